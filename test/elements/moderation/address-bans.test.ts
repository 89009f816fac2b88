import { expect } from 'chai';
import type { Deed, Done } from '../../../src/adapters/moderation/adapter.js';
import { CommentError } from '../../../src/model/errors.js';
import type { QueueItem } from '../../../src/model/moderation.js';
import { violations } from '../../support/axe.js';
import { keys, supported, viewport } from '../../support/commands.js';
import { Backend, item } from './backend.js';
import { setup, until, type Page } from './fixture.js';

/** Here all comments whose address is known were written in one house. */
class House extends Backend {
  deeds: Deed[] = [];

  override decide(deed: Deed, by: string): Done {
    this.deeds.push(deed);
    if (!deed.address) return super.decide(deed, by);
    const state = deed.action === 'ban' ? 'banned' : 'known';
    const before = this.items.find(({ comment }) => comment.id === deed.id)!;
    if (before.address === state) {
      const cause = { status: 409, item: structuredClone(before) };
      throw new CommentError('CONFLICT', 'This was done already', { cause });
    }
    const { banned } = before;
    const { entry, item: after } = super.decide(deed, by);
    this.#all(state);
    const more = { address: true as const, ...(deed.action === 'ban' && { until: '2026-11-24T00:00:00Z' }) };
    Object.assign(this.entries[0]!, more);
    return { entry: { ...entry, ...more }, item: { ...after, banned, address: state } };
  }

  override async undo(entryId: string): Promise<Done> {
    const { address } = this.entries.find(({ id }) => id === entryId)!;
    const done = await super.undo(entryId);
    if (address) this.#all('known');
    return done;
  }

  #all(address: 'known' | 'banned'): void {
    this.items = this.items.map((each): QueueItem =>
      each.address ? { ...each, address, banned: false } : each,
    );
  }
}

const known = { address: 'known' } as const;

const flags = (page: Page): string[] =>
  page.items().map((each) => each.querySelector('[part=flag].alarm')?.textContent ?? '');

const choice = (page: Page, whom: string): HTMLInputElement =>
  page.find(`dialog [name=whom][value=${whom}]`) as HTMLInputElement;

