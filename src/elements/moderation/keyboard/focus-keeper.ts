import type { LitElement } from 'lit';

/** What may have the focus when all else has gone, the best first. */
const LAST_RESORTS = [
  '.sure button:last-child',
  '[part=item][tabindex="0"]',
  '[part~=message]',
  '[part=more]',
  '[part=queues] [aria-current]',
  '.page[aria-current]',
  'input',
  'button',
];

/** Sees to it that the focus never falls back to the page when what had it goes away. */
export class FocusKeeper {
  readonly #host: LitElement;
  #before: Element | null = null;
  #top = 0;
  #wanted: string | null = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** What has the focus in the element. */
  get active(): Element | null {
    return this.#host.shadowRoot?.activeElement ?? null;
  }

  /** Whether the focus is on an entry, or on something in it. */
  get inList(): boolean {
    return this.#item() !== null;
  }

  /** Sets the focus by the next drawing, to the first element that fits. */
  want(selector: string): void {
    this.#wanted = selector;
    this.#host.requestUpdate();
  }

  /** Sets the focus to the entry that one is at. */
  wantCurrent(): void {
    this.want(LAST_RESORTS.join());
  }

  /** To be called before drawing. */
  before(): void {
    this.#before = this.active;
    this.#top = this.#place();
  }

  /** To be called after drawing. */
  after(): void {
    const root = this.#host.shadowRoot!;
    if (root.querySelector('dialog[open]')) return;
    const lost = this.#before !== null && this.active === null;
    const wanted = this.#wanted ?? (lost ? LAST_RESORTS.join() : null);
    this.#wanted = null;
    if (wanted === null) return this.#follow();
    for (const selector of wanted === LAST_RESORTS.join() ? LAST_RESORTS : [wanted]) {
      const element = root.querySelector<HTMLElement>(selector);
      if (!element) continue;
      element.focus({ preventScroll: true });
      element.scrollIntoView({ block: 'nearest' });
      return;
    }
  }

  /** What came in above has pushed away what one is at: perhaps under the notice. */
  #follow(): void {
    if (this.#place() !== this.#top) this.#item()?.scrollIntoView({ block: 'nearest' });
  }

  #place(): number {
    return this.#item()?.getBoundingClientRect().top ?? 0;
  }

  #item(): Element | null {
    return this.active?.closest('[part=item]') ?? null;
  }
}
