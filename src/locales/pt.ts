import type { FollowingTexts, Language, MarkTexts, ReferringTexts, Texts, WritingTexts } from './texts.js';

const texts: Texts = {
  comments: { one: '{n} comentário', many: '{n} de comentários', other: '{n} comentários' },
  loadedMore: {
    one: 'Mais {n} comentário',
    many: 'Mais {n} de comentários',
    other: 'Mais {n} comentários',
  },
  newComments: {
    one: '{n} novo comentário',
    many: '{n} de novos comentários',
    other: '{n} novos comentários',
  },
  replies: { one: '{n} resposta', many: '{n} de respostas', other: '{n} respostas' },

  closed: 'Esta conversa está encerrada.',
  conversation: 'Por conversa',
  empty: 'Ainda não há comentários.',
  full: 'O armazenamento deste navegador está cheio. Os rascunhos mais antigos de outras páginas são descartados.',
  heading: 'Comentários',
  loadEarlier: 'Comentários anteriores',
  loadFailed: 'Não foi possível carregar.',
  loadLater: 'Comentários posteriores',
  loading: 'Carregando comentários',
  memory:
    'Este navegador não guarda nada desta página: o que você escrever aqui será perdido quando sair dela.',
  newest: 'Mais recentes primeiro',
  notHere: 'O comentário a que este endereço leva não está aqui.',
  offline: 'Você está sem conexão. O que você escrever será enviado quando ela voltar.',
  oldest: 'Mais antigos primeiro',
  order: 'Ordem',
  retry: 'Tentar novamente',
  threaded: 'Agrupar respostas',
  write: 'Escrever um comentário',

  anonymous: 'Anônimo',
  continuesFrom: 'continuação de {label}',
  deleted: 'Este comentário foi excluído.',
  deletedLabel: 'um comentário excluído',
  deleteIt: 'Excluir',
  edit: 'Editar',
  edited: 'editado',
  held: 'Aguardando aprovação. Só você o vê.',
  isNew: 'novo',
  own: 'você',
  reply: 'Responder',
  replyTo: 'em resposta a {label}',
  sending: 'enviando',
};

const marks: MarkTexts = {
  borrowed: 'outra pessoa, não {name} de antes',
  borrowedHint: 'Outra pessoa já usou este nome antes nesta conversa.',
  disputed: '{who} diz: não sou eu',
  disputedHint: 'Este comentário foi assinado com outra chave.',
  moderator: 'Moderador',
  owner: 'Dono',
};

const following: FollowingTexts = {
  conversationOf: {
    one: '{n} comentário desta conversa',
    many: '{n} de comentários desta conversa',
    other: '{n} comentários desta conversa',
  },
  more: { one: 'mais {n}', many: 'mais {n}', other: 'mais {n}' },

  answeredBy: 'Respondido por {labels}',
  comma: ', ',
  quotedBy: 'Citado por {labels}',

  altered: 'difere do original',
  original: 'comparar',
  probably: 'provavelmente',
  several: 'pode indicar vários comentários',
  shortened: 'encurtada',
  sourceEdited: 'o original foi editado',
  sourceGone: 'o original não existe mais',

  back: 'Voltar',
  candidates: 'Pode ser um destes:',
  card: 'Comentário de {label}',
  cardHint: 'A prévia de {label} está aberta. Tab leva até ela, Esc a fecha.',
  close: 'Fechar',
  difference: 'Em que a citação difere:',
  fetching: 'Carregando o comentário',
  goTo: 'Ir para o comentário',
  notThere: 'Este comentário não está aqui.',
  showAll: 'Mostrar todos os comentários',
  showConversation: 'Mostrar só esta conversa',
};

const referring: ReferringTexts = {
  candidates: texts.comments,

  quoteHint: 'Pressione Q para citar as palavras selecionadas.',
  quoteSelection: 'Citar',

  comments: texts.heading,
  lookalike: 'escrito com outras letras',
  nearMinute: 'outro minuto',

  altered: following.altered,
  choose: 'A qual comentário você se refere com “{words}”?',
  chooseOne: 'escolher',
  gone: following.sourceGone,
  likely: following.probably,
  makePlain: 'Transformar em texto simples: {label}',
  meant: 'Você quis dizer {label}?',
  mention: 'Menção',
  quotation: 'Citação',
  references: 'A que este texto se refere',
  shortened: following.shortened,

  pasteOffer: 'Estas palavras são de {label}.',
  pasteQuote: 'Transformar em citação',
};

const writing: WritingTexts = {
  composer: {
    charactersLeft: {
      one: 'Resta {n} caractere',
      many: 'Restam {n} de caracteres',
      other: 'Restam {n} caracteres',
    },
    charactersOver: {
      one: '{n} caractere a mais',
      many: '{n} de caracteres a mais',
      other: '{n} caracteres a mais',
    },

    bold: 'Negrito',
    code: 'Código',
    editing: 'Editar comentário',
    empty: 'Ainda não há texto.',
    formatting: 'Formatação',
    italic: 'Itálico',
    link: 'Link',
    list: 'Lista',
    name: 'Nome',
    nothingToShow: 'Ainda não há nada para mostrar.',
    optional: 'opcional',
    post: 'Publicar comentário',
    postReply: 'Publicar resposta',
    preview: 'Prévia',
    quote: 'Citação',
    rememberName: 'Lembrar meu nome',
    replyingTo: 'Resposta a {label}',
    save: 'Salvar',
    sending: 'Enviando…',
    write: 'Escrever um comentário',
    writeReply: 'Escrever uma resposta',
  },

  cancel: 'Cancelar',
  conflict: 'Este comentário foi alterado em outro lugar enquanto você o editava.',
  conflictMine: 'Seu texto',
  conflictTheirs: 'O texto atual',
  deleteAsk: 'Excluir este comentário definitivamente?',
  deleteNow: 'Excluir',
  isDeleted: 'Comentário excluído.',
  isEdited: 'Alteração salva.',
  isPosted: 'Comentário publicado.',
  keepMine: 'Usar o meu',
  keepTheirs: 'Manter este',
  notSent: 'Não enviado.',
  sendAgain: 'Enviar novamente',
  takeBack: 'Retirar',

  closed: 'Esta conversa está encerrada.',
  banned: 'A moderação proibiu você de escrever aqui.',
  bannedUntil: 'A moderação proibiu você de escrever aqui até {time}.',
  forbidden: 'Você não tem permissão para fazer isso.',
  gone: 'O comentário não existe mais.',
  invalid: 'Este texto não foi aceito.',
  noNetwork: 'Não há conexão.',
  noRoom: 'O navegador não tem mais espaço para guardá-lo.',
  tooLong: 'O texto é longo demais.',
  tooMany: 'Muitos envios de uma vez. Espere um pouco.',
  unavailable: 'O servidor não responde.',
  unknown: 'Algo deu errado.',
};

/** Portuguese, as written in Brazil. */
export const language: Language = {
  tag: 'pt',
  dir: 'ltr',
  texts,
  marks,
  following: async () => following,
  identity: async () => (await import('./identity/pt.js')).identity,
  opinions: async () => (await import('./opinions/pt.js')).opinions,
  referring: async () => referring,
  writing: async () => writing,
};
