import { expect } from 'chai';
import { namelessWord } from '../../src/conversation/names/nameless.js';
import { en } from '../../src/locales/en.js';
import { enIdentity } from '../../src/locales/en-identity.js';
import { enFollowing } from '../../src/locales/en-following.js';
import { enReferring } from '../../src/locales/en-referring.js';
import { counted } from '../../src/locales/format.js';
import type { IdentityTexts } from '../../src/locales/identity/texts.js';
import { loadLanguage } from '../../src/locales/languages.js';
import type { FollowingTexts, Language, Plural, ReferringTexts } from '../../src/locales/texts.js';

const TAGS = ['ar', 'de', 'es', 'fr', 'he', 'hi', 'ja', 'pl', 'pt', 'ru', 'zh'];
const RIGHT_TO_LEFT = ['ar', 'he'];
const NOT_LATIN = ['ar', 'he', 'hi', 'ja', 'ru', 'zh'];

/** Words that are the same as in English, rightly. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  de: ['code', 'link', 'name', 'optional'],
  fr: ['code', 'mention'],
  pl: ['link'],
  pt: ['link'],
};

/** English has these apart, so that its readers load them when they need them. */
const followingOf = async (language: Language): Promise<FollowingTexts> =>
  language === en ? enFollowing : language.following!();
const identityOf = async (language: Language): Promise<IdentityTexts> =>
  language === en ? enIdentity : language.identity!();
const referringOf = async (language: Language): Promise<ReferringTexts> =>
  language === en ? enReferring : language.referring!();

/** Every text of a language by its path: `composer.bold`, `comments.few`. */
async function textsOf(language: Language): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const read = (value: object, path: string): void => {
    for (const [key, text] of Object.entries(value)) {
      if (typeof text === 'string') found.set(path + key, text);
      else read(text as object, `${path}${key}.`);
    }
  };
  read(language.texts, '');
  read(await language.writing(), 'writing.');
  read(await followingOf(language), 'following.');
  read(await referringOf(language), 'referring.');
  read(await identityOf(language), 'identity.');
  return found;
}

/** The texts that depend on a number, by their path. */
async function pluralsOf(language: Language): Promise<[path: string, Plural][]> {
  const { composer } = await language.writing();
  const others = [await followingOf(language), await referringOf(language), await identityOf(language)];
  return [language.texts, composer, ...others]
    .flatMap((texts) => Object.entries(texts))
    .filter((entry): entry is [string, Plural] => typeof entry[1] === 'object');
}

const FORM = /\.(?:zero|one|two|few|many|other)$/;
const gapsOf = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).toSorted();
const differing = (texts: ReadonlyMap<string, string>, wrong: RegExp): string[] =>
  [...texts].filter(([, text]) => wrong.test(text)).map(([path, text]) => `${path}: ${text}`);

