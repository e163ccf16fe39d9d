import type { Edit } from './edit.ts';

/** The text as it was given, and where in it stands what is read. */
export class Given {
  readonly text: string;
  /** Behind each edit: the offset in what is read, the offset in the text, and where in that a span ends here. */
  private readonly read: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  /** @param edits in text order, none of which overlaps another */
  constructor(text: string, edits: readonly Edit[]) {
    this.text = text;
    let shift = 0;
    for (const { start, end, put } of edits) {
      this.read.push(start + shift + put.length);
      this.starts.push(end);
      this.ends.push(put === '' ? start : end);
      shift += put.length - (end - start);
    }
  }

  get isAsRead(): boolean {
    return this.read.length === 0;
  }

  /** Where a span begins that begins at `at` in what is read: behind all that is left out there. */
  startOf(at: number): number {
    return this.behind(this.firstFrom(at + 1) - 1, at);
  }

  /** Where a span ends that ends at `at`: before all that is left out there. */
  endOf(at: number): number {
    const next = this.firstFrom(at);
    return this.read[next] === at ? (this.ends[next] as number) : this.behind(next - 1, at);
  }

  private behind(edit: number, at: number): number {
    return edit < 0 ? at : (this.starts[edit] as number) + at - (this.read[edit] as number);
  }

  /** The first edit that ends at an offset of what is read, or behind it. */
  private firstFrom(at: number): number {
    let low = 0;
    let high = this.read.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.read[middle] as number) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
