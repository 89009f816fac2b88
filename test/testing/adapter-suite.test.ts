import { expect } from 'chai';
import { jsonAdapter } from '../../src/adapters/json.js';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { adapterSuite } from '../../src/testing/adapter-suite.js';
import type { AdapterSuiteOptions } from '../../src/testing/adapter-suite.js';
import { brokenChanging } from './broken-changing.js';
import { brokenDrafts } from './broken-drafts.js';
import { brokenReacting } from './broken-reacting.js';
import { brokenReading } from './broken-reading.js';
import { brokenSharing } from './broken-sharing.js';
import { brokenWatching } from './broken-watching.js';
import { brokenWriting } from './broken-writing.js';
import type { FullAdapter } from './support.js';
import { failuresOf, rulesOf, suiteOf } from './support.js';

/** The names of the tests that a suite registers. */
function testsOf(options: Omit<AdapterSuiteOptions, 'test'>): string[] {
  const names: string[] = [];
  adapterSuite({ ...options, test: (name) => names.push(name) });
  return names;
}

describe('adapterSuite', () => {
  it('finds nothing wrong with a good adapter', async () => {
    expect(await failuresOf(suiteOf(() => ({})))).to.deep.equal([]);
  });

  describe('catches an adapter that', () => {
    for (const { fault, rules, make } of [
      ...brokenDrafts,
      ...brokenWriting,
      ...brokenReading,
      ...brokenSharing,
      ...brokenChanging,
      ...brokenReacting,
      ...brokenWatching,
    ]) {
      it(fault, async () => {
        const failures = await failuresOf(suiteOf(make));
        expect(rulesOf(failures)).to.have.members([...rules]);
      });
    }
  });

  it('names the rule and what is wrong in the message', async () => {
    const [failure] = await failuresOf(
      suiteOf(({ list }) => ({ list: (query) => list({ ...query, limit: 1 }) })),
    );
    expect(String(failure?.error)).to.match(/^BrokenRule: rule \d+: .+ is .+, not .+$/);
  });

  it('says by which call an adapter failed that throws where it should not', async () => {
    const failures = await failuresOf({
      create: () => ({ name: 'x', list: () => Promise.reject(new Error('oh')) }),
    });
    expect(failures.map(({ error }) => (error as Error).message)).to.include(
      'rule 3: the adapter threw Error: oh',
    );
  });

  it('registers all tests at once, each under its rule', () => {
    const names = testsOf(suiteOf(() => ({})));
    expect(new Set(names).size).to.equal(names.length);
    const rules = new Set(names.map((name) => name.slice(0, name.indexOf(':'))));
    for (let rule = 1; rule <= 10; rule++) expect(rules).to.include(`rule ${rule}`);
  });

  it('leaves out what an adapter does not have', () => {
    const { list, create } = memoryAdapter() as FullAdapter;
    const names = testsOf({ create: () => ({ name: 'x', list, create }) });
    expect(names.join('\n')).not.to.match(/^(update|remove|counts|locate|rule 10)/m);
    expect(names.join('\n')).to.match(/^rule 8/m);
  });

  it('gives an adapter that can only be read the reading part, on comments of its own', async () => {
    const options = { create: (seed?: unknown) => jsonAdapter({ threads: seed ? [seed as never] : [] }) };
    const names = testsOf(options);
    expect(names).to.include('rule 2: shows the comments of its archive as they are');
    expect(names.join('\n')).to.match(
      /^rule 3.*\n(.*\n)*rule 4.*\n(.*\n)*rule 5.*\n(.*\n)*rule 6.*\n(.*\n)*rule 7/m,
    );
    expect(await failuresOf(options)).to.deep.equal([]);
  });

  it('refuses an adapter with `watch` when nobody says how to reopen it', async () => {
    const failures = await failuresOf({ create: () => memoryAdapter() });
    expect(rulesOf(failures)).to.deep.equal([10]);
  });

  it('closes every adapter that it opened', async () => {
    const open = new Set<unknown>();
    const options = suiteOf(() => ({}));
    let sample = true;
    await failuresOf({
      ...options,
      create: () => {
        const adapter = options.create();
        if (!sample) open.add(adapter);
        sample = false;
        return adapter;
      },
      close: (adapter) => open.delete(adapter),
    });
    expect(open.size).to.equal(0);
  });
});
