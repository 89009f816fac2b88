import type { Comment } from '../../model/comment.js';

/** One comment in its place. */
export interface TreeNode {
  readonly comment: Comment;
  readonly parent: TreeNode | null;
  /** In the order of the list. */
  readonly children: readonly TreeNode[];
  /** 0 at the top level. */
  readonly depth: number;
  /** It answers a comment that is not there, or not loaded, or that answers it in a circle; so it stands at the top. */
  readonly orphan: boolean;
}

export interface ThreadTree {
  /** In the order of the list. */
  readonly roots: readonly TreeNode[];
  /** All nodes, in the order of the list. */
  readonly byId: ReadonlyMap<string, TreeNode>;
}

interface OpenNode extends TreeNode {
  parent: OpenNode | null;
  readonly children: OpenNode[];
  depth: number;
  orphan: boolean;
}

/**
 * Who answers whom, from a flat list. Linear, without recursion, and right for any input: a parent may come after its
 * reply, be missing, or be the comment itself; a circle is opened where the list first leads into
 * it; of two comments with one id the first counts.
 */
export function buildTree(comments: readonly Comment[]): ThreadTree {
  const byId = new Map<string, OpenNode>();
  for (const comment of comments) {
    if (byId.has(comment.id)) continue;
    byId.set(comment.id, { comment, parent: null, children: [], depth: 0, orphan: false });
  }
  for (const node of byId.values()) {
    const { parentId } = node.comment;
    node.parent = parentId === null ? null : (byId.get(parentId) ?? null);
    node.orphan = parentId !== null && node.parent === null;
  }
  openCircles(byId.values());

  const roots: OpenNode[] = [];
  for (const node of byId.values()) (node.parent?.children ?? roots).push(node);
  const open = [...roots];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const child of node.children) {
      child.depth = node.depth + 1;
      open.push(child);
    }
  }
  return { roots, byId };
}

/** Walks up from each node; whoever is met twice on one walk is on a circle. Each node is walked over once. */
function openCircles(nodes: Iterable<OpenNode>): void {
  const walkOf = new Map<OpenNode, OpenNode>();
  for (const start of nodes) {
    let node: OpenNode | null = start;
    while (node && !walkOf.has(node)) {
      walkOf.set(node, start);
      node = node.parent;
    }
    if (!node || walkOf.get(node) !== start) continue;
    node.parent = null;
    node.orphan = true;
  }
}
