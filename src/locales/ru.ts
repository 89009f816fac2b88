import type { FollowingTexts, Language, MarkTexts, ReferringTexts, Texts, WritingTexts } from './texts.js';

const texts: Texts = {
  comments: {
    one: '{n} комментарий',
    few: '{n} комментария',
    many: '{n} комментариев',
    other: '{n} комментария',
  },
  loadedMore: {
    one: 'Ещё {n} комментарий',
    few: 'Ещё {n} комментария',
    many: 'Ещё {n} комментариев',
    other: 'Ещё {n} комментария',
  },
  newComments: {
    one: '{n} новый комментарий',
    few: '{n} новых комментария',
    many: '{n} новых комментариев',
    other: '{n} нового комментария',
  },
  replies: { one: '{n} ответ', few: '{n} ответа', many: '{n} ответов', other: '{n} ответа' },

  closed: 'Это обсуждение закрыто.',
  conversation: 'По обсуждениям',
  empty: 'Комментариев пока нет.',
  full: 'Хранилище этого браузера заполнено. Самые старые черновики с других страниц удаляются.',
  heading: 'Комментарии',
  loadEarlier: 'Более ранние комментарии',
  loadFailed: 'Не удалось загрузить комментарии.',
  loadLater: 'Более поздние комментарии',
  loading: 'Загрузка комментариев',
  memory:
    'Этот браузер ничего не сохраняет для этой страницы: всё, что вы здесь напишете, пропадёт, когда вы её покинете.',
  newest: 'Сначала новые',
  notHere: 'Комментария, на который ведёт этот адрес, здесь нет.',
  offline: 'Нет подключения к интернету. Всё, что вы напишете, будет отправлено, когда оно появится.',
  oldest: 'Сначала старые',
  order: 'Порядок',
  retry: 'Повторить',
  threaded: 'Ветки',
  write: 'Написать комментарий',

  anonymous: 'Аноним',
  continuesFrom: 'продолжает ветку: {label}',
  deleted: 'Этот комментарий удалён.',
  deletedLabel: 'удалённый комментарий',
  deleteIt: 'Удалить',
  edit: 'Изменить',
  edited: 'изменено',
  held: 'Ожидает одобрения. Его видите только вы.',
  isNew: 'новый',
  own: 'вы',
  reply: 'Ответить',
  replyTo: 'в ответ на: {label}',
  sending: 'отправляется',
};

const marks: MarkTexts = {
  borrowed: 'это не прежний автор {name}',
  borrowedHint: 'Раньше в этом обсуждении под этим именем писал кто-то другой.',
  disputed: '{who} говорит: это не я',
  disputedHint: 'Этот комментарий подписан другим ключом.',
  moderator: 'Модератор',
  owner: 'Владелец',
};

const following: FollowingTexts = {
  conversationOf: {
    one: '{n} комментарий этого обсуждения',
    few: '{n} комментария этого обсуждения',
    many: '{n} комментариев этого обсуждения',
    other: '{n} комментария этого обсуждения',
  },
  more: { one: 'ещё {n}', few: 'ещё {n}', many: 'ещё {n}', other: 'ещё {n}' },

  answeredBy: 'Ответили: {labels}',
  comma: ', ',
  quotedBy: 'Процитировали: {labels}',

  altered: 'отличается от оригинала',
  original: 'сравнить',
  probably: 'вероятно',
  several: 'может означать несколько комментариев',
  shortened: 'сокращено',
  sourceEdited: 'оригинал изменён',
  sourceGone: 'оригинала больше нет',

  back: 'Назад',
  candidates: 'Возможно, имеется в виду один из этих:',
  card: 'Комментарий: {label}',
  cardHint: 'Открыт просмотр: {label}. Tab ведёт внутрь, Esc закрывает.',
  close: 'Закрыть',
  difference: 'Чем отличается цитата:',
  fetching: 'Загрузка комментария',
  goTo: 'Перейти к комментарию',
  notThere: 'Этого комментария здесь нет.',
  showAll: 'Показать все комментарии',
  showConversation: 'Показать только это обсуждение',
};

const referring: ReferringTexts = {
  candidates: texts.comments,

  quoteHint: 'Нажмите Q, чтобы процитировать выделенные слова.',
  quoteSelection: 'Цитировать',

  comments: texts.heading,
  lookalike: 'написано другими буквами',
  nearMinute: 'другая минута',

  altered: following.altered,
  choose: 'Какой комментарий вы имеете в виду под «{words}»?',
  chooseOne: 'выбрать',
  gone: following.sourceGone,
  likely: following.probably,
  makePlain: 'Сделать обычным текстом: {label}',
  meant: 'Имеется в виду {label}?',
  mention: 'Упоминание',
  quotation: 'Цитата',
  references: 'На что ссылается этот текст',
  shortened: following.shortened,

  pasteOffer: 'Это слова из комментария: {label}.',
  pasteQuote: 'Оформить как цитату',
};

const writing: WritingTexts = {
  composer: {
    charactersLeft: {
      one: 'Остался {n} символ',
      few: 'Осталось {n} символа',
      many: 'Осталось {n} символов',
      other: 'Осталось {n} символа',
    },
    charactersOver: {
      one: '{n} лишний символ',
      few: '{n} лишних символа',
      many: '{n} лишних символов',
      other: '{n} лишнего символа',
    },

    bold: 'Жирный',
    code: 'Код',
    editing: 'Изменить комментарий',
    empty: 'Текста пока нет.',
    formatting: 'Форматирование',
    italic: 'Курсив',
    link: 'Ссылка',
    list: 'Список',
    name: 'Имя',
    nothingToShow: 'Пока нечего показать.',
    optional: 'необязательно',
    post: 'Отправить комментарий',
    postReply: 'Отправить ответ',
    preview: 'Предпросмотр',
    quote: 'Цитата',
    rememberName: 'Запомнить моё имя',
    replyingTo: 'Ответ на: {label}',
    save: 'Сохранить',
    sending: 'Отправка…',
    write: 'Написать комментарий',
    writeReply: 'Написать ответ',
  },

  cancel: 'Отмена',
  conflict: 'Пока вы редактировали этот комментарий, его изменили в другом месте.',
  conflictMine: 'Ваш текст',
  conflictTheirs: 'Текущий текст',
  deleteAsk: 'Удалить этот комментарий навсегда?',
  deleteNow: 'Удалить',
  isDeleted: 'Комментарий удалён.',
  isEdited: 'Изменение сохранено.',
  isPosted: 'Комментарий опубликован.',
  keepMine: 'Взять мой',
  keepTheirs: 'Оставить этот',
  notSent: 'Не отправлено.',
  sendAgain: 'Отправить ещё раз',
  takeBack: 'Отозвать',

  closed: 'Это обсуждение закрыто.',
  forbidden: 'У вас нет прав на это действие.',
  gone: 'Этого комментария больше нет.',
  invalid: 'Этот текст не принят.',
  noNetwork: 'Нет подключения к сети.',
  noRoom: 'В браузере не осталось места для сохранения.',
  tooLong: 'Текст слишком длинный.',
  tooMany: 'Слишком много за один раз. Подождите немного.',
  unavailable: 'Сервер не отвечает.',
  unknown: 'Что-то пошло не так.',
};

/** Russian. A colon stands before labels, since a name in them is not declined. */
export const ru: Language = {
  tag: 'ru',
  dir: 'ltr',
  texts,
  marks,
  following: async () => following,
  identity: async () => (await import('./identity/ru.js')).identity,
  opinions: async () => (await import('./opinions/ru.js')).opinions,
  referring: async () => referring,
  writing: async () => writing,
};
