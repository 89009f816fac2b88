import type { StoreTrial } from './store-trial.js';
import type { DriverTrial } from './driver-trial.js';

/** A part of what a store must hold. Whoever adds an area to the store adds its name here, and its tests beside the others. */
export type StoreArea =
  | 'creating'
  | 'pages'
  | 'editing'
  | 'removing'
  | 'changes'
  | 'counting'
  | 'limiting'
  | 'moderating'
  | 'access'
  | 'reacting'
  | 'settling'
  | 'erasing'
  | 'signing'
  | 'linking'
  | 'passkeys'
  | 'disputing';

export type DriverArea = 'values' | 'keys' | 'affected' | 'transactions' | 'migrations';

/** One test of the suite over stores. */
export interface StoreTest {
  readonly area: StoreArea;
  /** Ends the sentence "a store …". */
  readonly name: string;
  readonly run: (trial: StoreTrial) => Promise<void>;
}

/** One test of the suite over drivers. */
export interface DriverTest {
  readonly area: DriverArea;
  /** Ends the sentence "a driver …". */
  readonly name: string;
  readonly run: (trial: DriverTrial) => Promise<void>;
}
