import { expect } from 'chai';
import { en } from '../../../src/locales/moderation/en.js';
import { loadModerationLanguage } from '../../../src/locales/moderation/languages.js';
import type { ModerationLanguage } from '../../../src/locales/moderation/texts.js';
import { loadLanguage } from '../../../src/locales/languages.js';

const TAGS = ['ar', 'de', 'es', 'fr', 'he', 'hi', 'ja', 'pl', 'pt', 'ru', 'zh'];
const NOT_LATIN = ['ar', 'he', 'hi', 'ja', 'ru', 'zh'];

/** Words that are the same as in English, rightly. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  de: ['name', 'queues.spam', 'title', 'actions.spam'],
  es: ['queues.spam'],
  pl: ['queues.spam', 'roles.moderator'],
};

const FORM = /\.(?:zero|one|two|few|many|other)$/;

/** Every text of a language by its path: `actions.ban`, `reports.few`. */
function textsOf({ texts }: ModerationLanguage): Map<string, string> {
  const found = new Map<string, string>();
  const read = (value: object, path: string): void => {
    for (const [key, text] of Object.entries(value)) {
      if (typeof text === 'string') found.set(path + key, text);
      else read(text as object, `${path}${key}.`);
    }
  };
  read(texts, '');
  return found;
}

const gapsOf = (text: string): string =>
  [...text.matchAll(/\{\w+\}/g)]
    .map(([gap]) => gap)
    .toSorted()
    .join();
const differing = (texts: ReadonlyMap<string, string>, wrong: RegExp): string[] =>
  [...texts].filter(([, text]) => wrong.test(text)).map(([path, text]) => `${path}: ${text}`);

describe('the languages of the moderators', () => {
  it('are found by the most exact tag that there is, else English', async () => {
    for (const [asked, tag] of [
      ['pt-BR', 'pt'],
      ['zh-CN', 'zh-Hans'],
      ['iw', 'he'],
      ['tlh', 'en'],
      ['', 'en'],
    ] as const) {
      expect((await loadModerationLanguage(asked)).tag, asked).to.equal(tag);
    }
  });

  for (const tag of TAGS) {
    describe(tag, () => {
      let language: ModerationLanguage;
      let texts: Map<string, string>;
      const english = textsOf(en);
      before(async () => {
        language = await loadModerationLanguage(tag);
        texts = textsOf(language);
      });

      it('is the language that readers have, with the texts of English and no others', async () => {
        const readers = await loadLanguage(tag);
        expect([language.tag, language.dir]).to.deep.equal([readers.tag, readers.dir]);
        expect(language.texts.anonymous).to.equal(readers.texts.anonymous);
        const keys = (all: ReadonlyMap<string, string>): string[] =>
          [...new Set([...all.keys()].map((path) => path.replace(FORM, '')))].toSorted();
        expect(keys(texts)).to.deep.equal(keys(english));
      });

      it('leaves no text empty, in English, or with a space too many', () => {
        expect(differing(texts, /^\s*$|^\s|\s$|\s{2}/)).to.deep.equal([]);
        const same = [...texts].filter(([path, text]) => english.get(path) === text && /[a-z]/i.test(text));
        expect(same.map(([path]) => path).toSorted()).to.deep.equal((SAME[tag] ?? []).toSorted());
        if (NOT_LATIN.includes(tag)) {
          const words = new Map([...texts].map(([path, text]) => [path, text.replaceAll(/\{\w+\}/g, '')]));
          expect(differing(words, /\p{Script=Latin}/u)).to.deep.equal([]);
        }
      });

      it('has a form for every number, and fills the gaps that English fills', () => {
        const wanted = new Intl.PluralRules(language.tag).resolvedOptions().pluralCategories;
        for (const plural of ['chosen', 'comments', 'newComments', 'reports'] as const) {
          expect(language.texts[plural], plural).to.include.all.keys(...wanted);
        }
        for (const [path, text] of texts) {
          if (!FORM.test(path)) expect(gapsOf(text), path).to.equal(gapsOf(english.get(path)!));
        }
      });

      it('tells apart what is done, so that nobody presses the wrong button', () => {
        for (const group of [language.texts.actions, language.texts.done, language.texts.queues]) {
          expect(new Set(Object.values(group)).size).to.equal(Object.keys(group).length);
        }
        expect(language.texts.undo).to.not.equal(language.texts.cancel);
      });

      it('is set with the signs of a printer, and ends its sentences where English does', () => {
        expect(differing(texts, /['"`]|\.\.\.|--/)).to.deep.equal([]);
        if (tag === 'fr')
          expect(differing(texts, /[^\u00a0]:|[^\u202f][;!?]|«[^\u00a0]|[^\u00a0]»/)).to.deep.equal([]);
        if (tag === 'es') expect(differing(texts, /^[^¿]*\?|^[^¡]*!/)).to.deep.equal([]);
        if (tag === 'zh' || tag === 'ja') expect(differing(texts, /[^{\w][.,:;!?]/)).to.deep.equal([]);
        if (tag === 'ar') expect(differing(texts, /[,;?]/)).to.deep.equal([]);
        for (const [path, text] of texts) {
          if (!english.has(path)) continue;
          expect(/[.?。？؟।]$/u.test(text), `${path}: ${text}`).to.equal(/[.?]$/.test(english.get(path)!));
        }
      });
    });
  }
});
