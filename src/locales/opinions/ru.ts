import type { OpinionTexts } from '../texts.js';

export const opinions: OpinionTexts = {
  people: { one: '{n} человек', few: '{n} человека', many: '{n} человек', other: '{n} человека' },
  kinds: { down: 'Не согласен', like: 'Нравится', thanks: 'Спасибо', up: 'Согласен' },

  cancel: 'Отмена',
  failed: 'Не получилось. Попробуйте ещё раз.',
  report: 'Пожаловаться',
  reportNow: 'Отправить жалобу',
  reportWhy: 'Что не так с этим комментарием? (необязательно)',
  reported: 'Жалоба отправлена. Спасибо.',
};
