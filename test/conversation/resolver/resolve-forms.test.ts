import { expect } from 'chai';
import { resolveReferences } from '../../../src/conversation/resolver/resolve.js';
import { c, thread, type LabelledThread } from '../corpus/format.js';
import { score } from '../score.js';

const T = { locale: 'en-US', zone: 'America/New_York', known: 'thread' } as const;

const THREADS: readonly LabelledThread[] = [
  thread('Word names', T, [
    c('a', 'May', '2021-06-01 9:16', 'The beach hut rents went up again and nobody voted on it.'),
    c('b', 'Will', '9:40', 'They go up every year when the council needs a new roof.'),
    c('c', 'Grace', '10:05', '⟦-|May, June and July⟧ are when they earn it all.'),
    c('d', 'Tom', '10:30', '⟦m? b|Will⟧, who told you about the roof?'),
    c('e', 'Ann', '10:45', '⟦-|Will⟧ you all be at the meeting? ⟦-|Grace⟧ under pressure, as they say.'),
    c('f', 'Tom', '11:00', '⟦-|Grace, mercy and peace⟧ to the treasurer. I read ⟦-|Mark (9:16)⟧ last night.'),
    c('g', 'Ann', '11:20', 'I agree with ⟦-|May (9:16)⟧ that it is too much. ⟦m c|@Grace (10:05)⟧ do they?'),
    c('h', 'Zed', '11:31', 'The ferry on 3 ⟦-|May (9:16)⟧ was late, and ⟦-|may (9:40)⟧ be late again.'),
  ]),
  thread('Stories and signatures', T, [
    c('a', 'Bob Huntley', '2021-06-01 9:16', 'The fence along the canal was painted twice this spring.'),
    c('b', '', '9:40', 'I told the foreman and he told ⟦-|Bob⟧, who told nobody.'),
    c('c', '', '10:02', 'I saw ⟦-|Bob at 9:16⟧ by the canal with a brush in his hand.\n\nBob'),
    c(
      'd',
      'Ann',
      '10:05',
      'Write to ⟦-|bob@huntley.example⟧ or see https://x.example/⟦-|Bob(9:16)⟧ for more.\n\n-- \nAnn',
    ),
    c(
      'e',
      'Carl',
      '10:30',
      '⟦-|@Anon⟧ which foreman? ⟦-|Bob (9:17AM)⟧ would know. ⟦-|Bob (9:16-9:40)⟧ is his shift.',
    ),
    c(
      'f',
      'Ann',
      '10:40',
      '⟦-|Big Bob (9:16)⟧ is another one entirely, and so is the man in ⟦-|Rob (9:16)⟧.',
    ),
    c(
      'g',
      'Dave',
      '11:00',
      'Scores: ⟦-|Bob (2:10)⟧, fine. ⟦m a|Bob H. (9:16)⟧ and ⟦m a|Mr. Huntley (9:16 a.m.)⟧ are one.',
    ),
    c('h', 'Eve', '11:10', 'To ⟦m? g|Dave⟧: how would you know?'),
    c('i', 'Eve', '11:12', '⟦m? g|Dave⟧,\nhow would you know?'),
    c('j', 'Dave', '11:20', 'I just do. Everyone at ⟦-|@everyone⟧ does.\n\nDave'),
  ]),
  thread('Several who address the same comment on a line of its own', T, [
    c('a', '', '2021-06-01 10:13', 'Nobody reads the minutes.'),
    c('b', 'Bob', '10:20', '⟦m a|Anonymous (10:13AM)⟧\n\nI do read them, every week.'),
    c('c', 'Carol', '10:30', '⟦m a|Anonymous (10:13AM)⟧\n\nSo do I.'),
    c('d', 'Dave', '10:31', '*⟦m a|Anonymous (10:13AM)⟧*:\n\nAnd so do I.'),
    c(
      'e',
      'Eve',
      '10:32',
      '> ⟦m a|Anonymous (10:13AM)⟧\n> ⟦q a|Nobody reads the minutes.⟧\n\nFour of us do.',
    ),
  ]),
  thread('Signatures of two lines', T, [
    c('a', 'Bob', '2021-06-01 9:16', 'Foxes are great.\n\nBob Huntley\nSpringfield, Illinois, USA'),
    c('b', 'Bob', '9:20', 'They live here too.\n\n⟦-|Bob Huntley\nSpringfield, Illinois, USA⟧'),
    c('c', 'Ann', '9:30', 'I like them as well.\n\nSent from my telephone with buttons.'),
    c('d', 'Ed', '9:31', 'So do I, and very much.\n\n⟦-|Sent from my telephone with buttons.⟧\nEd'),
    c('e', 'Eve', '9:40', 'Both of them:\n⟦q c|I like them as well.⟧\n⟦q d|So do I, and very much.⟧'),
  ]),
  thread('All kinds of heads', T, [
    c(
      'a',
      '',
      '2019-04-24 9:16:32',
      'But a similar barrage by their side is simply a mistake and not a crime?',
    ),
    c('b', 'Bob Huntley', '9:31', 'Doubletalk from the last century.'),
    c('c', 'Ann', '9:45', 'On Apr 24, 2019 at 9:31 AM, ⟦-|nobody⟧ was listening.'),
    c(
      'd',
      'Carl',
      '10:00',
      'On ⟦m b|Apr 24, 2019 at 9:31 AM, Bob Huntley⟧ wrote:\n⟦q b|> Doubletalk from the last century.⟧\nQuite.',
    ),
    c(
      'e',
      'Dina',
      '10:10',
      '⟦m a|Anonymous at 9:16 AM⟧ said...\n⟦q a|"simply a mistake and not a crime?"⟧\nIt is neither.',
    ),
    c('f', 'Edd', '10:15', '⟦m a|ANON (9:16:32 AM)⟧ I was there. ⟦-|Anon (9:16:33 AM)⟧ was not.'),
    c('g', 'Finn', '10:20', 'RE: ⟦m a|anon 9:16am⟧, no.'),
    c('h', 'Gil', '10:25', '⟦m a|anon@9:16⟧ yes it is.'),
    c('i', 'Hal', '10:31', 'As somebody said above (⟦m a|Anon, 9:16AM⟧), it is a mistake.'),
    c('j', 'Ida', '10:40', '⟦m? i|@Hal⟧, ⟦m? h|@Gil⟧: enough of it.'),
    c('k', 'Jan', '10:45', 'Hi ⟦m? j|Ida⟧, I think so too.'),
    c('l', 'Kim', '10:50', '> ⟦m b|Bob Huntley⟧ wrote:\n⟦q b|> Doubletalk from the last century.⟧\nAgreed.'),
  ]),
  thread('Titles, proverbs, double posts', T, [
    c(
      'a',
      'Ann',
      '2020-02-03 9:16',
      'I read The Old Man and the Sea twice at school.\n\nIt did not get shorter the second time.',
    ),
    c(
      'b',
      'Ann',
      '9:17',
      '⟦-|I read The Old Man and the Sea twice at school.⟧\n\n⟦-|It did not get shorter the second time.⟧',
    ),
    c('c', 'Bea', '9:30', '⟦-|"The Old Man and the Sea"⟧ is the only one with no war in it.'),
    c('d', 'Cal', '9:40', 'As they say, ⟦-|"better late than never"⟧.'),
    c('e', 'Bea', '9:50', '⟦-|"Better late than never"⟧ is what he would not have said.'),
    c('f', 'Dot', '10:00', 'Hello from the harbour, everybody!\n\nThe boats are in.'),
    c('g', 'Cal', '10:10', '⟦-|Hello from the harbour, everybody!⟧\n\nWhich boats are in?'),
    c('h', 'Eli', '10:15', '⟦-|Hello from the harbour, everybody!⟧\n\nThe blue ones.'),
    c('i', 'Fay', '10:20', '⟦-|Hello from the harbour, everybody!⟧\n\nI see only white ones.'),
  ]),
  thread('Blocks', T, [
    c(
      'a',
      'Ann',
      '2020-02-03 9:16',
      'The library closes at six now. It used to close at nine, and on Thursdays it never closed at all because the caretaker lived upstairs and liked company.',
    ),
    c(
      'b',
      'Bea',
      '9:30',
      '⟦q a|> It used to close at nine, and on Thursdays\n> it never closed at all because the caretaker\n> lived upstairs and liked company.⟧\nHe still lives there.',
    ),
    c(
      'c',
      'Cal',
      '9:40',
      '⟦q a shortened|> The library closes at six now.\n>\n> the caretaker lived upstairs and liked company.⟧\nHis name was Oleg.',
    ),
    c(
      'd',
      'Dot',
      '9:50',
      '⟦q b|> He still lives there.⟧\n⟦q c|> His name was Oleg.⟧\nBoth wrong, I married him.',
    ),
    c('e', 'Eli', '10:00', '**⟦q d|"Both wrong, I married him."⟧** made my day'),
    c('f', 'Fay', '10:05', '⟦q a|‘The library closes at six now’⟧? Since when?'),
    c(
      'g',
      'Gus',
      '10:10',
      '⟦q a altered|“It used to close at ten, and on Thursdays it never closed at all”⟧ is how I remember it.',
    ),
    c(
      'h',
      'Hal',
      '10:15',
      '⟦q a|It used to close at nine, and on Thursdays it never closed at all because the caretaker lived upstairs and liked company.⟧\n\nNobody told me. I would have come.',
    ),
    c(
      'i',
      'Ida',
      '10:20',
      'It used to close at noon, and on Thursdays it never closed at all because the caretaker lived upstairs and liked company.\n\nThat is my version.',
    ),
    c(
      'j',
      'Jon',
      '10:25',
      '⟦q d|[quote="Dot"]Both wrong, I married him.[/quote]⟧\nCongratulations, late as they are.',
    ),
    c('k', 'Kit', '10:30', '⟦m? j|Jon⟧, you say ⟦-|"late"⟧ and mean it.'),
  ]),
  thread('No clock', { locale: 'en-US', zone: 'UTC', known: 'no' }, [
    c('a', '', { at: null }, 'But a similar barrage by their side is simply a mistake?'),
    c('b', 'Bob', { at: null }, 'Doubletalk from the last century.'),
    c('c', 'Ann', { at: null }, '⟦-|Anon (9:16AM)⟧,\n\nI think you are right.'),
    c('d', '', { at: null }, '⟦q b|Doubletalk from the last century.⟧\n\nSays the troll. Where do you live?'),
    c('e', 'Bob', { at: null }, '⟦m d|Anon⟧\n\n⟦q d|"Where do you live?"⟧\n\nHere.'),
  ]),
  thread('Zone unknown, rota only', { locale: 'en', zone: 'Europe/London', known: 'no' }, [
    c('a', 'Anna', '2020-02-03 9:40', 'Who can help on Saturday with the stall?'),
    c('b', 'Tom', '9:50', 'I can, in the morning.'),
    c('c', 'Anna', '12:00', 'Then: ⟦-|Anna (9:40)⟧, ⟦-|Tom (10:15)⟧, ⟦-|Pia (11:00)⟧. Thanks!'),
    c('d', 'Tom', '12:10', '⟦-|9:40 Anna⟧\n⟦-|10:15 Tom⟧\n⟦-|11:00 Pia⟧\n\nbetter like this'),
    c('e', 'Pia', '12:20', 'Fine with me, see you there.'),
  ]),
];

describe('forms of references, and what only looks like one', () => {
  for (const labelled of THREADS) {
    for (const locale of ['told', 'not told']) {
      it(`${labelled.title}, the language ${locale}`, () => {
        const { mistakes } = score([labelled], (comments, { locale: own, ...options }) =>
          resolveReferences(comments, locale === 'told' && own ? { ...options, locale: own } : options),
        );
        expect(mistakes.map(({ what, comment, text }) => `${what} ${comment} ${text}`)).to.deep.equal([]);
      });
    }
  }
});
