// Names with which somebody could pass for the owner, a moderator or another writer, made by rule from Unicode's own data:
// letters that look alike (UTS 39, confusables.txt), compatibility forms (NFKC), default ignorables (DerivedCoreProperties.txt),
// bidirectional controls (PropList.txt), general categories, marks; and from the badge words of the widget's languages.

/** The genuine one; moderators are called so too. */
const ADMIN = 'Admin';
const MODERATOR = 'Rosa Luxem';

const text = (...codes) => String.fromCodePoint(...codes);
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const all = (how, outcome, names) => names.map((name) => ({ name, how, outcome }));
const hex = (code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

/** By the letter that they look like (UTS 39). */
const ALIKE = {
  A: 'АΑᎪᗅꓮ',
  d: 'ԁⅾ',
  m: 'ｍⅿ',
  i: 'іıӏιɩ1l|!',
  n: 'ոռｎ',
  R: 'ᎡᏒꓣ',
  o: 'оοօ0ഠ',
  s: 'ѕꜱ',
  a: 'аɑα',
  L: 'ᏞⅬꓡ',
  u: 'υսᴜ',
  x: 'хⅹ×',
  e: 'еҽ',
};
const substituted = [ADMIN, MODERATOR].flatMap((name) =>
  [...name].flatMap((letter, at) =>
    [...(ALIKE[letter] ?? '')].map((other) => [...name].with(at, other).join('')),
  ),
);

/** First capital and first small letter of the alphabets in which mathematicians write; and of some others. */
const ALPHABETS = [
  [0x1d400, 0x1d41a],
  [0x1d468, 0x1d482],
  [0x1d4d0, 0x1d4ea],
  [0x1d56c, 0x1d586],
  [0x1d5a0, 0x1d5ba],
  [0x1d5d4, 0x1d5ee],
  [0x1d608, 0x1d622],
  [0x1d63c, 0x1d656],
  [0x1d670, 0x1d68a],
  [0xff21, 0xff41],
  [0x24b6, 0x24d0],
];
const spelt = (name, [capital, small]) =>
  [...name]
    .map((letter) => {
      const code = letter.codePointAt(0);
      if (/[A-Z]/.test(letter)) return text(capital + code - 0x41);
      return /[a-z]/.test(letter) ? text(small + code - 0x61) : letter;
    })
    .join('');

/** Within a word, where no reader sees them. */
const IGNORABLE = [
  0xad, 0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180e, 0x200b, 0x200c, 0x200d, 0x2060, 0x2061, 0x2064,
  0x3164, 0xfe00, 0xfe0e, 0xfe0f, 0xfeff, 0xffa0, 0xe0100,
];
const BIDI = [0x61c, 0x200e, 0x200f, ...range(0x202a, 0x202e), ...range(0x2066, 0x2069)];
const CONTROLS = [0x00, 0x07, 0x08, 0x09, 0x0a, 0x0d, 0x1b, 0x7f, 0x85, 0x9b];
const UNKNOWN = [0xe000, 0xf8ff, 0x378, 0xfdd0, 0xffff, 0xe0001, 0xe0041, 0xe007f, 0x10ffff];
const SPACES = [0x20, 0xa0, 0x1680, 0x2003, 0x2009, 0x202f, 0x205f, 0x3000];
const MARKS = [0x300, 0x336, 0x489, 0x5b0, 0x64b, 0xe47, 0x20dd, 0x1ab0];

const BADGES =
  'Admin,Administrator,Moderator,Owner,Site owner,Webmaster,Staff,Support,System,Official,Moderatorin,Inhaber,Betreiber,Redaktion,Administrador,Moderadora,Propietario,Administratrice,Modérateur,Propriétaire,Proprietária,Moderação,Administratorka,Właściciel,Администратор,Модератор,Владелец,مشرف,المدير,صاحب الموقع,מנהל,בעל האתר,הנהלה,व्यवस्थापक,मॉडरेटर,管理者,モデレーター,管理员,版主,站长'.split(
    ',',
  );
const AROUND = '✓ *|✔️ *|* ✅|☑ *|[*]|(*)|«*»|★ * ★|*™|*®|@*|~*~|*.|_*_|“*”|*!|• *|*：|【*】|- * -'.split(
  '|',
);
const WITHIN = ' .-_·'.split('');

export const IMITATIONS = [
  ...all('the name itself, and badges', 'reserved-name', [ADMIN, MODERATOR, ...BADGES]),
  ...all('letters of another size', 'reserved-name', ['ADMIN', 'admin', 'aDMiN', 'ROSA LUXEM', 'rosa luxem']),
  ...all('a letter that looks alike', 'reserved-name', substituted),
  ...all('all letters of another alphabet', 'reserved-name', ['Аԁⅿіո', 'Αԁⅿιn', 'Моdеrаtоr', 'Rоѕа Luхеm']),
  ...all(
    'compatibility letters',
    'reserved-name',
    ALPHABETS.flatMap((alphabet) => [spelt(ADMIN, alphabet), spelt(MODERATOR, alphabet)]),
  ),
  ...all('two letters that look like one', 'reserved-name', ['Adrnin', 'Rosa Luxern']),
  ...all('an accent', 'reserved-name', ['Ádmin', 'Admïn', 'Ad\u0336min', 'Rósa Luxem']),
  ...IGNORABLE.flatMap((code) =>
    all(`${hex(code)} within`, 'reserved-name', [`Ad${text(code)}min`, `Rosa Lux${text(code)}em`]),
  ),
  ...BIDI.flatMap((code) =>
    all(`${hex(code)}, which turns text around`, 'name-characters', [
      `${text(code)}Admin`,
      `nim${text(code)}dA`,
    ]),
  ),
  ...CONTROLS.flatMap((code) => all(`the control ${hex(code)}`, 'name-characters', [`Ad${text(code)}min`])),
  ...UNKNOWN.flatMap((code) =>
    all(`${hex(code)}, which no font knows`, 'name-characters', [`Admin${text(code)}`]),
  ),
  ...all('half a character', 'name-characters', [
    '\ud800Admin',
    'Admin\udc00',
    '\udfff\ud800',
    'A\ud83ddmin',
  ]),
  ...MARKS.flatMap((code) =>
    all(`five of ${hex(code)} on a letter`, 'name-marks', [`B${text(code).repeat(5)}ob`]),
  ),
  ...all('marks without end', 'name-marks', [`Z${text(...range(0x300, 0x31f))}algo`]),
  ...SPACES.flatMap((code) =>
    all(`${hex(code)} between letters`, 'reserved-name', [
      [...ADMIN].join(text(code)),
      `Rosa${text(code, code)}Luxem`,
    ]),
  ),
  ...WITHIN.map((sign) => ({
    name: [...ADMIN].join(sign),
    how: `“${sign}” between letters`,
    outcome: 'reserved-name',
  })),
  ...AROUND.flatMap((frame) =>
    all(`as ${frame}`, 'reserved-name', [frame.replace('*', ADMIN), frame.replace('*', MODERATOR)]),
  ),
  ...all('a badge word among others', 'reserved-name', [
    'Bob (Admin)',
    'Admin Bob',
    'Bob, Moderator',
    '管理员 小王',
  ]),
  ...all('nothing to see', 'name-empty', [
    ' ',
    '\u00a0',
    '\u200b',
    '\u2800\u2800',
    '\u3164',
    '\u00ad\u2060',
    '\u0301',
  ]),
  ...all('longer than a name is', 'name-long', ['x'.repeat(65), '字'.repeat(86), `Admin ${'A'.repeat(60)}`]),
  ...all('marks that a name may have', 'shown', ['Z\u0300\u0301\u0302\u0303oe', 'Nguyễn Văn', 'שָׁלוֹם']),
  ...all('a sign that looks like a badge', 'shown', ['✓', 'Bob ✔️', 'Bob ✅', 'Bob ⭐', '🛡️ Bob', 'Bob ☑']),
  ...all('from right to left', 'shown', [
    'דנה Bob',
    'Bob דנה (9:16)',
    'سلمى ١٢٣',
    '123 דנה',
    'دانة · teal otter',
  ]),
  ...all('what the widget says itself', 'shown', [
    'Bob · teal otter',
    'Anon (9:16AM)',
    'not the earlier Bob',
    '9:16AM',
  ]),
  ...all('near enough to be feared', 'shown', ['Adminton', 'Amdin', 'The Boss', 'Rosa L.', 'Rose Luxem']),
  ...all('what would be markup', 'shown', [
    '<b>Bob</b>',
    '"><script>alert(1)</script>',
    '{{name}}',
    '${name}',
  ]),
  ...all('wide and long', 'shown', [
    '﷽'.repeat(20),
    'W'.repeat(64),
    '𒐫'.repeat(20),
    '꧅'.repeat(20),
    '👨‍👩‍👧‍👦'.repeat(10),
  ]),
];
