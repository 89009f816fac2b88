/**
 * Names that are also words, places or books. Such a name needs an `@`, the start of a paragraph or a comma or colon
 * behind it to be read as a person. Lower case, without accents.
 */
const WORDS =
  // months, seasons, days
  'april may june august summer autumn winter dawn eve noel natalie domingo sunday friday ' +
  // virtues and feelings
  'grace hope faith joy charity patience prudence mercy felicity bliss constance verity honor honour glory trinity ' +
  // plants and animals
  'rose lily iris violet daisy heather holly olive hazel jasmine ivy fern poppy ginger rosemary basil myrtle laurel ' +
  'willow clover robin wren jay martin birdie kitty fox wolf bear lion leo hawk falcon raven ' +
  // stones, nature, colours
  'pearl ruby amber crystal jade opal coral stella star sky skye misty stormy sandy rocky cliff dale glen forest brook ' +
  'brooke river rain sunny gray grey brown green white black red blue rusty ' +
  // verbs and nouns
  'mark will bill sue pat art jack frank gene dean earl duke chase hunter mason miles max ernest guy drew nick rich ' +
  'dick penny reed sage rock lance pierce ray skip ward wade woody buck bud chip chuck christian angel baker cook carter ' +
  'page young king prince major judge price bishop pope knight porter potter smith miller taylor turner walker carpenter ' +
  'dot van john viola melody harmony carol ' +
  'gale marina case cash colt dash stone storm trace ' +
  // places
  'troy paris london georgia virginia carolina victoria sydney florence chelsea india china jordan israel kent lincoln ' +
  'washington houston austin dallas madison jackson jefferson brooklyn savannah dakota montana asia africa britain ' +
  'boston bristol chester lourdes roma siena vienna geneva lorraine alexandria ' +
  // books of the Bible
  'romans acts matthew luke james peter jude ruth esther daniel job joel amos micah ezra samuel titus timothy ' +
  'nehemiah isaiah jeremiah ezekiel hosea obadiah jonah nahum habakkuk zephaniah haggai zechariah malachi genesis exodus ' +
  'leviticus numbers deuteronomy joshua judges kings chronicles proverbs psalm psalms ecclesiastes corinthians galatians ' +
  'ephesians philippians colossians thessalonians philemon hebrews revelation ' +
  'matthaus markus lukas johannes romer matthieu marc luc jean marcos lucas juan mateo marco luca giovanni matteo joao ' +
  'mateus marcus romanos hechos atti ' +
  'lukasz mateusz matous ' +
  'марк лука иоанн матфей матвей ' +
  'μαρκος λουκας ιωαννης ματθαιος μαρκο ' +
  // other languages
  'rosa luz sol mar paz alba blanca clara cruz dolores pilar consuelo esperanza estrella mercedes soledad concepcion ' +
  'gioia chiara bianca aurora felice vittoria italo serena allegra celeste fiore bruno ' +
  'claire blanche pierre olivier aime desire juste colombe marguerite prune capucine fleur constant clement parfait ' +
  'ernst kai heide erika wonne sonne rosi roos bloem maan ster ' +
  'deniz umut baris gunes savas gul yagmur bahar ekin ilkbahar yaz toprak derya irmak pinar sevgi nese ' +
  'вера надежда любовь роза лев слава мир светлана майя віра надія любов ' +
  'nadzieja wiara roza slawa mir vera nadeja ' +
  'ελπιδα ειρηνη σοφια χαρα αγαπη ροδο ' +
  'نور سلام ايمان امل ورد فرح سعيد كريم جميل חן אור גל טל שיר רון שלום ' +
  'आशा किरण ज्योति दीपक प्रकाश शांति सूरज कमल पूजा ' +
  '光 桜 さくら 愛 空 海 のぞみ ひかり こだま 望 花 明 春 夏 秋 冬 하나 보라 이슬 나라 사랑 바다 하늘 별';

const SET: ReadonlySet<string> = new Set(WORDS.split(' '));

/** Whether a key (lower case, no accents) is also a word or a book. */
export function isWordName(key: string): boolean {
  return SET.has(key);
}
