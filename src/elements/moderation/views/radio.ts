import { html, type TemplateResult } from 'lit';

export interface Choice {
  /** The same for all of which one holds. */
  readonly name: string;
  readonly value: string;
  readonly words: string;
  readonly checked: boolean;
  readonly choose: () => void;
}

/** One of several choices. */
export function radio({ name, value, words, checked, choose }: Choice): TemplateResult {
  return html`<label class="radio"
    ><input
      type="radio"
      name=${name}
      .value=${value}
      .checked=${checked}
      @change=${() => choose()}
    />${words}</label
  >`;
}
