import type { FollowingTexts, Language, MarkTexts, ReferringTexts, Texts, WritingTexts } from './texts.js';

const texts: Texts = {
  comments: { one: '{n} Kommentar', other: '{n} Kommentare' },
  loadedMore: { one: '{n} weiterer Kommentar', other: '{n} weitere Kommentare' },
  newComments: { one: '{n} neuer Kommentar', other: '{n} neue Kommentare' },
  replies: { one: '{n} Antwort', other: '{n} Antworten' },

  closed: 'Diese Unterhaltung ist geschlossen.',
  conversation: 'Nach Unterhaltung',
  empty: 'Noch keine Kommentare.',
  full: 'Der Speicher dieses Browsers ist voll. Die ältesten Entwürfe von anderen Seiten werden verworfen.',
  heading: 'Kommentare',
  loadEarlier: 'Frühere Kommentare',
  loadFailed: 'Die Kommentare konnten nicht geladen werden.',
  loadLater: 'Spätere Kommentare',
  loading: 'Kommentare werden geladen',
  memory:
    'Dieser Browser speichert für diese Seite nichts: Was hier geschrieben wird, geht beim Verlassen der Seite verloren.',
  newest: 'Neueste zuerst',
  notHere: 'Der Kommentar, zu dem diese Adresse führt, ist hier nicht zu finden.',
  offline: 'Keine Internetverbindung. Was hier geschrieben wird, wird gesendet, sobald sie wieder besteht.',
  oldest: 'Älteste zuerst',
  order: 'Reihenfolge',
  retry: 'Erneut versuchen',
  threaded: 'Verschachtelt',
  write: 'Kommentar schreiben',

  anonymous: 'Anonym',
  continuesFrom: 'im Anschluss an {label}',
  deleted: 'Dieser Kommentar wurde gelöscht.',
  deletedLabel: 'einen gelöschten Kommentar',
  deleteIt: 'Löschen',
  edit: 'Bearbeiten',
  edited: 'bearbeitet',
  held: 'Wartet auf Freigabe. Für andere ist er noch nicht zu sehen.',
  isNew: 'neu',
  own: 'eigener',
  reply: 'Antworten',
  replyTo: 'Antwort auf {label}',
  sending: 'wird gesendet',
};

const marks: MarkTexts = {
  borrowed: 'nicht {name} von vorhin',
  borrowedHint: 'Jemand anderes hat diesen Namen in dieser Unterhaltung schon früher verwendet.',
  disputed: '{who} sagt: Das war jemand anderes',
  disputedHint: 'Dieser Kommentar wurde mit einem anderen Schlüssel unterschrieben.',
  moderator: 'Moderation',
  owner: 'Betreiber',
};

const following: FollowingTexts = {
  conversationOf: { one: '{n} Kommentar dieser Unterhaltung', other: '{n} Kommentare dieser Unterhaltung' },
  more: { one: '{n} weiterer', other: '{n} weitere' },

  answeredBy: 'Beantwortet von {labels}',
  comma: ', ',
  quotedBy: 'Zitiert von {labels}',

  altered: 'weicht vom Original ab',
  original: 'vergleichen',
  probably: 'wahrscheinlich',
  several: 'kann mehrere Kommentare meinen',
  shortened: 'gekürzt',
  sourceEdited: 'das Original wurde bearbeitet',
  sourceGone: 'das Original ist nicht mehr da',

  back: 'Zurück',
  candidates: 'Gemeint sein kann einer von diesen:',
  card: 'Kommentar von {label}',
  cardHint: 'Die Vorschau von {label} ist offen. Tab führt hinein, Esc schließt sie.',
  close: 'Schließen',
  difference: 'So weicht das Zitat ab:',
  fetching: 'Kommentar wird geladen',
  goTo: 'Zum Kommentar',
  notThere: 'Dieser Kommentar ist nicht hier.',
  showAll: 'Alle Kommentare zeigen',
  showConversation: 'Nur diese Unterhaltung zeigen',
};

