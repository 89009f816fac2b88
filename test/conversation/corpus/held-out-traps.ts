import { c, thread, type LabelledThread } from './format.js';

/** Look-alikes kept from whoever writes the resolver. */
export const heldOutTraps: readonly LabelledThread[] = [
  thread('Bible quiz night at the pub', { locale: 'en-US', zone: 'America/Chicago', known: 'thread' }, [
    c('a', 'Mark', '2019-02-13 9:16', 'Round one is the prophets, round two is beer. Teams of four.'),
    c('b', 'Esther', '9:40', 'We need a fourth. Must know numbers, and Numbers.'),
    c(
      'c',
      'James P.',
      '10:12',
      'I know ⟦-|James (3:2)⟧ by heart and not much else. Also ⟦-|Mark 9:16⟧, for obvious reasons.',
    ),
    c(
      'd',
      'Esther',
      '10:30',
      '⟦m c|James P. (10:12)⟧ you are hired. Question one last year was ⟦-|Esther 9:40⟧, and there is no such verse.',
    ),
    c('e', 'Mark', '10:41', '⟦m? d|@Esther⟧ there is not, chapter nine stops at thirty-two. I set that one.'),
    c(
      'f',
      '',
      '11:00',
      'Last year’s table, for the record:',
      '⟦-|Mark 9:16, Esther 9:40, James 10:12, Ruth 11:31⟧',
      'minutes and seconds for the crossword.',
    ),
    c('g', 'James P.', '11:05', '⟦m f|Anon (11:00)⟧ I was robbed by a clue about hedgehogs.'),
    c('h', 'Esther', '11:22', '⟦m a|Mark (9:16)⟧, what time do the doors open, and is the dog welcome?'),
    c('i', 'Mark', '11:30', 'Doors at ⟦-|7:30⟧. The dog knows Leviticus better than we do.'),
  ]),

  thread('Night shift stories', { locale: 'en-US', zone: 'America/Denver', known: 'thread' }, [
    c(
      'a',
      'Nightowl',
      '2020-12-11 3:12',
      'Quiet ward. The printer makes a page an hour on its own and all of them say ready.',
    ),
    c('b', '', '3:40', 'Ours prints the word PAPER on paper.'),
    c(
      'c',
      'Joy',
      '4:05',
      'At ⟦-|3:12⟧ Bill came in, at ⟦-|3:40⟧ he had changed his mind about the stitches, and by ⟦-|4:05⟧ he was my best friend. I told anon nothing, ⟦-|anon⟧ being the rule here.',
    ),
    c('d', 'Nightowl', '4:21', '⟦m c|Joy (4:05)⟧, did he keep the stitches?'),
    c('e', 'Joy', '4:33', 'Joy to the world, he did. ⟦-|Nightowl⟧, does yours sing too?'),
    c('f', '', '5:02', '⟦-|Bill (3:40)⟧ is my cousin, please say he is all right.'),
    c('g', 'Joy', '5:10', '⟦m f|Anon (5:02AM)⟧ he is eating toast. Ring me on ext. ⟦-|4:21⟧, no, 421.'),
    c('h', 'Nightowl', '5:31', 'What a ⟦-|joy⟧ to read at ten past five.'),
  ]),

  thread(
    'Das Interview, das alle zitieren',
    {
      locale: 'de',
      zone: 'Europe/Berlin',
      known: 'thread',
      article:
        'Die Bürgermeisterin will den Marktplatz ab Mai sperren. „Wer zum Bäcker will, kann auch zu Fuß gehen“, sagte sie am Montag. Für Lieferanten bleibt die Zufahrt bis zehn Uhr offen. Die Händler haben Widerspruch angekündigt.',
    },
    [
      c(
        'a',
        'Anonym',
        '2023-03-14 7:16',
        '⟦-|„Wer zum Bäcker will, kann auch zu Fuß gehen“⟧ – und wer aus Oberdorf kommt, nimmt den Esel?',
      ),
      c('b', 'Bäckerei Lohse', '7:40', 'Wir öffnen um sechs und freuen uns über jeden Fuß.'),
      c(
        'c',
        'Ingrid',
        '8:05',
        '⟦-|> Für Lieferanten bleibt die Zufahrt bis zehn Uhr offen.⟧\nUnd danach bringt der Esel das Mehl.',
      ),
      c(
        'd',
        'Anonym',
        '8:20',
        '⟦m b|Bäckerei Lohse (7:40)⟧: ⟦q b|„freuen uns über jeden Fuß“⟧ gehört auf die Tüte!',
      ),
      c(
        'e',
        'Bäckerei Lohse',
        '8:31',
        '⟦q c|> Und danach bringt der Esel das Mehl.⟧\nBitte nicht, der frisst unterwegs.',
      ),
      c(
        'f',
        'Ingrid',
        '9:02',
        '⟦-|Die Händler haben Widerspruch angekündigt.⟧',
        'Haben Sie denn, ⟦-|Herr Lohse⟧?',
      ),
      c('g', 'Bäckerei Lohse', '9:15', '⟦m f|Ingrid (9:02)⟧, ich habe Brötchen angekündigt.'),
    ],
  ),

  thread('Thanks, everyone', { locale: 'en-GB', zone: 'Europe/London', known: 'thread' }, [
    c(
      'a',
      'Ada',
      '2021-12-22 10:16',
      'The hall is booked, the piano is tuned and the heating has promised to try.',
    ),
    c('b', 'Pаul', '10:30', 'Thank you so much Ada!'),
    c('c', 'Femi', '10:41', '⟦-|Thank you so much Ada!⟧ I will bring the tall ladder.'),
    c('d', 'Greta', '10:50', '⟦-|Thank you so much Ada!⟧', 'And mince pies, two trays.'),
    c('e', '', '11:02', '⟦-|Thank you so much Ada!⟧', 'Happy holidays to all.'),
    c(
      'f',
      'Femi',
      '11:15',
      '⟦-|Paul (10:30)⟧ will you sing? ⟦m d|Greta (10:50)⟧ save one for the ladder.',
      '⟦-|Happy holidays to all.⟧',
    ),
    c(
      'g',
      'Femi',
      '11:15',
      '⟦-|Paul (10:30)⟧ will you sing? ⟦m d|Greta (10:50)⟧ save one for the ladder.',
      '⟦-|Happy holidays to all.⟧',
    ),
    c('h', 'Ada', '11:40', '⟦m g,f|Femi (11:15)⟧ the ladder does not eat.'),
    c(
      'i',
      'Greta',
      '12:05',
      '⟦q a|"the heating has promised to try"⟧ is how every December begins here. ⟦-|Happy holidays to all.⟧',
    ),
  ]),
];
