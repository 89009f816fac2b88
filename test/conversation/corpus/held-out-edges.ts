import { c, thread, type LabelledThread } from './format.js';

/** Rarer forms, kept from whoever writes the resolver. */
export const heldOutEdges: readonly LabelledThread[] = [
  thread('The kite that would not come down', { locale: 'en-US', zone: 'America/Chicago', known: 'thread' }, [
    c(
      'a',
      'mr. pibb',
      '2020-05-25 15:16',
      'There is a kite in the big oak and it has been flying by itself since noon.',
    ),
    c('b', 'El Jefe', '15:30', 'Mine. I let go. I had my reasons.'),
    c('c', '', '15:42', 'Does anybody own a ladder of thirty feet, asking for a child.'),
    c('d', 'KT', '15:55', '⟦m b|Jefe (3:30pm)⟧, what reasons? ⟦m c|ANON (3:42PM)⟧ I have one of twenty.'),
    c('e', 'El Jefe', '16:10', '⟦m d|KT (3:55)⟧ a wasp.'),
    c(
      'f',
      'mr. pibb',
      '16:21',
      '⟦m? e|@El Jefe⟧ that is a good reason. ⟦m d|@KT (3:55 pm)⟧ twenty plus a tall uncle might do it.',
    ),
    c(
      'g',
      '',
      '16:40',
      '> ⟦-|KT (3:55)⟧ said she has one of twenty\n\nWe would take it, thank you. ⟦m f|Mr Pibb (4:21PM)⟧, I am the tall uncle.',
    ),
    c(
      'h',
      'KT',
      '16:52',
      '⟦m g|Anon (4:40PM)⟧: on my way. Whoever is ⟦-|Jeff (3:30)⟧ in the next street, mind your head.',
    ),
    c('i', 'El Jefe', '17:30', 'It came down at ⟦-|4:52⟧ by its own free will. The wasp was still on it.'),
  ]),

  thread('Mailing list manners', { locale: 'en', zone: 'Europe/Berlin', known: 'writer' }, [
    c(
      'a',
      'Ingo Petersen',
      '2024-02-12 10:05',
      'Patch two renames the flag. I would rather have one release with both names, so that scripts keep running.',
    ),
    c(
      'b',
      'Rahel',
      { at: '11:16', zone: 'Africa/Addis_Ababa' },
      '⟦m a|Ingo⟧ wrote:\n⟦q a|> I would rather have one release with both names⟧\nAgreed. And a warning on the old one.',
    ),
    c(
      'c',
      'Ingo Petersen',
      '11:40',
      '⟦m b|Rahel⟧ wrote:\n⟦q a|>> I would rather have one release with both names⟧\n⟦q b|> Agreed. And a warning on the old one.⟧\nTo standard error, please, never to standard output.',
    ),
    c(
      'd',
      '',
      { at: '12:31', zone: 'America/Toronto' },
      '⟦m c|Ingo Petersen (5:40 am)⟧: some scripts read both streams. ⟦q b|[quote=Rahel]And a warning on the old one.[/quote]⟧ Once a day would do.',
    ),
    c(
      'e',
      'Rahel',
      { at: '13:02', zone: 'Africa/Addis_Ababa' },
      '⟦m d|Anon (14:31)⟧, once a day needs a file to remember the day. ⟦-|`Anon (14:31)`⟧ would not like that file.',
    ),
    c(
      'f',
      'Ingo Petersen',
      '13:20',
      '⟦q d|> some scripts read both streams⟧\n⟦q e|> once a day needs a file to remember the day⟧\n\nThen no warning, and a line in the notes. I can live with it.',
    ),
    c(
      'g',
      '',
      { at: '14:00', zone: 'America/Toronto' },
      '⟦m f|@Ingo (7:20)⟧ so can I. The test at https://ci.example/run?by=⟦-|@Rahel⟧ passes.',
    ),
  ]),

  thread('Two Marias and a mule', { locale: 'en', zone: 'America/Lima', known: 'thread' }, [
    c('a', 'Maria Quispe', '2021-08-11 6:16', 'The mule has learned to open the gate from the inside.'),
    c('b', 'Maria Flores', '6:40', 'Mine taught yours. They met on Sunday.'),
    c(
      'c',
      'Eusebio',
      '7:02',
      '⟦m a|Maria (6:16)⟧, a chain and a snap hook. ⟦m b|Maria Flores (6:40)⟧ keep yours at home.',
    ),
    c('d', 'Maria Quispe', '7:15', '⟦m? c|Eusebio⟧, she has learned snap hooks as well.'),
    c('e', '', '7:31', '⟦m d|Quispe (7:15)⟧ then a padlock, and do not let her see the key.'),
    c('f', 'Eusebio', '7:44', '⟦m? d|@Quispe⟧ I meant the brass ones. ⟦-|Maria (7:44)⟧ would know which.'),
    c(
      'g',
      'Maria Flores',
      '8:05',
      '⟦q e|“do not let her see the key”⟧ is how my grandmother ran the post office.',
    ),
    c('h', 'Maria Quispe', '8:20', '⟦m g|Maria (8:05)⟧ and nobody ever got their letters.'),
  ]),

  thread('A week on one clock', { locale: 'en-GB', zone: 'Europe/London', known: 'thread' }, [
    c('a', '', '2023-01-09 20:16', 'Day one of the flood and the cellar pump is louder than the television.'),
    c('b', '', '2023-01-10 20:16', 'Day two. I have begun to like the pump better.'),
    c('c', 'Ottilie', '2023-01-10 21:05', '⟦m a|Anon (yesterday at 8:16pm)⟧ which programme did it drown?'),
    c('d', '', '2023-01-11 20:16', 'Day three. Quiet. I miss it.'),
    c(
      'e',
      'Ottilie',
      '2023-01-12 9:00',
      '⟦m d,b,a|Anon (8:16pm)⟧ you write at the same minute every evening, has anyone told you?',
    ),
    c(
      'f',
      'Bert Swales',
      '9:31',
      '⟦m b|Anon (Tue, 8:16pm)⟧ borrow ours, it whistles. I think he sets an alarm.',
    ),
    c(
      'g',
      '',
      '20:16',
      '⟦m e|Ottilie (9:00)⟧ it is when the news is over. ⟦m f|Bert (9.31am)⟧, does it whistle in tune?',
    ),
    c(
      'h',
      'Bert Swales',
      '20:40',
      '⟦m g|Anon (today, 8:16pm)⟧ only before rain. ⟦m d|Anon (11/01, 20:16)⟧ I know how that feels. ⟦-|Anon (8 Jan, 20:16)⟧ was the day before the flood.',
    ),
  ]),

  thread('Вечерний эфир', { locale: 'ru', zone: 'Asia/Yekaterinburg', known: 'thread' }, [
    c(
      'a',
      'Аноним',
      '2022-09-15 9:16',
      'Кто-нибудь слышал вчера по радио передачу про наш трамвай? Я включил на середине.',
    ),
    c('b', 'Ольга Сергеевна', '9:40', 'Слышала. Сказали, что третий маршрут сохранят, а вагоны покрасят.'),
    c('c', 'трамвайщик', '10:05', '⟦m b|Ольге Сергеевне (9:40)⟧ уточню: покрасят два вагона из девяти.'),
    c('d', 'Аноним', '10:31', '⟦m c|Трамвайщик (10:05)⟧, а в какой цвет?'),
    c(
      'e',
      'трамвайщик',
      '10:44',
      '⟦m d|@аноним (10:31)⟧ в красный, как было. ⟦q b|«третий маршрут сохранят»⟧ – это главное.',
    ),
    c(
      'f',
      'Ольга Сергеевна',
      '2022-09-16 8:00',
      '⟦m c|Трамвайщику (вчера, 10:05)⟧: спасибо за точность. Утром в ⟦-|8:16⟧ видела первый, хорош!',
    ),
    c('g', 'Аноним', '8:20', '⟦m f|Ольга (8:00)⟧ цвет тот же?'),
  ]),

  thread('全角的时间', { locale: 'zh-Hans', zone: 'Asia/Shanghai', known: 'thread' }, [
    c('a', '匿名', '2021-06-20 9:16', '楼下的核酸点今天几点开始？昨天排了一个小时没排上。'),
    c('b', '李姐', '9:25', '八点半就开了，现在人少，快来。'),
    c('c', '匿名', '9:40', '⟦m b|李姐（９：２５）⟧ 谢谢，我马上下楼。'),
    c('d', '小吴', '10:02', '⟦m a|匿名（上午9点16分）⟧ 昨天我也没排上，站到腿麻。'),
    c('e', '李姐', '10:15', '⟦m d|@小吴 10:02⟧ 带个小板凳。腿麻就原地跺脚。'),
    c('f', '匿名', '21:16', '今天的结果出来了吗？⟦m? e|@李姐⟧ 你看到没有。'),
    c(
      'g',
      '李姐',
      '21:30',
      '⟦m f|匿名（晚上9:16）⟧ 出来了，全阴。⟦q d|“昨天我也没排上，站到腿麻”⟧，明天不会了。',
    ),
  ]),

  thread('Ein Wochenende, zwei Zeiten', { locale: 'de', zone: 'Europe/Berlin', known: 'no' }, [
    c('a', 'Anonym', '2021-10-30 21:16', 'Heute Nacht gewinnen wir eine Stunde. Was macht ihr damit?'),
    c('b', 'Tante Emmi', '21:40', 'Schlafen, was sonst.'),
    c(
      'c',
      'Knut',
      '22:05',
      '⟦m b|Tante Emmi (21:40)⟧ ich stelle dreizehn Wanduhren um, das dauert genau diese Stunde.',
    ),
    c('d', 'Anonym', '2021-10-31 8:30', '⟦m c|Knut (22:05)⟧ und, fertig geworden?'),
    c(
      'e',
      'Knut',
      '9:12',
      '⟦m d|Anonym (8:30)⟧: zwölf. Die dreizehnte geht seit 1990 nicht und hat um ⟦-|21:40⟧ zufällig recht gehabt.',
    ),
    c(
      'f',
      'Tante Emmi',
      '10:20',
      '⟦m? e|@Knut⟧ die von Opa? Die schenk ich dir nie wieder. ⟦m a|Anonym (gestern 21:16 Uhr)⟧, da hast du deine Antwort.',
    ),
    c(
      'g',
      'Knut',
      '10:31',
      '⟦m f|Emmi (10:20)⟧ ⟦q f|„Die schenk ich dir nie wieder.“⟧ Das hat sie 1990 auch gesagt.',
    ),
  ]),
];
