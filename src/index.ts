/* The public API. Importing it registers nothing and touches no page, so it is safe on a server. */
export { CommentComposer } from './elements/comment-composer.js';
export { CommentCount } from './elements/comment-count.js';
export { CommentThread } from './elements/comment-thread.js';
export * from './model/events.js';
export { CommentError, type CommentErrorCode, type CommentErrorOptions } from './model/errors.js';
export type { Author, Comment, Disputed, Draft, Mark, Thread } from './model/comment.js';
export type { Backlink, QuotationState, Reference, ReferenceKind } from './model/reference.js';
export type {
  CallOptions,
  Change,
  Closed,
  CommentAdapter,
  Edit,
  ListQuery,
  LocateQuery,
  Page,
  PageOrder,
  PlacedComment,
  PlacedPage,
  PlacedQuery,
  Reaction,
  Removal,
  Report,
} from './adapters/adapter.js';
export type { Identity, Invitation, KnownKey, Me, Passkeys } from './adapters/identity.js';
export type { ThreadOrder, ThreadView } from './conversation/thread/order.js';
