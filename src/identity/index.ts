/* `comment-thread/identity`: who wrote a comment, checked by anybody, in a browser or elsewhere. */
export { verifyComment } from './proof.js';
export type { Doubt, Proof, Signature, Signed, Verdict } from './proof.js';
export { verifyExported } from './export-line.js';
export { bytesOf } from './record.js';
export type { Action, Deed, SignedRecord } from './record.js';
