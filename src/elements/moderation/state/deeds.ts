import type { CommentError } from '../../../model/errors.js';
import type { ModerationAction, QueueItem, QueueName } from '../../../model/moderation.js';
import { isSignedOut, itemNow } from '../../../model/refusals.js';
import { Subscribable } from '../../../store/subscribable.js';
import { aimed, belongsTo, expected, recounted, withEffect } from './effects.js';
import { inTurns } from './in-turns.js';
import type { Queue } from './queue.js';
import { entryOf, type DeedOptions, type QueueEntry } from './queue-state.js';

/** What was done at one stroke: to one comment, or to several that were chosen. */
export interface Decision {
  readonly id: number;
  readonly action: ModerationAction;
  /** A ban of addresses. */
  readonly address?: true;
  /** How many comments it was done to. */
  readonly count: number;
  readonly phase: 'sending' | 'done' | 'failed' | 'undone' | 'not-undone';
  /** How many of them the backend did not take; then the first reason. */
  readonly failed: number;
  readonly error: CommentError | null;
  /** The queue that was in sight. */
  readonly queue: QueueName;
  /** How many waited there when it was told; null where none do, or that is not known. */
  readonly left: number | null;
}

/** One comment of a decision. */
interface Step {
  readonly item: QueueItem;
  readonly index: number;
  readonly options: DeedOptions;
  entryId?: string;
  /** What the backend has made of it. */
  made: QueueItem | null;
  error?: CommentError;
  undone?: true;
}

interface Stroke {
  decision: Decision;
  readonly steps: readonly Step[];
  /** Settles when the backend has answered for all. */
  sent: Promise<void>;
}

/** Requests on their way at a time, where many were chosen. */
const AT_ONCE = 4;

/** What is done here, shown at once and sent behind; and how it is taken back. The value is the last decision, for the notice. */
export class Deeds extends Subscribable<Decision | null> {
  readonly #queue: Queue;
  readonly #strokes: Stroke[] = [];
  #serial = 0;

  constructor(queue: Queue) {
    super(null);
    this.#queue = queue;
  }

  /** Whether there is anything to take back. */
  get undoable(): boolean {
    return this.#strokes.length > 0;
  }

