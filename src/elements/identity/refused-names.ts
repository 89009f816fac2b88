import type { IdentityTexts } from '../../locales/identity/texts.js';
import type { Entry } from '../../store/state.js';
import type { CommentComposer } from '../comment-composer.js';
import type { Session, SessionHost } from '../thread/session.js';

/** Why a name is refused, as a server says it in the problem that it answers, and what people are told then. */
const FAULTS: Readonly<Record<string, keyof IdentityTexts>> = {
  'reserved-name': 'nameReserved',
  'name-characters': 'nameCharacters',
  'name-empty': 'nameEmpty',
  'name-long': 'nameLong',
  'name-marks': 'nameMarks',
};

/** Gives a text back to whoever wrote it under a name that is not taken, and says why at the field of the name. */
export class RefusedNames {
  readonly #session: Session;
  readonly #host: SessionHost;
  readonly #texts: () => IdentityTexts;

  /** @param texts - The words, in the language of now. */
  constructor(session: Session, host: SessionHost, texts: () => IdentityTexts) {
    this.#session = session;
    this.#host = host;
    this.#texts = texts;
    const stop = session.store.subscribe(() => queueMicrotask(() => this.#look()));
    session.signal.addEventListener('abort', stop);
  }

  #look(): void {
    if (this.#session.signal.aborted) return;
    for (const entry of this.#session.store.value.entries) {
      const fault = faultOf(entry);
      if (fault) this.#giveBack(entry, this.#texts()[fault] as string);
    }
  }

  #giveBack({ comment: { id, parentId, author } }: Entry, problem: string): void {
    // A text that somebody has begun meanwhile is not mixed with it, nor left in the middle; then it waits at the comment.
    const active = this.#host.root.activeElement as Partial<CommentComposer> | null;
    if (active?.body?.trim() || this.#composer(parentId)?.body.trim() || !this.#session.desk) return;
    this.#session.desk.takeBack(id);
    const composer = this.#composer(parentId);
    if (composer) void this.#say(composer, author.name, problem);
  }

  async #say(composer: CommentComposer, name: string, problem: string): Promise<void> {
    composer.name = name;
    composer.nameError = problem;
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

function faultOf({ sync, error }: Entry): keyof IdentityTexts | undefined {
  const { reason } = (error?.cause ?? {}) as { readonly reason?: unknown };
  return sync === 'failed' ? FAULTS[String(reason)] : undefined;
}
