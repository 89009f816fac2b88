import type { FollowingTexts, Language, MarkTexts, ReferringTexts, Texts, WritingTexts } from './texts.js';

const texts: Texts = {
  comments: { one: '{n} टिप्पणी', other: '{n} टिप्पणियाँ' },
  loadedMore: { one: '{n} और टिप्पणी', other: '{n} और टिप्पणियाँ' },
  newComments: { one: '{n} नई टिप्पणी', other: '{n} नई टिप्पणियाँ' },
  replies: { one: '{n} जवाब', other: '{n} जवाब' },

  closed: 'यह बातचीत बंद हो चुकी है।',
  conversation: 'बातचीत के हिसाब से',
  empty: 'अभी तक कोई टिप्पणी नहीं है।',
  full: 'इस ब्राउज़र का स्टोरेज भर गया है। दूसरे पेजों के सबसे पुराने ड्राफ़्ट हटाए जा रहे हैं।',
  heading: 'टिप्पणियाँ',
  loadEarlier: 'पहले की टिप्पणियाँ',
  loadFailed: 'टिप्पणियाँ लोड नहीं हो सकीं।',
  loadLater: 'बाद की टिप्पणियाँ',
  loading: 'टिप्पणियाँ लोड हो रही हैं',
  memory: 'यह ब्राउज़र इस पेज के लिए कुछ भी सेव नहीं करता: यहाँ लिखा गया टेक्स्ट पेज छोड़ने पर मिट जाएगा।',
  newest: 'सबसे नई पहले',
  notHere: 'यह पता जिस टिप्पणी का है, वह यहाँ नहीं है।',
  offline: 'आप ऑफ़लाइन हैं। यहाँ लिखा गया टेक्स्ट दोबारा ऑनलाइन होने पर भेज दिया जाएगा।',
  oldest: 'सबसे पुरानी पहले',
  order: 'क्रम',
  retry: 'फिर से कोशिश करें',
  threaded: 'थ्रेड',
  write: 'टिप्पणी लिखें',

  anonymous: 'बेनामी',
  continuesFrom: '{label} से जारी',
  deleted: 'यह टिप्पणी हटा दी गई है।',
  deletedLabel: 'हटाई गई टिप्पणी',
  deleteIt: 'हटाएँ',
  edit: 'बदलाव करें',
  edited: 'बदलाव किया गया',
  held: 'मंज़ूरी का इंतज़ार है। इसे केवल आप देख सकते हैं।',
  isNew: 'नई',
  own: 'आप',
  reply: 'जवाब दें',
  replyTo: '{label} के जवाब में',
  sending: 'भेजी जा रही है',
};

const marks: MarkTexts = {
  borrowed: 'पहले वाले {name} नहीं',
  borrowedHint: 'इस बातचीत में यह नाम पहले किसी और ने इस्तेमाल किया था।',
};

const following: FollowingTexts = {
  conversationOf: { one: 'इस बातचीत की {n} टिप्पणी', other: 'इस बातचीत की {n} टिप्पणियाँ' },
  more: { one: '{n} और', other: '{n} और' },

  answeredBy: '{labels} ने जवाब दिया',
  comma: ', ',
  quotedBy: '{labels} ने उद्धृत किया',

  altered: 'मूल से अलग है',
  original: 'तुलना करें',
  probably: 'शायद',
  several: 'एक से ज़्यादा टिप्पणियाँ हो सकती हैं',
  shortened: 'छोटा किया गया',
  sourceEdited: 'मूल टिप्पणी में बदलाव हुआ है',
  sourceGone: 'मूल टिप्पणी अब मौजूद नहीं है',

  back: 'वापस जाएँ',
  candidates: 'इनमें से कोई एक हो सकती है:',
  card: '{label} की टिप्पणी',
  cardHint: '{label} की झलक खुली है। Tab से इसमें जाएँ, Esc से इसे बंद करें।',
  close: 'बंद करें',
  difference: 'उद्धरण में अंतर:',
  fetching: 'टिप्पणी लोड हो रही है',
  goTo: 'टिप्पणी पर जाएँ',
  notThere: 'यह टिप्पणी यहाँ नहीं है।',
  showAll: 'सभी टिप्पणियाँ दिखाएँ',
  showConversation: 'सिर्फ़ यह बातचीत दिखाएँ',
};

