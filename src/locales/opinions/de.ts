import type { OpinionTexts } from '../texts.js';

export const opinions: OpinionTexts = {
  people: { one: '{n} Person', other: '{n} Personen' },
  kinds: { down: 'Ablehnung', like: 'Gefällt mir', thanks: 'Danke', up: 'Zustimmung' },

  cancel: 'Abbrechen',
  failed: 'Das hat nicht geklappt. Bitte noch einmal versuchen.',
  report: 'Melden',
  reportNow: 'Meldung senden',
  reportWhy: 'Was stimmt mit diesem Kommentar nicht? (optional)',
  reported: 'Gemeldet. Danke.',
};
