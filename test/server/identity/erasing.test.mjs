import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { openHandler } from '../support/handlers.mjs';
import { newPerson } from '../support/signers.mjs';

/** How often a text is in the files of a database: the file itself, its log and what lies beside it. */
function hits(file, text) {
  const bytes = Buffer.from(text);
  const files = readdirSync(dirname(file)).filter((name) => name.startsWith(basename(file)));
  return files.reduce((sum, name) => {
    const content = readFileSync(join(dirname(file), name));
    let count = 0;
    for (let at = content.indexOf(bytes); at >= 0; at = content.indexOf(bytes, at + 1)) count++;
    return sum + count;
  }, 0);
}

/** What everybody may ask for, and caches keep. */
const PUBLIC = ['/comments?thread=t', '/changes?thread=t&since=0', '/latest'];

/** What a follower is told, to so many changes. */
async function toldOf(follower, count) {
  let text = '';
  while (text.split('"kind"').length <= count) text += (await follower.read()).value;
  await follower.cancel();
  return text;
}

test('T47: of a person who was erased nothing is left in the files but the key and the words of the mark', async (t) => {
  const log = [];
  const world = await openHandler(t, { live: {}, onError: (error) => log.push(String(error?.stack)) });
  const [ada, eve] = [await newPerson(), await newPerson()];
  const author = { name: 'Adalgisa Unmistakable', url: 'https://unmistakable.example/' };
  const text = 'These are the words that nobody else would write';
  const comment = await (await ada.post(world, { author, body: text })).json();
  await ada.ask(world, 'PATCH', `/comments/${comment.id}?thread=t`, {
    body: { body: `${text}!` },
    ifMatch: 1,
  });
  await ada.ask(world, 'PUT', `/comments/${comment.id}/reactions/like?thread=t`);
  const borrowed = await (await eve.post(world, { author: { name: author.name.toLowerCase() } })).json();
  const disputed = await ada.ask(world, 'POST', `/comments/${borrowed.id}/dispute?thread=t`);
  assert.equal((await disputed.json()).disputed.by.words, comment.author.mark.words);
  const quoting = `[${author.name} (9:16AM)](#comment-${comment.id})\n\n> ${text}!\n\nOf course not.`;
  await eve.post(world, { author: { name: 'Eve' }, body: quoting });
  const follower = (await world.send('GET', `/live?thread=t`)).body
    .pipeThrough(new TextDecoderStream())
    .getReader();
  // What is remembered of answers has it all.
  for (const path of PUBLIC)
    assert.ok((await (await world.send('GET', path)).text()).includes(comment.author.mark.words), path);
  const { proof } = await (await world.send('GET', `/comments/${comment.id}/proof?thread=t`)).json();
  const traces = {
    name: author.name,
    url: 'unmistakable.example',
    text,
    signature: proof.signatures[0].signature,
    hash: proof.signatures[1].record.body,
  };
  for (const [what, trace] of Object.entries(traces)) assert.ok(hits(world.store.file, trace) > 0, what);
  assert.equal((await (await ada.ask(world, 'DELETE', '/mine')).json()).comments, 1);
  const told = await toldOf(follower, 3);
  // The name as Eve writes it is her own.
  const answers = { live: told, log: log.join() };
  for (const path of [...PUBLIC, '/feed?thread=t'])
    answers[path] = await (await world.send('GET', path)).text();
  for (const [path, shown] of Object.entries(answers)) {
    for (const [what, trace] of Object.entries({ ...traces, mark: comment.author.mark.words })) {
      assert.ok(!shown.includes(trace), `${what} is in ${path}`);
    }
  }
  await world.store.close();
  const left = Object.entries(traces).map(([what, trace]) => [what, hits(world.store.file, trace)]);
  assert.deepEqual(
    left,
    Object.keys(traces).map((what) => [what, 0]),
  );
  // Nobody else shall be taken for this person.
  assert.equal(hits(world.store.file, comment.author.mark.words) > 0, true);
  t.diagnostic(`0 hits for ${left.length} traces in the files of the database`);
});
