import { PopoverController } from '../../controllers/popover-controller.js';
import { adopt } from '../../styles/adopt.js';
import type { CommentComposer } from '../comment-composer.js';
import { isTaken } from '../composer/keyboard.js';
import type { Session, SessionHost } from '../thread/session.js';
import { nextTurn } from '../list/slices.js';
import { caretPlace } from './caret-place.js';
import type { Candidate } from './comment-index.js';
import { mentionStyles } from './mention-styles.js';
import { optionId, renderOptions } from './mention-options.js';
import { mayTrigger } from './may-trigger.js';
import { referringOf, type Referring } from './referring.js';
import { triggerAt, type Trigger } from './trigger.js';
import { writtenMention } from './written.js';

const MOST = 8;
const ID = 'mention-list';

/**
 * The list of comments that may be meant by what is being typed (WAI-ARIA APG, combobox with a listbox popup). The focus stays in the
 * text; nothing is taken from an input method, and nothing is ever written that was not picked.
 *
 * A textarea may have no other role than its own (ARIA in HTML), and a textbox no `aria-expanded`: that the list is open is
 * said in words.
 */
export class MentionList {
  readonly #composer: CommentComposer;
  readonly #area: HTMLTextAreaElement;
  readonly #referring: Referring;
  readonly #list = document.createElement('div');
  readonly #popover = new PopoverController(this.#list);
  #trigger: Trigger | null = null;
  /** The text in which it was found. */
  #text = '';
  #candidates: readonly Candidate[] = [];
  #active = 0;
  /** Where a list was closed with Escape: there it stays closed. */
  #dismissed = -1;
  #run = 0;
  #finding: Promise<void> = Promise.resolve();

