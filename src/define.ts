/* Registers the elements that a page names; what they need besides, they register themselves when they need it. */
import { CommentThread } from './elements/comment-thread.js';
import './elements/count/define.js';

// The tag may be taken: by an earlier script tag, or by another version of this one.
if (!customElements.get('comment-thread')) customElements.define('comment-thread', CommentThread);
