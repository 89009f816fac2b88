/* `comment-thread/testing/store`: what every store and every driver must hold, as test suites. */
import { BrokenRule } from '../../testing/broken-rule.js';
import { makeDriverTrial } from './driver-trial.js';
import type { DriverSuiteOptions } from './driver-trial.js';
import { accessTests } from './rules/access.js';
import { affectedTests } from './rules/affected.js';
import { changesTests } from './rules/changes.js';
import { countingTests } from './rules/counting.js';
import { creatingTests } from './rules/creating.js';
import { editingTests } from './rules/editing.js';
import { disputingTests } from './rules/disputing.js';
import { erasingTests } from './rules/erasing.js';
import { keyTests } from './rules/keys.js';
import { migrationTests } from './rules/migrations.js';
import { limitingTests } from './rules/limiting.js';
import { linkingTests } from './rules/linking.js';
import { passkeyTests } from './rules/passkeys.js';
import { moderatingTests } from './rules/moderating.js';
import { pageTests } from './rules/pages.js';
import { reactingTests } from './rules/reacting.js';
import { removingTests } from './rules/removing.js';
import { settlingTests } from './rules/settling.js';
import { signingTests } from './rules/signing.js';
import { threadTests } from './rules/threads.js';
import { transactionTests } from './rules/transactions.js';
import { valueTests } from './rules/values.js';
import { makeStoreTrial } from './store-trial.js';
import type { StoreSuiteOptions } from './store-trial.js';
import type { DriverArea, DriverTest, StoreArea, StoreTest } from './suite-test.js';

export { BrokenRule };
export type { DriverArea, DriverSuiteOptions, StoreArea, StoreSuiteOptions };

const STORE_TESTS: readonly StoreTest[] = [
  ...creatingTests,
  ...threadTests,
  ...pageTests,
  ...editingTests,
  ...removingTests,
  ...changesTests,
  ...countingTests,
  ...limitingTests,
  ...moderatingTests,
  ...accessTests,
  ...reactingTests,
  ...settlingTests,
  ...erasingTests,
  ...signingTests,
  ...linkingTests,
  ...passkeyTests,
  ...disputingTests,
  // The areas beside the comments add theirs here.
];

const DRIVER_TESTS: readonly DriverTest[] = [
  ...valueTests,
  ...keyTests,
  ...affectedTests,
  ...transactionTests,
  ...migrationTests,
];

interface Trial {
  readonly end: () => Promise<void>;
}

/**
 * Registers the tests that every store of comments must pass, with the runner that is passed in, as `adapterSuite` does
 * for adapters. Each test opens several stores on one database: that is how server processes share it.
 *
 * ```ts
 * describe('my store', () => storeSuite({ test: it, create, reopen }));
 * ```
 */
export function storeSuite(options: StoreSuiteOptions): void {
  for (const test of STORE_TESTS) {
    options.test(`${test.area}: ${test.name}`, () => run(test, makeStoreTrial(options, test.area)));
  }
}

/** The same for drivers: what `sqlStore` takes for granted of a database, whatever it is. */
export function driverSuite(options: DriverSuiteOptions): void {
  for (const test of DRIVER_TESTS) {
    options.test(`${test.area}: ${test.name}`, () => run(test, makeDriverTrial(options, test.area)));
  }
}

async function run<Kind extends Trial>(
  test: { readonly area: StoreArea | DriverArea; readonly run: (trial: Kind) => Promise<void> },
  trial: Kind,
): Promise<void> {
  try {
    await test.run(trial);
  } catch (cause) {
    if (cause instanceof BrokenRule) throw cause;
    throw new BrokenRule(test.area, `it threw ${wordsOf(cause)}`, { cause });
  } finally {
    await trial.end();
  }
}

/** With what is behind it: "the database failed" alone helps nobody who writes a driver. */
function wordsOf(error: unknown): string {
  const { cause } = error as Error;
  return cause === undefined ? String(error) : `${String(error)}, because of ${wordsOf(cause)}`;
}
