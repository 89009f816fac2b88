import { html, nothing, type TemplateResult } from 'lit';
import type { QueueItem } from '../../../model/moderation.js';
import type { Context } from './context.js';
import { mayBan } from '../state/effects.js';
import { radio } from './radio.js';

/** How long bans last, in days; 0: for good. */
const DURATIONS = [
  ['forGood', 0],
  ['forDay', 1],
  ['forWeek', 7],
  ['forMonth', 30],
] as const;

/** Whether a ban is of addresses: where that is wanted and possible, or nothing else is. */
export function bansAddress(items: readonly QueueItem[], wanted: boolean): boolean {
  const may = (whom: 'writer' | 'address'): boolean => items.some((item) => mayBan(item, whom));
  return may('address') && (wanted || !may('writer'));
}

/** Whom a ban is of, if an address is known too; and for how long, where that can be chosen. */
export function banFields(
  items: readonly QueueItem[],
  address: boolean,
  { texts }: Context,
  choose: (address: boolean) => void,
): TemplateResult {
  const choices = (['writer', 'address'] as const).filter((whom) => items.some((item) => mayBan(item, whom)));
  const labels = { writer: texts.banWriter, address: texts.banAddress };
  return html`${
      choices.includes('address')
        ? html`<fieldset>
            <legend class="quiet">${texts.actions.ban}</legend>
            ${choices.map((whom) => {
              const wide = whom === 'address';
              return radio({
                name: 'whom',
                value: whom,
                words: labels[whom],
                checked: wide === address,
                choose: () => choose(wide),
              });
            })}
          </fieldset>`
        : nothing
    }
    <p class="dim">${address ? texts.banAddressHint : texts.banHint}</p>
    ${
      address
        ? nothing
        : html`<label class="block"
            >${texts.duration}
            <select name="duration">
              ${DURATIONS.map(([name, days]) => html`<option value=${days}>${texts[name]}</option>`)}
            </select></label
          >`
    }`;
}
