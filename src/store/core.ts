import type { Backend } from './backend.js';
import type { Entries } from './entries.js';
import type { Platform } from './platform.js';
import type { StoreOptions } from './state.js';

/** What the parts of one store share. */
export interface Core {
  readonly options: StoreOptions;
  readonly platform: Platform;
  /** Names this thread in the keys under which something of it is stored. */
  readonly scope: string;
  readonly backend: Backend;
  readonly entries: Entries;
  /** Whether the loaded stretch doesn't reach the end of the thread. */
  readonly gap: () => boolean;
  /** Something has changed: the state is put together anew. */
  readonly changed: () => void;
}
