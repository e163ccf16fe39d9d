import type { TokenRange } from './attribution.ts';
import { type Draft, endOf, startOf } from './draft.ts';

/** "AP reported that police said the witness told them that …": nobody reports deeper. */
const MAX_DEPTH = 4;

const NOBODY: readonly Draft[] = [];

/** Which accepted drafts hold a token in their content: what is taken, looked up by place. */
export class Claims {
  /** For each token the drafts that hold it, in the order in which they were accepted; none at first. Neighbours share a list. */
  private readonly holders: (readonly Draft[] | undefined)[];
  private readonly anchors = new Set<number>();
  private readonly accepted = new Set<Draft>();

  constructor(tokenCount: number) {
    this.holders = new Array<readonly Draft[] | undefined>(tokenCount);
  }

  /** All accepted drafts, in text order. */
  drafts(): Draft[] {
    return [...this.accepted].sort(inTextOrder);
  }

  /** One attribution a cue; contents may nest, when the one holds the other with its cue, but not overlap. */
  isFree(draft: Draft): boolean {
    if (draft.content.length === 0 || draft.content.some(({ first, last }) => first >= last)) return false;
    if (draft.cue && this.anchors.has(draft.cue.anchor)) return false;
    if (!this.isTaken(draft.content)) return true;
    if (this.depthAt(draft) >= MAX_DEPTH) return false;
    for (const other of this.overlapping(draft.content)) if (!holds(draft, other) && !holds(other, draft)) return false;
    return true;
  }

  private depthAt({ content }: Draft): number {
    return Math.max(...content.map(({ first }) => this.holdersOf(first).length));
  }

  private holdersOf(at: number): readonly Draft[] {
    return this.holders[at] ?? NOBODY;
  }

  accept(draft: Draft): void {
    this.accepted.add(draft);
    if (draft.cue) this.anchors.add(draft.cue.anchor);
    this.change(draft, (drafts) => [...drafts, draft]);
  }

  /** Puts a draft in the place of one that was accepted. */
  replace(old: Draft, draft: Draft): void {
    this.accepted.delete(old);
    this.change(old, (drafts) => drafts.filter((other) => other !== old));
    this.accept(draft);
  }

  /** Changes each list of the tokens in a content, once for a run of tokens that share it. */
  private change({ content }: Draft, changed: (drafts: readonly Draft[]) => readonly Draft[]): void {
    for (const { first, last } of content) {
      let known: readonly Draft[] | null = null;
      let next = NOBODY;
      for (let at = first; at < last; at++) {
        const drafts = this.holdersOf(at);
        if (drafts !== known) next = changed(drafts);
        known = drafts;
        this.holders[at] = next;
      }
    }
  }

  /** The stretches of a range that no content holds. */
  freeIn({ first, last }: TokenRange): TokenRange[] {
    const free: TokenRange[] = [];
    for (let at = first; at < last; at++) {
      if (this.isHeld(at)) continue;
      const start = at;
      while (at + 1 < last && !this.isHeld(at + 1)) at++;
      free.push({ first: start, last: at + 1 });
    }
    return free;
  }

  /** Whether a content holds the token. */
  isHeld(at: number): boolean {
    return this.holdersOf(at).length > 0;
  }

  /** Whether a content shares a token with the ranges. */
  isTaken(ranges: readonly TokenRange[]): boolean {
    for (const { first, last } of ranges) {
      for (let at = first; at < last; at++) if (this.isHeld(at)) return true;
    }
    return false;
  }

  /** The drafts that share a token with the ranges. */
  overlapping(ranges: readonly TokenRange[]): Set<Draft> {
    const found = new Set<Draft>();
    for (const { first, last } of ranges) {
      let known = NOBODY;
      for (let at = first; at < last; at++) {
        const drafts = this.holdersOf(at);
        if (drafts !== known) for (const draft of drafts) found.add(draft);
        known = drafts;
      }
    }
    return found;
  }

  /** The smallest part of a content around a token; null where there is none, or no more may nest. */
  innermostPart(at: number): TokenRange | null {
    const drafts = this.holdersOf(at);
    if (drafts.length === 0 || drafts.length >= MAX_DEPTH || this.anchors.has(at)) return null;
    const range = { first: at, last: at + 1 };
    let least: TokenRange | null = null;
    for (const { content } of drafts) {
      const part = partAround(content, range);
      if (part && (least === null || part.last - part.first < least.last - least.first)) least = part;
    }
    return least;
  }

  /** The smallest content that holds all of the draft, or null. It holds its first token too. */
  around(draft: Draft): Draft | null {
    const part = draft.content.find(({ first, last }) => first < last);
    let least: Draft | null = null;
    for (const other of part ? this.holdersOf(part.first) : NOBODY) {
      const isAround = other !== draft && holds(other, draft);
      if (isAround && (least === null || sizeOf(other) < sizeOf(least))) least = other;
    }
    return least;
  }
}

const inTextOrder = (a: Draft, b: Draft): number => startOf(a) - startOf(b) || endOf(a) - endOf(b);
const sizeOf = ({ content }: Draft): number => content.reduce((sum, { first, last }) => sum + last - first, 0);

/** The part of a content, which is in text order, that covers the range; null for none. */
function partAround(content: readonly TokenRange[], { first, last }: TokenRange): TokenRange | null {
  let low = 0;
  let high = content.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((content[middle] as TokenRange).last <= first) low = middle + 1;
    else high = middle;
  }
  const part = content[low];
  return part && part.first <= first && last <= part.last ? part : null;
}

/** The content of `outer` holds the content, cue and source of `inner`. */
function holds({ content: outer }: Draft, { content, cue, source }: Draft): boolean {
  const covers = (range: TokenRange): boolean => partAround(outer, range) !== null;
  return cue !== null && covers(cue) && (source === null || covers(source)) && content.every(covers);
}
