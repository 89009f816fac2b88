import type { FollowingTexts } from './texts.js';

/** The English texts about references; a chunk of its own, since English comes with the first one. */
export const enFollowing: FollowingTexts = {
  conversationOf: { one: '{n} comment of this conversation', other: '{n} comments of this conversation' },
  more: { one: '{n} more', other: '{n} more' },

  answeredBy: 'Answered by {labels}',
  comma: ', ',
  quotedBy: 'Quoted by {labels}',

  altered: 'differs from the original',
  original: 'compare',
  probably: 'probably',
  several: 'may mean several comments',
  shortened: 'shortened',
  sourceEdited: 'the original was edited',
  sourceGone: 'the original is gone',

  back: 'Back',
  candidates: 'It may mean one of these:',
  card: 'Comment by {label}',
  cardHint: 'Preview of {label} is open. Tab leads into it, Escape closes it.',
  close: 'Close',
  difference: 'How the quotation differs:',
  fetching: 'Loading the comment',
  goTo: 'Go to comment',
  notThere: 'This comment is not here.',
  showAll: 'Show all comments',
  showConversation: 'Show this conversation only',
};
