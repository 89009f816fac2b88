// Readers of a thread of 100 comments: all of it, and what has not changed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bare, folder, ours } from './processes.mjs';
import { fill } from './threads.mjs';
import { best, inTurns, load, ratio, warm } from './wrk.mjs';

export async function reading({ rounds, seconds }) {
  const data = folder();
  await fill(data, { threads: 1, comments: 100 });
  const server = await ours(data);
  const path = '/api/comments?thread=thread-0&limit=100';
  const plain = { 'accept-encoding': 'identity' };
  const answer = await fetch(server.url + path, { headers: plain });
  const known = { ...plain, 'if-none-match': answer.headers.get('etag') };
  const ceiling = await bare(await asBare(answer, join(data, 'whole')));
  const nothing = await bare(
    await asBare(await fetch(server.url + path, { headers: known }), join(data, 'nothing')),
  );
  const asked = { args: ['-H', `If-None-Match: ${known['if-none-match']}`] };
  const options = { seconds, connections: 32 };
  await warm(server, path, options);
  await warm(server, path, { ...options, ...asked });
  for (const each of [ceiling, nothing]) await warm(each, '/', options);
  const [whole, wholeBare, same, sameBare] = await inTurns(rounds, [
    () => load(server, path, options),
    () => load(ceiling, '/', options),
    () => load(server, path, { ...options, ...asked }),
    () => load(nothing, '/', options),
  ]);
  for (const each of [server, ceiling, nothing]) await each.stop('SIGKILL');
  const failed = [...whole, ...same].reduce((sum, each) => sum + each.failed, 0);
  return [
    {
      what: `GET 100 comments (${answer.headers.get('content-length')} bytes), cached`,
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

/** What node:http is to send: the same bytes, those of the headers too. Gives the file. */
async function asBare(answer, file) {
  const own = ['date', 'connection', 'keep-alive', 'transfer-encoding'];
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => !own.includes(name)));
  const body = Buffer.from(await answer.arrayBuffer()).toString('base64');
  writeFileSync(file, JSON.stringify({ status: answer.status, headers, ...(body && { body }) }));
  return file;
}
