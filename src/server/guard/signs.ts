import type { Signs } from '../../model/comment.js';
import type { QueueReason } from '../../model/moderation.js';

/**
 * What a request tells of how it was written. All of it can be made up, so it only speaks against: who says nothing, as
 * a program that uses the API for a good reason, is not suspected for that.
 */
export function signsIn(value: unknown): Signs {
  if (typeof value !== 'object' || value === null) return {};
  const { trap, took } = value as Readonly<Record<string, unknown>>;
  return {
    ...(typeof trap === 'string' && trap !== '' && { trap }),
    ...(Number.isInteger(took) && Number(took) >= 0 && { took: Number(took) }),
  };
}

/** What speaks for a program that fills in forms. `leastTime`: milliseconds in which nobody can write and send. */
export function againstSigns({ trap, took }: Signs, leastTime: number): QueueReason | null {
  if (trap !== undefined) return { code: 'trap' };
  return took !== undefined && took < leastTime ? { code: 'fast' } : null;
}
