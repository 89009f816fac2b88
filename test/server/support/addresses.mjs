// A server that keeps addresses for a day, and people who write from them.
import { BASE, SITE } from './handlers.mjs';
import { openModeration } from './moderators.mjs';

export const DAY = 86_400_000;
export const MIDNIGHT = '2026-11-24T00:00:00.000Z';
export const HOME = '192.0.2.7';
export const ELSEWHERE = '198.51.100.9';

let serial = 0;

/** A server on which `from` is where the next requests come from, and a clock; a comment from HOME is there already. */
export async function openAddresses(t, { guard, ...options } = {}) {
  const clock = { time: Date.UTC(2026, 10, 23, 9) };
  const now = () => clock.time;
  const here = { from: HOME };
  const setup = {
    now,
    sites: [SITE, BASE],
    store: { now },
    guard: { addressBans: true, leastTime: 0, limits: { writer: null, address: null }, ...guard },
    addressOf: () => here.from,
    ...options,
  };
  const opened = await openModeration(t, setup);
  const { moderator, post, store } = opened;
  /** Somebody new each time: a ban by key would be for nothing. */
  const someone = () => ({ authorization: `Bearer ${`somebody-${++serial}-`.padEnd(30, 'x')}` });
  const write = async (from = HOME, headers = {}) => {
    here.from = from;
    return post({ body: `Words ${++serial}` }, { ...someone(), ...headers });
  };
  const tell = (path, body) => moderator.send('POST', `/moderation${path}`, { body });
  const comment = await (await write()).json();
  return {
    ...opened,
    setup,
    clock,
    here,
    write,
    someone,
    tell,
    comment,
    act: (action, more = {}) =>
      tell('/actions', { action, threadId: 't', id: comment.id, address: true, ...more }),
    item: async (id = comment.id) => {
      const { items } = await (await moderator.send('GET', '/moderation/queue?standing=shown')).json();
      return items.find((item) => item.comment.id === id);
    },
    rows: async (table) => (await store.driver.query(`select * from ${table}`)).rows,
  };
}

export const statusOf = async (answer) => (await answer).status;
