import type { Deed, Done, ModerationAdapter } from '../../../src/adapters/moderation/adapter.js';
import type { Comment } from '../../../src/model/comment.js';
import { CommentError } from '../../../src/model/errors.js';
import type {
  LogEntry,
  ModerationAction,
  Moderator,
  QueueItem,
  QueueName,
  Standing,
} from '../../../src/model/moderation.js';

type Given = Partial<Omit<QueueItem, 'comment' | 'thread'>> & {
  readonly name?: string;
  readonly body?: string;
  readonly comment?: Partial<Comment>;
  readonly thread?: Partial<QueueItem['thread']>;
};

/** A comment in the queue with all that is not given filled in; a minute apart, the newest first. */
export function item(id: number, given: Given = {}): QueueItem {
  const { name = `Writer ${id}`, body = `The words of comment ${id}.`, comment, thread, ...rest } = given;
  const createdAt = new Date(Date.UTC(2026, 10, 23, 9) - id * 60_000).toISOString();
  return {
    comment: { id: String(id), parentId: null, author: { name }, body, createdAt, revision: 1, ...comment },
    standing: 'held',
    reports: 0,
    reasons: [],
    writer: `w${id}`,
    banned: false,
    thread: { id: 'https://blog.example/one', title: 'The first article', ...thread },
    version: '1',
    ...rest,
  };
}

export const items = (n: number, given: Given = {}): QueueItem[] =>
  Array.from({ length: n }, (_, index) => item(index + 1, given));

const NEXT: Readonly<Partial<Record<ModerationAction, Standing>>> = {
  approve: 'shown',
  hide: 'hidden',
  spam: 'spam',
};

/** What a server does, in memory; with the switches that tests need. */
export class Backend implements ModerationAdapter {
  me: Moderator | null = { name: 'Olga', role: 'owner' };
  token = 'a-token-of-16-characters';
  items: QueueItem[];
  parents = new Map<string, Comment>();
  entries: (LogEntry & { before: QueueItem })[] = [];
  team: Moderator[] = [
    { name: 'Olga', role: 'owner', since: '2026-01-01T00:00:00Z', lastSeen: '2026-11-23T08:00:00Z' },
  ];
  /** Everything that was asked for, as `queue held`. */
  calls: string[] = [];
  /** What the next calls of a name fail with; a call without an entry works. */
  failures = new Map<string, CommentError>();
  /** Calls of a name wait until this is called off. */
  #gates = new Map<string, Promise<void>>();
  look: (() => Promise<boolean>) | null = null;
  #serial = 0;

  constructor(all: readonly QueueItem[] = []) {
    this.items = [...all];
  }

  /** Holds the calls of a name back; what is returned lets them go on. */
  hold(name: string): () => void {
    let open = (): void => undefined;
    this.#gates.set(name, new Promise((resolve) => (open = resolve)));
    return () => {
      this.#gates.delete(name);
      open();
    };
  }

  async #called(name: string, more = ''): Promise<void> {
    this.calls.push(`${name} ${more}`.trim());
    await (this.#gates.get(name) ?? Promise.resolve());
    const failure = this.failures.get(name);
    if (failure) throw failure;
    if (!this.me && !/^(session|signIn)$/.test(name)) throw signedOut();
  }

  async session(): Promise<Moderator | null> {
    await this.#called('session');
    return this.me;
  }

  async signIn(token: string): Promise<Moderator> {
    await this.#called('signIn', token);
    if (token !== this.token) throw signedOut();
    this.token = '';
    return (this.me = { name: 'Olga', role: 'owner' });
  }

  async signOut({ everywhere = false } = {}): Promise<void> {
    await this.#called('signOut', everywhere ? 'everywhere' : 'here');
    this.me = null;
  }

  async ownWords(): Promise<string> {
    await this.#called('ownWords');
    return 'mossy otter quiet kettle sunny lantern brave teapot';
  }

  async queue(query: Parameters<ModerationAdapter['queue']>[0]): ReturnType<ModerationAdapter['queue']> {
    const { queue, limit, cursor, threadId } = query;
    // What was asked before something is done is answered as it was then.
    const called = this.#called('queue', queue);
    const all = this.items.filter((each) => isIn(each, queue) && (!threadId || each.thread.id === threadId));
    const start = cursor ? all.findIndex(({ comment }) => comment.id === cursor) + 1 : 0;
    const page = all.slice(start, start + limit);
    const count = (name: QueueName): number => this.items.filter((each) => isIn(each, name)).length;
    const answer = {
      items: structuredClone(page),
      ...(start + limit < all.length && { next: page.at(-1)!.comment.id }),
      counts: {
        held: count('held'),
        reported: count('reported'),
        hidden: count('hidden'),
        spam: count('spam'),
      },
    };
    await called;
    return answer;
  }

