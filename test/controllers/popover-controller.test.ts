import { expect } from 'chai';
import { PopoverController } from '../../src/controllers/popover-controller.js';
import { painted, viewport } from '../support/commands.js';

const made: Element[] = [];
let popover: PopoverController;

afterEach(() => {
  popover.close();
  for (const element of made.splice(0)) element.remove();
  scrollTo(0, 0);
});

/** An element at a place of the page. */
function box(left: number, top: number, width: number, height: number): HTMLElement {
  const element = document.createElement('div');
  const px = (n: number): string => `${n}px`;
  Object.assign(element.style, {
    position: 'absolute',
    left: px(left),
    top: px(top),
    width: px(width),
    height: px(height),
  });
  document.body.append(element);
  made.push(element);
  return element;
}

function shown(width = 200, height = 100): HTMLElement {
  const element = box(0, 0, width, height);
  Object.assign(element.style, { border: '0', padding: '0' });
  popover = new PopoverController(element);
  return element;
}

const inWindow = (element: Element): boolean => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
};

describe('PopoverController', () => {
  before(() => viewport(800, 600));

  it('shows an element in the top layer, below its anchor', async () => {
    const element = shown();
    const anchor = box(100, 100, 80, 20);
    await popover.open(anchor, { gap: 6 });
    expect(element.matches(':popover-open')).to.equal(true);
    expect(popover.isOpen).to.equal(true);
    expect(popover.anchor).to.equal(anchor);
    expect(element.getBoundingClientRect().top).to.equal(126);
    expect(element.getBoundingClientRect().left).to.equal(100);
  });

  it('is closed where its element has left the document, and opens nothing there', async () => {
    const element = shown();
    const anchor = box(100, 100, 80, 20);
    await popover.open(anchor);
    element.remove();
    expect(popover.isOpen).to.equal(false);
    await popover.open(anchor);
    expect(popover.isOpen).to.equal(false);
    document.body.append(element);
    await popover.open(anchor);
    expect(popover.isOpen).to.equal(true);
  });

  it('never leaves the window, whatever corner its anchor stands in', async () => {
    const element = shown();
    const places = [
      [0, 0],
      [innerWidth - 10, 0],
      [0, innerHeight - 10],
      [innerWidth - 10, innerHeight - 10],
    ] as const;
    for (const [left, top] of places) {
      await popover.open(box(left, top, 10, 10));
      expect(inWindow(element), `at ${left}, ${top}`).to.equal(true);
    }
  });

  it('goes to the other side where there is no room', async () => {
    const element = shown();
    await popover.open(box(100, innerHeight - 30, 80, 20));
    expect(element.getBoundingClientRect().bottom).to.be.below(innerHeight - 30);
  });

  it('tells how much room there is', async () => {
    const element = shown();
    await popover.open(box(100, 100, 80, 20));
    const room = parseInt(element.style.getPropertyValue('--_room-block'), 10);
    expect(room).to.be.within(innerHeight - 120 - 20, innerHeight - 120);
  });

  it('follows its anchor while the page scrolls, and says when that is out of sight', async () => {
    const element = shown();
    const anchor = box(100, 300, 80, 20);
    box(0, 0, 1, 3000);
    let hidden = 0;
    await popover.open(anchor, { onHidden: () => hidden++ });
    const before = element.getBoundingClientRect().top;
    scrollTo(0, 50);
    await painted();
    await painted();
    expect(element.getBoundingClientRect().top).to.equal(before - 50);
    expect(hidden).to.equal(0);
    scrollTo(0, 1500);
    await painted();
    await painted();
    expect(hidden).to.be.above(0);
  });

  it('lets its element grow and shrink without the browser complaining of a loop', async () => {
    const element = shown();
    element.style.overflow = 'auto';
    element.style.setProperty('height', 'auto');
    element.style.setProperty('max-height', 'var(--_room-block)');
    const text = document.createElement('div');
    element.append(text);
    const said: string[] = [];
    const { onerror } = window;
    window.onerror = (message): void => void said.push(typeof message === 'string' ? message : message.type);
    try {
      const anchor = box(100, 200, 80, 20);
      await popover.open(anchor);
      for (const height of [50, 3000, 200, 3000, 10, 3000]) {
        text.style.height = `${height}px`;
        element.style.display = 'none';
        anchor.style.height = `${height % 70}px`;
        await painted();
        anchor.style.height = '20px';
        element.style.display = '';
        await painted();
        await painted();
        expect(inWindow(element), `${height} pixels`).to.equal(true);
      }
    } finally {
      window.onerror = onerror;
    }
    expect(said).to.deep.equal([]);
  });

  it('stands beside a place that is no element', async () => {
    const element = shown();
    await popover.open({ getBoundingClientRect: () => new DOMRect(300, 200, 0, 16) });
    expect(element.getBoundingClientRect().left).to.equal(300);
    expect(element.getBoundingClientRect().top).to.equal(222);
  });

  it('closes with its host, and can be opened again', async () => {
    const element = shown();
    const anchor = box(100, 100, 80, 20);
    await popover.open(anchor);
    popover.hostDisconnected();
    expect(element.matches(':popover-open')).to.equal(false);
    expect(popover.isOpen).to.equal(false);
    await popover.open(anchor);
    expect(element.matches(':popover-open')).to.equal(true);
  });
});
