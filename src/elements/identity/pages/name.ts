import { html } from 'lit';
import type { Menu, Page } from '../menu.js';

/** Another name for the next comment; which ones were used here stands there to be chosen. */
export function namePage(menu: Menu): Page {
  const { texts, me } = menu;
  const use = (event: SubmitEvent): void => {
    event.preventDefault();
    const { value } = (event.target as HTMLFormElement).elements.namedItem('name') as HTMLInputElement;
    menu.use(value.trim());
  };
  return {
    title: texts.name,
    render: () =>
      html`<form @submit=${use}>
        <p>${texts.nameHint}</p>
        <input
          name="name"
          aria-label=${texts.name}
          dir="auto"
          autocomplete="nickname"
          maxlength="128"
          list="names"
        />
        <datalist id="names">
          ${(me?.names ?? []).map((name) => html`<option value=${name}></option>`)}
        </datalist>
        <div class="buttons"><button class="strong">${texts.nameUse}</button></div>
      </form>`,
  };
}
