/* Registers the count; a module of its own, so that a page without one does not load it. */
import { CommentCount } from '../comment-count.js';

if (!customElements.get('comment-count')) customElements.define('comment-count', CommentCount);
