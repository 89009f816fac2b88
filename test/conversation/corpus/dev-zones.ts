import { c, thread, type LabelledThread } from './format.js';

/** Whose clock it is: the writer's, the thread's, or one that must be worked out; and the hours that go wrong. */
export const zones: readonly LabelledThread[] = [
  thread(
    'Old weblog, zone never written down',
    { locale: 'en-US', zone: 'America/Los_Angeles', known: 'no' },
    [
      c(
        'a',
        'Anonymous',
        '2008-10-31 9:16',
        'The tunnel bond passes or this valley chokes by 2020. Mark my words.',
      ),
      c('b', 'Wendell', '9:47', 'Your words will be in a landfill by 2020, along with the tunnel.'),
      c(
        'c',
        'Anonymous',
        '13:05',
        'Has anyone here read the actual bond? Page 40 has the cost overruns in it already.',
      ),
      c(
        'd',
        'P.Castellano',
        '14:21',
        '⟦m c|Anon (1:05PM)⟧,',
        'I have. Page 40 is a table of what happened to the last three. It is not a forecast, though it might as well be.',
      ),
      c('e', 'Wendell', '16:02', '⟦m a|Anon (9:16AM)⟧, consider them marked.'),
      c('f', 'Anonymous', '2008-11-03 8:52', 'Vote tomorrow, whatever you think of tunnels.'),
      c(
        'g',
        'P.Castellano',
        '10:30',
        '⟦m f|Anon (8:52AM)⟧ seconded. And ⟦m b|Wendell (9:47AM)⟧, the landfill is a fine use for the spoil.',
      ),
      c('h', 'Anonymous', '2008-11-05 7:07', 'Fifty-one percent. See you in 2020.'),
      c('i', 'Wendell', '7:40', '⟦m h|Anonymous (7:07 AM)⟧ bring a shovel.'),
    ],
  ),

  thread('Six people, six clocks', { locale: 'en', zone: 'UTC', known: 'writer' }, [
    c(
      'a',
      'Anna',
      { at: '2024-07-01 5:16', zone: 'Europe/Berlin' },
      'The release notes say that old maps load again. Mine don’t.',
    ),
    c(
      'b',
      'Tenzin',
      { at: '5:40', zone: 'Asia/Kathmandu' },
      '⟦m a|Anna (11:01)⟧ which version? Here they do, but slowly.',
    ),
    c(
      'c',
      '',
      { at: '6:02', zone: 'Asia/Kolkata' },
      'Same on my side since Thursday. The tiles arrive and then vanish.',
    ),
    c(
      'd',
      'Anna',
      { at: '6:30', zone: 'Europe/Berlin' },
      '⟦m c|Anon (8:02)⟧, do they vanish after a resize? ⟦m b|Tenzin (7:40)⟧: 4.2.1.',
    ),
    c(
      'e',
      'Moana',
      { at: '7:11', zone: 'Pacific/Chatham' },
      '⟦m d|Anna (7:15 pm)⟧ 4.2.1 has a cache that forgets. Delete it and start over.',
    ),
    c(
      'f',
      'Reza',
      { at: '7:20', zone: 'Asia/Tehran' },
      '⟦m e|@Moana (10:41)⟧ where does it live on a phone?',
    ),
    c(
      'g',
      'Moana',
      { at: '7:33', zone: 'Pacific/Chatham' },
      '⟦m f|Reza (8:05 pm)⟧ under storage, there is a button with a broom. ⟦-|Reza (8:06 pm)⟧ was a typing error of mine.',
    ),
    c(
      'h',
      '',
      { at: '8:01', zone: 'Asia/Kolkata' },
      '⟦m g|Moana (13:03)⟧ the broom worked. Thank you from five and a half hours away.',
    ),
  ]),

  thread('The night the clocks went back', { locale: 'en-US', zone: 'America/New_York', known: 'thread' }, [
    c('a', '', '2023-11-05 0:55', 'Anyone else up? The raccoons have found the new bins.'),
    c('b', '', '1:30-04:00', 'Up. They have learned the latch.'),
    c(
      'c',
      'Gwen',
      '1:42-04:00',
      '⟦m b|Anon (1:30AM)⟧ they learned it from watching us put the cat food in there.',
    ),
    c('d', '', '1:30-05:00', 'It is half past one again and they are still at it.'),
    c('e', 'Gwen', '1:50-05:00', '⟦m d,b|Anon (1:30AM)⟧ put a brick on it.'),
    c(
      'f',
      'Lou',
      '2:20',
      '⟦m a|Anon (12:55AM)⟧, raccoons do not observe daylight saving. ⟦m d,b|Anon (1:30 a.m.)⟧ twice over agrees with me.',
    ),
    c('g', 'Gwen', '8:00', '⟦m f|Lou (2:20AM)⟧ the brick is gone. They took the brick.'),
    c('h', '', '8:16', 'At ⟦-|8:00⟧ I saw one carry something heavy down Elm Street, I am not joking.'),
  ]),

  thread('Forum archive across the change', { locale: 'de', zone: 'Europe/Vienna', known: 'no' }, [
    c(
      'a',
      'Anonym',
      '2016-03-26 18:44',
      'Das Stimmgerät zeigt seit dem Saitenwechsel bei der tiefen E alles Mögliche an, nur kein E.',
    ),
    c('b', 'Holzwurm', '19:10', 'Neue Saiten dehnen sich tagelang. Geduld.'),
    c(
      'c',
      'Frau K.',
      '21:35',
      '⟦m a|Anonym (18:44)⟧: ist die Saite vielleicht verkehrt herum aufgewickelt? Ist mir auch schon passiert.',
    ),
    c('d', 'Anonym', '2016-03-27 9:05', 'Verkehrt herum! Danke, das war’s.'),
    c('e', 'Holzwurm', '9:20', '⟦m d|Anonym (9:05)⟧ und ich rede von Geduld …'),
    c('f', 'Frau K.', '11:48', '⟦m b|Holzwurm (26.3., 19:10)⟧, Geduld schadet trotzdem nie.'),
    c('g', 'Anonym', '12:15', 'Stimmt. ⟦m f|Frau K. (11.48 Uhr)⟧ hat das letzte Wort verdient.'),
    c('h', 'Holzwurm', '12:30', '⟦m g|@Anonym 12:15⟧ das bekommt sie doch immer.'),
  ]),

  thread('Two sides of the date line', { locale: 'en', zone: 'Pacific/Kiritimati', known: 'no' }, [
    c(
      'a',
      '',
      '2019-12-31 23:50',
      'First village in the world to see the new year, and the generator has just stopped.',
    ),
    c('b', 'Teresia', '2020-01-01 0:20', 'We have candles. Come to the maneaba.'),
    c('c', '', '0:41', 'Bringing fish and the radio.'),
    c('d', 'Uncle Ioane', '9:12', '⟦m a|Anon (31 Dec, 23:50)⟧, the fuel boat is due on the third.'),
    c(
      'e',
      'Teresia',
      '9:30',
      '⟦m c|Anon (1 Jan, 0:41)⟧ thank you for the fish! ⟦-|Anon (31 Dec, 0:41)⟧ is what my sister in Honolulu would say, for her it was still the day before.',
    ),
    c('f', 'Uncle Ioane', '10:05', '⟦m e|Teresia (1 Jan, 9:30)⟧ your sister is always a day late.'),
  ]),

  thread('Bus stop moved', { locale: 'en-CA', zone: 'America/St_Johns', known: 'writer' }, [
    c(
      'a',
      'Bride P.',
      '2021-06-08 7:16',
      'They moved the stop from the top of the hill to the bottom and called it an improvement.',
    ),
    c('b', '', '7:30', 'It is an improvement if you live at the bottom, b’y.'),
    c('c', 'Gord', '7:46', '⟦m b|Anon (7:30)⟧ and how do you get up again?'),
    c(
      'd',
      '',
      { at: '8:15', zone: 'America/Halifax' },
      '⟦m a|Bride (6:46)⟧, write to the city. They moved ours back after thirty letters. (Greetings from Halifax.)',
    ),
    c('e', 'Bride P.', '8:52', '⟦-|@Anon⟧ thirty letters it is.'),
    c('f', 'Gord', '9:10', '⟦m d|Anon (8:15AM)⟧ who did you write to, the councillor or the bus people?'),
    c('g', '', { at: '9:31', zone: 'America/Halifax' }, '⟦m f|Gord (8:40)⟧: both, and the newspaper.'),
  ]),
];
