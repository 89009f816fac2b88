import type { Reference } from '../../model/reference.js';
import { Article } from '../quotations/article.js';
import { candidatesOf, MinuteIndex } from '../mentions/candidates.js';
import { NAME_SIGN } from '../text/characters.js';
import { isTimeZone } from '../labels/clock.js';
import { CommentResolver } from './comment-resolver.js';
import { Directory } from '../mentions/directory.js';
import { readLines } from '../text/lines.js';
import { readMarkup } from '../text/markup.js';
import { scanMentions } from '../mentions/mention-scan.js';
import { readNumberMarks } from '../text/number-marks.js';
import type { Post } from '../thread/post.js';
import { QuotationReader } from '../quotations/quotations.js';
import { placeOf } from '../text/sorted.js';
import { SourceFinder } from '../quotations/source-finder.js';
import type { Reading } from './surroundings.js';
import { ThreadText } from '../quotations/thread-text.js';
import { inferZones, type Evidence } from './zone-inference.js';

export interface ResolveOptions {
  /** IANA zone in which the page showed its clock times, where no comment tells its writer's. */
  readonly timeZone?: string;
  /** BCP 47 tag of the thread's language. English is read besides; without it, names of days are tried in all. */
  readonly locale?: string;
  /** The words of the article that is talked about. */
  readonly article?: string;
}

/** What a comment costs besides its text. */
const OVERHEAD = 60;
/** So much is spent at least between two yields. */
const BATCH = 1000;
/** So many comments with numbers make a thread that shows them. */
const NUMBERED = 2;
const MAX_DEPTH = 100;

/** One state of a thread that only grows: reads all comments, works out the zone, then resolves one after another. */
export class ThreadResolver {
  readonly references = new Map<string, Reference[]>();
  readonly #options: ResolveOptions;
  readonly #zone: string | null;
  readonly #posts: Post[] = [];
  readonly #places = new Map<string, number>();
  readonly #children = new Map<number, number[]>();
  readonly #directory = new Directory();
  readonly #minutes: MinuteIndex;
  readonly #readings: Reading[] = [];
  readonly #evidence: Evidence[] = [];
  readonly #article: Article | null;
  /** How many comments have marks like `>>12`. */
  #numbered = 0;
  #countedNumbers = 0;
  #last = -Infinity;
  #weighed = 0;
  #zones: readonly string[] = [];
  #text = new ThreadText();
  #finder!: SourceFinder;
  #comments: CommentResolver;
  #resolved = 0;

  constructor(options: ResolveOptions) {
    this.#options = options;
    const { timeZone, article } = options;
    this.#zone = timeZone && isTimeZone(timeZone) ? timeZone : null;
    this.#article = article ? new Article(article) : null;
    this.#minutes = new MinuteIndex(this.#posts, this.#directory);
    this.#comments = this.#makeCommentResolver();
  }

