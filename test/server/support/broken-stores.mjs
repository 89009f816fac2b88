// Stores with a fault: what is wrong, and which areas of the suite must say so.

import { brokenIdentities } from './broken-identities.mjs';

/** Writes only what is not refused by `changed`, which sees a comment as it is kept. */
const seen = (good, change) => ({
  page: async (query) => {
    const page = await good.page(query);
    return { ...page, comments: page.comments.map(change) };
  },
});

export const brokenStores = (CommentError) => [
  {
    fault: 'trims texts',
    areas: ['creating'],
    make: (good) => ({ create: (draft) => good.create({ ...draft, body: draft.body.trim() }) }),
  },
  {
    fault: 'shows another text than it has answered',
    areas: ['creating'],
    make: (good) => seen(good, (comment) => ({ ...comment, body: comment.body.normalize('NFC') })),
  },
  {
    fault: 'cuts long texts',
    areas: ['creating'],
    make: (good) => ({ create: (draft) => good.create({ ...draft, body: draft.body.slice(0, 20_000) }) }),
  },
  {
    fault: 'makes a second comment of a request that comes again',
    areas: ['creating'],
    make: (good) => ({ create: (draft) => good.create({ ...draft, key: draft.id }) }),
  },
  {
    fault: 'takes any text for a known key',
    areas: ['creating'],
    make: (good) => ({ create: (draft) => good.create({ ...draft, fingerprint: 'the same' }) }),
  },
  {
    fault: 'forgets the zone of the writer',
    areas: ['creating'],
    make: (good) => ({ create: (draft) => good.create({ ...draft, timeZone: undefined }) }),
  },
  {
    fault: 'takes keys for the same whose case differs',
    areas: ['creating'],
    make: (good) => ({
      create: (draft) => good.create({ ...draft, key: draft.key.toLowerCase(), fingerprint: '' }),
    }),
  },
  {
    fault: 'takes threads for the same that end with a space',
    areas: ['creating'],
    make: (good) => ({ create: (draft) => good.create({ ...draft, threadId: draft.threadId.trimEnd() }) }),
  },
  {
    fault: 'takes replies to anybody',
    areas: ['creating'],
    make: (good) => ({ create: (draft) => good.create({ ...draft, parentId: null }) }),
  },
  {
    fault: 'gives times of its clock, also when that goes back',
    areas: ['creating'],
    make: (good, now) => ({
      create: async (draft) => ({ ...(await good.create(draft)), createdAt: new Date(now()).toISOString() }),
    }),
  },
  {
    fault: 'loses what is written at the same time',
    areas: ['creating'],
    make: (good) => {
      let busy = false;
      return {
        async create(draft) {
          if (busy) return { ...draft, createdAt: null, revision: 1 };
          busy = true;
          try {
            return await good.create(draft);
          } finally {
            busy = false;
          }
        },
      };
    },
  },
  {
    fault: 'gives the comment at the cursor again',
    areas: ['pages'],
    make: (good) => ({
      async page(query) {
        const page = await good.page(query);
        return page.next && page.comments.length > 1
          ? { ...page, next: `>${page.comments.at(-2).id}` }
          : page;
      },
    }),
  },
  {
    fault: 'ends a list before its last page',
    areas: ['pages'],
    make: (good) => ({
      async page(query) {
        const { next, ...page } = await good.page(query);
        return query.cursor ? page : { ...page, ...(next && { next }) };
      },
    }),
  },
  {
    fault: 'leads back past the comment before the page',
    areas: ['pages'],
    make: (good) => ({
      async page(query) {
        const page = await good.page(query);
        return page.previous && page.comments.length > 1
          ? { ...page, previous: `<${page.comments[1].id}` }
          : page;
      },
    }),
  },
  {
    fault: 'gives the beginning for a cursor that it does not know',
    areas: ['pages'],
    make: (good) => ({
      page: (query) =>
        good.page(query).catch(() => good.page({ ...query, cursor: undefined, around: undefined })),
    }),
  },
  {
    fault: 'lets anybody edit',
    areas: ['editing'],
    make: (good) => ({ update: (edit) => good.update({ ...edit, owner: 'owner-of-the-trial' }) }),
  },
  {
    fault: 'lets the last of many edits win',
    areas: ['editing'],
    make: (good) => ({
      update: (edit) =>
        good.update(edit).catch((error) => {
          if (error.code !== 'CONFLICT') throw error;
          return good.update({ ...edit, revision: error.current.revision });
        }),
    }),
  },
  {
    fault: 'does not say what the comment is now when an edit is late',
    areas: ['editing'],
    make: (good) => ({
      update: (edit) =>
        good.update(edit).catch((error) => {
          throw error.code === 'CONFLICT' ? new CommentError('CONFLICT', 'late') : error;
        }),
    }),
  },
  {
    fault: 'lets nobody edit who comes at the same time as another',
    areas: ['editing'],
    make: (good) => {
      let busy = 0;
      return {
        async update(edit) {
          if (++busy > 1) throw new CommentError('UNAVAILABLE', 'busy');
          return good.update(edit).finally(() => (busy = 0));
        },
      };
    },
  },
  {
    fault: 'leaves the name on a tombstone',
    areas: ['removing'],
    make: (good) => ({
      remove: async (removal) => ({ ...(await good.remove(removal)), author: { name: 'Ada' } }),
    }),
  },
  {
    fault: 'lets anybody remove',
    areas: ['removing'],
    make: (good) => ({ remove: (removal) => good.remove({ ...removal, owner: 'owner-of-the-trial' }) }),
  },
  {
    fault: 'refuses to remove twice',
    areas: ['removing'],
    make: (good) => {
      const gone = new Set();
      return {
        async remove(removal) {
          if (gone.has(removal.id)) throw new CommentError('NOT_FOUND', 'gone');
          gone.add(removal.id);
          return good.remove(removal);
        },
      };
    },
  },
  {
    fault: 'tells no removals',
    areas: ['changes'],
    make: (good) => ({
      async changes(query) {
        const { changes, ...rest } = await good.changes(query);
        return { ...rest, changes: changes.filter(({ kind }) => kind !== 'removed') };
      },
    }),
  },
  {
    fault: 'says that it has told more than it has',
    areas: ['changes'],
    make: (good) => ({
      async changes(query) {
        const { revision } = await good.state(query.threadId);
        return { ...(await good.changes(query)), revision };
      },
    }),
  },
  {
    fault: 'counts tombstones',
    areas: ['counting'],
    make: (good) => ({
      counts: (threads) =>
        Promise.all(
          threads.map(
            async (threadId) => (await good.page({ threadId, order: 'oldest', limit: 99 })).comments.length,
          ),
        ),
    }),
  },
  {
    fault: 'counts each thread once',
    areas: ['counting'],
    make: (good) => ({ counts: (threads) => good.counts([...new Set(threads)]) }),
  },
  {
    fault: 'keeps its comments for itself',
    areas: ['creating', 'editing'],
    make: (good) => {
      const own = new Set();
      return {
        async create(draft) {
          own.add(draft.threadId);
          return good.create(draft);
        },
        page: async (query) => (own.has(query.threadId) ? good.page(query) : { comments: [], total: 0 }),
      };
    },
  },
  {
    fault: 'limits nothing',
    areas: ['limiting'],
    make: () => ({ spend: async () => [], check: async () => {} }),
  },
  {
    fault: 'looks into a bucket before it takes, and not when it takes',
    areas: ['limiting'],
    make: (good) => {
      const passed = new Set();
      return {
        async spend(spendings) {
          const name = JSON.stringify(spendings);
          if (passed.has(name)) return [];
          const empty = await good.spend(spendings);
          passed.add(name);
          return empty;
        },
      };
    },
  },
  {
    fault: 'takes one token after the other',
    areas: ['limiting'],
    make: (good) => ({
      async spend(spendings) {
        const empty = [];
        for (const each of spendings) empty.push(...(await good.spend([each])));
        return empty;
      },
    }),
  },
  {
    fault: 'lets a comment cost something each time it is sent',
    areas: ['limiting'],
    make: (good) => ({
      async create({ spend = [], ...draft }) {
        await good.spend(spend);
        return good.create(draft);
      },
    }),
  },
  {
    fault: 'has a secret of its own for each day',
    areas: ['limiting'],
    make: (good) => {
      const own = crypto.randomUUID();
      return { daySecret: async (day) => `${own} ${await good.daySecret(day)}` };
    },
  },
  {
    fault: 'keeps the secrets of all days',
    areas: ['limiting'],
    make: () => ({ forget: async () => {} }),
  },
  {
    fault: 'shows what is held',
    areas: ['moderating'],
    make: (good) => ({ create: (draft) => good.create({ ...draft, standing: 'shown' }) }),
  },
  {
    fault: 'does not tell readers that a comment was taken from them',
    areas: ['moderating'],
    make: (good) => ({
      async changes(query) {
        const { revision, changes } = await good.changes(query);
        return { revision, changes: changes.filter(({ kind }) => kind !== 'removed') };
      },
    }),
  },
  {
    fault: 'does what a moderator decided on a comment that another has decided about',
    areas: ['moderating'],
    make: (good) => ({ act: ({ version: _version, ...deed }) => good.act(deed) }),
  },
  {
    fault: 'keeps deleted texts for ever',
    areas: ['moderating'],
    make: () => ({ forgetTexts: async () => {} }),
  },
  {
    fault: 'bans for ever',
    areas: ['moderating'],
    make: (good) => ({ act: ({ until: _until, ...deed }) => good.act(deed) }),
  },
  {
    fault: 'lets all write whose address is banned',
    areas: ['moderating'],
    make: () => ({ addressBanOf: async () => null }),
  },
  {
    fault: 'knows no address of a comment',
    areas: ['moderating'],
    make: (good) => ({ create: ({ address: _address, ...draft }) => good.create(draft) }),
  },
  {
    fault: 'begins the queue anew on each page',
    areas: ['moderating'],
    make: (good) => ({ queue: ({ cursor: _cursor, ...query }) => good.queue(query) }),
  },
  {
    fault: 'takes reports and tells nobody',
    areas: ['moderating'],
    make: () => ({ report: async () => {} }),
  },
  {
    fault: 'stays open, whatever was settled',
    areas: ['settling'],
    make: (good) => ({
      settle: (threadId, { closes: _closes, ...settings }) => good.settle(threadId, settings),
    }),
  },
  {
    fault: 'lets moderators wait for themselves',
    areas: ['settling'],
    make: (good) => ({ create: ({ trusted: _trusted, ...draft }) => good.create(draft) }),
  },
  {
    fault: 'lets everybody in who comes with a link that somebody has used',
    areas: ['access'],
    make(good) {
      const known = new Map();
      return {
        async signIn(link, session) {
          const moderator = (await good.signIn(link, session)) ?? known.get(link) ?? null;
          known.set(link, moderator);
          return moderator;
        },
      };
    },
  },
  {
    fault: 'remembers sessions that have ended',
    areas: ['access'],
    make(good) {
      const known = new Map();
      return {
        async session(hash) {
          const moderator = (await good.session(hash)) ?? known.get(hash) ?? null;
          known.set(hash, moderator);
          return moderator;
        },
      };
    },
  },
  {
    fault: 'counts a reaction again and again',
    areas: ['reacting'],
    make(good) {
      let times = 0;
      return {
        react: (reaction) =>
          good.react({
            ...reaction,
            writer: reaction.given ? `${reaction.writer} ${++times}` : reaction.writer,
          }),
      };
    },
  },
  {
    fault: 'keeps no report',
    areas: ['reacting'],
    make: () => ({ report: async () => {} }),
  },
  {
    fault: 'forgets what was settled',
    areas: ['settling'],
    make: (good) => ({ settle: (threadId) => good.thread(threadId) }),
  },
  {
    fault: 'leaves the comments under the old address',
    areas: ['settling'],
    make: (good) => ({
      addAlias: async (threadId, alias) => ({ ...(await good.thread(threadId)), aliases: [alias] }),
    }),
  },
  {
    fault: 'shows the first page of the newest comments again',
    areas: ['erasing'],
    make: (good) => ({
      latest: async ({ limit }) => {
        const { next: _next, ...page } = await good.latest({ limit });
        return page;
      },
    }),
  },
  {
    fault: 'erases nothing but comments',
    areas: ['erasing'],
    make: (good) => ({
      async erase(writer) {
        const { comments } = await good.mine({ writer, limit: 1000 });
        for (const { thread, comment } of comments) {
          await good.remove({ threadId: thread.id, id: comment.id, owner: writer });
        }
        return { comments: comments.length, reactions: 0, reports: 0 };
      },
    }),
  },
  {
    fault: 'forgets who holds a key',
    areas: ['signing'],
    make: () => ({ holderOf: async () => null }),
  },
  {
    fault: 'keeps no signature of an edit',
    areas: ['signing'],
    make: (good) => ({ update: ({ signing: _signing, ...edit }) => good.update(edit) }),
  },
  {
    fault: 'gives everybody the first mark',
    areas: ['signing'],
    make: (good) => ({
      async create({ signing, ...draft }) {
        const kept = await good.create({ ...draft, ...(signing && { signing }) });
        const words = signing?.newcomer?.marks[0];
        return words ? { ...kept, author: { ...kept.author, mark: { words, color: 0 } } } : kept;
      },
    }),
  },
  {
    fault: 'uses a nonce twice',
    areas: ['signing'],
    make: (good) => ({ useNonce: async (nonce) => (await good.useNonce(nonce), true) }),
  },
  ...brokenIdentities,
];
