import { c, thread, type LabelledThread } from './format.js';

/** Written without a look at the code: habits of blogs in many languages. */
export const freshA: readonly LabelledThread[] = [
  thread('Allotment rats', { locale: 'en-GB', zone: 'Europe/London', known: 'thread' }, [
    c(
      'a',
      'Anonymous',
      '2019-06-04 6:52',
      'Has anybody else on the north side seen rats in daylight? Two this morning, bold as brass.',
    ),
    c('b', 'Marjorie K', '7:15', 'Compost. It is always the compost. People will put cooked rice in it.'),
    c('c', 'Anonymous', '7:40', 'I have never put cooked rice in anything but myself.'),
    c(
      'd',
      'Plot 14',
      '8:05',
      '⟦m b|Marjorie K (7:15)⟧ the committee sent round a leaflet about it in March and nobody read it.',
    ),
    c('e', 'Marjorie K', '8:22', '⟦m? d|Plot 14⟧, I read it. I wrote it.'),
    c(
      'f',
      'Anonymous',
      '9:03',
      '⟦m a|anon 6:52⟧ - same here, by the water butt. The council man comes ⟦-|Thursday (9:30)⟧ if you want to shout at somebody.',
    ),
    c(
      'g',
      'Des',
      '11:30',
      '"⟦q c|I have never put cooked rice in anything but myself⟧"\n\nComment of the year.',
    ),
    c('h', 'Marjorie K', '12:10', 'Agreed with ⟦m g|Des (11:30)⟧ and I want it on a tea towel.'),
  ]),

  thread('Sourdough that will not rise', { locale: 'en-US', zone: 'America/Denver', known: 'no' }, [
    c('a', 'Holly', '2021-01-09 8:12', 'Mine sat at 78 degrees for nine hours and did nothing at all. Help.'),
    c('b', 'BreadDad', '8:31', 'How old is the starter? Under two weeks I would not expect much.'),
    c('c', '', '8:44', 'Altitude! You are in Colorado, everything is different up here.'),
    c(
      'd',
      'Holly',
      '8:59',
      '⟦m b|BreadDad (8:31am)⟧: five days. ⟦m c|Anon (8:44am)⟧: I did not know dough could feel altitude.',
    ),
    c(
      'e',
      'BreadDad',
      '9:20',
      'Feed at ⟦-|8:00⟧, fold at ⟦-|9:30⟧, shape at ⟦-|2:15⟧, and leave it overnight. Five days is a baby.',
    ),
    c('f', '', '10:05', '⟦m d|Holly (8:59)⟧ it feels everything. Like a cat.'),
    c(
      'g',
      'Jonas P.',
      '13:40',
      '> ⟦q e shortened|Feed at 8:00 […] and leave it overnight.⟧\n\nThat is what saved mine, thanks ⟦m? e|@BreadDad⟧',
    ),
    c(
      'h',
      'Holly',
      '19:02',
      'UPDATE it rose!! ⟦m g|Jonas P. (1:40PM)⟧ ⟦m e|BreadDad (9:20AM)⟧ and the altitude person, thank you.',
    ),
  ]),

  thread('Der Bus 41', { locale: 'de-DE', zone: 'Europe/Berlin', known: 'thread' }, [
    c(
      'a',
      'Anonym',
      '2020-02-11 7:48',
      'Der 41er ist heute schon wieder an der Haltestelle vorbeigefahren. Dritte Mal diese Woche.',
    ),
    c('b', 'Gerda Lohmann', '8:02', 'Haben Sie gewinkt? Ohne Winken hält da niemand mehr.'),
    c('c', 'Anonym', '8:10', 'Seit wann muss man in Deutschland winken?'),
    c('d', 'Pendler99', '8:33', '⟦m c|Anonym (8:10)⟧, seit dem Fahrplanwechsel. Bedarfshalt.'),
    c(
      'e',
      'Gerda Lohmann',
      '8:41',
      '⟦m a|@Anonym 7:48 Uhr⟧: beschweren Sie sich beim Landkreis, nicht hier.',
    ),
    c(
      'f',
      'Fahrer',
      '9:15',
      '„⟦q b|Ohne Winken hält da niemand mehr.⟧“ Das stimmt leider, wir dürfen nicht.',
    ),
    c('g', 'Pendler99', '9:30', 'Abfahrt ⟦-|Markt (7:48)⟧, an ⟦-|Bahnhof (8:10)⟧, wenn er denn kommt.'),
    c('h', 'Anonym', '9:52', 'Danke ⟦m f|Fahrer (09:15)⟧! Endlich jemand, der es zugibt.'),
  ]),

  thread('Le chien du troisième', { locale: 'fr-FR', zone: 'Europe/Paris', known: 'thread' }, [
    c('a', 'Anonyme', '2022-10-03 22:14', 'Il aboie depuis 21 heures. Je n’en peux plus.'),
    c('b', 'Solange', '22:20', 'Il est seul, sa maîtresse est à l’hôpital.'),
    c('c', 'Anonyme', '22:31', 'Je ne savais pas. Quelqu’un peut le promener ?'),
    c('d', 'Karim B.', '22:40', '⟦m c|Anonyme (22 h 31)⟧ : je m’en occupe demain matin avant le travail.'),
    c('e', 'Solange', '22:47', '⟦m? d|@Karim⟧ merci mille fois, la clé est chez la gardienne.'),
    c(
      'f',
      'Anonyme',
      '2022-10-04 7:02',
      '« ⟦q b|Il est seul, sa maîtresse est à l’hôpital⟧ » : j’ai honte de mon message, pardon.',
    ),
    c(
      'g',
      'Karim B.',
      '7:30',
      'Pas de honte, ⟦m f|Anonyme (7h02)⟧. Il a couru comme un fou. Prochaine sortie ⟦-|18 h 30⟧.',
    ),
  ]),

  thread('El partido del domingo', { locale: 'es-ES', zone: 'Europe/Madrid', known: 'no' }, [
    c('a', 'Anónimo', '2023-05-14 18:05', 'Minuto 12 y ya nos han robado un penalti.'),
    c('b', 'Pilar', '18:09', 'Eso no era penalti ni en sueños.'),
    c('c', 'Anónimo', '18:16', '⟦m? b|Pilar⟧, ponte gafas.'),
    c('d', 'Xabi', '18:22', 'Gol! Gol! (18:21) ⟦-|Aduriz (18:21)⟧ de cabeza.'),
    c('e', 'Pilar', '18:30', '⟦m c|Anónimo (18:16)⟧, las llevo puestas, gracias.'),
    c('f', 'Anónimo', '19:01', '⟦m b|Pilar (18:09)⟧ tenías razón, lo acabo de ver repetido.'),
    c(
      'g',
      'Pilar',
      '19:04',
      '⟦m f|@Anónimo 19:01⟧ eso sí que es un milagro. ⟦m d|Xabi (18:22)⟧ ¡qué golazo!',
    ),
  ]),

  thread('Il campanile', { locale: 'it-IT', zone: 'Europe/Rome', known: 'thread' }, [
    c('a', 'Anonimo', '2018-03-20 10:12', 'Le campane suonano di nuovo alle sei. Chi le ha riparate?'),
    c(
      'b',
      'Don Piero',
      '10:30',
      'Un artigiano di Bassano, gratis. Lo ringraziamo domenica dopo la messa delle 10:30.',
    ),
    c('c', 'Lucia', '10:58', '⟦m a|Anonimo (10:12)⟧: io le ho sentite e ho pianto.'),
    c('d', 'Anonimo', '11:20', 'Anche io, ⟦m c|Lucia (10:58)⟧. Domenica ci saremo tutti.'),
    c('e', 'Marco T.', '11:45', '⟦m b|Don Piero (10.30)⟧, posso portare la banda?'),
    c('f', 'Don Piero', '12:02', '⟦m? e|Marco⟧, devi.'),
  ]),

  thread('Fietsenstalling', { locale: 'nl-NL', zone: 'Europe/Amsterdam', known: 'thread' }, [
    c('a', 'Anoniem', '2021-09-13 8:20', 'Alle plekken bezet door scooters. Weer.'),
    c('b', 'Truus', '8:34', 'Bellen met handhaving, die komen nooit.'),
    c('c', 'Joost', '8:50', '⟦m a|Anoniem (8:20)⟧ de mijne stond gisteren op zijn kop in de gracht.'),
    c('d', 'Anoniem', '9:01', '⟦m b|@Truus 8.34⟧: vorige week kwamen ze wel, met drie man.'),
    c(
      'e',
      'Truus',
      '9:12',
      '⟦q c|de mijne stond gisteren op zijn kop in de gracht⟧\n\nDat is dan de derde deze maand, Joost.',
    ),
    c('f', 'Joost', '9:40', 'Spreekuur wethouder: ⟦-|dinsdag (8:50)⟧. Ik ga.'),
  ]),

  thread('夜の自販機', { locale: 'ja-JP', zone: 'Asia/Tokyo', known: 'thread' }, [
    c('a', '匿名', '2022-08-01 1:12', '駅前の自販機、夜中だけ値段が上がるって本当ですか。'),
    c('b', 'みどり', '1:20', '本当です。深夜料金らしいです。'),
    c('c', '匿名', '1:31', 'そんな自販機は聞いたことがない。'),
    c('d', '匿名', '1:44', '⟦m b|みどりさん(1:20)⟧、写真はありますか。'),
    c('e', 'みどり', '2:03', '⟦m c|匿名 (1:31)⟧ さん、私も昨日まで知りませんでした。'),
    c('f', '駅員', '6:10', '「⟦q b|深夜料金らしいです⟧」は誤りです。設定の間違いでした。'),
    c('g', 'みどり', '7:00', '⟦m f|駅員さん（6:10）⟧、教えてくださってありがとうございます。'),
  ]),

  thread('Дачный водопровод', { locale: 'ru-RU', zone: 'Europe/Moscow', known: 'thread' }, [
    c('a', 'Аноним', '2021-05-02 9:05', 'Воды опять нет с пятницы. Насос молчит.'),
    c('b', 'Нина Павловна', '9:17', 'Насос сняли. Председатель увёз в ремонт.'),
    c('c', 'Аноним', '9:25', 'И никому ничего не сказал?'),
    c('d', 'Витя', '9:40', '⟦m c|Анониму (9:25)⟧: объявление висит на воротах, читайте.'),
    c('e', 'Нина Павловна', '9:52', '⟦m d|Витя (9:40)⟧, оно висит с обратной стороны.'),
    c('f', 'Аноним', '10:15', '«⟦q b|Председатель увёз в ремонт.⟧» А когда вернёт?'),
    c('g', 'Витя', '10:31', '⟦m? e|@Нина Павловна⟧ перевесил. Автобус в город ⟦-|9:40⟧ и ⟦-|10:31⟧.'),
  ]),

  thread('Köprü trafiği', { locale: 'tr-TR', zone: 'Europe/Istanbul', known: 'thread' }, [
    c('a', 'Anonim', '2023-11-20 7:31', 'Köprü yine kilit, kırk dakikadır aynı yerdeyim.'),
    c('b', 'Elif', '7:45', 'Vapur diye bir şey var.'),
    c('c', 'Anonim', '7:52', '⟦m b|Elif (7:45)⟧, lodos var, vapur yok.'),
    c('d', 'Hakan Usta', '8:10', '⟦m a|@Anonim 7:31⟧ geçmiş olsun, ben de oradayım.'),
    c('e', 'Elif', '8:22', '“⟦q c|lodos var, vapur yok⟧” doğru, özür dilerim.'),
  ]),

  thread('Night sky, Chennai', { locale: 'en-IN', zone: 'Asia/Kolkata', known: 'no' }, [
    c('a', 'Anonymous', '2020-12-21 18:40', 'Jupiter and Saturn, side by side! Look southwest now!'),
    c('b', 'Meera', '18:52', 'Clouds in Adyar. Typical.'),
    c('c', 'Anonymous', '19:03', 'Clear in Tambaram, they look like one star.'),
    c('d', 'S. Raghavan', '19:10', '⟦m b|Meera (6:52 pm)⟧ wait ten minutes, it is opening up from the west.'),
    c(
      'e',
      'Meera',
      '19:21',
      'You were right ⟦m d|S. Raghavan (7:10 pm)⟧!! ⟦m c|Anonymous (7:03 pm)⟧ I can split them with binoculars.',
    ),
    c(
      'f',
      'Anonymous',
      '19:44',
      'They set at ⟦-|8:10 pm⟧, ISS passes at ⟦-|7:21 pm⟧ for those who stay out.',
    ),
    c('g', 'S. Raghavan', '20:02', '⟦m a|Anon (6:40pm)⟧ thanks for calling me out of the kitchen.'),
  ]),

  thread('Choir tour minutes', { locale: 'en-AU', zone: 'Australia/Adelaide', known: 'no' }, [
    c('a', 'Bev', '2019-10-05 9:30', 'Bus leaves the hall at ⟦-|6:15⟧ sharp. Altos bring the urn.'),
    c('b', 'Anonymous', '9:41', 'Why is it always the altos?'),
    c('c', 'Colin (bass)', '9:50', 'Because the tenors would drop it.'),
    c('d', 'A tenor', '10:07', '⟦m c|Colin (9:50am)⟧ rude, but fair.'),
    c('e', 'Anonymous', '2019-10-06 8:12', 'Clocks went forward last night, is it still ⟦-|6:15⟧?'),
    c(
      'f',
      'Bev',
      '8:30',
      '⟦m e|Anonymous (8:12)⟧ yes, new time. ⟦m b|Anonymous (Oct 5, 9:41am)⟧ because altos are reliable.',
    ),
    c(
      'g',
      'Colin (bass)',
      '8:44',
      'Psalm reading by ⟦-|Mark (9:50)⟧ and ⟦-|Ruth (8:30)⟧, solo ⟦-|Bev (10:07)⟧, urn everyone.',
    ),
  ]),

  thread('Merge request etiquette', { locale: 'en-US', zone: 'America/Los_Angeles', known: 'thread' }, [
    c(
      'a',
      'devnull',
      '2022-03-02 14:02',
      'If your pull request has 4,000 lines I am not reviewing it. I am reviewing you.',
    ),
    c('b', 'kat', '14:10', 'Counterpoint: generated code.'),
    c('c', 'devnull', '14:12', 'Then do not commit generated code.'),
    c(
      'd',
      'Anonymous',
      '14:30',
      '> ⟦q b|Counterpoint: generated code.⟧\n> \n> ⟦q c|Then do not commit generated code.⟧\n\nThis exchange should be a plaque.',
    ),
    c(
      'e',
      'kat',
      '14:41',
      '`@devnull (14:12)` is how I would tag you in a linter. ⟦m c|@devnull (2:12PM)⟧ some of us ship lock files.',
    ),
    c(
      'f',
      'devnull',
      '14:55',
      '⟦m e|kat (2:41 PM)⟧ lock files are fine.\n\n    ⟦-|kat (2:41 PM)⟧ said it in code\n\nEverything else is a crime.',
    ),
    c(
      'g',
      'Sam',
      '15:20',
      'As ⟦m a|devnull (2:02 PM)⟧ wrote: “⟦q a|I am not reviewing it. I am reviewing you.⟧” Chilling.',
    ),
    c('h', 'kat', '15:31', 'cron runs at ⟦-|2:41 PM⟧, see ⟦-|docs (2:12)⟧'),
  ]),

  thread('Kyrkkaffe', { locale: 'sv-SE', zone: 'Europe/Stockholm', known: 'thread' }, [
    c('a', 'Anonym', '2021-11-28 11:20', 'Vem bakade saffransbullarna? De var underbara.'),
    c('b', 'Britt-Marie', '11:34', 'Konfirmanderna. Alla elva.'),
    c('c', 'Anonym', '11:50', '⟦m b|Britt-Marie (11.34)⟧ det förklarar mjölet på orgeln.'),
    c('d', 'Kantorn', '12:15', '⟦m c|Anonym kl. 11.50⟧: det finns fortfarande mjöl i orgeln.'),
    c('e', 'Britt-Marie', '12:40', '”⟦q c|det förklarar mjölet på orgeln⟧” – jag skäms, Kantorn.'),
  ]),
];
