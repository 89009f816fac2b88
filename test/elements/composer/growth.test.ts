import { expect } from 'chai';
import { Growth } from '../../../src/elements/composer/growth.js';
import { painted } from '../../support/commands.js';

describe('Growth', () => {
  /** A textarea of one row that CSS leaves alone, unless told. */
  async function setup(css = ''): Promise<{ area: HTMLTextAreaElement; write(text: string): Promise<void> }> {
    const area = document.createElement('textarea');
    area.rows = 1;
    area.style.cssText = `inline-size: 20em; line-height: 20px; border: 3px solid; ${css}`;
    document.body.replaceChildren(area);
    const growth = new Growth(area);
    return {
      area,
      async write(text) {
        area.value = text;
        growth.follow();
        await painted();
      },
    };
  }

  it('shows all lines of a text, and goes back with it', async () => {
    const { area, write } = await setup();
    const { offsetHeight } = area;
    await write('line\n'.repeat(9));
    expect(area.scrollHeight).to.equal(area.clientHeight);
    expect(area.offsetHeight).to.be.at.least(offsetHeight + 8 * 20);
    await write('line');
    expect(area.offsetHeight).to.equal(offsetHeight);
  });

  it('stops at the greatest height that the page allows, and scrolls there', async () => {
    const { area, write } = await setup('box-sizing: border-box; max-block-size: 100px;');
    await write('line\n'.repeat(30));
    expect(area.offsetHeight).to.equal(100);
    expect(area.scrollHeight).to.be.greaterThan(area.clientHeight);
  });
});
