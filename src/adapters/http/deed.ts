import { textOfPasskey } from '../../identity/passkey.js';
import type { MadePasskey, UsedPasskey } from '../../identity/passkey.js';
import type { Deed } from '../../identity/record.js';
import type { Draft } from '../../model/comment.js';
import type { Call } from './transport.js';

/** What a call does, as the server will read it: the addresses and bodies of the API say it. Null for what is not signed. */
export function deedOf({ path, query, method = 'GET', headers, body }: Call): Deed | null {
  const [, area = '', id = '', part = '', kind = ''] = path.split('/');
  const thread = query instanceof URLSearchParams ? query.get('thread') : query.thread;
  const inThread = thread == null ? {} : { thread: String(thread) };
  if (area === 'mine') return { action: method === 'DELETE' ? 'erase' : 'read', ...inThread };
  if (area === 'identity') return ofIdentity(`${method} ${id}`, part, inThread, body);
  if (area !== 'comments') return null;
  switch (`${method} ${part}`) {
    case 'POST ':
      return { action: 'create', ...inThread, ...writtenIn(body as Draft) };
    case 'PATCH ': {
      const revision = Number((headers?.['if-match'] ?? '').replaceAll('"', ''));
      return { action: 'edit', ...inThread, id, revision, text: (body as Draft).body };
    }
    case 'DELETE ':
      return { action: 'delete', ...inThread, id };
    case 'PUT reactions':
      return { action: 'react', ...inThread, id, value: kind };
    case 'DELETE reactions':
      return { action: 'unreact', ...inThread, id, value: kind };
    case 'POST reports': {
      const { reason } = body as { readonly reason?: string };
      return { action: 'report', ...inThread, id, ...(reason !== undefined && { text: reason }) };
    }
    case 'POST dispute':
      return { action: 'dispute', ...inThread, id };
    case 'DELETE dispute':
      return { action: 'undispute', ...inThread, id };
    default:
      return null;
  }
}

function ofIdentity(
  call: string,
  key: string,
  inThread: { readonly thread?: string },
  body: unknown,
): Deed | null {
  switch (call) {
    case 'POST invitations':
      return { action: 'invite', ...inThread };
    case 'POST recovery':
      return { action: 'recover', ...inThread };
    case 'POST passkeys':
      return ofPasskey(key, inThread, body as MadePasskey | UsedPasskey);
    case 'POST keys':
      return { action: 'join', ...inThread, text: (body as { readonly words: string }).words };
    case 'GET keys':
      return { action: 'keys' };
    case 'DELETE keys':
      return { action: 'revoke', id: key };
    default:
      return null;
  }
}

function ofPasskey(
  part: string,
  inThread: { readonly thread?: string },
  passkey: MadePasskey | UsedPasskey,
): Deed {
  const action = part === '' || part === 'creation-options' ? 'passkey' : 'join';
  const asks = part.endsWith('-options');
  return { action, ...inThread, ...(!asks && { id: passkey.id, text: textOfPasskey(passkey) }) };
}

function writtenIn({ parentId, author, body, timeZone }: Draft): Partial<Deed> {
  return {
    ...(parentId !== null && { parent: parentId }),
    ...(author.name !== '' && { name: author.name }),
    ...(author.url !== undefined && { url: author.url }),
    ...(timeZone !== undefined && { zone: timeZone }),
    text: body,
  };
}
