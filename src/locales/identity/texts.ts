import type { Plural } from '../texts.js';

/** What is said to those who write about who they are here. Loaded with the composer, where the backend knows people. */
export interface IdentityTexts {
  readonly minutesLeft: Plural;
  readonly written: Plural;

  // Who one is
  readonly framed: string;
  readonly keptBrowser: string;
  readonly keptHint: string;
  readonly keptPage: string;
  readonly keptSafari: string;
  readonly lost: string;
  readonly me: string;
  readonly names: string;
  readonly nobody: string;
  readonly scopeSite: string;
  readonly scopeThread: string;
  readonly title: string;

  // A name
  readonly name: string;
  readonly nameCharacters: string;
  readonly nameEmpty: string;
  readonly nameHint: string;
  readonly nameLong: string;
  readonly nameMarks: string;
  readonly nameReserved: string;
  readonly nameUse: string;

  // What a browser promises
  readonly keep: string;
  readonly keepDone: string;
  readonly keepHint: string;
  readonly keepNow: string;
  readonly keepRefused: string;

  // Somebody new
  readonly apart: string;
  readonly apartHint: string;
  readonly apartSite: string;
  readonly fresh: string;
  readonly freshDone: string;
  readonly freshHint: string;
  readonly freshNow: string;

  // Another device
  readonly expired: string;
  readonly invite: string;
  readonly inviteHint: string;
  readonly newWords: string;
  readonly qr: string;
  readonly secret: string;

  // Words for recovery
  readonly recovery: string;
  readonly recoveryHint: string;
  readonly recoveryNow: string;

  // Words that somebody has
  readonly join: string;
  readonly joinBefore: string;
  readonly joined: string;
  readonly joinHint: string;
  readonly joinNow: string;
  readonly joinOffer: string;
  readonly joinWrong: string;
  readonly words: string;

  // Passkeys
  readonly passkey: string;
  readonly passkeyCancelled: string;
  readonly passkeyFramed: string;
  readonly passkeyKnown: string;
  readonly passkeyMade: string;
  readonly passkeyMake: string;
  readonly passkeyMakeHint: string;
  readonly passkeyRemoveHint: string;
  readonly passkeysEnd: string;
  readonly passkeyUnknown: string;
  readonly passkeyUse: string;
  readonly passkeyUseHint: string;

  // Devices
  readonly here: string;
  readonly keys: string;
  readonly keysHint: string;
  readonly otherDevice: string;
  readonly revoke: string;
  readonly revokeHint: string;
  readonly since: string;

  // What one wrote
  readonly downloadAll: string;
  readonly erase: string;
  readonly eraseAgain: string;
  readonly eraseHint: string;
  readonly eraseNow: string;
  readonly erased: string;
  readonly mine: string;
  readonly mineMore: string;
  readonly mineNone: string;

  // The end
  readonly forget: string;
  readonly forgetHint: string;
  readonly forgetNow: string;
  readonly forgotten: string;

  // A key with which nothing can be done
  readonly keyLost: string;
  readonly keyRevoked: string;

  // "Not me"
  readonly notMe: string;
  readonly notMeHint: string;
  readonly notMeSaid: string;
  readonly notMeTakeBack: string;

  // In general
  readonly back: string;
  readonly cancel: string;
  readonly close: string;
  readonly copied: string;
  readonly copy: string;
  readonly download: string;
  readonly failed: string;
  readonly print: string;
  readonly tooMany: string;
  readonly wait: string;
}
