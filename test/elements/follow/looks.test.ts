import { expect } from 'chai';
import { violations } from '../../support/axe.js';
import { media, mouse, supported, viewport } from '../../support/commands.js';
import { until, type Setup, type Thread } from '../thread/fixture.js';
import { below, card, followed, isOpen, link, ofCard, opened, rest } from './fixture.js';

/** A thread with the card of a mention open, in which words are marked. */
async function open(given: Setup = {}): Promise<Thread> {
  const thread = await followed(given);
  await rest(link(thread, 7));
  await opened(thread);
  return thread;
}

const shown = (element: Element): boolean => element.getClientRects().length > 0;

describe('the looks of references', () => {
  before(() => viewport(900, 700));
  beforeEach(() => mouse('move', 2, 2));

  it('print who quotes whom, but no card and no buttons', async function () {
    const thread = await open();
    if (!supported(await media({}, 'print'))) return this.skip();
    try {
      expect(shown(card(thread))).to.equal(false);
      expect(shown(link(thread, 2, 'backlink'))).to.equal(true);
      expect(shown(thread.button(2, 'reply'))).to.equal(false);
      expect(shown(link(thread, 4))).to.equal(true);
    } finally {
      await media();
    }
  });

  it('keep the card apart from the page in forced colours, and the marked words from the others', async function () {
    if (!supported(await media({ 'forced-colors': 'active' }))) return this.skip();
    try {
      const thread = await open();
      const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(card(thread));
      expect(parseFloat(borderTopWidth)).to.be.at.least(1);
      expect(borderTopColor).to.not.equal(backgroundColor);
      const marked = getComputedStyle(ofCard(thread, 'mark'));
      expect(marked.backgroundColor).to.not.equal(backgroundColor);
      expect(await violations(thread.element)).to.deep.equal([]);
    } finally {
      await media();
    }
  });

  it('have enough contrast in the dark', async function () {
    if (!supported(await media({ 'prefers-color-scheme': 'dark' }))) return this.skip();
    document.documentElement.style.colorScheme = 'light dark';
    try {
      const thread = await open();
      const [lightness = 255] = /\d+/.exec(getComputedStyle(card(thread)).backgroundColor) ?? [];
      expect(Number(lightness)).to.be.below(60);
      expect(await violations(thread.element)).to.deep.equal([]);
    } finally {
      document.documentElement.style.colorScheme = '';
      await media();
    }
  });

  it('are mirrored where lines run from right to left', async () => {
    const place = document.createElement('div');
    place.dir = 'rtl';
    place.lang = 'he';
    document.body.append(place);
    const thread = await followed({ place });
    await until(() => /^\p{Script=Hebrew}/u.test(below(thread, 2)));
    await rest(link(thread, 7));
    await opened(thread);
    // The language came while what follows references was on its way: there is one card all the same.
    expect(thread.root.querySelectorAll('comment-card')).to.have.length(1);
    expect(card(thread).dir).to.equal('rtl');
    const box = card(thread).getBoundingClientRect();
    const close = ofCard(thread, '.close').getBoundingClientRect();
    const author = ofCard(thread, '[part~=author]').getBoundingClientRect();
    expect(close.right).to.be.below(author.left);
    expect(close.left - box.left).to.be.below(40);
    const quotation = link(thread, 6, 'cite').closest('blockquote')!.getBoundingClientRect();
    expect(quotation.right - link(thread, 6, 'cite').getBoundingClientRect().right).to.be.below(40);
    expect(await violations(thread.element)).to.deep.equal([]);
  });

  it('speak the language of the thread, also when that comes later', async () => {
    const thread = await open();
    expect(below(thread, 2)).to.match(/^Quoted by /);
    thread.element.locale = 'de';
    await until(() => below(thread, 2).startsWith('Zitiert von'));
    expect(isOpen(thread)).to.equal(false);
    await mouse('move', 2, 2);
    await rest(link(thread, 7));
    await opened(thread);
    expect(thread.root.querySelectorAll('comment-card')).to.have.length(1);
    expect(card(thread).lang).to.equal('de');
    expect(ofCard(thread, '.go').textContent).to.not.equal('Go to comment');
  });
});
