import { hashOf, utf8 } from './encoding.js';
import type { Bytes } from './encoding.js';

/** What can be done with a key. */
export type Action =
  | 'create'
  | 'edit'
  | 'delete'
  | 'react'
  | 'unreact'
  | 'report'
  | 'dispute'
  | 'undispute'
  | 'read'
  | 'erase'
  /** To ask for words of an invitation, or for recovery; to become who gave them. */
  | 'invite'
  | 'recover'
  | 'join'
  /** To make a passkey. */
  | 'passkey'
  /** To see one's keys, and to take one out. */
  | 'keys'
  | 'revoke';

/** What somebody does, as the client says it and as the server finds it in the request. Absent is what is not there. */
export interface Deed {
  readonly action: Action;
  readonly thread?: string;
  /** The comment, or the key, that it is done to; the credential of a passkey. */
  readonly id?: string;
  /** The revision that is edited. */
  readonly revision?: number;
  /** The comment that is answered. */
  readonly parent?: string;
  readonly name?: string;
  readonly url?: string;
  /** The writer's time zone. */
  readonly zone?: string;
  /** The text: of a comment, the reason of a report, the words of an invitation, or what an authenticator said. */
  readonly text?: string;
  /** What else it is about: the kind of a reaction. */
  readonly value?: string;
}

/** What is signed: the deed, with a hash in place of its text, and what makes it good only once, here and now. */
export interface SignedRecord extends Omit<Deed, 'text'> {
  readonly v: typeof VERSION;
  /** SHA-256 of the text, in base64url. */
  readonly body?: string;
  /** Origin of the page where it was done: `https://example.org`. */
  readonly site: string;
  /** The idempotency key: the same one with other content is refused. */
  readonly nonce: string;
  /** Milliseconds since 1970, by the clock of the server as far as the client knows it. */
  readonly time: number;
}

/** Says what is signed, so that no signature of anything else can be taken for one of these. */
export const VERSION = 'comment-thread/1';

/** In the order of RFC 8785: by code units. */
const MEMBERS = [
  'action',
  'body',
  'id',
  'name',
  'nonce',
  'parent',
  'revision',
  'site',
  'thread',
  'time',
  'url',
  'v',
  'value',
  'zone',
] as const satisfies readonly (keyof SignedRecord)[];

/** What a deed becomes by being done once, at one place and time. */
export type Occasion = Pick<SignedRecord, 'site' | 'nonce' | 'time'>;

export async function recordOf({ text, ...deed }: Deed, occasion: Occasion): Promise<SignedRecord> {
  const hash = text === undefined ? {} : { body: await hashOf(text) };
  return { v: VERSION, ...deed, ...hash, ...occasion };
}

/**
 * The bytes that are signed: the JSON Canonicalization Scheme (RFC 8785) of the record in UTF-8. Every value is quoted or
 * a whole number, and every member has its name, so no two records have the same bytes; and whoever checks them in another
 * language finds a library for it. There are no spaces in it, absent members are left out, and no text is normalised.
 */
export function bytesOf(record: SignedRecord): Bytes {
  return utf8(JSON.stringify(record, [...MEMBERS]));
}

/** Whether it has no members but those that are signed: what is not signed proves nothing. */
export function isWhole(record: object): record is SignedRecord {
  return Object.entries(record).every(
    ([name, value]) =>
      (MEMBERS as readonly string[]).includes(name) &&
      (/^(time|revision)$/.test(name) ? Number.isSafeInteger(value) : typeof value === 'string'),
  );
}
