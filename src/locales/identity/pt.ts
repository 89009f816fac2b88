import type { IdentityTexts } from './texts.js';

export const identity: IdentityTexts = {
  minutesLeft: {
    one: 'Valem por mais {n} minuto',
    many: 'Valem por mais {n} de minutos',
    other: 'Valem por mais {n} minutos',
  },
  written: { one: '{n} comentário', many: '{n} de comentários', other: '{n} comentários' },

  framed:
    'Esta página aparece dentro de outra. Os navegadores mantêm as duas separadas: em outro lugar você pode ser outra pessoa.',
  keptBrowser: 'Este navegador se lembra de você.',
  keptHint:
    'Uma janela privada esquece você quando é fechada. Doze palavras, ou outro aparelho, trazem você de volta.',
  keptPage: 'Este navegador não guarda nada aqui: ele só reconhece você até esta página ser fechada.',
  keptSafari:
    'O Safari esquece você depois de sete dias sem visita, e uma janela privada quando é fechada. Doze palavras, ou outro aparelho, trazem você de volta.',
  lost: 'Este navegador não tem mais a sua chave; talvez os dados dele tenham sido apagados. O que você escrever agora será de alguém novo, a menos que digite as suas palavras.',
  me: 'Aqui você é {who}.',
  names: 'Nomes usados: {names}',
  nobody:
    'Você ainda não escreveu aqui. Com o primeiro comentário, este navegador cria uma chave que permite reconhecer você. Até lá, ele não guarda nada.',
  scopeSite: 'O mesmo em todo este site.',
  scopeThread: 'Só nesta conversa.',
  title: 'Quem você é aqui',

  name: 'Usar outro nome',
  nameCharacters:
    'Um nome não pode ter caracteres de controle invisíveis nem sinais que virem as suas letras.',
  nameEmpty: 'Não há nada para ver neste nome.',
  nameHint: 'Os comentários anteriores mantêm o nome. A sua marca continua a mesma.',
  nameLong: 'Este nome é longo demais: no máximo 64 caracteres.',
  nameMarks: 'Este nome tem mais de quatro sinais sobre a mesma letra.',
  nameReserved: 'Este nome é reservado para quem cuida deste site.',
  nameUse: 'Usar este nome',

  keep: 'Guardar-me neste navegador',
  keepDone: 'Este navegador guarda a sua chave até que alguém apague os dados dele.',
  keepHint:
    'Um navegador que fica sem espaço pode apagar o que os sites guardam, e a sua chave junto. Você pode pedir que não faça isso. Alguns navegadores então perguntam a você.',
  keepNow: 'Pedir ao navegador',
  keepRefused:
    'O navegador não promete nada. Se ele esquecer você, doze palavras, ou outro aparelho, trazem você de volta.',

  apart: 'Ser alguém novo em cada conversa',
  apartHint:
    'A partir de agora você tem uma marca própria em cada conversa. Ainda é possível reconhecer você pelo mesmo nome ou pelo seu jeito de escrever.',
  apartSite: 'Neste site é assim para todos.',
  fresh: 'Ser alguém novo nesta conversa',
  freshDone: 'Com o seu próximo comentário você é alguém novo.',
  freshHint:
    'A partir do seu próximo comentário você tem outra marca aqui. Ainda é possível reconhecer você pelo mesmo nome ou pelo seu jeito de escrever.',
  freshNow: 'Ser alguém novo',

  expired: 'Estas palavras não valem mais.',
  invite: 'Usar também outro aparelho',
  inviteHint:
    'Aponte a câmera do outro aparelho para esta imagem, ou digite estas palavras nele. Elas valem uma vez.',
  newWords: 'Obter novas palavras',
  qr: 'Código QR: o endereço desta página, com as palavras',
  secret: 'Quem tem estas palavras pode escrever como você. Não as mostre a ninguém.',

  recovery: 'Doze palavras para voltar',
  recoveryHint:
    'Se este navegador perder a sua chave, doze palavras trazem você de volta, uma vez. Elas só são mostradas uma vez; as que você tinha antes deixam de valer.',
  recoveryNow: 'Mostrar doze palavras',

  join: 'Digitar palavras',
  joinBefore: 'Quem você era aqui antes continua sendo quem escreveu aqueles comentários.',
  joined: 'Aqui você agora é {who}.',
  joinHint: 'As oito palavras de outro aparelho, ou as doze para voltar.',
  joinNow: 'Ser esta pessoa aqui',
  joinOffer: 'Esta página foi aberta com palavras de outro aparelho. Ser a mesma pessoa aqui?',
  joinWrong: 'Estas palavras não valem, ou não valem mais.',
  words: 'Palavras',

  passkey: 'uma chave de acesso',
  passkeyCancelled: 'Nada foi mudado.',
  passkeyFramed: 'Esta página aparece dentro de outra. Lá não dá para usar chaves de acesso: abra-a sozinha.',
  passkeyKnown: 'Este aparelho já tem uma chave de acesso sua.',
  passkeyMade: 'A chave de acesso foi criada.',
  passkeyMake: 'Criar uma chave de acesso',
  passkeyMakeHint:
    'Seu aparelho ou gerenciador de senhas a guarda. Ela traz você de volta aqui, também nos seus outros aparelhos que a têm. Ninguém mais fica sabendo.',
  passkeyRemoveHint: 'Ela não trará mais ninguém de volta. Você também pode apagá-la no seu aparelho.',
  passkeysEnd: 'Suas chaves de acesso também deixarão de valer; você pode criar outras.',
  passkeyUnknown: 'Esta chave de acesso não leva a ninguém aqui, ou não mais.',
  passkeyUse: 'Usar uma chave de acesso',
  passkeyUseHint:
    'Seu navegador mostra as chaves de acesso que tem para este site. Com a que você escolher, você será quem a criou.',

  here: 'este navegador',
  keys: 'Aparelhos',
  keysHint: 'Todos eles escrevem como você.',
  otherDevice: 'outro aparelho',
  revoke: 'Remover',
  revokeHint: 'Ele não poderá mais escrever nem mudar nada como você. O que escreveu fica.',
  since: 'desde {date}',

  downloadAll: 'Baixar tudo',
  erase: 'Apagar tudo o que escrevi',
  eraseAgain: 'Tudo mesmo?',
  eraseHint:
    'Todos os seus comentários neste site são apagados, com as suas reações e denúncias. No lugar deles fica dito que um comentário foi excluído. O que outros citaram deles também some, e o seu nome onde outros se dirigem a você. Isso não pode ser desfeito.',
  eraseNow: 'Apagar tudo',
  erased: 'Apagado em {date}.',
  mine: 'O que escrevi',
  mineMore: 'Mais',
  mineNone: 'Nada ainda.',

  forget: 'Esquecer-me aqui',
  forgetHint:
    'A chave sai deste navegador de vez. Os seus comentários ficam; daqui você não poderá mais mudá-los nem excluí-los.',
  forgetNow: 'Esquecer-me',
  forgotten: 'Este navegador não conhece mais você.',

  keyLost:
    'A chave com que isto foi escrito não está mais neste navegador. Com as suas palavras, ou em outro aparelho seu, ainda dá para mudar.',
  keyRevoked:
    'Este aparelho foi removido por outro seu. Digite palavras para voltar a escrever como a mesma pessoa, ou seja alguém novo.',

  notMe: 'Não sou eu',
  notMeHint: 'Dizer aos leitores que outra pessoa escreveu isto com o seu nome',
  notMeSaid: 'Os leitores agora veem que não era você.',
  notMeTakeBack: 'Retirar “não sou eu”',

  back: 'Voltar',
  cancel: 'Cancelar',
  close: 'Fechar',
  copied: 'Copiado.',
  copy: 'Copiar',
  download: 'Baixar',
  failed: 'Não deu certo. Tente de novo.',
  print: 'Imprimir',
  tooMany: 'Vezes demais. Espere um pouco.',
  wait: 'Um momento…',
};
