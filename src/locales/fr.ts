import type { FollowingTexts, Language, MarkTexts, ReferringTexts, Texts, WritingTexts } from './texts.js';

const texts: Texts = {
  comments: {
    one: '{n}\u00a0commentaire',
    many: '{n}\u00a0de commentaires',
    other: '{n}\u00a0commentaires',
  },
  loadedMore: {
    one: '{n}\u00a0commentaire de plus',
    many: '{n}\u00a0de commentaires de plus',
    other: '{n}\u00a0commentaires de plus',
  },
  newComments: {
    one: '{n}\u00a0nouveau commentaire',
    many: '{n}\u00a0de nouveaux commentaires',
    other: '{n}\u00a0nouveaux commentaires',
  },
  replies: { one: '{n}\u00a0réponse', many: '{n}\u00a0de réponses', other: '{n}\u00a0réponses' },

  closed: 'Cette conversation est fermée.',
  conversation: 'Par conversation',
  empty: 'Aucun commentaire pour le moment.',
  full: 'L’espace de stockage de ce navigateur est plein. Les plus anciens brouillons d’autres pages sont supprimés.',
  heading: 'Commentaires',
  loadEarlier: 'Commentaires précédents',
  loadFailed: 'Le chargement a échoué.',
  loadLater: 'Commentaires suivants',
  loading: 'Chargement des commentaires',
  memory:
    'Ce navigateur ne conserve rien pour cette page\u00a0: ce que vous écrivez ici sera perdu quand vous la quitterez.',
  newest: 'Les plus récents d’abord',
  notHere: 'Le commentaire auquel mène cette adresse ne se trouve pas ici.',
  offline: 'Vous êtes hors ligne. Ce que vous écrivez sera envoyé dès le retour de la connexion.',
  oldest: 'Les plus anciens d’abord',
  order: 'Ordre d’affichage',
  retry: 'Réessayer',
  threaded: 'Fils de discussion',
  write: 'Écrire un commentaire',

  anonymous: 'Anonyme',
  continuesFrom: 'fait suite à {label}',
  deleted: 'Ce commentaire a été supprimé.',
  deletedLabel: 'un commentaire supprimé',
  deleteIt: 'Supprimer',
  edit: 'Modifier',
  edited: 'modifié',
  held: 'En attente d’approbation. Personne d’autre ne le voit.',
  isNew: 'nouveau',
  own: 'vous',
  reply: 'Répondre',
  replyTo: 'en réponse à {label}',
  sending: 'envoi en cours',
};

const marks: MarkTexts = {
  borrowed: 'une autre personne que {name} plus tôt',
  borrowedHint: 'Quelqu’un d’autre a déjà utilisé ce nom dans cette conversation.',
  disputed: '{who} dit\u00a0: ce n’est pas moi',
  disputedHint: 'Ce commentaire a été signé avec une autre clé.',
  moderator: 'Modération',
  owner: 'Propriétaire',
};

const following: FollowingTexts = {
  conversationOf: {
    one: '{n}\u00a0commentaire de cette conversation',
    many: '{n}\u00a0de commentaires de cette conversation',
    other: '{n}\u00a0commentaires de cette conversation',
  },
  more: { one: '{n}\u00a0autre', many: '{n}\u00a0d’autres', other: '{n}\u00a0autres' },

  answeredBy: 'Réponses\u00a0: {labels}',
  comma: ', ',
  quotedBy: 'Cité par {labels}',

  altered: 'diffère de l’original',
  original: 'comparer',
  probably: 'probablement',
  several: 'peut désigner plusieurs commentaires',
  shortened: 'abrégée',
  sourceEdited: 'l’original a été modifié',
  sourceGone: 'l’original a disparu',

  back: 'Retour',
  candidates: 'Il peut s’agir de l’un de ceux-ci\u00a0:',
  card: 'Commentaire\u00a0: {label}',
  cardHint: 'L’aperçu est ouvert\u00a0: {label}. Tab permet d’y entrer, Échap le ferme.',
  close: 'Fermer',
  difference: 'En quoi la citation diffère\u00a0:',
  fetching: 'Chargement du commentaire',
  goTo: 'Aller au commentaire',
  notThere: 'Ce commentaire n’est pas ici.',
  showAll: 'Afficher tous les commentaires',
  showConversation: 'Afficher seulement cette conversation',
};

