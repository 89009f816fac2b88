import { expect } from 'chai';
import { CommentError } from '../../../src/model/errors.js';
import { violations } from '../../support/axe.js';
import { Backend, items } from './backend.js';
import { setup, until, type Page } from './fixture.js';

async function goTo(page: Page, title: string): Promise<void> {
  const button = [...page.root.querySelectorAll<HTMLElement>('.page')].find(
    (each) => each.textContent!.trim() === title,
  );
  await page.click(button!);
  await page.settled();
}

const lines = (page: Page, part: string): string[] =>
  [...page.root.querySelectorAll(`[part=${part}] li`)].map((line) =>
    line.textContent!.replace(/\s+/g, ' ').trim(),
  );

describe('<comment-moderation>: the log', () => {
  it('says who has done what, and why, the newest first', async () => {
    const backend = new Backend(items(3));
    const threadId = 'https://blog.example/one';
    backend.decide({ action: 'approve', threadId, id: '1' }, 'Ana');
    backend.decide({ action: 'hide', threadId, id: '2', reason: 'Off topic' }, 'Ben');
    const page = await setup({ backend });
    await goTo(page, 'Log');
    const [first, second] = lines(page, 'log');
    expect(first).to.match(/^Hidden Ben .*blog\.example\/one.*Off topic.*Undo$/);
    expect(second).to.match(/^Approved Ana /);
    expect(await violations(page.element)).to.deep.equal([]);
  });

  it('undoes what anybody has done', async () => {
    const backend = new Backend(items(1));
    backend.decide({ action: 'hide', threadId: 'https://blog.example/one', id: '1' }, 'Ana');
    const page = await setup({ backend });
    await goTo(page, 'Log');
    await page.click('[part=log] .undo');
    await until(() => page.has('[data-undone]'));
    expect(lines(page, 'log')[0]).to.include('Undone by Olga');
    expect(backend.items[0]!.standing).to.equal('held');
    expect(await violations(page.element)).to.deep.equal([]);
  });

  it('shows what is undone by a key meanwhile', async () => {
    const page = await setup({ backend: new Backend(items(2)) });
    await page.click(page.action(1, 'approve'));
    await until(() => page.backend.entries.length === 1);
    await goTo(page, 'Log');
    expect(page.has('[data-undone]')).to.equal(false);
    await page.press('u');
    await until(() => page.has('[data-undone]'));
  });

  it('says why something could not be undone', async () => {
    const backend = new Backend(items(1));
    backend.decide({ action: 'hide', threadId: 'https://blog.example/one', id: '1' }, 'Ana');
    backend.failures.set('undo', new CommentError('UNAVAILABLE', 'down'));
    const page = await setup({ backend });
    await goTo(page, 'Log');
    await page.click('[part=log] .undo');
    await until(() => page.has('[part=log] [part~=failure]'));
    expect(lines(page, 'log')[0]).to.include('Could not be undone. The server does not answer.');
  });

  it('says that there is nothing in it', async () => {
    const page = await setup();
    await goTo(page, 'Log');
    expect(page.part('message').textContent!.trim()).to.equal('Nothing has been decided yet.');
  });

  it('comes in pages', async () => {
    const backend = new Backend(items(60));
    for (const { comment, thread } of backend.items) {
      backend.decide({ action: 'approve', threadId: thread.id, id: comment.id }, 'Ana');
    }
    const page = await setup({ backend });
    await goTo(page, 'Log');
    expect(lines(page, 'log').length).to.equal(50);
    backend.failures.set('log', new CommentError('UNAVAILABLE', 'down'));
    await page.click('.more-row button');
    await until(() => page.has('[part~=failure]'));
    backend.failures.delete('log');
    await page.click('.more-row button');
    await until(() => lines(page, 'log').length === 60);
    expect(page.has('.more-row')).to.equal(false);
  });
});

describe('<comment-moderation>: the moderators', () => {
  it('are the owner’s matter', async () => {
    const backend = new Backend();
    backend.me = { name: 'Ana', role: 'moderator' };
    const page = await setup({ backend });
    const pages = [...page.root.querySelectorAll('.page')].map((each) => each.textContent!.trim());
    expect(pages).to.deep.equal(['Queue', 'Log']);
  });

  it('are invited by a link that is shown once, to be copied', async () => {
    const page = await setup();
    await goTo(page, 'Moderators');
    (page.find('#name') as HTMLInputElement).value = ' Cem ';
    await page.click('[part=team] form button');
    await until(() => page.has('[part=invitation]'));
    expect((page.find('#link') as HTMLInputElement).value).to.equal(
      'https://comments.example/moderate#cem-0123456789abcdef',
    );
    expect((page.find('#name') as HTMLInputElement).value).to.equal('');
    expect(lines(page, 'team')[1]).to.match(/^Cem Moderator Invited/);
    expect(await violations(page.element)).to.deep.equal([]);
    await page.click('[part=team] li:nth-child(2) .verbs button');
    await until(() => (page.find('#link') as HTMLInputElement).value.endsWith('fedcba9876543210'));
  });

  it('are invited also where the list of them does not come then', async () => {
    const backend = new Backend();
    const page = await setup({ backend });
    await goTo(page, 'Moderators');
    (page.find('#name') as HTMLInputElement).value = 'Cem';
    backend.failures.set('moderators', new CommentError('UNAVAILABLE', 'down'));
    await page.click('[part=team] form button');
    await until(() => page.has('[part~=failure]'));
    expect((page.find('#link') as HTMLInputElement).value).to.contain('#cem-');
  });

  it('have names of their own', async () => {
    const page = await setup();
    await goTo(page, 'Moderators');
    (page.find('#name') as HTMLInputElement).value = 'Olga';
    await page.click('[part=team] form button');
    await until(() => page.has('[part~=failure]'));
    expect(page.part('failure').textContent!.trim()).to.equal('There is somebody of this name.');
    expect((page.find('#name') as HTMLInputElement).value).to.equal('Olga');
  });

  it('are removed after a question, but never oneself', async () => {
    const backend = new Backend();
    backend.team.push({ name: 'Ana', role: 'moderator', since: '2026-05-01T00:00:00Z' });
    const page = await setup({ backend });
    await goTo(page, 'Moderators');
    expect(page.find('[part=team] li').querySelector('button')).to.equal(null);
    page.find('[part=team] .verbs .danger').focus();
    await page.click('[part=team] .verbs .danger');
    expect(page.find('.sure').textContent).to.include('Remove Ana?');
    expect(page.root.activeElement!.textContent!.trim()).to.equal('Cancel');
    expect(await violations(page.element)).to.deep.equal([]);
    await page.click('.sure .danger');
    await until(() => lines(page, 'team').length === 1);
    expect(backend.calls).to.include('dismiss Ana');
  });
});
