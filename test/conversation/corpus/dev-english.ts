import { c, thread, type LabelledThread } from './format.js';

/** The habit that the library is named after, in plain English threads whose zone is known. */
export const english: readonly LabelledThread[] = [
  thread('The early ferry', { locale: 'en-US', zone: 'America/New_York', known: 'thread' }, [
    c(
      'a',
      'Anonymous',
      '2019-05-02 9:16',
      'If they can do without the early boat, why did they run it half empty for eleven years?',
    ),
    c('b', 'Tom Varley', '9:31', 'Paperwork from another century.'),
    c('c', 'Anonymous', '9:40', 'Half empty is not what I remember, I stood on that deck every Monday'),
    c(
      'd',
      'H.Lindqvist',
      '10:05',
      '⟦m a|Anon (9:16AM)⟧,',
      'I think the subsidy answers your question. As long as the county paid by the crossing, nobody had a reason to count heads. Once they paid by the passenger, the first boat was gone within a year. Put it the other way round: "The county would run a boat for nobody." Would anyone have believed that?',
      'That said, I do not see how a later sailing helps the people who clean the hotels.',
    ),
    c('e', 'Anonymous', '10:22', 'Depends on the season. In July you could not get a bicycle on it'),
    c(
      'f',
      'Anonymous',
      '10:41',
      '⟦q b|Paperwork from another century.⟧',
      'Says the man who still writes cheques. There are at least two Tom Varleys on this island and I would like to know which one we have the honour of.',
      'How is the view from the harbour office?',
    ),
    c(
      'g',
      'Tom Varley',
      '11:02',
      '⟦m f|Anon⟧',
      '⟦q f|"How is the view from the harbour office?"⟧',
      'Foggy. And if you must know I suggest you ask Halina at the counter, she has worked with both of us.',
    ),
    c('h', 'Anonymous', '11:15', 'Most of us manage with one name each.', 'Why not you, ⟦-|Tom⟧?'),
  ]),

  thread('All the ways to write a clock', { locale: 'en-US', zone: 'America/Chicago', known: 'thread' }, [
    c(
      'a',
      '',
      '2021-04-24 9:16',
      'The new crossing lights on Fourth take ninety seconds. I timed it with groceries in both hands.',
    ),
    c('b', 'Bob Huntley', '9:40', 'Ninety is what the state manual asks for near a school.'),
    c('c', '', '12:05', 'Nobody under eighty needs a minute and a half to cross two lanes.'),
    c(
      'd',
      'Rosalind Achebe',
      '13:30',
      '⟦m a|@Anonymous 9:16 am⟧ did you press the button once or several times? Some controllers start over.',
    ),
    c(
      'e',
      'Dana',
      '13:52',
      '⟦m b|Bob Huntley at 9:40⟧: the school closed in 2018, so the manual asks for nothing of the sort.',
    ),
    c('f', '', '14:20', 'To ⟦m c|Anon @ 12.05⟧:', 'my father is seventy-six and he does need it, thank you.'),
    c(
      'g',
      'Bob Huntley',
      '16:45',
      '⟦m e|1:52 PM Dana⟧, then somebody should tell the state, because it is still on their map.',
    ),
    c(
      'h',
      'Rosalind Achebe',
      '2021-04-25 8:10',
      '⟦m f|Anon (Apr 24, 2:20PM)⟧ I am sorry, that was thoughtless of us. I have asked the city whether the walk signal can be made longer on request only.',
    ),
    c(
      'i',
      'Dana',
      '8:33',
      'As ⟦m b|Bob (9:40am)⟧ says it is the manual, and as ⟦m d|Rosalind (13:30)⟧ guessed it does start over. I tried it this morning.',
    ),
  ]),

  thread('Greenhouse glass', { locale: 'en-GB', zone: 'Europe/London', known: 'thread' }, [
    c(
      'a',
      'Mark',
      '2020-02-11 9:16',
      'Polycarbonate went cloudy on us after six winters. Would not buy again.',
    ),
    c(
      'b',
      'Rose Tennant',
      '9:40',
      'Horticultural glass is cheap if you collect it. Bring gloves and a friend.',
    ),
    c('c', 'Will', '10:12', 'Has anybody tried the twin-wall sheets with the coating on both sides?'),
    c('d', 'J. Okafor', '10:50', '⟦m b|Rose (9:40)⟧, where do you collect it?'),
    c(
      'e',
      'Rose Tennant',
      '11:20',
      'The yard behind the station, Thursdays. ⟦m? c|@Will⟧ my neighbour has those. They are fine but they sing in the wind.',
    ),
    c(
      'f',
      'Mark',
      '11:48',
      'Our vicar says patience is the gardener’s virtue and points at ⟦-|Romans (9:16)⟧, but I think he has never glazed a roof. ⟦-|Mark 9:16⟧ would be no better.',
    ),
    c(
      'g',
      'Will',
      '13:05',
      'Allotment rota for Saturday:',
      '⟦-|Mark 9:16⟧\n⟦-|Rose 9:40⟧\n⟦-|Will 10:12⟧\n⟦-|Jo 10:50⟧',
      'Please swap among yourselves and do not write to me.',
    ),
    c(
      'h',
      'J. Okafor',
      '13:30',
      'I waited until ⟦-|9:40⟧ and nobody came to the yard. Will there be glass next Thursday?',
    ),
    c('i', 'Rose Tennant', '13:41', '⟦m h|J. Okafor 13:30⟧ - they open at ten in winter, my mistake.'),
  ]),

  thread('Who said what on platform four', { locale: 'en-US', zone: 'America/Toronto', known: 'thread' }, [
    c(
      'a',
      'Priya N.',
      '2022-11-08 7:45',
      'The 7:20 has been cancelled four times in nine days and the screen still says it is on time.',
    ),
    c(
      'b',
      'old_signalman',
      '8:02',
      'Four in nine is better than last winter. It is always the same unit, 4417, with the heating fault.',
    ),
    c('c', 'Anon', '8:15', 'Why would a heating fault stop a train.'),
    c('d', '', '8:15', 'Because passengers complain about cold more than about late.'),
    c(
      'e',
      'old_signalman',
      '8:40',
      '⟦m d,c|Anon (8:15AM)⟧ the door locks share a fuse with the heating. Not my design.',
    ),
    c('f', 'Priya N.', '9:00', '⟦m? e|old_signalman⟧: is that why the doors of the last car stay shut?'),
    c('g', 'old_signalman', '9:12', '⟦m? f|@Priya⟧ exactly that.'),
    c('h', 'Kees', '9:30', 'At ⟦-|8:15⟧ I was still in bed, anon that I am, and the train went without me.'),
    c('i', '', '9:41', '⟦-|Anon (8:16AM)⟧ whoever you are, you missed the point about the fuse.'),
    c(
      'j',
      'Priya N.',
      '10:10',
      '⟦q d|"Because passengers complain about cold more than about late."⟧ That should be carved over the station door.',
    ),
  ]),
];
