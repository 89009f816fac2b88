import type { FollowingTexts, Language, MarkTexts, ReferringTexts, Texts, WritingTexts } from './texts.js';

const texts: Texts = {
  comments: { one: '{n} comentario', many: '{n} de comentarios', other: '{n} comentarios' },
  loadedMore: { one: '{n} comentario más', many: '{n} de comentarios más', other: '{n} comentarios más' },
  newComments: {
    one: '{n} comentario nuevo',
    many: '{n} de comentarios nuevos',
    other: '{n} comentarios nuevos',
  },
  replies: { one: '{n} respuesta', many: '{n} de respuestas', other: '{n} respuestas' },

  closed: 'Esta conversación está cerrada.',
  conversation: 'Por conversación',
  empty: 'Aún no hay comentarios.',
  full: 'El almacenamiento de este navegador está lleno. Se descartan los borradores más antiguos de otras páginas.',
  heading: 'Comentarios',
  loadEarlier: 'Comentarios anteriores',
  loadFailed: 'No se pudo cargar.',
  loadLater: 'Comentarios posteriores',
  loading: 'Cargando comentarios',
  memory:
    'Este navegador no guarda nada de esta página: lo que escribas aquí se perderá cuando salgas de ella.',
  newest: 'Más recientes primero',
  notHere: 'El comentario al que lleva esta dirección no está aquí.',
  offline: 'No tienes conexión. Lo que escribas se enviará cuando la recuperes.',
  oldest: 'Más antiguos primero',
  order: 'Orden',
  retry: 'Reintentar',
  threaded: 'Hilos',
  write: 'Escribir un comentario',

  anonymous: 'Anónimo',
  continuesFrom: 'sigue a {label}',
  deleted: 'Este comentario fue eliminado.',
  deletedLabel: 'un comentario eliminado',
  deleteIt: 'Eliminar',
  edit: 'Editar',
  edited: 'editado',
  held: 'Pendiente de aprobación. Solo lo ves tú.',
  isNew: 'nuevo',
  own: 'tú',
  reply: 'Responder',
  replyTo: 'en respuesta a {label}',
  sending: 'enviando',
};

const marks: MarkTexts = {
  borrowed: 'otra persona, no {name} de antes',
  borrowedHint: 'Otra persona usó antes este nombre en esta conversación.',
  disputed: '{who} dice: no soy yo',
  disputedHint: 'Este comentario se firmó con otra clave.',
  moderator: 'Moderador',
  owner: 'Dueño',
};

const following: FollowingTexts = {
  conversationOf: {
    one: '{n} comentario de esta conversación',
    many: '{n} de comentarios de esta conversación',
    other: '{n} comentarios de esta conversación',
  },
  more: { one: '{n} más', many: '{n} más', other: '{n} más' },

  answeredBy: 'Respondido por {labels}',
  comma: ', ',
  quotedBy: 'Citado por {labels}',

  altered: 'difiere del original',
  original: 'comparar',
  probably: 'probablemente',
  several: 'puede referirse a varios comentarios',
  shortened: 'abreviada',
  sourceEdited: 'el original fue editado',
  sourceGone: 'el original ya no existe',

  back: 'Volver',
  candidates: 'Puede referirse a uno de estos:',
  card: 'Comentario de {label}',
  cardHint: 'La vista previa de {label} está abierta. Tab lleva a ella, Esc la cierra.',
  close: 'Cerrar',
  difference: 'En qué difiere la cita:',
  fetching: 'Cargando el comentario',
  goTo: 'Ir al comentario',
  notThere: 'Este comentario no está aquí.',
  showAll: 'Mostrar todos los comentarios',
  showConversation: 'Mostrar solo esta conversación',
};

const referring: ReferringTexts = {
  candidates: texts.comments,

  quoteHint: 'Pulsa Q para citar las palabras seleccionadas.',
  quoteSelection: 'Citar',

  comments: texts.heading,
  lookalike: 'escrito con otras letras',
  nearMinute: 'otro minuto',

  altered: following.altered,
  choose: '¿A qué comentario te refieres con «{words}»?',
  chooseOne: 'elegir',
  gone: following.sourceGone,
  likely: following.probably,
  makePlain: 'Convertir en texto simple: {label}',
  meant: '¿Quisiste decir {label}?',
  mention: 'Mención',
  quotation: 'Cita',
  references: 'A qué se refiere este texto',
  shortened: following.shortened,

  pasteOffer: 'Estas palabras son de {label}.',
  pasteQuote: 'Convertir en cita',
};

const writing: WritingTexts = {
  composer: {
    charactersLeft: {
      one: 'Queda {n} carácter',
      many: 'Quedan {n} de caracteres',
      other: 'Quedan {n} caracteres',
    },
    charactersOver: {
      one: 'Sobra {n} carácter',
      many: 'Sobran {n} de caracteres',
      other: 'Sobran {n} caracteres',
    },

    bold: 'Negrita',
    code: 'Código',
    editing: 'Editar comentario',
    empty: 'Todavía no hay texto.',
    formatting: 'Formato',
    italic: 'Cursiva',
    link: 'Enlace',
    list: 'Lista',
    name: 'Nombre',
    nothingToShow: 'Todavía no hay nada que mostrar.',
    optional: 'opcional',
    post: 'Publicar comentario',
    postReply: 'Publicar respuesta',
    preview: 'Vista previa',
    quote: 'Cita',
    rememberName: 'Recordar mi nombre',
    replyingTo: 'Respuesta a {label}',
    save: 'Guardar',
    sending: 'Enviando…',
    write: 'Escribir un comentario',
    writeReply: 'Escribir una respuesta',
  },

  cancel: 'Cancelar',
  conflict: 'Este comentario se modificó en otro lugar mientras lo editabas.',
  conflictMine: 'Tu texto',
  conflictTheirs: 'El texto actual',
  deleteAsk: '¿Eliminar este comentario definitivamente?',
  deleteNow: 'Eliminar',
  isDeleted: 'Comentario eliminado.',
  isEdited: 'Cambio guardado.',
  isPosted: 'Comentario publicado.',
  keepMine: 'Usar el mío',
  keepTheirs: 'Conservar este',
  notSent: 'No se envió.',
  sendAgain: 'Enviar de nuevo',
  takeBack: 'Retirar',

  closed: 'Esta conversación está cerrada.',
  banned: 'La moderación te ha prohibido escribir aquí.',
  bannedUntil: 'La moderación te ha prohibido escribir aquí hasta el {time}.',
  forbidden: 'No tienes permiso para hacer eso.',
  gone: 'El comentario ya no existe.',
  invalid: 'Este texto no fue aceptado.',
  noNetwork: 'No hay conexión.',
  noRoom: 'El navegador ya no tiene espacio para guardarlo.',
  tooLong: 'El texto es demasiado largo.',
  tooMany: 'Demasiados envíos a la vez. Espera un poco.',
  unavailable: 'El servidor no responde.',
  unknown: 'Algo salió mal.',
};

/** Spanish, in words that are common to both sides of the Atlantic. */
export const language: Language = {
  tag: 'es',
  dir: 'ltr',
  texts,
  marks,
  following: async () => following,
  identity: async () => (await import('./identity/es.js')).identity,
  opinions: async () => (await import('./opinions/es.js')).opinions,
  referring: async () => referring,
  writing: async () => writing,
};
