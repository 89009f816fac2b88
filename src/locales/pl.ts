import type { FollowingTexts, Language, MarkTexts, ReferringTexts, Texts, WritingTexts } from './texts.js';

const texts: Texts = {
  comments: {
    one: '{n} komentarz',
    few: '{n} komentarze',
    many: '{n} komentarzy',
    other: '{n} komentarza',
  },
  loadedMore: {
    one: 'Jeszcze {n} komentarz',
    few: 'Jeszcze {n} komentarze',
    many: 'Jeszcze {n} komentarzy',
    other: 'Jeszcze {n} komentarza',
  },
  newComments: {
    one: '{n} nowy komentarz',
    few: '{n} nowe komentarze',
    many: '{n} nowych komentarzy',
    other: '{n} nowego komentarza',
  },
  replies: { one: '{n} odpowiedź', few: '{n} odpowiedzi', many: '{n} odpowiedzi', other: '{n} odpowiedzi' },

  closed: 'Ta rozmowa jest zamknięta.',
  conversation: 'Według rozmów',
  empty: 'Nie ma jeszcze komentarzy.',
  full: 'Pamięć tej przeglądarki jest pełna. Najstarsze szkice z innych stron są usuwane.',
  heading: 'Komentarze',
  loadEarlier: 'Wcześniejsze komentarze',
  loadFailed: 'Nie udało się wczytać komentarzy.',
  loadLater: 'Późniejsze komentarze',
  loading: 'Wczytywanie komentarzy',
  memory:
    'Ta przeglądarka niczego nie zapisuje dla tej strony: to, co tu napiszesz, przepadnie po jej opuszczeniu.',
  newest: 'Od najnowszych',
  notHere: 'Komentarza, do którego prowadzi ten adres, tutaj nie ma.',
  offline: 'Brak połączenia z internetem. To, co napiszesz, zostanie wysłane, gdy połączenie wróci.',
  oldest: 'Od najstarszych',
  order: 'Kolejność',
  retry: 'Spróbuj ponownie',
  threaded: 'Wątki',
  write: 'Napisz komentarz',

  anonymous: 'Anonim',
  continuesFrom: 'kontynuuje wątek: {label}',
  deleted: 'Ten komentarz został usunięty.',
  deletedLabel: 'usunięty komentarz',
  deleteIt: 'Usuń',
  edit: 'Edytuj',
  edited: 'edytowano',
  held: 'Czeka na zatwierdzenie. Widzisz go tylko ty.',
  isNew: 'nowy',
  own: 'Ty',
  reply: 'Odpowiedz',
  replyTo: 'w odpowiedzi na: {label}',
  sending: 'wysyłanie',
};

const marks: MarkTexts = {
  borrowed: 'to nie wcześniejszy autor {name}',
  borrowedHint: 'Wcześniej w tej rozmowie tej nazwy używał ktoś inny.',
  disputed: '{who} mówi: to nie ja',
  disputedHint: 'Ten komentarz podpisano innym kluczem.',
  moderator: 'Moderator',
  owner: 'Właściciel',
};

const following: FollowingTexts = {
  conversationOf: {
    one: '{n} komentarz w tej rozmowie',
    few: '{n} komentarze w tej rozmowie',
    many: '{n} komentarzy w tej rozmowie',
    other: '{n} komentarza w tej rozmowie',
  },
  more: { one: 'jeszcze {n}', few: 'jeszcze {n}', many: 'jeszcze {n}', other: 'jeszcze {n}' },

  answeredBy: 'Odpowiadają: {labels}',
  comma: ', ',
  quotedBy: 'Cytują: {labels}',

  altered: 'różni się od oryginału',
  original: 'porównaj',
  probably: 'prawdopodobnie',
  several: 'może oznaczać kilka komentarzy',
  shortened: 'skrócono',
  sourceEdited: 'oryginał został zmieniony',
  sourceGone: 'oryginału już nie ma',

  back: 'Wstecz',
  candidates: 'Może chodzić o jeden z tych:',
  card: 'Komentarz: {label}',
  cardHint: 'Podgląd jest otwarty: {label}. Tab prowadzi do środka, Esc zamyka.',
  close: 'Zamknij',
  difference: 'Czym różni się cytat:',
  fetching: 'Wczytywanie komentarza',
  goTo: 'Przejdź do komentarza',
  notThere: 'Tego komentarza tu nie ma.',
  showAll: 'Pokaż wszystkie komentarze',
  showConversation: 'Pokaż tylko tę rozmowę',
};

