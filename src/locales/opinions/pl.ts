import type { OpinionTexts } from '../texts.js';

export const opinions: OpinionTexts = {
  people: { one: '{n} osoba', few: '{n} osoby', many: '{n} osób', other: '{n} osoby' },
  kinds: { down: 'Nie zgadzam się', like: 'Lubię to', thanks: 'Dziękuję', up: 'Zgadzam się' },

  cancel: 'Anuluj',
  failed: 'Nie udało się. Spróbuj ponownie.',
  report: 'Zgłoś',
  reportNow: 'Wyślij zgłoszenie',
  reportWhy: 'Co jest nie tak z tym komentarzem? (opcjonalnie)',
  reported: 'Zgłoszono. Dziękujemy.',
};
