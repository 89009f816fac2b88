// What reading references costs, beside one pass of Markdown over the same text. Run: node test/bench/references.mjs [comments]
import { build } from 'esbuild';

const COMMENTS = Number(process.argv[2] ?? 10_000);
const LETTERS = 400;

const { createResolver, resolveReferences, parseMarkdown, toHtml } = await load(`
  export { createResolver, resolveReferences } from './src/conversation/index.ts';
  export { parseMarkdown } from './src/content/markdown/blocks.ts';
  export { toHtml } from './src/content/markdown/html.ts';
`);

async function load(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** A generator of numbers that is the same each time. */
function makeRandom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A thread in which one comment of two points at others, in all the ways there are. */
function makeThread(count) {
  const random = makeRandom(7);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const syllables = 'ka to re mi sun del bor fa ling ste qua per no vi tra ges hol um'.split(' ');
  const vocabulary = Array.from({ length: 6000 }, () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(syllables)).join(''),
  );
  const word = () => vocabulary[Math.floor(random() ** 3 * vocabulary.length)];
  const sentence = () => {
    const words = Array.from({ length: 5 + Math.floor(random() * 14) }, word).join(' ');
    return words[0].toUpperCase() + words.slice(1) + pick(['.', '.', '.', '?', '!']);
  };
  const surnames =
    'Abbott Bergmann Castellano Dvorak Eriksson Fitzgerald Gupta Huntley Ivanov Jansen Kowalski Lindqvist Mokoena Nakamura Okafor Petrov Quispe Rossi Schmidt Tanaka Ueda Varley Weber Ximenez Yilmaz Zielinski'.split(
      ' ',
    );
  const firsts =
    'Anna Boris Clara Dinesh Eva Farid Gert Hiro Ines Jonas Katya Liam Mona Nils Olga Pavel Qing Rosa Sven Tara'.split(
      ' ',
    );
  const names = Array.from({ length: 300 }, (_, i) =>
    i % 3 === 0 ? '' : `${pick(firsts)} ${pick(surnames)}`,
  );
  const comments = [];
  let time = Date.UTC(2024, 2, 1, 8);
  for (let i = 0; i < count; i++) {
    time += Math.floor(random() * 240_000);
    const name = pick(names);
    const parts = [];
    const other = i > 0 ? comments[Math.max(0, i - 1 - Math.floor(random() ** 2 * 200))] : null;
    if (other && random() < 0.5) {
      const clock = new Date(Date.parse(other.createdAt)).toISOString().slice(11, 16);
      const called = other.author.name || 'Anon';
      const line = other.sentences[0] ?? '';
      parts.push(
        pick([
          () => `${called} (${clock}),`,
          () => `@${called.split(' ')[0]} ${sentence()}`,
          () => `> ${line}`,
          () => `"${line}"`,
          () => line,
          () => `${called} said:\n> ${random() < 0.2 ? line.replace(/ (\w)/, ' x$1') : line}`,
        ])(),
      );
    }
    const sentences = [];
    for (let length = parts.join().length; length < LETTERS; length += sentences.at(-1).length)
      sentences.push(sentence());
    parts.push(sentences.join(' '));
    comments.push({
      id: `c${i}`,
      parentId: null,
      author: { name },
      body: parts.join('\n\n'),
      createdAt: new Date(time).toISOString(),
      revision: 1,
      sentences,
    });
  }
  return comments;
}

function cap(text) {
  return text[0].toUpperCase() + text.slice(1);
}

