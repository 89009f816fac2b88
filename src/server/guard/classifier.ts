import type { Standing, QueueReason } from '../../model/moderation.js';

/** What a classifier may say of a comment. */
export type Verdict = Exclude<Standing, 'hidden'>;

/** A comment that somebody has sent, new or with a new text. */
export interface Subject {
  readonly threadId: string;
  /** The comment that is answered; undefined for an edit. */
  readonly parentId: string | null | undefined;
  /** Undefined for an edit. */
  readonly author: { readonly name: string; readonly url?: string } | undefined;
  readonly body: string;
}

/** What is known of the request, for this one question. Nothing of it is kept with the comment. */
export interface Circumstances {
  /** An edit of a comment that is there already. */
  readonly edited: boolean;
  /** The same for one writer on the whole site; null for one who proves nothing. */
  readonly writer: string | null;
  /** Where the request comes from; null where that can't be known. */
  readonly address: string | null;
  readonly userAgent: string | null;
  /** Why it is going to be held in any case. */
  readonly reasons: readonly QueueReason[];
  /** Ends when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** Akismet, a model, or rules of one's own. It may take `patience` milliseconds, and may fail. */
export type Classify = (comment: Subject, context: Circumstances) => Promise<Verdict> | Verdict;

const VERDICTS: readonly unknown[] = ['shown', 'held', 'spam'] satisfies readonly Verdict[];

/**
 * What the classifier says; where it fails, says something else or takes too long, the comment is held: nothing is lost by
 * that, and nothing is let through. `onError` is told.
 */
export async function classified(
  classify: Classify,
  comment: Subject,
  context: Omit<Circumstances, 'signal'>,
  { patience, onError }: { readonly patience: number; readonly onError: (error: unknown) => void },
): Promise<{ readonly verdict: Verdict; readonly reason?: QueueReason }> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const error = new Error(`The classifier took more than ${patience} ms`);
      reject(error);
      controller.abort(error);
    }, patience);
  });
  try {
    const asked = (async () => classify(comment, { ...context, signal: controller.signal }))();
    const verdict = await Promise.race([asked, late]);
    if (!VERDICTS.includes(verdict)) throw new TypeError(`A classifier can't say ${String(verdict)}`);
    return verdict === 'shown' ? { verdict } : { verdict, reason: { code: 'classifier' } };
  } catch (error) {
    onError(error);
    return { verdict: 'held', reason: { code: 'unclassified' } };
  } finally {
    clearTimeout(timer);
  }
}
