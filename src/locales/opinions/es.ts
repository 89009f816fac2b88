import type { OpinionTexts } from '../texts.js';

export const opinions: OpinionTexts = {
  people: { one: '{n} persona', other: '{n} personas' },
  kinds: { down: 'En desacuerdo', like: 'Me gusta', thanks: 'Gracias', up: 'De acuerdo' },

  cancel: 'Cancelar',
  failed: 'No ha funcionado. Inténtalo de nuevo.',
  report: 'Denunciar',
  reportNow: 'Enviar denuncia',
  reportWhy: '¿Qué tiene de malo este comentario? (opcional)',
  reported: 'Denunciado. Gracias.',
};
