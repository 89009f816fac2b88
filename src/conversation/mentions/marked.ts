import type { Person } from './aliases.js';
import type { NameMatch } from './directory.js';
import type { Post } from '../thread/post.js';

const GAP = /^[ \u00a0]?[·•‧∙⋅・][ \u00a0]?/;
const GAP_BEFORE = /[ \u00a0]?[·•‧∙⋅・][ \u00a0]?$/;
/** Units that a gap may have. */
const REACH = 3;

/** How many units stand between a name that ends here and a mark: the dot of `Anon · teal otter`; 0 for none. */
export function markGapLength(text: string, end: number): number {
  return GAP.exec(text.slice(end, end + REACH))?.[0].length ?? 0;
}

/** The same before a mark that begins here. */
export function markGapLengthBefore(text: string, start: number): number {
  return GAP_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0].length ?? 0;
}

/** Those who are known by a mark: whoever bears it, and by each of the names that this person used. */
export class Marked {
  readonly #bearers = new Map<string, Person>();
  /** By bearer and name: the comments of one person under one name. */
  readonly #named = new Map<Person, Map<Person, Person>>();
  readonly #byPost = new Map<number, readonly Person[]>();

  /** Whether nobody has a mark. */
  get none(): boolean {
    return this.#bearers.size === 0;
  }

  /** @param name - Those who are called as this comment's author. */
  add({ index }: Post, mark: string, name: Person): { readonly bearer: Person; readonly isNew: boolean } {
    const known = this.#bearers.get(mark);
    const bearer: Person = known ?? { name: mark, posts: [] };
    if (!known) {
      this.#bearers.set(mark, bearer);
      this.#named.set(bearer, new Map());
    }
    const byName = this.#named.get(bearer)!;
    const named: Person = byName.get(name) ?? { name: mark, posts: [] };
    byName.set(name, named);
    const people = [bearer, named];
    for (const { posts } of people) posts.push(index);
    this.#byPost.set(index, people);
    return { bearer, isNew: known === undefined };
  }

  isBy({ index }: Post, people: readonly Person[]): boolean {
    return this.#byPost.get(index)?.some((person) => people.includes(person)) ?? false;
  }

  /** A name and the mark behind it, as one; null where that is no mark, or nobody with it has used the name. */
  join(name: NameMatch, mark: NameMatch | null): NameMatch | null {
    const full = (mark?.full ?? []).flatMap((bearer) => {
      const byName = this.#named.get(bearer);
      return byName ? [...name.full, ...name.part].flatMap((person) => byName.get(person) ?? []) : [];
    });
    if (!mark || full.length === 0) return null;
    return { start: name.start, end: mark.end, full, part: [], word: false, form: false };
  }
}
