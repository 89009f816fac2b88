import type { OpinionTexts } from '../texts.js';

export const opinions: OpinionTexts = {
  people: { one: '{n} personne', other: '{n} personnes' },
  kinds: { down: 'Pas d’accord', like: 'J’aime', thanks: 'Merci', up: 'D’accord' },

  cancel: 'Annuler',
  failed: 'Cela n’a pas fonctionné. Réessayez.',
  report: 'Signaler',
  reportNow: 'Envoyer le signalement',
  reportWhy: 'Quel est le problème avec ce commentaire\u00a0? (facultatif)',
  reported: 'Signalé. Merci.',
};
