import { CommentError } from '../../src/model/errors.js';

/** Reads what can't be read, and gives the error that says so. */
export function failing<Given extends unknown[]>(
  read: (...given: Given) => unknown,
): (...given: Given) => CommentError {
  return (...given) => {
    try {
      read(...given);
    } catch (error) {
      if (error instanceof CommentError) return error;
      throw error;
    }
    throw new Error('It was read');
  };
}
