import type { Store } from '../stores.js';
import { commentsIn } from './comments.js';
import { communityIn } from './community/community.js';
import { guardIn } from './guard/guard.js';
import type { SqlDriver } from './driver.js';
import { identityIn } from './identity/identity.js';
import { migrate } from './migrations.js';
import { accessIn } from './moderation/access.js';
import { moderationIn } from './moderation/moderation.js';
import { withRetries } from './retry.js';
import type { RetryOptions } from './retry.js';
import { telling } from './telling.js';

export interface SqlStoreOptions extends RetryOptions {
  /** The clock, in milliseconds. @default Date.now */
  readonly now?: () => number;
}

/** All that a server keeps, in a database of whatever driver; makes or renews its tables first. */
export async function sqlStore(plain: SqlDriver, options: SqlStoreOptions = {}): Promise<Store> {
  const { now = Date.now } = options;
  const { driver, onWrite, onAdvance, onEvent } = telling(withRetries(plain, options));
  await migrate(driver);
  return {
    ...commentsIn(driver, now),
    ...accessIn(driver, now),
    ...communityIn(driver, now),
    ...guardIn(driver, now),
    ...identityIn(driver, now),
    ...moderationIn(driver, now),
    onWrite,
    onAdvance,
    onEvent,
    ready: async () => void (await driver.query('select count(*) as versions from schema_versions')),
    close: () => driver.close(),
  };
}
