import { CommentError } from '../../model/errors.js';

export type Log = (level: 'info' | 'error', event: string, more?: Readonly<Record<string, unknown>>) => void;

/** One line of JSON for each event. Nothing in it is an address of a person, a query, a text or a secret. */
export function jsonLog(write: (line: string) => unknown, now: () => Date = () => new Date()): Log {
  return (level, event, more = {}) =>
    void write(`${JSON.stringify({ time: now().toISOString(), level, event, ...more })}\n`);
}

/** What a log may say of an error. */
export function wordsOf(error: unknown): Readonly<Record<string, unknown>> {
  const { message } = error as Error;
  const cause = (error as Error).cause;
  return {
    ...(error instanceof CommentError && { code: error.code }),
    message: String(message),
    ...(cause instanceof Error && { cause: cause.message }),
  };
}

/** What a log may say of the path of a request: those of the server are plain, and in others may stand anything. */
export function plainPath(path: string): string {
  return /^[\w./~:-]{1,200}$/.test(path) ? path : '…';
}
