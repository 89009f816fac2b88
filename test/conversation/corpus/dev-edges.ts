import { c, thread, type LabelledThread } from './format.js';

/** Rarer forms: odd names, odd clocks, several quoting habits in one place. */
export const edges: readonly LabelledThread[] = [
  thread('Names of all shapes', { locale: 'en-US', zone: 'America/New_York', known: 'thread' }, [
    c('a', 'J', '2023-09-01 7:05', 'First day of school and the bus forgot our corner again.'),
    c('b', 'Dave2000', '7:16', 'It came past ours twice.'),
    c('c', '🌻 sunflower', '7:31', 'Then somewhere a child is on a very long ride.'),
    c(
      'd',
      'MARY-ANNE',
      '7:40',
      '⟦m a|J (7:05)⟧ which corner? ⟦m c|sunflower (7:31)⟧ mine is under the table, safe.',
    ),
    c('e', 'Ann', '7:52', '⟦m d|Mary Anne (7:40am)⟧, so is mine, the table is popular.'),
    c('f', 'Anna', '8:10', '⟦m e|Ann (7:52)⟧ ⟦m b|DAVE2000 (7:16)⟧ mine got on at the second pass.'),
    c('g', 'Ann', '8:20', '⟦m? f|@Anna⟧ then it was yours on the long ride!'),
    c('h', 'J', '8:31', '⟦m g|Ann (8:20)⟧: ⟦-|Anna (8:20)⟧ would have known that, wouldn’t she.'),
    c(
      'i',
      'Tim (the other one)',
      '8:44',
      'I drive that bus. ⟦m? h|@J⟧ it was the roadworks. ⟦m? c|@sunflower⟧ the child had a lovely time.',
    ),
    c('j', 'Ann', '9:00', '⟦m i|Tim (8:44)⟧ thank you for saying so.'),
  ]),

  thread('Clocks of all shapes', { locale: 'en-US', zone: 'America/Chicago', known: 'thread' }, [
    c('a', '', '2022-05-17 9:16:07', 'The siren test is on the first Tuesday. This is the third Tuesday.'),
    c('b', 'Norma', '9:16:40', 'Then it is not a test.'),
    c('c', '', '9:16:40', 'It stopped. It was a test.'),
    c('d', 'Otis', '12:04', '⟦m b|Norma (9:16:40 AM)⟧ how long did you wait in the cellar?'),
    c('e', 'Norma', '12:30', '⟦m d|Otis (12:04\u202fPM)⟧ until the cat came up by herself.'),
    c('f', '', '23:58', '⟦m c|Anon (9:16:40AM)⟧ I was in the tub. In the tub!'),
    c(
      'g',
      'Otis',
      '2022-05-18 0:12',
      '⟦m f|Anon (11:58\u00a0pm)⟧ as good a shelter as any. ⟦m e|Norma (12:30 P.M.)⟧ smart cat.',
    ),
    c('h', 'Norma', '6:45', '⟦m g|@ Otis 12:12 AM⟧ she is insufferable now.'),
    c('i', '', '7:20', '⟦m g|Otis (May 18, 12:12am)⟧: ⟦m f|Anon (Tuesday, 11:58pm)⟧ is still in the tub.'),
    c(
      'j',
      'Otis',
      '7:41',
      'Went to bed at ⟦-|12:30⟧, up at ⟦-|6:45⟧ and the siren at ⟦-|7:20⟧ was an ambulance.',
    ),
  ]),

  thread('Timetables and tall stories', { locale: 'en-GB', zone: 'Europe/London', known: 'thread' }, [
    c(
      'a',
      'Florence',
      '2023-07-09 9:16',
      'Two changes and a ferry, and they sold it to me as a direct train.',
    ),
    c('b', 'Leo', '9:40', 'Direct means that they look you in the eye while they say it.'),
    c('c', 'Sydney', '10:02', 'What was the connection?'),
    c(
      'd',
      'Florence',
      '10:20',
      '⟦m? c|@Sydney⟧ as printed:',
      '⟦-|Florence (9:16)⟧ – Bologna (9:54) – Verona (10:50)\nVerona (11:02) – Brenner (13:40)',
      'and then a bus, of course.',
    ),
    c(
      'e',
      'Leo',
      '10:31',
      'High jump on the ferry deck: ⟦-|Leo (9.40 dm)⟧, ⟦-|Sydney (10.02 dm)⟧. We had time.',
    ),
    c(
      'f',
      'Sydney',
      '10:44',
      'We beat them ⟦-|Leo (2:1)⟧, and I have the scar.',
      '| who | when |\n| --- | --- |\n| ⟦-|Leo⟧ | ⟦-|9:40⟧ |\n| ⟦-|Sydney⟧ | ⟦-|10:02⟧ |',
    ),
    c(
      'g',
      '',
      '11:05',
      '- ⟦-|Florence (9:16)⟧ brings bread\n- ⟦-|Leo (9:40)⟧ brings wine\n- ⟦-|Sydney (10:02)⟧ brings the scar',
    ),
    c('h', 'Leo', '11:30', '⟦m b|Leo (9:40)⟧ here: I stand by every word of it.'),
    c(
      'i',
      'Florence',
      '11:45',
      'We waited from ⟦-|9:16⟧ until Leo lost patience at ⟦-|9:40⟧, which is a record for both of us.',
    ),
    c('j', 'Sydney', '12:10', '**⟦m i|Florence (11:45)⟧**, he lost the tickets too.'),
  ]),

  thread('Quoting in every hand', { locale: 'en-US', zone: 'America/Los_Angeles', known: 'thread' }, [
    c(
      'a',
      'Hollis',
      '2024-01-22 8:00',
      'The trail committee met for *four* hours. We decided that dogs may run free before nine -- after that, on a leash. The creek crossing stays closed until someone finds the money, or the creek moves.',
    ),
    c(
      'b',
      'Wynn',
      '8:20',
      '⟦q a|“We decided that dogs may run free before nine — after that, on a leash.”⟧',
      'Does the creek have a dog?',
    ),
    c(
      'c',
      '',
      '8:31',
      '⟦q a|"[t]he trail committee met for four hours"⟧ [sic], four, and nobody brought sandwiches.',
    ),
    c(
      'd',
      'Hollis',
      '8:45',
      '⟦m b|Wynn (8:20)⟧: ⟦q b|‘Does the creek have a dog?’⟧ It has several, all of them wet.',
    ),
    c(
      'e',
      'Wynn',
      '9:02',
      '⟦q a shortened|> The trail committee met for *four* hours.\n> The creek crossing stays closed until someone finds the money, or the creek moves.⟧\n\nMy money is on the creek.',
    ),
    c('f', 'Bo', '9:10', 'So what you say is “⟦-|dogs rule and people drool⟧”. And ⟦-|“four hours”⟧.'),
    c(
      'g',
      '',
      '9:31',
      '⟦q e|> My money is on the creek.⟧\n\n⟦q a|> dogs may run free\n> before nine⟧\n\nI bet one sandwich.',
    ),
    c('h', 'Hollis', '9:40', '⟦m g|Anon (9:31 AM)⟧ ⟦q c|"nobody brought sandwiches"⟧, remember?'),
    c('i', 'Bo', '10:00', '⟦m a|Hollis⟧ wrote:\n⟦q a|> or the creek moves⟧\n\nIt did, in 1983.'),
  ]),

  thread('One mention is enough', { locale: 'en-US', zone: 'America/Los_Angeles', known: 'no' }, [
    c(
      'a',
      'Anonymous',
      '2019-04-24 9:16',
      'But a bridge that nobody crosses is only a very expensive roof for the river.',
    ),
    c('b', 'R. Dunmore', '9:53', 'Fish need roofs too.'),
    c('c', 'Anonymous', '10:27', 'There were fourteen cars on it this morning, I counted from the kitchen.'),
    c(
      'd',
      'Cora',
      '11:01',
      '⟦m a|Anon (9:16AM)⟧,',
      'it was built for the cannery, and the cannery was built for the bridge. Then both lost interest.',
    ),
    c(
      'e',
      'R. Dunmore',
      '11:40',
      '⟦q c|There were fourteen cars on it this morning, I counted from the kitchen.⟧',
      'Thirteen. One was me, twice.',
    ),
  ]),
];
