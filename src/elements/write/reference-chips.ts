import { render } from 'lit';
import type { Comment } from '../../model/comment.js';
import type { Reference } from '../../model/reference.js';
import { nextTurn } from '../list/slices.js';
import { adopt } from '../../styles/adopt.js';
import type { CommentComposer } from '../comment-composer.js';
import type { Session, SessionHost } from '../thread/session.js';
import { chipStyles } from './chip-styles.js';
import { chipsOf, movedChip, type Chip } from './chip.js';
import { chips } from './chips-view.js';
import { doubtsIn, type Doubt } from './doubts.js';
import { draftReferences, type DraftText } from './draft-references.js';
import { pastedQuotations, quotePasted, type PastedQuotation } from './pasted-quotations.js';
import type { Pastes } from './pastes.js';
import { bothMadePlain, madePlain } from './plain-text.js';
import { referringOf, type Referring } from './referring.js';
import { moved } from './stretch.js';
import { writtenMention } from './written.js';

interface Shown {
  readonly chips: readonly Chip[];
  readonly doubts: readonly Doubt[];
  /** What was pasted and may be made a quotation. */
  readonly offered: readonly PastedQuotation[];
}

const NOTHING: Shown = { chips: [], doubts: [], offered: [] };

/** Shows below a text which comments it will refer to, and asks about what is in doubt or was pasted. */
export class ReferenceChips {
  readonly #composer: CommentComposer;
  readonly #referring: Referring;
  readonly #pastes: Pastes;
  readonly #place = document.createElement('div');
  /** The text in which the places of what is shown are. */
  #text = '';
  #shown = NOTHING;
  #asked: Chip | null = null;
  /** Words about which nobody wants to be asked again. */
  readonly #dismissed = new Set<string>();
  #run = 0;

  constructor(composer: CommentComposer, referring: Referring, pastes: Pastes) {
    this.#composer = composer;
    this.#referring = referring;
    this.#pastes = pastes;
    this.#place.slot = 'references';
    this.#place.setAttribute('part', 'references');
    composer.append(this.#place);
  }

  /** To be called when the text has changed: what is shown moves with its words, or goes with them. */
  follow(): void {
    const before = this.#text;
    const text = (this.#text = this.#composer.body);
    const { chips: known, doubts, offered } = this.#shown;
    this.#run++;
    // Whoever goes on typing has answered.
    if (offered.length > 0) this.#pastes.forget();
    const moves = known.map((chip) => movedChip(chip, before, text));
    this.#asked = this.#asked && (moves[known.indexOf(this.#asked)] ?? null);
    this.#show({
      chips: moves.filter((chip) => chip !== null),
      doubts: doubts.flatMap((doubt) => {
        const place = moved(doubt, before, text);
        return place ? [{ ...doubt, ...place }] : [];
      }),
      offered: [],
    });
  }

  /** Reads the text anew. */
  async read(): Promise<void> {
    const run = ++this.#run;
    const going = (): boolean => run === this.#run && this.#composer.isConnected;
    const draft = this.#draft();
    const { body, editing } = draft;
    const resolve = (text: string): Promise<Reference[] | null> =>
      draftReferences({ ...draft, body: text }, this.#referring, going);
    const references = body.trim() ? await resolve(body) : [];
    if (!references || !going()) return;
    const offered = await pastedQuotations(body, this.#pastes.stretches, resolve);
    const doubts = await doubtsIn(body, references, this.#referring, going, editing ?? undefined);
    if (!going()) return;
    this.#text = body;
    this.#asked = null;
    this.#show({
      chips: chipsOf(references, body, this.#referring.comments()),
      doubts: doubts.filter(({ words }) => !this.#dismissed.has(words)),
      offered,
    });
  }

  #draft(): DraftText {
    const { body, mode, target, renderRoot } = this.#composer;
    const name = renderRoot.querySelector<HTMLInputElement>('[part=name]')?.value ?? '';
    return {
      body,
      name,
      parentId: mode === 'reply' ? target : null,
      editing: mode === 'edit' ? target : null,
    };
  }

  #show(shown: Shown): void {
    this.#shown = shown;
    this.#draw();
  }

  #draw(): void {
    const { texts, label, tag } = this.#referring;
    const sources = new Set(this.#shown.offered.map(({ id }) => label(id)));
    const pasted = new Intl.ListFormat(tag).format(sources);
    render(
      chips({ ...this.#shown, texts, asked: this.#asked, pasted, label, ...this.#actions }),
      this.#place,
    );
  }

  readonly #actions = {
    ask: (chip: Chip): void => {
      this.#asked = this.#asked === chip ? null : chip;
      this.#draw();
    },
    choose: ({ reference: { start, end } }: Chip, { id }: Comment): void =>
      this.#composer.insert(this.#written(id), [start, end]),
    remove: ({ lead, reference }: Chip): void =>
      this.#composer.edit(({ text }) =>
        lead ? bothMadePlain(text, lead, reference) : madePlain(text, reference),
      ),
    mean: ({ start, end, comment: { id } }: Doubt): void =>
      this.#composer.insert(this.#written(id), [start, end]),
    dismiss: (doubt: Doubt): void => {
      this.#dismissed.add(doubt.words);
      this.#show({ ...this.#shown, doubts: this.#shown.doubts.filter((each) => each !== doubt) });
      this.#composer.focus();
    },
    quotePasted: (): void => {
      const { offered } = this.#shown;
      this.#composer.edit(({ text }) => quotePasted(text, offered, (id) => this.#written(id)));
    },
  };

  #written(id: string): string {
    return writtenMention(this.#referring.label(id), id);
  }
}

/** Brings the chips to a composer of a thread. */
export async function showReferences(
  composer: CommentComposer,
  pastes: Pastes,
  session: Session,
  host: SessionHost,
): Promise<ReferenceChips> {
  const referring = await referringOf(session, host);
  // To have read the code was a turn's work.
  await nextTurn();
  adopt(host.root, chipStyles);
  return new ReferenceChips(composer, referring, pastes);
}
