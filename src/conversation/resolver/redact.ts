import type { Comment } from '../../model/comment.js';
import type { Reference } from '../../model/reference.js';
import { createResolver } from './resolver.js';

/** Stands where something was taken out; the same in all languages. */
const GAP = '[…]';
/** UTF-16 units that are read at a time. */
const PORTION = 10_000;
/** Letters and digits of a quotation from which on nobody says the same by chance. */
const TELLING = 12;

/**
 * The texts of a thread in which something goes when some comments are erased: what was quoted of these, and the names by
 * which somebody is addressed for them. By comment id, as they are without it; other comments are not in it.
 *
 * @param pause - Lets others work in between; awaited after each portion.
 */
export async function redact(
  comments: readonly Comment[],
  gone: ReadonlySet<string>,
  pause: () => Promise<void>,
): Promise<Map<string, string>> {
  const resolver = createResolver();
  resolver.set(comments);
  while (!resolver.step(PORTION)) await pause();
  const sources = comments.filter(({ id }) => gone.has(id)).map(({ body }) => lettersOf(body));
  const changed = new Map<string, string>();
  for (const { id, body } of comments) {
    if (gone.has(id)) continue;
    const going = (resolver.references.get(id) ?? []).filter((reference) =>
      isOf(reference, body, gone, sources),
    );
    const text = without(body, going);
    if (text !== body) changed.set(id, text);
  }
  return changed;
}

/** Also of what others quoted first, and was quoted of them then. */
function isOf(
  { kind, start, end, targets }: Reference,
  body: string,
  gone: ReadonlySet<string>,
  sources: readonly string[],
): boolean {
  if (kind === 'reply') return false;
  if (gone.has(targets[0] ?? '')) return true;
  if (kind !== 'quotation') return false;
  const letters = lettersOf(body.slice(start, end));
  return letters.length >= TELLING && sources.some((source) => source.includes(letters));
}

/** From the end, so that the places before it stay what they are. One within another goes with that. */
function without(body: string, references: readonly Reference[]): string {
  let text = body;
  let from = body.length;
  for (const { start, end } of references.toSorted((a, b) => b.end - a.end || a.start - b.start)) {
    if (start >= from) continue;
    const stop = Math.min(end, from);
    // The sign of a quotation stays before the gap.
    const sign = /^[ \t]*(?:>[ \t]?)+/.exec(text.slice(start, stop))?.[0] ?? '';
    text = text.slice(0, start) + sign + GAP + text.slice(stop);
    from = start;
  }
  return text;
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
