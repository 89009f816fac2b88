/*
 * What is loaded when somebody begins to write: the composer, and all that can happen to a comment on its way.
 */
import { CommentComposer } from '../comment-composer.js';

export { Desk } from './desk.js';

if (!customElements.get('comment-composer')) customElements.define('comment-composer', CommentComposer);
