import type { IdentityTexts } from './texts.js';

export const identity: IdentityTexts = {
  minutesLeft: { one: 'Noch {n} Minute gültig', other: 'Noch {n} Minuten gültig' },
  written: { one: '{n} Kommentar', other: '{n} Kommentare' },

  framed:
    'Diese Seite steht innerhalb einer anderen. Browser halten beide getrennt: Anderswo ist man vielleicht jemand anderes.',
  keptBrowser: 'Dieser Browser merkt sich das.',
  keptHint:
    'Ein privates Fenster vergisst es beim Schließen. Zwölf Wörter oder ein anderes Gerät stellen es wieder her.',
  keptPage: 'Dieser Browser speichert hier nichts: Das gilt nur, bis diese Seite geschlossen wird.',
  keptSafari:
    'Safari vergisst es nach sieben Tagen ohne Besuch, ein privates Fenster beim Schließen. Zwölf Wörter oder ein anderes Gerät stellen es wieder her.',
  lost: 'Dieser Browser hat den Schlüssel nicht mehr; vielleicht wurden seine Daten gelöscht. Was jetzt geschrieben wird, stammt von jemand Neuem, solange keine Wörter eingegeben werden.',
  me: 'Hier bekannt als {who}.',
  names: 'Verwendete Namen: {names}',
  nobody:
    'Von hier wurde noch nichts geschrieben. Mit dem ersten Kommentar macht dieser Browser einen Schlüssel, an dem man wiedererkannt wird. Bis dahin speichert er nichts.',
  scopeSite: 'Gilt für die ganze Website.',
  scopeThread: 'Gilt nur in dieser Unterhaltung.',
  title: 'Wer man hier ist',

  name: 'Einen anderen Namen verwenden',
  nameCharacters:
    'Ein Name darf keine unsichtbaren Steuerzeichen enthalten und keine Zeichen, die seine Buchstaben umdrehen.',
  nameEmpty: 'In diesem Namen ist nichts zu sehen.',
  nameHint: 'Frühere Kommentare behalten ihren Namen. Das Kennzeichen bleibt gleich.',
  nameLong: 'Dieser Name ist zu lang: höchstens 64 Zeichen.',
  nameMarks: 'In diesem Namen stehen mehr als vier Zeichen über oder unter einem Buchstaben.',
  nameReserved: 'Dieser Name ist denen vorbehalten, die diese Website betreiben.',
  nameUse: 'Diesen Namen verwenden',

  keep: 'In diesem Browser behalten',
  keepDone: 'Dieser Browser behält den Schlüssel, bis jemand seine Daten löscht.',
  keepHint:
    'Wenn einem Browser der Platz ausgeht, löscht er vielleicht, was Websites speichern, auch den Schlüssel. Man kann ihn bitten, das nicht zu tun. Manche Browser fragen dann nach.',
  keepNow: 'Den Browser bitten',
  keepRefused:
    'Der Browser verspricht nichts. Wenn er den Schlüssel vergisst, stellen zwölf Wörter oder ein anderes Gerät ihn wieder her.',

  apart: 'In jeder Unterhaltung jemand Neues sein',
  apartHint:
    'Von jetzt an gibt es in jeder Unterhaltung ein eigenes Kennzeichen. Am gleichen Namen oder an der Art zu schreiben ist man noch zu erkennen.',
  apartSite: 'Auf dieser Website ist das bei allen so.',
  fresh: 'In dieser Unterhaltung jemand Neues sein',
  freshDone: 'Der nächste Kommentar ist von jemand Neuem.',
  freshHint:
    'Ab dem nächsten Kommentar gibt es hier ein anderes Kennzeichen. Am gleichen Namen oder an der Art zu schreiben ist man noch zu erkennen.',
  freshNow: 'Jemand Neues sein',

  expired: 'Diese Wörter gelten nicht mehr.',
  invite: 'Auch ein anderes Gerät verwenden',
  inviteHint:
    'Die Kamera des anderen Geräts auf dieses Bild richten oder dort diese Wörter eingeben. Sie gelten einmal.',
  newWords: 'Neue Wörter anzeigen',
  qr: 'QR-Code: die Adresse dieser Seite mit den Wörtern',
  secret: 'Wer diese Wörter hat, kann unter diesem Kennzeichen schreiben. Niemandem zeigen.',

  recovery: 'Zwölf Wörter für die Rückkehr',
  recoveryHint:
    'Wenn dieser Browser den Schlüssel verliert, stellen zwölf Wörter ihn wieder her, einmal. Sie werden nur ein einziges Mal gezeigt; frühere Wörter gelten dann nicht mehr.',
  recoveryNow: 'Zwölf Wörter anzeigen',

  join: 'Wörter eingeben',
  joinBefore: 'Frühere Kommentare behalten ihr bisheriges Kennzeichen.',
  joined: 'Hier jetzt bekannt als {who}.',
  joinHint: 'Die acht Wörter von einem anderen Gerät oder die zwölf für die Rückkehr.',
  joinNow: 'Hier dieselbe Person sein',
  joinOffer: 'Diese Seite wurde mit Wörtern von einem anderen Gerät geöffnet. Hier dieselbe Person sein?',
  joinWrong: 'Diese Wörter gelten nicht oder nicht mehr.',
  words: 'Wörter',

  passkey: 'ein Passkey',
  passkeyCancelled: 'Es wurde nichts geändert.',
  passkeyFramed:
    'Diese Seite steht innerhalb einer anderen. Dort lassen sich Passkeys nicht verwenden: Bitte die Seite für sich öffnen.',
  passkeyKnown: 'Auf diesem Gerät gibt es bereits einen eigenen Passkey.',
  passkeyMade: 'Der Passkey ist erstellt.',
  passkeyMake: 'Einen Passkey erstellen',
  passkeyMakeHint:
    'Das Gerät oder der Passwortmanager bewahrt ihn auf. Er führt hierher zurück, auch auf anderen Geräten, die ihn haben. Sonst erfährt niemand davon.',
  passkeyRemoveHint: 'Er führt dann niemanden mehr zurück. Auf dem Gerät lässt er sich ebenfalls löschen.',
  passkeysEnd: 'Auch die Passkeys gelten dann nicht mehr; neue lassen sich erstellen.',
  passkeyUnknown: 'Dieser Passkey führt hier zu niemandem oder nicht mehr.',
  passkeyUse: 'Einen Passkey verwenden',
  passkeyUseHint:
    'Der Browser zeigt die Passkeys, die er für diese Website hat. Mit dem gewählten ist man hier, wer ihn erstellt hat.',

  here: 'dieser Browser',
  keys: 'Geräte',
  keysHint: 'Sie alle schreiben unter diesem Kennzeichen.',
  otherDevice: 'ein anderes Gerät',
  revoke: 'Entfernen',
  revokeHint:
    'Es kann dann unter diesem Kennzeichen nichts mehr schreiben oder ändern. Was es geschrieben hat, bleibt.',
  since: 'seit {date}',

  downloadAll: 'Alles herunterladen',
  erase: 'Alles löschen, was ich geschrieben habe',
  eraseAgain: 'Wirklich alles?',
  eraseHint:
    'Alle eigenen Kommentare auf dieser Website werden gelöscht, dazu Reaktionen und Meldungen. An ihrer Stelle steht, dass ein Kommentar gelöscht wurde. Auch was andere daraus zitiert haben, verschwindet, und der Name, wo er als Anrede steht. Das lässt sich nicht rückgängig machen.',
  eraseNow: 'Alles löschen',
  erased: 'Gelöscht am {date}.',
  mine: 'Was ich geschrieben habe',
  mineMore: 'Mehr',
  mineNone: 'Noch nichts.',

  forget: 'Hier vergessen werden',
  forgetHint:
    'Der Schlüssel verschwindet endgültig aus diesem Browser. Die Kommentare bleiben; von hier lassen sie sich nicht mehr ändern oder löschen.',
  forgetNow: 'Schlüssel entfernen',
  forgotten: 'Dieser Browser weiß nichts mehr davon.',

  keyLost:
    'Der Schlüssel, mit dem das geschrieben wurde, ist nicht mehr in diesem Browser. Mit den Wörtern oder auf einem anderen eigenen Gerät lässt es sich noch ändern.',
  keyRevoked:
    'Dieses Gerät wurde von einem anderen eigenen Gerät entfernt. Wörter eingeben, um wieder dieselbe Person zu sein, oder jemand Neues sein.',

  notMe: 'Das war ich nicht',
  notMeHint: 'Anderen sagen, dass jemand anderes das unter diesem Namen geschrieben hat',
  notMeSaid: 'Alle sehen jetzt, dass das jemand anderes war.',
  notMeTakeBack: '„Das war ich nicht“ zurücknehmen',

  back: 'Zurück',
  cancel: 'Abbrechen',
  close: 'Schließen',
  copied: 'Kopiert.',
  copy: 'Kopieren',
  download: 'Herunterladen',
  failed: 'Das hat nicht geklappt. Bitte noch einmal versuchen.',
  print: 'Drucken',
  tooMany: 'Zu oft. Bitte einen Moment warten.',
  wait: 'Einen Moment …',
};
