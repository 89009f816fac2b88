import { Refusal } from './refusal.js';

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');

/** Whether `If-None-Match` names a tag, by weak comparison (RFC 9110, section 13.1.2). */
export function matches(header: string | null, tag: string): boolean {
  if (header === null) return false;
  return header.trim() === '*' || header.split(',').some((each) => opaque(each) === opaque(tag));
}

/** The tag of a comment: its revision. */
export function tagOf(revision: number): string {
  return `"${revision}"`;
}

/** The revision that an edit was made on, from `If-Match`; without it nobody knows what the edit would write over. */
export function revisionIn(header: string | null): number {
  if (header === null) {
    throw new Refusal(428, 'INVALID', 'If-Match must name the revision that was edited');
  }
  const revision = /^"([1-9]\d{0,14})"$/.exec(header.trim())?.[1];
  if (revision === undefined) throw new Refusal(400, 'INVALID', 'If-Match is no revision of a comment');
  return Number(revision);
}
