import { c, thread, type LabelledThread } from './format.js';

/** Verses, listings and names that are words, in several languages; kept from whoever writes the resolver. */
export const heldOutNoise: readonly LabelledThread[] = [
  thread('Hauskreis am Donnerstag', { locale: 'de', zone: 'Europe/Berlin', known: 'thread' }, [
    c('a', 'Markus', '2023-11-02 9:16', 'Thema am Donnerstag: Geduld. Ich bringe die Brezeln mit.'),
    c('b', 'Johannes', '9:40', 'Geduld mit wem? Ich frage wegen der Vorbereitung.'),
    c(
      'c',
      'Ruth W.',
      '10:05',
      'Bitte vorher ⟦-|Markus 9,16⟧ und ⟦-|Johannes (9:40)⟧ lesen, außerdem ⟦-|Ruth 1,16⟧, weil ich so heiße.',
    ),
    c('d', 'Ernst', '10:20', 'Im ⟦-|Ernst⟧: wer hat den Schlüssel zum Gemeindesaal?'),
    c(
      'e',
      'Johannes',
      '10:31',
      '⟦m d|Ernst (10:20)⟧, den habe ich. ⟦m? c|@Ruth W.⟧ das sind ja nur drei Verse.',
    ),
    c(
      'f',
      'Ruth W.',
      '10:44',
      '⟦m e|@Johannes 10:31⟧ der Rest kommt mit den Brezeln. Um ⟦-|9:16⟧ war ich beim Bäcker, da gab es noch welche.',
    ),
    c('g', 'Markus', '11:02', '⟦m f|Ruth (10:44)⟧: gerade noch. ⟦q b|„Geduld mit wem?“⟧ Mit dem Bäcker.'),
  ]),

  thread('Predicciones de la quiniela', { locale: 'es', zone: 'America/Mexico_City', known: 'thread' }, [
    c('a', 'Ángel', '2022-11-26 11:16', 'Gana el local, lo soñé. Dos a uno, con penal al final.'),
    c('b', 'Rosa', '11:30', 'Ayer también lo soñaste y perdimos los dos.'),
    c(
      'c',
      'Marcos',
      '12:05',
      'Tablas de ayer:',
      '⟦-|Ángel 11:16 puntos y goles, Rosa 11:30, Marcos 12:05⟧',
      'así que no presuman.',
    ),
    c('d', '', '12:20', 'El cura dijo ⟦-|Marcos (12:05)⟧ en la misa y medio pueblo volteó a ver a Marcos.'),
    c(
      'e',
      'Rosa',
      '12:31',
      '⟦m d|Anónimo (12:20)⟧ ¡yo también volteé! ⟦m? c|@Marcos⟧ ¿quién lleva la cuenta?',
    ),
    c(
      'f',
      'Ángel',
      '12:44',
      '⟦m b|Rosa (11:30 a. m.)⟧: ⟦q b|«lo soñaste y perdimos los dos»⟧, pero qué bonito sueño.',
    ),
    c('g', 'Marcos', '13:10', 'Gol del local al ⟦-|11:16⟧, y con ángel. Una rosa para quien acertó.'),
  ]),

  thread('حلقة التلاوة', { locale: 'ar', zone: 'Asia/Amman', known: 'thread' }, [
    c('a', 'يوسف', '2023-02-18 12:04', 'موعد الحلقة بعد صلاة المغرب كالعادة، والمكان بيت الحاج سعيد.'),
    c('b', 'مريم', '12:40', 'هل يمكن للأخوات الاستماع عبر الهاتف؟'),
    c('c', 'سعيد', '13:05', '⟦m b|مريم (12:40)⟧، نعم بكل سرور، سأضع الهاتف قرب القارئ.'),
    c('d', 'يوسف', '13:20', 'نبدأ من ⟦-|يوسف (12:4)⟧ ونقف عند ⟦-|مريم 19:16⟧ إن شاء الله.'),
    c('e', 'مريم', '19:16', '⟦m? d|@يوسف⟧ بارك الله فيكم، الصوت واضح.'),
    c('f', 'سعيد', '20:02', '⟦m e|مريم (7:16 م)⟧ لأن الهاتف جديد، اشتراه حفيدي.'),
  ]),

  thread('Вера, Надежда и расписание', { locale: 'ru', zone: 'Europe/Samara', known: 'thread' }, [
    c('a', 'Вера', '2022-04-03 9:16', 'Электричка в 8:05 отменена до мая, на станции висит бумажка.'),
    c('b', 'Надежда', '9:40', 'А следующая когда? Мне к десяти на рынок.'),
    c('c', 'Лука', '10:05', '⟦m b|Надежда (9:40)⟧, в 9:20, но она без остановки в Зубчаниновке.'),
    c(
      'd',
      '',
      '10:16',
      'Батюшка советовал ⟦-|Лука (10:05)⟧ и терпение. Есть ещё ⟦-|надежда⟧ на автобус в одиннадцать.',
    ),
    c('e', 'Вера', '10:31', 'Моя ⟦-|вера⟧ в автобусы кончилась в ⟦-|9:40⟧. ⟦m c|Луке (10:05)⟧ спасибо!'),
    c(
      'f',
      'Надежда',
      '10:50',
      '⟦m? e|Вера⟧, пойдём пешком, весна же. ⟦q a|«на станции висит бумажка»⟧ – пусть висит.',
    ),
    c('g', 'Лука', '11:15', '⟦m f|Надежда (10:50)⟧: тогда и я с вами.'),
  ]),

  thread('Direct du cross scolaire', { locale: 'fr', zone: 'Europe/Paris', known: 'thread' }, [
    c('a', 'Rose', '2023-10-20 9:16', 'Départ des sixièmes dans dix minutes, il pleut des cordes.'),
    c('b', 'M. Luc', '9:40', '⟦-|9:26⟧ départ · ⟦-|9:31⟧ première chute · ⟦-|9:35⟧ arrivée de la première.'),
    c(
      'c',
      'Aimé',
      '9:52',
      'Classement : 1. ⟦-|Rose (9:16)⟧, 2. ⟦-|Inès (9:21)⟧, 3. ⟦-|Luc (9:40)⟧, tous en minutes et secondes.',
    ),
    c('d', 'Rose', '10:05', '⟦m? c|Aimé⟧ : ce n’est pas moi, c’est Rose de la sixième B !'),
    c(
      'e',
      '',
      '10:20',
      '⟦m d|Rose (10 h 05)⟧, dommage, bravo quand même. Lire aussi ⟦-|Luc 9,40⟧ pour ceux qui tombent.',
    ),
    c(
      'f',
      'M. Luc',
      '10:41',
      '⟦q a|« il pleut des cordes »⟧ : oui, et ⟦m e|Anonyme (10 h 20)⟧ tient le parapluie.',
    ),
    c('g', 'Aimé', '11:00', '⟦m f|M. Luc (10:41)⟧ le parapluie s’est retourné à ⟦-|10 h 05⟧.'),
  ]),
];
