import type { Signs } from '../../model/comment.js';
import type { QueueReason, Standing } from '../../model/moderation.js';
import type { Ask } from '../http/exchange.js';
import type { DayAddress, GuardStore, Spending } from '../stores/guard.js';
import { digest } from '../writer.js';
import { networkOf, textOf } from './address.js';
import { classified } from './classifier.js';
import type { Classify, Subject } from './classifier.js';
import type { ClientOf } from './client.js';
import type { AddressOf } from './address-of.js';
import type { DayHash } from './day-hash.js';
import { REPEATS } from './limits.js';
import type { WriteLimits } from './limits.js';
import { countLinks } from './links.js';
import { againstSigns } from './signs.js';
import type { FindWord } from './words.js';
import { tolled } from './work.js';
import type { Work } from './work.js';

/** A comment that is to be kept, or a new text of one, and who sends it. */
export interface Weighing {
  readonly ask: Ask;
  /** The id of `Writer`. */
  readonly writer: string | null;
  readonly subject: Subject;
  readonly signs: Signs;
}

/** What is to become of it, unless the thread is closed or premoderated, which is seen when it is kept. */
export interface Weighed {
  readonly standing: Standing;
  readonly reasons: readonly QueueReason[];
  /** What it costs; taken in the transaction that keeps it. */
  readonly spend: readonly Spending[];
  /** Where it came from, to be kept until the day is over. */
  readonly address?: DayAddress;
}

/** What `weigh` works with. */
export interface Scales {
  readonly store: GuardStore;
  readonly clientOf: ClientOf;
  readonly addressOf: AddressOf | null;
  readonly hash: DayHash;
  readonly limits: WriteLimits;
  readonly leastTime: number;
  /** More links than these hold a comment. */
  readonly links: number;
  readonly findWord: FindWord;
  /** Whose comments wait for a moderator whatever they say. */
  readonly hold: 'none' | 'first' | 'all';
  readonly classify: Classify | null;
  readonly patience: number;
  /** What is asked for where too much is written by everybody together; null: they wait. */
  readonly work: Work | null;
  readonly sites: readonly string[];
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
}

/** Shorter texts are said by many: "Thank you!" */
const REPEATABLE = 30;

/**
 * What speaks against a comment, what it stands as by that, and what it costs. It refuses nothing itself: too many are
 * refused where they are counted, when the comment is kept.
 */
export async function weigh(scales: Scales, weighing: Weighing): Promise<Weighed> {
  const [reasons, spend, from] = await Promise.all([
    reasonsFor(scales, weighing),
    costOf(scales, weighing),
    scales.addressOf?.(weighing.ask),
  ]);
  const paid = { spend, ...(from && { address: from }) };
  const spam = reasons.some(({ code }) => code === 'trap');
  const { classify } = scales;
  if (!classify || spam) return { standing: standingBy(reasons), reasons, ...paid };
  // A classifier is dear, and often somebody else's: it is not asked for what will be refused.
  await scales.store.check(spend);
  const { ask, writer, subject } = weighing;
  const client = scales.clientOf(ask);
  const context = {
    edited: subject.author === undefined,
    writer,
    address: client && textOf(client),
    userAgent: ask.header('user-agent'),
    reasons,
  };
  const { verdict, reason } = await classified(classify, subject, context, scales);
  const all = reason ? [...reasons, reason] : reasons;
  return { standing: verdict === 'spam' ? verdict : standingBy(all), reasons: all, ...paid };
}

function standingBy(reasons: readonly QueueReason[]): Standing {
  if (reasons.some(({ code }) => code === 'trap')) return 'spam';
  return reasons.length > 0 ? 'held' : 'shown';
}

async function reasonsFor(scales: Scales, weighing: Weighing): Promise<readonly QueueReason[]> {
  const { subject, signs, writer } = weighing;
  const { body, author } = subject;
  const reasons: QueueReason[] = [];
  const sign = againstSigns(signs, scales.leastTime);
  if (sign) reasons.push(sign);
  const links = countLinks(body, scales.sites);
  if (links > scales.links) reasons.push({ code: 'links', words: String(links) });
  const word = scales.findWord([author?.name, author?.url, body].filter(Boolean).join('\n'));
  if (word !== null) reasons.push({ code: 'word', words: word });
  if (scales.hold === 'all') reasons.push({ code: 'premoderated' });
  else if (scales.hold === 'first' && !(await isApproved(scales.store, writer))) {
    reasons.push({ code: 'first' });
  }
  return reasons;
}

async function isApproved(store: GuardStore, writer: string | null): Promise<boolean> {
  return writer !== null && store.isApproved(writer);
}

/** One token of each bucket that this fills; nothing in their names can be led back to a person a day later. */
async function costOf(scales: Scales, { ask, writer, subject }: Weighing): Promise<readonly Spending[]> {
  const { limits, hash, store, work, now } = scales;
  const client = limits.address && scales.clientOf(ask);
  const text = subject.body
    .normalize('NFKC')
    .replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, ' ')
    .trim();
  const spend: Spending[] = [];
  if (limits.writer && writer !== null) spend.push({ bucket: `writer ${writer}`, limit: limits.writer });
  if (limits.address && client) {
    spend.push({ bucket: `address ${await hash(networkOf(client))}`, limit: limits.address });
  }
  if (text.length >= REPEATABLE) {
    spend.push({ bucket: `text ${await hash(text)}`, limit: REPEATS, empty: 'hold' });
  }
  const shared: Spending[] = [];
  if (limits.thread) {
    shared.push({ bucket: `thread ${await digest('thread', subject.threadId)}`, limit: limits.thread });
  }
  if (limits.site) shared.push({ bucket: 'site', limit: limits.site });
  return [...spend, ...(work ? await tolled({ store, hash, work, now }, ask, shared) : shared)];
}
