import type { Challenge, Solution } from 'altcha-lib/types';
import type { Work } from './work.js';

export interface AltchaOptions {
  /** Rounds of PBKDF2 for each try. @default 5000: about 2 ms on a usual computer */
  readonly cost?: number;
  /** How a key has to begin, in hexadecimal: each digit makes it sixteen times the work. @default '00': 256 tries, on average */
  readonly prefix?: string;
}

/**
 * Tasks of ALTCHA (https://altcha.org, version 2 of the protocol): to find the number for which PBKDF2 gives a key that begins
 * as it is asked for. To make one costs the server next to nothing, to check one a single try. It takes the package
 * `altcha-lib`, and runs wherever there is WebCrypto.
 */
export async function altcha({ cost = 5000, prefix = '00' }: AltchaOptions = {}): Promise<Work> {
  const { createChallenge, verifySolution, deriveKey } = await load();
  return {
    task: (hmacSignatureSecret, ends) =>
      createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost,
        keyPrefix: prefix,
        deriveKey,
        hmacSignatureSecret,
        // Not `expiresAt`, which goes by the clock of the process and not by that of the handler.
        data: { ends },
      }),
    async solved(said, hmacSignatureSecret) {
      try {
        const { challenge, solution } = said as {
          readonly challenge: Challenge;
          readonly solution: Solution;
        };
        const { verified } = await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret });
        const ends = Number(challenge.parameters.data?.ends);
        return verified && ends > 0 ? { id: String(challenge.signature), ends } : null;
      } catch {
        // Something else than a solution; altcha-lib says so in many ways.
        return null;
      }
    },
  };
}

type Library = Pick<typeof import('altcha-lib'), 'createChallenge' | 'verifySolution'> &
  typeof import('altcha-lib/algorithms/web/pbkdf2');

async function load(): Promise<Library> {
  try {
    const [library, algorithm] = await Promise.all([
      import('altcha-lib'),
      import('altcha-lib/algorithms/web/pbkdf2'),
    ]);
    return { ...library, ...algorithm };
  } catch (cause) {
    throw new Error('Work needs one more package: npm install altcha-lib', { cause });
  }
}