  /** Takes comments that were added. False when one of them stands before others in the order of time. */
  append(posts: readonly Post[]): boolean {
    if (posts.some(({ time }) => time !== null && time < this.#last)) return false;
    for (const post of posts) {
      this.#posts.push(post);
      this.#last = Math.max(this.#last, post.time ?? -Infinity);
    }
    if (this.#readings.length === 0) this.#expect();
    return true;
  }

  /** Reads all comments, then works out the zone, then resolves comment by comment. Yields what was spent. */
  *run(): Generator<number, void> {
    let spent = 0;
    for (let i = this.#readings.length; i < this.#posts.length; i++) {
      this.#read(this.#posts[i]!);
      spent += this.#posts[i]!.body.length / 3 + OVERHEAD;
      if (spent < BATCH) continue;
      yield spent;
      spent = 0;
    }
    if (this.#evidence.length > this.#weighed && !this.#fitsZone()) {
      this.#weighed = this.#evidence.length;
      const zones = yield* inferZones(this.#evidence, this.#posts, this.#options.locale);
      const changed = zones.join() !== this.#zones.join();
      this.#zones = zones;
      if (changed && this.#resolved > 0) this.#startOver();
      yield OVERHEAD;
    }
    // The thread turns out to have numbers: what was `#12` before may be a mention.
    if (this.#countedNumbers < NUMBERED && this.#numbered >= NUMBERED && this.#resolved > 0)
      this.#startOver();
    this.#countedNumbers = this.#numbered;
    while (this.#resolved < this.#posts.length) {
      const post = this.#posts[this.#resolved++]!;
      const found = this.#comments.resolve(post, this.#readings[post.index]!, this.#zonesOf(post));
      if (found.length > 0) this.references.set(post.id, found);
      this.#withdraw();
      spent += post.body.length + OVERHEAD;
      if (spent < BATCH) continue;
      yield spent;
      spent = 0;
    }
  }

  #place(post: Post): void {
    if (!this.#places.has(post.id)) this.#places.set(post.id, post.index);
    const parent = this.#parentOf(post);
    const siblings = this.#children.get(parent);
    if (siblings) siblings.push(post.index);
    else this.#children.set(parent, [post.index]);
  }

  /** The place of the comment that is answered; -1 for none that was there before. */
  #parentOf(post: Post): number {
    const parent = post.parentId === null ? undefined : this.#places.get(post.parentId);
    return parent !== undefined && parent < post.index ? parent : -1;
  }

  /** What a page shows right above a comment: the last one below its older sibling, else its parent. */
  #above(post: Post): number {
    let above = this.#parentOf(post);
    for (let depth = 0; depth < MAX_DEPTH; depth++) {
      const children = this.#children.get(above);
      const younger = children?.[placeOf(children, post.index) - 1];
      if (younger === undefined) break;
      above = younger;
    }
    return above;
  }

  #read(post: Post): void {
    this.#place(post);
    const source = readMarkup(post.body, post.html);
    const lines = readLines(source.text);
    const { locale } = this.#options;
    const signs = this.#text.add(source.text);
    const signed = (signs & NAME_SIGN) !== 0;
    const mentions = scanMentions(source.prose, lines, signed, { directory: this.#directory, locale });
    this.#directory.add(post);
    const numbers = readNumberMarks(source.prose, lines);
    if (numbers.some(({ number }) => number !== null)) this.#numbered++;
    this.#readings.push({ source, signs, lines, mentions, numbers });
    if (this.#zone === null && post.timeZone === null) {
      for (const mention of mentions) if (mention.moment) this.#evidence.push({ from: post, mention });
    }
  }

  /** Whether the evidence that has come since the zone was worked out only confirms it. */
  #fitsZone(): boolean {
    const zone = this.#zones[0];
    if (zone === undefined || this.#zones.length > 1) return false;
    const fresh = this.#evidence.slice(this.#weighed);
    return fresh.every(
      ({ from, mention }) =>
        candidatesOf(mention.name, mention.moment!, from, zone, this.#minutes).length === 1,
    );
  }

  #zonesOf(post: Post): readonly string[] {
    const told = post.timeZone ?? this.#zone;
    return told === null ? this.#zones : [told];
  }

  /** Takes back what has turned out to be a turn of phrase. */
  #withdraw(): void {
    const { withdrawn } = this.#finder.turns;
    for (const { post, start, end } of withdrawn.splice(0)) {
      const { id } = this.#posts[post]!;
      const kept = this.references
        .get(id)
        ?.filter((found) => found.kind !== 'quotation' || found.start !== start || found.end !== end);
      if (kept && kept.length > 0) this.references.set(id, kept);
      else this.references.delete(id);
    }
  }

  #expect(): void {
    this.#text.index.expect(this.#posts.reduce((sum, { body }) => sum + body.length, 0));
  }

  #startOver(): void {
    this.references.clear();
    this.#text = new ThreadText();
    this.#expect();
    for (const { source } of this.#readings) this.#text.add(source.text);
    this.#comments = this.#makeCommentResolver();
    this.#resolved = 0;
  }

  #makeCommentResolver(): CommentResolver {
    const text = this.#text;
    const parentOf = (post: Post): number => this.#parentOf(post);
    this.#finder = new SourceFinder(text, this.#article, parentOf);
    return new CommentResolver({
      posts: this.#posts,
      places: this.#places,
      directory: this.#directory,
      minutes: this.#minutes,
      text,
      quotations: new QuotationReader(this.#posts, text, this.#finder, parentOf),
      numbered: () => this.#numbered >= NUMBERED,
      above: (post) => this.#above(post),
    });
  }
}
