import type { ReferringTexts } from './texts.js';

/** The English texts for those who refer to comments while they write; a chunk of its own. */
export const enReferring: ReferringTexts = {
  candidates: { one: '{n} comment', other: '{n} comments' },

  quoteHint: 'Press Q to quote the selected words.',
  quoteSelection: 'Quote',

  comments: 'Comments',
  lookalike: 'written with other letters',
  nearMinute: 'another minute',

  altered: 'differs from the original',
  choose: 'Which comment do you mean by “{words}”?',
  chooseOne: 'choose',
  gone: 'the original is gone',
  likely: 'probably',
  makePlain: 'Make plain text: {label}',
  meant: 'Did you mean {label}?',
  mention: 'Mention',
  quotation: 'Quotation',
  references: 'What this text refers to',
  shortened: 'shortened',

  pasteOffer: 'These words are from {label}.',
  pasteQuote: 'Make it a quotation',
};
