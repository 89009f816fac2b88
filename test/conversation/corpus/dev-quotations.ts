import { c, thread, type LabelledThread } from './format.js';

/** Pasted lines, quotation marks, `>` lines, quotes of quotes, and how they compare with their source. */
export const quotations: readonly LabelledThread[] = [
  thread('Seed library', { locale: 'en-US', zone: 'America/Denver', known: 'thread' }, [
    c(
      'a',
      'Marisol',
      '2023-03-03 8:05',
      'The seed drawers are open again from Monday. Please write the year on the envelope. Beans from 2015 have been standing in for beans from 2022 and nobody is happy.',
    ),
    c(
      'b',
      '',
      '8:30',
      '⟦q a|> Please write the year on the envelope.⟧',
      'And the variety! "Tomato, red" is not a variety.',
    ),
    c(
      'c',
      'Gus Okonkwo',
      '9:02',
      '⟦q a shortened|"The seed drawers are open again ... nobody is happy."⟧',
      'I was happy. I like surprises in June.',
    ),
    c(
      'd',
      'Edda',
      '9:20',
      '⟦m c|Gus⟧:\n⟦q c|> I like surprises in June.⟧\nYou would not like hemlock where the parsley should be.',
    ),
    c(
      'e',
      'Marisol',
      '9:45',
      '⟦q b|> And the variety!⟧\nYes.\n⟦q d|> You would not like hemlock where the parsley should be.⟧\nNobody has handed in hemlock so far.',
    ),
    c(
      'f',
      'Gus Okonkwo',
      '10:15',
      '⟦q e|>> Nobody has handed in hemlock so far.⟧\nSo far is the part I worry about.',
    ),
    c(
      'g',
      'Edda',
      '10:40',
      '⟦q a altered|“Beans from 2015 have been standing in for beans from 2020 and nobody is happy.”⟧ Which is it? My envelope says 2019 and is in a third handwriting.',
    ),
    c('h', '', '11:00', 'Tomato, red.\n\n(Sorry. I could not resist.)'),
  ]),

  thread('Bridge toll, two people at once', { locale: 'en-GB', zone: 'Europe/Dublin', known: 'thread' }, [
    c(
      'a',
      'Fintan',
      '2021-10-14 18:05',
      'Two euro each way is forty a month for me and I do not have a bus to take instead.',
    ),
    c(
      'b',
      'Aoife R.',
      '18:20',
      'The bridge was paid off in 2012. Ask your councillor what the money is for now.',
    ),
    c('c', 'Fintan', '18:31', 'I asked. The answer was a leaflet.'),
    c(
      'd',
      'Cormac',
      '19:02',
      '⟦m a|Fintan (18:05)⟧, ⟦m b|Aoife (18:20)⟧,',
      '⟦q a|> I do not have a bus to take instead⟧\n⟦q b|> The bridge was paid off in 2012.⟧\nBoth true, and the bus was cut in 2012 as well. I do not think that is a coincidence.',
    ),
    c(
      'e',
      'Aoife R.',
      '19:20',
      '⟦m d|Cormac⟧ said:\n⟦q d|"Both true, and the bus was cut in 2012 as well."⟧',
      'It was 2013, I have the last ticket in a frame.',
    ),
    c(
      'f',
      'Cormac',
      '19:44',
      '⟦q e|[quote]It was 2013, I have the last ticket in a frame.[/quote]⟧\nThen I stand corrected, and I would like to see that frame.',
    ),
    c(
      'g',
      '',
      '20:15',
      '⟦q c|<i>The answer was a leaflet.</i>⟧',
      '⟦q b|*Ask your councillor what the money is for now.*⟧',
      'This is the whole of local politics in two lines.',
    ),
    c(
      'h',
      'Fintan',
      '21:30',
      '⟦q a|„Two euro each way is forty a month for me“⟧ – it is forty-four now, I should quote myself with care.',
    ),
  ]),

  thread('The owl box camera', { locale: 'en-US', zone: 'Pacific/Honolulu', known: 'thread' }, [
    c(
      'a',
      'Leilani',
      '2024-02-19 6:10',
      'She came back at four in the morning with something that had a tail. The chicks are up to three.',
    ),
    c('b', 'bk', '6:30', 'Good morning everyone!'),
    c('c', 'Noa', '6:41', '⟦-|Good morning everyone!⟧\n\nDid anyone record the tail?'),
    c('d', 'Leilani', '6:50', '⟦-|Good morning everyone!⟧', 'No recording, the camera sleeps when it rains.'),
    c(
      'e',
      'Hank',
      '7:15',
      '⟦-|Good morning everyone!⟧',
      '⟦q a|The chicks are up to three.⟧',
      'Four! One was under the wing at 6:58.',
    ),
    c(
      'f',
      'bk',
      '7:20',
      '⟦-|Good morning everyone!⟧ Four is a record for this box.',
      '⟦m? e|@Hank⟧ which wing?',
    ),
    c(
      'g',
      'Hank',
      '7:32',
      'Her left. ⟦q d|"the camera sleeps when it rains"⟧ must be the saddest sentence of the week.',
    ),
    c(
      'h',
      'Hank',
      '7:32',
      'Her left. ⟦q d|"the camera sleeps when it rains"⟧ must be the saddest sentence of the week.',
    ),
    c('i', 'Noa', '8:00', 'Poor thing.'),
    c('j', 'Leilani', '8:05', '⟦-|Poor thing.⟧', 'I mean the camera.'),
  ]),

  thread('Recipe corrected after supper', { locale: 'en-AU', zone: 'Australia/Adelaide', known: 'thread' }, [
    c(
      'a',
      'Nell',
      { at: '2022-07-16 17:10', edited: '20:45' },
      'Quince paste: equal weights of pulp and sugar, one lemon, three hours at 110 degrees with the door ajar. Turn it once.',
    ),
    c(
      'b',
      'Arvind',
      '19:30',
      '⟦q a edited|> three hours at 180 degrees with the door ajar⟧\nMine is now a roof tile. Are you sure about the 180?',
    ),
    c(
      'c',
      'Nell',
      '20:46',
      'Mended above, it should have been 110 all along. I am so sorry about the roof tile, ⟦-|Arvind⟧.',
    ),
    c('d', '', '21:02', '⟦m a|Nell⟧ wrote: ⟦q a|"Turn it once."⟧', 'When? After an hour, or at the end?'),
    c('e', '', { at: '21:10', deleted: true }, ''),
    c(
      'f',
      'Arvind',
      { at: '21:25', parent: 'e' },
      '⟦m e|[Anon (9:10PM)](#comment-e)⟧:\n⟦q e gone|> roof tiles are in fashion this year⟧\nVery funny. It went to the chooks in the end.',
    ),
    c(
      'g',
      'Nell',
      '21:40',
      '⟦q a shortened|"Quince paste: equal weights of pulp and sugar, […] three hours at 110 degrees"⟧ is all one needs to remember. The lemon can wait.',
    ),
    c(
      'h',
      'Arvind',
      '21:52',
      '⟦m g|[Nell (9:40PM)](#comment-g)⟧, understood. ⟦-|[Anon (9:41PM)](#comment-zz)⟧ had a point about the oven, but I can’t find that comment any more.',
    ),
  ]),

  thread('Chain of quotes', { locale: 'en-US', zone: 'America/Phoenix', known: 'thread' }, [
    c(
      'a',
      'Delphine',
      '2020-06-01 10:00',
      'Swamp coolers use more water in a week than my tomatoes do in a month.',
    ),
    c(
      'b',
      'Rudy',
      '10:20',
      '⟦q a|> Swamp coolers use more water in a week than my tomatoes do in a month.⟧',
      'Then your tomatoes are thirsty for nothing, or your cooler leaks.',
    ),
    c(
      'c',
      'Delphine',
      '10:45',
      '⟦q a|> > Swamp coolers use more water in a week than my tomatoes do in a month.⟧\n⟦q b|> Then your tomatoes are thirsty for nothing, or your cooler leaks.⟧\n\nThe cooler is new.',
    ),
    c(
      'd',
      '',
      '11:30',
      '⟦q a|"Swamp coolers use more water in a week than my tomatoes do in a month."⟧',
      'Source? Mine has a meter and says eleven gallons a day.',
    ),
    c(
      'e',
      'Rudy',
      '12:02',
      '⟦m d|Anon (11:30AM)⟧\n⟦q d|> Mine has a meter and says eleven gallons a day.⟧',
      'Thank you for a number at last. Eleven gallons is a quick shower.',
    ),
    c(
      'f',
      'Delphine',
      '12:20',
      '⟦q e|Eleven gallons is a quick shower.⟧',
      'Eleven gallons is a *long* shower where I grew up.',
    ),
  ]),
];
