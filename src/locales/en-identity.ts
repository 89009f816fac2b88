import type { IdentityTexts } from './identity/texts.js';

/** The English texts about who one is; a chunk of its own, since English comes with the first one. */
export const enIdentity: IdentityTexts = {
  minutesLeft: { one: 'Valid for {n} more minute', other: 'Valid for {n} more minutes' },
  written: { one: '{n} comment', other: '{n} comments' },

  framed:
    'This page is shown inside another one. Browsers keep the two apart: elsewhere you may be somebody else.',
  keptBrowser: 'This browser remembers you.',
  keptHint:
    'A private window forgets you when it is closed. Twelve words, or another device, bring you back.',
  keptPage: 'This browser keeps nothing here: you are known only until this page is closed.',
  keptSafari:
    'Safari forgets you after seven days without a visit, and a private window when it is closed. Twelve words, or another device, bring you back.',
  lost: 'This browser no longer has your key; perhaps its data was cleared. What you write now is by somebody new, unless you enter your words.',
  me: 'You are {who} here.',
  names: 'Names used: {names}',
  nobody:
    'You have not written here yet. With the first comment this browser makes a key, by which you are known again. Until then it keeps nothing.',
  scopeSite: 'The same on this whole site.',
  scopeThread: 'Only in this conversation.',
  title: 'Who you are here',

  name: 'Use another name',
  nameCharacters: 'A name can’t hold invisible control characters, or signs that turn its letters around.',
  nameEmpty: 'There is nothing to see in this name.',
  nameHint: 'Earlier comments keep their name. Your mark stays the same.',
  nameLong: 'This name is too long: at most 64 characters.',
  nameMarks: 'This name has more than four marks on one letter.',
  nameReserved: 'This name is kept for the people who run this site.',
  nameUse: 'Use this name',

  keep: 'Keep me in this browser',
  keepDone: 'This browser keeps your key until somebody clears its data.',
  keepHint:
    'A browser that runs out of room may clear what sites keep, and your key with it. You can ask it not to. Some browsers then ask you.',
  keepNow: 'Ask the browser',
  keepRefused:
    'The browser makes no promise. If it forgets you, twelve words, or another device, bring you back.',

  apart: 'Be someone new in every conversation',
  apartHint:
    'From now on you get a mark of its own in each conversation. Readers can still know you by the same name, or by the way you write.',
  apartSite: 'On this site everybody is.',
  fresh: 'Be someone new in this conversation',
  freshDone: 'With your next comment you are somebody new.',
  freshHint:
    'From your next comment on you have another mark here. Readers can still know you by the same name, or by the way you write.',
  freshNow: 'Be someone new',

  expired: 'These words are no longer valid.',
  invite: 'Use another device too',
  inviteHint:
    'Point the camera of the other device at this picture, or enter these words there. They are valid once.',
  newWords: 'Get new words',
  qr: 'QR code: the address of this page, with the words',
  secret: 'Whoever has these words can write as you. Show them to nobody.',

  recovery: 'Twelve words to come back with',
  recoveryHint:
    'If this browser loses your key, twelve words bring you back, once. They are shown one time only; words that you had before do no more.',
  recoveryNow: 'Show twelve words',

  join: 'Enter words',
  joinBefore: 'Who you were here before stays who wrote those comments.',
  joined: 'You are {who} here now.',
  joinHint: 'The eight words of another device, or the twelve to come back with.',
  joinNow: 'Be this person here',
  joinOffer: 'This page was opened with words of another device. Be the same person here?',
  joinWrong: 'These words are not valid, or no longer.',
  words: 'Words',

  passkey: 'a passkey',
  passkeyCancelled: 'Nothing was changed.',
  passkeyFramed: 'This page is shown inside another one. Passkeys can’t be used there: open it by itself.',
  passkeyKnown: 'This device has a passkey of yours already.',
  passkeyMade: 'The passkey is made.',
  passkeyMake: 'Make a passkey',
  passkeyMakeHint:
    'Your device or your password manager keeps it. It brings you back here, and takes you to your other devices that have it. Nobody else learns of it.',
  passkeyRemoveHint: 'It then brings nobody back any more. You can delete it on your device too.',
  passkeysEnd: 'Your passkeys no longer work then either; you can make new ones.',
  passkeyUnknown: 'This passkey leads to nobody here, or no longer.',
  passkeyUse: 'Use a passkey',
  passkeyUseHint:
    'Your browser shows the passkeys that it has for this site. With the one that you choose you are who made it.',

  here: 'this browser',
  keys: 'Devices',
  keysHint: 'All of these write as you.',
  otherDevice: 'another device',
  revoke: 'Take out',
  revokeHint: 'It can then write or change nothing as you any more. What it wrote stays.',
  since: 'since {date}',

  downloadAll: 'Download all',
  erase: 'Erase all that I wrote',
  eraseAgain: 'Really all of it?',
  eraseHint:
    'All your comments on this site are erased, with your reactions and reports. In their place it says that a comment was deleted. What others quoted of them goes too, and your name where others address you. This can’t be undone.',
  eraseNow: 'Erase everything',
  erased: 'Erased on {date}.',
  mine: 'What I wrote',
  mineMore: 'More',
  mineNone: 'Nothing yet.',

  forget: 'Forget me here',
  forgetHint:
    'The key goes from this browser for good. Your comments stay; from here you can’t change or delete them any more.',
  forgetNow: 'Forget me',
  forgotten: 'This browser does not know you any more.',

  keyLost:
    'The key that this was written with is not in this browser any more. With your words, or on another device of yours, you can still change it.',
  keyRevoked:
    'This device was taken out by another one of yours. Enter words to write as the same person again, or be someone new.',

  notMe: 'Not me',
  notMeHint: 'Tell readers that somebody else wrote this under your name',
  notMeSaid: 'Readers now see that this was not you.',
  notMeTakeBack: 'Take back “not me”',

  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  copied: 'Copied.',
  copy: 'Copy',
  download: 'Download',
  failed: 'That did not work. Try again.',
  print: 'Print',
  tooMany: 'Too often. Wait a little.',
  wait: 'One moment …',
};