  constructor(composer: CommentComposer, area: HTMLTextAreaElement, referring: Referring) {
    this.#composer = composer;
    this.#area = area;
    this.#referring = referring;
    adopt(composer.renderRoot as ShadowRoot, mentionStyles);
    Object.assign(this.#list, { id: ID, role: 'listbox' });
    this.#list.setAttribute('part', 'mentions');
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    composer.renderRoot.append(this.#list);
    area.addEventListener('keydown', (event) => this.#onKeydown(event));
    area.addEventListener('keyup', () => this.#follow());
    area.addEventListener('click', () => this.#follow());
    area.addEventListener('blur', () => this.close());
    area.setAttribute('aria-autocomplete', 'list');
    area.setAttribute('aria-haspopup', 'listbox');
  }

  /** To be called when the text has changed. */
  update(): void {
    const { value, selectionStart, selectionEnd } = this.#area;
    if (selectionStart !== selectionEnd) return this.close();
    if (!mayTrigger(value, selectionEnd)) return this.#end();
    this.#finding = this.#find(value, selectionEnd);
  }

  close(): void {
    this.#run++;
    this.#trigger = null;
    this.#candidates = [];
    this.#popover.close();
    for (const name of ['aria-activedescendant', 'aria-controls']) this.#area.removeAttribute(name);
  }

  /** Nobody is named here: what begins in the same place later is another mention. */
  #end(): void {
    this.#dismissed = -1;
    this.close();
  }

  /** Whether there is something to pick. */
  get isOpen(): boolean {
    return this.#popover.isOpen;
  }

  async #find(text: string, caret: number): Promise<void> {
    const run = ++this.#run;
    const going = (): boolean => run === this.#run;
    const { index } = this.#referring;
    await index.read(this.#referring.comments(), going);
    if (!going()) return;
    const trigger = triggerAt(text, caret, (words) => index.isName(words));
    if (!trigger) return this.#end();
    if (trigger.start === this.#dismissed) return this.close();
    this.#dismissed = -1;
    const own = this.#composer.mode === 'edit' ? (this.#composer.target ?? undefined) : undefined;
    const candidates = await index.find(trigger.query, MOST, going, own);
    if (!going()) return;
    if (candidates.length === 0 || this.#composer.busy) return this.close();
    const moved = trigger.start !== this.#trigger?.start || !this.#popover.isOpen;
    this.#trigger = trigger;
    this.#text = text;
    this.#candidates = candidates;
    this.#activate(0);
    if (!moved) return this.#popover.place();
    this.#referring.announceCount(candidates.length);
    // Drawing the options was a turn's work, and opening the list is another.
    await nextTurn();
    if (going()) await this.#popover.open(caretPlace(this.#area, trigger.start), { gap: 4 });
  }

  #activate(index: number): void {
    const { texts, label } = this.#referring;
    const count = this.#candidates.length;
    this.#active = (index + count) % count;
    const pick = (at: number): void => this.#pick(at);
    this.#list.ariaLabel = texts.comments;
    renderOptions(this.#list, { candidates: this.#candidates, active: this.#active, texts, label, pick });
    const area = this.#area;
    area.setAttribute('aria-controls', ID);
    area.setAttribute('aria-activedescendant', optionId(this.#active));
    if (this.#popover.isOpen) this.#list.children[this.#active]?.scrollIntoView({ block: 'nearest' });
  }

  #onKeydown(event: KeyboardEvent): void {
    if (!this.isOpen || isTaken(event) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
      return;
    const act = this.#actionOf(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  }

  #actionOf(key: string): (() => void) | null {
    switch (key) {
      case 'ArrowDown':
        return () => this.#activate(this.#active + 1);
      case 'ArrowUp':
        return () => this.#activate(this.#active - 1);
      case 'Home':
        return () => this.#activate(0);
      case 'End':
        return () => this.#activate(-1);
      case 'Enter':
      case 'Tab':
        // What was typed last may still be looked for.
        return () => void this.#choose(key);
      case 'Escape':
        return () => {
          this.#dismissed = this.#trigger?.start ?? -1;
          this.close();
        };
      default:
        return null;
    }
  }

  async #choose(key: string): Promise<void> {
    const { value, selectionEnd: at } = this.#area;
    await this.#finding;
    if (this.isOpen && this.#area.value === value) this.#pick(this.#active);
    // There was nothing to pick any more, or one has typed on: the key is what it always is, where it was pressed.
    else if (key === 'Enter')
      this.#composer.edit(({ start, end }) => ({
        from: at,
        to: at,
        insert: '\n',
        start: start + 1,
        end: end + 1,
      }));
  }

  /** The caret has moved without a change of the text. */
  #follow(): void {
    const { value, selectionStart, selectionEnd } = this.#area;
    const trigger = this.#trigger;
    // In another text, what it names is being looked for.
    if (!trigger || value !== this.#text) return;
    const typed = trigger.start + trigger.query.length + 1;
    if (selectionStart !== selectionEnd || selectionEnd <= trigger.start || selectionEnd > typed + 1)
      this.close();
  }

  #pick(index: number): void {
    const candidate = this.#candidates[index];
    const trigger = this.#trigger;
    const { value, selectionEnd } = this.#area;
    if (!candidate || !trigger || value !== this.#text) return;
    const { id } = candidate.comment;
    const next = value[selectionEnd] ?? '';
    // A parenthesis that was closed at once, by the keyboard or a habit.
    const end =
      next === ')' && /[(（]/.test(value.slice(trigger.start, selectionEnd))
        ? selectionEnd + 1
        : selectionEnd;
    const opens = /(?:^|\n)\s*$/.test(value.slice(0, trigger.start));
    const behind = /^[\s,.;:!?)]/.test(value.slice(end)) ? '' : opens ? ', ' : ' ';
    this.close();
    this.#composer.insert(writtenMention(this.#referring.label(id), id) + behind, [trigger.start, end]);
  }
}

/** Brings the list to a composer of a thread. */
export async function listMentions(
  composer: CommentComposer,
  session: Session,
  host: SessionHost,
): Promise<MentionList> {
  const referring = await referringOf(session, host);
  return new MentionList(composer, composer.textarea!, referring);
}
