import type { OpinionTexts } from '../texts.js';

export const opinions: OpinionTexts = {
  people: { other: '{n} 人' },
  kinds: { down: '反对', like: '赞', thanks: '感谢', up: '同意' },

  cancel: '取消',
  failed: '未能完成。请重试。',
  report: '举报',
  reportNow: '提交举报',
  reportWhy: '这条评论有什么问题？（可不填）',
  reported: '已举报。谢谢。',
};
