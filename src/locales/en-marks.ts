import type { MarkTexts } from './texts.js';

/** The English words about who is who; with the chunk that says it. */
export const enMarks: MarkTexts = {
  borrowed: 'not the earlier {name}',
  borrowedHint: 'Somebody else used this name earlier in this conversation.',
  disputed: '{who} says: not me',
  disputedHint: 'This comment was signed with another key.',
  moderator: 'Moderator',
  owner: 'Owner',
};
