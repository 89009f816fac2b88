import type { Language } from './texts.js';

/** English: the default, and the fall-back for languages that are not there. */
export const en: Language = {
  tag: 'en',
  dir: 'ltr',
  texts: {
    comments: { one: '{n} comment', other: '{n} comments' },
    loadedMore: { one: '{n} more comment', other: '{n} more comments' },
    newComments: { one: '{n} new comment', other: '{n} new comments' },
    replies: { one: '{n} reply', other: '{n} replies' },

    conversation: 'By conversation',
    empty: 'No comments yet.',
    loadEarlier: 'Earlier comments',
    loadFailed: 'The comments could not be loaded.',
    loadLater: 'Later comments',
    loading: 'Loading comments',
    memoryOnly: 'This browser keeps nothing for this page: what you write here is gone when you leave it.',
    newest: 'Newest first',
    notHere: 'The comment that this address leads to is not here.',
    offline: 'You are offline. What you write will be sent when you are back.',
    oldest: 'Oldest first',
    order: 'Order',
    retry: 'Try again',
    threaded: 'Threads',
    write: 'Write a comment',

    anonymous: 'Anonymous',
    continuesFrom: 'continues from {label}',
    deleted: 'This comment was deleted.',
    deletedAuthor: 'Deleted comment',
    deleteIt: 'Delete',
    edit: 'Edit',
    edited: 'edited',
    held: 'waiting for a moderator',
    isNew: 'new',
    own: 'you',
    reply: 'Reply',
    replyTo: 'in reply to {label}',
    sending: 'Sending',
  },
  writing: async () => (await import('./en-writing.js')).enWriting,
};
