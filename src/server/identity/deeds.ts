import type { Deed } from '../../identity/record.js';
import type { CheckedDraft } from '../input/draft.js';
import { fieldsOf } from '../input/text.js';
import type { Fields } from '../input/text.js';

/** A text as it came, before anything was made of it: what was signed is what was sent. */
const sent = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** To write a comment, as the request asks for it. `thread`: by the address that it used. */
export function createDeed(thread: string, fields: Fields, { parentId, author, body }: CheckedDraft): Deed {
  const url = sent(fieldsOf(fields.author ?? {}, 'author').url);
  const zone = sent(fields.timeZone);
  return {
    action: 'create',
    thread,
    ...(parentId !== null && { parent: parentId }),
    ...(author.name !== '' && { name: author.name }),
    ...(url !== undefined && { url }),
    ...(zone !== undefined && { zone }),
    text: body,
  };
}
