import type { FollowingTexts, Language, MarkTexts, ReferringTexts, Texts, WritingTexts } from './texts.js';

const texts: Texts = {
  comments: { one: 'תגובה אחת', two: 'שתי תגובות', other: '{n} תגובות' },
  loadedMore: { one: 'עוד תגובה אחת', two: 'עוד שתי תגובות', other: 'עוד {n} תגובות' },
  newComments: { one: 'תגובה חדשה אחת', two: 'שתי תגובות חדשות', other: '{n} תגובות חדשות' },
  replies: { one: 'תשובה אחת', two: 'שתי תשובות', other: '{n} תשובות' },

  closed: 'השיחה הזאת סגורה.',
  conversation: 'לפי שיחה',
  empty: 'אין עדיין תגובות.',
  full: 'האחסון בדפדפן הזה מלא. הטיוטות הישנות ביותר מדפים אחרים נמחקות.',
  heading: 'תגובות',
  loadEarlier: 'תגובות קודמות',
  loadFailed: 'לא ניתן היה לטעון את התגובות.',
  loadLater: 'תגובות מאוחרות יותר',
  loading: 'התגובות נטענות',
  memory: 'הדפדפן הזה לא שומר דבר עבור הדף הזה: מה שייכתב כאן יאבד ביציאה ממנו.',
  newest: 'מהחדשה לישנה',
  notHere: 'התגובה שהכתובת הזאת מובילה אליה לא נמצאת כאן.',
  offline: 'אין חיבור לאינטרנט. מה שייכתב כאן יישלח כשהחיבור יחזור.',
  oldest: 'מהישנה לחדשה',
  order: 'סדר התגובות',
  retry: 'ניסיון נוסף',
  threaded: 'שרשורים',
  write: 'כתיבת תגובה',

  anonymous: 'אנונימי',
  continuesFrom: 'המשך של \u2068{label}\u2069',
  deleted: 'התגובה הזאת נמחקה.',
  deletedLabel: 'תגובה שנמחקה',
  deleteIt: 'מחיקה',
  edit: 'עריכה',
  edited: 'נערכה',
  held: 'ממתינה לאישור. רק לך היא מוצגת.',
  isNew: 'חדשה',
  own: 'שלך',
  reply: 'תשובה',
  replyTo: 'בתשובה אל \u2068{label}\u2069',
  sending: 'בשליחה',
};

const marks: MarkTexts = {
  borrowed: 'לא {name} מקודם',
  borrowedHint: 'מישהו אחר כבר השתמש בשם הזה קודם בשיחה הזאת.',
};

const following: FollowingTexts = {
  conversationOf: {
    one: 'תגובה אחת בשיחה הזאת',
    two: 'שתי תגובות בשיחה הזאת',
    other: '{n} תגובות בשיחה הזאת',
  },
  more: { one: 'עוד אחת', two: 'עוד שתיים', other: 'עוד {n}' },

  answeredBy: 'נענתה על ידי {labels}',
  comma: ', ',
  quotedBy: 'צוטטה על ידי {labels}',

  altered: 'שונה מהמקור',
  original: 'השוואה',
  probably: 'כנראה',
  several: 'ייתכן שהכוונה לכמה תגובות',
  shortened: 'מקוצר',
  sourceEdited: 'המקור נערך',
  sourceGone: 'המקור כבר לא קיים',

  back: 'חזרה',
  candidates: 'ייתכן שהכוונה לאחת מאלה:',
  card: 'תגובה מאת \u2068{label}\u2069',
  cardHint: 'התצוגה המקדימה של \u2068{label}\u2069 פתוחה. מקש Tab נכנס אליה, מקש Esc סוגר אותה.',
  close: 'סגירה',
  difference: 'במה הציטוט שונה:',
  fetching: 'התגובה נטענת',
  goTo: 'מעבר לתגובה',
  notThere: 'התגובה הזאת לא נמצאת כאן.',
  showAll: 'הצגת כל התגובות',
  showConversation: 'הצגת השיחה הזאת בלבד',
};

