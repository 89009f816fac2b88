import type { IdentityTexts } from './texts.js';

export const identity: IdentityTexts = {
  minutesLeft: { other: '还有{n}分钟有效' },
  written: { other: '{n}条评论' },

  framed: '本页显示在另一个网页里面。浏览器会把两者分开：在别处，你可能是另一个人。',
  keptBrowser: '此浏览器会记住你。',
  keptHint: '隐私窗口在关闭时会忘记你。十二个单词或另一台设备可以让你回来。',
  keptPage: '此浏览器在这里不保存任何内容：关闭本页后就不再认得你。',
  keptSafari:
    'Safari 在七天没有访问后会忘记你，隐私窗口在关闭时会忘记你。十二个单词或另一台设备可以让你回来。',
  lost: '此浏览器里已经没有你的密钥，可能是它的数据被清除了。你现在写的内容会算作新的人，除非输入你的单词。',
  me: '你在这里是{who}。',
  names: '用过的名字：{names}',
  nobody:
    '你还没有在这里写过。发表第一条评论时，此浏览器会生成一把密钥，用来再次认出你。在那之前不保存任何内容。',
  scopeSite: '在整个网站上都一样。',
  scopeThread: '只在这个对话里。',
  title: '你在这里是谁',

  name: '换一个名字',
  nameCharacters: '名字里不能有看不见的控制字符，也不能有会颠倒文字顺序的符号。',
  nameEmpty: '这个名字里没有可以看见的内容。',
  nameHint: '以前的评论保留原来的名字。你的标记不变。',
  nameLong: '这个名字太长：最多 64 个字符。',
  nameMarks: '这个名字里有一个字母带有超过四个附加符号。',
  nameReserved: '这个名字留给管理本网站的人。',
  nameUse: '使用这个名字',

  keep: '让此浏览器保留我',
  keepDone: '此浏览器会保留你的密钥，直到有人清除它的数据。',
  keepHint:
    '空间不足时，浏览器可能会清除网站保存的内容，包括你的密钥。你可以请它不要这样做。有些浏览器会因此询问你。',
  keepNow: '请求浏览器',
  keepRefused: '浏览器没有作出保证。如果它忘记了你，十二个单词或另一台设备可以让你回来。',

  apart: '在每个对话里都换新身份',
  apartHint: '从现在起，你在每个对话里都有不同的标记。相同的名字或你的写作方式仍可能让人认出你。',
  apartSite: '在本网站上，所有人都是这样。',
  fresh: '在这个对话里换新身份',
  freshDone: '从你的下一条评论起，你换用新身份。',
  freshHint: '从你的下一条评论起，你在这里会有另一个标记。相同的名字或你的写作方式仍可能让人认出你。',
  freshNow: '换新身份',

  expired: '这些单词已经失效。',
  invite: '在另一台设备上也使用',
  inviteHint: '用另一台设备的相机对准这张图，或在那里输入这些单词。它们只能用一次。',
  newWords: '获取新的单词',
  qr: '二维码：本页的地址和这些单词',
  secret: '有这些单词的人可以用你的身份写。不要给任何人看。',

  recovery: '用来找回的十二个单词',
  recoveryHint:
    '如果此浏览器丢失了你的密钥，十二个单词可以让你回来一次。它们只显示一次；你以前的单词将不再有效。',
  recoveryNow: '显示十二个单词',

  join: '输入单词',
  joinBefore: '以前的评论仍然属于你在这里原来的身份。',
  joined: '你现在在这里是{who}。',
  joinHint: '另一台设备上的八个单词，或用来找回的十二个单词。',
  joinNow: '在这里使用这个身份',
  joinOffer: '打开本页的地址里带有另一台设备的单词。要在这里使用同一个身份吗？',
  joinWrong: '这些单词无效，或已经失效。',
  words: '单词',

  passkey: '通行密钥',
  passkeyCancelled: '没有任何更改。',
  passkeyFramed: '本页显示在另一个网页里面，在那里无法使用通行密钥。请单独打开本页。',
  passkeyKnown: '此设备上已有你的通行密钥。',
  passkeyMade: '通行密钥已创建。',
  passkeyMake: '创建通行密钥',
  passkeyMakeHint:
    '它由你的设备或密码管理器保存。有了它，你可以在这里以及其他拥有它的设备上找回身份。别人不会知道。',
  passkeyRemoveHint: '之后它不能再找回任何身份。你也可以在设备上删除它。',
  passkeysEnd: '你的通行密钥也将失效；你可以创建新的。',
  passkeyUnknown: '这个通行密钥在这里不属于任何人，或已失效。',
  passkeyUse: '使用通行密钥',
  passkeyUseHint: '浏览器会显示它为本网站保存的通行密钥。选择一个后，你在这里就是创建它的人。',

  here: '此浏览器',
  keys: '设备',
  keysHint: '这些设备都以你的身份写。',
  otherDevice: '另一台设备',
  revoke: '移除',
  revokeHint: '它将不能再以你的身份写或修改任何内容。它写过的内容会保留。',
  since: '自{date}起',

  downloadAll: '全部下载',
  erase: '清除我写的所有内容',
  eraseAgain: '真的要全部清除吗？',
  eraseHint:
    '你在本网站上的所有评论都会被清除，包括你的反应和举报。原处会显示评论已删除。别人引用的内容，以及别人称呼你时用的名字，也会一并删除。此操作无法撤销。',
  eraseNow: '全部清除',
  erased: '已于{date}清除。',
  mine: '我写的内容',
  mineMore: '更多',
  mineNone: '还没有。',

  forget: '在这里忘记我',
  forgetHint: '密钥会从此浏览器永久消失。你的评论会保留；从这里不能再修改或删除它们。',
  forgetNow: '忘记我',
  forgotten: '此浏览器不再认得你。',

  keyLost: '写下这条内容的密钥已经不在此浏览器里。用你的单词，或在你的另一台设备上，仍然可以修改它。',
  keyRevoked: '此设备已被你的另一台设备移除。输入单词可以再次以同一个人的身份写，或者换新身份。',

  notMe: '这不是我',
  notMeHint: '告诉读者，这是别人用你的名字写的',
  notMeSaid: '读者现在会看到，这不是你。',
  notMeTakeBack: '收回“这不是我”',

  back: '返回',
  cancel: '取消',
  close: '关闭',
  copied: '已复制。',
  copy: '复制',
  download: '下载',
  failed: '没有成功。请再试一次。',
  print: '打印',
  tooMany: '操作过于频繁。请稍等片刻。',
  wait: '请稍候…',
};
