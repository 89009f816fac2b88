import { expect } from 'chai';
import { importBlogger } from '../../src/import/blogger.js';
import { failing } from './failing.js';
import { PAGE, PAGE_AUTHORS } from './fixtures.js';

const failure = failing(importBlogger);

describe('importBlogger, the copied text of a page', () => {
  it('gives exactly the announced comments, in order, with the authors as written', () => {
    const thread = importBlogger(PAGE);
    expect(thread.source).to.equal('page-text');
    expect(thread.announced).to.equal(8);
    expect(thread.comments.map((comment) => comment.author.name)).to.deep.equal(PAGE_AUTHORS);
  });

  it('takes the text before the comments for title and date, not for comments', () => {
    const thread = importBlogger(PAGE);
    expect(thread.title).to.equal("The Harbour Bridge Will 'Close For Repairs' Until Autumn");
    expect(thread.date).to.equal('2024-03-04');
  });

  it('keeps paragraphs, and adds no time and no parent', () => {
    const { comments, timeZone } = importBlogger(PAGE);
    expect(comments[5]!.body).to.equal(
      'I drive it twice a day.\n\nThen you know every hole in it.\n\nDo you also pay for the tyres, Ruth?',
    );
    expect(comments[7]!.body).to.equal('Families are like that here.\n\nWho sold us the bridge?');
    expect(comments.map((comment) => comment.createdAt)).to.deep.equal(Array(8).fill(null));
    expect(comments.map((comment) => comment.parentId)).to.deep.equal(Array(8).fill(null));
    expect(timeZone).to.equal(undefined);
  });

  it('reads the text of the seed file in the same way', async function () {
    const answer = await fetch('/__shared__/seeds/000_b1ead22bcb1bfe36.txt');
    if (!answer.ok) this.skip();
    const text = await answer.text();
    const thread = importBlogger(text);
    expect(thread.title).to.equal("U.S. Would Regard A Cyberattack On Japan As An 'Armed Attack'");
    expect(thread.date).to.equal('2019-04-24');
    expect(thread.comments.map((comment) => comment.author.name)).to.deep.equal([
      'Anonymous',
      'Bob Huntley',
      'Anonymous',
      'B.Poster',
      'Anonymous',
      'Anonymous',
      'Bob Huntley',
      'Anonymous',
    ]);
    // Every word of the page below the heading is in a comment or in its head.
    const below = text
      .slice(text.indexOf('8 comments:') + 11)
      .replace(/^(?:Anonymous|Bob Huntley|B\.Poster) said\.\.\.$/gm, '');
    const words = thread.comments.map((comment) => comment.body).join('\n');
    expect(words.split(/\s+/)).to.deep.equal(below.trim().split(/\s+/));
  });

  it('gives the same ids each time, and other comments do not change them', () => {
    const ids = importBlogger(PAGE).comments.map((comment) => comment.id);
    const longer = importBlogger(PAGE.replace('8 comments:', '9 comments:\n\nZoe said...\n\nFirst!'));
    expect(new Set(ids).size).to.equal(8);
    expect(importBlogger(PAGE).comments.map((comment) => comment.id)).to.deep.equal(ids);
    expect(longer.comments.slice(1).map((comment) => comment.id)).to.deep.equal(ids);
    for (const id of ids) expect(id).to.match(/^[\w.~:-]+$/);
  });

  it('tells two comments with the same words apart', () => {
    const ids = importBlogger('2 comments:\n\nAnn said...\n\nYes.\n\nAnn said...\n\nYes.').comments.map(
      (comment) => comment.id,
    );
    expect(ids[1]).to.equal(`${ids[0]}-2`);
  });

  it('reads the time below each comment, in the zone of the page', () => {
    const text =
      '2 comments:\n\nAnonymous said...\nBut why?\nApril 24, 2019 at 9:16 AM \n\nBob said...\nBecause.\n\nApril 24, 2019 at 1:05 PM\nDelete';
    const thread = importBlogger(text, { timeZone: 'America/Los_Angeles' });
    expect(thread.timeZone).to.equal('America/Los_Angeles');
    expect(thread.comments.map(({ body, createdAt }) => [body, createdAt])).to.deep.equal([
      ['But why?', '2019-04-24T16:16:00.000Z'],
      ['Because.', '2019-04-24T20:05:00.000Z'],
    ]);
    expect(importBlogger(text).comments[0]!.createdAt).to.equal('2019-04-24T09:16:00.000Z');
    expect(importBlogger(text).timeZone).to.equal('UTC');
  });

  it('needs a day for clock times alone, and goes on to the next day with them', () => {
    const text =
      '3 comments:\n\nAnn said...\nOne.\n11:50 PM\n\nBo said...\nTwo.\n11:58 PM\n\nCy said...\nThree.\n12:10 AM';
    expect(importBlogger(text).comments.map(({ body, createdAt }) => [body, createdAt])).to.deep.equal([
      ['One.', null],
      ['Two.', null],
      ['Three.', null],
    ]);
    expect(
      importBlogger(text, { baseDate: '2019-04-24' }).comments.map(({ createdAt }) => createdAt),
    ).to.deep.equal(['2019-04-24T23:50:00.000Z', '2019-04-24T23:58:00.000Z', '2019-04-25T00:10:00.000Z']);
    for (const baseDate of ['yesterday', '2019-02-30'])
      expect(failure(text, { baseDate }).code, baseDate).to.equal('INVALID');
    expect(failure(text, { baseDate: '2019-04-24', timeZone: 'Mars/Base' }).code).to.equal('INVALID');
  });

  it('takes no time zone that there is not, though no time has to be read with it', () => {
    expect(failure('Ann said...\nHello', { timeZone: 'Mars/Base' }).code).to.equal('INVALID');
  });

  it('gives two pages without title and day different ids, and the same page the same one', () => {
    const idOf = (text: string): string => importBlogger(`1 comment:\n\nAnn said...\n${text}`).id;
    expect(idOf('Hello')).to.equal(idOf('Hello')).and.not.to.equal(idOf('Good bye'));
  });

  it('leaves a clock time in the text where not every comment ends with one', () => {
    const { comments } = importBlogger('2 comments:\n\nAnn said...\nWhen?\n\nBo said...\nAt\n9:16 AM');
    expect(comments[1]!.body).to.equal('At\n9:16 AM');
  });

  it('reads threaded lists, and who answers whom in them', () => {
    const text = [
      'A title',
      '4 comments:',
      'AnonymousMay 3, 2019 at 1:00 PM',
      'First.',
      '',
      'ReplyDelete',
      'Replies',
      '',
      'May WongMay 3, 2019 at 2:00 PM',
      'An answer.',
      '',
      'Delete',
      'Replies',
      'Reply',
      'Bob Huntley',
      'May 3, 2019 at 2:30 PM',
      'Another answer.',
      'Delete',
      'Reply',
      '',
      'AnonymousMay 4, 2019 at 8:00 AM',
      'At the top again. Reply',
      'Reply',
      'Add comment',
      'Load more...',
      'Newer Post',
    ].join('\n');
    const { comments } = importBlogger(text.replace('Replies\nReply\nBob', 'Replies\nReply\n\nBob'));
    expect(comments.map(({ author, body }) => [author.name, body])).to.deep.equal([
      ['Anonymous', 'First.'],
      ['May Wong', 'An answer.'],
      ['Bob Huntley', 'Another answer.'],
      ['Anonymous', 'At the top again. Reply'],
    ]);
    const [first] = comments;
    expect(comments.map(({ parentId }) => parentId)).to.deep.equal([null, first!.id, first!.id, null]);
    expect(comments[1]!.createdAt).to.equal('2019-05-03T14:00:00.000Z');
  });

  it('gives no parent where the end of the answers is not to be seen', () => {
    const text =
      '2 comments:\nAnnMay 3, 2019 at 1:00 PM\nFirst.\nReplies\nBoMay 3, 2019 at 2:00 PM\nIs this an answer?';
    expect(importBlogger(text).comments.map(({ parentId }) => parentId)).to.deep.equal([null, null]);
  });

  it('drops what the page shows below the last comment', () => {
    const { comments } = importBlogger(
      `${PAGE}\n\nPost a Comment\n\nNewer Post\nOlder Post\nHome\nAbout me\nI write.`,
    );
    expect(comments).to.have.length(8);
    expect(comments[7]!.body).to.match(/Who sold us the bridge\?$/);
  });

  it('takes a line that only looks like a head for text, by the count that the page announces', () => {
    const text =
      '2 comments:\n\nAnn said...\n\nAs my old grandmother always said...\n\nnever mind.\n\nBo Li said...\n\nOh.';
    const { comments } = importBlogger(text);
    expect(comments.map(({ author }) => author.name)).to.deep.equal(['Ann', 'Bo Li']);
    expect(comments[0]!.body).to.equal('As my old grandmother always said...\n\nnever mind.');
  });

  it('keeps the place of a deleted comment, without name and text', () => {
    const [comment] = importBlogger(
      '1 comment:\n\nAnn said...\n\nThis comment has been removed by the author.',
    ).comments;
    expect(comment!.author.name).to.equal('');
    expect(comment!.body).to.equal('');
    expect(comment!.deletedAt).to.be.a('string');
  });

  it('reads heads without a heading, and an empty page with one', () => {
    expect(importBlogger('Ann said...\n\nHello.').comments).to.have.length(1);
    expect(importBlogger('A page\n\nNo comments:').comments).to.deep.equal([]);
  });

  it('takes no line with a time in the article for a comment', () => {
    const text = 'A title\n\nBy the editor\nApril 24, 2019 at 9:16 AM\n\nWords.\n\nAnn said...\n\nHello.';
    expect(importBlogger(text).comments.map(({ author }) => author.name)).to.deep.equal(['Ann']);
    expect(importBlogger(text.replace('Ann', '1 comment:\n\nAnn')).comments).to.have.length(1);
  });

  it('reads what is indented as if it were not', () => {
    const { comments } = importBlogger(
      '1 comment:\n\n    Ann said...\n\n        Hello.\n\n          Deeper.\n',
    );
    expect(comments[0]!.body).to.equal('Hello.\n\n  Deeper.');
  });

  const LANGUAGES: Record<string, [heading: string, said: string, stamp: string]> = {
    en: ['2 comments:', '% said...', 'April 24, 2019 at 9:16 AM'],
    de: ['2 Kommentare:', '% hat gesagt…', '24. April 2019 um 09:16'],
    fr: ['2 commentaires:', '% a dit…', '24 avril 2019 à 09:16'],
    es: ['2 comentarios:', '% dijo...', '24 de abril de 2019, 9:16'],
    pt: ['2 comentários:', '% disse...', '24 de abril de 2019 às 09:16'],
    ja: ['2 件のコメント:', '% さんのコメント...', '2019年4月24日 9:16'],
    zh: ['2 条评论:', '% 说...', '2019年4月24日 上午9:16'],
    ar: ['هناك 2 تعليقات:', '% يقول...', '٢٤ أبريل ٢٠١٩ في ٩:١٦ ص'],
    he: ['2 תגובות:', '% אמר/ה...', '24 באפריל 2019 בשעה 9:16'],
    ru: ['2 комментария:', '% комментирует...', '24 апреля 2019 г. в 9:16'],
    hi: ['2 टिप्‍पणियां:', '% ने कहा…', '24 अप्रैल 2019 को 9:16 am बजे'],
    pl: ['2 komentarze:', '% pisze...', '24 kwietnia 2019 09:16'],
  };
  for (const [language, [heading, said, stamp]] of Object.entries(LANGUAGES)) {
    it(`reads a page in "${language}"`, () => {
      const block = (name: string): string => `${said.replace('%', name)}\n\nabc\n\n${stamp}\n`;
      const { comments, title, announced } = importBlogger(
        `A title\n\n${heading}\n\n${block('Ann Lee')}\n${block('匿名')}`,
      );
      expect(title).to.equal('A title');
      expect(announced).to.equal(2);
      expect(comments.map(({ author, body, createdAt }) => [author.name, body, createdAt])).to.deep.equal([
        ['Ann Lee', 'abc', '2019-04-24T09:16:00.000Z'],
        ['匿名', 'abc', '2019-04-24T09:16:00.000Z'],
      ]);
    });
  }

  it('says where it looked in vain', () => {
    const nothing = failure('Just a page.\nWith two lines.');
    expect(nothing.code).to.equal('BAD_DATA');
    expect(nothing.place).to.deep.equal({ line: 1, column: 1 });
    const cut = failure('A title\n\n  8 comments:\n\nNothing like one.');
    expect(cut.place).to.deep.equal({ line: 3, column: 1 });
    expect(cut.message).to.include('8 comments').and.to.include('line 3');
    expect(failure('  \n').code).to.equal('BAD_DATA');
    expect(failure('<!DOCTYPE html><html><body>8 comments').message).to.include('copy its text');
  });
});
