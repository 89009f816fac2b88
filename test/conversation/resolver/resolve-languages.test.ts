import { expect } from 'chai';
import { resolveReferences } from '../../../src/conversation/resolver/resolve.js';
import { c, thread, type LabelledThread } from '../corpus/format.js';
import { score } from '../score.js';

const THREADS: readonly LabelledThread[] = [
  thread('Čeština', { locale: 'cs', zone: 'Europe/Prague', known: 'no' }, [
    c('a', 'Anonym', '2021-03-02 9:16', 'Výtah zase nejede a nikdo neví, kdo má klíče od strojovny.'),
    c('b', 'Petr Novák', '9:40', 'Klíče má pan domovník, ale ten je do středy na horách.'),
    c('c', 'Jana', '10:05', '⟦m b|Petře (9:40)⟧, a kdo ho zastupuje?'),
    c(
      'd',
      'Karel',
      '10:30',
      '⟦m a|Anonyme (9:16)⟧, vytáhněte ruční brzdu. ⟦q b|„Klíče má pan domovník“⟧ už neplatí.',
    ),
    c('e', 'Petr Novák', '11:02', '⟦m d|Karle (10:30)⟧: odkdy? ⟦m? c|@Jana⟧ zastupuje ho švagr.'),
    c(
      'f',
      '',
      '2021-03-03 8:15',
      '⟦m e|Novák (2. března, 11:02)⟧ má pravdu, švagr tu byl včera v ⟦-|11:02⟧.',
    ),
    c('g', 'Jana', '8:40', 'Pro ⟦m f|Anonyma (8:15)⟧: díky!'),
  ]),
  thread('Do kogo', { locale: 'pl', zone: 'Europe/Warsaw', known: 'thread' }, [
    c('a', 'Halina', '2022-05-10 9:16', 'Piekarnia zamyka się w poniedziałek, szkoda.'),
    c('b', 'Tomek', '9:20', 'Do ⟦m? a|Haliny⟧: nie wierzę, naprawdę.'),
    c('c', 'Марина', '9:30', 'Dla ⟦m? b|Tomka⟧, ja też. ⟦-|Haliny⟧, szkoda.'),
    c('d', '', '9:40', 'Для ⟦m? c|Марины⟧: жалко.\n\n⟦-|Haliny⟧, szkoda.'),
    c('e', '', '9:50', '⟦m d|Anonimie z 9:40⟧, tak.\n\n⟦m a|@Halina z godz. 9:16⟧ nie.'),
  ]),
  thread('بلا همزة', { locale: 'ar', zone: 'Asia/Riyadh', known: 'thread' }, [
    c('a', 'أحمد', '2022-05-10 9:16', 'المخبز يغلق يوم الاثنين، يا للأسف.'),
    c('b', '', '9:20', '⟦m a|احمد (9:16)⟧ نعم.\n\n⟦m? a|@احمد⟧ متى؟'),
  ]),
  thread('Ελληνικά', { locale: 'el', zone: 'Europe/Athens', known: 'thread' }, [
    c('a', 'Ανώνυμος', '2022-05-10 21:16', 'Το λεωφορείο δεν πέρασε ούτε σήμερα από την πλατεία.'),
    c('b', 'Γιώργος', '21:30', 'Πέρασε στις οκτώ αλλά δεν σταμάτησε, το είδα από το μπαλκόνι.'),
    c('c', 'Μαρία Παππά', '21:45', '⟦m b|Γιώργο (9:30 μ.μ.)⟧, πήρες τον αριθμό του;'),
    c(
      'd',
      'Ανώνυμος',
      '22:00',
      '⟦m c|Μαρία (21:45)⟧ ο αριθμός ήταν 4471. ⟦q b|«το είδα από το μπαλκόνι»⟧ κι εγώ.',
    ),
    c('e', 'Γιώργος', '22:10', '⟦m a|Ανώνυμε (21:16)⟧, μίλησε με τον οδηγό. ⟦m? c|@Μαρία⟧ όχι.'),
  ]),
  thread('Dansk', { locale: 'da', zone: 'Europe/Copenhagen', known: 'thread' }, [
    c('a', 'Anonym', '2021-02-02 9:16', 'Der ligger is på hele cykelstien ved havnen, pas på i svinget.'),
    c('b', 'Søren', '9:40', 'Kommunen salter kun ringvejen om tirsdagen.'),
    c('c', 'Bodil Æbelø', '10:00', '⟦m b|Søren (kl. 9.40)⟧, det passer ikke. De saltede i går.'),
    c('d', 'Anonym', '10:20', '⟦m c|Bodil (10.00)⟧ skrev: ⟦q c|»De saltede i går.«⟧ Ikke hos os.'),
    c('e', 'Søren', '10:40', '⟦m? c|@Bodil⟧ ring til dem. ⟦m d|Anonym (kl. 10.20)⟧: hvor bor du?'),
  ]),
  thread('Suomi', { locale: 'fi', zone: 'Europe/Helsinki', known: 'thread' }, [
    c('a', 'Anonyymi', '2021-06-20 9:16', 'Kuka on vienyt saunan kiulun ja milloin se tuodaan takaisin?'),
    c('b', 'Matti Virtanen', '9:40', 'Kiulu on korjattavana, vanne irtosi juhannuksena.'),
    c('c', 'Kaisa', '10:05', '⟦m b|Matti (klo 9.40)⟧, kuka sen korjaa?'),
    c(
      'd',
      'Anonyymi',
      '10:30',
      '⟦m c|Kaisalle (10.05)⟧: seppä. ⟦q b|”Kiulu on korjattavana”⟧ kuulostaa tutulta.',
    ),
    c(
      'e',
      'Matti Virtanen',
      '11:00',
      '⟦m? c|@Kaisa⟧ naapuri lupasi. ⟦m d|Anonyymi (klo 10.30)⟧, niin minustakin.',
    ),
  ]),
  thread('Magyar', { locale: 'hu', zone: 'Europe/Budapest', known: 'thread' }, [
    c('a', 'Névtelen', '2022-09-12 9:16', 'A postaládák zárja megint elromlott a második lépcsőházban.'),
    c('b', 'Kovács Péter', '9:40', 'A lakatos csütörtökön jön, addig nálam vannak a levelek.'),
    c('c', 'Anna', '10:05', '⟦m b|Péter (9:40)⟧, az enyém is?'),
    c(
      'd',
      'Névtelen',
      '10:30',
      '⟦m c|Anna (10.05)⟧ a tiéd nálam van. ⟦q b|„addig nálam vannak a levelek”⟧ – nem mind.',
    ),
    c('e', 'Kovács Péter', '11:00', '⟦m d|Névtelen (de. 10:30)⟧, akkor hozd le kérlek.'),
  ]),
  thread('Tiếng Việt', { locale: 'vi', zone: 'Asia/Ho_Chi_Minh', known: 'thread' }, [
    c('a', 'Ẩn danh', '2023-04-24 9:16', 'Cầu thang tầng ba lại mất đèn, ai có số của ban quản lý không?'),
    c('b', 'Nguyễn Văn Nam', '9:40', 'Tôi gọi rồi, họ nói chiều nay sẽ có người lên thay bóng.'),
    c('c', 'Hoa', '10:05', '⟦m b|Anh Nam (9:40)⟧, chiều là mấy giờ?'),
    c(
      'd',
      'Ẩn danh',
      '21:16',
      '⟦m c|Hoa (10 giờ 05)⟧ vẫn chưa thấy ai. ⟦q b|"chiều nay sẽ có người lên thay bóng"⟧',
    ),
    c(
      'e',
      'Hoa',
      '2023-04-25 8:00',
      '⟦m d|Ẩn danh (24 thg 4, 21:16)⟧ sáng nay có rồi. ⟦m? b|@Nam⟧ cảm ơn anh.',
    ),
  ]),
  thread('ไทย', { locale: 'th', zone: 'Asia/Bangkok', known: 'thread' }, [
    c('a', 'ไม่ระบุชื่อ', '2023-04-24 9:16', 'ไฟทางเดินชั้นสามดับอีกแล้ว ใครมีเบอร์นิติบุคคลบ้าง'),
    c('b', 'สมชาย', '9:40', 'โทรไปแล้วครับ เขาบอกว่าบ่ายนี้จะมีช่างขึ้นมาเปลี่ยนหลอดไฟ'),
    c('c', 'มาลี', '10:05', '⟦m b|คุณสมชาย (9:40)⟧ บ่ายกี่โมงคะ'),
    c('d', 'ไม่ระบุชื่อ', '21:16', '⟦m c|มาลี (10:05 น.)⟧ ยังไม่มีใครมาเลย ⟦q b|"บ่ายนี้จะมีช่างขึ้นมาเปลี่ยนหลอดไฟ"⟧'),
    c('e', 'มาลี', '21:30', '⟦m? b|@สมชาย⟧ ช่างอยู่ไหนคะ'),
  ]),
  thread('Bahasa Indonesia', { locale: 'id', zone: 'Asia/Jakarta', known: 'thread' }, [
    c('a', 'Anonim', '2023-01-10 9:16', 'Air PAM mati lagi sejak subuh, ada yang tahu sampai kapan?'),
    c('b', 'Budi Santoso', '9:40', 'Katanya pipa di jalan besar pecah, sore baru selesai.'),
    c('c', 'Sari', '10:05', '⟦m b|Pak Budi (09.40)⟧, sore jam berapa?'),
    c(
      'd',
      'Anonim',
      '10:30',
      '⟦m c|Sari (pukul 10.05)⟧ menurut petugas pukul empat. ⟦q b|"pipa di jalan besar pecah"⟧ itu benar.',
    ),
    c('e', 'Budi Santoso', '16:30', '⟦m d|Anonim (10.30)⟧: sudah menyala. ⟦m? c|@Sari⟧ silakan mandi.'),
  ]),
  thread('فارسی', { locale: 'fa', zone: 'Asia/Tehran', known: 'no' }, [
    c('a', 'ناشناس', '2021-01-12 9:16', 'آسانسور ساختمان دوباره خراب شده و کسی جواب تلفن را نمی‌دهد.'),
    c('b', 'رضا', '9:40', 'تعمیرکار گفت قطعه را سفارش داده و تا پنجشنبه می‌رسد.'),
    c('c', 'مریم احمدی', '10:05', '⟦m b|رضا (۹:۴۰)⟧، کدام پنجشنبه؟'),
    c(
      'd',
      'ناشناس',
      '10:30',
      '⟦m c|مریم (۱۰:۰۵)⟧ همین هفته. ⟦q b|«قطعه را سفارش داده»⟧ را ماه پیش هم شنیدیم.',
    ),
    c('e', 'رضا', '11:00', '⟦m a|ناشناس (9:16)⟧ شما کدام طبقه‌اید؟ ⟦m? c|@مریم⟧ صبر کنید.'),
  ]),
  thread('Română', { locale: 'ro', zone: 'Europe/Bucharest', known: 'thread' }, [
    c(
      'a',
      'Anonim',
      '2022-11-03 9:16',
      'Autobuzul 117 nu mai oprește la școală de luni și nimeni nu ne-a anunțat.',
    ),
    c('b', 'Ștefan', '9:40', 'Stația s-a mutat după colț, lângă farmacie, scrie pe site.'),
    c('c', 'Ioana Pop', '10:05', '⟦m b|Stefan (9:40)⟧, pe care site?'),
    c(
      'd',
      'Anonim',
      '10:30',
      '⟦m b|Ștefan (ora 9:40)⟧, mulțumesc! ⟦m? c|@Ioana⟧ pe al primăriei. ⟦q b|„lângă farmacie”⟧ înseamnă cincizeci de metri.',
    ),
  ]),
  thread('български', { locale: 'bg', zone: 'Europe/Sofia', known: 'thread' }, [
    c('a', 'Анонимен', '2022-11-03 9:16', 'Парното пак не работи, а навън е минус пет от неделя.'),
    c('b', 'Георги', '9:40', 'Има авария на улицата, обещаха до петък да я оправят.'),
    c('c', 'Мария', '10:05', '⟦m b|Георги (9:40 ч.)⟧, кой обеща?'),
    c(
      'd',
      'Анонимен',
      '10:30',
      '⟦m c|Мария (10:05)⟧ кметът. ⟦q b|„обещаха до петък да я оправят“⟧ – кой петък?',
    ),
  ]),
  thread('繁體中文', { locale: 'zh-Hant', zone: 'Asia/Taipei', known: 'thread' }, [
    c('a', '匿名', '2022-09-05 21:16', '巷口的路燈又壞了，晚上走路要小心水溝。'),
    c('b', '林小明', '21:25', '我打過電話，里長說下星期才會派人來修。'),
    c('c', '王大同', '21:40', '⟦m a|匿名（晚上9點16分）⟧，哪一盞？'),
    c(
      'd',
      '匿名',
      '21:58',
      '⟦m c|王大同（下午9:40）⟧：郵局對面那盞。⟦q b|「里長說下星期才會派人來修」⟧我也聽說了。',
    ),
    c('e', '林小明', '22:05', '⟦m? c|@王大同⟧ 你不是電工嗎？謝謝⟦m d|匿名(21:58)⟧。'),
  ]),
  thread('English in India', { locale: 'en-IN', zone: 'Asia/Kolkata', known: 'no' }, [
    c(
      'a',
      'Anonymous',
      '2018-07-05 9:16',
      'The footbridge at the station has been closed for repairs since March.',
    ),
    c('b', 'Dr. S. Raghavan', '9:46', 'The tender was cancelled twice, I have the papers here.'),
    c('c', 'Meena-Kumari', '10:05', '⟦m b|Raghavan (9:46 am)⟧ please share them.'),
    c(
      'd',
      'Anonymous',
      '11:31',
      '⟦m c|Meena Kumari (10:05)⟧, he cannot. ⟦q b|"The tender was cancelled twice"⟧ tells us enough.',
    ),
    c(
      'e',
      'Dr. S. Raghavan',
      '12:10',
      '⟦m d|Anon (11:31AM)⟧ I can, actually. Wednesday at ⟦-|9:46⟧ in the tea shop.',
    ),
  ]),
  thread('Norsk', { locale: 'nb', zone: 'Europe/Oslo', known: 'no' }, [
    c(
      'a',
      'Anonym',
      '2019-10-26 23:16',
      'Fergen gikk ti minutter for tidlig i kveld, vi stod igjen på kaia.',
    ),
    c('b', 'Kåre', '23:40', 'De har byttet rutetabell uten å si fra.'),
    c('c', 'Ingrid', '2019-10-27 8:05', '⟦m b|Kåre (23.40)⟧, hvor finner man den nye?'),
    c('d', 'Anonym', '9:30', '⟦m c|Ingrid (kl. 08.05)⟧ på nettet. ⟦m a|Anonym (lør. 23:16)⟧ er ikke meg.'),
    c('e', 'Kåre', '9:55', '⟦-|> på nettet⟧\nJa. ⟦m? c|@Ingrid⟧ eller i kiosken.'),
  ]),
];

describe('references in languages that the corpus does not have', () => {
  for (const labelled of THREADS) {
    for (const locale of ['told', 'not told']) {
      it(`${labelled.title}, the language ${locale}`, () => {
        const { mistakes } = score([labelled], (comments, { locale: own, ...options }) =>
          resolveReferences(comments, locale === 'told' && own ? { ...options, locale: own } : options),
        );
        expect(mistakes.map(({ what, comment, text }) => `${what} ${comment} ${text}`)).to.deep.equal([]);
      });
    }
  }
});
