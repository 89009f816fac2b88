import { expect } from 'chai';
import { mouse, mouseOn, painted, resting, supported, touchOn, viewport } from '../../support/commands.js';
import { until } from '../thread/fixture.js';
import { closed, followed, isOpen, link, ofCard, opened, rest } from './fixture.js';

describe('pointing at a reference', () => {
  before(() => viewport(900, 700));
  beforeEach(() => mouse('move', 2, 2));

  it('brings the card, which nobody has loaded before, and opens it only where one stays', async () => {
    const thread = await followed();
    expect(thread.root.querySelector('comment-card')).to.equal(null);
    const mention = link(thread, 4);
    const over = { bubbles: true, composed: true, pointerType: 'mouse' };
    mention.dispatchEvent(new PointerEvent('pointerover', over));
    mention.dispatchEvent(new PointerEvent('pointerout', over));
    await until(() => thread.root.querySelector('comment-card') !== null);
    for (let i = 0; i < 30; i++) await painted();
    expect(isOpen(thread)).to.equal(false);
    await rest(mention);
    await opened(thread);
  });

  it('leaves no card behind when the link is followed', async () => {
    const thread = await followed();
    await rest(link(thread, 4));
    await mouseOn('click', link(thread, 4));
    await until(() => location.hash === '#comment-1');
    await mouse('move', 2, 2);
    await until(() => !isOpen(thread));
    for (let i = 0; i < 30; i++) await painted();
    expect(isOpen(thread)).to.equal(false);
  });

  it('opens under a finger that rests on a link, which then does not lead away', async function () {
    const thread = await followed();
    const mention = link(thread, 4);
    mention.scrollIntoView({ block: 'center', behavior: 'instant' });
    await resting(mention);
    const lift = await touchOn(mention);
    if (!supported(lift) || typeof lift !== 'function') return this.skip();
    await opened(thread);
    await lift();
    await painted();
    expect(location.hash).to.equal('');
    expect(isOpen(thread)).to.equal(true);
    ofCard(thread, '.close').click();
    await closed(thread);
  });

  it('suppresses menu and click behind a long press, whatever events an engine makes of it', async () => {
    const thread = await followed();
    const mention = link(thread, 4);
    const touch = { bubbles: true, composed: true, pointerType: 'touch', clientX: 40, clientY: 40 };
    mention.dispatchEvent(new PointerEvent('pointerdown', touch));
    await opened(thread);
    const menu = new MouseEvent('contextmenu', { bubbles: true, composed: true, cancelable: true });
    expect(mention.dispatchEvent(menu)).to.equal(false);
    mention.dispatchEvent(new PointerEvent('pointerup', touch));
    mention.click();
    expect(location.hash).to.equal('');
    expect(isOpen(thread)).to.equal(true);
    ofCard(thread, '.close').click();
    await closed(thread);
  });
});
