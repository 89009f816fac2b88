/*
 * What shows a reference more closely. A chunk of its own, with what finds a place for the card on the page: it comes when somebody
 * first points at a reference.
 */
export { CardController } from './card-controller.js';
export { ChainView } from './chain-view.js';
