import { CommentError } from '../../model/errors.js';
import type { Identity } from '../identity.js';
import type { Signer, SignerOptions } from './signer.js';
import type { Transport } from './transport.js';

/**
 * The same transport, which signs what must be proved, and this person by the keys for that. What it takes to sign is
 * loaded when somebody writes. Pages that are not secure have no keys (https://www.w3.org/TR/secure-contexts/): there the
 * proof stays what it was, a secret.
 */
export function signing(
  options: SignerOptions,
  writes: () => boolean,
): { readonly send: Transport; readonly identity: Identity } {
  let loaded: Promise<Signer> | undefined;

  function signer(): Promise<Signer> {
    loaded ??= import('./signer.js').then(
      ({ signerOf }) => signerOf(options),
      (cause: unknown) => {
        loaded = undefined;
        throw new CommentError('UNAVAILABLE', 'A part of the adapter could not be loaded', { cause });
      },
    );
    return loaded;
  }

  return {
    send: async (call) =>
      call.headers?.authorization !== undefined && globalThis.crypto?.subtle
        ? (await signer()).send(call)
        : options.send(call),
    identity: {
      me: async (threadId) => (writes() ? (await signer()).me(threadId) : null),
      fresh: async (threadId) => (await signer()).fresh(threadId),
      forget: async () => (await signer()).forget(),
    },
  };
}
