import type { ThreadTree, TreeNode } from './tree.js';

/**
 * `oldest` and `newest` go by the time of a top-level comment; `conversation` by the latest comment under it, the
 * liveliest first. Replies stand oldest first in all three, so that an exchange reads downwards.
 */
export type ThreadOrder = 'oldest' | 'newest' | 'conversation';

/** `flat` shows each comment at the margin: by its own time, or (in `conversation`) one exchange after the other. */
export type ThreadView = 'threaded' | 'flat';

/** One comment where it is shown. */
export interface Row {
  readonly id: string;
  /** 0 at the margin. */
  readonly depth: number;
  /** All comments below it, at any depth, folded away or not. */
  readonly replies: number;
}

export interface ArrangeOptions {
  readonly order: ThreadOrder;
  readonly view: ThreadView;
  /** Ids whose replies are folded away. The flat view has no replies to fold. */
  readonly collapsed?: ReadonlySet<string>;
}

/** What is known of a node once the whole tree was seen. */
interface Place {
  readonly time: number;
  readonly index: number;
  /** Time and index of the latest comment in its subtree. */
  latest: readonly [time: number, index: number];
  replies: number;
}

/** The rows of a view, from top to bottom. Linear, apart from one sort. */
export function arrange(tree: ThreadTree, options: ArrangeOptions): Row[] {
  const places = survey(tree);
  const place = (node: TreeNode): Place => places.get(node)!;
  const byTime = (a: TreeNode, b: TreeNode): number =>
    place(a).time - place(b).time || place(a).index - place(b).index;
  const byActivity = (a: TreeNode, b: TreeNode): number =>
    place(b).latest[0] - place(a).latest[0] || place(b).latest[1] - place(a).latest[1];
  const compare = {
    oldest: byTime,
    newest: (a: TreeNode, b: TreeNode): number => byTime(b, a),
    conversation: byActivity,
  }[options.order];
  const row = (node: TreeNode, depth: number): Row => ({
    id: node.comment.id,
    depth,
    replies: place(node).replies,
  });

  if (options.view === 'threaded') {
    return [...tree.roots]
      .sort(compare)
      .flatMap((root) => walk(root, byTime, options.collapsed).map((node) => row(node, node.depth)));
  }
  const nodes =
    options.order === 'conversation'
      ? [...tree.roots].sort(compare).flatMap((root) => walk(root, byTime).sort(byTime))
      : [...tree.byId.values()].sort(compare);
  return nodes.map((node) => row(node, 0));
}

/** A subtree from top to bottom, without what is folded away. */
function walk(
  root: TreeNode,
  byTime: (a: TreeNode, b: TreeNode) => number,
  collapsed?: ReadonlySet<string>,
): TreeNode[] {
  const nodes: TreeNode[] = [];
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    nodes.push(node);
    if (node.children.length === 0 || collapsed?.has(node.comment.id)) continue;
    const children = node.children.length > 1 ? [...node.children].sort(byTime) : node.children;
    for (let i = children.length - 1; i >= 0; i--) open.push(children[i]!);
  }
  return nodes;
}

/** Times, counts and latest activity of all nodes, from the deepest up. */
function survey(tree: ThreadTree): Map<TreeNode, Place> {
  const places = new Map<TreeNode, Place>();
  const byDepth: TreeNode[][] = [];
  let time = -Infinity;
  for (const node of tree.byId.values()) {
    // A comment whose time is not known keeps its place in the list.
    const created = node.comment.createdAt === null ? NaN : Date.parse(node.comment.createdAt);
    if (!Number.isNaN(created)) time = created;
    const index = places.size;
    places.set(node, { time, index, latest: [time, index], replies: 0 });
    (byDepth[node.depth] ??= []).push(node);
  }
  for (const nodes of byDepth.reverse()) {
    for (const node of nodes) {
      if (!node.parent) continue;
      const own = places.get(node)!;
      const above = places.get(node.parent)!;
      above.replies += 1 + own.replies;
      if (
        own.latest[0] > above.latest[0] ||
        (own.latest[0] === above.latest[0] && own.latest[1] > above.latest[1])
      ) {
        above.latest = own.latest;
      }
    }
  }
  return places;
}
