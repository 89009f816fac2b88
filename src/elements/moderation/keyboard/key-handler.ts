import type { LitElement } from 'lit';
import { addressOf } from '../filter.js';
import { commandOf, isTyping, type Command } from './keys.js';
import type { Workplace } from '../workplace.js';

/** What still works for those who have turned the shortcuts off: keys that are no characters. */
const ALWAYS = /^(Arrow|Home|End|Escape)/;

/** Turns key presses into what they ask for. None is taken while somebody types, or from other parts of the page. */
export class KeyHandler {
  readonly #place: Workplace;
  readonly #host: LitElement;

  constructor(place: Workplace, host: LitElement) {
    this.#place = place;
    this.#host = host;
  }

  readonly onKey = (event: KeyboardEvent): void => {
    const { desk, dialog, focus, shortcuts } = this.#place;
    const nowhere = event.target === document.body || event.target === document.documentElement;
    if (event.defaultPrevented || !(nowhere || event.composedPath().includes(this.#host))) return;
    // A dialog has its own keys.
    if (dialog || desk?.session.value.phase !== 'signed-in') return;
    if (!shortcuts && !ALWAYS.test(event.key)) return;
    if (isTyping(event) && event.key !== 'Escape') return;
    const command = commandOf(event, focus.inList);
    if (!command) return;
    // A key that is held a moment too long must not decide on the comments that come next, which nobody has read.
    const again = event.repeat && command.do !== 'move';
    if (again || this.#perform(command)) event.preventDefault();
  };

  /** False where it does not mean anything here. */
  #perform(command: Command): boolean {
    const { actions, page, selection, focus } = this.#place;
    switch (command.do) {
      case 'help':
        actions.help();
        return true;
      case 'undo':
        if (!this.#place.desk?.deeds.undoable) return false;
        actions.undo();
        return true;
      case 'queue':
        actions.show(command.queue, this.#place.desk?.queue.value.threadId ?? null);
        return true;
    }
    if (page !== 'queue') return false;
    switch (command.do) {
      case 'act':
        actions.act(selection.targets, command.action);
        focus.wantCurrent();
        return true;
      case 'decide':
        if (selection.targets.size > 0) actions.decide(selection.targets, command.action);
        return true;
      case 'move':
        this.#place.move(command.by);
        return true;
      case 'filter':
        focus.want('[part=filter]');
        return true;
      case 'choose':
        if (selection.current !== null) actions.choose(selection.current, false);
        return true;
      case 'expand':
        if (selection.current !== null) actions.expand(selection.current);
        return true;
      case 'open':
        this.#open();
        return true;
      case 'escape':
        return this.#escape();
    }
  }

  #open(): void {
    const { visible, selection } = this.#place;
    const item = visible.find(({ key }) => key === selection.current)?.item;
    const address = item && addressOf(item.thread);
    if (address) window.open(`${address}#comment-${item.comment.id}`, '_blank', 'noopener,noreferrer');
  }

  /** Leaves what one is in, the innermost first. */
  #escape(): boolean {
    const { actions, selection, words, focus, desk } = this.#place;
    if (selection.chosen.size > 0) actions.chooseNone();
    else if (words) actions.filter('');
    else if (focus.active?.matches('[part=filter]')) focus.wantCurrent();
    else if (desk?.deeds.value) actions.dismiss();
    else return false;
    return true;
  }
}
