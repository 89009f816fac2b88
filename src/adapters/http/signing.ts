import { CommentError } from '../../model/errors.js';
import type { Identity } from '../identity.js';
import type { Signer, SignerOptions } from './signer.js';
import type { Transport } from './transport.js';

/** What is asked only of somebody who writes, or wants to. */
const LATER = [
  'apart',
  'dispute',
  'forget',
  'fresh',
  'invite',
  'join',
  'keep',
  'keys',
  'passkeys',
  'recovery',
  'revoke',
] as const satisfies readonly (keyof Signer)[];

type Later = (typeof LATER)[number];

/**
 * The same transport, which signs what must be proved, and this person by the keys for that. What it takes to sign is
 * loaded when somebody writes. Pages that are not secure have no keys (https://www.w3.org/TR/secure-contexts/): there the
 * proof stays what it was, a secret.
 */
export function signing(
  options: SignerOptions,
  writes: () => boolean,
): { readonly send: Transport; readonly identity: Required<Identity> } {
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

  const later =
    (name: Later) =>
    async (...given: never[]): Promise<unknown> =>
      ((await signer())[name] as (...given: never[]) => Promise<unknown>)(...given);

  return {
    send: async (call) =>
      call.headers?.authorization !== undefined && globalThis.crypto?.subtle
        ? (await signer()).send(call)
        : options.send(call),
    identity: {
      me: async (threadId) => (writes() ? (await signer()).me(threadId) : null),
      ...(Object.fromEntries(LATER.map((name) => [name, later(name)])) as unknown as Pick<Signer, Later>),
    },
  };
}
