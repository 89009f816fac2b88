import type { NameLineTexts } from './texts.js';

/** The English words about a name that two people used; with the chunk that says them. */
export const enNameLines: NameLineTexts = {
  borrowed: 'not the earlier {name}',
  borrowedHint: 'Somebody else used this name earlier in this conversation.',
  disputed: '{who} says: not me',
  disputedHint: 'This comment was signed with another key.',
};
