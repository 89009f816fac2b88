import type { IdentityTexts } from './texts.js';

export const identity: IdentityTexts = {
  minutesLeft: { one: 'Noch {n} Minute gültig', other: 'Noch {n} Minuten gültig' },
  written: { one: '{n} Kommentar', other: '{n} Kommentare' },

  framed:
    'Diese Seite steht innerhalb einer anderen. Browser halten beide getrennt: Anderswo ist man vielleicht jemand anderes.',
  keptBrowser: 'Dieser Browser merkt sich das.',
  keptHint:
    'Ein privates Fenster vergisst es beim Schließen, Safari nach sieben Tagen ohne Besuch. Zwölf Wörter stellen es wieder her.',
  keptPage: 'Dieser Browser speichert hier nichts: Das gilt nur, bis diese Seite geschlossen wird.',
  lost: 'Dieser Browser hat den Schlüssel nicht mehr; vielleicht wurden seine Daten gelöscht. Was jetzt geschrieben wird, stammt von jemand Neuem, solange keine Wörter eingegeben werden.',
  me: 'Hier bekannt als {who}.',
  names: 'Verwendete Namen: {names}',
  nobody:
    'Von hier wurde noch nichts geschrieben. Mit dem ersten Kommentar macht dieser Browser einen Schlüssel, an dem man wiedererkannt wird. Bis dahin speichert er nichts.',
  scopeSite: 'Gilt für die ganze Website.',
  scopeThread: 'Gilt nur in dieser Unterhaltung.',
  title: 'Wer man hier ist',

  name: 'Einen anderen Namen verwenden',
  nameHint: 'Frühere Kommentare behalten ihren Namen. Das Kennzeichen bleibt gleich.',
  nameReserved: 'Dieser Name ist denen vorbehalten, die diese Website betreiben.',
  nameUse: 'Diesen Namen verwenden',

  apart: 'In jeder Unterhaltung jemand Neues sein',
  apartHint:
    'Von jetzt an gibt es in jeder Unterhaltung ein eigenes Kennzeichen. Niemand kann verbinden, was in der einen und was in der anderen geschrieben wird.',
  apartSite: 'Auf dieser Website ist das bei allen so.',
  fresh: 'In dieser Unterhaltung jemand Neues sein',
  freshDone: 'Der nächste Kommentar ist von jemand Neuem.',
  freshHint:
    'Ab dem nächsten Kommentar gibt es hier ein anderes Kennzeichen. Niemand kann es mit dem bisherigen verbinden.',
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
  joinBefore: 'Wer man hier vorher war, bleibt, wer die bisherigen Kommentare geschrieben hat.',
  joined: 'Hier jetzt bekannt als {who}.',
  joinHint: 'Die acht Wörter von einem anderen Gerät oder die zwölf für die Rückkehr.',
  joinNow: 'Hier dieselbe Person sein',
  joinOffer: 'Diese Seite wurde mit Wörtern von einem anderen Gerät geöffnet. Hier dieselbe Person sein?',
  joinWrong: 'Diese Wörter gelten nicht oder nicht mehr.',
  words: 'Wörter',

  here: 'dieser Browser',
  keys: 'Geräte',
  keysHint: 'Sie alle schreiben unter diesem Kennzeichen.',
  otherDevice: 'ein anderes Gerät',
  revoke: 'Entfernen',
  revokeHint:
    'Es kann dann unter diesem Kennzeichen nichts mehr schreiben oder ändern. Was es geschrieben hat, bleibt.',
  since: 'seit {date}',

  downloadAll: 'Alles herunterladen',
  erase: 'Alles Geschriebene löschen',
  eraseAgain: 'Wirklich alles?',
  eraseHint:
    'Alle eigenen Kommentare auf dieser Website werden gelöscht, dazu Reaktionen und Meldungen. An ihrer Stelle steht, dass ein Kommentar gelöscht wurde. Das lässt sich nicht rückgängig machen.',
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
