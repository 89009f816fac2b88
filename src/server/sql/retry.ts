import { CommentError } from '../../model/errors.js';
import type { SqlDriver } from './driver.js';

/** Thrown inside a transaction that found its ground changed: it is done again from the beginning. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
}

/**
 * Thrown when the connection was lost while a transaction was committed: nobody knows whether it was done. The store
 * does not do it again by itself; whoever asked for it does, and is known again by the key of the request.
 */
export class MayBeDone extends Error {
  override readonly name = 'MayBeDone';

  constructor(cause: unknown) {
    super('The database did not say whether it was done', { cause });
  }
}

export interface RetryOptions {
  /** Milliseconds after which a busy database counts as unavailable. @default 5000 */
  readonly patience?: number;
}

/** First and longest pause between two tries, in milliseconds. */
const PAUSE = 4;
const LONGEST_PAUSE = 250;

/** The same driver, which does again what another writer was in the way of, and throws only `CommentError`. */
export function withRetries(driver: SqlDriver, { patience = 5000 }: RetryOptions = {}): SqlDriver {
  async function insist<Result>(act: () => Promise<Result>): Promise<Result> {
    const end = performance.now() + patience;
    for (let pause = PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      try {
        return await act();
      } catch (error) {
        if (!mayBeDoneAgain(driver, error)) throw commentErrorOf(driver, error);
        if (performance.now() > end) throw busy(driver, error);
      }
      // Half of it by chance, so that those who were in each other's way do not meet again.
      await new Promise((resolve) => setTimeout(resolve, (pause * (1 + Math.random())) / 2));
    }
  }

  return {
    dialect: driver.dialect,
    query: (sql, values) => insist(() => driver.query(sql, values)),
    ...(driver.readNow && { readNow: (sql, values) => driver.readNow!(sql, values) }),
    transaction: (work) => insist(() => driver.transaction(work)),
    close: () => driver.close(),
  };
}

/** A key that is taken was free when the transaction looked: on the next round it is seen. */
function mayBeDoneAgain({ dialect }: SqlDriver, error: unknown): boolean {
  if (error instanceof ChangedMeanwhile) return true;
  if (error instanceof MayBeDone) return false;
  return /^(transient|taken|gone)$/.test(dialect.failure(error));
}

function busy({ dialect }: SqlDriver, cause: unknown): CommentError {
  const words = dialect.failure(cause) === 'gone' ? 'The database is out of reach' : 'The database is busy';
  return new CommentError('UNAVAILABLE', words, { cause, retryAfter: 2000 });
}

function commentErrorOf({ dialect }: SqlDriver, cause: unknown): CommentError {
  if (cause instanceof CommentError) return cause;
  if (cause instanceof MayBeDone) {
    return new CommentError('UNAVAILABLE', cause.message, { cause: cause.cause, retryAfter: 1000 });
  }
  if (dialect.failure(cause) === 'full') {
    return new CommentError('UNAVAILABLE', 'The disk of the database is full', { cause, retryAfter: 60_000 });
  }
  return new CommentError('UNAVAILABLE', 'The database failed', { cause, retryAfter: 5000 });
}