const referring: ReferringTexts = {
  candidates: texts.comments,

  quoteHint: 'מקש Q מצטט את המילים שנבחרו.',
  quoteSelection: 'ציטוט',

  comments: texts.heading,
  lookalike: 'כתוב באותיות אחרות',
  nearMinute: 'דקה אחרת',

  altered: following.altered,
  choose: 'לאיזו תגובה הכוונה במילים ”\u2068{words}\u2069”?',
  chooseOne: 'בחירה',
  gone: following.sourceGone,
  likely: following.probably,
  makePlain: 'המרה לטקסט רגיל: \u2068{label}\u2069',
  meant: 'האם הכוונה אל \u2068{label}\u2069?',
  mention: 'אזכור',
  quotation: 'ציטוט',
  references: 'למה הטקסט הזה מתייחס',
  shortened: following.shortened,

  pasteOffer: 'המילים האלה הן של \u2068{label}\u2069.',
  pasteQuote: 'הפיכה לציטוט',
};

const writing: WritingTexts = {
  composer: {
    charactersLeft: { one: 'נותר תו אחד', two: 'נותרו שני תווים', other: 'נותרו {n} תווים' },
    charactersOver: { one: 'תו אחד יותר מדי', two: 'שני תווים יותר מדי', other: '{n} תווים יותר מדי' },

    bold: 'מודגש',
    code: 'קוד',
    editing: 'עריכת התגובה',
    empty: 'אין עדיין טקסט.',
    formatting: 'עיצוב',
    italic: 'נטוי',
    link: 'קישור',
    list: 'רשימה',
    name: 'שם',
    nothingToShow: 'אין עדיין מה להציג.',
    optional: 'לא חובה',
    post: 'פרסום התגובה',
    postReply: 'פרסום התשובה',
    preview: 'תצוגה מקדימה',
    quote: 'ציטוט',
    rememberName: 'זכירת השם שלי',
    replyingTo: 'תשובה אל {label}',
    save: 'שמירה',
    sending: 'בשליחה…',
    write: 'כתיבת תגובה',
    writeReply: 'כתיבת תשובה',
  },

  cancel: 'ביטול',
  conflict: 'התגובה הזאת השתנתה במקום אחר בזמן העריכה כאן.',
  conflictMine: 'הטקסט שלך',
  conflictTheirs: 'הטקסט הנוכחי',
  deleteAsk: 'למחוק את התגובה הזאת לצמיתות?',
  deleteNow: 'מחיקה',
  isDeleted: 'התגובה נמחקה.',
  isEdited: 'השינוי נשמר.',
  isPosted: 'התגובה פורסמה.',
  keepMine: 'שימוש בטקסט שלי',
  keepTheirs: 'השארת הטקסט הזה',
  notSent: 'לא נשלח.',
  sendAgain: 'שליחה חוזרת',
  takeBack: 'ביטול השליחה',

  closed: 'השיחה הזאת סגורה.',
  forbidden: 'הפעולה הזאת אינה מותרת.',
  gone: 'התגובה כבר לא קיימת.',
  invalid: 'הטקסט הזה לא התקבל.',
  noNetwork: 'אין חיבור לרשת.',
  noRoom: 'לא נותר בדפדפן מקום לשמירה.',
  tooLong: 'הטקסט ארוך מדי.',
  tooMany: 'יותר מדי בבת אחת. כדאי להמתין מעט.',
  unavailable: 'השרת לא מגיב.',
  unknown: 'משהו השתבש.',
};

/** Hebrew: verbal nouns, which address neither a man nor a woman. Labels are isolated, as names may be Latin. */
export const he: Language = {
  tag: 'he',
  dir: 'rtl',
  texts,
  marks,
  following: async () => following,
  opinions: async () => (await import('./opinions/he.js')).opinions,
  referring: async () => referring,
  writing: async () => writing,
};
