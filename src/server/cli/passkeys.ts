import type { Passkeys } from '../identity/ceremony.js';
import { passkeys } from '../identity/passkeys.js';

/** Passkeys where the package for them is installed, which is not loaded for that: nobody may want one. */
export function installedPasskeys(): { readonly passkeys?: Passkeys } {
  try {
    import.meta.resolve('@simplewebauthn/server');
    return { passkeys: passkeys() };
  } catch {
    return {};
  }
}
