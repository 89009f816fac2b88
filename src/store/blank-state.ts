import type { ThreadState } from './state.js';

/** A thread of which nothing is known yet. */
export function blankState(can: ThreadState['can']): ThreadState {
  return {
    status: 'idle',
    error: null,
    entries: [],
    apart: 0,
    total: 0,
    earlier: 'none',
    later: 'none',
    waiting: 0,
    notice: null,
    can,
  };
}
