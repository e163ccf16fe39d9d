/** A stretch of the text as given, and what is read in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

export const cut = (start: number, end: number): Edit => ({ start, end, put: '' });
