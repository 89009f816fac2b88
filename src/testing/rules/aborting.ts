import type { CallOptions } from '../../adapters/adapter.js';
import { isCommentError } from '../broken-rule.js';
import type { SuiteTest } from '../suite-test.js';
import type { FullAdapter } from '../trial.js';

/** Moments at which a caller may give up: in the same task, after it, and a little later. */
const MOMENTS: readonly (() => Promise<unknown>)[] = [
  () => Promise.resolve(),
  () => Promise.resolve().then(() => {}),
  () => new Promise((resolve) => setTimeout(resolve)),
  () => new Promise((resolve) => setTimeout(() => setTimeout(resolve))),
];

/** Makes a call and gives it up at some moment. */
async function giveUp<Result>(
  moment: () => Promise<unknown>,
  call: (options: CallOptions) => Promise<Result>,
): Promise<Result | Error> {
  const controller = new AbortController();
  const outcome = call({ signal: controller.signal }).catch((error: unknown) => error as Error);
  await moment();
  controller.abort();
  return outcome;
}

/** Rule 7: `options.signal` aborts; an aborted call leaves nothing half done. */
export const abortingTests: readonly SuiteTest[] = [
  {
    rule: 7,
    name: 'does nothing for a caller who has given up already',
    async run({ open, page, draft, threadId, refused, equal }) {
      const { adapter, comments } = await open(2);
      const options = { signal: AbortSignal.abort() };
      const { id, revision } = comments[0]!;
      const has: Partial<FullAdapter> = adapter;
      const calls: [string, (() => Promise<unknown>) | undefined][] = [
        ['list', () => adapter.list({ threadId, order: 'oldest', limit: 5 }, options)],
        ['create', has.create && (() => adapter.create(draft(), options))],
        ['update', has.update && (() => adapter.update({ threadId, id, body: 'edited', revision }, options))],
        ['remove', has.remove && (() => adapter.remove({ threadId, id }, options))],
        ['counts', has.counts && (() => adapter.counts([threadId], options))],
        [
          'locate',
          has.locate && (() => adapter.locate({ threadId, id, order: 'oldest', limit: 5 }, options)),
        ],
        ['react', has.react && (() => adapter.react({ threadId, id, kind: 'like', given: true }, options))],
        ['report', has.report && (() => adapter.report({ threadId, id, reason: 'Spam' }, options))],
        ['latest', has.latest && (() => adapter.latest({ limit: 5 }, options))],
        ['mine', has.mine && (() => adapter.mine({ limit: 5 }, options))],
        ['eraseMine', has.eraseMine && (() => adapter.eraseMine(options))],
      ];
      for (const [name, call] of calls)
        if (call) await refused(call(), 'ABORTED', `\`${name}\` with an aborted signal`);
      equal((await page(adapter)).comments, comments, 'the thread after aborted calls');
    },
  },
  {
    rule: 7,
    name: 'stores the whole comment or nothing when the caller gives up in the middle',
    needs: ['create'],
    async run({ open, page, draft, holds, equal }) {
      for (const moment of MOMENTS) {
        const { adapter } = await open();
        const wanted = draft();
        const outcome = await giveUp(moment, (options) => adapter.create(wanted, options));
        if (outcome instanceof Error) {
          holds(
            isCommentError(outcome) && outcome.code === 'ABORTED',
            `an aborted \`create\` threw ${outcome}`,
          );
        }
        const { comments, total } = await page(adapter);
        equal(total, comments.length, '`total` after an aborted `create`');
        holds(
          comments.every((comment) => comment.body === wanted.body),
          'an aborted `create` left half a comment',
        );
        holds(
          outcome instanceof Error || comments.length === 1,
          'a `create` that was done in spite of it is not there',
        );
        const { id } = await adapter.create(wanted);
        equal(
          (await page(adapter)).comments.map((comment) => comment.id),
          [id],
          'the thread after it was sent again',
        );
      }
    },
  },
  {
    rule: 7,
    name: 'changes the whole comment or nothing when the caller gives up in the middle',
    needs: ['create', 'update'],
    async run({ open, page, threadId, equal }) {
      for (const moment of MOMENTS) {
        const { adapter, comments } = await open(1);
        const { id, body, revision } = comments[0]!;
        const edit = { threadId, id, body: 'edited', revision };
        const outcome = await giveUp(moment, (options) => adapter.update(edit, options));
        const now = (await page(adapter)).comments.find((comment) => comment.id === id);
        const whole = now?.revision === revision ? body : 'edited';
        equal(now?.body, whole, `the text at revision ${now?.revision} after an aborted edit`);
        if (!(outcome instanceof Error))
          equal(now?.body, 'edited', 'the text of an edit that was done in spite of it');
      }
    },
  },
  {
    rule: 7,
    name: 'goes on working after a call that was given up',
    async run({ open, page, threadId, holds, equal }) {
      const { adapter } = await open(3);
      for (const moment of MOMENTS) {
        const query = { threadId, order: 'oldest', limit: 5 } as const;
        const outcome = await giveUp(moment, (options) => adapter.list(query, options));
        if (outcome instanceof Error) {
          holds(
            isCommentError(outcome) && outcome.code === 'ABORTED',
            `an aborted \`list\` threw ${outcome}`,
          );
        }
        equal((await page(adapter)).comments.length, 3, 'the length of the list after an aborted one');
      }
    },
  },
];
