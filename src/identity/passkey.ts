/** What a browser says of a passkey that was made or used: parts of WebAuthn's answers, in base64url, and nothing else. */
interface Ceremony {
  /** Id of the credential. */
  readonly id: string;
  readonly clientDataJSON: string;
}

/** https://www.w3.org/TR/webauthn-3/#iface-authenticatorattestationresponse */
export interface MadePasskey extends Ceremony {
  readonly attestationObject: string;
}

/** https://www.w3.org/TR/webauthn-3/#iface-authenticatorassertionresponse */
export interface UsedPasskey extends Ceremony {
  readonly authenticatorData: string;
  readonly signature: string;
}

/** How a deed says it: the members in this order, with dots between them. */
export function textOfPasskey(passkey: MadePasskey | UsedPasskey): string {
  const { clientDataJSON } = passkey;
  return 'signature' in passkey
    ? [clientDataJSON, passkey.authenticatorData, passkey.signature].join('.')
    : [clientDataJSON, passkey.attestationObject].join('.');
}
