import type { RenderReference } from '../../content/references/marks.js';
import { backlinks } from '../../conversation/thread/backlinks.js';
import { createResolver, type Resolver } from '../../conversation/resolver/resolver.js';
import type { Comment } from '../../model/comment.js';
import type { Backlink, Reference } from '../../model/reference.js';
import { nextTurn } from '../list/slices.js';

/** UTF-16 units that are read between two looks at the clock: the time of looking is nothing beside that of reading. */
const STEP = 2000;
/** Milliseconds after which the browser gets its turn. */
const SLICE = 10;

type ById<T> = ReadonlyMap<string, readonly T[]>;

/** The references of a thread, as far as it is loaded; they grow with it. */
export class ThreadReferences {
  readonly #resolver: Resolver;
  #comments: readonly Comment[] = [];
  #run = 0;
  all: ById<Reference> = new Map();
  backlinks: ById<Backlink> = new Map();

  constructor(locale: string) {
    this.#resolver = createResolver({ locale });
  }

  of(id: string): readonly Reference[] {
    return this.all.get(id) ?? [];
  }

  /**
   * Reads the thread as it is now, in slices; comments that came behind all others cost only themselves. True when there is
   * something new to show, false also when another reading has begun meanwhile.
   */
  async read(comments: readonly Comment[]): Promise<boolean> {
    const before = this.#comments;
    if (comments.length === before.length && comments.every((comment, i) => comment === before[i]))
      return false;
    this.#comments = comments;
    const run = ++this.#run;
    this.#resolver.set(comments);
    for (let began = performance.now(); !this.#resolver.step(STEP);) {
      if (performance.now() - began < SLICE) continue;
      await nextTurn();
      if (run !== this.#run) return false;
      began = performance.now();
    }
    this.all = new Map(this.#resolver.references);
    this.backlinks = backlinks(this.all);
    return true;
  }
}

/**
 * What of a comment's references has to be seen in its text. A quotation says whose words it shows, unless what stands before it
 * does.
 */
export function toRender(
  references: readonly Reference[],
  label: (id: string) => string | null,
): RenderReference[] {
  const shown: RenderReference[] = [];
  let told: string | undefined;
  for (const { kind, start, end, targets } of references) {
    const [target] = targets;
    if (kind === 'reply' || target === undefined) continue;
    const source = kind === 'quotation' && target !== told ? label(target) : null;
    shown.push({
      start,
      end,
      kind,
      href: `#comment-${target}`,
      ...(source === null ? {} : { label: source }),
    });
    told = target;
  }
  return shown;
}
