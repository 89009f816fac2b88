import type { OpinionTexts } from '../texts.js';

export const opinions: OpinionTexts = {
  people: { one: 'אדם אחד', two: 'שני אנשים', other: '{n} אנשים' },
  kinds: { down: 'לא מסכים', like: 'אהבתי', thanks: 'תודה', up: 'מסכים' },

  cancel: 'ביטול',
  failed: 'זה לא הצליח. כדאי לנסות שוב.',
  report: 'דיווח',
  reportNow: 'שליחת הדיווח',
  reportWhy: 'מה לא בסדר בתגובה הזאת? (לא חובה)',
  reported: 'דווח. תודה.',
};
