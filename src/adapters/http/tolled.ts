import type { CommentError } from '../../model/errors.js';
import type { Call, Refused, Transport } from './transport.js';

/** Sends a call; where the server asks for work, because too many write at once, once more with what came of that. */
export async function tolled(send: Transport, call: Call): Promise<unknown> {
  try {
    return await send(call);
  } catch (error) {
    const work = ((error as CommentError).cause as Partial<Refused> | undefined)?.work;
    if (work === undefined) throw error;
    const { workOn } = await import('./work.js').catch(() => {
      throw error;
    });
    const done = await workOn(work, call.signal);
    // Without it there is still the time that the server named.
    if (done === null) throw error;
    return send({ ...call, headers: { ...call.headers, 'comment-work': done } });
  }
}
