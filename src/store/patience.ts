import type { CallOptions, CommentAdapter } from '../adapters/adapter.js';
import { CommentError } from '../model/errors.js';
import type { Core } from './core.js';

/** Longest wait for an answer, in milliseconds. */
const PATIENCE = 60_000;

/** Makes a call, and gives it up when no answer comes: what hangs must not hold up what waits behind it. */
export async function patiently<T>(
  { backend, platform }: Core,
  call: (adapter: CommentAdapter, options: CallOptions) => Promise<T>,
  flight = new AbortController(),
): Promise<T> {
  const late = new CommentError('UNAVAILABLE', 'No answer came');
  const stop = platform.setTimer(() => flight.abort(late), PATIENCE);
  try {
    return await backend.call(async (adapter) => call(adapter, { signal: flight.signal }));
  } catch (error) {
    throw flight.signal.reason === late ? late : error;
  } finally {
    stop();
  }
}
