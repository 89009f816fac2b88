import { expect } from 'chai';
import { enIdentity as en } from '../../../src/locales/en-identity.js';
import { loadLanguage } from '../../../src/locales/languages.js';
import { comment, setup, until } from '../thread/fixture.js';
import { knowing, MenuUser, post, writing } from './fake.js';

describe('what comes after somebody has begun to write', () => {
  it('is the language of the page: the box, its notes and the menu take it over, and no word is lost', async () => {
    const german = await loadLanguage('de');
    const [texts, identity] = [await german.writing(), await german.identity!()];
    const thread = await setup({ adapter: knowing().adapter, properties: { locale: 'en' } });
    const user = await writing(thread);
    const composer = thread.root.querySelector('comment-composer')!;
    composer.body = 'Half a sent';
    expect(user.line()!.textContent!.trim()).to.equal(en.title);
    thread.element.locale = 'de';
    await until(() => user.line()!.textContent!.trim() === identity.title);
    await until(() =>
      composer.shadowRoot!.querySelector('[part=submit]')!.textContent!.includes(texts.composer.post),
    );
    expect([composer.body, composer.locale]).to.deep.equal(['Half a sent', 'de']);
    await user.open();
    expect([user.title, user.element.lang]).to.deep.equal([identity.title, 'de']);
  });

  it('is what knows people: the comment that was posted meanwhile says as whom it was written', async () => {
    const { adapter } = knowing([comment(1)]);
    const slow = { ...adapter };
    delete slow.identity;
    const thread = await setup({ adapter: slow });
    await thread.composer(() => thread.part('write').click());
    await post(thread, 'The first one.', 'Bob');
    expect(thread.part('who-note')).to.equal(null);
    slow.identity = adapter.identity!;
    await thread.composer(() => thread.button(1, 'reply').click());
    await until(() => thread.part('who-note') !== null);
    expect(thread.part('who-note').closest('article')!.textContent).to.contain('The first one.');
    expect(thread.part('who-note').textContent).to.contain('teal otter');
    expect(new MenuUser(thread).line()).to.not.equal(null);
  });
});