describe('the languages', () => {
  it('are found by the most exact tag that there is, in any spelling', async () => {
    const tags = {
      'pt-BR': 'pt',
      pt_PT: 'pt',
      DE: 'de',
      'zh-Hans-CN': 'zh-Hans',
      'zh-CN': 'zh-Hans',
      iw: 'he',
    };
    for (const [asked, tag] of Object.entries(tags)) {
      expect((await loadLanguage(asked)).tag, asked).to.equal(tag);
    }
  });

  it('are English where there is no such one', async () => {
    for (const tag of ['', 'en', 'en-GB', 'tlh', 'deutsch', 'constructor', '-']) {
      expect(await loadLanguage(tag), tag).to.equal(en);
    }
  });

  for (const tag of TAGS) {
    describe(tag, () => {
      let language: Language;
      let texts: Map<string, string>;
      let english: Map<string, string>;

      before(async () => {
        language = await loadLanguage(tag);
        [texts, english] = await Promise.all([textsOf(language), textsOf(en)]);
      });

      it('says of itself what it is', () => {
        expect(new Intl.Locale(language.tag).language).to.equal(tag);
        expect(language.dir).to.equal(RIGHT_TO_LEFT.includes(tag) ? 'rtl' : 'ltr');
      });

      it('has the texts of English and no others', () => {
        const keys = (all: ReadonlyMap<string, string>): string[] =>
          [...new Set([...all.keys()].map((path) => path.replace(FORM, '')))].toSorted();
        expect(keys(texts)).to.deep.equal(keys(english));
      });

      it('leaves no text empty, or with a space too many', () => {
        const words = new Map([...texts].filter(([path]) => !path.endsWith('.comma')));
        expect(differing(words, /^\s*$|^\s|\s$|\s{2}/)).to.deep.equal([]);
        expect(texts.get('following.comma')).to.match(/^\p{Punctuation} ?$/u);
      });

      it('leaves nothing in English', () => {
        const same = [...texts].filter(([path, text]) => english.get(path) === text && /\w/.test(text));
        const keys = same.map(([path]) => path.split('.').at(-1)).toSorted();
        expect(keys).to.deep.equal(SAME[tag] ?? []);
        if (NOT_LATIN.includes(tag)) {
          const words = new Map(
            [...texts].map(([path, text]) => [
              path,
              text.replaceAll(/\{\w+\}|\b(?:Tab|Esc|Q|QR|Safari)\b/g, ''),
            ]),
          );
          expect(differing(words, /\p{Script=Latin}/u)).to.deep.equal([]);
        }
      });

      it('has a form for every number', async () => {
        const rules = new Intl.PluralRules(language.tag);
        const wanted = new Set<string>(rules.resolvedOptions().pluralCategories);
        for (let n = 0; n <= 200; n++) wanted.add(rules.select(n));
        for (const [path, plural] of await pluralsOf(language)) {
          expect(plural, path).to.include.all.keys(...wanted);
        }
      });

      it('fills the gaps that English fills, and says a number wherever it may be more than one', async () => {
        for (const [path, text] of texts) {
          if (FORM.test(path)) continue;
          expect(gapsOf(text), path).to.deep.equal(gapsOf(english.get(path)!));
        }
        const rules = new Intl.PluralRules(language.tag);
        const numbers = Array.from({ length: 201 }, (_, n) => n);
        for (const [path, plural] of await pluralsOf(language)) {
          for (const [form, text] of Object.entries(plural)) {
            const means = numbers.filter((n) => rules.select(n) === form);
            // "Two comments" can be one word, and then needs no number.
            const gaps = means.length === 1 && !text.includes('{') ? [] : ['{n}'];
            expect(gapsOf(text), `${path}.${form}`).to.deep.equal(gaps);
          }
        }
      });

      it('calls the nameless by the word that labels know', () => {
        expect(language.texts.anonymous).to.equal(namelessWord(language.tag));
      });

      it('is set with the signs of a printer, not of a typewriter', () => {
        expect(differing(texts, /['"`]|\.\.\.|--/)).to.deep.equal([]);
        if (tag === 'fr')
          expect(differing(texts, /[^\u00a0]:|[^\u202f][;!?]|«[^\u00a0]|[^\u00a0]»/)).to.deep.equal([]);
        if (tag === 'es') expect(differing(texts, /^[^¿]*\?|^[^¡]*!/)).to.deep.equal([]);
        if (tag === 'zh' || tag === 'ja') expect(differing(texts, /[^{\w][.,:;!?]/)).to.deep.equal([]);
        if (tag === 'ar') expect(differing(texts, /[,;?]/)).to.deep.equal([]);
      });

      it('ends its sentences where English does', () => {
        for (const [path, text] of texts) {
          if (!english.has(path)) continue;
          const ends = /[.?]$/.test(english.get(path)!);
          expect(/[.?。？؟।]$/u.test(text), `${path}: ${text}`).to.equal(ends);
        }
      });
    });
  }
});

describe('a number in words', () => {
  const said: readonly (readonly [tag: string, ...[n: number, words: string][]])[] = [
    ['ar', [0, 'لا تعليقات'], [1, 'تعليق واحد'], [2, 'تعليقان'], [102, '102 تعليق']],
    [
      'fr',
      [0, '0\u00a0commentaire'],
      [2, '2\u00a0commentaires'],
      [1_000_000, '1000000\u00a0de commentaires'],
    ],
    ['he', [1, 'תגובה אחת'], [2, 'שתי תגובות'], [20, '20 תגובות']],
    ['hi', [0, '0 टिप्पणी'], [2, '2 टिप्पणियाँ']],
    ['ja', [1, '1 件のコメント']],
    ['pl', [1, '1 komentarz'], [22, '22 komentarze'], [25, '25 komentarzy']],
    ['ru', [21, '21 комментарий'], [22, '22 комментария'], [25, '25 комментариев']],
  ];
  for (const [tag, ...numbers] of said) {
    it(`has the right form in ${tag}`, async () => {
      const { texts } = await loadLanguage(tag);
      // Which digits a language has by default, and how it groups them, is up to the engine.
      const digits = (text: string): string =>
        text
          .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
          .replaceAll(/(?<=\d)[\s.,](?=\d)/g, '');
      for (const [n, words] of numbers) expect(digits(counted(texts.comments, n, tag))).to.equal(words);
    });
  }
});
