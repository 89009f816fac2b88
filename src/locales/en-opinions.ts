import type { OpinionTexts } from './texts.js';

/** The English texts about reactions and reports; with the chunk that shows them. */
export const enOpinions: OpinionTexts = {
  people: { one: '{n} person', other: '{n} people' },
  kinds: { down: 'Disagree', like: 'Like', thanks: 'Thanks', up: 'Agree' },

  cancel: 'Cancel',
  failed: 'That did not work. Try again.',
  report: 'Report',
  reportNow: 'Send report',
  reportWhy: 'What is wrong with this comment? (optional)',
  reported: 'Reported. Thank you.',
};
