import { expect } from 'chai';
import { labelOf } from '../../../src/conversation/labels/label.js';
import { resolveReferences } from '../../../src/conversation/resolver/resolve.js';
import type { Reader } from '../../../src/conversation/labels/reader.js';
import type { Comment, Mark } from '../../../src/model/comment.js';
import { comment } from '../make.js';

const OTTER = { words: 'teal otter', color: 1 };
const HERON = { words: 'rusty heron', color: 5 };
const reader: Reader = { locale: 'en-US', timeZone: 'UTC' };

const at = (id: string, minute: number, name: string, mark?: Mark, body = `Text of ${id}`): Comment => ({
  ...comment(id, { createdAt: `2019-04-24T09:${minute}:07.000Z`, body }),
  author: { name, ...(mark && { mark }) },
});
/** Three people without a name, two of them in one minute; two who are called Bob. */
const thread = [
  at('1', 16, '', OTTER),
  at('2', 16, '', HERON),
  at('3', 18, 'Bob Huntley', OTTER),
  at('4', 19, 'Bob Huntley', HERON),
  at('5', 20, '', OTTER),
];
/** What a text refers to, as `words of it: ids`, and how sure that is. */
function read(body: string, comments = thread, locale = 'en'): string[] {
  const all = [...comments, at('9', 40, 'Reader', undefined, body)];
  const found = resolveReferences(all, { timeZone: 'UTC', locale }).get('9') ?? [];
  return found.map(
    ({ start, end, targets, likely }) => `${body.slice(start, end)}: ${targets.join()}${likely ? '?' : ''}`,
  );
}

describe('a mark that somebody types', () => {
  it('tells which of several people is meant, with name and time', () => {
    expect(read('Anon · rusty heron (9:16AM), yes.')).to.deep.equal(['Anon · rusty heron (9:16AM): 2']);
    expect(read('Anon · teal otter (9:16AM), yes.')).to.deep.equal(['Anon · teal otter (9:16AM): 1']);
    expect(read('Bob Huntley · teal otter (9:18AM), no.')).to.deep.equal([
      'Bob Huntley · teal otter (9:18AM): 3',
    ]);
    expect(read('bob huntley • rusty heron 9:19 am: no')).to.deep.equal([
      'bob huntley • rusty heron 9:19 am: 4',
    ]);
    expect(read('I think Anon · teal otter (9:20AM) is right.')).to.deep.equal([
      'Anon · teal otter (9:20AM): 5',
    ]);
    expect(read('As @Anon·rusty heron (9:16) says')).to.deep.equal(['@Anon·rusty heron (9:16): 2']);
  });

  it('stands for the person, without a name too', () => {
    expect(read('rusty heron (9:16AM), yes.')).to.deep.equal(['rusty heron (9:16AM): 2']);
    expect(read('Yes, @teal otter (9:16AM)!')).to.deep.equal(['@teal otter (9:16AM): 1']);
  });

  it('means the latest comment of that person where no time is told', () => {
    expect(read('teal otter, I agree.')).to.deep.equal(['teal otter: 5,3,1?']);
    expect(read('Rusty heron: no.')).to.deep.equal(['Rusty heron: 4,2?']);
    expect(read('Anon · teal otter, I agree.')).to.deep.equal(['Anon · teal otter: 5,1?']);
    expect(read('So says @rusty heron, as always')).to.deep.equal(['@rusty heron: 4,2?']);
  });

  it('is nothing behind a name that this person did not use, nor at another time', () => {
    expect(read('Reader · teal otter (9:16AM), yes.')).to.deep.equal([]);
    expect(read('Anon · teal otter (9:18AM), yes.')).to.deep.equal([]);
    expect(read('Anon · green otter (9:16AM), yes.')).to.deep.equal([]);
  });

  it('is a pair of words where nobody bears it', () => {
    const unmarked = thread.map(({ author, ...rest }) => ({ ...rest, author: { name: author.name } }));
    expect(read('teal otter, I agree.', unmarked)).to.deep.equal([]);
    expect(read('A teal otter came by at 9:16AM (9:16AM).')).to.deep.equal([]);
    expect(read('Otter, heron and teal were there.')).to.deep.equal([]);
  });

  it('is not oneself', () => {
    const own = [...thread, at('6', 30, '', HERON, 'rusty heron, that is me.')];
    expect(resolveReferences(own, { timeZone: 'UTC' }).get('6')).to.equal(undefined);
  });
});

describe('a label with a mark', () => {
  for (const locale of ['en-US', 'de', 'fr', 'ja', 'ar', 'he', 'ru', 'hi', 'zh', 'pl', 'pt', 'es']) {
    it(`is read back as the comment that it stands for in ${locale}`, () => {
      const labels = thread.map((each) => labelOf(each, thread, { ...reader, locale }));
      expect(new Set(labels).size).to.equal(thread.length);
      labels.forEach((label, i) => {
        const [found] = read(`${label}, yes.`, thread, locale);
        const targets = found?.split(': ').at(-1)!.split(',') ?? [];
        expect(targets, label).to.include(thread[i]!.id);
        if (label.includes('·')) expect(targets, label).to.deep.equal([thread[i]!.id]);
      });
    });
  }
});
