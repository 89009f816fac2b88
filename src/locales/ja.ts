import type { FollowingTexts, Language, MarkTexts, ReferringTexts, Texts, WritingTexts } from './texts.js';

const texts: Texts = {
  comments: { other: '{n} 件のコメント' },
  loadedMore: { other: 'さらに {n} 件のコメント' },
  newComments: { other: '{n} 件の新しいコメント' },
  replies: { other: '{n} 件の返信' },

  closed: 'この会話は締め切られています。',
  conversation: '会話順',
  empty: 'コメントはまだありません。',
  full: 'このブラウザの保存領域がいっぱいです。ほかのページの下書きは、古いものから削除されます。',
  heading: 'コメント',
  loadEarlier: 'これより前のコメント',
  loadFailed: 'コメントを読み込めませんでした。',
  loadLater: 'これより後のコメント',
  loading: 'コメントを読み込み中',
  memory: 'このブラウザはこのページの内容を保存しません。ここに書いた内容は、ページを離れると失われます。',
  newest: '新しい順',
  notHere: 'このアドレスが指すコメントは、ここにはありません。',
  offline: 'オフラインです。書いた内容は、接続が回復したときに送信されます。',
  oldest: '古い順',
  order: '並び順',
  retry: '再試行',
  threaded: 'スレッド表示',
  write: 'コメントを書く',

  anonymous: '匿名',
  continuesFrom: '{label} からの続き',
  deleted: 'このコメントは削除されました。',
  deletedLabel: '削除されたコメント',
  deleteIt: '削除',
  edit: '編集',
  edited: '編集済み',
  held: '承認待ちです。あなただけに表示されています。',
  isNew: '新着',
  own: '自分',
  reply: '返信',
  replyTo: '{label} への返信',
  sending: '送信中',
};

const marks: MarkTexts = {
  borrowed: '先の{name}とは別の人',
  borrowedHint: 'この会話では、以前に別の人がこの名前を使っています。',
};

const following: FollowingTexts = {
  conversationOf: { other: 'この会話のコメント {n} 件' },
  more: { other: '他 {n} 件' },

  answeredBy: '{labels} が返信',
  comma: '、',
  quotedBy: '{labels} が引用',

  altered: '原文と異なる',
  original: '比較',
  probably: 'おそらく',
  several: '複数のコメントの可能性あり',
  shortened: '省略あり',
  sourceEdited: '原文は編集済み',
  sourceGone: '原文はなくなりました',

  back: '戻る',
  candidates: '次のいずれかを指している可能性があります：',
  card: '{label} のコメント',
  cardHint: '{label} のプレビューが開いています。Tab で中に移動し、Esc で閉じます。',
  close: '閉じる',
  difference: '引用の相違点：',
  fetching: 'コメントを読み込み中',
  goTo: 'コメントへ移動',
  notThere: 'このコメントはここにはありません。',
  showAll: 'すべてのコメントを表示',
  showConversation: 'この会話だけを表示',
};

const referring: ReferringTexts = {
  candidates: texts.comments,

  quoteHint: 'Q キーを押すと、選択した言葉を引用できます。',
  quoteSelection: '引用',

  comments: texts.heading,
  lookalike: '似た別の文字で表記',
  nearMinute: '分が異なる',

  altered: following.altered,
  choose: '「{words}」はどのコメントを指していますか？',
  chooseOne: '選択',
  gone: following.sourceGone,
  likely: following.probably,
  makePlain: '通常のテキストに戻す：{label}',
  meant: '{label} のことですか？',
  mention: 'メンション',
  quotation: '引用',
  references: 'この文章が参照しているコメント',
  shortened: following.shortened,

  pasteOffer: 'この言葉は {label} のものです。',
  pasteQuote: '引用にする',
};

const writing: WritingTexts = {
  composer: {
    charactersLeft: { other: '残り {n} 文字' },
    charactersOver: { other: '{n} 文字超過' },

    bold: '太字',
    code: 'コード',
    editing: 'コメントを編集',
    empty: 'まだ何も入力されていません。',
    formatting: '書式',
    italic: '斜体',
    link: 'リンク',
    list: 'リスト',
    name: '名前',
    nothingToShow: '表示するものはまだありません。',
    optional: '任意',
    post: 'コメントを投稿',
    postReply: '返信を投稿',
    preview: 'プレビュー',
    quote: '引用',
    rememberName: '名前を保存する',
    replyingTo: '{label} への返信',
    save: '保存',
    sending: '送信中…',
    write: 'コメントを書く',
    writeReply: '返信を書く',
  },

  cancel: 'キャンセル',
  conflict: '編集している間に、このコメントは別の場所で変更されました。',
  conflictMine: '自分の文章',
  conflictTheirs: '現在の文章',
  deleteAsk: 'このコメントを完全に削除しますか？',
  deleteNow: '削除',
  isDeleted: 'コメントを削除しました。',
  isEdited: '変更を保存しました。',
  isPosted: 'コメントを投稿しました。',
  keepMine: '自分の文章を使う',
  keepTheirs: 'こちらを残す',
  notSent: '送信されていません。',
  sendAgain: '再送信',
  takeBack: '取り下げる',

  closed: 'この会話は締め切られています。',
  forbidden: 'この操作は許可されていません。',
  gone: 'コメントはもうありません。',
  invalid: 'この文章は受け付けられませんでした。',
  noNetwork: 'ネットワークに接続されていません。',
  noRoom: 'ブラウザに保存するための空きがありません。',
  tooLong: '文章が長すぎます。',
  tooMany: '一度に送信した数が多すぎます。しばらくお待ちください。',
  unavailable: 'サーバーが応答しません。',
  unknown: '問題が発生しました。',
};

/** Japanese, polite in sentences and plain in labels. */
export const ja: Language = {
  tag: 'ja',
  dir: 'ltr',
  texts,
  marks,
  following: async () => following,
  opinions: async () => (await import('./opinions/ja.js')).opinions,
  referring: async () => referring,
  writing: async () => writing,
};