const referring: ReferringTexts = {
  candidates: texts.comments,

  quoteHint: 'Appuyez sur Q pour citer les mots sélectionnés.',
  quoteSelection: 'Citer',

  comments: texts.heading,
  lookalike: 'écrit avec d’autres lettres',
  nearMinute: 'autre minute',

  altered: following.altered,
  choose: 'Quel commentaire désignez-vous par «\u00a0{words}\u00a0»\u202f?',
  chooseOne: 'choisir',
  gone: following.sourceGone,
  likely: following.probably,
  makePlain: 'Convertir en texte simple\u00a0: {label}',
  meant: 'Vouliez-vous dire {label}\u202f?',
  mention: 'Mention',
  quotation: 'Citation',
  references: 'À quoi ce texte fait référence',
  shortened: following.shortened,

  pasteOffer: 'Ces mots sont repris d’un commentaire\u00a0: {label}.',
  pasteQuote: 'En faire une citation',
};

const writing: WritingTexts = {
  composer: {
    charactersLeft: {
      one: '{n}\u00a0caractère restant',
      many: '{n}\u00a0de caractères restants',
      other: '{n}\u00a0caractères restants',
    },
    charactersOver: {
      one: '{n}\u00a0caractère en trop',
      many: '{n}\u00a0de caractères en trop',
      other: '{n}\u00a0caractères en trop',
    },

    bold: 'Gras',
    code: 'Code',
    editing: 'Modifier le commentaire',
    empty: 'Il n’y a pas encore de texte.',
    formatting: 'Mise en forme',
    italic: 'Italique',
    link: 'Lien',
    list: 'Liste',
    name: 'Nom',
    nothingToShow: 'Rien à afficher pour le moment.',
    optional: 'facultatif',
    post: 'Publier le commentaire',
    postReply: 'Publier la réponse',
    preview: 'Aperçu',
    quote: 'Citation',
    rememberName: 'Retenir mon nom',
    replyingTo: 'Réponse à {label}',
    save: 'Enregistrer',
    sending: 'Envoi…',
    write: 'Écrire un commentaire',
    writeReply: 'Écrire une réponse',
  },

  cancel: 'Annuler',
  conflict: 'Ce commentaire a été changé ailleurs pendant que vous le modifiiez.',
  conflictMine: 'Votre texte',
  conflictTheirs: 'Le texte actuel',
  deleteAsk: 'Supprimer définitivement ce commentaire\u202f?',
  deleteNow: 'Supprimer',
  isDeleted: 'Commentaire supprimé.',
  isEdited: 'Modification enregistrée.',
  isPosted: 'Commentaire publié.',
  keepMine: 'Utiliser le mien',
  keepTheirs: 'Garder celui-ci',
  notSent: 'Non envoyé.',
  sendAgain: 'Renvoyer',
  takeBack: 'Reprendre',

  closed: 'Cette conversation est fermée.',
  banned: 'La modération vous a interdit d’écrire ici.',
  bannedUntil: 'La modération vous a interdit d’écrire ici jusqu’au {time}.',
  forbidden: 'Vous n’avez pas le droit de faire cela.',
  gone: 'Le commentaire n’existe plus.',
  invalid: 'Ce texte n’a pas été accepté.',
  noNetwork: 'Il n’y a pas de connexion au réseau.',
  noRoom: 'Le navigateur n’a plus de place pour l’enregistrer.',
  tooLong: 'Le texte est trop long.',
  tooMany: 'Trop d’envois à la fois. Patientez un peu.',
  unavailable: 'Le serveur ne répond pas.',
  unknown: 'Une erreur s’est produite.',
};

/** French. Spaces before a colon and between number and noun don't break; the one before a question mark is narrow. */
export const language: Language = {
  tag: 'fr',
  dir: 'ltr',
  texts,
  marks,
  following: async () => following,
  identity: async () => (await import('./identity/fr.js')).identity,
  opinions: async () => (await import('./opinions/fr.js')).opinions,
  referring: async () => referring,
  writing: async () => writing,
};
