import { COMMENTS } from './routes/comments.js';
import { COMMUNITY } from './routes/community.js';
import { DESCRIPTION } from './routes/description.js';
import { HEALTH } from './routes/health.js';
import { IDENTITY } from './routes/identity.js';
import { MODERATION } from './routes/moderation.js';
import { LIVE } from './routes/live.js';
import type { Route } from './routes/route.js';

/** Every address of the API. No two match the same path. */
export const ROUTES: readonly Route[] = [
  ...COMMENTS,
  ...COMMUNITY,
  ...DESCRIPTION,
  ...HEALTH,
  ...IDENTITY,
  ...LIVE,
  ...MODERATION,
];
