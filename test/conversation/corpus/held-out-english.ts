import { c, thread, type LabelledThread } from './format.js';

/** English threads kept from whoever writes the resolver. */
export const heldOutEnglish: readonly LabelledThread[] = [
  thread('Museum of buttons', { locale: 'en-US', zone: 'America/Los_Angeles', known: 'thread' }, [
    c(
      'a',
      'B.Poster',
      '2018-09-14 8:20',
      'Twelve dollars to look at buttons. I went in to laugh and stayed for three hours.',
    ),
    c(
      'b',
      'Anonymous',
      '8:46',
      'I donated my grandmother’s tin to them and they have it behind glass next to an admiral.',
    ),
    c('c', 'Anonymous', '9:02', 'It should be free on Sundays like everything else on that street.'),
    c(
      'd',
      'x_dan_x',
      '9:30',
      '⟦m b|anon (8:46am)⟧, was there a blue one with an anchor in it? That could be from my great-uncle’s ship.',
    ),
    c(
      'e',
      'Anonymous',
      '10:14',
      '⟦m d|x_dan_x (9:30AM)⟧ two of them! And one without its anchor, which she wore at weddings.',
    ),
    c('f', 'B.Poster', '10:40', '⟦m c|Anon 9:02 AM⟧: somebody must dust them.'),
    c(
      'g',
      'x_dan_x',
      '10:55',
      '⟦m e|Anonymous (10:14)⟧',
      '⟦q e|"And one without its anchor, which she wore at weddings."⟧',
      'I have the anchor. I am not making this up, it is on my key ring.',
    ),
    c('h', 'Anonymous', '20:46', '⟦m g|x dan x (10:55)⟧ bring it in and we will both cry.'),
    c(
      'i',
      'B.Poster',
      '21:10',
      '⟦m h,b|Anon (8:46)⟧ this is the best thing that ever happened under a newspaper article.',
    ),
  ]),

  thread('Leaf blowers before eight', { locale: 'en-US', zone: 'America/Denver', known: 'no' }, [
    c('a', '', '2015-10-30 7:04', 'It is four minutes past seven and there are two of them under my window.'),
    c('b', 'Carla Mendes-Roy', '7:21', 'The ordinance says eight on weekdays, nine on weekends.'),
    c('c', 'Jim', '7:38', 'The ordinance also says I may not keep a goat. I keep a goat.'),
    c('d', '', '12:11', '⟦m a|Anon (7:04)⟧ they come to us at six fifty, count yourself lucky.'),
    c('e', 'Carla Mendes-Roy', '2015-10-31 9:43', '⟦m c|Jim (7:38AM)⟧ I know your goat and it is quieter.'),
    c(
      'f',
      'Jim',
      '2015-11-02 8:17',
      '⟦m e|Carla (9:43AM)⟧ she sends regards. ⟦m d|Anon (Oct 30, 12:11)⟧, write down the plate of the truck.',
    ),
    c('g', '', '8:55', '⟦m f|Jim (8:17 a.m.)⟧ got it. Also the plate of yours, goat man.'),
    c(
      'h',
      'Carla Mendes-Roy',
      '9:20',
      '⟦m g|Anon (8:55AM)⟧: easy now. ⟦q c|"I keep a goat."⟧ is a confession and a poem.',
    ),
    c('i', 'Jim', '9:31', 'At ⟦-|7:04⟧ tomorrow I will walk her past your window, neighbour.'),
  ]),

  thread('Telescope night', { locale: 'en-NZ', zone: 'Pacific/Auckland', known: 'thread' }, [
    c(
      'a',
      'Hemi',
      '2022-06-24 18:30',
      'Cloud over the range but it is moving. Doors at eight whatever happens.',
    ),
    c('b', 'M. O’Hara', '18:44', 'Will there be room for a wheelchair on the platform this time?'),
    c('c', 'Hemi', '18:52', '⟦m? b|@M. O’Hara⟧ yes, the ramp is in. You get the first look at Saturn.'),
    c('d', '', '19:16', 'Cloud has reached us in town, sorry everyone.'),
    c('e', '', '22:20', 'Best night of the winter!! Thank you Hemi and whoever made the soup.'),
    c(
      'f',
      'M. O’Hara',
      '23:05',
      '⟦m d|Anonymous (7.16pm)⟧ you should have come anyway. ⟦q c|"You get the first look at Saturn"⟧ was no empty promise.',
    ),
    c(
      'g',
      'Ruahine Soup',
      '2022-06-25 8:01',
      '⟦m e|Anon (yesterday, 10:20PM)⟧ leek and kumara. Recipe when I am awake.',
    ),
    c('h', 'Hemi', '8:30', '⟦m f|O’Hara (Fri 11:05pm)⟧ Saturn asked after you.'),
    c('i', '', '9:16', '⟦-|Ruahine Soup (8:02)⟧ please be awake soon.'),
  ]),

  thread('The blue house on Garnet Street', { locale: 'en-US', zone: 'America/New_York', known: 'thread' }, [
    c(
      'a',
      'Will Hope',
      '2024-03-05 9:16',
      'They painted it grey. Forty years blue, and now it is the colour of a printer.',
    ),
    c('b', 'April May', '9:40', 'Grey sells. Blue is what people love and grey is what people buy.'),
    c('c', 'Chase', '9:52', 'New owners are nice though, they waved.'),
    c('d', 'Skip', '10:10', '⟦m a|Will (9:16)⟧, the printer line made me spit coffee.'),
    c(
      'e',
      'April May',
      '10:22',
      '⟦-|Will⟧ they repaint? I doubt it. ⟦-|Chase⟧ the dream while you can. By ⟦-|May⟧ half of those houses will be grey.',
    ),
    c(
      'f',
      'Will Hope',
      '10:45',
      '⟦m? e|@April May⟧ paint fades. ⟦m c|@Chase (9:52AM)⟧ so did the last owners.',
    ),
    c(
      'g',
      'Chase',
      '11:00',
      '⟦q b|> Blue is what people love and grey is what people buy.⟧\nI am putting that on a mug. In blue.',
    ),
    c(
      'h',
      'Skip',
      '11:12',
      'We should ⟦-|skip⟧ the mug and buy a tin of paint. In ⟦-|April⟧, when it is dry.',
    ),
    c(
      'i',
      'April May',
      '11:30',
      '⟦m h|Skip (11:12)⟧: one tin each, one night, no witnesses. ⟦-|Will Hope⟧ brings the ladder.',
    ),
  ]),

  thread('The bell choir loses its C sharp', { locale: 'en-GB', zone: 'Europe/London', known: 'thread' }, [
    c(
      'a',
      '',
      '2019-11-29 19:30',
      'The C sharp has gone from the vestry cupboard. It is the size of a teapot and not worth much to anybody but us.',
    ),
    c('b', 'Dilys', '19:48', 'I polished all of them on Sunday and put all of them back.'),
    c(
      'c',
      'Revd Kemp',
      '20:02',
      '⟦m? b|Dilys⟧, nobody doubts it. The cupboard was open on Tuesday for the plumber.',
    ),
    c('d', '', '20:16', 'The plumber has a teapot already.'),
    c(
      'e',
      'Dilys',
      '20:30',
      '⟦m d|Anon (20:16)⟧ that is not funny. ⟦m c|Rev. Kemp (20:02)⟧ could we look behind the boiler?',
    ),
    c(
      'f',
      'Revd Kemp',
      '21:15',
      'Found! Behind the boiler, wrapped in a duster. ⟦m e|Dilys (20:30)⟧ was right and I owe the plumber a letter.',
    ),
    c(
      'g',
      '',
      '21:20',
      '⟦q a|“It is the size of a teapot and not worth much to anybody but us.”⟧ And it made three people cry.',
    ),
    c(
      'h',
      'Dilys',
      '2019-11-30 8:00',
      '⟦m f|Kemp (29 Nov, 9:15pm)⟧ it was MY duster. I remember now. Please do not tell the plumber.',
    ),
    c('i', 'Revd Kemp', '8:12', '⟦m h|Dilys (8.00)⟧, my lips are sealed, as is the boiler.'),
  ]),
];
