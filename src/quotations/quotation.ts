/** A stretch between quotation marks, marks included. It may quote nobody: a title, a scare quote. */
export interface Quotation {
  /** Offsets in the text, the opening and (where there is one) the closing mark included. */
  readonly start: number;
  readonly end: number;
  /** Offsets of what stands between the marks. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** Tokens that lie in it, marks included, half open. */
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
  /** 0 for an outermost quotation, 1 for one inside it, and so on. */
  readonly depth: number;
  /** Index (in the list of quotations) of the one around it, or null. */
  readonly parent: number | null;
  /** False where the closing mark is missing. A quotation never leaves its paragraph. */
  readonly closed: boolean;
  /**
   * True where the mark is re-opened: the quotation before it ran to the end of its paragraph without a closing mark,
   * and this one opens the next paragraph.
   */
  readonly continues: boolean;
}
