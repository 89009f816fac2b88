import type { Comment, Thread } from '../model/comment.js';
import { CommentError } from '../model/errors.js';
import type { CallOptions, CommentAdapter, Page } from './adapter.js';
import { abortError, checkSignal, totalOf } from './kit/comments.js';
import { fetchText } from './kit/fetch-text.js';
import { pagesOf, readPage } from './kit/page.js';
import type { PageQuery } from './kit/page.js';
import { readThreads } from './kit/read-threads.js';

/** Where the archive is: one `Thread`, which is then the thread of whatever id, or a list of them, told apart by id. */
export type JsonAdapterOptions =
  | {
      /** Address of a JSON file. It is asked for once, when it is first needed. */
      readonly src: string | URL;
    }
  | {
      /** JSON text, as of a `<script type="application/json">`. */
      readonly text: string;
    }
  | {
      /** The value itself. */
      readonly threads: Thread | readonly Thread[];
    };

type Archive = (threadId: string) => readonly Comment[];

async function valueOf(options: JsonAdapterOptions): Promise<unknown> {
  if ('threads' in options) return options.threads;
  const text = 'text' in options ? options.text : await fetchText(options.src);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CommentError('BAD_DATA', `This is no JSON: ${(cause as Error).message}`, { cause });
  }
}

async function readArchive(options: JsonAdapterOptions): Promise<Archive> {
  const threads = readThreads(await valueOf(options));
  if ('comments' in threads) return () => threads.comments;
  const byId = new Map(threads.map(({ id, comments }) => [id, comments]));
  return (threadId) => byId.get(threadId) ?? [];
}

/** Shows an archive: comments can be read and found, nothing can be written. Bad files are `BAD_DATA`, with the reason. */
export function jsonAdapter(options: JsonAdapterOptions): CommentAdapter {
  let reading: Promise<Archive> | undefined;

  /** One file for all callers, so that one who gives up does not end it for the others; a failed one is asked for again. */
  function archive({ signal }: CallOptions = {}): Promise<Archive> {
    checkSignal(signal);
    reading ??= readArchive(options).catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    const shared = reading;
    return new Promise((resolve, reject) => {
      const stop = (): void => reject(abortError(signal));
      signal?.addEventListener('abort', stop);
      shared.then(resolve, reject).finally(() => signal?.removeEventListener('abort', stop));
    });
  }

  async function page(query: PageQuery, call?: CallOptions): Promise<Page> {
    const commentsOf = await archive(call);
    return readPage(query, pagesOf(commentsOf(query.threadId)));
  }

  return {
    name: 'json',
    list: page,
    locate: page,
    async counts(threadIds, call) {
      const commentsOf = await archive(call);
      return Object.fromEntries(threadIds.map((id) => [id, totalOf(commentsOf(id))]));
    },
  };
}
