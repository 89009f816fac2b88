import { expect } from 'chai';
import { bytesOf, verifyComment, verifyExported } from '../../src/identity/index.js';
import type { Proof, Signature } from '../../src/identity/index.js';
import { newPair, sign } from '../../src/identity/pair.js';
import type { Pair } from '../../src/identity/pair.js';
import { recordOf } from '../../src/identity/record.js';
import type { Deed } from '../../src/identity/record.js';

const site = 'https://site.example';
const comment = {
  id: 'c1',
  parentId: null,
  author: { name: 'Ada', url: 'https://ada.example/' },
  body: 'Text with ñ, 中 and 🦦',
  timeZone: 'Europe/Berlin',
};

async function signed(pair: Pair, deed: Deed): Promise<Signature> {
  const record = await recordOf(deed, { site, nonce: 'n', time: 1_795_500_000_000 });
  return { key: pair.publicKey, record, signature: await sign(pair, bytesOf(record)) };
}

async function written(pair: Pair): Promise<Proof> {
  const { author, body: text, timeZone: zone } = comment;
  return { signatures: [await signed(pair, { action: 'create', thread: 't', ...author, zone, text })] };
}

describe('a proof, in the browser of a reader', () => {
  for (const algorithm of ['ed25519', 'p256'] as const) {
    it(`holds for a comment as it was signed (${algorithm})`, async () => {
      const pair = await newPair(algorithm);
      const verdict = await verifyComment(comment, await written(pair));
      expect(verdict).to.deep.equal({
        valid: true,
        key: pair.publicKey,
        site,
        thread: 't',
        time: 1_795_500_000_000,
      });
    });
  }

  it('does not hold for one that was altered, forged, edited by others, or signed by nobody', async () => {
    const [pair, other] = [await newPair(), await newPair()];
    const proof = await written(pair);
    const [first] = proof.signatures as [Signature];
    const text = 'Another text';
    const edit = await signed(other, { action: 'edit', thread: 't', id: 'c1', revision: 1, text });
    const doubts = [
      await verifyComment({ ...comment, body: 'Text' }, proof),
      await verifyComment({ ...comment, author: { name: 'Eve' } }, proof),
      await verifyComment(comment, { signatures: [{ ...first, key: other.publicKey }] }),
      await verifyComment({ ...comment, body: text }, { signatures: [first, edit] }),
      await verifyComment(comment, null),
    ].map((verdict) => (verdict.valid ? 'valid' : verdict.doubt));
    expect(doubts).to.deep.equal(['altered', 'altered', 'forged', 'stranger', 'unsigned']);
  });

  it('holds for the line of an export, and for no other line', async () => {
    const { author, timeZone: zone, id, body } = comment;
    const proof = JSON.stringify(await written(await newPair()));
    const row = { id, parent: null, ...author, body, zone, proof };
    const verdicts = [row, { ...row, body: `${body}.` }, { ...row, proof: null }].map((comments) =>
      verifyExported(JSON.stringify({ comments })),
    );
    expect((await Promise.all(verdicts)).map(({ valid }) => valid)).to.deep.equal([true, false, false]);
    expect(await verifyExported('no JSON')).to.deep.equal({ valid: false, doubt: 'unsigned' });
  });
});
