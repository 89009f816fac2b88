import type { IdentityTexts } from './texts.js';

export const identity: IdentityTexts = {
  minutesLeft: {
    one: 'Valables encore {n}\u00a0minute',
    many: 'Valables encore {n}\u00a0de minutes',
    other: 'Valables encore {n}\u00a0minutes',
  },
  written: { one: '{n}\u00a0commentaire', many: '{n}\u00a0de commentaires', other: '{n}\u00a0commentaires' },

  framed:
    'Cette page est affichée dans une autre. Les navigateurs séparent les deux\u00a0: ailleurs, vous êtes peut-être quelqu’un d’autre.',
  keptBrowser: 'Ce navigateur se souvient de vous.',
  keptHint:
    'Une fenêtre privée vous oublie quand elle se ferme. Douze mots, ou un autre appareil, vous font revenir.',
  keptPage:
    'Ce navigateur ne conserve rien ici\u00a0: on ne vous connaît que jusqu’à la fermeture de cette page.',
  keptSafari:
    'Safari vous oublie après sept jours sans visite, et une fenêtre privée quand elle se ferme. Douze mots, ou un autre appareil, vous font revenir.',
  lost: 'Ce navigateur n’a plus votre clé\u202f; ses données ont peut-être été effacées. Ce que vous écrivez maintenant vient de quelqu’un de nouveau, sauf si vous entrez vos mots.',
  me: 'Ici, vous êtes {who}.',
  names: 'Noms utilisés\u00a0: {names}',
  nobody:
    'Vous n’avez encore rien écrit ici. Au premier commentaire, ce navigateur crée une clé qui permet de vous reconnaître. Jusque-là, il ne conserve rien.',
  scopeSite: 'Le même sur tout ce site.',
  scopeThread: 'Seulement dans cette conversation.',
  title: 'Qui vous êtes ici',

  name: 'Utiliser un autre nom',
  nameCharacters:
    'Un nom ne peut pas contenir de caractères de contrôle invisibles, ni de signes qui retournent ses lettres.',
  nameEmpty: 'Il n’y a rien à voir dans ce nom.',
  nameHint: 'Les commentaires précédents gardent leur nom. Votre marque reste la même.',
  nameLong: 'Ce nom est trop long\u00a0: 64 caractères au plus.',
  nameMarks: 'Ce nom a plus de quatre signes sur une même lettre.',
  nameReserved: 'Ce nom est réservé aux personnes qui gèrent ce site.',
  nameUse: 'Utiliser ce nom',

  keep: 'Me garder dans ce navigateur',
  keepDone: 'Ce navigateur garde votre clé jusqu’à ce que quelqu’un efface ses données.',
  keepHint:
    'Un navigateur qui manque de place peut effacer ce que les sites gardent, et votre clé avec. Vous pouvez lui demander de ne pas le faire. Certains navigateurs vous posent alors la question.',
  keepNow: 'Demander au navigateur',
  keepRefused:
    'Le navigateur ne promet rien. S’il vous oublie, douze mots, ou un autre appareil, vous font revenir.',

  apart: 'Être quelqu’un de nouveau dans chaque conversation',
  apartHint:
    'Désormais, vous recevez une marque différente dans chaque conversation. On peut encore vous reconnaître au même nom ou à votre façon d’écrire.',
  apartSite: 'Sur ce site, il en est ainsi pour tout le monde.',
  fresh: 'Être quelqu’un de nouveau dans cette conversation',
  freshDone: 'Avec votre prochain commentaire, vous êtes quelqu’un de nouveau.',
  freshHint:
    'Dès votre prochain commentaire, vous avez une autre marque ici. On peut encore vous reconnaître au même nom ou à votre façon d’écrire.',
  freshNow: 'Être quelqu’un de nouveau',

  expired: 'Ces mots ne sont plus valables.',
  invite: 'Utiliser aussi un autre appareil',
  inviteHint:
    'Pointez l’appareil photo de l’autre appareil vers cette image, ou entrez-y ces mots. Ils sont valables une fois.',
  newWords: 'Obtenir de nouveaux mots',
  qr: 'Code QR\u00a0: l’adresse de cette page, avec les mots',
  secret: 'Qui possède ces mots peut écrire à votre place. Ne les montrez à personne.',

  recovery: 'Douze mots pour revenir',
  recoveryHint:
    'Si ce navigateur perd votre clé, douze mots vous font revenir, une fois. Ils ne sont montrés qu’une seule fois\u202f; ceux que vous aviez avant ne servent plus.',
  recoveryNow: 'Afficher douze mots',

  join: 'Entrer des mots',
  joinBefore: 'La personne que vous étiez ici reste l’auteur de ces commentaires.',
  joined: 'Ici, vous êtes maintenant {who}.',
  joinHint: 'Les huit mots d’un autre appareil, ou les douze pour revenir.',
  joinNow: 'Être cette personne ici',
  joinOffer: 'Cette page a été ouverte avec les mots d’un autre appareil. Être la même personne ici\u202f?',
  joinWrong: 'Ces mots ne sont pas valables, ou ne le sont plus.',
  words: 'Mots',

  passkey: 'une clé d’accès',
  passkeyCancelled: 'Rien n’a été modifié.',
  passkeyFramed:
    'Cette page est affichée dans une autre. Les clés d’accès n’y fonctionnent pas\u00a0: ouvrez-la seule.',
  passkeyKnown: 'Cet appareil a déjà une de vos clés d’accès.',
  passkeyMade: 'La clé d’accès est créée.',
  passkeyMake: 'Créer une clé d’accès',
  passkeyMakeHint:
    'Votre appareil ou votre gestionnaire de mots de passe la garde. Elle vous fait revenir ici, aussi sur vos autres appareils qui l’ont. Personne d’autre n’en apprend rien.',
  passkeyRemoveHint:
    'Elle ne fait alors plus revenir personne. Vous pouvez aussi la supprimer sur votre appareil.',
  passkeysEnd: 'Vos clés d’accès ne fonctionneront plus non plus\u202f; vous pourrez en créer de nouvelles.',
  passkeyUnknown: 'Cette clé d’accès ne mène à personne ici, ou plus maintenant.',
  passkeyUse: 'Utiliser une clé d’accès',
  passkeyUseHint:
    'Votre navigateur montre les clés d’accès qu’il a pour ce site. Avec celle que vous choisissez, vous êtes la personne qui l’a créée.',

  here: 'ce navigateur',
  keys: 'Appareils',
  keysHint: 'Tous écrivent en votre nom.',
  otherDevice: 'un autre appareil',
  revoke: 'Retirer',
  revokeHint: 'Il ne pourra alors plus rien écrire ni modifier en votre nom. Ce qu’il a écrit reste.',
  since: 'depuis le {date}',

  downloadAll: 'Tout télécharger',
  erase: 'Effacer tout ce que j’ai écrit',
  eraseAgain: 'Vraiment tout\u202f?',
  eraseHint:
    'Tous vos commentaires sur ce site sont effacés, ainsi que vos réactions et vos signalements. À leur place, il est indiqué qu’un commentaire a été supprimé. Ce que d’autres en ont cité disparaît aussi, et votre nom là où d’autres s’adressent à vous. C’est irréversible.',
  eraseNow: 'Tout effacer',
  erased: 'Effacé le {date}.',
  mine: 'Ce que j’ai écrit',
  mineMore: 'Plus',
  mineNone: 'Rien pour le moment.',

  forget: 'M’oublier ici',
  forgetHint:
    'La clé quitte ce navigateur pour de bon. Vos commentaires restent\u202f; d’ici, vous ne pourrez plus les modifier ni les supprimer.',
  forgetNow: 'M’oublier',
  forgotten: 'Ce navigateur ne vous connaît plus.',

  keyLost:
    'La clé avec laquelle ceci a été écrit n’est plus dans ce navigateur. Avec vos mots, ou sur un autre de vos appareils, vous pouvez encore le modifier.',
  keyRevoked:
    'Cet appareil a été retiré par un autre des vôtres. Entrez des mots pour écrire de nouveau comme la même personne, ou soyez quelqu’un de nouveau.',

  notMe: 'Ce n’est pas moi',
  notMeHint: 'Dire aux lecteurs que quelqu’un d’autre a écrit ceci sous votre nom',
  notMeSaid: 'Les lecteurs voient maintenant que ce n’était pas vous.',
  notMeTakeBack: 'Retirer «\u00a0ce n’est pas moi\u00a0»',

  back: 'Retour',
  cancel: 'Annuler',
  close: 'Fermer',
  copied: 'Copié.',
  copy: 'Copier',
  download: 'Télécharger',
  failed: 'Cela n’a pas fonctionné. Réessayez.',
  print: 'Imprimer',
  tooMany: 'Trop souvent. Patientez un peu.',
  wait: 'Un instant…',
};
