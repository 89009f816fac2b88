import { expect } from 'chai';
import { enIdentity as en } from '../../../src/locales/en-identity.js';
import { CommentError } from '../../../src/model/errors.js';
import { violations } from '../../support/axe.js';
import { keys, painted } from '../../support/commands.js';
import { comment, setup, until, type Thread } from '../thread/fixture.js';
import { knowing, MenuUser, writing, type Known } from './fake.js';

/** As the adapter for a server says it. */
const refusal = (reason: string): CommentError =>
  new CommentError('INVALID', 'No', { cause: { status: 422, resent: false, reason } });

async function refused(
  name = 'Olga',
  reason = 'reserved-name',
  words = en.nameReserved,
): Promise<{ known: Known; thread: Thread; field: HTMLInputElement }> {
  const known = knowing();
  const thread = await setup({ adapter: known.adapter });
  const user = await writing(thread);
  await until(() => user.line() !== null);
  const composer = thread.root.querySelector('comment-composer')!;
  const root = composer.shadowRoot!;
  const field = root.querySelector<HTMLInputElement>('#name')!;
  composer.body = 'I run this place.';
  field.value = name;
  known.fails = refusal(reason);
  root.querySelector<HTMLElement>('[part=submit]')!.click();
  await until(() => root.querySelector('#name-problem')!.textContent === words);
  return { known, thread, field };
}

const FAULTS = [
  ['holds what turns letters round', 'nimdA\u202e', 'name-characters', en.nameCharacters],
  ['has nothing to be seen', '\u200b\u2060', 'name-empty', en.nameEmpty],
  ['is too long', 'x'.repeat(65), 'name-long', en.nameLong],
  ['piles up marks', `A${'\u0337'.repeat(5)}`, 'name-marks', en.nameMarks],
] as const;

describe('a name that is not taken', () => {
  for (const [why, name, reason, words] of FAULTS) {
    it(`since it ${why}, is told that at its field`, async () => {
      const { thread, field } = await refused(name, reason, words);
      expect(field.value).to.equal(name);
      expect(thread.root.querySelector('comment-composer')!.body).to.equal('I run this place.');
      await until(() => field.matches(':focus'));
      expect(await violations(thread.element)).to.deep.equal([]);
    });
  }
});

describe('a name that is kept for others', () => {
  it('is told at its field, with the text kept, and the field has the focus', async () => {
    const { thread, field } = await refused();
    const composer = thread.root.querySelector('comment-composer')!;
    expect(composer.body).to.equal('I run this place.');
    expect([field.value, field.getAttribute('aria-invalid')]).to.deep.equal(['Olga', 'true']);
    await until(() => field.matches(':focus'));
    expect(thread.articles()).to.have.length(0);
    expect(await violations(thread.element)).to.deep.equal([]);
  });

  it('is no longer complained of once another one is typed, and the text is sent', async () => {
    const { known, thread, field } = await refused();
    const composer = thread.root.querySelector('comment-composer')!;
    field.value = 'Olga B.';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await composer.updateComplete;
    expect(composer.shadowRoot!.querySelector('#name-problem')!.textContent).to.equal('');
    composer.shadowRoot!.querySelector<HTMLElement>('[part=submit]')!.click();
    await until(() => thread.articles().length === 1 && known.asked.length === 2);
    await until(() => thread.articles()[0]!.textContent!.includes('Olga B.'));
  });

  it('is no longer complained of once another one is chosen in the menu', async () => {
    const { thread, field } = await refused();
    const user = new MenuUser(thread);
    await user.open();
    await user.page(en.name);
    user.root.querySelector('input')!.value = 'Carla';
    await user.press(en.nameUse);
    await thread.root.querySelector('comment-composer')!.updateComplete;
    expect([field.value, field.getAttribute('aria-invalid')]).to.deep.equal(['Carla', 'false']);
  });

  it('waits at its comment while its writer is in the middle of another text', async () => {
    const known = knowing([comment(1)]);
    let refuse = (): void => undefined;
    const create = (): Promise<never> =>
      new Promise((_, reject) => (refuse = () => reject(refusal('reserved-name'))));
    const thread = await setup({ adapter: { ...known.adapter, create } });
    const user = await writing(thread);
    await until(() => user.line() !== null);
    const top = thread.root.querySelector('comment-composer')!;
    top.body = 'I run this place.';
    top.shadowRoot!.querySelector<HTMLElement>('[part=submit]')!.click();
    await until(() => thread.articles().length === 2);
    const reply = await thread.composer(() => thread.button(1, 'reply').click());
    await keys('Half a thought');
    refuse();
    await until(() => thread.part('failure') !== null);
    await painted();
    expect(reply.textarea!.matches(':focus')).to.equal(true);
    expect([top.body, reply.body]).to.deep.equal(['', 'Half a thought']);
  });
});
