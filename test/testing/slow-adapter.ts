import type { CallOptions, CommentAdapter } from '../../src/adapters/adapter.js';
import { CommentError } from '../../src/model/errors.js';

const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A method behind a slow line: what goes and comes is text, and there is time to give up before it arrives. */
function slow<Query, Result>(method: (query: Query, options?: CallOptions) => Promise<Result>) {
  return async (query: Query, options: CallOptions = {}): Promise<Result> => {
    const sent = copy(query);
    await task();
    if (options.signal?.aborted) throw new CommentError('ABORTED', 'Given up on the way');
    const result = copy(await method(sent, options));
    await task();
    return result;
  };
}

/** Wraps an adapter as a cache or an outbox would; it must keep every rule that the wrapped one keeps. */
export function slowAdapter(adapter: CommentAdapter): CommentAdapter {
  const { name } = adapter;
  return {
    name: `slow ${name}`,
    list: slow((query, options) => adapter.list(query, options)),
    ...(!!adapter.create && { create: slow((draft, options) => adapter.create!(draft, options)) }),
    ...(!!adapter.update && { update: slow((edit, options) => adapter.update!(edit, options)) }),
    ...(!!adapter.remove && { remove: slow((removal, options) => adapter.remove!(removal, options)) }),
    ...(!!adapter.counts && { counts: slow((ids, options) => adapter.counts!(ids, options)) }),
    ...(!!adapter.locate && { locate: slow((query, options) => adapter.locate!(query, options)) }),
    ...(!!adapter.watch && {
      watch: (threadId, onChange) => {
        let stopped = false;
        const stop = adapter.watch!(
          threadId,
          (change) => void task().then(() => stopped || onChange(copy(change))),
        );
        return () => {
          stopped = true;
          stop();
        };
      },
    }),
  };
}
