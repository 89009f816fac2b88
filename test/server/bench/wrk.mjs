// Load by wrk (https://github.com/wg/wrk): as many requests as the server answers.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { coreTimeOf, onCore } from './processes.mjs';

/**
 * Requests in a second, in a second of the server's core, and how many were answered badly. On a machine that others
 * use, too, only the second one says something. `args`: more words for wrk.
 */
export async function load({ url, pid }, path, { seconds, connections, args = [] }) {
  const before = coreTimeOf(pid);
  const words = ['wrk', '-t1', `-c${connections}`, `-d${seconds}s`, '--latency', ...args, url + path];
  const [command, ...rest] = onCore(1, words);
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.on('data', (part) => (text += part));
  await once(child, 'close');
  const requests = Number(/(\d+) requests in/.exec(text)?.[1] ?? NaN);
  return {
    rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(text)?.[1] ?? NaN),
    perCore: requests / (coreTimeOf(pid) - before),
    requests,
    failed: Number(/Non-2xx or 3xx responses: (\d+)/.exec(text)?.[1] ?? 0),
    p99: /99%\s+(\S+)/.exec(text)?.[1] ?? '',
  };
}

/** Until the code of a server is compiled as well as it ever will be. */
export async function warm(server, path, options) {
  for (let requests = 0; requests < 15_000;) requests += (await load(server, path, options)).requests;
}

/** One after the other, again and again, so that what disturbs the machine disturbs all alike. Gives a list for each. */
export async function inTurns(rounds, measures) {
  const results = measures.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, measure] of measures.entries()) results[index].push(await measure());
  }
  return results;
}

export const best = (results, of = 'rate') => Math.max(...results.map((each) => each[of]));

/** By the time of the cores; the middle one of the ratios of neighbours: what the machine did in between falls out. */
export function ratio(results, base) {
  const ratios = results.map(({ perCore }, index) => perCore / base[index].perCore).toSorted((a, b) => a - b);
  return ratios[Math.floor(ratios.length / 2)];
}
