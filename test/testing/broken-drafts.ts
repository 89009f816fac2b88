import type { Draft } from '../../src/model/comment.js';
import { CommentError } from '../../src/model/errors.js';
import type { BrokenAdapter, Fault } from './support.js';

/** Stores another draft than it gets. */
export const storing =
  (change: (draft: Draft) => Draft): Fault =>
  ({ create }) => ({ create: (draft, options) => create(change(draft), options) });

const storingBody = (change: (body: string) => string): Fault =>
  storing((draft) => ({ ...draft, body: change(draft.body) }));

/** Refuses drafts that the page has checked already. */
const refusing =
  (isBad: (draft: Draft) => boolean): Fault =>
  ({ create }) => ({
    create: async (draft, options) => {
      if (isBad(draft)) throw new CommentError('INVALID', 'Not like that');
      return create(draft, options);
    },
  });

/** Adapters that break rules 1 and 2. */
export const brokenDrafts: readonly BrokenAdapter[] = [
  {
    fault: 'takes only addresses as ids of threads',
    rules: [1],
    make: refusing(({ threadId }) => !URL.canParse(threadId)),
  },
  { fault: 'wants a name', rules: [1], make: refusing(({ author }) => author.name === '') },
  { fault: 'refuses a long text', rules: [1], make: refusing(({ body }) => body.length > 5000) },
  { fault: 'cuts a long text', rules: [1], make: storingBody((body) => body.slice(0, 5000)) },
  { fault: 'escapes texts', rules: [2], make: storingBody((body) => body.replaceAll('<', '&lt;')) },
  {
    fault: 'takes markup out of texts',
    rules: [2],
    make: storingBody((body) => body.replace(/<[^>]*>/g, '')),
  },
  { fault: 'trims texts', rules: [2], make: storingBody((body) => body.trim()) },
  { fault: 'changes line ends', rules: [2], make: storingBody((body) => body.replaceAll('\r\n', '\n')) },
  { fault: 'normalises characters', rules: [2], make: storingBody((body) => body.normalize('NFC')) },
  { fault: 'drops the time zone', rules: [2], make: storing(({ timeZone: _zone, ...draft }) => draft) },
  {
    fault: 'drops what is answered',
    rules: [2, 6, 'remove'],
    make: storing((draft) => ({ ...draft, parentId: null })),
  },
  {
    fault: 'trims names',
    rules: [2],
    make: storing((draft) => ({ ...draft, author: { ...draft.author, name: draft.author.name.trim() } })),
  },
];
