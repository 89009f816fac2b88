import type { SuiteTest } from '../suite-test.js';

const BODIES = [
  '**bold** _and_ [link](https://example.org "title")\n\n> quoted\n\n```js\nif (a < b && c > d) {}\n```',
  '<b onclick="alert(1)">bold</b> &amp; &lt; <script>alert(1)</script><!-- -->',
  '  spaces in front, and behind  \n\n',
  'line\r\nline\rline\n\ttab',
  'e\u0301 is not \u00e9, \ufb01 is not fi',
  '👩‍👩‍👧 שלום \u202eright to left\u202c \u200bzero width\u00a0no break',
  '\\n \\\\ \' " ` ${x} %s %00 {{y}} ; DROP TABLE comments; --',
  '0',
];

/** Rule 2: `body` is source text and comes back exactly as written. */
export const bodyTests: readonly SuiteTest[] = [
  {
    rule: 2,
    name: 'gives a text back as it was written, at once and in the list',
    needs: ['create'],
    async run({ open, draft, all, equal }) {
      const { adapter } = await open();
      for (const body of BODIES)
        equal((await adapter.create(draft({ body }))).body, body, 'the text of the new comment');
      equal(
        (await all(adapter)).map((comment) => comment.body),
        BODIES,
        'the texts in the list',
      );
    },
  },
  {
    rule: 2,
    name: 'gives an edited text back as it was written',
    needs: ['create', 'update'],
    async run({ open, all, threadId, equal }) {
      const { adapter, comments } = await open(1);
      let [comment] = comments;
      for (const body of BODIES) {
        comment = await adapter.update({ threadId, id: comment!.id, body, revision: comment!.revision });
        equal(comment.body, body, 'the edited text');
        equal((await all(adapter))[0]?.body, body, 'the edited text in the list');
      }
    },
  },
  {
    rule: 2,
    name: 'keeps who wrote it, in which time zone, and what it answers',
    needs: ['create'],
    async run({ open, draft, all, equal }) {
      const { adapter, comments } = await open(1);
      const author = { name: ' <i>Ada</i> & Søn ' };
      const wanted = { parentId: comments[0]!.id, author, timeZone: 'Asia/Kolkata' };
      await adapter.create(draft(wanted));
      const comment = (await all(adapter))[1];
      const { parentId, timeZone } = comment ?? {};
      equal(
        { parentId, author: { name: comment?.author.name }, timeZone },
        wanted,
        'what is kept of the comment',
      );
    },
  },
  {
    rule: 2,
    name: 'keeps comments for whoever comes next',
    needs: ['create', 'reopen'],
    async run({ open, reopen, all, equal }) {
      const { adapter, comments } = await open(3);
      const again = await all(reopen(adapter));
      equal(
        again.map(({ id, body }) => [id, body]),
        comments.map(({ id, body }) => [id, body]),
        'the thread of the second',
      );
    },
  },
  {
    rule: 2,
    name: 'shows the comments of its archive as they are',
    readOnly: true,
    async run({ open, all, equal }) {
      const { adapter, comments } = await open(7);
      equal(await all(adapter), comments, 'the thread');
    },
  },
];
