import { html, nothing, type TemplateResult } from 'lit';
import type { ModerationAction, QueueItem } from '../../../model/moderation.js';
import { count, type Context } from './context.js';
import { banFields, bansAddress } from './ban-fields.js';
import { mayDo } from '../state/effects.js';
import { ACTIONS } from './item-actions.js';
import { ACTION_KEYS } from '../keyboard/keys.js';
import type { DeedOptions } from '../state/queue-state.js';
import { radio } from './radio.js';

/** What is decided on in the dialog. */
export interface Deciding {
  readonly keys: ReadonlySet<string>;
  readonly action: ModerationAction;
  /** With `ban`: of an address, if one is known. */
  readonly address?: boolean;
}

const DAY = 86_400_000;

/** The dialog for an action with a reason, and for how long a ban is to last. */
export function decideDialog(
  { keys, action: chosen, address: wanted = false }: Deciding,
  items: readonly QueueItem[],
  context: Context,
  change: (changes: Partial<Deciding>) => void,
  done: (options: DeedOptions | null) => void,
): TemplateResult {
  const { texts, now } = context;
  const possible = ACTIONS.filter((action) => items.some((item) => mayDo(item, action)));
  const address = chosen === 'ban' && bansAddress(items, wanted);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const { reason, duration } = Object.fromEntries(new FormData(form)) as Record<string, string>;
    const days = Number(duration ?? 0);
    done({
      ...(reason?.trim() && { reason: reason.trim() }),
      ...(chosen === 'ban' && days > 0 && { until: new Date(now + days * DAY).toISOString() }),
      ...(address && { address }),
    });
  };
  return html`<dialog aria-labelledby="decide" @close=${() => done(null)}>
    <form method="dialog" @submit=${submit}>
      <h2 id="decide">
        ${texts.decide}${keys.size > 1 ? ` · ${count(context, texts.comments, keys.size)}` : ''}
      </h2>
      <fieldset>
        <legend>${texts.action}</legend>
        ${possible.map((action) =>
          radio({
            name: 'action',
            value: action,
            words: texts.actions[action],
            checked: action === chosen,
            choose: () => change({ action }),
          }),
        )}
      </fieldset>
      ${chosen === 'ban' ? banFields(items, address, context, (wide) => change({ address: wide })) : nothing}
      <label class="block"
        >${texts.reason}<input
          name="reason"
          maxlength="500"
          autocomplete="off"
          aria-describedby="hint"
          autofocus
      /></label>
      <p class="dim" id="hint">${texts.reasonHint}</p>
      <div class="buttons">
        <button type="submit" class="strong">${texts.actions[chosen]}</button>
        <button type="button" class="outlined" @click=${() => done(null)}>${texts.cancel}</button>
      </div>
    </form>
  </dialog>`;
}

/** All keys, and a switch for those who work by voice and would press them unawares (WCAG 2.1.4). */
export function helpDialog(
  context: Context,
  on: boolean,
  turn: (on: boolean) => void,
  close: () => void,
): TemplateResult {
  const { texts } = context;
  const rows: readonly (readonly [keys: readonly string[], what: string])[] = [
    [['J', '↓'], texts.keyNext],
    [['K', '↑'], texts.keyPrevious],
    [['Home', 'End'], texts.keyFirst],
    ...(Object.entries(ACTION_KEYS) as [ModerationAction, string][]).map(
      ([action, key]) => [[key], texts.actions[action]] as const,
    ),
    [['Shift', 'A H S D'], texts.withReason],
    [['U'], texts.undo],
    [['X'], texts.choose],
    [['E'], texts.keyExpand],
    [['O'], texts.openPage],
    [['/'], texts.filter],
    [['1 – 5'], texts.keyQueues],
    [['Esc'], texts.chooseNone],
    [['?'], texts.help],
  ];
  return html`<dialog class="help-dialog" aria-labelledby="help" @close=${close}>
    <h2 id="help">${texts.help}</h2>
    <dl>
      ${rows.map(
        ([keys, what]) =>
          html`<div>
            <dt>${keys.map((key) => html`<kbd>${key}</kbd>`)}</dt>
            <dd>${what}</dd>
          </div>`,
      )}
    </dl>
    <label class="radio"
      ><input
        type="checkbox"
        .checked=${on}
        @change=${(event: Event) => turn((event.target as HTMLInputElement).checked)}
      />${texts.shortcuts}</label
    >
    <div class="buttons">
      <button type="button" class="strong" autofocus @click=${close}>${texts.close}</button>
    </div>
  </dialog>`;
}