/** Milliseconds of the processor that a piece of work takes; other programs on the machine hardly disturb them. */
function time(work, runs = 5) {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const ms = (value) => `${value.toFixed(1)} ms`;

const thread = makeThread(COMMENTS);
const half = thread.slice(0, COMMENTS / 2);
const size = thread.reduce((sum, { body }) => sum + body.length, 0);
const markdown = time(() => thread.forEach(({ body }) => toHtml(parseMarkdown(body, (href) => href))));
const utc = { timeZone: 'UTC' };
let found = 0;
const whole = time(() => {
  found = [...resolveReferences(thread, utc).values()].flat().length;
});
const ofHalf = time(() => resolveReferences(half, utc));
const inferred = time(() => resolveReferences(thread));
console.log(`${COMMENTS} comments, ${(size / 1e6).toFixed(1)} MB, ${found} references`);
console.log(`one pass of Markdown       ${ms(markdown)}`);
console.log(`resolved, zone told        ${ms(whole)}   ${(whole / markdown).toFixed(2)} passes`);
console.log(`resolved, zone worked out  ${ms(inferred)}   ${(inferred / markdown).toFixed(2)} passes`);
console.log(`twice the comments         ${(whole / ofHalf).toFixed(2)} times the time`);

const resolver = createResolver(utc);
resolver.set(thread.slice(0, -100));
resolver.step();
let longest = 0;
const more = time(() => {
  for (let i = 100; i > 0; i--) {
    const one = time(() => {
      resolver.set(thread.slice(0, COMMENTS - i + 1));
      resolver.step();
    }, 1);
    longest = Math.max(longest, one);
  }
}, 1);
console.log(`one comment more           ${ms(more / 100)}, at most ${ms(longest)}`);

const sliced = createResolver();
sliced.set(thread);
let slices = 0;
let slowest = 0;
for (let done = false; !done; slices++) {
  slowest = Math.max(
    slowest,
    time(() => {
      done = sliced.step(30_000);
    }, 1),
  );
}
console.log(`in slices of 30,000 units  ${slices}, the longest ${ms(slowest)}`);

const KIB = 64 * 1024;
const hostile = {
  '(((((': '('.repeat(KIB),
  '@@@@@': '@'.repeat(KIB),
  '>>>>>': '>'.repeat(KIB),
  '> > > lines': '>\n'.repeat(KIB / 2),
  '"""""': '"'.repeat(KIB),
  '‘‘‘‘‘': '‘a'.repeat(KIB / 2),
  '*****': '*'.repeat(KIB),
  '[[[[[': '['.repeat(KIB),
  '[a](b': '[a](b'.repeat(KIB / 5),
  '`````': Array.from({ length: 360 }, (_, i) => '`'.repeat(i)).join(' '),
  '<<<<<': '<a '.repeat(KIB / 3),
  '[quote]': '[quote]'.repeat(KIB / 7),
  'https://': 'https://'.repeat(KIB / 8),
  spaces: ' '.repeat(KIB),
  'line breaks': '\n'.repeat(KIB),
  'a a a a': 'a '.repeat(KIB / 2),
  aaaaa: 'a'.repeat(KIB),
  'one line quoted': `> ${'lorem ipsum dolor '.repeat(KIB / 18)}`,
  times: '(9:16) '.repeat(KIB / 7),
  'Anon (9:1': 'Anon (9:1'.repeat(KIB / 9),
  'Anon (9:16)': 'Anon (9:16) '.repeat(KIB / 12),
  '@Anon': '@Anon '.repeat(KIB / 6),
  names: thread
    .slice(0, 4000)
    .map(({ author }) => `@${author.name || 'Anon'}`)
    .join(' ')
    .slice(0, KIB),
  'quoted names': `"${'name 9:16 '.repeat(KIB / 10)}"`,
  'quoted phrases': '"lorem ipsum dolor" '.repeat(KIB / 20),
  'different quoted lines': Array.from({ length: 900 }, (_, i) => `> ${thread[i % COMMENTS].sentences[0]} x`)
    .join('\n\n')
    .slice(0, KIB),
  '>>1': '>>1 '.repeat(KIB / 4),
  匿名: '匿名(21:16)'.repeat(KIB / 9),
  '#1': '#1 '.repeat(KIB / 3),
};
const before = thread.slice(0, 200);
resolveReferences(before, utc);
console.log('hostile texts of 64 KiB: with 200 comments, and once more after them:');
for (const [name, body] of Object.entries(hostile)) {
  const comments = [{ ...before[0], id: 'h0', body }, ...before];
  const resolver = createResolver(utc);
  resolver.set(comments);
  const first = time(() => resolver.step(), 1);
  const again = time(() => {
    resolver.set([...comments, { ...thread[200], id: 'h1', body }]);
    resolver.step();
  }, 1);
  console.log(`  ${name.padEnd(24)} ${ms(first).padStart(10)} ${ms(again).padStart(10)}`);
}
const crowd = Array.from({ length: 10_000 }, (_, i) => ({
  ...thread[i % COMMENTS],
  id: `n${i}`,
  author: { name: `${cap(thread[i % COMMENTS].sentences[0].split(' ')[1] ?? 'x')} Number${i}` },
  body: `@Number${i - 1} (8:00) yes`,
}));
console.log(`10,000 names: ${ms(time(() => resolveReferences(crowd, utc), 1))} for all of them`);
