import { CommentError } from '../../model/errors.js';
import type { CommentErrorCode } from '../../model/errors.js';

/** A refusal of the protocol, with a status that its code alone would not give. */
export class Refusal extends CommentError {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** What the problem details say beside that. */
  readonly more: Readonly<Record<string, unknown>>;

  constructor(
    status: number,
    code: CommentErrorCode,
    message: string,
    headers: Readonly<Record<string, string>> = {},
    more: Readonly<Record<string, unknown>> = {},
  ) {
    super(code, message);
    this.status = status;
    this.headers = headers;
    this.more = more;
  }
}
