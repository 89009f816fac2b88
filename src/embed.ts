/* The script tag's entry: `<script type="module" src="…/embed.js"></script><comment-thread></comment-thread>`. */
import { CommentThread } from './elements/comment-thread.js';

// The tag may be taken: by an earlier script tag, or by another version of this one.
if (!customElements.get('comment-thread')) customElements.define('comment-thread', CommentThread);

/**
 * A page of articles has counts, most others have none: they come only where they are, and when they are, since many sites
 * put the next page into the one that is open.
 */
function count(): void {
  if (!document.querySelector('comment-count')) return;
  watching.disconnect();
  void import('./elements/count/define.js');
}

const watching = new MutationObserver(count);
watching.observe(document, { childList: true, subtree: true });
count();
