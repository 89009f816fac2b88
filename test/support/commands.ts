import { executeServerCommand } from '@web/test-runner-commands';

/** A step of typing: text, or one key with the keys that are held. */
export type KeyStep = { type: string } | { press: string; mods?: ('Shift' | 'Control' | 'Alt' | 'Meta')[] };

/** An answer of an engine that can't do what was asked: the test should `this.skip()`. */
export interface Unsupported {
  unsupported: true;
}

const send = async <Answer>(command: string, payload: unknown): Promise<Answer> =>
  (await executeServerCommand(`ct:${command}`, payload as object)) as Answer;

/** Whether the engine could do what was asked. */
export const supported = (answer: unknown): boolean =>
  !(typeof answer === 'object' && answer !== null && 'unsupported' in answer);

/** Presses real keys. `keys('Hello', { press: 'Enter' })` */
export const keys = (...steps: (KeyStep | string)[]): Promise<boolean> =>
  send(
    'keys',
    steps.map((step) => (typeof step === 'string' ? { type: step } : step)),
  );

/** Moves or presses a real mouse at a point of the viewport, in CSS pixels. */
export const mouse = (
  type: 'move' | 'click' | 'down' | 'up' | 'doubleclick',
  x: number,
  y: number,
): Promise<boolean> => send('mouse', { type, x: Math.round(x), y: Math.round(y) });

/** Real mouse at an element's middle. */
export const mouseOn = (type: 'move' | 'click' | 'doubleclick', element: Element): Promise<boolean> => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return mouse(type, left + width / 2, top + height / 2);
};

/** Puts a real finger on an element's middle; gives what lifts it again. Not in WebKitGTK. */
export async function touchOn(element: Element): Promise<Unsupported | (() => Promise<unknown>)> {
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  const answer = await send<true | Unsupported>('touch', { down: true, ...at });
  return answer === true ? () => send('touch', { down: false, ...at }) : answer;
}

/** Sets the window's inner size. */
export const viewport = (width: number, height: number): Promise<boolean> =>
  send('viewport', { width, height });

/** Emulates media features, Chromium only; call it with nothing to undo. */
export const media = (
  features: Record<string, string> = {},
  type: 'print' | '' = '',
): Promise<true | Unsupported> =>
  send('media', {
    media: type,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

/** Cuts or restores the network, Chromium only. */
export const network = (offline: boolean): Promise<true | Unsupported> => send('network', { offline });

/** The browser's accessibility tree, Chromium only. */
export const accessibility = (): Promise<unknown> => send('accessibility', {});

/** Two animation frames: laid out and painted. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** Waits until an element has stood still for some frames: what scrolls, loads or grows around it has ended. */
export async function resting(element: Element, frames = 6): Promise<void> {
  let last = element.getBoundingClientRect();
  for (let still = 0; still < frames;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = element.getBoundingClientRect();
    still = now.top === last.top && now.left === last.left && now.height === last.height ? still + 1 : 0;
    last = now;
  }
}
