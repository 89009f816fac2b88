/**
 * Texts that make careless readers of references slow: each a piece that is repeated, and what stands before and behind
 * the repetition. `%` is the number of the piece.
 */
export const HOSTILE: Readonly<Record<string, readonly [piece: string, before?: string, after?: string]>> = {
  'open parentheses': ['('],
  'names before open parentheses': ['Anon ('],
  'half times': ['Anon (9:1'],
  'times in parentheses': ['(9:16) '],
  times: ['9:16 '],
  'times without spaces': ['9:16:'],
  'digits and dots': ['9.16.'],
  'dates and times': ['Apr 24, 9:16 '],
  mentions: ['Anon (9:16AM) '],
  'mentions by line': ['Anon (9:16AM),\n'],
  'mentions by paragraph': ['Anon (9:16AM),\n\nyes\n\n'],
  'times before names': ['9:16 Anon\n\n'],
  'at signs': ['@'],
  'at signs and a name': ['@Anon '],
  'at signs and a name without spaces': ['@Anon'],
  'many names': ['@Number% '],
  'many names by line': ['Number%,\n\n'],
  'many names that speak': ['Number% said:\n> no, never\n\n'],
  'capital words': ['Ann Bob '],
  'one long word': ['a'],
  'one long name': ['Anon', '@'],
  'words of one letter': ['a '],
  apostrophes: ["'"],
  'letters and apostrophes': ["a'"],
  quotations: ['>'],
  'quotations line by line': ['> no, never\n'],
  'quotations of many kinds': ['> line % of them\n\n'],
  'quotations that grow': ['>\n> >\n> > >\n'],
  'one quoted line': ['lorem ipsum dolor ', '> '],
  'empty quoted lines': ['>\n'],
  'quotation marks': ['"'],
  'quotation marks and letters': ['"a '],
  'open marks': ['‘a'],
  'open angles': ['«'],
  'lines before one sign': ['b c\n', '', '(9:16) "a b c"'],
  'paragraphs before one sign': ['b c\n\n', '', '(9:16) "a b c"'],
  'low and high marks': ['„“'],
  'phrases in marks': ['"lorem ipsum dolor" '],
  'sentences in marks': ['"This is sentence number % here." '],
  'sentences without marks': ['This is sentence number % here.\n\n'],
  'one sentence again': ['This is the sentence of all.\n\n'],
  'half a tag': ['<a '],
  'quoting tags': ['[quote]'],
  'quoting tags that close': ['[quote]a[/quote]'],
  'open brackets': ['['],
  'half links': ['[a](b'],
  'links to comments': ['[Anon](#comment-c1) '],
  backticks: ['`'],
  'backticks of all lengths': ['`a``b```c````d'],
  addresses: ['https://'],
  backslashes: ['\\'],
  stars: ['*'],
  underscores: ['_a'],
  'numbers of comments': ['>>1 '],
  'numbers with a hash': ['#1 '],
  'numbers that count': ['#% '],
  'names in Chinese': ['匿名'],
  'mentions in Chinese': ['匿名(21:16)'],
  'mentions in Chinese, wide signs': ['匿名（21:16）、'],
  'names in Japanese': ['名無しさん'],
  'names in Thai': ['ไม่ระบุชื่อ'],
  'names in Arabic': ['مجهول '],
  'accents without letters': ['\u0300'],
  'letters with accents': ['e\u0301'],
  'unseen signs': ['\u200b'],
  'half of a pair': ['\ud83d'],
  spaces: [' '],
  lines: ['\n'],
  returns: ['\r\n'],
  tabs: ['\t'],
  ellipses: ['… '],
  'brackets with words': ['[sic] '],
  'a rota': ['Ann 9:16, '],
  colons: [':'],
  'heads of mails': ['On Apr 24 at 9:16, Anon wrote:\n'],
};

/** A hostile text of about so many units. */
export function hostile(name: string, size: number): string {
  const [piece, before = '', after = ''] = HOSTILE[name]!;
  const parts = [before];
  for (let length = 0, number = 0; length < size; number++) {
    const next = piece.replaceAll('%', String(number));
    parts.push(next);
    length += next.length;
  }
  return [...parts, after].join('');
}
