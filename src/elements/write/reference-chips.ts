import { render } from 'lit';
import type { Comment } from '../../model/comment.js';
import type { Reference } from '../../model/reference.js';
import type { CommentComposer } from '../comment-composer.js';
import { chips, type Chip } from './chips-view.js';
import { draftReferences, type DraftText } from './draft-references.js';
import { bothMadePlain, madePlain } from './plain-text.js';
import type { Referring } from './referring.js';
import { writtenMention } from './written.js';

/** Milliseconds without a letter before the text is read. */
const PAUSE = 350;
/** So much of what was pasted has to be somebody's words. */
const MOSTLY = 0.8;
const LEAD = /^[ \t]*[:,]?[ \t]*\n*$/;

/** Shows below a text which comments it will refer to, and offers to make a quotation of words that were pasted. */
export class ReferenceChips {
  readonly #composer: CommentComposer;
  readonly #referring: Referring;
  readonly #place = document.createElement('div');
  #chips: readonly Chip[] = [];
  #asked: Chip | null = null;
  #pasted: { readonly words: string; readonly id: string } | null = null;
  #timer = 0;
  #run = 0;
  /** Counts the changes of the text: pasted words are of interest until the next one. */
  #edits = 0;

  constructor(composer: CommentComposer, referring: Referring) {
    this.#composer = composer;
    this.#referring = referring;
    this.#place.slot = 'references';
    this.#place.setAttribute('part', 'references');
    composer.append(this.#place);
    // What was taken by the thread leaves an empty box, without a word.
    composer.addEventListener('comment-submit', () => requestAnimationFrame(() => this.update()));
  }

  /** To be called when the text has changed. */
  update(): void {
    clearTimeout(this.#timer);
    this.#run++;
    this.#edits++;
    if (this.#pasted) {
      this.#pasted = null;
      this.#draw();
    }
    if (!this.#composer.body.trim()) this.#show([]);
    else this.#timer = window.setTimeout(() => void this.#read(), PAUSE);
  }

  /** To be called when words were pasted. */
  async pasted(words: string): Promise<void> {
    const text = words.trim();
    const edits = this.#edits;
    if (text.startsWith('>')) return;
    const body = `${text.replace(/^/gm, '> ')}\n\n`;
    const found = await draftReferences(
      { ...this.#draft(), body },
      this.#referring,
      () => edits === this.#edits,
    );
    const quotations = found?.filter(({ kind }) => kind === 'quotation') ?? [];
    const id = quotations[0]?.targets[0];
    const covered = quotations.reduce((sum, { start, end }) => sum + end - start, 0);
    const one = id !== undefined && quotations.every(({ targets }) => targets[0] === id);
    if (
      !one ||
      edits !== this.#edits ||
      covered < body.length * MOSTLY ||
      !this.#composer.body.includes(text)
    )
      return;
    this.#pasted = { words: text, id };
    this.#draw();
  }

  async #read(): Promise<void> {
    const run = ++this.#run;
    const going = (): boolean => run === this.#run && this.#composer.isConnected;
    const draft = this.#draft();
    const references = await draftReferences(draft, this.#referring, going);
    if (references && going()) this.#show(chipsOf(references, draft.body, this.#referring.comments()));
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

  #show(shown: readonly Chip[]): void {
    this.#chips = shown;
    this.#asked = null;
    this.#draw();
  }

  #draw(): void {
    const { texts, label } = this.#referring;
    const pasted = this.#pasted && label(this.#pasted.id);
    render(
      chips({ chips: this.#chips, texts, asked: this.#asked, pasted, label, ...this.#actions }),
      this.#place,
    );
  }

  readonly #actions = {
    ask: (chip: Chip): void => {
      this.#asked = this.#asked === chip ? null : chip;
      this.#draw();
    },
    choose: ({ reference: { start, end } }: Chip, { id }: Comment): void =>
      this.#composer.insert(writtenMention(this.#referring.label(id), id), [start, end]),
    remove: ({ lead, reference }: Chip): void =>
      this.#composer.edit(({ text }) =>
        lead ? bothMadePlain(text, lead, reference) : madePlain(text, reference),
      ),
    quotePasted: (): void => {
      const { words, id } = this.#pasted!;
      const start = this.#composer.body.lastIndexOf(words);
      if (start < 0) return;
      this.#composer.insert('', [start, start + words.length]);
      this.#composer.quote(words, `${writtenMention(this.#referring.label(id), id)}:`);
    },
  };
}

function chipsOf(references: readonly Reference[], body: string, comments: readonly Comment[]): Chip[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const leads = new Map<Reference, Reference>();
  references.forEach((reference, i) => {
    const before = references[i - 1];
    if (reference.kind !== 'quotation' || before?.kind !== 'mention') return;
    const between = body.slice(before.end, reference.start);
    if (before.targets[0] === reference.targets[0] && LEAD.test(between)) leads.set(reference, before);
  });
  const led = new Set(leads.values());
  return references
    .filter((reference) => !led.has(reference))
    .map((reference) => ({
      reference,
      lead: leads.get(reference) ?? null,
      words: body.slice(reference.start, reference.end),
      candidates: reference.targets.flatMap((id) => byId.get(id) ?? []),
    }));
}
