import { base64url, bytesIn } from '../../identity/encoding.js';
import { ALGORITHMS, hostOf } from './ceremony.js';
import type { Expected, Passkeys } from './ceremony.js';

export type { Expected, KnownPasskey, Passkeys } from './ceremony.js';

/** Bytes of a public key: one of RSA with 8192 bits has fewer. */
const LONGEST_KEY = 2000;

/**
 * Passkeys (https://www.w3.org/TR/webauthn-3/). It takes the package `@simplewebauthn/server`, which is loaded when somebody
 * first makes or uses one. A touch is enough, without fingerprint or PIN: whoever has the unlocked device is the person
 * here, with a passkey as without.
 */
export function passkeys(): Passkeys {
  let loaded: ReturnType<typeof load> | undefined;
  async function library(): ReturnType<typeof load> {
    loaded ??= load();
    return loaded.catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
  }
  return {
    async made({ id, ...response }, expected) {
      const { verifyRegistrationResponse, decodeAttestationObject } = await library();
      return orNull(async () => {
        if (!isAnonymous(decodeAttestationObject(bytesIn(response.attestationObject)!))) return null;
        const { registrationInfo } = await verifyRegistrationResponse({
          ...checksOf(expected),
          response: { ...credential(id), response },
          supportedAlgorithmIDs: ALGORITHMS,
        });
        const { publicKey, counter, id: said } = registrationInfo!.credential;
        if (said !== id || publicKey.length > LONGEST_KEY) return null;
        return { publicKey: base64url(publicKey), counter };
      });
    },
    async used({ id, ...response }, { publicKey }, expected) {
      const { verifyAuthenticationResponse } = await library();
      return orNull(async () => {
        const { verified, authenticationInfo } = await verifyAuthenticationResponse({
          ...checksOf(expected),
          response: { ...credential(id), response },
          credential: { id, publicKey: bytesIn(publicKey)!, counter: 0 },
        });
        return verified ? authenticationInfo.newCounter : null;
      });
    },
  };
}

/**
 * Whether an authenticator says nothing of its make, as it is asked not to. What others say is not even looked at: the
 * library would check certificates for it, and ask for lists at addresses that stand in them.
 */
function isAnonymous(attestation: Attestation): boolean {
  const format = attestation.get('fmt');
  return format === 'none' || (format === 'packed' && attestation.get('attStmt').get('x5c') === undefined);
}

type Attestation = ReturnType<Library['decodeAttestationObject']>;

const credential = (
  id: string,
): { id: string; rawId: string; type: 'public-key'; clientExtensionResults: object } => ({
  id,
  rawId: id,
  type: 'public-key',
  clientExtensionResults: {},
});

const checksOf = ({
  site,
  challenge,
}: Expected): {
  expectedChallenge: string;
  expectedOrigin: string;
  expectedRPID: string;
  requireUserVerification: boolean;
} => ({
  expectedChallenge: challenge,
  expectedOrigin: site,
  expectedRPID: hostOf(site),
  requireUserVerification: false,
});

/** The library throws for every answer that is not right. */
function orNull<Result>(check: () => Promise<Result | null>): Promise<Result | null> {
  return check().catch(() => null);
}

type Library = Pick<
  typeof import('@simplewebauthn/server'),
  'verifyRegistrationResponse' | 'verifyAuthenticationResponse'
> &
  Pick<typeof import('@simplewebauthn/server/helpers'), 'decodeAttestationObject'>;

async function load(): Promise<Library> {
  try {
    const [library, helpers] = await Promise.all([
      import('@simplewebauthn/server'),
      import('@simplewebauthn/server/helpers'),
    ]);
    return { ...library, ...helpers };
  } catch (cause) {
    throw new Error('Passkeys need one more package: npm install @simplewebauthn/server', { cause });
  }
}
