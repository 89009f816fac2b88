// A world where time goes on with every comment, and people who write in it.
import assert from 'node:assert/strict';
import { openHandler } from './handlers.mjs';

/** Headers of somebody who is nobody else. */
export const as = (name) => ({ headers: { authorization: `Bearer ${name.repeat(10)}` } });

/** `postIn(thread, body)` writes, a second after the one before. `open`: `openHandler`, or with moderators. */
export async function openSite(t, open = openHandler, options = {}) {
  let time = Date.UTC(2026, 10, 23, 9);
  const now = () => time;
  const world = await open(t, { now, store: { now }, ...options });
  const postIn = async (thread, body, who = {}, more = {}) => {
    time += 1000;
    const answer = await world.send('POST', `/comments?thread=${encodeURIComponent(thread)}`, {
      body: { body, ...more },
      ...who,
    });
    assert.equal(answer.status, 201);
    return answer.json();
  };
  const get = async (path, who) => (await world.send('GET', path, who)).json();
  return { ...world, postIn, get };
}

/** The texts of a list of several threads. */
export const bodies = ({ comments }) => comments.map(({ comment }) => comment.body);
