import { c, thread, type LabelledThread } from './format.js';

/** Whose clock it is; kept from whoever writes the resolver. */
export const heldOutZones: readonly LabelledThread[] = [
  thread('Quarter to everything', { locale: 'en', zone: 'Asia/Kathmandu', known: 'no' }, [
    c('a', '', '2016-04-25 11:56', 'One year today. The tower in our square is a drawing on a fence now.'),
    c('b', 'Bikash', '12:20', 'They promised stone by Dashain. Which Dashain they did not say.'),
    c('c', 'Sunita R.', '12:48', '⟦m a|Anon (11:56)⟧, my father kept one brick from it on his desk.'),
    c('d', '', '13:33', '⟦m c|Sunita (12:48)⟧ please ask him to keep it, they will need to match the clay.'),
    c(
      'e',
      'Bikash',
      '14:07',
      '⟦m d|Anon (1:33 PM)⟧ nobody matches anything. At ⟦-|11:56⟧ the bell was rung by hand.',
    ),
    c(
      'f',
      'Sunita R.',
      '2016-04-26 9:15',
      '⟦m b|Bikash (yesterday, 12:20)⟧ he says the brick is not for sale, and also that he was there when you were born.',
    ),
  ]),

  thread('Half an hour of summer', { locale: 'en-AU', zone: 'Australia/Lord_Howe', known: 'thread' }, [
    c(
      'a',
      '',
      '2022-04-02 21:45',
      'Clocks go back tonight, by our famous half hour. Set your alarm for the confusion.',
    ),
    c('b', 'Clive', '2022-04-03 1:45+11:00', 'Up for the muttonbirds. Loud.'),
    c('c', 'Clive', '1:45+10:30', 'Same minute, second helping. Still loud.'),
    c('d', 'Esme', '7:30', '⟦m c,b|Clive (1:45)⟧ only you would post twice in one minute.'),
    c('e', '', '8:02', '⟦m a|Anon (2 April, 9:45pm)⟧ the confusion arrived on time.'),
    c('f', 'Clive', '8:30', '⟦m d|Esme (7.30)⟧, thirty minutes apart, I will have you know.'),
  ]),

  thread('Weather station keepers', { locale: 'en', zone: 'UTC', known: 'writer' }, [
    c(
      'a',
      'Eucla desk',
      { at: '2023-02-09 0:31', zone: 'Australia/Eucla' },
      'Forty-four in the shade and the shade has left.',
    ),
    c(
      'b',
      'Nuku Hiva',
      { at: '1:02', zone: 'Pacific/Marquesas' },
      '⟦m a|Eucla desk (15:01)⟧ we have rain to give away, come and collect.',
    ),
    c(
      'c',
      'Yangon west',
      { at: '1:47', zone: 'Asia/Yangon' },
      '⟦m b|Nuku Hiva (7:32)⟧ hold on to it until May, then we compare.',
    ),
    c('d', '', { at: '2:05', zone: 'Asia/Kabul' }, 'Snow on the instrument shelter, reading by torch.'),
    c(
      'e',
      'Eucla desk',
      { at: '2:20', zone: 'Australia/Eucla' },
      '⟦m d|Anon (10:50)⟧ send it by post. ⟦m c|Yangon west (10:32 am)⟧, May is a long way off.',
    ),
    c(
      'f',
      'Nuku Hiva',
      { at: '2:44', zone: 'Pacific/Marquesas' },
      '⟦m e|Eucla (16:50)⟧ by pigeon. Yesterday still, here: ⟦-|Eucla (15:02)⟧ would be next door.',
    ),
    c(
      'g',
      'Stanley pier',
      { at: '3:10', zone: 'Atlantic/Stanley' },
      '⟦m f|Nuku Hiva (Feb 8, 23:44)⟧ penguins have volunteered for the post.',
    ),
    c(
      'h',
      '',
      { at: '3:36', zone: 'Asia/Karachi' },
      '⟦m g|Stanley pier (8:10)⟧ read this to my whole shift. ⟦m d|Anon (7:05)⟧, brother, warm your hands.',
    ),
  ]),

  thread('Archive of a village paper', { locale: 'en-GB', zone: 'Europe/London', known: 'no' }, [
    c(
      'a',
      '',
      '2011-03-25 17:16',
      'The pond has been drained for the first time since the war and there is a tractor in it.',
    ),
    c('b', 'Maureen Tibbs', '17:40', 'That will be Cyril’s. He always said it was stolen.'),
    c('c', '', '18:22', '⟦m b|Maureen (5:40pm)⟧ can it be driven?'),
    c(
      'd',
      'Farmer Giles jr',
      '2011-03-28 7:35',
      '⟦m a|Anon (25th March, 5:16pm)⟧ there are two, one under the other.',
    ),
    c('e', 'Maureen Tibbs', '8:02', '⟦m d|Farmer Giles jr (7:35am)⟧ then he stole one as well.'),
    c('f', '', '12:16', '⟦m c|Anon (6.22)⟧: only downwards.'),
    c(
      'g',
      'Farmer Giles jr',
      '12:50',
      '⟦m e|Maureen Tibbs (8:02)⟧ careful, his niece reads this. We winch on Tuesday at ⟦-|5:40⟧.',
    ),
    c('h', 'Niece', '2011-03-29 19:05', '⟦m? g|@Farmer Giles jr⟧ I do read this. The lower one was his.'),
  ]),

  thread('Surf report, wrong hemisphere', { locale: 'en-US', zone: 'America/Santiago', known: 'thread' }, [
    c(
      'a',
      'Vale',
      '2019-09-07 23:16',
      'Clocks jump at midnight, so technically there is no midnight. Waves at first light, whichever light that is.',
    ),
    c('b', '', '2019-09-08 1:05', 'There is no midnight and there is no milk either.'),
    c('c', 'Koa', '6:40', '⟦m a|Vale (11:16PM)⟧, first light was beautiful and one hour late.'),
    c('d', 'Vale', '7:15', '⟦m b|Anon (1:05)⟧ the milk is in the car. ⟦m c|Koa (6:40)⟧ how big?'),
    c(
      'e',
      'Koa',
      '7:31',
      '⟦m d|Vale (Sep 8, 7:15)⟧ two meters with manners. ⟦-|Vale (Sep 7, 7:15)⟧ would have been flat.',
    ),
    c('f', '', '7:50', 'Found the milk at ⟦-|6:40⟧, thanks.'),
  ]),
];
