import { c, thread, type LabelledThread } from './format.js';

/** Mentions without a time, numbers, links and mixed habits; kept from whoever writes the resolver. */
export const heldOutHabits: readonly LabelledThread[] = [
  thread('Choir of surnames', { locale: 'en-US', zone: 'America/New_York', known: 'thread' }, [
    c(
      'a',
      'Imelda van der Berg',
      '2022-10-03 14:00',
      'Altos, we are flat in bar nine again. You know who you are, because I do not.',
    ),
    c('b', 'T. Nakamura', '14:20', 'It is the page turn. Everyone breathes there.'),
    c('c', 'Mrs. Quill', '14:31', 'I never breathe.'),
    c('d', 'Imelda van der Berg', '14:44', '⟦m? c|Mrs. Quill⟧: we had noticed and we are concerned.'),
    c('e', 'T. Nakamura', '15:02', '⟦m? d|@Imelda⟧ could we photocopy the page?'),
    c(
      'f',
      'Mrs. Quill',
      '15:10',
      'To ⟦m? e|Nakamura⟧: photocopying music is a sin, and I should know, I bought the machine.',
    ),
    c(
      'g',
      'Imelda van der Berg',
      '15:31',
      '⟦m b|Nakamura⟧ said:\n⟦q b|> Everyone breathes there.⟧\nThen let us all breathe in bar eight.',
    ),
    c('h', '', '15:40', '⟦m? g|@van der Berg⟧ bar eight is a rest, so that would be legal.'),
    c(
      'i',
      'T. Nakamura',
      '16:05',
      '⟦m? h|@Anon⟧ thank you, I was going to say. ⟦-|Quill⟧ pens are banned as well I suppose.',
    ),
  ]),

  thread('Numbered, in Polish and English', { locale: 'pl', zone: 'Europe/Warsaw', known: 'thread' }, [
    c('a', 'Anonim', '2017-05-06 12:00', 'Który most najlepszy do nocnych zdjęć? Mam statyw i termos.'),
    c('b', 'Foto Ewa', '12:10', 'Świętokrzyski, od strony praskiej, kwadrans po zachodzie.'),
    c('c', 'Anonim', '12:21', '⟦m b|>>2⟧ a nie wieje tam za bardzo?'),
    c('d', 'Foto Ewa', '12:30', '⟦m c|>>3⟧ wieje, dlatego termos.'),
    c(
      'e',
      'Grzegorz',
      '12:41',
      '⟦m a|#1⟧ Gdański, ale dopiero po remoncie. Linia tramwajowa ⟦-|nr 2⟧ tam nie jedzie.',
    ),
    c('f', 'Anonim', '13:00', '⟦m e|^⟧ i tak pojadę rowerem.'),
    c(
      'g',
      'Foto Ewa',
      '13:15',
      '⟦m f|Anonimie (13:00)⟧, proszę zabrać lampkę. ⟦m e|>>5⟧ remont skończony od marca!',
    ),
  ]),

  thread('Mixed company on a release page', { locale: 'en', zone: 'Asia/Kolkata', known: 'writer' }, [
    c(
      'k1',
      'Meera',
      '2025-09-10 9:10',
      'Version 3 reads the old files but forgets the colours of the layers.',
    ),
    c(
      'k2',
      'Tomáš Říha',
      { at: '12:31', zone: 'Europe/Prague' },
      'Only if they were saved before version 2.4. There is a line about it in the log.',
    ),
    c(
      'k3',
      '',
      { at: '13:05', parent: 'k2', zone: 'America/Lima' },
      '⟦m k2|[Tomáš Říha (2:01 AM)](#comment-k2)⟧ mine were saved last week.',
    ),
    c(
      'k4',
      'Tomáš Říha',
      { at: '13:20', parent: 'k3', zone: 'Europe/Prague' },
      '⟦m k3|[Anon (9:35)](#comment-k3)⟧:\n⟦q k3|> mine were saved last week⟧\n\nBy which program? ⟦m k1|Meera (5:40)⟧ uses the old exporter.',
    ),
    c(
      'k5',
      'Meera',
      { at: '13:41', parent: 'k4' },
      '⟦m k2|Tomas (12:31)⟧, guilty. `[⟦-|Tomáš Říha (13:20)⟧](#comment-k4)` is what my editor shows me, is that a link?',
    ),
    c(
      'k6',
      '',
      { at: '14:02', parent: 'k4', zone: 'America/Lima' },
      '⟦m k4|Tomas Riha (2:50 AM)⟧ by the same one. And ⟦m k5|@Meera (3:11)⟧ inside backticks nothing is a link.',
    ),
    c(
      'k7',
      'Meera',
      { at: '14:30', parent: 'k6' },
      '⟦m k6|[Anon (2:02 PM)](#comment-k6)⟧ and [my notes](https://notes.example/#comment-k1), where ⟦q k2|"There is a line about it in the log"⟧ is underlined twice.',
    ),
    c(
      'k8',
      'Tomáš Říha',
      { at: '15:00', zone: 'Europe/Prague' },
      'Fixed in 3.0.1, which is out at ⟦-|13:05⟧ our time.',
    ),
  ]),

  thread('A lost parrot in four languages', { locale: 'en', zone: 'Africa/Casablanca', known: 'thread' }, [
    c(
      'a',
      'Anonymous',
      '2023-05-21 9:16',
      'Grey parrot, red tail, answers to Figaro and to the doorbell. Last seen over the souk.',
    ),
    c('b', 'Yasmine', '9:40', 'Je l’ai vu sur le minaret à neuf heures, il imitait la sonnette.'),
    c('c', 'Joaquín', '10:05', '⟦m a|Anonymous (9:16)⟧ lo tengo en el balcón, come dátiles y no paga.'),
    c('d', 'Anonymous', '10:12', '⟦m c|Joaquin (10:05)⟧ !!! which street?'),
    c('e', 'Yasmine', '10:20', '⟦m d|Anonyme (10 h 12)⟧, il habite derrière la poste, je vous montre.'),
    c(
      'f',
      'Joaquín',
      '10:31',
      '⟦m b|Yasmine (9:40)⟧ ⟦q b|« il imitait la sonnette »⟧, y yo abriendo la puerta tres veces.',
    ),
    c(
      'g',
      'Anonymous',
      '11:30',
      'He is home. ⟦m? f|@Joaquín⟧ ⟦m? e|@Yasmine⟧ shukran, gracias, merci, thank you.',
    ),
    c(
      'h',
      'Joaquín',
      '11:45',
      '⟦m g|Anónimo (11:30)⟧: echa de menos los dátiles. Llegó a las ⟦-|9:40⟧ y se fue a las ⟦-|11:16⟧.',
    ),
  ]),
];
