import type { Sentence } from '../text/document.ts';
import type { Scan } from './scan.ts';

/** A token as seen from a cue: what stands between them. Moved from token to token, and from cue to cue. */
export class CueView {
  readonly scan: Scan;
  /** `competing[b] - competing[a]`: the likely cues from token a up to b. */
  readonly competing: Int32Array;

  anchor = 0;
  /** The sentence of the cue. */
  sentence: Sentence = EMPTY;
  /** How much of it is left behind the cue, and how much stands before it; which sides of it hold marks. */
  room = 0;
  sentenceMarks = 0;

  at = 0;
  /** 0 behind the anchor, 1 ahead of it, 2 at it. */
  side = 0;
  /** From the first to behind the last token between the two. */
  private from = 0;
  private to = 0;

  constructor(scan: Scan, competing: Int32Array) {
    this.scan = scan;
    this.competing = competing;
  }

  lookFrom(anchor: number): void {
    const { doc, sentenceOf } = this.scan;
    const sentence = doc.sentences[sentenceOf[anchor] as number] ?? EMPTY;
    this.anchor = anchor;
    this.sentence = sentence;
    this.room = size(sentence.last - anchor - 1) * 4 + Math.min(3, size(anchor - sentence.first));
    this.sentenceMarks = this.marksIn(sentence.first, anchor) * 3 + this.marksIn(anchor + 1, sentence.last);
  }

  moveTo(at: number): void {
    const { anchor } = this;
    this.at = at;
    this.side = at < anchor ? 0 : at > anchor ? 1 : 2;
    this.from = Math.min(at, anchor) + 1;
    this.to = at < anchor ? anchor : Math.max(at, anchor + 1);
  }

  get verbs(): number {
    return this.count(this.scan.verbs);
  }

  get commas(): number {
    return this.count(this.scan.commas);
  }

  get marks(): number {
    return this.count(this.scan.marks);
  }

  get stops(): number {
    return this.count(this.scan.stops);
  }

  get cues(): number {
    return this.count(this.competing);
  }

  /** How many of them stand between token and cue. */
  private count(sums: Int32Array): number {
    return (sums[this.to] as number) - (sums[this.from] as number);
  }

  /** None, one or more. */
  private marksIn(from: number, to: number): number {
    const { marks } = this.scan;
    return Math.min(2, Math.max(0, (marks[to] as number) - (marks[from] as number)));
  }
}

const EMPTY: Sentence = { first: 0, last: 0, start: 0, end: 0, paragraph: 0 };

const size = (count: number): number => Math.min(4, 31 - Math.clz32(count + 1));