  /** Does something to entries of the queue, as far as it would change anything; settles when the backend has answered. */
  async act(keys: ReadonlySet<string>, action: ModerationAction, options: DeedOptions = {}): Promise<void> {
    const steps: Step[] = [];
    const writers = new Set<string>();
    this.#queue.value.entries.forEach(({ key, item, settled }, index) => {
      const aim = keys.has(key) && !settled && aimed(item, action, options);
      if (!aim) return;
      if (action === 'ban' && !aim.address && item.writer !== null) {
        if (writers.has(item.writer)) return;
        writers.add(item.writer);
      }
      steps.push({ item, index, options: aim, made: expected(item, action, aim) });
    });
    if (steps.length === 0) return;
    for (const { item, made } of steps) this.#show(item, made);
    const id = ++this.#serial;
    const wide = action === 'ban' && options.address ? { address: options.address } : {};
    const told = { id, action, ...wide, count: steps.length, ...this.#left() };
    const stroke: Stroke = {
      decision: { ...told, phase: 'sending', failed: 0, error: null },
      steps,
      sent: Promise.resolve(),
    };
    this.#strokes.push(stroke);
    this.set(stroke.decision);
    void this.#queue.fill();
    stroke.sent = this.#queue.working(() => inTurns(steps, AT_ONCE, (step) => this.#send(step, stroke)));
    await stroke.sent;
    this.#sent(stroke);
  }

  /** Takes the last decision back that can be; does nothing where there is none. */
  async undo(): Promise<void> {
    const stroke = this.#strokes.pop();
    if (!stroke) return;
    const { steps } = stroke;
    // In the order of their places, so that each finds its own again.
    for (const step of steps) {
      step.undone = true;
      if (!step.error) this.#putBack(step, entryOf(step.item));
    }
    this.#tell(stroke, { phase: 'undone', failed: 0, error: null });
    await this.#queue.working(async () => {
      await stroke.sent;
      const done = steps.filter(({ entryId }) => entryId !== undefined);
      await inTurns(done, AT_ONCE, (step) => this.#takeBack(step));
    });
    const failed = steps.filter(({ entryId, error }) => entryId !== undefined && error);
    if (failed.length > 0) {
      const error = failed[0]!.error!;
      this.#tell(stroke, { phase: 'not-undone', failed: failed.length, error });
      if (mayWorkLater(error)) this.#again(stroke, failed);
    }
  }

  /** What could not be taken back now is what is taken back next. */
  #again({ decision }: Stroke, failed: readonly Step[]): void {
    const steps = failed.map(({ error: _error, undone: _undone, ...step }) => step);
    const again = { ...decision, count: steps.length };
    this.#strokes.push({ decision: again, steps, sent: Promise.resolve() });
  }

  /** The notice has been read. */
  dismiss(): void {
    this.set(null);
  }

  async #send(step: Step, { decision, steps }: Stroke): Promise<void> {
    const { item, made, options } = step;
    const { action } = decision;
    try {
      const { comment, thread, version } = item;
      const seen = version === undefined ? {} : { version };
      const deed = { action, threadId: thread.id, id: comment.id, ...seen, ...options };
      const done = await this.#queue.adapter.act(deed);
      step.entryId = done.entry.id;
      if (!made) return;
      step.made = done.item;
      // It may have been taken back while it was on its way.
      if (!step.undone) this.#show(made, done.item);
    } catch (error) {
      const failure = this.#queue.failed(error);
      // Several that were chosen may have come from one address.
      const now = steps.length > 1 && options.address ? itemNow(failure) : null;
      if (now && now.address === made?.address) step.made = now;
      else step.error = failure;
    }
  }

  #sent(stroke: Stroke): void {
    const { steps, decision } = stroke;
    const failed = steps.filter(({ error }) => error);
    if (failed.length === steps.length) {
      const at = this.#strokes.indexOf(stroke);
      if (at >= 0) this.#strokes.splice(at, 1);
    }
    // Taken back meanwhile: what was not done need not be told.
    if (stroke.decision.phase !== 'sending') return;
    for (const step of failed) {
      const failure = { ...step.options, action: decision.action, error: step.error! };
      const now = itemNow(step.error!) ?? step.item;
      this.#putBack(step, { ...entryOf(now), failure });
    }
    const error = failed[0]?.error ?? null;
    this.#tell(stroke, { phase: failed.length ? 'failed' : 'done', failed: failed.length, error });
  }

  async #takeBack(step: Step): Promise<void> {
    try {
      const { item } = await this.#queue.adapter.undo(step.entryId!);
      this.#show(step.item, item);
    } catch (error) {
      step.error = this.#queue.failed(error);
      this.#show(step.item, step.made);
    }
  }

  /** A comment has become another: in the list, if it is there, and in the counts. Null: it is not there (any more). */
  #show(before: QueueItem | null, after: QueueItem | null): void {
    const { entries, queue, counts } = this.#queue.value;
    this.#queue.update({
      entries: before ? withEffect(entries, queue, before, after) : entries,
      counts: recounted(counts, before, after),
    });
  }

  /** Where it was, if that queue is still in sight. */
  #putBack({ item: before, made, index }: Step, entry: QueueEntry): void {
    const { item, failure } = entry;
    this.#show(made, item);
    const { entries, queue, threadId } = this.#queue.value;
    const at = entries.findIndex(({ key }) => key === entry.key);
    if (at >= 0) return this.#queue.update({ entries: entries.with(at, entry) });
    // What another moderator has made of it has to be seen where one decided otherwise.
    const belongs = belongsTo(queue, item) || (failure !== undefined && belongsTo(queue, before));
    const fits = belongs && (threadId === null || threadId === item.thread.id);
    if (fits) this.#queue.update({ entries: entries.toSpliced(index, 0, entry) });
  }

  #tell(stroke: Stroke, change: Partial<Decision>): void {
    const shown = this.value?.id === stroke.decision.id || change.phase !== 'done';
    stroke.decision = { ...stroke.decision, ...change, ...this.#left() };
    // What ended well behind a newer decision is no news.
    if (shown) this.set(stroke.decision);
  }

  #left(): Pick<Decision, 'queue' | 'left'> {
    const { queue, counts } = this.#queue.value;
    return { queue, left: queue === 'shown' ? null : (counts?.[queue] ?? null) };
  }
}

/** Whether the same may work when there is a network, or somebody is signed in, again. */
export function mayWorkLater(error: CommentError): boolean {
  return error.retryable || isSignedOut(error);
}
