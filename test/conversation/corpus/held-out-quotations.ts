import { c, thread, type LabelledThread } from './format.js';

/** Quotations kept from whoever writes the resolver. */
export const heldOutQuotations: readonly LabelledThread[] = [
  thread('Minutes of the allotment society', { locale: 'en-GB', zone: 'Europe/London', known: 'thread' }, [
    c(
      'a',
      'Secretary',
      '2021-04-06 19:00',
      'Present: eleven members and a dog. The hosepipe by-law was read aloud and nobody could explain paragraph three. It was agreed to water by can until somebody can.',
      'The shed key has been found. It was in the shed.',
    ),
    c('b', 'Gwilym', '19:25', '⟦q a|> It was in the shed.⟧\n\nThen how was it found?'),
    c('c', 'Secretary', '19:31', '⟦q b|> Then how was it found?⟧\nThrough the window, by the dog.'),
    c(
      'd',
      'Petronella',
      '20:10',
      '⟦q a|"nobody could explain paragraph three"⟧ is not quite fair. I explained it, and nobody agreed.',
    ),
    c('e', 'Gwilym', '20:22', '⟦q d|> > I explained it, and nobody agreed.⟧\n\nPut that in the minutes.'),
    c(
      'f',
      'Secretary',
      '20:40',
      '⟦m d|[Petronella (8:10 pm)](#comment-d)⟧:\n⟦q d|> is not quite fair⟧\nAmended: "everybody had a paragraph three of their own". Better?',
    ),
    c(
      'g',
      'Petronella',
      '20:55',
      '⟦q a shortened|> The hosepipe by-law was read aloud [...] It was agreed to water by can until somebody can.⟧\nLeave it at this and I will sign.',
    ),
    c(
      'h',
      '',
      '21:30',
      '⟦q f|“everybody had a paragraph three of their own”⟧ describes this whole society since 1974.',
    ),
    c('i', 'Gwilym', '21:41', 'Through the window.\n\nBy the dog.\n\nI am still not over it.'),
  ]),

  thread('The poem in the lift', { locale: 'en-US', zone: 'America/New_York', known: 'thread' }, [
    c(
      'a',
      'Resident 7C',
      '2022-03-21 8:40',
      'Somebody taped this up in the lift last night:',
      'the elevator knows our names\nby the weight of what we carry home',
      'No signature. I love this building.',
    ),
    c('b', 'Super', '9:05', 'Tape leaves marks on the brass. It is a very nice poem all the same.'),
    c(
      'c',
      'Ottoline',
      '9:30',
      '⟦q a|"by the weight of what we carry home"⟧ … I had eleven bags of cat litter. It knows my name.',
    ),
    c(
      'd',
      '',
      '9:52',
      '⟦q a altered|> the elevator knows our name\n> by the weight of what we bring home⟧\nThat is how I remember it from a book, but I can’t find the book.',
    ),
    c(
      'e',
      'Resident 7C',
      '10:15',
      '⟦m d|Anon (9:52)⟧ it says names and carry, I copied it letter by letter.',
    ),
    c('f', 'Super', '10:20', 'Again: the tape. The brass.'),
    c(
      'g',
      'Ottoline',
      '10:41',
      '⟦q b|Tape leaves marks on the brass.⟧',
      '⟦q b|It is a very nice poem all the same.⟧',
      'The shortest review and the fairest.',
    ),
    c(
      'h',
      'The Poet',
      '23:58',
      '⟦q c|> I had eleven bags of cat litter. It knows my name.⟧\nI will write one about you.',
    ),
    c('i', 'Super', '2022-03-22 6:30', '⟦m? h|@The Poet⟧ use putty.'),
  ]),

  thread(
    'Edited, deleted, quoted all the same',
    { locale: 'en-US', zone: 'America/Bogota', known: 'thread' },
    [
      c(
        'a',
        'Ximena',
        { at: '2024-05-14 7:30', edited: '9:00' },
        'The climb starts at six on Saturday from the lower car park. Bring gloves.',
      ),
      c(
        'b',
        'Rafa',
        '8:05',
        '⟦q a edited|> The climb starts at five on Saturday from the upper car park.⟧\nFive in the morning? With which legs?',
      ),
      c(
        'c',
        'Lina M.',
        { at: '8:20', edited: '8:22' },
        'I can take two in the car, not three, the third seat is a spare wheel.',
      ),
      c('d', '', { at: '8:41', deleted: true }, ''),
      c(
        'e',
        'Rafa',
        { at: '9:10', parent: 'd' },
        '⟦m d|[Anon (8:41AM)](#comment-d)⟧:\n⟦q d gone|> whoever is last buys breakfast for all of us⟧\nDeleted, but I saw it and I agree.',
      ),
      c('f', 'Ximena', '9:15', '⟦q c|"the third seat is a spare wheel"⟧ – ⟦m? c|@Lina⟧ so was I, last year.'),
      c(
        'g',
        'Lina M.',
        '9:30',
        '⟦m f|Ximena (9:15)⟧ you were heavier than the wheel.',
        '⟦q a|> The climb starts at six on Saturday⟧\nSix is human. Thank you.',
      ),
      c(
        'h',
        'Rafa',
        '9:42',
        '⟦-|[Anon (8:50AM)](#comment-q)⟧:\n> this one was never here\n\nTrying whether a link to nothing works. It does nothing.',
      ),
    ],
  ),

  thread('Deux voix sur le compost', { locale: 'fr', zone: 'Europe/Brussels', known: 'thread' }, [
    c(
      'a',
      'Capucine',
      '2023-04-28 18:10',
      'Les agrumes, oui, mais en petits morceaux. Les coquilles d’œuf, écrasées. Jamais de litière, même « végétale ».',
    ),
    c('b', 'Théo', '18:32', 'La litière végétale passe très bien chez moi depuis deux ans.'),
    c(
      'c',
      'Anonyme',
      '19:05',
      '⟦q a|« Jamais de litière, même végétale »⟧ d’un côté, ⟦q b|« La litière végétale passe très bien »⟧ de l’autre. Je fais quoi de mon seau ?',
    ),
    c(
      'd',
      'Théo',
      '19:20',
      '⟦m c|Anonyme (19h05)⟧ : ⟦q a shortened|« Les agrumes, oui, […] écrasées. »⟧ Commencez par là, on parlera du chat après.',
    ),
    c(
      'e',
      'Capucine',
      '19:44',
      '⟦m d|Théo⟧ a écrit :\n⟦q d|> on parlera du chat après⟧\nOn n’en parlera pas.',
    ),
    c(
      'f',
      'Anonyme',
      '20:02',
      '⟦q b altered|« La litière végétale passe plutôt bien chez moi depuis deux ans. »⟧ Plutôt, donc. Je garde le seau.',
    ),
    c('g', 'Théo', '20:15', 'J’ai écrit ⟦q b|« très bien chez moi depuis deux ans »⟧, relisez-moi.'),
  ]),
];
