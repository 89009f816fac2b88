import { expect } from 'chai';
import { CommentError } from '../../src/model/errors.js';
import { violations } from '../support/axe.js';
import { keys, painted } from '../support/commands.js';
import { Backend, item, items } from './moderation/backend.js';
import { setup, until } from './moderation/fixture.js';

const unavailable = new CommentError('UNAVAILABLE', 'down');

describe('<comment-moderation>', () => {
  it('is accessible', async () => {
    const page = await setup({ backend: new Backend(items(3)) });
    expect(await violations(page.element)).to.deep.equal([]);
  });

  it('shows what waits, with who wrote it, where, and why it waits', async () => {
    const given = {
      name: 'Bob',
      body: 'See **this**.',
      reasons: [
        { code: 'links', words: '3' },
        { code: 'own-rule', words: 'A rule of the site' },
      ],
      banned: true,
    };
    const page = await setup({ backend: new Backend([item(1, given)]) });
    const text = page.item(1).textContent!.replace(/\s+/g, ' ');
    for (const words of [
      'Bob',
      '#w1',
      'The first article',
      'Many links: 3',
      'A rule of the site',
      'Banned',
    ]) {
      expect(text).to.include(words);
    }
    expect(page.item(1).querySelector('[part=body] strong')!.textContent).to.equal('this');
  });

  it('shows where a name leads to, since that is what adverts are for', async () => {
    const author = (url: string): { comment: { author: { name: string; url: string } } } => ({
      comment: { author: { name: 'Bob', url } },
    });
    const all = [item(1, author('https://www.casino.example/win/')), item(2, author('javascript:alert(1)'))];
    const page = await setup({ backend: new Backend(all) });
    const link = page.item(1).querySelector<HTMLAnchorElement>('.url')!;
    expect([link.textContent, link.rel]).to.deep.equal([
      'casino.example/win',
      'nofollow ugc noopener noreferrer',
    ]);
    expect(page.item(2).querySelector('.url')).to.equal(null);
    expect(await violations(page.element)).to.deep.equal([]);
  });

  it('draws a hostile text as the thread would', async () => {
    const body =
      '<img src=x onerror="globalThis.harmed = true"><script>globalThis.harmed = true</script> [x](javascript:alert(1))';
    const page = await setup({ backend: new Backend([item(1, { body, name: '<b>Bob</b>' })]) });
    expect(page.item(1).querySelector('img, script, a[href^="javascript"], b b')).to.equal(null);
    expect(page.item(1).querySelector('[part=author]')!.textContent).to.equal('<b>Bob</b>');
    expect('harmed' in globalThis).to.equal(false);
  });

  it('shows what a comment answers, as readers see it', async () => {
    const backend = new Backend([
      item(1, { comment: { parentId: 'p' } }),
      item(2, { comment: { parentId: 'q' } }),
    ]);
    backend.parents.set('p', { ...item(9, { name: 'Ada' }).comment, id: 'p', body: 'What do you *think*?' });
    const page = await setup({ backend });
    await until(() => page.root.querySelectorAll('[part=parent]').length === 2);
    const [one, two] = [1, 2].map((id) => page.item(id).querySelector('[part=parent]')!.textContent!);
    expect(one!.replace(/\s+/g, ' ').trim()).to.equal('In reply to Ada: What do you think?');
    expect(two).to.equal('In reply to a comment that is not public.');
  });

  it('counts what is in each queue, and shows another one by a press', async () => {
    const all = [item(1), item(2, { standing: 'spam' }), item(3, { standing: 'shown', reports: 2 })];
    const page = await setup({ backend: new Backend(all) });
    expect(['held', 'reported', 'hidden', 'spam'].map((queue) => page.count(queue))).to.deep.equal([
      '1',
      '1',
      '',
      '1',
    ]);
    await page.click('[data-queue=reported]');
    await page.settled();
    expect(page.ids()).to.deep.equal(['3']);
    expect(page.item(3).textContent).to.include('2 reports');
    expect(page.find('[data-queue=reported]').ariaCurrent).to.equal('true');
  });

  it('takes a comment out at once, tells it, and lets it be undone', async () => {
    const backend = new Backend(items(3));
    const page = await setup({ backend });
    const open = backend.hold('act');
    await page.click(page.action(1, 'approve'));
    expect(page.ids()).to.deep.equal(['2', '3']);
    expect(page.notice()).to.equal('Approved');
    expect(page.count('held')).to.equal('2');
    open();
    await until(() => backend.items[0]!.standing === 'shown');
    await page.click('[part=notice] [data-do=undo]');
    expect(page.ids()).to.deep.equal(['1', '2', '3']);
    await until(() => backend.items[0]!.standing === 'held');
    expect(page.notice()).to.equal('Undone: Approved');
    expect(page.count('held')).to.equal('3');
  });

  it('says how much is left, so that the same twice is read out twice', async () => {
    const page = await setup({ backend: new Backend(items(3)) });
    await page.click(page.action(1, 'approve'));
    expect(page.said()).to.equal('Approved. Held: 2');
    await page.click(page.action(2, 'approve'));
    expect(page.said()).to.equal('Approved. Held: 1');
  });

  it('brings a comment back that the backend did not take, says why, and tries again', async () => {
    const backend = new Backend(items(3));
    const page = await setup({ backend });
    backend.failures.set('act', unavailable);
    await page.click(page.action(2, 'spam'));
    await until(() => page.has('[part~=failure]'));
    expect(page.ids()).to.deep.equal(['1', '2', '3']);
    expect(page.item(2).querySelector('[part~=failure]')!.textContent).to.equal(
      'Not done. The server does not answer.',
    );
    expect(page.notice()).to.equal('Not done. The server does not answer.');
    expect(page.has('[part=notice] [data-do=undo]')).to.equal(false);
    expect(page.count('held')).to.equal('3');
    expect(await violations(page.element)).to.deep.equal([]);
    backend.failures.clear();
    await page.click(page.action(2, 'again'));
    await until(() => backend.items[1]!.standing === 'spam');
    expect(page.ids()).to.deep.equal(['1', '3']);
  });

  it('tells when another moderator was faster, and shows what the comment is now', async () => {
    const backend = new Backend(items(3));
    const page = await setup({ backend });
    backend.decide(
      { action: 'spam', threadId: 'https://blog.example/one', id: '2', reason: 'Adverts' },
      'Ana',
    );
    await page.click(page.action(2, 'approve'));
    await until(() => page.has('[part~=failure]'));
    const text = page.item(2).textContent!.replace(/\s+/g, ' ');
    expect(text).to.include('Another moderator was faster. This is how it is now.');
    expect(text).to.include('Marked as spam by Ana').and.to.include('Adverts');
    expect(page.count('spam')).to.equal('1');
    // Now that it is known, one may decide otherwise.
    await page.click(page.action(2, 'approve'));
    await until(() => backend.items[1]!.standing === 'shown');
    expect(page.ids()).to.deep.equal(['1', '3']);
  });

  it('does the same to all that are chosen, and undoes it in one', async () => {
    const backend = new Backend(items(5));
    const page = await setup({ backend });
    for (const id of [1, 3, 4]) await page.click(page.item(id).querySelector('input')!);
    expect(page.chosen()).to.deep.equal(['1', '3', '4']);
    expect(page.part('bar').textContent).to.include('3 selected');
    expect(await violations(page.element)).to.deep.equal([]);
    await page.click('[part=bar] [data-do=hide]');
    expect(page.ids()).to.deep.equal(['2', '5']);
    expect(page.notice()).to.equal('Hidden · 3 comments');
    expect(page.chosen()).to.deep.equal([]);
    await until(() => backend.items.filter(({ standing }) => standing === 'hidden').length === 3);
    await page.press('u');
    expect(page.ids()).to.deep.equal(['1', '2', '3', '4', '5']);
    await until(() => backend.items.every(({ standing }) => standing === 'held'));
  });

  it('tells how many of several were not taken, and undoes the others', async () => {
    const backend = new Backend(items(3));
    const page = await setup({ backend });
    backend.decide({ action: 'approve', threadId: 'https://blog.example/one', id: '2' }, 'Ana');
    await page.click('[part=bar] input');
    await page.click('[part=bar] [data-do=spam]');
    await until(() => page.notice().startsWith('Not done'));
    expect(page.notice()).to.equal('Not done. (1/3) Another moderator was faster. This is how it is now.');
    expect(page.ids()).to.deep.equal(['2']);
    await page.press('u');
    await until(() => backend.items.map(({ standing }) => standing).join() === 'held,shown,held');
  });

  it('bans a writer for a while, after a question, and marks all of their comments', async () => {
    const backend = new Backend([item(1, { writer: 'same' }), item(2), item(3, { writer: 'same' })]);
    const page = await setup({ backend });
    await page.click(page.action(1, 'ban'));
    expect(page.find('dialog').matches(':modal')).to.equal(true);
    expect(await violations(page.element)).to.deep.equal([]);
    page.find('dialog select').querySelectorAll('option')[2]!.selected = true;
    Object.assign(page.find('dialog input[name=reason]'), { value: ' Insults ' });
    await page.click('dialog [type=submit]');
    expect(page.has('dialog')).to.equal(false);
    expect(page.root.querySelectorAll('[part=flag].alarm').length).to.equal(2);
    await until(() => backend.entries.length === 1);
    expect(backend.entries[0]!.reason).to.equal('Insults');
    expect(page.ids()).to.deep.equal(['1', '2', '3']);
    await page.click(page.action(3, 'unban'));
    await until(() => backend.items.every(({ banned }) => !banned));
  });

  it('offers no ban where the writer can’t be told from others', async () => {
    const page = await setup({ backend: new Backend([item(1, { writer: null })]) });
    expect(page.action(1, 'ban')).to.equal(null);
    await page.press('b');
    expect(page.has('dialog [value=ban]')).to.equal(false);
  });

  it('finds words, names, pages and writers in what is loaded', async () => {
    const all = [
      item(1, { body: 'About cats' }),
      item(2, { name: 'Catherine' }),
      item(3, { thread: { title: 'Dogs' } }),
    ];
    const page = await setup({ backend: new Backend(all) });
    const filter = page.part('filter') as HTMLInputElement;
    const type = async (words: string): Promise<void> => {
      filter.value = words;
      filter.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await page.drawn();
    };
    await type('CAT');
    expect(page.ids()).to.deep.equal(['1', '2']);
    await type('dogs 3');
    expect(page.ids()).to.deep.equal(['3']);
    await type('birds');
    expect(page.part('message').textContent).to.include('Nothing here has “birds” in it.');
    expect(await violations(page.element)).to.deep.equal([]);
    await page.click('[part~=message] button');
    expect(page.ids()).to.deep.equal(['1', '2', '3']);
    await page.click(page.item(2).querySelector<HTMLElement>('.tag')!);
    expect([page.ids(), filter.value]).to.deep.equal([['2'], '#w2']);
  });

  it('shows the comments of one thread alone', async () => {
    const page = await setup({
      backend: new Backend([item(1), item(2, { thread: { id: 'b', title: 'Another' } })]),
    });
    await page.click(page.item(2).querySelector<HTMLElement>('.thread')!);
    await page.settled();
    expect(page.ids()).to.deep.equal(['2']);
    expect(page.find('.chip').textContent!.trim()).to.equal('Only Another');
    await page.click('.chip');
    await page.settled();
    expect(page.ids()).to.deep.equal(['1', '2']);
  });

  it('loads more, and goes to the first of them', async () => {
    const page = await setup({ backend: new Backend(items(60)) });
    expect(page.ids().length).to.equal(50);
    page.part('more').focus();
    await page.click('[part=more]');
    await until(() => page.ids().length === 60);
    await page.drawn();
    expect([page.focused(), page.has('[part=more]')]).to.deep.equal(['51', false]);
  });

  it('takes 200 comments in, and moves among them', async () => {
    const backend = new Backend(items(200));
    const page = await setup({ backend });
    for (let pages = 1; pages < 4; pages++) {
      await page.click('[part=more]');
      await until(() => page.ids().length === (pages + 1) * 50);
    }
    page.item(1).focus();
    await page.press('End');
    expect(page.focused()).to.equal('200');
    await page.press('Home');
    expect(page.focused()).to.equal('1');
  });

  it('shows long texts in part, and all of them on demand', async () => {
    const page = await setup({ backend: new Backend([item(1, { body: 'word '.repeat(600) }), item(2)]) });
    const body = page.item(1).querySelector('[part=body]')!;
    expect(body.clientHeight).to.be.below(body.scrollHeight);
    await page.press('e');
    expect(body.clientHeight).to.equal(body.scrollHeight);
    expect(page.item(1).querySelector('.fold')!.getAttribute('aria-expanded')).to.equal('true');
    expect(page.item(2).querySelector('.fold')).to.equal(null);
  });

  it('works by real keys from the page on', async () => {
    const backend = new Backend(items(4));
    const page = await setup({ backend });
    await keys({ press: 'j' }, { press: 'j' }, { press: 'a' });
    await until(() => backend.items[1]!.standing === 'shown');
    await painted();
    expect([page.ids().join(), page.focused()]).to.deep.equal(['1,3,4', '3']);
  });
});
