import { PlainPeople } from '../../conversation/people/plain-people.js';
import type { Comment } from '../../model/comment.js';
import { lazily } from '../lazily.js';
import { Marks, type IsNobody } from './marks.js';

/**
 * Brings what tells people apart in the rows of a list; settles when all is there that this thread takes.
 *
 * @param use - Takes what is to be used from then on; called again where another one takes its place.
 */
export async function marksFor(
  list: Element,
  thread: readonly Comment[],
  isNobody: IsNobody,
  use: (marks: Marks) => void,
): Promise<void> {
  const root = list.getRootNode() as ShadowRoot;
  const load = lazily(() => import('./borrowed-marks.js'));
  const more = (): Promise<void> => load(({ BorrowedMarks }) => use(new BorrowedMarks(root, more)));
  use(new Marks(root, more));
  if (new PlainPeople(isNobody, thread).doubtful) await more();
}
