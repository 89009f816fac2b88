// Stores with a fault in what they know of people, their keys and what they say of each other.

export const brokenIdentities = [
  {
    fault: 'takes words as often as they come',
    areas: ['linking'],
    make: (good) => ({
      async join(joining) {
        return (await good.join(joining)) ?? { mark: null, names: [], thread: null };
      },
    }),
  },
  {
    fault: 'takes the words of one thread in all',
    areas: ['linking'],
    make: (good) => ({ offer: (words) => good.offer({ ...words, thread: null }) }),
  },
  {
    fault: 'keeps words without an end',
    areas: ['linking'],
    make: (good) => ({ offer: (words) => good.offer({ ...words, ends: words.ends && words.ends + 1e6 }) }),
  },
  {
    fault: 'gives words again to a request that was recorded',
    areas: ['linking'],
    make: (good) => ({ offer: ({ nonce: _nonce, ...words }) => good.offer(words) }),
  },
  {
    fault: 'lets a key go on that was taken out',
    areas: ['linking'],
    make: (good) => ({
      async holderOf(keyId) {
        const { revoked: _revoked, ...holder } = (await good.holderOf(keyId)) ?? {};
        return holder.identity ? holder : null;
      },
    }),
  },
  {
    fault: 'says nothing when a key of others is taken out',
    areas: ['linking'],
    make: (good) => ({ revoke: (identity, keyId) => good.revoke(identity, keyId).catch(() => {}) }),
  },
  {
    fault: 'takes a passkey as often as its answer comes',
    areas: ['passkeys'],
    make: (good) => ({
      joinByPasskey: (joining) =>
        good.joinByPasskey({ ...joining, challenge: { id: crypto.randomUUID(), ends: 4e12 } }),
    }),
  },
  {
    fault: 'looks at no counter',
    areas: ['passkeys'],
    make: (good) => {
      let counter = 10;
      return { joinByPasskey: (joining) => good.joinByPasskey({ ...joining, counter: ++counter }) };
    },
  },
  {
    fault: 'takes the passkey of one thread in all',
    areas: ['passkeys'],
    make: (good) => ({ keepPasskey: (passkey) => good.keepPasskey({ ...passkey, thread: null }) }),
  },
  {
    fault: 'keeps a passkey by the same challenge again',
    areas: ['passkeys'],
    make: (good) => ({
      keepPasskey: (passkey) =>
        good.keepPasskey({ ...passkey, challenge: { id: crypto.randomUUID(), ends: 4e12 } }),
    }),
  },
  {
    fault: 'lets passkeys go on that were taken out',
    areas: ['passkeys'],
    make: (good) => {
      const all = new Map();
      return {
        async keepPasskey(passkey) {
          all.set(passkey.id, passkey);
          return good.keepPasskey(passkey);
        },
        async joinByPasskey(joining) {
          const joined = await good.joinByPasskey(joining);
          const { identity } = all.get(joining.id) ?? {};
          return (
            joined ?? (identity && !(await good.passkeyOf(joining.id)) ? { mark: null, names: [] } : null)
          );
        },
      };
    },
  },
  {
    fault: 'shows no dispute in the list',
    areas: ['disputing'],
    make: (good) => ({
      async page(query) {
        const page = await good.page(query);
        return { ...page, comments: page.comments.map(({ disputed: _disputed, ...comment }) => comment) };
      },
    }),
  },
  {
    fault: 'lets anybody dispute',
    areas: ['disputing'],
    make: (good) => ({
      dispute: (dispute) =>
        good.dispute(dispute).catch(() => ({ id: dispute.id, author: { name: '' }, body: '', revision: 1 })),
    }),
  },
  {
    fault: 'takes no dispute back',
    areas: ['disputing'],
    make: (good) => ({ dispute: (dispute) => good.dispute({ ...dispute, withdrawn: false }) }),
  },
  {
    fault: 'goes on with a dispute when it has lost what it rests on',
    areas: ['disputing'],
    make: (good) => {
      const said = new Map();
      return {
        async dispute(dispute) {
          const comment = await good.dispute(dispute);
          if (comment.disputed) said.set(comment.id, comment.disputed);
          else said.delete(comment.id);
          return comment;
        },
        async page(query) {
          const page = await good.page(query);
          const comments = page.comments.map((comment) => ({
            ...comment,
            ...(said.has(comment.id) && { disputed: said.get(comment.id) }),
          }));
          return { ...page, comments };
        },
      };
    },
  },
];