const referring: ReferringTexts = {
  candidates: texts.comments,

  quoteHint: 'चुने गए शब्दों को उद्धृत करने के लिए Q दबाएँ।',
  quoteSelection: 'उद्धृत करें',

  comments: texts.heading,
  lookalike: 'दूसरे अक्षरों में लिखा है',
  nearMinute: 'कोई और मिनट',

  altered: following.altered,
  choose: '“{words}” से आपका मतलब किस टिप्पणी से है?',
  chooseOne: 'चुनें',
  gone: following.sourceGone,
  likely: following.probably,
  makePlain: 'सादा टेक्स्ट बनाएँ: {label}',
  meant: 'क्या आपका मतलब {label} से है?',
  mention: 'उल्लेख',
  quotation: 'उद्धरण',
  references: 'इस टेक्स्ट में किन टिप्पणियों का ज़िक्र है',
  shortened: following.shortened,

  pasteOffer: 'ये शब्द {label} के हैं।',
  pasteQuote: 'उद्धरण बनाएँ',
};

const writing: WritingTexts = {
  composer: {
    charactersLeft: { one: '{n} वर्ण बाकी', other: '{n} वर्ण बाकी' },
    charactersOver: { one: '{n} वर्ण ज़्यादा', other: '{n} वर्ण ज़्यादा' },

    bold: 'बोल्ड',
    code: 'कोड',
    editing: 'टिप्पणी में बदलाव करें',
    empty: 'अभी कुछ लिखा नहीं गया है।',
    formatting: 'फ़ॉर्मैटिंग',
    italic: 'इटैलिक',
    link: 'लिंक',
    list: 'सूची',
    name: 'नाम',
    nothingToShow: 'अभी दिखाने के लिए कुछ नहीं है।',
    optional: 'ज़रूरी नहीं',
    post: 'टिप्पणी पोस्ट करें',
    postReply: 'जवाब पोस्ट करें',
    preview: 'झलक',
    quote: 'उद्धरण',
    rememberName: 'मेरा नाम याद रखें',
    replyingTo: '{label} का जवाब',
    save: 'सेव करें',
    sending: 'भेजा जा रहा है…',
    write: 'टिप्पणी लिखें',
    writeReply: 'जवाब लिखें',
  },

  cancel: 'रद्द करें',
  conflict: 'आपके बदलाव करने के दौरान इस टिप्पणी को कहीं और बदल दिया गया।',
  conflictMine: 'आपका टेक्स्ट',
  conflictTheirs: 'अभी का टेक्स्ट',
  deleteAsk: 'क्या यह टिप्पणी हमेशा के लिए हटानी है?',
  deleteNow: 'हटाएँ',
  isDeleted: 'टिप्पणी हटा दी गई।',
  isEdited: 'बदलाव सेव हो गया।',
  isPosted: 'टिप्पणी पोस्ट हो गई।',
  keepMine: 'मेरा टेक्स्ट रखें',
  keepTheirs: 'यह टेक्स्ट रखें',
  notSent: 'नहीं भेजा गया।',
  sendAgain: 'फिर से भेजें',
  takeBack: 'वापस लें',

  closed: 'यह बातचीत बंद हो चुकी है।',
  forbidden: 'आपको ऐसा करने की अनुमति नहीं है।',
  gone: 'यह टिप्पणी अब मौजूद नहीं है।',
  invalid: 'यह टेक्स्ट स्वीकार नहीं किया गया।',
  noNetwork: 'इंटरनेट कनेक्शन नहीं है।',
  noRoom: 'ब्राउज़र में इसे सेव करने की जगह नहीं बची।',
  tooLong: 'टेक्स्ट बहुत लंबा है।',
  tooMany: 'एक साथ बहुत कुछ भेजा गया। थोड़ा इंतज़ार करें।',
  unavailable: 'सर्वर से जवाब नहीं मिल रहा।',
  unknown: 'कोई गड़बड़ी हुई।',
};

/** Hindi, with the loan words that its readers know from their phones. */
export const hi: Language = {
  tag: 'hi',
  dir: 'ltr',
  texts,
  marks,
  following: async () => following,
  opinions: async () => (await import('./opinions/hi.js')).opinions,
  referring: async () => referring,
  writing: async () => writing,
};
