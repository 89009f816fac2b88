import type { Comment } from '../model/comment.js';
import type { Core } from './core.js';
import { Drafts } from './drafts.js';
import { Edits, editTarget } from './edits.js';
import { Outbox } from './outbox.js';
import { OutboxRecords, type OutboxRecord } from './outbox-records.js';
import { SafeStorage } from './safe-storage.js';
import type { DraftText, Entry, Notice, Submission } from './state.js';

/** Everything that only those need who write: drafts, the outbox, edits. Loaded when it is needed. */
export class Writing {
  readonly #core: Core;
  readonly #storage: SafeStorage;
  readonly #drafts: Drafts;
  readonly #outbox: Outbox;
  readonly #edits: Edits;
  /** Ids under which comments were shown before they were saved, and those they have now. */
  readonly #renamed = new Map<string, string>();

  constructor(core: Core) {
    const { platform, changed, scope } = core;
    this.#core = core;
    this.#storage = new SafeStorage(platform.storage, () => this.#drafts.spare(), changed);
    this.#drafts = new Drafts(this.#storage, platform, scope);
    this.#outbox = new Outbox(core, new OutboxRecords(this.#storage, scope), (comment, record, sent) =>
      this.#onPosted(comment, record, sent),
    );
    this.#edits = new Edits(core, this.#drafts, (comment) => this.#onSaved(comment));
    this.#outbox.restore();
  }

  get unsent(): readonly Entry[] {
    return this.#outbox.entries;
  }

  get notice(): Notice | null {
    return this.#storage.notice;
  }

  /** The id that a comment has now. */
  idOf(id: string): string {
    return this.#renamed.get(id) ?? id;
  }

  /** Whether it waits to be sent. */
  has(id: string): boolean {
    return this.#outbox.has(id);
  }

  submit(id: string, input: Submission): void {
    const parentId = input.parentId && this.idOf(input.parentId);
    const kept = this.#outbox.add(id, { ...input, parentId });
    this.dropDraft(parentId);
    // Without the draft, the same text, there may be room for it.
    if (!kept) this.#outbox.keep(id);
  }

  retry(id: string): void {
    if (this.#outbox.has(id)) this.#outbox.retry(id);
    else void this.#edits.retry(this.idOf(id));
  }

  cancel(id: string): Submission | null {
    if (this.#outbox.has(id)) return this.#outbox.cancel(id);
    const comment = this.#core.entries.base(this.idOf(id));
    const body = this.#edits.dismiss(this.idOf(id));
    return comment && body !== null ? { parentId: comment.parentId, name: comment.author.name, body } : null;
  }

  async edit(id: string, body: string, revision?: number): Promise<void> {
    if (!this.#outbox.has(id)) return this.#edits.edit(this.idOf(id), body, revision);
    this.#outbox.revise(id, body);
    this.dropDraft(editTarget(id));
  }

  resolveConflict(id: string, body: string | null): Promise<void> {
    return this.#edits.resolve(this.idOf(id), body);
  }

  async remove(id: string): Promise<void> {
    if (this.#outbox.has(id)) this.#outbox.cancel(id);
    else await this.#edits.remove(this.idOf(id));
  }

  draft(target: string | null): DraftText | null {
    return this.#drafts.get(this.#place(target));
  }

  saveDraft(target: string | null, draft: DraftText): void {
    const place = this.#place(target);
    const edited = place.startsWith('edit:') ? this.#core.entries.base(place.slice(5)) : undefined;
    const revision = draft.revision ?? this.#drafts.here(place)?.revision ?? edited?.revision;
    this.#drafts.save(place, revision === undefined ? draft : { ...draft, revision });
  }

  dropDraft(target: string | null): void {
    this.#drafts.drop(this.#place(target));
  }

  flush(): void {
    this.#drafts.flush();
  }

  /** The network is back. */
  resume(): void {
    this.#outbox.resume();
  }

  dispose(): void {
    this.flush();
    this.#outbox.dispose();
  }

  #place(target: string | null): string {
    return target?.startsWith('edit:') ? editTarget(this.idOf(target.slice(5))) : this.idOf(target ?? '');
  }

  #onPosted(comment: Comment, { id, parentId, name, body }: OutboxRecord, sent: string): void {
    const { entries, gap, backend } = this.#core;
    this.#renamed.set(id, comment.id);
    if (!entries.base(comment.id) && !comment.held) entries.total++;
    entries.insert([comment], gap(), id);
    this.#drafts.rename(id, comment.id);
    this.#drafts.rename(editTarget(id), editTarget(comment.id));
    if (sent === body) return;
    if (backend.can.update) void this.#edits.edit(comment.id, body, comment.revision);
    else this.saveDraft(parentId, { body, name });
  }

  #onSaved({ id, body, deletedAt }: Comment): void {
    if (!this.#core.backend.inMemory) return;
    for (const [before, now] of this.#renamed)
      if (now === id) this.#outbox.amend(before, deletedAt ? null : body);
  }
}