const referring: ReferringTexts = {
  candidates: texts.comments,

  quoteHint: 'Naciśnij Q, aby zacytować zaznaczone słowa.',
  quoteSelection: 'Cytuj',

  comments: texts.heading,
  lookalike: 'zapisane innymi literami',
  nearMinute: 'inna minuta',

  altered: following.altered,
  choose: 'Który komentarz oznacza „{words}”?',
  chooseOne: 'wybierz',
  gone: following.sourceGone,
  likely: following.probably,
  makePlain: 'Zamień na zwykły tekst: {label}',
  meant: 'Czy chodzi o: {label}?',
  mention: 'Wzmianka',
  quotation: 'Cytat',
  references: 'Do czego odnosi się ten tekst',
  shortened: following.shortened,

  pasteOffer: 'Te słowa pochodzą z komentarza: {label}.',
  pasteQuote: 'Zamień na cytat',
};

const writing: WritingTexts = {
  composer: {
    charactersLeft: {
      one: 'Pozostał {n} znak',
      few: 'Pozostały {n} znaki',
      many: 'Pozostało {n} znaków',
      other: 'Pozostało {n} znaku',
    },
    charactersOver: {
      one: '{n} znak za dużo',
      few: '{n} znaki za dużo',
      many: '{n} znaków za dużo',
      other: '{n} znaku za dużo',
    },

    bold: 'Pogrubienie',
    code: 'Kod',
    editing: 'Edytuj komentarz',
    empty: 'Nie ma jeszcze tekstu.',
    formatting: 'Formatowanie',
    italic: 'Kursywa',
    link: 'Link',
    list: 'Lista',
    name: 'Podpis',
    nothingToShow: 'Nie ma jeszcze nic do pokazania.',
    optional: 'opcjonalnie',
    post: 'Dodaj komentarz',
    postReply: 'Dodaj odpowiedź',
    preview: 'Podgląd',
    quote: 'Cytat',
    rememberName: 'Zapamiętaj mój podpis',
    replyingTo: 'Odpowiedź na: {label}',
    save: 'Zapisz',
    sending: 'Wysyłanie…',
    write: 'Napisz komentarz',
    writeReply: 'Napisz odpowiedź',
  },

  cancel: 'Anuluj',
  conflict: 'Ten komentarz został zmieniony gdzie indziej podczas Twojej edycji.',
  conflictMine: 'Twój tekst',
  conflictTheirs: 'Obecny tekst',
  deleteAsk: 'Usunąć ten komentarz na zawsze?',
  deleteNow: 'Usuń',
  isDeleted: 'Komentarz usunięty.',
  isEdited: 'Zmiana zapisana.',
  isPosted: 'Komentarz opublikowany.',
  keepMine: 'Użyj mojego',
  keepTheirs: 'Zachowaj ten',
  notSent: 'Nie wysłano.',
  sendAgain: 'Wyślij ponownie',
  takeBack: 'Wycofaj',

  closed: 'Ta rozmowa jest zamknięta.',
  forbidden: 'Nie masz do tego uprawnień.',
  gone: 'Tego komentarza już nie ma.',
  invalid: 'Ten tekst nie został przyjęty.',
  noNetwork: 'Brak połączenia z siecią.',
  noRoom: 'W przeglądarce nie ma już na to miejsca.',
  tooLong: 'Tekst jest za długi.',
  tooMany: 'Za dużo naraz. Poczekaj chwilę.',
  unavailable: 'Serwer nie odpowiada.',
  unknown: 'Coś poszło nie tak.',
};

/** Polish. A colon stands before labels, since a name in them is not declined. */
export const pl: Language = {
  tag: 'pl',
  dir: 'ltr',
  texts,
  marks,
  following: async () => following,
  identity: async () => (await import('./identity/pl.js')).identity,
  opinions: async () => (await import('./opinions/pl.js')).opinions,
  referring: async () => referring,
  writing: async () => writing,
};