  async act(deed: Deed): Promise<Done> {
    await this.#called('act', `${deed.action} ${deed.id}`);
    return this.decide(deed, this.me!.name);
  }

  /** What `act` does, also for another moderator. */
  decide({ action, threadId, id, version, reason }: Deed, by: string): Done {
    const before = this.items.find((each) => each.comment.id === id && each.thread.id === threadId);
    if (!before) throw new CommentError('NOT_FOUND', 'gone', { cause: { status: 404 } });
    if (version !== undefined && version !== before.version) throw conflict(before);
    const at = new Date(Date.UTC(2026, 10, 23, 9, 0, ++this.#serial)).toISOString();
    const why = reason === undefined ? {} : { reason };
    const after: QueueItem = {
      ...before,
      standing: NEXT[action] ?? before.standing,
      reports: action === 'approve' ? 0 : before.reports,
      banned: action === 'ban' || (action !== 'unban' && before.banned),
      decided: { by, at, action, ...why },
      version: `${this.#serial + 1}`,
    };
    if (action === 'delete') this.items = this.items.filter((each) => each !== before);
    else this.#replace(before, after);
    const entry = { id: `e${this.#serial}`, by, at, action, threadId, commentId: id, ...why };
    this.entries.unshift({ ...entry, before });
    return structuredClone({ entry, item: after });
  }

  async undo(entryId: string): Promise<Done> {
    await this.#called('undo', entryId);
    const entry = this.entries.find(({ id }) => id === entryId)!;
    const { before } = entry;
    const now = this.items.find(
      ({ comment, thread }) => comment.id === before.comment.id && thread.id === before.thread.id,
    );
    if (entry.undone) throw conflict(now ?? before);
    const after = { ...before, version: `u${++this.#serial}` };
    if (now) this.#replace(now, after);
    else this.items.push(after);
    this.items.sort((a, b) => Number(a.comment.id) - Number(b.comment.id));
    Object.assign(entry, { undone: true, undoneBy: this.me!.name });
    return structuredClone({ entry, item: after });
  }

  async log({ limit, cursor }: { limit: number; cursor?: string }): ReturnType<ModerationAdapter['log']> {
    await this.#called('log');
    const start = cursor ? this.entries.findIndex(({ id }) => id === cursor) + 1 : 0;
    const entries = this.entries.slice(start, start + limit).map(({ before: _before, ...entry }) => entry);
    return { entries, ...(start + limit < this.entries.length && { next: entries.at(-1)!.id }) };
  }

  async comment(_threadId: string, id: string): Promise<Comment | null> {
    await this.#called('comment', id);
    return this.parents.get(id) ?? null;
  }

  async moderators(): Promise<readonly Moderator[]> {
    await this.#called('moderators');
    return [...this.team];
  }

  async invite(name: string): ReturnType<ModerationAdapter['invite']> {
    await this.#called('invite', name);
    if (this.team.some((each) => each.name === name))
      throw new CommentError('CONFLICT', 'taken', { cause: { status: 409 } });
    this.team.push({ name, role: 'moderator' });
    return { name, link: `https://comments.example/moderate#${name.toLowerCase()}-0123456789abcdef` };
  }

  async newLink(name: string): ReturnType<ModerationAdapter['newLink']> {
    await this.#called('newLink', name);
    return { name, link: `https://comments.example/moderate#${name.toLowerCase()}-fedcba9876543210` };
  }

  async dismiss(name: string): Promise<void> {
    await this.#called('dismiss', name);
    this.team = this.team.filter((each) => each.name !== name);
  }

  follow(look: () => Promise<boolean>): () => void {
    this.look = look;
    return () => (this.look = null);
  }

  #replace(before: QueueItem, after: QueueItem): void {
    this.items = this.items.map((each) => {
      if (each === before) return after;
      return each.writer === after.writer ? { ...each, banned: after.banned } : each;
    });
  }
}

function isIn({ standing, reports }: QueueItem, queue: QueueName): boolean {
  return queue === 'reported' ? standing === 'shown' && reports > 0 : standing === queue;
}

export function signedOut(): CommentError {
  return new CommentError('FORBIDDEN', 'Sign in', { cause: { status: 401 } });
}

function conflict(now: QueueItem): CommentError {
  return new CommentError('CONFLICT', 'Somebody was faster', {
    cause: { status: 409, item: structuredClone(now) },
  });
}
