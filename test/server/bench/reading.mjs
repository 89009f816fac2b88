// Readers of a thread of 100 comments: all of it, and what has not changed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bare, folder, ours } from './processes.mjs';
import { fill } from './threads.mjs';
import { best, inTurns, load, ratio } from './wrk.mjs';

export async function reading({ rounds, seconds }) {
  const data = folder();
  await fill(data, { threads: 1, comments: 100 });
  const server = await ours(data);
  const path = '/api/comments?thread=thread-0&limit=100';
  const answer = await fetch(server.url + path);
  const body = Buffer.from(await answer.arrayBuffer());
  const file = join(data, 'body');
  writeFileSync(file, body);
  const [ceiling, nothing] = [await bare(file), await bare()];
  const known = ['-H', `If-None-Match: ${answer.headers.get('etag')}`];
  const options = { seconds, connections: 32 };
  // Warm: code is compiled, and the answer is ready.
  await load(server, path, { ...options, seconds: 2 });
  for (const each of [ceiling, nothing]) await load(each, '/', { ...options, seconds: 2 });
  const [whole, wholeBare, same, sameBare] = await inTurns(rounds, [
    () => load(server, path, options),
    () => load(ceiling, '/', options),
    () => load(server, path, { ...options, args: known }),
    () => load(nothing, '/', options),
  ]);
  for (const each of [server, ceiling, nothing]) await each.stop('SIGKILL');
  const failed = [...whole, ...same].reduce((sum, each) => sum + each.failed, 0);
  return [
    {
      what: `GET 100 comments (${body.length} bytes), cached`,
      figure: words(whole, wholeBare),
      wanted: '≥ 0.9x',
      met: ratio(whole, wholeBare) >= 0.9 && failed === 0,
    },
    {
      what: '304',
      figure: words(same, sameBare),
      wanted: '≥ 30,000/s on one core, or ≥ 0.9x',
      met: (best(same, 'perCore') >= 30_000 || ratio(same, sameBare) >= 0.9) && failed === 0,
    },
  ];
}

const words = (results, base) =>
  `${Math.round(best(results, 'perCore'))} in a second of its core (${Math.round(best(results))}/s here and now); ` +
  `bare node:http ${Math.round(best(base, 'perCore'))} (${Math.round(best(base))}/s); ${ratio(results, base).toFixed(2)}x`;
