import type { OpinionTexts } from '../texts.js';

export const opinions: OpinionTexts = {
  people: { other: '{n}人' },
  kinds: { down: '反対', like: 'いいね', thanks: 'ありがとう', up: '賛成' },

  cancel: 'キャンセル',
  failed: 'うまくいきませんでした。もう一度お試しください。',
  report: '報告',
  reportNow: '報告を送信',
  reportWhy: 'このコメントの何が問題ですか？（任意）',
  reported: '報告しました。ありがとうございます。',
};
