import { base64url, bytesIn } from '../../identity/encoding.js';
import type { Bytes } from '../../identity/encoding.js';
import type { KeptKey } from '../../identity/key-ring.js';
import type { MadePasskey, UsedPasskey } from '../../identity/passkey.js';
import { newPair } from '../../identity/pair.js';
import type { Pair } from '../../identity/pair.js';
import { CommentError } from '../../model/errors.js';
import type { CommentErrorCode } from '../../model/errors.js';
import type { Me, Passkeys } from '../identity.js';
import type { SendAs } from './all-keys.js';

export interface PasskeysOptions {
  readonly send: SendAs;
  /** The key that writes in a thread, and whether that is its own. */
  readonly known: (threadId: string) => Promise<{ readonly key: KeptKey; readonly own: boolean }>;
  /** Makes who a new key belongs to, by the server's answer, the person here. */
  readonly become: (pair: Pair, threadId: string, answer: unknown) => Promise<Me>;
}

/** Ceremonies by the browser's own `navigator.credentials`; options come as JSON, with bytes in base64url. */
export function passkeysOf({ send, known, become }: PasskeysOptions): Passkeys {
  return {
    async create(threadId) {
      const { key, own } = await known(threadId);
      const query = { thread: own ? threadId : undefined };
      const path = '/identity/passkeys';
      const options = await send({ method: 'POST', path: `${path}/creation-options`, query }, key);
      const made = await ceremony(() =>
        navigator.credentials.create({ publicKey: creationOf(options as CreationJson) }),
      );
      await send({ method: 'POST', path, query, body: madeIn(made) }, key);
    },

    async use(threadId) {
      const pair = await newPair();
      const key: KeptKey = { pair, names: [] };
      const asked = { method: 'POST', query: { thread: threadId } } as const;
      const path = '/identity/passkeys';
      const options = await send({ ...asked, path: `${path}/request-options` }, key);
      const used = await ceremony(() =>
        navigator.credentials.get({ publicKey: requestOf(options as RequestJson) }),
      );
      const answer = await send({ ...asked, path: `${path}/keys`, body: usedIn(used) }, key);
      return become(pair, threadId, answer);
    },
  };
}

/** What went wrong in a ceremony, by the name of the browser's error; others are faults. */
const CODES: Readonly<Record<string, CommentErrorCode>> = {
  NotAllowedError: 'ABORTED',
  AbortError: 'ABORTED',
  InvalidStateError: 'CONFLICT',
};

async function ceremony(act: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  try {
    return (await act()) as PublicKeyCredential;
  } catch (cause) {
    const { name, message } = cause as DOMException;
    throw new CommentError(CODES[name] ?? 'UNKNOWN', message, { cause });
  }
}

interface CredentialJson {
  readonly type: 'public-key';
  readonly id: string;
}

interface CreationJson extends Omit<
  PublicKeyCredentialCreationOptions,
  'challenge' | 'user' | 'excludeCredentials'
> {
  readonly challenge: string;
  readonly user: { readonly id: string; readonly name: string; readonly displayName: string };
  readonly excludeCredentials: readonly CredentialJson[];
}

interface RequestJson extends Omit<PublicKeyCredentialRequestOptions, 'challenge' | 'allowCredentials'> {
  readonly challenge: string;
  readonly rpId: string;
}

// `PublicKeyCredential.parseCreationOptionsFromJSON` does the same; browsers of before 2025 lack it, and it saves nothing.

function creationOf({
  challenge,
  user,
  excludeCredentials,
  ...rest
}: CreationJson): PublicKeyCredentialCreationOptions {
  return {
    ...rest,
    challenge: bytesOf(challenge),
    user: { ...user, id: bytesOf(user.id) },
    excludeCredentials: excludeCredentials.map(({ type, id }) => ({ type, id: bytesOf(id) })),
  };
}

/** Of any passkey for the page: the person chooses. */
const requestOf = ({
  challenge,
  rpId,
  timeout,
  userVerification,
}: RequestJson): PublicKeyCredentialRequestOptions => ({
  challenge: bytesOf(challenge),
  rpId,
  ...(timeout !== undefined && { timeout }),
  ...(userVerification !== undefined && { userVerification }),
});

const bytesOf = (text: string): Bytes => {
  const bytes = bytesIn(text);
  if (!bytes) throw new CommentError('BAD_DATA', 'These are no options of a passkey');
  return bytes;
};

const textOf = (buffer: ArrayBuffer): string => base64url(new Uint8Array(buffer));

function madeIn({ rawId, response }: PublicKeyCredential): MadePasskey {
  const { clientDataJSON, attestationObject } = response as AuthenticatorAttestationResponse;
  return {
    id: textOf(rawId),
    clientDataJSON: textOf(clientDataJSON),
    attestationObject: textOf(attestationObject),
  };
}

function usedIn({ rawId, response }: PublicKeyCredential): UsedPasskey {
  const { clientDataJSON, authenticatorData, signature } = response as AuthenticatorAssertionResponse;
  return {
    id: textOf(rawId),
    clientDataJSON: textOf(clientDataJSON),
    authenticatorData: textOf(authenticatorData),
    signature: textOf(signature),
  };
}
