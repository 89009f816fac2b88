import { c, thread, type LabelledThread } from './format.js';

/** Finer points, kept from whoever writes the resolver. */
export const heldOutFiner: readonly LabelledThread[] = [
  thread('Pasted from the old page', { locale: 'en-US', zone: 'America/New_York', known: 'thread' }, [
    c(
      'a',
      'C.Whitcomb',
      '2014-10-21 8:11',
      'The library tower clock has been eleven minutes fast since the storm. I have missed two trains by being early.',
    ),
    c(
      'b',
      'Anonymous',
      '8:26',
      'How can anybody miss a train by being early? Sit down on the bench and read a book.',
    ),
    c(
      'c',
      'C.Whitcomb',
      '8:44',
      '⟦m b|Anonymous⟧ said...\n⟦q b|How can anybody miss a train by being early?⟧',
      'By getting on the one before, which goes to Albany.',
    ),
    c(
      'd',
      'Anonymous',
      '9:05',
      '⟦m c|C. Whitcomb (8:44)⟧',
      '⟦q c altered|by getting on the one before that goes to Albany⟧',
      'Twice?',
    ),
    c(
      'e',
      'Priest of St. Brendan',
      '9:30',
      '⟦m a|Whitcomb (8:11AM)⟧ the clock was right when I blessed it. ⟦m d|Anon (9:05)⟧ has asked what I wished to ask.',
    ),
    c(
      'f',
      'C.Whitcomb',
      '9:41',
      'Re: ⟦m e|Priest of St. Brendan (9:30 AM)⟧, could you bless it again, eleven minutes earlier?',
    ),
    c(
      'g',
      '',
      '10:02',
      '⟦-|Wendy Whitcomb (8:11)⟧ used to wind it, God rest her. ⟦-|C (8:12)⟧ has her patience.',
    ),
    c(
      'h',
      'Priest of St. Brendan',
      '10:20',
      '⟦m f|Whitcomb’s (9:41)⟧ suggestion has been forwarded to the management.',
    ),
  ]),

  thread('Two sentences, three sources', { locale: 'en-GB', zone: 'Europe/London', known: 'thread' }, [
    c(
      'a',
      'Hattie',
      '2023-11-19 14:00',
      'Nobody told the swans. The boats were on the wrong side of the buoy all morning.',
    ),
    c(
      'b',
      'Umpire',
      '14:20',
      'The boats were on the wrong side of the buoy all morning. That is what the report will say.',
    ),
    c(
      'c',
      'Old Blue',
      { at: '14:31', parent: 'b' },
      '⟦q b|"The boats were on the wrong side of the buoy all morning."⟧ It will say it in pencil.',
    ),
    c('d', 'Hattie', '14:40', '⟦q a|> Nobody told the swans.⟧\nStill the only part that matters.'),
    c(
      'e',
      'Umpire',
      '14:52',
      '⟦m d|Hattie (14:40)⟧: swans are not in the rules. ⟦m? c|@Old Blue⟧ ink, I promise.',
    ),
    c(
      'f',
      '',
      '15:05',
      '⟦m a|Hattie (14:00)⟧ ⟦q a|‘The boats were on the wrong side of the buoy’⟧ because the buoy had moved. I saw the swans move it.',
    ),
    c(
      'g',
      'Old Blue',
      '15:30',
      '⟦m e|Umpire (2:52pm)⟧ ⟦q b altered|“That is what the report should say”⟧ – will it mention the swans?',
    ),
    c(
      'h',
      'Umpire',
      '15:44',
      '⟦q f|> because the buoy had moved. I saw the swans move it.⟧\nNames and numbers, please.',
    ),
  ]),

  thread('No times, many names', { locale: 'fr', zone: 'Europe/Paris', known: 'no' }, [
    c(
      'a',
      'Anonyme',
      { at: null },
      'La fontaine coule de nouveau, mais seulement quand il pleut, ce qui est un comble.',
    ),
    c(
      'b',
      'Sœur Agnès',
      { at: null },
      'C’est la source d’en haut qui la nourrit. Quand il pleut, elle déborde.',
    ),
    c('c', 'Anonyme', { at: null }, 'Alors à quoi sert le robinet ?'),
    c(
      'd',
      'Marcel',
      { at: null },
      '⟦m? b|@Sœur Agnès⟧ et l’été, on boit quoi ? ⟦-|Anonyme (9 h 16)⟧ pose la bonne question.',
    ),
    c('e', 'Sœur Agnès', { at: null }, '⟦m? d|Marcel⟧ : de l’espérance, et l’eau du puits.'),
    c(
      'f',
      'Anonyme',
      { at: null },
      '⟦m e|Sœur Agnès⟧ a écrit :\n⟦q e|> de l’espérance, et l’eau du puits⟧\n\nLe puits est condamné depuis 1998.',
    ),
    c('g', 'Marcel', { at: null }, '⟦q c|Alors à quoi sert le robinet ?⟧', 'À décorer. Comme le puits.'),
  ]),

  thread('Fast hands on the same clock', { locale: 'en-US', zone: 'America/Anchorage', known: 'no' }, [
    c('a', '', '2018-11-30 8:29', 'Did you feel that?'),
    c('b', '', '8:30', 'Yes. Everything fell off the shelves and the lights are swinging.'),
    c('c', 'Tuck', '8:30', 'Big one. Standing in the doorway with the cat and the laptop.'),
    c('d', '', '8:31', 'Aftershock just now, smaller.'),
    c('e', 'Lindy', '8:36', '⟦m c|Tuck (8:30)⟧ get away from the doorway, under the table!'),
    c('f', 'Tuck', '8:38', '⟦m e|Lindy (8:36AM)⟧ done. The cat went first.'),
    c(
      'g',
      'Lindy',
      '8:51',
      '⟦m b|Anon (8:30)⟧ are you all right? ⟦m d|Anon (8:31)⟧ felt that one too, ⟦-|Anon (8:32)⟧ nothing since.',
    ),
    c('h', '', '9:14', '⟦m g|Lindy (8:51)⟧ all right, thank you. Every plate but one.'),
    c('i', 'Tuck', '9:20', '⟦m h|Anon (9:14)⟧ keep that plate for ever.'),
  ]),

  thread('Nicknames at the harbour', { locale: 'sv', zone: 'Europe/Stockholm', known: 'no' }, [
    c('a', 'Kapten Blåbär', '2022-05-06 9:16', 'Båten läcker inte, den svettas. Det är varmt.'),
    c('b', 'Lill-Babs', '9:40', 'Min svettas också, den svettades tio centimeter i natt.'),
    c('c', '', '10:05', '⟦m a|Blåbär (9.16)⟧, pumpa svetten då.'),
    c('d', 'Kapten Blåbär', '10:31', '⟦m c|Anonym (10:05)⟧ pumpen svettas värst av alla.'),
    c(
      'e',
      'Lill-Babs',
      '10:44',
      '⟦m d|Kapten Blåbär (10.31)⟧: ⟦q d|”pumpen svettas värst av alla”⟧ – får jag sätta det på min?',
    ),
    c(
      'f',
      '',
      '11:16',
      '⟦m e|Lill Babs (10:44)⟧ kom till bryggan klockan ⟦-|9.40⟧ i morgon så målar vi båda.',
    ),
    c('g', 'Kapten Blåbär', '11:20', '⟦q a|> Båten läcker inte, den svettas.⟧\nMåla det på min i stället.'),
  ]),
];
