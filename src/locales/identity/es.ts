import type { IdentityTexts } from './texts.js';

export const identity: IdentityTexts = {
  minutesLeft: {
    one: 'Válidas {n} minuto más',
    many: 'Válidas {n} de minutos más',
    other: 'Válidas {n} minutos más',
  },
  written: { one: '{n} comentario', many: '{n} de comentarios', other: '{n} comentarios' },

  framed:
    'Esta página se muestra dentro de otra. Los navegadores las mantienen separadas: en otro lugar puedes ser otra persona.',
  keptBrowser: 'Este navegador te recuerda.',
  keptHint:
    'Una ventana privada te olvida al cerrarse. Doce palabras, u otro dispositivo, te traen de vuelta.',
  keptPage: 'Este navegador no guarda nada aquí: solo se te conoce hasta que se cierre esta página.',
  keptSafari:
    'Safari te olvida tras siete días sin visita, y una ventana privada al cerrarse. Doce palabras, u otro dispositivo, te traen de vuelta.',
  lost: 'Este navegador ya no tiene tu clave; quizá se borraron sus datos. Lo que escribas ahora será de alguien nuevo, si no introduces tus palabras.',
  me: 'Aquí eres {who}.',
  names: 'Nombres usados: {names}',
  nobody:
    'Todavía no has escrito aquí. Con el primer comentario, este navegador crea una clave por la que se te reconoce. Hasta entonces no guarda nada.',
  scopeSite: 'Igual en todo este sitio.',
  scopeThread: 'Solo en esta conversación.',
  title: 'Quién eres aquí',

  name: 'Usar otro nombre',
  nameCharacters:
    'Un nombre no puede tener caracteres de control invisibles ni signos que den la vuelta a sus letras.',
  nameEmpty: 'En este nombre no hay nada que ver.',
  nameHint: 'Los comentarios anteriores conservan su nombre. Tu marca sigue siendo la misma.',
  nameLong: 'Este nombre es demasiado largo: como máximo 64 caracteres.',
  nameMarks: 'Este nombre tiene más de cuatro signos sobre una misma letra.',
  nameReserved: 'Este nombre está reservado para quienes llevan este sitio.',
  nameUse: 'Usar este nombre',

  keep: 'Guardarme en este navegador',
  keepDone: 'Este navegador guarda tu clave hasta que alguien borre sus datos.',
  keepHint:
    'Un navegador que se queda sin espacio puede borrar lo que guardan los sitios, y con ello tu clave. Puedes pedirle que no lo haga. Algunos navegadores te preguntan entonces.',
  keepNow: 'Pedírselo al navegador',
  keepRefused:
    'El navegador no promete nada. Si te olvida, doce palabras, u otro dispositivo, te traen de vuelta.',

  apart: 'Ser alguien nuevo en cada conversación',
  apartHint:
    'A partir de ahora tienes una marca propia en cada conversación. Aún se te puede reconocer por el mismo nombre o por tu manera de escribir.',
  apartSite: 'En este sitio es así para todos.',
  fresh: 'Ser alguien nuevo en esta conversación',
  freshDone: 'Con tu próximo comentario eres alguien nuevo.',
  freshHint:
    'Desde tu próximo comentario tienes otra marca aquí. Aún se te puede reconocer por el mismo nombre o por tu manera de escribir.',
  freshNow: 'Ser alguien nuevo',

  expired: 'Estas palabras ya no valen.',
  invite: 'Usar también otro dispositivo',
  inviteHint:
    'Apunta la cámara del otro dispositivo a esta imagen, o introduce allí estas palabras. Valen una sola vez.',
  newWords: 'Obtener palabras nuevas',
  qr: 'Código QR: la dirección de esta página, con las palabras',
  secret: 'Quien tenga estas palabras puede escribir como tú. No las muestres a nadie.',

  recovery: 'Doce palabras para volver',
  recoveryHint:
    'Si este navegador pierde tu clave, doce palabras te traen de vuelta, una vez. Solo se muestran una vez; las que tenías antes dejan de servir.',
  recoveryNow: 'Mostrar doce palabras',

  join: 'Introducir palabras',
  joinBefore: 'Quien eras aquí antes sigue siendo quien escribió esos comentarios.',
  joined: 'Aquí ahora eres {who}.',
  joinHint: 'Las ocho palabras de otro dispositivo, o las doce para volver.',
  joinNow: 'Ser esta persona aquí',
  joinOffer: 'Esta página se abrió con palabras de otro dispositivo. ¿Ser la misma persona aquí?',
  joinWrong: 'Estas palabras no valen, o ya no.',
  words: 'Palabras',

  passkey: 'una llave de acceso',
  passkeyCancelled: 'No se cambió nada.',
  passkeyFramed:
    'Esta página se muestra dentro de otra. Allí no se pueden usar llaves de acceso: ábrela por separado.',
  passkeyKnown: 'Este dispositivo ya tiene una llave de acceso tuya.',
  passkeyMade: 'La llave de acceso está creada.',
  passkeyMake: 'Crear una llave de acceso',
  passkeyMakeHint:
    'La guarda tu dispositivo o tu gestor de contraseñas. Te permite volver aquí, también en tus otros dispositivos que la tengan. Nadie más se entera.',
  passkeyRemoveHint: 'Ya no permitirá volver a nadie. También puedes borrarla en tu dispositivo.',
  passkeysEnd: 'Tus llaves de acceso tampoco servirán ya; puedes crear otras nuevas.',
  passkeyUnknown: 'Esta llave de acceso no lleva a nadie aquí, o ya no.',
  passkeyUse: 'Usar una llave de acceso',
  passkeyUseHint:
    'Tu navegador muestra las llaves de acceso que tiene para este sitio. Con la que elijas serás quien la creó.',

  here: 'este navegador',
  keys: 'Dispositivos',
  keysHint: 'Todos escriben como tú.',
  otherDevice: 'otro dispositivo',
  revoke: 'Quitar',
  revokeHint: 'Ya no podrá escribir ni cambiar nada como tú. Lo que escribió se queda.',
  since: 'desde el {date}',

  downloadAll: 'Descargar todo',
  erase: 'Borrar todo lo que escribí',
  eraseAgain: '¿De verdad todo?',
  eraseHint:
    'Se borran todos tus comentarios en este sitio, con tus reacciones y denuncias. En su lugar se dice que se borró un comentario. También desaparece lo que otros citaron de ellos, y tu nombre donde otros se dirigen a ti. No se puede deshacer.',
  eraseNow: 'Borrar todo',
  erased: 'Borrado el {date}.',
  mine: 'Lo que escribí',
  mineMore: 'Más',
  mineNone: 'Nada todavía.',

  forget: 'Olvidarme aquí',
  forgetHint:
    'La clave sale de este navegador para siempre. Tus comentarios se quedan; desde aquí ya no podrás cambiarlos ni borrarlos.',
  forgetNow: 'Olvidarme',
  forgotten: 'Este navegador ya no te conoce.',

  keyLost:
    'La clave con la que se escribió esto ya no está en este navegador. Con tus palabras, o en otro dispositivo tuyo, aún puedes cambiarlo.',
  keyRevoked:
    'Otro dispositivo tuyo quitó este. Introduce palabras para volver a escribir como la misma persona, o sé alguien nuevo.',

  notMe: 'No soy yo',
  notMeHint: 'Decir a los lectores que otra persona escribió esto con tu nombre',
  notMeSaid: 'Los lectores ven ahora que no eras tú.',
  notMeTakeBack: 'Retirar «no soy yo»',

  back: 'Atrás',
  cancel: 'Cancelar',
  close: 'Cerrar',
  copied: 'Copiado.',
  copy: 'Copiar',
  download: 'Descargar',
  failed: 'No funcionó. Inténtalo de nuevo.',
  print: 'Imprimir',
  tooMany: 'Demasiadas veces. Espera un poco.',
  wait: 'Un momento…',
};