const referring: ReferringTexts = {
  candidates: texts.comments,

  quoteHint: 'Mit Q werden die ausgewählten Wörter zitiert.',
  quoteSelection: 'Zitieren',

  comments: texts.heading,
  lookalike: 'mit anderen Buchstaben geschrieben',
  nearMinute: 'andere Minute',

  altered: following.altered,
  choose: 'Welcher Kommentar ist mit „{words}“ gemeint?',
  chooseOne: 'auswählen',
  gone: following.sourceGone,
  likely: following.probably,
  makePlain: 'In einfachen Text umwandeln: {label}',
  meant: 'Ist {label} gemeint?',
  mention: 'Erwähnung',
  quotation: 'Zitat',
  references: 'Worauf sich dieser Text bezieht',
  shortened: following.shortened,

  pasteOffer: 'Diese Wörter stammen von {label}.',
  pasteQuote: 'Als Zitat kennzeichnen',
};

const writing: WritingTexts = {
  composer: {
    charactersLeft: { one: 'Noch {n} Zeichen', other: 'Noch {n} Zeichen' },
    charactersOver: { one: '{n} Zeichen zu viel', other: '{n} Zeichen zu viel' },

    bold: 'Fett',
    code: 'Code',
    editing: 'Kommentar bearbeiten',
    empty: 'Es ist noch kein Text da.',
    formatting: 'Formatierung',
    italic: 'Kursiv',
    link: 'Link',
    list: 'Liste',
    name: 'Name',
    nothingToShow: 'Noch nichts zu sehen.',
    optional: 'optional',
    post: 'Kommentar abschicken',
    postReply: 'Antwort abschicken',
    preview: 'Vorschau',
    quote: 'Zitat',
    rememberName: 'Meinen Namen merken',
    replyingTo: 'Antwort auf {label}',
    save: 'Speichern',
    sending: 'Wird gesendet\u00a0…',
    write: 'Kommentar schreiben',
    writeReply: 'Antwort schreiben',
  },

  cancel: 'Abbrechen',
  conflict: 'Dieser Kommentar wurde während der Bearbeitung anderswo geändert.',
  conflictMine: 'Eigener Text',
  conflictTheirs: 'Aktueller Text',
  deleteAsk: 'Diesen Kommentar endgültig löschen?',
  deleteNow: 'Löschen',
  isDeleted: 'Kommentar gelöscht.',
  isEdited: 'Änderung gespeichert.',
  isPosted: 'Kommentar veröffentlicht.',
  keepMine: 'Eigenen verwenden',
  keepTheirs: 'Diesen behalten',
  notSent: 'Nicht gesendet.',
  sendAgain: 'Erneut senden',
  takeBack: 'Zurücknehmen',

  closed: 'Diese Unterhaltung ist geschlossen.',
  forbidden: 'Das ist nicht erlaubt.',
  gone: 'Der Kommentar ist nicht mehr da.',
  invalid: 'Dieser Text wurde nicht angenommen.',
  noNetwork: 'Es besteht keine Internetverbindung.',
  noRoom: 'Im Browser ist dafür kein Platz mehr.',
  tooLong: 'Der Text ist zu lang.',
  tooMany: 'Zu viel auf einmal. Bitte einen Moment warten.',
  unavailable: 'Der Server antwortet nicht.',
  unknown: 'Etwas ist schiefgelaufen.',
};

/** German. Nobody is addressed, so that it suits pages that say "du" and pages that say "Sie". */
export const de: Language = {
  tag: 'de',
  dir: 'ltr',
  texts,
  marks,
  following: async () => following,
  identity: async () => (await import('./identity/de.js')).identity,
  opinions: async () => (await import('./opinions/de.js')).opinions,
  referring: async () => referring,
  writing: async () => writing,
};
