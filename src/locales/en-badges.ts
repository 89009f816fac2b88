import type { BadgeTexts } from './texts.js';

/** The English words on badges; with the chunk that draws them. */
export const enBadges: BadgeTexts = { moderator: 'Moderator', owner: 'Owner' };
