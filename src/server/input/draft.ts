import type { Author, Draft } from '../../model/comment.js';
import { CommentError } from '../../model/errors.js';
import { nameOf } from './name.js';
import { fieldsOf, idOf, invalid, optional, textOf } from './text.js';

export type CheckedDraft = Omit<Draft, 'threadId' | 'idempotencyKey'>;

/** What a person may send as a comment; all else in the body is left alone. `maxLength`: UTF-16 units of the text. */
export function draftOf(value: unknown, maxLength: number): CheckedDraft {
  const { parentId, author, body, timeZone } = fieldsOf(value, 'the body');
  const zone = optional(timeZone, 'timeZone', zoneOf);
  return {
    parentId: optional(parentId, 'parentId', idOf) ?? null,
    author: authorOf(author),
    body: bodyOf(body, maxLength),
    ...(zone !== undefined && { timeZone: zone }),
  };
}

/** The source text of a comment, exactly as it was written. */
export function bodyOf(value: unknown, maxLength: number): string {
  const body = textOf(value, 'body');
  if (body.length > maxLength) {
    throw new CommentError('TOO_LONG', `A comment may have ${maxLength} characters, this has ${body.length}`);
  }
  if (body.trim() === '') throw invalid('body', 'is empty');
  return body;
}

function authorOf(value: unknown): Author {
  const { name, url } = fieldsOf(value ?? {}, 'author');
  const address = optional(url, 'author.url', addressOf);
  return {
    name: optional(name, 'author.name', nameOf) ?? '',
    ...(address !== undefined && { url: address }),
  };
}

/** A page of the web, as the URL parser writes it. */
export function addressOf(value: unknown, path: string): string {
  const text = textOf(value, path);
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.href.length > 2000) {
    throw invalid(path, 'is no address of a page');
  }
  return url.href;
}

/** A zone that this server does not know either is wrong or too new: the comment is worth more than its zone. */
function zoneOf(value: unknown, path: string): string | undefined {
  const zone = textOf(value, path);
  try {
    return zone.length <= 64 && new Intl.DateTimeFormat('en', { timeZone: zone }) ? zone : undefined;
  } catch {
    return undefined;
  }
}
