import type { Comment } from '../../../src/model/comment.js';
import { comment } from '../thread/fixture.js';

/** A clock time of the reader on the day of the thread, as the backend has it. */
export const at = (hour: number, minute: number): string => new Date(2026, 3, 24, hour, minute).toISOString();

/**
 * Eight comments in the habit of a thread without accounts: one is addressed by name and time, one line is pasted without any
 * mark, a bare name stands above a line in quotation marks.
 */
export const twin: readonly Comment[] = [
  comment(1, {
    createdAt: at(9, 16),
    body: 'So a leak in the north canal is a nuisance, but one in the south is a crime?',
  }),
  comment(2, { name: 'Rob Hartley', createdAt: at(9, 21), body: 'Straight out of a bad novel.' }),
  comment(3, {
    createdAt: at(9, 30),
    body: 'They have been digging there for years already, at night, without a word.',
  }),
  comment(4, {
    name: 'K.Poster',
    createdAt: at(9, 40),
    body: 'Anon (9:16AM),\n\nI think you are right. They would call it a nuisance and be under no obligation to lift a finger.',
  }),
  comment(5, {
    createdAt: at(9, 52),
    body: 'It depends on who is mayor. Under the last one the canal was as tight as a drum.',
  }),
  comment(6, {
    createdAt: at(10, 3),
    body: 'Straight out of a bad novel.\n\nSays the troll. There are several Robert Hartleys in this town.\n\nHow is the fishing down at the sluice, Igor?',
  }),
  comment(7, {
    name: 'Rob Hartley',
    createdAt: at(10, 15),
    body: 'Anon\n\n"How is the fishing down at the sluice, Igor?"\n\nYou should know. But if you missed it, ask the harbour master.',
  }),
  comment(8, {
    createdAt: at(10, 31),
    body: 'Many people are proud of their own name.\n\nWhy not you, Robert?',
  }),
];

/** The same comments, none of which has a time. */
export const timeless: readonly Comment[] = twin.map((each) => ({ ...each, createdAt: null }));
