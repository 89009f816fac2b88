import { c, thread, type LabelledThread } from './format.js';

/** Written without a look at the code: further languages, sources that changed, several people at once, more that only looks like it. */
export const freshB: readonly LabelledThread[] = [
  thread('מאפיית השכונה', { locale: 'he-IL', zone: 'Asia/Jerusalem', known: 'thread' }, [
    c('a', 'אנונימי', '2023-03-10 6:40', 'סגרו את המאפייה בפינה, מישהו יודע למה?'),
    c('b', 'רותי', '6:58', 'עברו לרחוב הרצל, ליד הדואר.'),
    c('c', 'אנונימי', '7:12', '⟦m b|רותי (6:58)⟧, תודה, הצלת לי את השבת.'),
    c('d', 'יוסי מ', '7:30', '"⟦q b|עברו לרחוב הרצל, ליד הדואר.⟧" וגם העלו מחירים.'),
    c('e', 'רותי', '7:45', '⟦m d|@יוסי מ 7:30⟧ הכול עולה. נפתח ב-⟦-|7:00⟧.'),
  ]),

  thread('سوق السمك', { locale: 'ar-EG', zone: 'Africa/Cairo', known: 'thread' }, [
    c('a', 'مجهول', '2022-06-18 9:16', 'الأسعار اليوم غير معقولة، البلطي بسبعين جنيه.'),
    c('b', 'أم سارة', '9:30', 'روحي بعد العصر، بينزل للنص.'),
    c('c', 'مجهول', '9:44', '⟦m b|أم سارة (9:30)⟧، جربت أمس ولم ينزل.'),
    c('d', 'حسن', '10:05', '⟦m a|مجهول (٩:١٦)⟧ اشتر من المزرعة مباشرة.'),
    c('e', 'أم سارة', '10:20', '«⟦q d|اشتر من المزرعة مباشرة⟧» وكيف نصل إليها يا حسن؟'),
  ]),

  thread('小区的猫', { locale: 'zh-CN', zone: 'Asia/Shanghai', known: 'thread' }, [
    c('a', '匿名', '2021-09-03 20:05', '三号楼下面的橘猫不见了，有人看到吗？'),
    c('b', '阿芳', '20:16', '昨天晚上在车棚睡觉。'),
    c('c', '匿名', '20:31', '⟦m b|阿芳 (20:16)⟧，谢谢，我去看看。'),
    c('d', '老周', '20:40', '橘猫被物业的小李带回家了。'),
    c('e', '阿芳', '21:02', '⟦m c|匿名（20:31）⟧：⟦m d|老周（20:40）⟧说的是真的，小李发了照片。'),
    c('f', '匿名', '21:15', '“⟦q d|橘猫被物业的小李带回家了⟧”那就放心了。'),
  ]),

  thread('엘리베이터 공사', { locale: 'ko-KR', zone: 'Asia/Seoul', known: 'thread' }, [
    c('a', '익명', '2023-02-07 8:11', '엘리베이터 공사가 또 연기됐네요. 12층까지 걸어 올라갑니다.'),
    c('b', '김민서', '8:25', '관리사무소에 항의하러 같이 가실 분?'),
    c('c', '익명', '8:40', '⟦m b|김민서님 (8:25)⟧, 저도 갈게요.'),
    c('d', '관리소장', '9:02', '부품이 다음 주 월요일에 도착합니다. 죄송합니다.'),
    c('e', '김민서', '9:20', '"⟦q d|부품이 다음 주 월요일에 도착합니다.⟧" 지난달에도 같은 말씀을 하셨어요.'),
  ]),

  thread('छत की धूप', { locale: 'hi-IN', zone: 'Asia/Kolkata', known: 'thread' }, [
    c('a', 'अनाम', '2022-01-15 11:05', 'आज पूरे हफ़्ते के बाद धूप निकली है, छत पर आ जाइए।'),
    c('b', 'सुधा', '11:20', 'मूँगफली लेकर आ रही हूँ।'),
    c('c', 'अनाम', '11:31', '⟦m b|सुधा (11:20)⟧, गुड़ मत भूलना।'),
    c('d', 'राकेश', '12:02', '⟦m a|@अनाम 11:05⟧ हमारे यहाँ अब भी कोहरा है।'),
  ]),

  thread('Piątkowy targ', { locale: 'pl-PL', zone: 'Europe/Warsaw', known: 'no' }, [
    c('a', 'Anonim', '2021-06-11 7:20', 'Truskawki po osiem złotych, biegiem!'),
    c('b', 'Halina', '7:34', 'Przy której bramie?'),
    c('c', 'Anonim', '7:41', '⟦m b|Halino (7:34)⟧, przy drugiej, u pana w kapeluszu.'),
    c('d', 'Zbyszek', '8:30', 'Już po dziesięć. ⟦-|Brama (8:00)⟧ zamknięta.'),
    c('e', 'Halina', '8:45', '⟦m d|Zbyszek (8:30)⟧ zdążyłam, dwie łubianki. Anonimie z 7:41, dziękuję!'),
    c('f', 'Zbyszek', '9:02', '„⟦q a|Truskawki po osiem złotych⟧” to już historia.'),
  ]),

  thread('Bolo de fubá', { locale: 'pt-BR', zone: 'America/Sao_Paulo', known: 'thread' }, [
    c('a', 'Anônimo', '2020-07-19 15:10', 'O meu afundou no meio, o que fiz de errado?'),
    c('b', 'Dona Cida', '15:22', 'Abriu o forno antes da hora, aposto.'),
    c('c', 'Anônimo', '15:30', 'Abri. Duas vezes.'),
    c(
      'd',
      'Rafa',
      '15:48',
      '⟦m c|Anônimo (15h30)⟧ kkkk, confessou. Forno a 180, 35 minutos, e só abre às ⟦-|15h22⟧.',
    ),
    c('e', 'Dona Cida', '16:05', '⟦m? d|@Rafa⟧ deixa ele. ⟦m a|Anônimo (15:10)⟧, faz de novo e não abre.'),
    c(
      'f',
      'Rafa',
      '16:12',
      '> ⟦q b altered|Você abriu o forno antes da hora, eu aposto.⟧\n\nMinha avó falava igualzinho.',
    ),
  ]),

  thread('Ferry cancelled', { locale: 'en-CA', zone: 'America/St_Johns', known: 'no' }, [
    c('a', 'Gord', '2022-10-28 16:40', 'They just turned us all around at the ramp. Winds at 90.'),
    c('b', '', '16:52', 'Is the 7:30 crossing off as well?'),
    c('c', 'Terminal staff', '17:05', 'All crossings are cancelled until tomorrow, 9:15 at the earliest.'),
    c('d', 'Gord', '17:20', '⟦m b|Anon (4:52pm)⟧ off, see ⟦m c|Terminal staff (5:05pm)⟧.'),
    c(
      'e',
      '',
      '17:31',
      '"⟦q c|All crossings are cancelled until tomorrow ...⟧" and not a hotel bed in town.',
    ),
    c(
      'f',
      'Peg at the church',
      '17:44',
      'Hall is open, soup at ⟦-|6:30⟧. ⟦m e|Anon (5:31 PM)⟧ we have cots.',
    ),
    c('g', 'Gord', '18:02', 'You are a saint, ⟦m f|Peg (5:44pm)⟧. Coming with four.'),
  ]),

  thread('Book club, Corinthians to Carver', { locale: 'en-US', zone: 'America/New_York', known: 'thread' }, [
    c('a', 'Mark', '2021-02-03 19:00', 'Can we talk about the ending? The blind man, the drawing.'),
    c('b', 'Ruth', '19:12', 'I read it as grace. Plainly.'),
    c('c', 'Job', '19:30', 'My actual name is Job, so I reserve judgement on grace.'),
    c(
      'd',
      'Anonymous',
      '19:41',
      'See ⟦-|Mark 8:24⟧ and ⟦-|Ruth (1:16)⟧ for people who saw badly and stayed loyally. And ⟦-|Job 19:25⟧.',
    ),
    c('e', 'Mark', '19:55', '⟦m b|Ruth (7:12pm)⟧ grace for whom? ⟦m? c|@Job⟧ no offence.'),
    c('f', 'Ruth', '20:10', '⟦m? e|Mark⟧, for the husband. Next meeting ⟦-|Tuesday 7:12⟧, bring cake.'),
    c(
      'g',
      'Job',
      '20:20',
      'None taken. As Ruth (7:12) put it, "⟦q b|I read it as grace.⟧" The readings: ⟦-|Mark (9:16)⟧, ⟦-|Ruth (9:30)⟧, ⟦-|Job (9:45)⟧.',
    ),
  ]),

  thread('Two quick Anons', { locale: 'en-US', zone: 'America/Chicago', known: 'thread' }, [
    c(
      'a',
      '',
      '2020-05-05 21:14:05',
      'The frogs are so loud tonight that I can hear them over the dishwasher.',
    ),
    c('b', '', '21:14:50', 'First!'),
    c('c', 'Lyle', '21:30', '⟦m b,a|Anon (9:14pm)⟧ mine too, and I do not even have a pond.'),
    c('d', 'Lyle', '21:32', '⟦m a|Anonymous (9:14:05 PM)⟧ I meant you, not the other one.'),
    c('e', '', '21:40', '⟦m a|Anon (9:14pm)⟧: "⟦q a|I can hear them over the dishwasher⟧". Poetry.'),
    c(
      'f',
      'Dot',
      '2020-05-06 6:12',
      '⟦m c|Lyle (May 5, 9:30 PM)⟧ it is the retention basin behind the Aldi.',
    ),
    c('g', 'Lyle', '6:30', '⟦m f|Dot (6:12)⟧ mystery solved. Bus at ⟦-|6:12⟧ they say? Frogs at ⟦-|9:14⟧.'),
  ]),

  thread('Edited and gone', { locale: 'en-GB', zone: 'Europe/Dublin', known: 'thread' }, [
    c(
      'a',
      'Fergus',
      { at: '2022-11-02 10:05', edited: '11:20' },
      'The well is tested twice a year by the county, and I have the papers here.',
    ),
    c('b', 'Anonymous', '10:21', 'I would want to see the papers before I drank a drop.'),
    c(
      'c',
      'Nuala',
      '10:40',
      '> ⟦q a edited|The well is tested once a year by the county, whenever they remember it.⟧\n\n⟦m a|Fergus (10:05)⟧ once a year is not enough for me.',
    ),
    c('d', 'Fergus', '11:22', '⟦m c|Nuala (10:40)⟧ my mistake, I looked it up and put it right.'),
    c('e', 'Anonymous', '11:45', '"⟦q a|tested twice a year by the county⟧" is what I was told as well.'),
    c('f', 'Nuala', '12:01', '⟦m d|Fergus (11:22)⟧ fair play to you. ⟦m b|Anon (10:21)⟧ the papers, then.'),
  ]),

  thread('Fall back', { locale: 'en-US', zone: 'America/New_York', known: 'thread' }, [
    c('a', 'Night nurse', '2021-11-07 1:20-04:00', 'Longest shift of the year has begun.'),
    c('b', 'Porter', '1:48-04:00', 'They do not pay the extra hour either.'),
    c('c', 'Night nurse', '1:20-05:00', 'And here is 1:20 again. Hello again, 1:20.'),
    c('d', 'Anon', '2:15', '⟦m b|Porter (1:48AM)⟧ ask payroll, ours does.'),
    c('e', 'Porter', '3:05', '⟦m c,a|Night nurse (1:20AM)⟧ which one of you is the real one?'),
    c('f', 'Night nurse', '7:01', '⟦m e|Porter (3:05)⟧ the tired one.'),
  ]),

  thread('Cửa hàng sách cũ', { locale: 'vi-VN', zone: 'Asia/Ho_Chi_Minh', known: 'thread' }, [
    c('a', 'Ẩn danh', '2022-04-09 14:20', 'Tiệm sách cũ đường Trần Huy Liệu còn mở không mọi người?'),
    c('b', 'Lan', '14:35', 'Còn, nhưng chỉ mở buổi chiều.'),
    c('c', 'Ẩn danh', '14:50', '⟦m b|Lan (14:35)⟧ cảm ơn bạn, mai mình ghé.'),
    c('d', 'Tuấn', '15:10', '"⟦q b|chỉ mở buổi chiều⟧" và đóng cửa lúc ⟦-|17:00⟧ nhé.'),
  ]),

  thread('Το παγκάκι', { locale: 'el-GR', zone: 'Europe/Athens', known: 'thread' }, [
    c('a', 'Ανώνυμος', '2023-05-20 19:10', 'Ποιος έβαψε το παγκάκι στην πλατεία μπλε;'),
    c('b', 'Κώστας', '19:25', 'Εγώ, και δεν το μετανιώνω.'),
    c('c', 'Μαρία', '19:40', '⟦m b|Κώστα (19:25)⟧, είναι πανέμορφο.'),
    c('d', 'Ανώνυμος', '20:02', '«⟦q b|δεν το μετανιώνω⟧» είπε και έφυγε με το πινέλο.'),
  ]),
];
