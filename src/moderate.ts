/* The entry of `/moderate`, and of pages of one's own: `<script type="module" src="…/moderate/app.js"></script><comment-moderation>`. */
import { CommentModeration } from './elements/comment-moderation.js';

// The tag may be taken, by another version of this.
if (!customElements.get('comment-moderation')) {
  customElements.define('comment-moderation', CommentModeration);
}
