import { c, thread, type LabelledThread } from './format.js';

/** Mentions without a time, numbers, carets, and references as the widget writes them. */
export const habits: readonly LabelledThread[] = [
  thread('Names without a clock', { locale: 'en-US', zone: 'America/Mexico_City', known: 'thread' }, [
    c(
      'a',
      'Dr. Elena Ruiz',
      '2021-09-07 8:00',
      'The clinic keeps the old number until Christmas, so nobody has to memorise anything twice.',
    ),
    c('b', 'big_tone', '8:15', 'Which old number? There have been three.'),
    c('c', 'Dr. Elena Ruiz', '8:31', 'The one that ends in 60.'),
    c('d', 'Samir', '8:45', '⟦m? c|Elena⟧, does the 60 one take messages now?'),
    c(
      'e',
      'big_tone',
      '9:02',
      '⟦m? d|@Samir⟧ it takes them. Nobody has ever proved that it gives them back.',
    ),
    c(
      'f',
      'Dr. Elena Ruiz',
      '9:20',
      'To ⟦m? e|big_tone⟧: we do give them back! Last Tuesday we gave back eleven.',
    ),
    c(
      'g',
      'Samir',
      '9:41',
      '⟦m a|Dr. Ruiz⟧ wrote:\n⟦q a|> nobody has to memorise anything twice⟧\nI would settle for once.',
    ),
    c(
      'h',
      'Nurse on duty',
      '10:10',
      'Ask ⟦-|Elena⟧ about the eleven, ask me about the other forty. ⟦-|Tone⟧ of this thread: about right.',
    ),
    c('i', 'big_tone', '10:22', '⟦m? h|Nurse on duty⟧: forty?'),
    c('j', 'Samir', '10:30', 'Yes, ⟦-|Samir⟧ here again, could somebody read my message aloud.'),
  ]),

  thread('The board with numbers', { locale: 'en', zone: 'Europe/Helsinki', known: 'thread' }, [
    c('a', '', '2020-12-02 18:00', 'What do you all burn in a stove that hates birch?'),
    c('b', '', '18:05', 'Alder. It smells better too.'),
    c('c', 'Kalle', '18:12', '⟦m b|>>2⟧ alder is gone in an hour.'),
    c('d', '', '18:20', '⟦m c|>>3⟧ so are you, usually.'),
    c(
      'e',
      '',
      '18:31',
      '⟦m a|>>1⟧ what is wrong with it, does it not draw?\n⟦m b|>>2⟧ agreed about the smell.',
    ),
    c('f', 'Kalle', '18:40', '⟦m d|#4⟧ rude, but I did leave at seven.'),
    c(
      'g',
      '',
      '18:52',
      '⟦m f|^⟧ this man knows his hours. My stove is rated ⟦-|number 1⟧ in the village, by me.',
    ),
    c('h', '', '19:05', '⟦m e|>>5⟧ it draws like a straw. I found a bird’s nest: ⟦-|>>99⟧ twigs at least.'),
    c('i', 'Kalle', '19:15', '⟦m h|^⟧ put it back.'),
  ]),

  thread('A single stranger', { locale: 'en-US', zone: 'America/Halifax', known: 'thread' }, [
    c(
      'a',
      'Wren',
      '2022-04-20 7:12',
      'The heron is back on the weir and the heron does not care about the works.',
    ),
    c('b', '', '7:30', 'It has eaten two of my koi. I care a great deal.'),
    c('c', 'Wren', '7:44', '⟦m? b|@Anon⟧ a net helps, or a plastic heron, they cannot stand one another.'),
    c('d', 'Moss', '8:01', '⟦m b|Anon⟧', '⟦q b|> It has eaten two of my koi.⟧', 'Only two? It likes you.'),
    c('e', 'Wren', '8:15', '⟦m? d|Moss⟧:\nhas it taken any of yours?'),
    c(
      'f',
      'Moss',
      '8:20',
      'Mine are in a barrel. ⟦m? e|@Wren⟧ the heron looks into the barrel every morning like a man reading a menu.',
    ),
    c(
      'g',
      '',
      '8:32',
      '⟦m f|>Moss⟧\n⟦q f|> the heron looks into the barrel every morning like a man reading a menu⟧\nI laughed and then I checked the pond.',
    ),
    c('h', 'Wren', '8:50', '⟦-|Anon⟧, whichever of you wrote that, put a net on it.'),
    c('i', 'Moss', '9:05', '⟦-|@Anon⟧ seconded.'),
  ]),

  thread('As the widget writes it', { locale: 'en-US', zone: 'Asia/Tokyo', known: 'writer' }, [
    c(
      'a1',
      'Yuki',
      '2025-06-03 20:10',
      'The free shuttle from the station stops in July and nobody has said why.',
    ),
    c('b2', '', '20:16', 'Money. It is always money, except when it is the driver’s knees.'),
    c(
      'c3',
      'Paul',
      { at: '20:31', parent: 'b2', zone: 'Europe/London' },
      '⟦m b2|[Anon (12:16 PM)](#comment-b2)⟧, in this case it is the knees. He told me himself.',
    ),
    c(
      'd4',
      'Yuki',
      { at: '20:40', parent: 'c3' },
      '⟦m c3|[Paul (8:31 PM)](#comment-c3)⟧:\n⟦q c3|> in this case it is the knees⟧\n\nThen why not hire a second driver?\n\n⟦m b2|[匿名 (20:16)](#comment-b2)⟧:\n⟦q b2|> It is always money⟧\n\nBecause of that, I suppose.',
    ),
    c(
      'e5',
      '',
      { at: '21:02', parent: 'd4' },
      '⟦m a1|[Yuki (9:99 PM)](#comment-a1)⟧, wrong clock in the brackets, right comment. The second driver retired in May.',
    ),
    c(
      'f6',
      'Paul',
      { at: '21:15', parent: 'nowhere', zone: 'Europe/London' },
      '⟦-|[Yuki (8:10 PM)](#comment-a7)⟧ I meant the very first comment, and my link has died.',
    ),
    c(
      'g7',
      'Yuki',
      { at: '21:30', parent: 'f6' },
      '⟦q c3 altered|> in this case it is the elbows. He told me himself.⟧\n\nMisread that as elbows at first. And see [the notice](#notice) in the window, or [Paul (9:15 PM)](https://elsewhere.example/⟦-|#comment-f6⟧).',
    ),
    c(
      'h8',
      '',
      { at: '21:41', parent: 'g7' },
      '⟦m g7|[Yuki (9:30 PM)](#comment-g7)⟧ and ⟦m f6|[Paul (1:15 PM)](#comment-f6)⟧: the notice says July *and* August.',
    ),
  ]),

  thread(
    'Answering by name in a crowded room',
    { locale: 'en-US', zone: 'Africa/Johannesburg', known: 'thread' },
    [
      c(
        'a',
        'Thandi Mokoena',
        '2023-08-21 17:05',
        'Stage four tonight from six, and the pump at the school is not on the list of exemptions.',
      ),
      c('b', 'Anon', '17:12', 'It was on the list last month.'),
      c('c', '', '17:18', 'The list changes with the wind.'),
      c(
        'd',
        'Thandi Mokoena',
        '17:31',
        '⟦m b|Anon (17:12)⟧, it was, and ⟦m c|Anon (17:18)⟧, you are not wrong.',
      ),
      c(
        'e',
        'Pieter vd Merwe',
        '17:44',
        '⟦m? d|Thandi⟧: I have a generator and a long cable. ⟦m b|@anon (5:12 PM)⟧ do you have the old list?',
      ),
      c('f', 'Anon', '18:20', '⟦m e|vd Merwe (17:44)⟧ here somewhere. By candle this takes longer.'),
      c(
        'g',
        'Lebo',
        '18:33',
        'I was at the school at ⟦-|17:31⟧, ⟦-|Thandi⟧ and the caretaker had the tank half full by then.',
      ),
      c(
        'h',
        'Thandi Mokoena',
        '18:40',
        '⟦m f|Anon (6:20PM)⟧ ⟦m g|Lebo (6:33PM)⟧ thank you both. ⟦q c|“The list changes with the wind”⟧ goes on the staff room door.',
      ),
      c(
        'i',
        'Pieter vd Merwe',
        '19:02',
        'Cable laid. ⟦m? h|@Thandi Mokoena⟧ tell the boys not to trip over it.',
      ),
    ],
  ),
];
