import type { OpinionTexts } from '../texts.js';

export const opinions: OpinionTexts = {
  people: {
    zero: '{n} شخص',
    one: 'شخص واحد',
    two: 'شخصان',
    few: '{n} أشخاص',
    many: '{n} شخصًا',
    other: '{n} شخص',
  },
  kinds: { down: 'لا أوافق', like: 'أعجبني', thanks: 'شكرًا', up: 'أوافق' },

  cancel: 'إلغاء',
  failed: 'لم ينجح ذلك. حاول مرة أخرى.',
  report: 'إبلاغ',
  reportNow: 'إرسال البلاغ',
  reportWhy: 'ما المشكلة في هذا التعليق؟ (اختياري)',
  reported: 'تم الإبلاغ. شكرًا.',
};
