/** What a check found: all is well, something to think about, or something that must be put right. */
export interface Finding {
  readonly state: 'well' | 'look' | 'wrong';
  readonly words: string;
}

export const well = (words: string): Finding => ({ state: 'well', words });
export const look = (words: string): Finding => ({ state: 'look', words });
export const wrong = (words: string): Finding => ({ state: 'wrong', words });

/** What an error says, for people. */
export const reasonOf = (error: unknown): string => {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message ? `${message} (${cause.message})` : message;
};
