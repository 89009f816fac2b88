import { countComments, listChanges, listComments } from '../endpoints/reading.js';
import { createComment, editComment, removeComment } from '../endpoints/writing.js';
import type { Route } from './route.js';

export const COMMENTS: readonly Route[] = [
  { path: /^\/comments$/, methods: { GET: listComments, POST: createComment } },
  { path: /^\/comments\/([\w.~:-]{1,128})$/, methods: { PATCH: editComment, DELETE: removeComment } },
  { path: /^\/changes$/, methods: { GET: listChanges } },
  { path: /^\/counts$/, methods: { GET: countComments } },
];
