import type { SuiteTest } from '../suite-test.js';

/** As `Comment.id` says. */
const ID = /^[\w.~:-]+$/;

/** `create`: what a new comment is. */
export const creatingTests: readonly SuiteTest[] = [
  {
    rule: 'create',
    name: 'gives each comment an id of its own that can stand in an address, and revision 1',
    needs: ['create'],
    async run({ open, holds, equal }) {
      const { comments } = await open(3);
      for (const { id, revision } of comments) {
        const shown = JSON.stringify(id);
        holds(
          typeof id === 'string' && ID.test(id),
          `the id ${shown} is no text of letters, digits and -._~: only`,
        );
        equal(revision, 1, 'the revision of a new comment');
      }
      equal(new Set(comments.map(({ id }) => id)).size, 3, 'the number of ids of 3 comments');
    },
  },
  {
    rule: 'create',
    name: 'keeps nothing of how a comment was written',
    needs: ['create'],
    async run({ open, draft, all, holds }) {
      const { adapter } = await open();
      const comment = await adapter.create(draft({ signs: { took: 60_000 } }));
      const [listed = comment] = await all(adapter);
      holds(!('signs' in comment) && !('signs' in listed), '`signs` of the draft are in the comment');
    },
  },
  {
    rule: 'create',
    name: 'says of nobody else that a comment is their own',
    needs: ['create', 'elsewhere'],
    async run({ open, elsewhere, draft, all, equal }) {
      const { adapter } = await open(1);
      const other = elsewhere(adapter);
      const theirs = await other.create(draft());
      const own = async (reader: typeof adapter, place: number): Promise<true | undefined> =>
        (await all(reader))[place]?.own;
      equal(await own(other, 0), undefined, '`own` of a comment that somebody else wrote');
      equal(await own(adapter, 1), undefined, '`own` of what they wrote, for the first one');
      equal(await own(other, 1), theirs.own, "`own` of one's own comment in the list");
    },
  },
];
