/* `comment-thread/server`: what runs wherever there are Web standards. Node's own parts are in `./node` and `./sqlite`. */
export { createHandler } from './handler.js';
export type { WebHandlerOptions } from './handler.js';
export type { HandlerOptions } from './service.js';
export type { Compressors } from './http/representation.js';
export type { Ask } from './http/exchange.js';
export type { GuardOptions } from './guard/guard.js';
export type { Circumstances, Classify, Subject, Verdict } from './guard/classifier.js';
export type { ProxyOptions } from './guard/client.js';
export type { WriteLimits } from './guard/limits.js';
export type { GuardStore, Limit, Spending } from './stores/guard.js';
export type { Identify, Writer } from './writer.js';
export { ownerLink } from './moderation/links.js';
export type { AccessStore, SignInLink } from './stores/access.js';
export { Overtaken } from './stores/moderation.js';
export type { Deed, Done, LogPage, ModerationStore, QueueQuery } from './stores/moderation.js';
export type { Store } from './stores.js';
export type { Erased, OwnOpinions, OwnQuery, OwnStore } from './stores/own.js';
export type { ReactionStore, StoredReaction, StoredReport } from './stores/reactions.js';
export type { SiteStore } from './stores/site.js';
export type { Closing, KnownThread, ThreadSettings, ThreadStore } from './stores/threads.js';
export type { Advance, TellingStore, ThreadEvent } from './stores/telling.js';
export { createLive } from './live/live.js';
export type { Live, LiveOptions } from './live/live.js';
export type { Bus } from './live/bus.js';
export { sqlStore } from './sql/sql-store.js';
export type { SqlStoreOptions } from './sql/sql-store.js';
export type { ColumnTypes, Dialect, SqlFailure } from './sql/dialect.js';
export type { SqlDriver, SqlResult, SqlRow, SqlSession, SqlValue } from './sql/driver.js';
export type {
  Changes,
  ChangesQuery,
  CommentStore,
  NewComment,
  PageQuery,
  StoredChange,
  StoredEdit,
  StoredRemoval,
  ThreadState,
} from './store.js';
