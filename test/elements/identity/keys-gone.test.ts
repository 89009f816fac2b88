import { expect } from 'chai';
import { enIdentity as en } from '../../../src/locales/en-identity.js';
import { enWriting } from '../../../src/locales/en-writing.js';
import { CommentError } from '../../../src/model/errors.js';
import { violations } from '../../support/axe.js';
import { comment, setup, until, type Thread } from '../thread/fixture.js';
import { knowing, OTTER, post, writing, type Known } from './fake.js';

const ME = { mark: OTTER, names: ['Bob'], kept: 'browser', scope: 'site' } as const;

/** As the adapter for a server says it. */
const refusal = (reason?: string): CommentError =>
  new CommentError('FORBIDDEN', 'No', { cause: { status: 403, resent: false, ...(reason && { reason }) } });

/** A thread with a comment of one's own, of which each change is refused. */
async function refusing(reason?: string): Promise<{ known: Known; thread: Thread }> {
  const known = knowing([comment(1, { own: true })]);
  known.me = ME;
  const refuse = (): Promise<never> => Promise.reject(refusal(reason));
  const adapter = { ...known.adapter, update: refuse, remove: refuse };
  return { known, thread: await setup({ adapter }) };
}

const CASES = [
  ['the key that wrote it is not in this browser any more', 'lost-key', en.keyLost],
  ['this device was taken out', 'revoked', en.keyRevoked],
  ['it is simply not allowed', undefined, enWriting.forbidden],
] as const;

describe('a comment that can’t be changed', () => {
  for (const [why, reason, words] of CASES) {
    it(`says that ${why}, and the text that was typed stays`, async () => {
      const { thread } = await refusing(reason);
      const composer = await thread.composer(() => thread.button(1, 'edit').click());
      composer.body = 'These other words.';
      composer.shadowRoot!.querySelector<HTMLElement>('[part=submit]')!.click();
      await until(() => thread.part('failure')?.textContent!.includes(words));
      expect(await violations(thread.element)).to.deep.equal([]);
      const again = await thread.composer(() => void thread.press(enWriting.takeBack));
      expect(again.body).to.equal('These other words.');
    });
  }

  it('says the same when it was to be deleted', async () => {
    for (const [, reason, words] of CASES) {
      const { thread } = await refusing(reason);
      thread.button(1, 'delete').click();
      await until(() => thread.part('confirm') !== null);
      await thread.press(enWriting.deleteNow);
      await until(() => thread.part('failure')?.textContent!.includes(words));
      expect(thread.article(1).textContent).to.contain('The words of comment 1.');
    }
  });
});

describe('a device that was taken out', () => {
  it('is told so when it writes, with what can be done', async () => {
    const known = knowing();
    known.me = ME;
    const thread = await setup({ adapter: known.adapter });
    await writing(thread);
    known.fails = refusal('revoked');
    void post(thread, 'From the lost phone.').catch(() => undefined);
    await until(() => thread.part('failure')?.textContent!.includes(en.keyRevoked));
    expect(thread.articles()[0]!.textContent).to.contain('From the lost phone.');
  });

  it('is told so in the menu too', async () => {
    const known = knowing();
    known.me = ME;
    const thread = await setup({ adapter: known.adapter });
    const user = await writing(thread);
    await user.open();
    await user.page(en.recovery);
    known.fails = refusal('revoked');
    await user.press(en.recoveryNow);
    await until(() => user.problem === en.keyRevoked);
  });
});
