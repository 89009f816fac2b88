import { readProof, readScope } from '../identity/endpoints.js';
import type { Route } from './route.js';

/** Who is who, as far as keys prove it. */
export const IDENTITY: readonly Route[] = [
  { path: /^\/identity$/, methods: { GET: readScope } },
  { path: /^\/comments\/([\w.~:-]{1,128})\/proof$/, methods: { GET: readProof } },
];
