/** How a reader came to a link. */
export type Means = 'hover' | 'focus' | 'press';

/** What opens at a link. */
export interface Pointed {
  open(link: HTMLAnchorElement, means: Means, pointer?: { x: number; y: number }): unknown;
  /** The pointer has left both the link and what has opened. */
  leave(): void;
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
  readonly #list: HTMLElement;
  readonly #load: () => Promise<Pointed | null>;
  #pointed: Pointed | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts what was about to happen, so that what has to be loaded does not open when nobody waits for it any more. */
  #turn = 0;
  #pressing: { x: number; y: number } | null = null;
  #pressed = false;

  /**
   * @param load - Gives what opens, or null where that can't be had. It is called as soon as somebody is at a link, so that it is
   * there when they have stayed long enough.
   */
  constructor(list: HTMLElement, load: () => Promise<Pointed | null>, signal: AbortSignal) {
    this.#list = list;
    this.#load = load;
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      act: (event: HTMLElementEventMap[K]) => void,
      options: AddEventListenerOptions = {},
    ): void => list.addEventListener(type, act, { signal, ...options });
    on('pointerover', (event) => this.#over(event));
    on('pointerout', (event) => this.#out(event));
    on('focusin', (event) => this.#focused(event));
    on('pointerdown', (event) => this.#down(event));
    on('pointermove', (event) => this.#move(event), { passive: true });
    for (const end of ['pointerup', 'pointercancel'] as const) on(end, () => this.#endPress());
    // After a long press neither the browser's menu nor the link itself.
    on('contextmenu', (event) => this.#pressed && event.preventDefault());
    on('click', (event) => this.#click(event), { capture: true });
    // Someone may be at a link that was there before this.
    const here = this.#here();
    if (here) this.#dwell(OPEN, here, 'hover');
  }

  /** What has opened stays while the pointer is over it. */
  guard(element: HTMLElement, signal: AbortSignal): void {
    element.addEventListener('pointerenter', () => this.stay(), { signal });
    const onLeave = ({ pointerType }: PointerEvent): void => {
      if (pointerType === 'mouse') this.#leave();
    };
    element.addEventListener('pointerleave', onLeave, { signal });
  }

  /** Whatever was about to happen, won't. */
  stay(): void {
    clearTimeout(this.#timer);
    this.#turn++;
  }

  /** The link where somebody is right now. */
  #here(): HTMLAnchorElement | null {
    return this.#list.querySelector(`${LINK}:is(:hover, :focus-visible)`);
  }

  #later(delay: number, act: () => void): void {
    this.stay();
    this.#timer = setTimeout(act, delay);
  }

  #dwell(delay: number, link: HTMLAnchorElement, means: Means, at?: { x: number; y: number }): void {
    const loading = this.#load();
    this.#later(delay, () => {
      if (means === 'press') this.#pressed = true;
      const turn = this.#turn;
      void loading.then((pointed) => {
        this.#pointed = pointed;
        if (turn !== this.#turn) return;
        // A comment that was drawn anew meanwhile has another link in the same place.
        const there = link.isConnected ? link : this.#here();
        if (there) pointed?.open(there, means, at);
      });
    });
  }

  #leave(): void {
    this.#later(CLOSE, () => this.#pointed?.leave());
  }

  #over(event: PointerEvent): void {
    const link = linkOf(event);
    if (!link || event.pointerType === 'touch') return;
    this.#dwell(OPEN, link, 'hover', { x: event.clientX, y: event.clientY });
  }

  #out(event: PointerEvent): void {
    const link = linkOf(event);
    if (!link || event.pointerType === 'touch' || link.contains(event.relatedTarget as Node | null)) return;
    this.#leave();
  }

  #focused(event: FocusEvent): void {
    const link = linkOf(event);
    if (link?.matches(':focus-visible') && !this.#pressed) this.#dwell(OPEN, link, 'focus');
  }

  #down(event: PointerEvent): void {
    this.#pressed = false;
    const link = linkOf(event);
    if (!link) return;
    this.stay();
    if (event.pointerType === 'mouse') return;
    const at = { x: event.clientX, y: event.clientY };
    this.#pressing = at;
    this.#dwell(PRESS, link, 'press', at);
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
    if (!this.#pressed) return this.stay();
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
