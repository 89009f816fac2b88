import type { WritingTexts } from './texts.js';

/** The English texts of a writer; a chunk of its own, since English comes with the first one. */
export const enWriting: WritingTexts = {
  cancel: 'Cancel',
  conflict: 'This comment was changed elsewhere while you edited it.',
  conflictMine: 'Your text',
  conflictTheirs: 'The text now',
  deleteAsk: 'Delete this comment for good?',
  deleteFailed: 'The comment was not deleted.',
  deleteNow: 'Delete',
  editFailed: 'Your change was not saved.',
  isDeleted: 'Comment deleted.',
  isEdited: 'Change saved.',
  isPosted: 'Comment posted.',
  keepMine: 'Use mine',
  keepTheirs: 'Keep this one',
  notSent: 'Not sent.',
  sendAgain: 'Send again',
  takeBack: 'Take back',

  closed: 'This conversation is closed.',
  forbidden: 'You may not do that.',
  gone: 'The comment is no longer there.',
  invalid: 'This text was not accepted.',
  noNetwork: 'There is no network.',
  noRoom: 'The browser has no room left for it.',
  tooLong: 'The text is too long.',
  tooMany: 'Too many at once. Wait a little.',
  unavailable: 'The server does not answer.',
  unknown: 'Something went wrong.',
};
