import { c, thread, type LabelledThread } from './format.js';

/** Finer points: which source, which name, what only looks like a clock. */
export const finer: readonly LabelledThread[] = [
  thread('Copied with its heading', { locale: 'en-US', zone: 'America/Los_Angeles', known: 'thread' }, [
    c(
      'a',
      'Anonymous',
      '2012-06-08 9:16',
      'Raise the fare or cut the line. There is no third thing, there never was.',
    ),
    c('b', 'Walt Prentiss', '9:52', 'There is a third thing and it is called paying your conductors.'),
    c(
      'c',
      'Anonymous',
      '10:20',
      '⟦m b|Walt Prentiss⟧ said...\n⟦q b|There is a third thing and it is called paying your conductors.⟧',
      'With what? The fare?',
    ),
    c('d', 'Walt Prentiss', '10:41', '⟦m c|Anonymous (10:20 AM)⟧', 'With the parking money, for a start.'),
    c(
      'e',
      'Gail',
      '11:03',
      '⟦m a|Anon (9:16AM)⟧',
      '⟦q a altered|there is no third thing, their never was⟧',
      'My late husband said the same of the ferry, and then he built one.',
    ),
    c(
      'f',
      '',
      '11:30',
      '⟦m e|Gail (11:03)⟧ is right. ⟦-|Walt Brannigan (9:52)⟧ is on the council, by the way, and not to be confused.',
    ),
    c(
      'g',
      'Walt Prentiss',
      '11:45',
      '⟦m f|Anon (11:30AM)⟧’s point is good, we get each other’s mail. Mr. ⟦-|Prentiss⟧ is my father.',
    ),
    c('h', 'Gail', '12:10', '⟦-|Anon (12:40)⟧ will surely turn up now and ask for a source, as always.'),
    c('i', '', '12:40', 'Source?'),
    c('j', 'Gail', '12:44', '⟦m i|Anon (12:40)⟧ I rest my case.'),
  ]),

  thread('The same sentence twice', { locale: 'en-US', zone: 'America/New_York', known: 'thread' }, [
    c('a', 'Ilse', '2022-02-02 8:00', 'Salt the steps before you leave. The north side never sees the sun.'),
    c('b', 'Ruben', '8:30', 'You can borrow my spreader, it is in the garage behind the skis.'),
    c(
      'c',
      'Ilse',
      '9:00',
      'Salt the steps before you leave. I mean it this time, the mailman went down like a piano.',
    ),
    c(
      'd',
      'Ruben',
      { at: '9:12', parent: 'c' },
      '⟦q c|> Salt the steps before you leave.⟧\nDone, and the piano has been helped up.',
    ),
    c('e', '', '9:30', '⟦q a|"Salt the steps before you leave."⟧ could be the motto of this town.'),
    c(
      'f',
      'Magda',
      '9:41',
      '⟦m c|Ilse (9:00)⟧ ⟦q c|"Salt the steps before you leave"⟧, and where is the salt?',
    ),
    c('g', 'Ilse', '9:55', '⟦m? f|Magda⟧: behind the skis, behind the spreader.'),
    c(
      'h',
      'Ruben',
      '10:05',
      '- ⟦m f|Magda (9:41)⟧: there is a second bag at the library, ask for the janitor and say that I sent you\n- ⟦m e|Anon (9:30AM)⟧: it could, but the town has a motto already and nobody can read it',
    ),
  ]),

  thread('Ports, versions and prices', { locale: 'en', zone: 'Europe/Prague', known: 'thread' }, [
    c(
      'a',
      'Ruby',
      '2023-10-04 3:12',
      'Why is the queue worker at a hundred percent in the middle of the night?',
    ),
    c('b', 'Otto', '9:16', 'Because it polls. It has always polled.'),
    c('c', 'Ruby', '9:30', '⟦m b|Otto (9:16)⟧, can we make it listen instead?'),
    c('d', 'Petr', '10:04', '⟦-|Ruby 3.12⟧ is not out yet, so no. On 3.2 there is a gem for it.'),
    c(
      'e',
      'Otto',
      '10:20',
      'It binds to localhost:⟦-|9:16⟧? No, 916. Fixed the typo, and the worker is down to ⟦-|9.30⟧ percent.',
    ),
    c('f', 'Ruby', '10:45', '⟦m e|Otto (10:20)⟧ hooray! ⟦m d|@Petr 10.04⟧ which gem?'),
    c(
      'g',
      'Petr',
      '11:00',
      '⟦m? f|@Ruby⟧ the one with the ear on it. Lunch is ⟦-|9.30⟧ today, soup included, ⟦-|Otto⟧ pays.',
    ),
  ]),

  thread('Imported without a single time', { locale: 'en-US', zone: 'UTC', known: 'no' }, [
    c(
      'a',
      'Anonymous',
      { at: null },
      'Thirty years of this lake and they ask us now whether we would like a wall in it.',
    ),
    c('b', 'Skipper', { at: null }, 'They asked in 1994 too. I have the form, with coffee on it.'),
    c('c', 'Anonymous', { at: null }, 'What did you answer?'),
    c(
      'd',
      'Lorna',
      { at: null },
      '⟦-|Anon (9:16AM)⟧,',
      'it is not a wall, it is a breakwater, and it is under water ten months of the year.',
    ),
    c(
      'e',
      'Skipper',
      { at: null },
      '⟦-|Anon 9:40⟧: I answered no, in blue ink. ⟦m? d|@Lorna⟧ then what does it break?',
    ),
    c(
      'f',
      'Anonymous',
      { at: null },
      '⟦q b|I have the form, with coffee on it.⟧',
      'Frame it. It is the only thing in this county with a date.',
    ),
    c(
      'g',
      'Lorna',
      { at: null },
      '⟦m f|Anon⟧',
      '⟦q f|"It is the only thing in this county with a date."⟧',
      'The lake has one, on the dam.',
    ),
  ]),

  thread('Edited before, edited after', { locale: 'en-IN', zone: 'Asia/Kolkata', known: 'thread' }, [
    c(
      'a',
      'Farida',
      { at: '2024-08-15 18:00', edited: '18:05' },
      'The rehearsal is in the small hall on Friday at seven, costumes optional, moustaches compulsory.',
    ),
    c(
      'b',
      'Joseph',
      '18:30',
      '⟦q a altered|> The rehearsal is in the big hall on Friday at seven⟧\nWe will not fit in there with the elephant.',
    ),
    c(
      'c',
      'Farida',
      { at: '18:41', edited: '21:00' },
      'It says small. The elephant is two people and they are both slim. Second rehearsal on Sunday.',
    ),
    c(
      'd',
      '',
      '19:10',
      '⟦q c|"The elephant is two people and they are both slim."⟧ I am the back half and I thank you.',
    ),
    c(
      'e',
      'Joseph',
      '19:25',
      '⟦m d|Anon (7:10 pm)⟧ which end sings? ⟦q a|"moustaches compulsory"⟧ goes for the elephant too.',
    ),
    c('f', 'Farida', '21:01', '⟦m e|Joseph (19:25)⟧ neither. Added Sunday above.'),
  ]),
];
