import type { Comment } from '../../model/comment.js';
import { CommentError } from '../../model/errors.js';
import type { QueueReason, Standing } from '../../model/moderation.js';
import type { NewComment, StoredEdit, StoredRemoval, ThreadState } from '../store.js';
import { checkRules, moveClosing, rulesIn } from './community/closing.js';
import type { Rules } from './community/closing.js';
import { forgetReactions } from './community/reactions.js';
import type { SqlRow, SqlSession, SqlValue } from './driver.js';
import { spendIn } from './guard/spending.js';
import { keepAddress } from './moderation/addresses.js';
import { insertInto } from './insert.js';
import { forgetKept } from './moderation/kept.js';
import { disputedFor, forgetDisputes } from './identity/disputes.js';
import { meetIn } from './identity/meeting.js';
import { proofAfter, proofText } from './identity/proofs.js';
import { codeOf, standingOf } from './moderation/standing.js';
import { ChangedMeanwhile } from './retry.js';
import { COLUMNS, commentOf } from './rows.js';
import { advance, advanceFrom, threadRow } from './thread-state.js';

const find = (condition: string): string =>
  `select ${COLUMNS}, decision, owner, fingerprint, proof from comments where ${condition}`;
const BY_ID = find('thread = ? and id = ?');
const BY_REQUEST = find('request = ?');
/** The columns of a comment that is new. */
const NEW = [
  ...([
    'thread',
    'id',
    'place',
    'changed',
    'parent',
    'name',
    'url',
    'body',
    'zone',
    'created',
    'revision',
  ] as const),
  ...(['owner', 'request', 'fingerprint', 'standing', 'reasons', 'mark', 'role', 'proof'] as const),
];
type NewRow = Readonly<Record<(typeof NEW)[number], SqlValue>>;
const INSERT = insertInto('comments', NEW);

/** What makes a comment a tombstone, together with the time in `deleted`. */
export const EMPTY: SqlRow = {
  name: '',
  url: null,
  body: '',
  format: null,
  zone: null,
  edited: null,
  fingerprint: null,
  reasons: null,
  reactions: null,
  reported: 0,
  mark: null,
  role: null,
  disputed: null,
  earlier: null,
  proof: null,
};

/** Keeps a comment, or finds the one that the same request made before. */
export async function createIn(session: SqlSession, draft: NewComment, now: number): Promise<Comment> {
  const {
    id,
    threadId,
    parentId,
    author,
    body,
    timeZone,
    owner,
    key,
    fingerprint,
    spend = [],
    signing,
    address,
  } = draft;
  const [known] = (await session.query(BY_REQUEST, [key])).rows;
  if (known) {
    // What was deleted has no fingerprint any more: one of a short text would give it away.
    if (known.fingerprint === fingerprint || known.deleted != null) return commentForWriter(known);
    throw new CommentError('INVALID', 'This idempotency key came with another comment before');
  }
  const thread = await threadRow(session, threadId);
  const rules = rulesIn(thread);
  checkRules(rules, now);
  const wanted = premoderated(rules, draft, await standingFor(session, draft));
  const { standing, reasons } = held(...wanted, await spendIn(session, spend, now));
  const mark = signing?.newcomer ? await meetIn(session, signing.newcomer, now) : (signing?.mark ?? null);
  const { revision, clock } = await advanceFrom(session, threadId, thread, now);
  const row: NewRow = {
    thread: threadId,
    id,
    place: revision,
    changed: revision,
    parent: parentId,
    name: author.name,
    url: author.url ?? null,
    body,
    zone: timeZone ?? null,
    created: clock,
    revision: 1,
    owner,
    request: key,
    fingerprint,
    standing: codeOf(standing),
    reasons,
    mark,
    role: signing?.moderator?.role ?? null,
    proof: signing ? proofText(signing.signature) : null,
  };
  const values = NEW.map((column) => row[column]);
  await session.query(INSERT, values);
  if (address) await keepAddress(session, threadId, id, address);
  if (standing === 'shown') await moveClosing(session, threadId, rules, clock);
  return commentForWriter(row);
}

/** In a premoderated thread nothing is shown at once, but what a moderator writes. */
function premoderated(
  { settings }: Rules,
  { trusted, reasons = [] }: Pick<NewComment, 'trusted' | 'reasons'>,
  standing: Standing,
): readonly [Standing, readonly QueueReason[]] {
  if (!settings.premoderated || trusted || standing !== 'shown') return [standing, reasons];
  return ['held', [...reasons, { code: 'premoderated' }]];
}

