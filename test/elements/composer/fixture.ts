import { CommentComposer } from '../../../src/elements/comment-composer.js';
import { enWriting } from '../../../src/locales/en-writing.js';
import type { CommentEventMap } from '../../../src/model/events.js';
import { painted } from '../../support/commands.js';

if (!customElements.get('comment-composer')) customElements.define('comment-composer', CommentComposer);

export interface Fixture {
  readonly element: CommentComposer;
  readonly area: HTMLTextAreaElement;
  /** An element of the shadow root, which must be there. */
  part<E extends HTMLElement = HTMLElement>(name: string): E;
  tool(label: string): HTMLButtonElement;
  /** As if the text had been typed, at once. */
  write(text: string): void;
  press(name: string): Promise<void>;
  /** The events of a kind that have arrived outside of the element. */
  heard<K extends keyof CommentEventMap>(type: K): CommentEventMap[K][];
}

/** A composer on the page, with English texts, rendered. */
export async function setup(properties: Partial<CommentComposer> = {}): Promise<Fixture> {
  document.body.replaceChildren();
  const element = document.createElement('comment-composer');
  Object.assign(element, { texts: enWriting }, properties);
  const events: Event[] = [];
  for (const type of ['comment-submit', 'comment-edit', 'comment-cancel', 'comment-draft'] as const) {
    element.addEventListener(type, (event) => events.push(event));
  }
  document.body.append(element);
  await element.updateComplete;
  const find = (selector: string): HTMLElement => {
    const found = element.shadowRoot!.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector} in the composer`);
    return found;
  };
  const area = find('textarea') as HTMLTextAreaElement;
  return {
    element,
    area,
    part: <E extends HTMLElement>(name: string) => find(`[part=${name}]`) as E,
    tool: (label) => find(`[aria-label="${label}"]`) as HTMLButtonElement,
    write(text) {
      area.value = text;
      area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    },
    async press(name) {
      find(`[part=${name}]`).click();
      await element.updateComplete;
    },
    heard: <K extends keyof CommentEventMap>(type: K) =>
      events.filter((event): event is CommentEventMap[K] => event.type === type),
  };
}

/** Waits, a frame at a time, until something is there. */
export async function until<T>(look: () => T): Promise<NonNullable<T>> {
  for (;;) {
    const found = look();
    if (found) return found;
    await painted();
  }
}
