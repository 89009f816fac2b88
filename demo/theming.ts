import '../src/define.js';
import { memoryAdapter } from '../src/adapters/memory.js';
import type { Comment, Thread } from '../src/model/comment.js';

interface Said {
  readonly name?: string;
  readonly to?: number;
  readonly at: string;
  readonly body: string;
}

const ENGLISH: readonly Said[] = [
  { at: '08:52', body: 'I thought we had buried this under the benches last time.' },
  {
    at: '09:16',
    name: 'Marguerite Oyelaran',
    body: 'We buried *a copy*. See [the minutes](https://example.org/minutes), page 4.',
  },
  {
    at: '09:31',
    to: 1,
    name: 'D. Prentiss',
    body: 'Anon (8:52AM),\n\n> buried this under the benches\n\nNothing in this town stays buried, `item 7` least of all.',
  },
];

const ARABIC: readonly Said[] = [
  { at: '08:52', body: 'ظننت أننا انتهينا من هذا الموضوع في الاجتماع السابق.' },
  {
    at: '09:16',
    name: 'ليلى حداد',
    body: 'انتهينا من **نسخة** منه فقط. راجعوا [المحضر](https://example.org/minutes)، الصفحة 4.',
  },
  { at: '09:31', to: 1, name: 'D. Prentiss', body: 'Nothing in this town stays buried.' },
];

for (const specimen of document.querySelectorAll('.specimen')) {
  const name = specimen.classList[1] ?? '';
  const thread = threadOf(name, name === 'rtl' ? ARABIC : ENGLISH);
  const element = specimen.querySelector('comment-thread')!;
  element.threadId = thread.id;
  element.adapter = memoryAdapter({ threads: [thread] });
}

/** Every page has its own copy, with its own ids, so that their links do not meet. */
function threadOf(name: string, said: readonly Said[]): Thread {
  const comments = said.map(({ name: author = '', to, at, body }, index): Comment => ({
    id: `${name}-${index}`,
    parentId: to === undefined ? null : `${name}-${to}`,
    author: { name: author },
    body,
    createdAt: `2026-11-20T${at}:00.000Z`,
    revision: 1,
    timeZone: 'UTC',
  }));
  return { id: `demo:theming:${name}`, timeZone: 'UTC', comments };
}
