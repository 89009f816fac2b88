import type { CommentAdapter } from '../../src/adapters/adapter.js';
import { adapterSuite } from '../../src/testing/adapter-suite.js';
import { sessionAdapter } from './session-adapter.js';

describe('the adapter of the README', () => {
  const prefixes = new WeakMap<CommentAdapter, string>();
  let serial = 0;

  function withPrefix(prefix: string): CommentAdapter {
    const adapter = sessionAdapter(prefix);
    prefixes.set(adapter, prefix);
    return adapter;
  }

  adapterSuite({
    test: it,
    create: () => withPrefix(`test-${++serial}:`),
    reopen: (adapter) => withPrefix(prefixes.get(adapter) ?? ''),
    close: () => sessionStorage.clear(),
  });
});
