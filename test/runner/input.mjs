// One set of commands (keys, mouse, viewport, media, accessibility tree) that works alike in the three engines.
// What an engine can't do is answered with `{ unsupported: true }`, so that the test can skip itself.

const UNSUPPORTED = { unsupported: true };

// W3C WebDriver, section 17.4.2: the code points of keys without a character.
const KEYS = {
  Alt: '\uE00A', ArrowDown: '\uE015', ArrowLeft: '\uE012', ArrowRight: '\uE014', ArrowUp: '\uE013',
  Backspace: '\uE003', Control: '\uE009', Delete: '\uE017', End: '\uE010', Enter: '\uE007', Escape: '\uE00C',
  Home: '\uE011', Meta: '\uE03D', PageDown: '\uE00F', PageUp: '\uE00E', Shift: '\uE008', Space: ' ', Tab: '\uE004',
}; // prettier-ignore

/** A plugin of the test runner; the functions of `test/support/commands.ts` call it. */
export function inputPlugin() {
  return {
    name: 'input',
    executeCommand({ command, payload, session }) {
      const perform = COMMANDS[command];
      if (!perform) return undefined;
      const { browser } = session;
      if (browser.type === 'webdriver') return perform.webdriver?.(payload, browser.driver) ?? UNSUPPORTED;
      const page = browser.getPage(session.id);
      const firefox = browser.name.toLowerCase().includes('firefox');
      if (firefox && perform.chromiumOnly) return UNSUPPORTED;
      return perform.page(payload, page);
    },
  };
}

const COMMANDS = {
  /** `[{ type: 'text' } | { press: 'Enter', mods: ['Shift'] }]` */
  'ct:keys': {
    async page(steps, page) {
      for (const { type, press, mods = [] } of steps) {
        if (type !== undefined) await page.keyboard.type(type);
        else await holding(page.keyboard, mods, () => page.keyboard.press(press));
      }
      return true;
    },
    async webdriver(steps, driver) {
      await driver.performActions([{ type: 'key', id: 'keyboard', actions: steps.flatMap(keyActions) }]);
      await driver.releaseActions();
      return true;
    },
  },
  /** `{ type: 'move' | 'click' | 'down' | 'up' | 'doubleclick', x, y }` in CSS pixels of the viewport */
  'ct:mouse': {
    async page({ type, x, y }, page) {
      await page.bringToFront();
      await page.mouse.move(x, y);
      if (type === 'click') await page.mouse.click(x, y);
      if (type === 'doubleclick') await page.mouse.click(x, y, { count: 2 });
      if (type === 'down') await page.mouse.down();
      if (type === 'up') await page.mouse.up();
      return true;
    },
    async webdriver({ type, x, y }, driver) {
      const down = { type: 'pointerDown', button: 0 };
      const up = { type: 'pointerUp', button: 0 };
      const then =
        { click: [down, up], doubleclick: [down, up, down, up], down: [down], up: [up] }[type] ?? [];
      const actions = [{ type: 'pointerMove', duration: 0, x, y }, ...then];
      await driver.performActions([
        { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions },
      ]);
      return true;
    },
  },
  /** `{ down, x, y }`: a finger comes down at a point, or is lifted again; not in WebKitGTK, whose driver knows no touch */
  'ct:touch': {
    async page({ down, x, y }, page) {
      await page.bringToFront();
      if (down) await page.touchscreen.touchStart(x, y);
      else await page.touchscreen.touchEnd();
      return true;
    },
  },
  /** `{ width, height }` in CSS pixels; WebKitGTK's window can't be narrower than about 450. */
  'ct:viewport': {
    async page(size, page) {
      await page.setViewport(size);
      return true;
    },
    async webdriver({ width, height }, driver) {
      const [x, y] = await driver.execute('return [outerWidth - innerWidth, outerHeight - innerHeight]');
      await driver.setWindowRect({ width: width + x, height: height + y });
      return true;
    },
  },
  /** `{ media?: 'print', features?: [{ name, value }] }`; empty: back to normal */
  'ct:media': {
    chromiumOnly: true,
    async page({ media = '', features = [] }, page) {
      await (await protocol(page)).send('Emulation.setEmulatedMedia', { media, features });
      return true;
    },
  },
  /** `{ offline: boolean }` */
  'ct:network': {
    chromiumOnly: true,
    async page({ offline }, page) {
      await page.setOfflineMode(offline);
      return true;
    },
  },
  'ct:accessibility': {
    chromiumOnly: true,
    page: (_, page) => page.accessibility.snapshot({ interestingOnly: true }),
  },
};

async function holding(keyboard, modifiers, act) {
  for (const key of modifiers) await keyboard.down(key);
  await act();
  for (const key of modifiers.toReversed()) await keyboard.up(key);
}

function keyActions({ type, press, mods = [] }) {
  const down = (value) => ({ type: 'keyDown', value });
  const up = (value) => ({ type: 'keyUp', value });
  if (type !== undefined) return [...type].flatMap((character) => [down(character), up(character)]);
  const held = mods.map((key) => KEYS[key]);
  const key = KEYS[press] ?? press;
  return [...held.map(down), down(key), up(key), ...held.toReversed().map(up)];
}

// Emulation belongs to the protocol session that asked for it; a second one would not undo the first's.
const protocols = new WeakMap();
async function protocol(page) {
  if (!protocols.has(page)) protocols.set(page, await page.createCDPSession());
  return protocols.get(page);
}
