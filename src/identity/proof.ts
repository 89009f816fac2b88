import type { Comment } from '../model/comment.js';
import { hashOf } from './encoding.js';
import { isSigned } from './keys.js';
import { VERSION, bytesOf, isWhole } from './record.js';
import type { SignedRecord } from './record.js';

/** What somebody signed, and how that can be checked. */
export interface Signature {
  /** The public key: `ed25519.` or `p256.`, and its bytes in base64url. */
  readonly key: string;
  readonly record: SignedRecord;
  /** 64 bytes in base64url. */
  readonly signature: string;
}

/** How a comment came to be as it is: that it was written, and its last edit. A tombstone has none. */
export interface Proof {
  readonly signatures: readonly Signature[];
}

/** What is checked of a comment. */
export type Signed = Pick<Comment, 'id' | 'parentId' | 'author' | 'body'> &
  Pick<Partial<Comment>, 'timeZone'>;

/** Why a comment is not proven. */
export type Doubt =
  /** There is no proof, or it is none of this kind. */
  | 'unsigned'
  /** A signature is not that of its key over its record. */
  | 'forged'
  /** The comment is not what was signed: another text, name, address, zone or parent. */
  | 'altered'
  /** It was edited with another key than it was written with. */
  | 'stranger';

export type Verdict =
  | {
      readonly valid: true;
      /** The key that wrote it: two comments with the same key have the same writer. */
      readonly key: string;
      /** Where it was written: origin of the page, and id of the thread. */
      readonly site: string;
      readonly thread: string;
      /** When it was signed, in milliseconds. */
      readonly time: number;
    }
  | { readonly valid: false; readonly doubt: Doubt };

const no = (doubt: Doubt): Verdict => ({ valid: false, doubt });

/**
 * Whether the holder of a key wrote this comment as it is now, wherever it was kept meanwhile; asks nobody, so that nobody
 * has to be trusted, neither the server nor who exported it. What nobody but the server can say is which id the comment
 * got, and when it came: only when it was signed. It never rejects.
 */
export async function verifyComment(comment: Signed, proof: Proof | null | undefined): Promise<Verdict> {
  const [written, edit = written] = proof?.signatures ?? [];
  if (!written || !edit || !isOf(written, 'create') || (edit !== written && !isOf(edit, 'edit'))) {
    return no('unsigned');
  }
  const good = await Promise.all([written, edit].map(isGood));
  if (good.includes(false)) return no('forged');
  const { site, thread = '', time } = written.record;
  const edited = edit === written || (edit.record.id === comment.id && edit.record.thread !== undefined);
  const same = edited && isSame(comment, written.record) && edit.record.body === (await hashOf(comment.body));
  if (!same) return no('altered');
  if (edit.key !== written.key) return no('stranger');
  return { valid: true, key: written.key, site, thread, time };
}

function isOf({ key, record, signature }: Signature, action: string): boolean {
  const texts = [key, signature, record?.site, record?.nonce];
  return texts.every((text) => typeof text === 'string') && isWhole(record) && record.action === action;
}

async function isGood({ key, record, signature }: Signature): Promise<boolean> {
  return record.v === VERSION && (await isSigned(key, signature, bytesOf(record)));
}

/** Addresses are kept as the URL parser writes them, and a zone that the server did not know is not kept. */
function isSame({ parentId, author, timeZone }: Signed, record: SignedRecord): boolean {
  return (
    (parentId ?? undefined) === record.parent &&
    author.name === (record.name ?? '') &&
    author.url === (record.url === undefined ? undefined : hrefOf(record.url)) &&
    (timeZone === undefined || timeZone === record.zone)
  );
}

const hrefOf = (url: string): string => (URL.canParse(url) ? new URL(url).href : url);
