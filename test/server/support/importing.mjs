import { start } from './programs.mjs';

/** The site on which what is imported stands now. */
export const SITE = ['--site', 'https://gazette.example'];

/** Runs `comment-thread import SYSTEM` on a text or bytes; gives how it ended and what it said. */
export async function add(data, system, input, args = SITE) {
  const program = start(['import', system, '--data', data, ...args], { input });
  return { ...(await program.ended), errors: program.errors };
}

/** The comments of a thread, as a server gives them. */
export async function listed(url, thread) {
  const response = await fetch(`${url}/api/comments?thread=${encodeURIComponent(thread)}`);
  return (await response.json()).comments;
}
