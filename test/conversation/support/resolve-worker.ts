import { backlinks, resolveReferences } from '../../../src/conversation/index.js';
import type { Comment } from '../../../src/model/comment.js';

// Answers a thread with its references and backlinks.
addEventListener('message', ({ data }: MessageEvent<readonly Comment[]>) => {
  const references = resolveReferences(data, { timeZone: 'UTC' });
  postMessage({ references, backlinks: backlinks(references) });
});
