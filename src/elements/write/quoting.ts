import { PopoverController } from '../../controllers/popover-controller.js';
import type { ReferringTexts } from '../../locales/texts.js';
import { part } from '../list/row-template.js';
import type { Session, SessionHost } from '../thread/session.js';
import { adopt } from '../../styles/adopt.js';
import { quoteStyles } from './quote-styles.js';
import { referringTexts } from './referring-texts.js';
import { selectedWords, type SelectedWords } from './selected-words.js';
import { writtenMention } from './written.js';

/** Offers to quote what is selected in a comment: a button beside the selection, and the key `q`. */
export class Quoting {
  readonly #session: Session;
  readonly #host: SessionHost;
  readonly #button: HTMLButtonElement;
  readonly #popover: PopoverController;
  #words: SelectedWords | null = null;
  /** What was quoted last: some engines keep it selected while one writes. */
  #quoted: Range | null = null;
  /** A pointer is down in the text: the selection is not yet what it will be. */
  #selecting = false;
  /** A pointer is down on the button: on some phones this alone ends the selection. */
  #pressing = false;
  #frame = 0;
  #hinted = false;
  readonly #texts: () => ReferringTexts;

  constructor(session: Session, host: SessionHost, texts: () => ReferringTexts) {
    this.#session = session;
    this.#host = host;
    this.#texts = texts;
    const { root } = host;
    adopt(root, quoteStyles);
    this.#button = part('button', 'quote-selection');
    this.#button.type = 'button';
    this.#button.setAttribute('aria-keyshortcuts', 'Q');
    // What is announced goes to the last element of the thread.
    root.querySelector('section')!.lastElementChild!.before(this.#button);
    this.#popover = new PopoverController(this.#button);
    this.#listen();
    this.look();
  }

  #listen(): void {
    const { signal } = this.#session;
    const press =
      (down: boolean) =>
      (event: Event): void => {
        this.#pressing = down && event.composedPath().includes(this.#button);
        this.#selecting = down && !this.#pressing && (event as PointerEvent).pointerType === 'mouse';
        if (!down) this.look();
      };
    document.addEventListener('selectionchange', () => this.look(), { signal });
    document.addEventListener('pointerdown', press(true), { signal });
    document.addEventListener('pointerup', press(false), { signal });
    document.addEventListener('pointercancel', press(false), { signal });
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    signal.addEventListener('abort', () => {
      this.#hide();
      this.#button.remove();
    });
    this.#button.addEventListener('mousedown', (event) => event.preventDefault());
    this.#button.addEventListener('click', () => this.#quote());
  }

  /** To be called when something else is selected, or said. Once a frame: a selection that is drawn changes with every move. */
  look(): void {
    if (this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#pressing || this.#selecting || this.#session.signal.aborted) return;
      this.#words = this.#select();
      if (this.#words) this.#show(this.#words);
      else this.#hide();
    });
  }

  #select(): SelectedWords | null {
    const words = this.#session.store.value.can.create ? selectedWords(this.#host.root) : null;
    if (words && this.#quoted && isSame(words.range, this.#quoted)) return null;
    this.#quoted = null;
    return words;
  }

  #show({ range, id }: SelectedWords): void {
    const { quoteSelection, quoteHint } = this.#texts();
    this.#button.textContent = quoteSelection;
    this.#button.title = `${quoteSelection} (Q)`;
    const touch = matchMedia('(pointer: coarse)').matches;
    const contextElement = this.#session.feed.row(id)?.element;
    const anchor = {
      getBoundingClientRect: (): DOMRect => range.getBoundingClientRect(),
      getClientRects: (): DOMRectList => range.getClientRects(),
      ...(contextElement ? { contextElement } : {}),
    };
    // A phone has its own menu above the selection, and the handles below.
    void this.#popover.open(anchor, touch ? { placement: 'bottom', gap: 28 } : { placement: 'top' });
    if (!this.#hinted) this.#host.announce(quoteHint);
    this.#hinted = true;
  }

  #hide(): void {
    this.#words = null;
    this.#popover.close();
  }

  #onKey(event: KeyboardEvent): void {
    const { key, code, isComposing, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (event.defaultPrevented || isComposing || ctrlKey || metaKey || altKey || shiftKey) return;
    if (key === 'Escape' && this.#words) return this.#hide();
    // By the place of the key where the layout has no Latin letters.
    if (key !== 'q' && !(code === 'KeyQ' && !/^[a-z]$/i.test(key))) return;
    const origin = event.composedPath()[0] as HTMLElement;
    if (origin.matches?.('input, textarea, select') || origin.isContentEditable) return;
    this.#words = this.#select();
    if (!this.#words) return;
    event.preventDefault();
    this.#quote();
  }

  #quote(): void {
    const words = this.#words;
    if (!words) return;
    this.#hide();
    const { id, text, range } = words;
    this.#quoted = range;
    const label = this.#session.feed.label(id);
    if (label === null) return;
    void this.#session.atDesk((desk) => desk.quote(id, text, `${writtenMention(label, id)}:`));
  }
}

function isSame(a: Range, b: Range): boolean {
  return (
    a.compareBoundaryPoints(Range.START_TO_START, b) === 0 &&
    a.compareBoundaryPoints(Range.END_TO_END, b) === 0
  );
}

/** Loads what is needed once words are selected. */
export async function offerQuoting(session: Session, host: SessionHost): Promise<void> {
  let quoting: Quoting | null = null;
  const texts = await referringTexts(host, () => quoting?.look());
  if (!session.signal.aborted) quoting = new Quoting(session, host, texts);
}
