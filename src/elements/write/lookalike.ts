/** Letters that look like Latin ones, by the Latin ones. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'аαɑ',
  b: 'вьβ',
  c: 'сϲ',
  d: 'ԁ',
  e: 'еєε',
  g: 'ց',
  h: 'һн',
  i: '1lіιӏ|í',
  j: 'ј',
  k: 'кκ',
  m: 'м',
  n: 'ո',
  o: '0оοօσ',
  p: 'рρ',
  q: 'ԛ',
  r: 'г',
  s: '5ѕ$',
  t: 'тτ',
  u: 'υս',
  v: 'ѵν',
  w: 'ԝω',
  x: 'хχ',
  y: 'уγү',
  z: 'ʐ',
};
const LATIN = new Map(
  Object.entries(LOOKALIKES).flatMap(([latin, others]) =>
    Array.from(others, (other) => [other, latin] as const),
  ),
);

/** What a folded word looks like: two words with the same look are easily taken for each other. */
export function lookOf(word: string): string {
  return Array.from(word, (letter) => LATIN.get(letter) ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}
