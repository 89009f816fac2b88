export type { Backlink, QuotationState, Reference, ReferenceKind } from '../model/reference.js';
export { backlinks } from './backlinks.js';
export { inferReplies } from './infer-replies.js';
export { labelOf } from './label.js';
export { arrange, type Row, type ThreadOrder, type ThreadView } from './order.js';
export { localReader, type Reader } from './reader.js';
export { resolveReferences } from './resolve.js';
export { createResolver, type ResolveOptions, type Resolver } from './resolver.js';
export { buildTree, type ThreadTree, type TreeNode } from './tree.js';
