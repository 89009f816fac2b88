import type { Moderator } from '../../model/moderation.js';
import { listOf, named, objectOf, text, time } from './schema.js';
import type { Schema } from './schema.js';

const NAME = text('What the others know them by', { minLength: 1, maxLength: 256 });

export const MODERATOR = objectOf<Moderator>(
  'Somebody who may moderate',
  {
    name: NAME,
    role: text('The owner may choose the moderators too', { enum: ['moderator', 'owner'] }),
    since: time('When they signed in for the first time; absent: they were invited only.'),
    lastSeen: time('When they were here last, to the hour.'),
  },
  { since: true, lastSeen: true },
);

export const MODERATORS: Schema = {
  type: 'object',
  properties: { moderators: listOf(named('Moderator'), 'The owner first, then by name') },
  required: ['moderators'],
};

export const NAMED: Schema = {
  type: 'object',
  properties: { name: NAME },
  required: ['name'],
};

export const TOKEN: Schema = {
  type: 'object',
  properties: { token: text('What stands behind `#` in a one-time link') },
  required: ['token'],
};

export const INVITATION: Schema = {
  type: 'object',
  properties: {
    name: NAME,
    link: text('Signs whoever opens it in, once, within 15 minutes', { format: 'uri' }),
  },
  required: ['name', 'link'],
};
