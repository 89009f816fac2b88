import type { CommentAdapter } from '../../src/adapters/adapter.js';
import { memoryAdapter, memoryData } from '../../src/adapters/memory.js';
import type { MemoryData } from '../../src/adapters/memory.js';
import { CommentError } from '../../src/model/errors.js';
import { adapterSuite, BrokenRule } from '../../src/testing/adapter-suite.js';
import type { AdapterSuiteOptions, Rule } from '../../src/testing/adapter-suite.js';

export type FullAdapter = Required<CommentAdapter>;

/** How a broken adapter is made of a good one. `data` is what the adapters of a test share; it may be out of order. */
export type Fault = (good: FullAdapter, data: MemoryData, isDown: () => boolean) => Partial<CommentAdapter>;

export interface BrokenAdapter {
  /** What is wrong with it: "an adapter that …". */
  readonly fault: string;
  /** The rule that it breaks, and those that it breaks thereby: these must be reported, and no others. */
  readonly rules: readonly Rule[];
  readonly make: Fault;
}

type Failure = { readonly test: string; readonly error: unknown };

/** The good adapter, which says so when its backend is down. */
function goodAdapter(data: MemoryData, isDown: () => boolean): FullAdapter {
  const adapter = memoryAdapter({ data }) as FullAdapter;
  const check = (): void => {
    if (isDown()) throw new CommentError('UNAVAILABLE', 'The backend is down', { cause: 'as if' });
  };
  return {
    ...adapter,
    list: async (query, options) => (check(), adapter.list(query, options)),
    create: async (draft, options) => (check(), adapter.create(draft, options)),
  };
}

/** Options of a suite over memory adapters with a fault. */
export function suiteOf(make: Fault): Omit<AdapterSuiteOptions, 'test'> {
  const datas = new WeakMap<CommentAdapter, MemoryData>();
  const down = new WeakSet<MemoryData>();
  const onData = (data: MemoryData): CommentAdapter => {
    const isDown = (): boolean => down.has(data);
    const good = goodAdapter(data, isDown);
    const broken = { ...good, ...make(good, data, isDown) };
    datas.set(broken, data);
    return broken;
  };
  return {
    create: () => onData(memoryData()),
    reopen: (adapter) => onData(datas.get(adapter) as MemoryData),
    outage(adapter) {
      const data = datas.get(adapter) as MemoryData;
      down.add(data);
      return () => down.delete(data);
    },
    patience: 50,
  };
}

/** The smallest of all runners: runs each test when all are registered, and gives those that failed. */
export async function failuresOf(options: Omit<AdapterSuiteOptions, 'test'>): Promise<Failure[]> {
  const tests: [string, () => Promise<void>][] = [];
  adapterSuite({ ...options, test: (name, run) => tests.push([name, run]) });
  const failures: Failure[] = [];
  for (const [test, run] of tests) await run().catch((error: unknown) => failures.push({ test, error }));
  return failures;
}

/** The rules that failures name, each once. */
export function rulesOf(failures: readonly Failure[]): Rule[] {
  const rules = failures.map(({ test, error }) => {
    if (error instanceof BrokenRule) return error.rule;
    throw new Error(`"${test}" failed without naming a rule`, { cause: error });
  });
  return [...new Set(rules)];
}
