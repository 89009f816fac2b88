import type { Comment, Mark } from '../../model/comment.js';
import { shownName } from './shown-name.js';

type Words = readonly [full: string, short: string, ...others: string[]];

/**
 * What a person without a name is called: the full word, the short one that labels use, then further words that
 * comment systems print or people type for the same. By language; a language tag with a region comes first.
 */
const WORDS: Readonly<Record<string, Words>> = {
  ar: ['مجهول', 'مجهول', 'غير معرف', 'غير معروف', 'مجهولة', 'المجهول'],
  bg: ['Анонимен', 'Анонимен', 'Анонимна'],
  ca: ['Anònim', 'Anònim', 'Anònima'],
  cs: ['Anonym', 'Anonym', 'Anonymní'],
  da: ['Anonym', 'Anonym'],
  de: ['Anonym', 'Anonym', 'Anonymer', 'Anonyme', 'Namenlos'],
  el: ['Ανώνυμος', 'Ανώνυμος', 'Ανώνυμη', 'Ανώνυμε'],
  en: ['Anonymous', 'Anon', 'Nameless'],
  es: ['Anónimo', 'Anónimo', 'Anónima', 'Anón'],
  et: ['Anonüümne', 'Anonüümne'],
  fa: ['ناشناس', 'ناشناس', 'بی‌نام'],
  fi: ['Anonyymi', 'Anonyymi', 'Nimetön'],
  fr: ['Anonyme', 'Anonyme'],
  he: ['אנונימי', 'אנונימי', 'אנונימית', 'אלמוני'],
  hi: ['बेनामी', 'बेनामी', 'अनाम', 'गुमनाम'],
  hr: ['Anonimno', 'Anonimno', 'Anoniman', 'Anonimna'],
  hu: ['Névtelen', 'Névtelen'],
  id: ['Anonim', 'Anonim'],
  it: ['Anonimo', 'Anonimo', 'Anonima'],
  ja: ['匿名', '匿名', '名無し', '名無しさん', 'ななし'],
  ko: ['익명', '익명', '무명'],
  lt: ['Anonimas', 'Anonimas', 'Anoniminis'],
  lv: ['Anonīms', 'Anonīms'],
  nb: ['Anonym', 'Anonym'],
  nl: ['Anoniem', 'Anoniem', 'Anonieme'],
  no: ['Anonym', 'Anonym'],
  pl: ['Anonim', 'Anonim', 'Anonimowy', 'Anonimowa'],
  pt: ['Anônimo', 'Anônimo', 'Anônima', 'Anónimo', 'Anónima'],
  'pt-pt': ['Anónimo', 'Anónimo', 'Anónima', 'Anônimo', 'Anônima'],
  ro: ['Anonim', 'Anonim', 'Anonimă'],
  ru: ['Аноним', 'Аноним', 'Анонимный', 'Анонимно', 'Анон'],
  sk: ['Anonym', 'Anonym', 'Anonymný'],
  sr: ['Анониман', 'Анониман', 'Anoniman'],
  sv: ['Anonym', 'Anonym'],
  th: ['ไม่ระบุชื่อ', 'ไม่ระบุชื่อ', 'นิรนาม'],
  tr: ['Anonim', 'Anonim', 'Adsız', 'İsimsiz'],
  uk: ['Анонім', 'Анонім', 'Анонімний', 'Анонімно'],
  vi: ['Ẩn danh', 'Ẩn danh', 'Nặc danh'],
  zh: ['匿名', '匿名', '匿名用户', '匿名者'],
  'zh-hant': ['匿名', '匿名', '匿名使用者', '匿名者'],
};

/** What known systems print in the place of a name, where that is not the full word above. */
const PRINTED = [
  'غير معرف',
  'Anonymní',
  'Anonimowy',
  'Anonymný',
  'Анонимный',
  'Анонімний',
  'Adsız',
  'Nặc danh',
  '名無しさん',
  '匿名用户',
  '匿名使用者',
];

const ENGLISH: Words = WORDS['en'] ?? ['Anonymous', 'Anon'];
let names: ReadonlySet<string> | undefined;

function fold(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}

function wordsOf(locale: string): Words {
  let tag = locale.toLowerCase().replaceAll('_', '-');
  if (/^zh-(tw|hk|mo)/.test(tag)) tag = 'zh-hant';
  for (; tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const words = WORDS[tag];
    if (words) return words;
  }
  return ENGLISH;
}

/** The locale's word for an author without a name, as a heading shows it: "Anonymous". */
export function namelessWord(locale: string): string {
  return wordsOf(locale)[0];
}

/** The locale's word for an author without a name, as a label shows it: "Anon". */
export function namelessShort(locale: string): string {
  return wordsOf(locale)[1];
}

/** Every word by which people of this language call a nameless author, the English ones included. */
export function namelessAliases(locale: string): string[] {
  return [...new Set([...wordsOf(locale), ...ENGLISH])];
}

/** The same of all languages. */
export function everyNameless(): string[] {
  return Object.values(WORDS).flat();
}

/**
 * Whether an author has no name: none was given, or it is the word that some system writes in its place,
 * in any language. The short forms are not among them: a person may really be called "Anon".
 */
export function isNameless(name: string): boolean {
  names ??= new Set(['', ...[...Object.values(WORDS).map(([full]) => full), ...PRINTED].map(fold)]);
  return names.has(fold(name));
}

/** The same, or the short form: of two who call themselves "Anon", nobody has borrowed a name. */
export function isNobody(name: string): boolean {
  return isNameless(name) || /^\s*anon\s*$/i.test(name);
}

/** The name in a label: the locale's short word for the nameless, nothing for a deleted comment. */
export function labelName(comment: Comment, locale: string): string {
  if (comment.deletedAt !== undefined) return '';
  // A dot between spaces stands before a mark, and nowhere else.
  const name = shownName(comment.author.name)
    .replace(/\s+/g, ' ')
    .replace(/ [·•‧∙⋅・](?= |$)/g, '');
  return isNameless(name) ? namelessShort(locale) : name;
}

/** Name and mark in a label: "Anon · teal otter". */
export function markedName(name: string, { words }: Mark): string {
  return `${name} · ${words}`;
}
