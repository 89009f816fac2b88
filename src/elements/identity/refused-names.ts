import type { IdentityTexts } from '../../locales/identity/texts.js';
import type { Entry } from '../../store/state.js';
import type { CommentComposer } from '../comment-composer.js';
import type { Session, SessionHost } from '../thread/session.js';

/** Gives a text back to whoever wrote it under a name that is kept for others, and says so at the field of the name. */
export class RefusedNames {
  readonly #session: Session;
  readonly #host: SessionHost;
  readonly #texts: IdentityTexts;

  constructor(session: Session, host: SessionHost, texts: IdentityTexts) {
    this.#session = session;
    this.#host = host;
    this.#texts = texts;
    const stop = session.store.subscribe(() => queueMicrotask(() => this.#look()));
    session.signal.addEventListener('abort', stop);
  }

  #look(): void {
    if (this.#session.signal.aborted) return;
    for (const entry of this.#session.store.value.entries) if (isRefused(entry)) this.#giveBack(entry);
  }

  #giveBack({ comment: { id, parentId, author } }: Entry): void {
    // A text that somebody has begun meanwhile is not written over; then it waits at the comment.
    if (this.#composer(parentId)?.body.trim() || !this.#session.desk) return;
    this.#session.desk.takeBack(id);
    const composer = this.#composer(parentId);
    if (composer) void this.#say(composer, author.name);
  }

  async #say(composer: CommentComposer, name: string): Promise<void> {
    composer.name = name;
    composer.nameError = this.#texts.nameReserved;
    await composer.updateComplete;
    const field = composer.renderRoot.querySelector<HTMLInputElement>('#name')!;
    field.value = name;
    field.addEventListener('input', () => (composer.nameError = ''), { once: true });
    // The box is opened for the text, which gets the focus first.
    await composer.updateComplete;
    field.select();
    field.focus();
  }

  #composer(target: string | null): CommentComposer | null {
    const all = this.#host.root.querySelectorAll('comment-composer');
    return [...all].find((each) => each.target === target && each.mode !== 'edit') ?? null;
  }
}

/** A server says it with the reason in the problem that it answers (`reserved-name`). */
function isRefused({ sync, error }: Entry): boolean {
  const { reason } = (error?.cause ?? {}) as { readonly reason?: unknown };
  return sync === 'failed' && reason === 'reserved-name';
}
