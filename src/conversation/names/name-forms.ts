/**
 * Case forms of names: `Анониму`, `Halino`, `Tomku`. Deliberately few: an ending that is typed, and the endings that the
 * name itself may have in its place. `.` stands for none.
 */
type Forms = Readonly<Record<string, string>>;

const CYRILLIC: Forms = {
  а: '. о й ь ий',
  у: '. а о',
  ом: '. о',
  ем: '. й ь',
  е: '. а я о ь й',
  ы: 'а',
  и: 'а я ь й',
  ой: 'а',
  ою: 'а',
  ей: 'а я',
  ю: 'я й ь ія ия',
  я: 'й ь',
  о: 'а',
  ии: 'ия',
  ию: 'ия ий',
  ией: 'ия',
  ію: 'ія ій',
  ії: 'ія',
  іє: 'ія',
  єві: 'й',
  єм: 'й',
  єю: 'я',
  ові: '. о',
  еві: '. ь',
  і: '. а я',
  є: 'я й',
  ому: 'ий ый',
  ого: 'ий ый',
  им: 'ий',
  ым: 'ый',
  ла: 'ел ло',
  лу: 'ел ло',
  ле: 'ел ло',
  ка: 'ек ок ко',
  ку: 'ек ок ка ко',
  ко: 'ка',
  ком: 'ек ок ко',
  ке: 'ка ек',
  че: 'к ик',
  йте: '.',
};

const GREEK: Forms = { ο: 'ος', ε: 'ος', ου: 'ος', η: 'ης', α: 'ας', ας: 'α', ης: 'η', ον: 'ος', ιε: 'ιος' };

const SLAVIC_LATIN: Forms = {
  a: '. o ek',
  u: '. a o e',
  owi: '. o',
  ovi: '. o a',
  em: '. o',
  om: '. o a',
  ie: '. a o',
  e: '. a',
  o: 'a',
  y: 'a',
  ę: 'a',
  ą: 'a',
  i: 'a ia ie',
  ii: 'ia',
  io: 'ia',
  ię: 'ia',
  ią: 'ia',
  ou: 'a',
  ě: '. a',
  ům: '.',
  ku: 'ek ko',
  ka: 'ek ko',
  kowi: 'ek',
  kem: 'ek ko',
  kiem: 'k ek',
  ki: 'ka',
  kę: 'ka',
  ką: 'ka',
  ko: 'ka',
  ce: 'ka ek ec',
  cu: 'ec',
  čku: 'ček',
  rze: 'r ra',
  ře: 'r ra',
  cie: 't ta',
  dzie: 'd da',
  le: 'ł ła el l',
  lu: 'el l',
  la: 'el l',
  lowi: 'eł el',
  li: 'la',
  śku: 'siek',
  iu: '. ia e',
  dze: 'ga',
  ze: 'ha',
  aku: 'ak',
  aka: 'ak',
  ému: 'ý',
  ého: 'ý',
  emu: 'y i',
  ego: 'y i',
  ým: 'ý',
  ím: 'í',
  ímu: 'í',
};

const OTHER_LATIN: Forms = {
  s: '. e',
  ille: '. i',
  lle: '.',
  lla: '.',
  lta: '.',
  n: '.',
  nak: '.',
  nek: '.',
  ának: 'a',
  ének: 'e',
  hoz: '.',
  hez: '.',
  ai: 'as',
  ui: 'as',
  ą: 'as a',
  o: 'as',
  ei: 'ė',
  m: 's',
  am: 's a',
  im: 'is',
  ei_: '.',
};

/** Endings in which somebody is addressed; an address takes no other. */
const ADDRESS = new Set(
  'у е о ю я і є ко ку че ле йте ο ε η α ιε u ie o ku ko cie dzie rze ře le lu li io śku iu ai aku ou'.split(
    ' ',
  ),
);

function byScript(word: string): readonly Forms[] {
  if (/[а-яіїєґё]$/.test(word)) return [CYRILLIC];
  if (/[α-ωάέήίόύώς]$/.test(word)) return [GREEK];
  if (/[a-zà-ž]$/.test(word)) return [SLAVIC_LATIN, OTHER_LATIN];
  return [];
}

/**
 * The names of which a typed word may be a case form, best guess first.
 *
 * @param address - Only the forms in which one speaks to somebody.
 */
export function* baseForms(word: string, address: boolean): Generator<string, void> {
  for (const forms of byScript(word)) {
    for (let length = Math.min(4, word.length - 2); length > 0; length--) {
      const ending = word.slice(-length);
      const bases = Object.hasOwn(forms, ending) ? forms[ending] : undefined;
      if (bases === undefined || (address && !ADDRESS.has(ending))) continue;
      const stem = word.slice(0, -length);
      for (const base of bases.split(' ')) {
        const name = base === '.' ? stem : stem + base;
        if (name.length >= 3) yield name;
      }
    }
  }
}
