import type { CommentAdapter, Reaction, Report } from '../../../src/adapters/adapter.js';
import { memoryAdapter } from '../../../src/adapters/memory.js';
import type { Comment } from '../../../src/model/comment.js';
import { CommentError } from '../../../src/model/errors.js';
import { until, type Thread } from '../thread/fixture.js';

export interface Asked {
  readonly adapter: CommentAdapter;
  readonly reactions: Reaction[];
  readonly reports: Report[];
  fails: boolean;
}

/** A backend where one may react, and which fails when told so. */
export function backend(comments: readonly Comment[], extra: { closed?: 'closed' } = {}): Asked {
  const memory = memoryAdapter({ threads: [{ id: 'test', comments }] });
  const asked: Asked = {
    reactions: [],
    reports: [],
    fails: false,
    adapter: {
      ...memory,
      async list(query, options) {
        return { ...(await memory.list(query, options)), reactions: ['like', 'thanks', 'cake'], ...extra };
      },
      async react(reaction, options) {
        asked.reactions.push(reaction);
        if (asked.fails) throw new CommentError('UNAVAILABLE', 'No');
        return memory.react!(reaction, options);
      },
      async report(report) {
        asked.reports.push(report);
        if (asked.fails) throw new CommentError('UNAVAILABLE', 'No');
      },
    },
  };
  return asked;
}

export const buttons = (thread: Thread, id: number): HTMLButtonElement[] => [
  ...thread.article(id).querySelectorAll<HTMLButtonElement>('[part~=opinions] button'),
];
export const words = (thread: Thread, id: number): string[] =>
  buttons(thread, id).map(
    ({ textContent, ariaPressed }) => `${ariaPressed === 'true' ? '✓' : ''}${textContent}`,
  );

export async function pointAt(thread: Thread, id: number): Promise<void> {
  thread.article(id).dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  await until(() => buttons(thread, id).length > 0);
}