describe('<comment-moderation>: bans by address', () => {
  it('are offered where the address is known, and nowhere else', async () => {
    const page = await setup({ backend: new House([item(1, known), item(2)]) });
    await page.click(page.action(2, 'ban'));
    expect(page.has('dialog [name=whom]')).to.equal(false);
    expect(page.has('dialog select')).to.equal(true);
    await page.click('dialog [type=button]');
    await page.click(page.action(1, 'ban'));
    expect(choice(page, 'address').labels![0]!.textContent!.trim()).to.equal(
      'Ban this address until midnight (UTC)',
    );
    expect(choice(page, 'writer').checked).to.equal(true);
    expect(page.has('dialog select')).to.equal(true);
    await page.click(choice(page, 'address'));
    expect(page.has('dialog select'), 'there is no other end to choose').to.equal(false);
    expect(page.find('dialog').textContent).to.include('a family or a school');
    expect(await violations(page.element)).to.deep.equal([]);
  });

  it('are made, told, seen at all comments from there, and undone', async () => {
    const backend = new House([item(1, known), item(2), item(3, known)]);
    const page = await setup({ backend });
    await page.click(page.action(1, 'ban'));
    await page.click(choice(page, 'address'));
    Object.assign(page.find('dialog input[name=reason]'), { value: ' Again ' });
    await page.click('dialog [type=submit]');
    expect(page.notice()).to.equal('Address banned');
    expect(page.said()).to.contain('Address banned');
    await until(() => flags(page).join() === 'Address banned,,Address banned');
    expect(backend.deeds).to.deep.equal([
      {
        action: 'ban',
        threadId: 'https://blog.example/one',
        id: '1',
        version: '1',
        reason: 'Again',
        address: true,
      },
    ]);
    await page.press('u');
    await until(() => backend.items.every(({ address }) => address !== 'banned'));
    await page.look();
    await until(() => flags(page).join() === ',,');
    expect(page.notice()).to.equal('Undone: Address banned');
  });

  it('are lifted, behind the ban of the writer where there are both', async () => {
    const backend = new House([item(1, { address: 'banned', banned: true })]);
    const page = await setup({ backend });
    await page.click(page.action(1, 'unban'));
    await until(() => backend.deeds.length === 1);
    await page.settled();
    await page.click(page.action(1, 'unban'));
    await until(() => backend.deeds.length === 2 && flags(page).join() === '');
    expect(backend.deeds.map(({ action, address = false }) => [action, address])).to.deep.equal([
      ['unban', false],
      ['unban', true],
    ]);
    expect(page.action(1, 'unban')).to.equal(null);
  });

  it('are for writers too who can’t be told from others, and then the only choice', async () => {
    const backend = new House([item(1, { writer: null, ...known })]);
    const page = await setup({ backend });
    await page.press('b');
    expect(page.root.querySelectorAll('dialog [name=whom]').length).to.equal(1);
    expect(choice(page, 'address').checked).to.equal(true);
    await page.click('dialog [type=submit]');
    await until(() => backend.deeds.length === 1);
    expect(backend.deeds[0]!.address).to.equal(true);
  });

  it('are made once of many comments, and others that were chosen are left alone', async () => {
    const backend = new House([item(1, known), item(2), item(3, known)]);
    const page = await setup({ backend });
    for (const key of ['j', 'x', 'j', 'x', 'j', 'x', 'b']) await page.press(key);
    await page.click(choice(page, 'address'));
    await page.click('dialog [type=submit]');
    await until(() => page.notice() === 'Address banned · 2 comments');
    await until(() => flags(page).join() === 'Address banned,,Address banned');
    expect(backend.entries.length).to.equal(1);
    for (const key of ['x', 'k', 'k', 'x']) await page.press(key);
    await page.click('[part=bar] [data-do=unban]');
    await until(() => page.notice() === 'Ban lifted · 2 comments' && backend.entries.length === 2);
    await until(() => flags(page).join() === ',,');
    expect(page.has('[part~=failure]')).to.equal(false);
  });

  it('that somebody else has made are shown as they are', async () => {
    const backend = new House([item(1, known)]);
    const page = await setup({ backend });
    await page.click(page.action(1, 'ban'));
    await page.click(choice(page, 'address'));
    backend.items = [item(1, { address: 'banned' })];
    await page.click('dialog [type=submit]');
    await until(() => page.notice().startsWith('Not done'));
    expect(flags(page)).to.deep.equal(['Address banned']);
  });

  it('are in the log, with their end', async () => {
    const backend = new House([item(1, known)]);
    const page = await setup({ backend });
    await page.click(page.action(1, 'ban'));
    await page.click(choice(page, 'address'));
    await page.click('dialog [type=submit]');
    await until(() => backend.entries.length === 1);
    const pages = [...page.part('top').querySelectorAll('button')];
    await page.click(pages.find((button) => button.textContent!.trim() === 'Log')!);
    await until(() => page.has('[part=log] li'));
    expect(page.part('log').textContent).to.match(/Address banned[^]*until/);
  });

  it('are chosen with real keys', async function () {
    const backend = new House([item(1, known)]);
    const page = await setup({ backend });
    page.action(1, 'ban').focus();
    if (!supported(await keys({ press: 'Enter' }))) this.skip();
    await until(() => page.has('dialog[open]'));
    choice(page, 'writer').focus();
    await keys({ press: 'ArrowDown' });
    await until(() => !page.has('dialog select'));
    expect(page.root.activeElement).to.equal(choice(page, 'address'));
    await keys({ press: 'Enter' });
    await until(() => backend.deeds.length === 1);
    expect(backend.deeds[0]!.address).to.equal(true);
  });

  it('have room on a phone', async function () {
    if (!supported(await viewport(320, 640))) this.skip();
    const page = await setup({ backend: new House([item(1, known)]), properties: { locale: 'de' } });
    await page.click(page.action(1, 'ban'));
    await page.click(choice(page, 'address'));
    const dialog = page.find('dialog');
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
    expect(choice(page, 'address').labels![0]!.getBoundingClientRect().height).to.be.at.least(32);
    await viewport(800, 600);
  });
});
