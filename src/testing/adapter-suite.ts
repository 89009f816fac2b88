import type { CommentAdapter } from '../adapters/adapter.js';
import { BrokenRule, ruleName } from './broken-rule.js';
import type { AdapterSuiteOptions } from './options.js';
import { abortingTests } from './rules/aborting.js';
import { argumentTests } from './rules/arguments.js';
import { bodyTests } from './rules/bodies.js';
import { clockTests } from './rules/clock.js';
import { copyTests } from './rules/copies.js';
import { countingTests } from './rules/counting.js';
import { creatingTests } from './rules/creating.js';
import { editingTests } from './rules/editing.js';
import { failureTests } from './rules/failures.js';
import { identityTests } from './rules/identity.js';
import { joiningTests } from './rules/joining.js';
import { locatingTests } from './rules/locating.js';
import { makingTests } from './rules/making.js';
import { pageTests } from './rules/pages.js';
import { passkeyTests } from './rules/passkeys.js';
import { placedTests } from './rules/placed.js';
import { reactingTests } from './rules/reacting.js';
import { removingTests } from './rules/removing.js';
import { repeatingTests } from './rules/repeating.js';
import { watchingTests } from './rules/watching.js';
import type { Need, SuiteTest } from './suite-test.js';
import { makeTrial } from './trial.js';
import type { Trial } from './trial.js';

export { BrokenRule } from './broken-rule.js';
export type { Rule } from './broken-rule.js';
export type { AdapterSuiteOptions } from './options.js';

const TESTS: readonly SuiteTest[] = [
  ...argumentTests,
  ...bodyTests,
  ...pageTests,
  ...joiningTests,
  ...copyTests,
  ...makingTests,
  ...failureTests,
  ...abortingTests,
  ...repeatingTests,
  ...clockTests,
  ...watchingTests,
  ...creatingTests,
  ...editingTests,
  ...removingTests,
  ...countingTests,
  ...locatingTests,
  ...reactingTests,
  ...placedTests,
  ...identityTests,
  ...passkeyTests,
];

/**
 * Registers the tests that every adapter must pass, by the rules that stand at `CommentAdapter`, with the runner that
 * is passed in. What the adapter does not have is not tested; one that can't write gets the reading part. No assertion
 * library is needed; a failure is a `BrokenRule`, whose message names the rule.
 *
 * ```ts
 * describe('myAdapter', () => adapterSuite({ test: it, create: () => myAdapter() }));
 * ```
 */
export function adapterSuite(options: AdapterSuiteOptions): void {
  const sample = options.create();
  const readOnly = !sample.create;
  for (const test of TESTS) {
    if (test.readOnly ? !readOnly : !suits(test, sample, options)) continue;
    options.test(`${ruleName(test.rule)}: ${test.name}`, () =>
      run(test, makeTrial(options, test.rule, readOnly)),
    );
  }
}

function suits({ needs = [] }: SuiteTest, sample: CommentAdapter, options: AdapterSuiteOptions): boolean {
  const { reopen, elsewhere, outage } = options;
  const there: Readonly<Record<string, unknown>> = { ...sample, reopen, elsewhere, outage };
  const has = (need: Need): boolean => {
    const [part = '', method] = need.split('.');
    const found = there[part] as Readonly<Record<string, unknown>> | undefined;
    return found !== undefined && (method === undefined || found[method] !== undefined);
  };
  return needs.every(has);
}

async function run(test: SuiteTest, trial: Trial): Promise<void> {
  try {
    await test.run(trial);
  } catch (cause) {
    if (cause instanceof BrokenRule) throw cause;
    throw new BrokenRule(test.rule, `the adapter threw ${String(cause)}`, { cause });
  } finally {
    await trial.end();
  }
}
