import { CommentError } from '../../model/errors.js';
import { noAnswer, statusError } from '../kit/status.js';
import { changesIn } from './answers.js';
import type { ChangesAnswer } from './answers.js';

export interface LiveCall {
  readonly address: string;
  readonly fetch: typeof globalThis.fetch;
  /** Ends it. */
  readonly signal: AbortSignal;
  /** Milliseconds until a request counts as unanswered. */
  readonly patience: number;
}

/** The first word comes at once, then there are signs of life: parts and multiples of the patience. */
const FIRST = 1 / 3;
const NEXT = 3;

/**
 * Changes of a thread by Server-Sent Events (WHATWG HTML, section 9.2), as they come, until the server ends it. Throws
 * `CommentError` where there are none, or where nothing has come for too long: a proxy may keep them back, and a
 * connection can die in silence.
 */
export async function* liveChanges(call: LiveCall): AsyncGenerator<ChangesAnswer> {
  const { address, fetch, signal, patience } = call;
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  signal.addEventListener('abort', stop);
  let timer = setTimeout(stop, patience * FIRST);
  try {
    const reader = bodyOf(await fetch(address, { signal: controller.signal })).getReader();
    let rest = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      clearTimeout(timer);
      timer = setTimeout(stop, patience * NEXT);
      const blocks = (rest + part.value).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const data = /^data: (.*)$/m.exec(block)?.[1];
        if (data !== undefined) yield changesIn(JSON.parse(data));
      }
    }
  } catch (cause) {
    throw cause instanceof CommentError ? cause : noAnswer(address, cause);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    stop();
  }
}

function bodyOf(response: Response): ReadableStream<string> {
  const { ok, status, statusText, headers, body } = response;
  if (!ok) throw statusError(response, `${status} ${statusText}`);
  const type = headers.get('content-type') ?? '';
  if (body && /^text\/event-stream\b/.test(type)) return body.pipeThrough(new TextDecoderStream());
  throw new CommentError('BAD_DATA', `These are no events: ${type}`);
}
