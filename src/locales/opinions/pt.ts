import type { OpinionTexts } from '../texts.js';

export const opinions: OpinionTexts = {
  people: { one: '{n} pessoa', other: '{n} pessoas' },
  kinds: { down: 'Discordo', like: 'Gostei', thanks: 'Obrigado', up: 'Concordo' },

  cancel: 'Cancelar',
  failed: 'Não funcionou. Tente de novo.',
  report: 'Denunciar',
  reportNow: 'Enviar denúncia',
  reportWhy: 'O que há de errado com este comentário? (opcional)',
  reported: 'Denunciado. Agradecemos.',
};
