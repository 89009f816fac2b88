/*
 * What draws the comments. A chunk of its own, asked for together with them: the first one only begins to fetch.
 */
export { Session } from './session.js';
