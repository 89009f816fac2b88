import type { SqlFailure } from '../dialect.js';

/** What Node and the client libraries call a connection that could not be made or was lost. */
const LOST =
  /^(ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;
const SAID =
  /connection (terminated|is closed|lost)|not queryable|timeout exceeded when trying to connect|query read timeout/i;

/** Whether an error is one of the way to the database, and not of the database. */
export function networkFailure(error: unknown): SqlFailure {
  const { code, message, errors } = (error ?? {}) as { code?: string; message?: string; errors?: unknown[] };
  // A name with several addresses fails with an error for each.
  if (errors?.length) return networkFailure(errors[0]);
  return LOST.test(String(code)) || SAID.test(String(message)) ? 'gone' : 'other';
}
