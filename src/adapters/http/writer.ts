import type { Comment } from '../../model/comment.js';

/** What is used of the browser's `Storage`. */
export type WriterStorage = Pick<Storage, 'getItem' | 'setItem'> & Partial<Pick<Storage, 'removeItem'>>;

/** This browser as a writer of one server: a secret that proves it, and which comments are its own. */
export interface Writer {
  /** Header that proves who writes; makes and keeps the secret, so only for somebody who sends something. */
  readonly proof: () => Record<string, string>;
  /** Notes a comment as its own; not of whoever was forgotten while the answer was on its way. */
  readonly claim: (comment: Comment) => Comment;
  /** Notes whether comments of one's own in a thread wait to be approved, which its pages do not have. */
  readonly waits: (threadId: string, waiting: boolean) => void;
  /** Whether some do, as far as this browser knows. */
  readonly isWaiting: (threadId: string) => boolean;
  /** Notes which reactions to a comment are its own. */
  readonly reacts: (id: string, kinds: readonly string[]) => void;
  /** Nothing is its own any more; the secret stays. */
  readonly forget: () => void;
  /** Nothing is left here. */
  readonly leave: () => void;
  /** Whether anything was ever sent from here. */
  readonly writes: () => boolean;
  /** The comments, with `own` where they are, and `reacted`. */
  readonly marked: (comments: readonly Comment[]) => Comment[];
}

interface Kept {
  readonly secret: string;
  /** Ids, in the order in which they were written. */
  readonly own: ReadonlySet<string>;
  /** Threads in which a comment waited when last looked at. */
  readonly held: readonly string[];
  /** Kinds of reactions by id of the comment, in the order in which they were given. */
  readonly reacted: Readonly<Record<string, readonly string[]>>;
}

interface Stored {
  readonly secret: string;
  readonly own: readonly string[];
  readonly held?: readonly string[];
  readonly reacted?: Kept['reacted'];
}

/** Comments that are remembered as one's own, or reacted to; older ones can't be edited any more. */
const MOST = 1000;
const MOST_HELD = 50;

/** `server`: its address. Where storage is refused, all is known until the page is closed. */
export function writerOf(server: string, storage: () => WriterStorage | undefined): Writer {
  const key = `comment-thread/writer/${server}`;
  let kept: Kept | undefined;

  /** From storage each time: other tabs write there too. */
  function load(): Kept | undefined {
    try {
      const { secret, own, held = [], reacted = {} } = JSON.parse(storage()?.getItem(key) ?? '') as Stored;
      if (secret) remember({ secret, own: new Set(own), held, reacted });
    } catch {
      // Refused, or nothing there.
    }
    return kept;
  }

  function remember(next: Kept): void {
    if (!kept) globalThis.addEventListener?.('storage', onStorage);
    kept = next;
  }

  /** Another tab was asked to forget. Where all of the storage is cleared, which says no name, it goes on in memory. */
  function onStorage({ key: changed, newValue }: StorageEvent): void {
    if (changed === key && newValue === null) leave();
  }

  function leave(): void {
    kept = undefined;
    globalThis.removeEventListener?.('storage', onStorage);
    try {
      const there = storage();
      if (there?.removeItem) there.removeItem(key);
      else there?.setItem(key, '');
    } catch {
      // Nothing was kept.
    }
  }

  function save(next: Kept): Kept {
    remember(next);
    try {
      storage()?.setItem(key, JSON.stringify({ ...next, own: [...next.own] }));
    } catch {
      // It goes on in memory.
    }
    return next;
  }

  const known = (): Kept => load() ?? save({ secret: newSecret(), own: new Set(), held: [], reacted: {} });

  function marked(comments: readonly Comment[]): Comment[] {
    const { own, reacted } = load() ?? {};
    return comments.map(({ own: _said, reacted: _also, ...comment }) => {
      const kinds = reacted && Object.hasOwn(reacted, comment.id) ? reacted[comment.id] : undefined;
      if (comment.deletedAt) return comment;
      return {
        ...comment,
        ...(kinds && { reacted: kinds }),
        ...(own?.has(comment.id) && { own: true as const }),
      };
    });
  }

  return {
    marked,
    writes: () => load() !== undefined,
    proof: () => ({ authorization: `Bearer ${known().secret}` }),
    claim(comment) {
      const before = load();
      if (!before) return comment;
      const { own } = before;
      if (!own.has(comment.id)) save({ ...before, own: new Set([...own, comment.id].slice(-MOST)) });
      return marked([comment])[0] ?? comment;
    },
    reacts(id, kinds) {
      const before = known();
      const others = Object.entries(before.reacted).filter(([other]) => other !== id);
      const all = kinds.length > 0 ? [...others, [id, kinds] as const] : others;
      save({ ...before, reacted: Object.fromEntries(all.slice(-MOST)) });
    },
    forget() {
      const before = load();
      if (before) save({ ...before, own: new Set(), held: [], reacted: {} });
    },
    leave,
    isWaiting: (threadId) => load()?.held.includes(threadId) ?? false,
    waits(threadId, waiting) {
      const before = load();
      if (!before || before.held.includes(threadId) === waiting) return;
      const others = before.held.filter((id) => id !== threadId);
      save({ ...before, held: waiting ? [...others, threadId].slice(-MOST_HELD) : others });
    },
  };
}

/** 192 bits in base64url. */
function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
