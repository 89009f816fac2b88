import { commentIdOf } from '../../controllers/comment-address.js';
import type { RowAction } from '../list/row-actions.js';
import { onFeedKey } from './feed-keys.js';
import type { Session, SessionHost } from './session.js';

/** Everything that a reader does with the list. One listener of a kind serves all rows. */
export function listen(list: HTMLElement, session: Session, host: SessionHost): void {
  const { signal } = session;
  let quoting = false;

  list.addEventListener(
    'click',
    (event) => {
      const target = event.target as Element;
      const action = target.closest<HTMLElement>('[data-do]')?.dataset['do'] as RowAction | undefined;
      const id = target.closest('article')?.id.slice('comment-'.length);
      if (action === 'fold' && id) return session.feed.fold(id);
      if (action && id) return void session.atDesk((desk) => desk.act(action, id), target.closest('footer'));
      const link = target.closest<HTMLAnchorElement>('[part~=permalink], a[href^="#"]');
      const to = commentIdOf(link?.hash ?? '');
      // With a key held it is opened elsewhere, as any link.
      if (to === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      session.go(to);
    },
    { signal },
  );

  const onPoint = ({ target }: Event): void => {
    const article = (target as Element).closest('article');
    const reference = (target as Element).closest('a[href^="#comment-"]:not([part~=permalink])');
    if (reference) void session.following.load();
    if (article) session.feed.row(article.id.slice('comment-'.length))?.tellTimes();
  };
  list.addEventListener('pointerover', onPoint, { signal });
  list.addEventListener('focusin', onPoint, { signal });
  list.addEventListener('keydown', (event) => onFeedKey(event, host.root), { signal });

  /** The first words that are selected bring what offers to quote them. */
  const onSelection = (): void => {
    if (quoting || !String(getSelection())) return;
    quoting = true;
    const load = Promise.all([import('../write/quoting.js'), session.feed.tellApart()]).then(
      ([{ offerQuoting }]) => offerQuoting(session, host),
    );
    // Without a network the next selection tries again.
    load.catch(() => (quoting = false));
  };
  document.addEventListener('selectionchange', onSelection, { signal });
  addEventListener('pagehide', () => session.store.flush(), { signal });
}