/** What a comment stands as when these buckets were empty; and why, as it is kept. */
function held(
  standing: Standing,
  reasons: readonly QueueReason[] = [],
  empty: readonly string[],
): { readonly standing: Standing; readonly reasons: string | null } {
  const all = [...reasons, ...(empty.length > 0 ? [{ code: 'repeated' }] : [])];
  return {
    standing: standing === 'shown' && empty.length > 0 ? 'held' : standing,
    reasons: all.length > 0 ? JSON.stringify(all) : null,
  };
}

/** A comment as only its writer gets it, who is told when nobody else sees it. */
export function commentForWriter(row: SqlRow): Comment {
  const comment = commentOf(row);
  return standingOf(row) === 'shown' || comment.deletedAt ? comment : { ...comment, held: true };
}

/**
 * Only what everybody sees can be answered; and, by its writer, a comment that is held: the answer is then held with it.
 */
async function standingFor(session: SqlSession, draft: NewComment): Promise<Standing> {
  const { threadId, parentId, owner, standing = 'shown' } = draft;
  if (parentId === null) return standing;
  const parent = await rowOf(session, threadId, parentId);
  if (standingOf(parent) === 'shown') return standing;
  if (owner === null || parent.owner !== owner) throw noComment(parentId);
  return standing === 'shown' ? 'held' : standing;
}

/** Another text, if nobody was faster. */
export async function updateIn(session: SqlSession, edit: StoredEdit, now: number): Promise<Comment> {
  const { threadId, id, body, revision, owner, spend = [], signing } = edit;
  const row = await ownRow(session, threadId, id, owner);
  const current = commentForWriter(row);
  if (current.deletedAt) throw noComment(id);
  if (current.revision !== revision) {
    throw new CommentError('CONFLICT', 'The comment was changed in the meantime', { current });
  }
  const before = await threadRow(session, threadId);
  const rules = rulesIn(before);
  checkRules(rules, now);
  const wanted = premoderated(rules, edit, edit.standing ?? 'shown');
  const { standing, reasons } = held(...wanted, await spendIn(session, spend, now));
  const proof = proofAfter(row.proof, signing?.signature);
  const thread = await advanceFrom(session, threadId, before, now);
  const text = { body, edited: thread.clock, proof };
  if (standing === 'shown' || standingOf(row) !== 'shown') return change(session, row, thread, text);
  const vanished = thread.revision;
  return change(session, row, thread, {
    ...text,
    standing: codeOf(standing),
    decision: null,
    reasons,
    vanished,
  });
}

/** Takes name, text and all else that says something about the writer; leaves the place for the replies. */
export async function removeIn(session: SqlSession, removal: StoredRemoval, now: number): Promise<Comment> {
  const { threadId, id, owner } = removal;
  const row = await ownRow(session, threadId, id, owner);
  // Where a moderator has deleted it, nobody can undo that any more, and nothing is left of what readers said of it.
  await forgetKept(session, threadId, id);
  await forgetReactions(session, threadId, id);
  if (row.deleted != null) return commentOf(row);
  const disputed = await disputedFor(session, threadId, id);
  const thread = await advance(session, threadId, now, 1 + disputed.length);
  await forgetDisputes(session, threadId, id, disputed, thread.revision);
  const tombstone = await change(session, row, thread, { ...EMPTY, deleted: thread.clock });
  return tombstone;
}

/** A change of a row of a thread that was raised for it; gives it as it is then. */
async function change(
  session: SqlSession,
  row: SqlRow,
  thread: ThreadState,
  changed: SqlRow,
): Promise<Comment> {
  const id = String(row.id);
  const before = Number(row.revision);
  const changes = { ...changed, changed: thread.revision, revision: before + 1 };
  const columns = Object.keys(changes).map((column) => `${column} = ?`);
  const { affected } = await session.query(
    `update comments set ${columns.join(', ')} where thread = ? and id = ? and revision = ?`,
    [...Object.values(changes), thread.id, id, before],
  );
  if (affected !== 1) throw new ChangedMeanwhile(`Comment ${id} is not at revision ${before}`);
  return commentForWriter({ ...row, ...changes });
}

async function rowOf(session: SqlSession, threadId: string, id: string): Promise<SqlRow> {
  const [row] = (await session.query(BY_ID, [threadId, id])).rows;
  if (!row) throw noComment(id);
  return row;
}

async function ownRow(
  session: SqlSession,
  threadId: string,
  id: string,
  owner: string | null,
): Promise<SqlRow> {
  const row = await rowOf(session, threadId, id);
  // A comment that nobody owns can be changed by nobody.
  if (row.owner == null || row.owner !== owner) {
    throw new CommentError('FORBIDDEN', 'Only its writer may change a comment');
  }
  return row;
}

function noComment(id: string): CommentError {
  return new CommentError('NOT_FOUND', `There is no comment ${id}`);
}
