import { hexOf } from '../../identity/encoding.js';
import { checkSignal } from '../kit/comments.js';

/** A task of ALTCHA (https://altcha.org), as far as it is looked at here. */
interface Task {
  readonly parameters: {
    readonly algorithm: string;
    /** In hexadecimal, as all bytes here. */
    readonly nonce: string;
    readonly salt: string;
    readonly cost: number;
    readonly keyLength: number;
    readonly keyPrefix: string;
  };
}

/** Tries at a time: a browser makes them beside the page, on as many cores as it gives to that. */
const AT_ONCE = 4;
/** Rounds in all that are made at most: minutes on a slow phone. What asks for more asks for too much. */
const MOST_ROUNDS = 30_000_000;

/**
 * Finds the number for which PBKDF2 gives a key that begins as the task asks for, and gives what shows it, for the header
 * `Comment-Work`; null where the task is none that can be done here. Nothing of it holds the page up.
 */
export async function workOn(task: unknown, signal: AbortSignal | undefined): Promise<string | null> {
  const { algorithm, nonce, salt, cost, keyLength, keyPrefix } =
    (task as Partial<Task> | null)?.parameters ?? ({} as Partial<Task['parameters']>);
  if (algorithm !== 'PBKDF2/SHA-256' || !nonce || !salt || !cost || !keyLength || !keyPrefix) return null;
  const rule = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesIn(salt), iterations: cost };

  /** The number is written behind the nonce, in four bytes, the highest first. */
  async function keyOf(counter: number): Promise<string> {
    const password = new Uint8Array([...bytesIn(nonce!), 0, 0, 0, 0]);
    new DataView(password.buffer).setUint32(password.length - 4, counter);
    const from = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    return hexOf(new Uint8Array(await crypto.subtle.deriveBits(rule, from, keyLength! * 8)));
  }

  for (let first = 0; first * cost < MOST_ROUNDS; first += AT_ONCE) {
    checkSignal(signal);
    const keys = await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => keyOf(first + index)));
    const index = keys.findIndex((key) => key.startsWith(keyPrefix.toLowerCase()));
    const derivedKey = keys[index];
    if (derivedKey !== undefined) {
      return btoa(JSON.stringify({ challenge: task, solution: { counter: first + index, derivedKey } }));
    }
  }
  return null;
}

function bytesIn(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}
