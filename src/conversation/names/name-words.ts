/** Words that people put before a name when they speak to somebody; no part of the name. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr dra prof profa professor sir madam rev father sister brother uncle auntie ' +
    'herr herrn frau ing m mme mlle monsieur madame mademoiselle don doña dona sr sra srta señor señora señorita senhor ' +
    'senhora seu sig signor signora signore dott dottor dottore dottoressa de het heer dhr meneer mevrouw mevr ' +
    'pan pani panie pana panu pán pane paní slečna gospodin gospođa bay bayan sayın herra rouva domnul doamna domnule doamnă ' +
    'господин госпожа господине пан пане пані г госпоже товарищ д ' +
    'κ κα κος κύριε κύριος κυρία κυριε ' +
    'السيد السيدة الأستاذ أستاذ الأستاذة الدكتور دكتور د الأخ الاخ أخ أخي يا آقای خانم جناب دکتر استاد ' +
    'מר גברת גב דר אדון श्री श्रीमती डॉ डॉक्टर सुश्री คุณ นาย นาง anh chị ông bà bác cô chú bạn pak bu bapak ibu mas mbak bang kak'
  ).split(' '),
);

/** Words that people put behind a name, as words of their own. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  (
    'san sama kun chan sensei jr sr phd md esq bey hanım hoca hocam abi abla efendi ' +
    'जी साहब साहिब भाई बहन جان عزیز خانم آقا ' +
    'さん 様 さま 氏 くん 君 ちゃん 殿 先生 님 씨 군 양 선생님 女士 小姐 同学 同學 兄 哥 姐'
  ).split(' '),
);

/** Those that are glued to the name, longest first. */
export const GLUED_HONORIFICS: readonly string[] =
  '선생님 ちゃん さん さま くん たん 先生 女士 小姐 同学 同學 大哥 大姐 样 様 氏 君 殿 님 씨 군 양 兄 哥 姐'.split(
    ' ',
  );

/** What opens a paragraph before the name of the person who is addressed: `To Bob:`, `An Anna:`. */
export const TO_WORDS: ReadonlySet<string> = new Set(
  (
    'to re reply replying answer for @ an für zu antwort à a pour réponse al para per aan voor naar do dla k ke pro кому к ко для до ' +
    'til till för προς για στον στην إلى الى ل ردا على رد به برای ל אל sayın için để gửi kepada untuk ' +
    'către pentru lui'
  ).split(' '),
);

/** Greetings before an address: `Hi Bob,`. */
export const GREETINGS: ReadonlySet<string> = new Set(
  (
    'hi hey hello dear hallo hei hej moin servus liebe lieber salut bonjour coucou cher chère hola querido querida estimado ' +
    'estimada ciao caro cara salve buongiorno olá oi prezado prezada beste hoi dag kære kjære käre hyvä cześć drogi ' +
    'droga witaj ahoj milý milá čau привет здравствуйте здравствуй уважаемый уважаемая дорогой дорогая привіт шановний ' +
    'шановна вітаю γεια αγαπητέ αγαπητή merhaba selam sevgili مرحبا أهلا سلام عزيزي عزيزتي שלום היי नमस्ते प्रिय chào halo'
  ).split(' '),
);

/** Parts of a name that are no name when they stand alone. */
export const NO_PART: ReadonlySet<string> = new Set(
  (
    'the a an and of from in on at for by to not no just real old new big little mr mrs ms dr user guest concerned proud ' +
    'retired former angry happy sad one some any all my your his her our we you i me he she it they who what is am are was ' +
    'be von van der den de da di del della la le los las el du des dos das bin ibn al abu ben bar y e und et il lo ' +
    'red blue green black white good bad great south north east west anonymous anon same other another first second last'
  ).split(' '),
);

/** Words with which a surname may begin. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'van von zu zum zur der den de da di del della du des do dos das ten ter la le los las bin ibn al el abu ben bar st saint'.split(
    ' ',
  ),
);

/** Words that make another name of the one behind them. */
export const NICKNAMES: ReadonlySet<string> = new Set(
  'big little old young uncle aunt auntie saint fat tall small crazy lady lord king queen'.split(' '),
);
