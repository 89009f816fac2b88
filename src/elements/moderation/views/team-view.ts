import { html, nothing, type TemplateResult } from 'lit';
import { relativeTime } from '../../../content/dates.js';
import { fill } from '../../../locales/format.js';
import type { Moderator } from '../../../model/moderation.js';
import { failureOf, type Context } from './context.js';
import { message } from './list-view.js';
import type { Team } from '../state/team.js';

/** The page of the moderators. */
export function teamView(team: Team, me: Moderator, context: Context): TemplateResult {
  const { status, moderators, error, invitation } = team.value;
  const { texts, headingLevel } = context;
  if (status === 'failed') {
    return message(`${texts.loadFailed} ${error ? failureOf(error, texts) : ''}`, [
      texts.retry,
      () => void team.load(),
    ]);
  }
  if (status === 'loading' && moderators.length === 0) return message(texts.loading);
  return html`<div part="team">
    <h2 class="quiet" aria-level=${headingLevel + 1}>${texts.moderators}</h2>
    <ul>
      ${moderators.map((each) => line(each, me, team, context))}
    </ul>
    ${invitation ? linkView(team, context) : nothing} ${form(team, context)}
  </div>`;
}

function line(moderator: Moderator, me: Moderator, team: Team, { texts, now, tag }: Context): TemplateResult {
  const { name, role, since, lastSeen } = moderator;
  const seen = lastSeen ?? since;
  const self = name === me.name;
  return html`<li>
    <b><bdi>${name}</bdi></b>
    <span class="dim">${self ? `${texts.you} · ` : ''}${texts.roles[role]}</span>
    <span class="dim seen"
      >${
        seen === undefined ? texts.invited : fill(texts.lastSeen, { time: relativeTime(seen, now, tag) })
      }</span
    >
    ${
      self || role === 'owner'
        ? nothing
        : team.value.doomed === name
          ? html`<span class="sure" role="group" aria-label=${fill(texts.removeAsk, { name })}
              ><span>${fill(texts.removeAsk, { name })}</span>
              <button type="button" class="outlined danger" @click=${() => void team.dismiss(name)}>
                ${texts.remove}
              </button>
              <button type="button" class="outlined" @click=${() => team.doom(null)}>
                ${texts.cancel}
              </button></span
            >`
          : html`<span class="verbs"
              ><button
                type="button"
                aria-label=${`${texts.newLink}: ${name}`}
                @click=${() => void team.newLink(name)}
              >
                ${texts.newLink}
              </button>
              <button
                type="button"
                class="danger"
                aria-label=${`${texts.remove}: ${name}`}
                @click=${() => team.doom(name)}
              >
                ${texts.remove}
              </button></span
            >`
    }
  </li>`;
}

/** The link is there to be selected too: not everywhere may a page copy. */
function linkView(team: Team, { texts }: Context): TemplateResult {
  const { invitation, copied } = team.value;
  const select = (event: Event): void => (event.target as HTMLInputElement).select();
  return html`<div part="invitation" role="group" aria-labelledby="link-label">
    <label id="link-label" for="link">${fill(texts.link, { name: invitation!.name })}</label>
    <div class="field">
      <input
        id="link"
        readonly
        dir="ltr"
        .value=${invitation!.link}
        aria-describedby="link-hint"
        @focus=${select}
      />
      <button type="button" class="strong" @click=${() => void team.copy()}>${texts.copy}</button>
    </div>
    <p id="link-hint" class="dim">${texts.linkHint}</p>
    <p role="status" class="dim">${copied ? texts.copied : ''}</p>
  </div>`;
}

function form(team: Team, { texts }: Context): TemplateResult {
  const { error } = team.value;
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).querySelector('input')!;
    const name = field.value.trim();
    if (name && (await team.invite(name))) field.value = '';
  };
  return html`<form @submit=${submit}>
      <label for="name">${texts.name}</label>
      <div class="field">
        <input id="name" name="name" required maxlength="64" autocomplete="off" dir="auto" />
        <button type="submit" class="strong">${texts.invite}</button>
      </div>
    </form>
    ${
      error
        ? html`<p part="note failure" role="alert">
            ${error.code === 'CONFLICT' ? texts.nameTaken : failureOf(error, texts)}
          </p>`
        : nothing
    }`;
}
