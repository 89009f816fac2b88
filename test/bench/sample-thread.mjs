// A thread that looks like one: replies five deep, some Markdown, mentions, quotations. The same for the same size.

const WORDS =
  'the clock tower keeps its own time and nobody in town minds because a slow hour is still an hour while trains that leave early wait for no reason at all on any platform we know'.split(
    ' ',
  );
const NAMES = ['', '', 'Ruth Abel', 'Tomasz W.', 'D. Prentiss', '', 'Ines', 'Bob Haverly'];

/** `{ thread, html }`: a `Thread`, and the same comments as plain HTML. */
export function sampleThread(n) {
  let seed = n;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const pick = (list) => list[Math.floor(random() * list.length)];
  const sentence = () => {
    const words = Array.from({ length: 6 + Math.floor(random() * 12) }, () => pick(WORDS));
    if (random() < 0.15) words[2] = `*${words[2]}*`;
    if (random() < 0.1) words[3] = `\`${words[3]}\``;
    return `${words.join(' ')}.`;
  };
  const comments = [];
  const depths = [];
  for (let i = 0; i < n; i++) {
    const back = Math.min(i, 1 + Math.floor(random() * 12));
    const parent = i > 0 && random() < 0.6 && depths[i - back] < 5 ? i - back : -1;
    const paragraphs = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
      Array.from({ length: 1 + Math.floor(random() * 4) }, sentence).join(' '),
    );
    if (i > 3 && random() < 0.15)
      paragraphs.unshift(`> ${comments[i - 2].body.split('\n')[0].replace(/^> /, '')}`);
    depths.push(parent < 0 ? 0 : depths[parent] + 1);
    comments.push({
      id: String(i + 1),
      parentId: parent < 0 ? null : String(parent + 1),
      author: { name: pick(NAMES) },
      body: paragraphs.join('\n\n'),
      createdAt: new Date(Date.UTC(2026, 3, 24, 6) + i * 417_000).toISOString(),
      revision: 1,
    });
  }
  const html = comments.map(
    ({ id, author, body, createdAt }) =>
      `<article id="c${id}"><header><b>${author.name || 'Anonymous'}</b> <a href="#c${id}"><time>${createdAt}</time></a></header>` +
      `${body
        .split('\n\n')
        .map((text) => `<p>${text.replace(/^> /, '')}</p>`)
        .join('')}<button>Reply</button></article>`,
  );
  return { thread: { id: `sample-${n}`, timeZone: 'UTC', comments }, html: html.join('') };
}
