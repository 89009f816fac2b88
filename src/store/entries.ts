import type { Comment } from '../model/comment.js';
import type { Entry } from './state.js';

/**
 * The saved comments that are shown: one loaded stretch of the thread and, where it doesn't reach the end, some newer
 * ones apart from it. Every change makes a new list and, of its entries, only those that changed.
 */
export class Entries {
  /** As the backend tells. */
  total = 0;
  /** How many at the end of the list are apart from the loaded stretch. */
  apart = 0;
  /** Ids of what was put in since all was last asked for: the answer may be older. */
  readonly fresh = new Set<string>();
  /** Lays over a comment what we are changing of it; nothing, where nothing is under way. The writing side sets it. */
  overlay: (base: Comment, key: string) => Entry | undefined = () => undefined;
  #list: readonly Entry[] = [];
  #byId = new Map<string, Entry>();
  /** What lies under the overlays. */
  readonly #covered = new Map<string, Comment>();
  /** What was heard of comments that are not here: their page may be older. */
  readonly #heard = new Map<string, Comment>();

  get list(): readonly Entry[] {
    return this.#list;
  }

  /** The comment as the backend has it. */
  base(id: string): Comment | undefined {
    return this.#covered.get(id) ?? this.#byId.get(id)?.comment;
  }

  /** Takes over a newer revision of a comment that is here; says whether it is here. */
  update(comment: Comment): boolean {
    const base = this.base(comment.id);
    if (!base) {
      this.#heard.set(comment.id, comment);
      return false;
    }
    const fresh = newer(comment, base);
    this.total += counts(fresh) - counts(base);
    if (fresh !== base) this.#show(fresh);
    return true;
  }

  /** The overlay of a comment has changed. */
  refresh(id: string): void {
    const base = this.base(id);
    if (base) this.#show(base);
  }

  /**
   * Takes a page in, oldest first: at one end of the stretch, or in place of all that is here. Says how many stay that the
   * backend counts and that are not on it.
   */
  addPage(comments: readonly Comment[], part: 'earlier' | 'later' | 'all'): number {
    const all = part === 'all';
    const before = this.#byId;
    const held = this.#list.filter((entry) => isHeld(entry) || (all && this.fresh.has(entry.comment.id)));
    const end = this.#list.length - this.apart;
    const stretch = all ? [] : this.#list.slice(0, end).filter(isPublic);
    const loose = new Set(all ? [] : this.#list.slice(end).filter(isPublic));
    if (all) this.#byId = new Map();
    const added: Entry[] = [];
    for (const comment of comments) {
      const here = this.#byId.get(comment.id);
      // What comes on two pages is shown once.
      if (!here || loose.delete(here)) added.push(this.#take(comment, before.get(comment.id)));
    }
    this.apart = loose.size;
    const list = part === 'earlier' ? [...added, ...stretch, ...loose] : [...stretch, ...added, ...loose];
    this.#list = list;
    // What is held is on no page of the backend: it stays, at its time, until it is approved. So does what is newer than the page.
    let kept = 0;
    for (const entry of held) {
      const { comment } = entry;
      if (this.#byId.has(comment.id) && all) continue;
      if (put(list, entry, 0) >= list.length - 1 - this.apart) this.apart++;
      this.#byId.set(comment.id, entry);
      kept += counts(comment);
    }
    for (const id of this.#covered.keys()) if (!this.#byId.has(id)) this.#covered.delete(id);
    return kept;
  }

  /** Takes in comments that were written just now. `gap`: the loaded stretch doesn't reach the end. */
  insert(comments: readonly Comment[], gap: boolean, key?: string): void {
    const fresh = comments.filter((comment) => !this.update(comment));
    if (fresh.length === 0) return;
    const list = [...this.#list];
    const first = gap ? list.length - this.apart : 0;
    for (const comment of fresh) {
      put(list, this.#take(comment, undefined, key), first);
      this.fresh.add(comment.id);
    }
    this.#list = list;
    if (gap) this.apart += fresh.length;
  }

  #take(comment: Comment, known?: Entry, key = known?.key ?? comment.id): Entry {
    const base = this.#covered.get(comment.id) ?? known?.comment ?? this.#heard.get(comment.id);
    return this.#entry(base ? newer(comment, base) : comment, key, known);
  }

  #show(base: Comment): void {
    const before = this.#byId.get(base.id)!;
    this.#list = this.#list.with(this.#list.indexOf(before), this.#entry(base, before.key));
  }

  #entry(base: Comment, key: string, known?: Entry): Entry {
    const over = this.overlay(base, key);
    if (over) this.#covered.set(base.id, base);
    else this.#covered.delete(base.id);
    const entry = over ?? (known?.comment === base ? known : { key, comment: base, sync: 'saved' });
    this.#byId.set(base.id, entry);
    return entry;
  }
}

/**
 * The newer of two states of one comment. Watching can't always tell whose it is, so `own` once known stays. Reactions
 * and disputes come and go within a revision; each answer has its own objects for them.
 */
function newer(comment: Comment, base: Comment): Comment {
  const later = comment.revision - base.revision || Number(!!comment.deletedAt) - Number(!!base.deletedAt);
  const same = comment.reactions === base.reactions && comment.disputed === base.disputed;
  if (later < 0 || (later === 0 && (base.own || !comment.own) && same)) return base;
  return base.own ? { ...comment, own: true } : comment;
}

/** Whether the backend's total has it: 1 or 0. */
function counts({ deletedAt, held }: Comment): number {
  return deletedAt || held ? 0 : 1;
}

const isHeld = (entry: Entry): boolean => !!entry.comment.held;
const isPublic = (entry: Entry): boolean => !entry.comment.held;

/** Puts an entry where its time says, but not before the place `first`; gives its place. */
function put(list: Entry[], entry: Entry, first: number): number {
  const time = timeOf(entry.comment) || Infinity;
  let at = list.length;
  while (at > first && timeOf(list[at - 1]!.comment) > time) at--;
  list.splice(at, 0, entry);
  return at;
}

/** Milliseconds; 0 where it isn't known. */
function timeOf({ createdAt }: Comment): number {
  return Date.parse(createdAt ?? '') || 0;
}
