// A thread as long as one likes, about 450 units a comment, for measuring what reading references costs.

const LETTERS = 400;

/** A generator of numbers that is the same each time. */
function makeRandom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A thread in which one comment of two points at others, in all the ways there are. */
export function makeThread(count) {
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
