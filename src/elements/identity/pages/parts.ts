import { html, type TemplateResult } from 'lit';
import type { Menu, PageName } from '../menu.js';

/** A button that copies words. */
export function copyButton(menu: Menu, words: string): TemplateResult {
  const copy = async (): Promise<void> => {
    const done = await menu.attempt(() => navigator.clipboard.writeText(words));
    if (done) menu.say(menu.texts.copied);
  };
  return html`<button type="button" class="outlined" @click=${copy}>${menu.texts.copy}</button>`;
}

/** A button whose deed can't be taken back. */
export function graveButton(menu: Menu, words: string, deed: () => void): TemplateResult {
  return html`<button type="button" class="outlined danger" ?disabled=${menu.busy} @click=${deed}>
    ${words}
  </button>`;
}

/** Leaves a page without having done anything. */
export function cancelButton(menu: Menu): TemplateResult {
  return pageButton(menu, 'home', menu.texts.cancel);
}

/** Goes to another page. */
export function pageButton(menu: Menu, page: PageName, words: string): TemplateResult {
  return html`<button type="button" class="outlined" @click=${() => menu.show(page)}>${words}</button>`;
}

/** Gives a text to the reader as a file. */
export function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Later, since some engines begin to read it only then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
