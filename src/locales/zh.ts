import type { FollowingTexts, Language, MarkTexts, ReferringTexts, Texts, WritingTexts } from './texts.js';

const texts: Texts = {
  comments: { other: '{n} 条评论' },
  loadedMore: { other: '又加载了 {n} 条评论' },
  newComments: { other: '{n} 条新评论' },
  replies: { other: '{n} 条回复' },

  closed: '此对话已关闭。',
  conversation: '按对话',
  empty: '还没有评论。',
  full: '此浏览器的存储空间已满。其他页面最早的草稿将被舍弃。',
  heading: '评论',
  loadEarlier: '之前的评论',
  loadFailed: '评论加载失败。',
  loadLater: '之后的评论',
  loading: '正在加载评论',
  memory: '此浏览器不会为本页保存任何内容：离开本页后，你在这里写的内容就会丢失。',
  newest: '从新到旧',
  notHere: '此网址指向的评论不在这里。',
  offline: '网络已断开。你写的内容会在恢复联网后发送。',
  oldest: '从旧到新',
  order: '排序',
  retry: '重试',
  threaded: '嵌套显示',
  write: '写评论',

  anonymous: '匿名',
  continuesFrom: '接 {label}',
  deleted: '该评论已被删除。',
  deletedLabel: '已删除的评论',
  deleteIt: '删除',
  edit: '编辑',
  edited: '已编辑',
  held: '等待审核，目前仅你可见。',
  isNew: '新',
  own: '我',
  reply: '回复',
  replyTo: '回复 {label}',
  sending: '发送中',
};

const marks: MarkTexts = {
  borrowed: '不是之前的{name}',
  borrowedHint: '在这个对话中，之前有另一个人用过这个名字。',
};

const following: FollowingTexts = {
  conversationOf: { other: '此对话的 {n} 条评论' },
  more: { other: '还有 {n} 条' },

  answeredBy: '回复者：{labels}',
  comma: '、',
  quotedBy: '引用者：{labels}',

  altered: '与原文不同',
  original: '对比',
  probably: '很可能',
  several: '可能指多条评论',
  shortened: '有删节',
  sourceEdited: '原文已编辑',
  sourceGone: '原文已不存在',

  back: '返回',
  candidates: '可能是以下之一：',
  card: '{label} 的评论',
  cardHint: '{label} 的预览已打开。按 Tab 进入，按 Esc 关闭。',
  close: '关闭',
  difference: '引用的不同之处：',
  fetching: '正在加载评论',
  goTo: '前往评论',
  notThere: '此评论不在这里。',
  showAll: '显示所有评论',
  showConversation: '只看此对话',
};

const referring: ReferringTexts = {
  candidates: texts.comments,

  quoteHint: '按 Q 可引用所选文字。',
  quoteSelection: '引用',

  comments: texts.heading,
  lookalike: '用了形近的字母',
  nearMinute: '分钟不同',

  altered: following.altered,
  choose: '“{words}”指的是哪条评论？',
  chooseOne: '选择',
  gone: following.sourceGone,
  likely: following.probably,
  makePlain: '改为纯文本：{label}',
  meant: '你指的是 {label} 吗？',
  mention: '提及',
  quotation: '引用',
  references: '此内容提到的评论',
  shortened: following.shortened,

  pasteOffer: '这段文字出自 {label}。',
  pasteQuote: '改为引用',
};

const writing: WritingTexts = {
  composer: {
    charactersLeft: { other: '还可输入 {n} 个字符' },
    charactersOver: { other: '超出 {n} 个字符' },

    bold: '粗体',
    code: '代码',
    editing: '编辑评论',
    empty: '还没有写内容。',
    formatting: '格式',
    italic: '斜体',
    link: '链接',
    list: '列表',
    name: '昵称',
    nothingToShow: '还没有可显示的内容。',
    optional: '选填',
    post: '发表评论',
    postReply: '发表回复',
    preview: '预览',
    quote: '引用',
    rememberName: '记住我的昵称',
    replyingTo: '回复 {label}',
    save: '保存',
    sending: '正在发送…',
    write: '写评论',
    writeReply: '写回复',
  },

  cancel: '取消',
  conflict: '在你编辑期间，这条评论在别处被修改了。',
  conflictMine: '你的内容',
  conflictTheirs: '当前内容',
  deleteAsk: '要永久删除这条评论吗？',
  deleteNow: '删除',
  isDeleted: '评论已删除。',
  isEdited: '修改已保存。',
  isPosted: '评论已发表。',
  keepMine: '使用我的',
  keepTheirs: '保留这一版',
  notSent: '未发送。',
  sendAgain: '重新发送',
  takeBack: '撤回',

  closed: '此对话已关闭。',
  forbidden: '你没有权限执行此操作。',
  gone: '该评论已不存在。',
  invalid: '此内容未被接受。',
  noNetwork: '没有网络连接。',
  noRoom: '浏览器中没有空间保存它了。',
  tooLong: '内容太长。',
  tooMany: '操作过于频繁。请稍等片刻。',
  unavailable: '服务器没有响应。',
  unknown: '出了点问题。',
};

/** Chinese in simplified characters. */
export const zh: Language = {
  tag: 'zh-Hans',
  dir: 'ltr',
  texts,
  marks,
  following: async () => following,
  opinions: async () => (await import('./opinions/zh.js')).opinions,
  referring: async () => referring,
  writing: async () => writing,
};
