import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  inline,
  offset,
  shift,
  size,
  type Placement,
  type VirtualElement,
} from '@floating-ui/dom';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What something stands beside: an element, or a place that can be measured, such as the selection or the caret. */
export type Anchor = Element | VirtualElement;

export interface PopoverOptions {
  /** @default 'bottom-start' */
  readonly placement?: Placement;
  /** Pixels between it and its anchor. @default 6 */
  readonly gap?: number;
  /** Where the pointer is, for an anchor that runs over several lines: it stands beside the line that was pointed at. */
  readonly pointer?: { readonly x: number; readonly y: number } | undefined;
  /** The anchor was scrolled out of sight. Called each time it is placed where nobody sees what it belongs to. */
  readonly onHidden?: () => void;
}

/** Pixels that stay free to the edges of the window. */
const MARGIN = 8;

/**
 * Shows an element in the top layer, beside an anchor, and keeps it there while the page scrolls or changes: on the other side
 * where there is no room, pushed along where it would stick out. How much room there is stands in `--_room-inline` and
 * `--_room-block` (pixels) on the element, for its styles to limit its size by.
 *
 * The popover is manual: what opens and closes it, focus and Escape are its owner's. The only file that knows the
 * library for positions; it is loaded with what needs it, never with the first chunk.
 */
export class PopoverController implements ReactiveController {
  readonly #element: HTMLElement;
  #stop: (() => void) | null = null;
  #anchor: Anchor | null = null;
  #options: PopoverOptions = {};

  /**
   * @param element - What is shown.
   * @param host - With one, it closes when that leaves the document.
   */
  constructor(element: HTMLElement, host?: ReactiveControllerHost) {
    this.#element = element;
    host?.addController(this);
  }

  /** What it stands beside; null while it is closed. */
  get anchor(): Anchor | null {
    return this.#anchor;
  }

  /** Whether it is seen: a browser closes what is moved to another place of the document. */
  get isOpen(): boolean {
    return this.#element.matches(':popover-open');
  }

  /** Opens it, or takes it to another anchor; not where it has left the document. Settles when it stands where it belongs. */
  async open(anchor: Anchor, options: PopoverOptions = {}): Promise<void> {
    const element = this.#element;
    if (!element.isConnected) return;
    this.#stop?.();
    this.#anchor = anchor;
    this.#options = options;
    element.popover = 'manual';
    if (!element.matches(':popover-open')) element.showPopover();
    // A browser centres a popover; here every side is told.
    Object.assign(element.style, { position: 'fixed', inset: 'auto', margin: '0', left: '0', top: '0' });
    // Before the first paint, so that it is never seen in the corner.
    const placed = this.place();
    this.#stop = this.#follow(anchor);
    await placed;
  }

  /** Stays beside the anchor; gives what ends that. */
  #follow(anchor: Anchor): () => void {
    const element = this.#element;
    const stop = autoUpdate(anchor, element, () => void this.place(), { elementResize: false });
    // In the frame after a change of size: placing it may change its size again, and a browser complains of such loops.
    let frame = 0;
    const sizes = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => void this.place());
    });
    sizes.observe(element);
    if (anchor instanceof Element) sizes.observe(anchor);
    return () => {
      stop();
      sizes.disconnect();
      cancelAnimationFrame(frame);
    };
  }

  /** Places it anew, for a change that can't be observed: a virtual anchor that has moved. */
  async place(): Promise<void> {
    const anchor = this.#anchor;
    if (!anchor) return;
    const { placement = 'bottom-start', gap = 6, pointer, onHidden } = this.#options;
    const element = this.#element;
    const { x, y, middlewareData } = await computePosition(anchor, element, {
      strategy: 'fixed',
      placement,
      middleware: [
        inline(pointer ?? {}),
        offset(gap),
        flip({ padding: MARGIN, fallbackAxisSideDirection: 'none' }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply({ availableWidth, availableHeight }) {
            element.style.setProperty('--_room-inline', `${Math.floor(availableWidth)}px`);
            element.style.setProperty('--_room-block', `${Math.floor(availableHeight)}px`);
          },
        }),
        hide(),
      ],
    });
    if (anchor !== this.#anchor) return;
    Object.assign(element.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
    if (middlewareData.hide?.referenceHidden) onHidden?.();
  }

  close(): void {
    this.#stop?.();
    this.#stop = this.#anchor = null;
    if (this.#element.matches(':popover-open')) this.#element.hidePopover();
  }

  hostDisconnected(): void {
    this.close();
  }
}
