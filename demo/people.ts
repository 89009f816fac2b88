import type { Comment } from '../src/model/comment.js';
import type { Signing } from '../src/server/stores/identity.js';

/** What of a build is needed for it: by the path under `dist/`. */
export type Built = (path: string) => Promise<Record<string, Function>>;

/** The page on which they wrote. */
const SITE = 'https://station.example';

/**
 * Signs comments as browsers do, with a key for each person that is thrown away afterwards: nobody can change what they wrote.
 *
 * @param secret - That of the marks of the store.
 */
export async function signerFor(
  built: Built,
  threadId: string,
  secret: string,
): Promise<(comment: Comment, person: string) => Promise<{ owner: string; signing: Signing }>> {
  const [{ newPair, sign }, { bytesOf, recordOf }, { digest }, { marksOf }] = await Promise.all([
    built('identity/pair.js'),
    built('identity/record.js'),
    built('server/writer.js'),
    built('server/identity/marks.js'),
  ]);
  const pairs = new Map<string, { readonly publicKey: string }>();

  return async ({ id, parentId, author, body, createdAt, timeZone }, person) => {
    const pair = pairs.get(person) ?? (await newPair!());
    pairs.set(person, pair);
    const key: string = pair.publicKey;
    const deed = {
      action: 'create',
      thread: threadId,
      ...(parentId !== null && { parent: parentId }),
      ...(author.name && { name: author.name }),
      zone: timeZone,
      text: body,
    };
    const record = await recordOf!(deed, { site: SITE, nonce: `demo ${id}`, time: Date.parse(createdAt!) });
    const owner: string = await digest!('identity', key);
    const newcomer = {
      identity: owner,
      keyId: await digest!('key id', key),
      publicKey: key,
      thread: null,
      marks: await marksOf!(secret, owner),
    };
    const signature = { key, record, signature: await sign!(pair, bytesOf!(record)) };
    return { owner, signing: { signature, mark: null, newcomer } };
  };
}
