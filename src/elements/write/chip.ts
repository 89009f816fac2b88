import type { Comment } from '../../model/comment.js';
import type { Reference } from '../../model/reference.js';
import { moved } from './stretch.js';

/** A reference that the text will make. */
export interface Chip {
  readonly reference: Reference;
  /** The line above a quotation that says whose words they are. */
  readonly lead: Reference | null;
  /** What stands in the text. */
  readonly words: string;
  readonly candidates: readonly Comment[];
}

const LEAD = /^[ \t]*[:,]?[ \t]*\n*$/;

/** One for each reference; a quotation and the mention above it that leads it are one. */
export function chipsOf(
  references: readonly Reference[],
  body: string,
  comments: readonly Comment[],
): Chip[] {
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

/** The chip after a change of the text, by which its words may have moved; null where the change has touched them. */
export function movedChip(chip: Chip, before: string, after: string): Chip | null {
  const { reference, lead } = chip;
  const place = moved(reference, before, after);
  const above = lead && moved(lead, before, after);
  if (!place || (lead && !above)) return null;
  return {
    ...chip,
    reference: { ...reference, ...place },
    lead: lead && above && { ...lead, ...above },
  };
}
