/** How a reader came to a link. */
export type Means = 'hover' | 'focus' | 'press';

/** What is done about it. */
export interface PointingActions {
  open(link: HTMLAnchorElement, means: Means, pointer?: { x: number; y: number }): void;
  close(): void;
}

/** Milliseconds: so long one stays before the card opens, and so long it stays when one has left. */
const OPEN = 350;
const CLOSE = 300;
/** A finger that rests this long presses. */
const PRESS = 500;
/** Pixels that a resting finger may move. */
const STILL = 10;

const LINK = 'a[href^="#comment-"]:not([part~=permalink])';

/**
 * Notices that a reader dwells on a link to a comment: with a mouse, with the keyboard, with a finger that rests on it. And that
 * they have left both the link and the card, which stays while the pointer is over it (WCAG 1.4.13).
 */
export class Pointing {
  readonly #actions: PointingActions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pressing: { x: number; y: number } | null = null;
  #pressed = false;

  constructor(list: HTMLElement, card: HTMLElement, actions: PointingActions, signal: AbortSignal) {
    this.#actions = actions;
    const on = <K extends keyof HTMLElementEventMap>(
      element: HTMLElement,
      type: K,
      act: (event: HTMLElementEventMap[K]) => void,
      options: AddEventListenerOptions = {},
    ): void => element.addEventListener(type, act, { signal, ...options });
    on(list, 'pointerover', (event) => this.#over(event));
    on(list, 'pointerout', (event) => this.#out(event));
    on(list, 'focusin', (event) => this.#focused(event));
    on(list, 'pointerdown', (event) => this.#down(event));
    on(list, 'pointermove', (event) => this.#move(event), { passive: true });
    for (const end of ['pointerup', 'pointercancel'] as const) on(list, end, () => this.#endPress());
    // After a long press neither the browser's menu nor the link itself.
    on(list, 'contextmenu', (event) => this.#pressed && event.preventDefault());
    on(list, 'click', (event) => this.#click(event), { capture: true });
    on(card, 'pointerenter', () => this.stay());
    on(card, 'pointerleave', (event) => event.pointerType === 'mouse' && this.#later(CLOSE, actions.close));
  }

  /** Whatever was about to happen, won't. */
  stay(): void {
    clearTimeout(this.#timer);
  }

  /** Someone is already here, so that it must not wait: a link is shown that was pointed at while this was loaded. */
  begin(link: HTMLAnchorElement, means: Means): void {
    this.#later(OPEN, () => this.#actions.open(link, means));
  }

  #later(delay: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, delay);
  }

  #over(event: PointerEvent): void {
    const link = linkOf(event);
    if (!link || event.pointerType === 'touch') return;
    const { clientX: x, clientY: y } = event;
    this.#later(OPEN, () => this.#actions.open(link, 'hover', { x, y }));
  }

  #out(event: PointerEvent): void {
    const link = linkOf(event);
    if (!link || event.pointerType === 'touch' || link.contains(event.relatedTarget as Node | null)) return;
    this.#later(CLOSE, this.#actions.close);
  }

  #focused(event: FocusEvent): void {
    const link = linkOf(event);
    if (link?.matches(':focus-visible') && !this.#pressed) this.begin(link, 'focus');
  }

  #down(event: PointerEvent): void {
    this.#pressed = false;
    const link = linkOf(event);
    if (!link) return;
    this.stay();
    if (event.pointerType === 'mouse') return;
    const at = { x: event.clientX, y: event.clientY };
    this.#pressing = at;
    this.#later(PRESS, () => {
      this.#pressed = true;
      this.#actions.open(link, 'press', at);
    });
  }

  #move({ clientX, clientY }: PointerEvent): void {
    const from = this.#pressing;
    if (from && Math.hypot(clientX - from.x, clientY - from.y) > STILL) this.#endPress();
  }

  #endPress(): void {
    if (this.#pressing && !this.#pressed) this.stay();
    this.#pressing = null;
  }

  #click(event: MouseEvent): void {
    this.stay();
    if (!this.#pressed) return;
    this.#pressed = false;
    event.preventDefault();
    event.stopPropagation();
  }
}

/** The link to a comment that an event is about. */
export function linkOf(event: Event): HTMLAnchorElement | null {
  const [target] = event.composedPath();
  return target instanceof Element ? target.closest<HTMLAnchorElement>(LINK) : null;
}
