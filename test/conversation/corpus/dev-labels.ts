import { c, thread, type LabelledThread } from './format.js';

/** Labels as a browser shows them, typed or pasted without the link: short months and years in several languages. */
export const labels: readonly LabelledThread[] = [
  thread('השכנים והחתול', { locale: 'he', zone: 'Asia/Jerusalem', known: 'thread' }, [
    c('a', '', '2022-04-20 15:01', 'החתול הג׳ינג׳י ישן שוב על מכסה המנוע שלי, למישהו הוא שייך?'),
    c('b', 'נועה', '2022-04-22 15:01', 'הוא שייך לכולם ומתגמל לפי חום המנוע.'),
    c('c', '', '2022-04-22 15:20', '⟦m a|אנונימי (20 באפר׳, 15:01)⟧, אצלי הוא ישן על הכביסה.'),
    c('d', 'נועה', '2022-05-01 9:10', '⟦m c|אנונימי (22 באפריל, 15:20)⟧ הכביסה שלך חמה משלי.'),
    c(
      'e',
      '',
      '2022-05-02 8:00',
      '⟦m d|נועה (1 במאי 2022, 9:10)⟧ ⟦-|נועה (2 במאי, 9:10)⟧ עוד לא נכתבה, אבל נחכה.',
    ),
  ]),

  thread('गली का क्रिकेट', { locale: 'hi', zone: 'Asia/Kolkata', known: 'thread' }, [
    c('a', '', '2021-12-24 15:25', 'गेंद फिर शर्मा जी की छत पर गई, अब कौन माँगने जाएगा?'),
    c('b', 'राजू', '2021-12-25 15:25', 'मैं पिछली बार गया था, इस बार बल्ला ले जाओ और माफ़ी भी।'),
    c('c', '', '2021-12-25 16:00', '⟦m b|राजू (25 दिस॰, 3:25 pm)⟧ माफ़ी भारी है, बल्ला हल्का।'),
    c('d', 'राजू', '2022-08-01 11:16', '⟦m a|बेनामी (24 दिस॰, 3:25 pm)⟧ गेंद आज मिली, सात महीने बाद!'),
    c('e', '', '2022-08-02 9:05', '⟦m d|राजू (1 अग॰ 2022, 11:16 am)⟧ चलो, मैच वहीं से शुरू।'),
  ]),

  thread('Kayıp eldiven', { locale: 'tr', zone: 'Europe/Istanbul', known: 'thread' }, [
    c('a', 'Adsız', '2022-02-03 11:16', 'Durakta tek bir kırmızı eldiven buldum, sol el.'),
    c('b', 'Sevgi', '2022-02-03 11:40', 'Sağı bende, solunu geçen kış kaybetmiştim!'),
    c(
      'c',
      'Adsız',
      '2022-08-01 11:16',
      '⟦m b|Sevgi (3 Şub 11:40)⟧ ağustosta söylemek garip ama hâlâ saklıyorum.',
    ),
    c('d', 'Sevgi', '2023-01-09 8:20', '⟦m c|Anonim (1 Ağu 2022 11:16)⟧, kar yağdı, geliyorum.'),
  ]),

  thread('Cykeln i kanalen', { locale: 'sv', zone: 'Europe/Stockholm', known: 'thread' }, [
    c('a', '', '2022-07-30 11:16', 'Det ligger en damcykel i kanalen vid slussen, med korg och allt.'),
    c('b', 'Tyra', '2022-08-01 11:16', 'Korgen är min. Cykeln har jag aldrig sett.'),
    c(
      'c',
      '',
      '2022-08-01 12:02',
      '⟦m a|Anonym (30 juli 11:16)⟧ den har legat där sedan i våras. ⟦m b|Tyra (1 aug. 11:16)⟧, hur kom korgen dit?',
    ),
    c('d', 'Tyra', '2023-03-12 19:00', '⟦m c|Anonym (1 aug. 2022 12:02)⟧ den flöt.'),
  ]),
];
