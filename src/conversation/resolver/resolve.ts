import type { Comment } from '../../model/comment.js';
import type { Reference } from '../../model/reference.js';
import { createResolver } from './resolver.js';
import type { ResolveOptions } from './thread-resolver.js';

/**
 * Finds how the comments of a thread point at each other: by parent, by a name and a clock time, by repeated words.
 * Comments may come in any order; what was not known (a time, a name) is not guessed.
 *
 * @returns by comment id, in the order of the text; comments without references are not in it.
 */
export function resolveReferences(
  comments: readonly Comment[],
  options: ResolveOptions = {},
): Map<string, Reference[]> {
  const resolver = createResolver(options);
  resolver.set(comments);
  resolver.step();
  return new Map(resolver.references);
}
