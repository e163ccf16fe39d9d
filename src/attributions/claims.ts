import type { TokenRange } from './attribution.ts';
import type { Draft } from './draft.ts';

/** "AP reported that police said the witness told them that …": nobody reports deeper. */
const MAX_DEPTH = 4;

/** Which accepted drafts hold a token in their content: what is taken, looked up by place. */
export class Claims {
  private readonly byToken = new Map<number, Draft[]>();
  private readonly anchors = new Set<number>();
  private readonly accepted: Draft[] = [];

  /** All accepted drafts, in text order. */
  drafts(): Draft[] {
    return this.accepted.toSorted(inTextOrder);
  }

  /** One attribution a cue; contents may nest, when the one holds the other with its cue, but not overlap. */
  isFree(draft: Draft): boolean {
    if (draft.content.length === 0 || draft.content.some(({ first, last }) => first >= last)) return false;
    if (draft.cue && this.anchors.has(draft.cue.anchor)) return false;
    if (this.depthAt(draft) >= MAX_DEPTH) return false;
    return [...this.overlapping(draft.content)].every((other) => holds(draft, other) || holds(other, draft));
  }

  private depthAt({ content }: Draft): number {
    return Math.max(...content.map(({ first }) => this.byToken.get(first)?.length ?? 0));
  }

  accept(draft: Draft): void {
    this.accepted.push(draft);
    if (draft.cue) this.anchors.add(draft.cue.anchor);
    for (const { first, last } of draft.content) {
      for (let at = first; at < last; at++) {
        const known = this.byToken.get(at);
        if (known) known.push(draft);
        else this.byToken.set(at, [draft]);
      }
    }
  }

  /** Puts a draft in the place of one that was accepted. */
  replace(old: Draft, draft: Draft): void {
    this.accepted.splice(this.accepted.indexOf(old), 1);
    for (const { first, last } of old.content) {
      for (let at = first; at < last; at++) {
        const others = this.byToken.get(at)?.filter((other) => other !== old) ?? [];
        if (others.length > 0) this.byToken.set(at, others);
        else this.byToken.delete(at);
      }
    }
    this.accept(draft);
  }

  /** The stretches of a range that no content holds. */
  freeIn({ first, last }: TokenRange): TokenRange[] {
    const free: TokenRange[] = [];
    for (let at = first; at < last; at++) {
      if (this.byToken.has(at)) continue;
      const start = at;
      while (at + 1 < last && !this.byToken.has(at + 1)) at++;
      free.push({ first: start, last: at + 1 });
    }
    return free;
  }

  /** The drafts that share a token with the ranges. */
  overlapping(ranges: readonly TokenRange[]): Set<Draft> {
    const found = new Set<Draft>();
    for (const { first, last } of ranges) {
      for (let at = first; at < last; at++) for (const draft of this.byToken.get(at) ?? []) found.add(draft);
    }
    return found;
  }

  /** The smallest part of a content around a token; null where there is none, or no more may nest. */
  innermostPart(at: number): TokenRange | null {
    const drafts = this.byToken.get(at) ?? [];
    if (drafts.length === 0 || drafts.length >= MAX_DEPTH || this.anchors.has(at)) return null;
    const parts = drafts.flatMap(({ content }) => partAround(content, { first: at, last: at + 1 }) ?? []);
    return parts.reduce((least, part) => (part.last - part.first < least.last - least.first ? part : least));
  }

  /** The smallest content that holds all of the draft, or null. */
  around(draft: Draft): Draft | null {
    const outer = [...this.overlapping(draft.content)].filter((other) => other !== draft && holds(other, draft));
    return outer.sort((a, b) => sizeOf(a) - sizeOf(b))[0] ?? null;
  }
}

const startOf = ({ content }: Draft): number => content[0]?.first ?? 0;
const endOf = ({ content }: Draft): number => content.at(-1)?.last ?? 0;
const inTextOrder = (a: Draft, b: Draft): number => startOf(a) - startOf(b) || endOf(a) - endOf(b);
const sizeOf = ({ content }: Draft): number => content.reduce((sum, { first, last }) => sum + last - first, 0);

/** The part of a content, which is in text order, that covers the range; null for none. */
function partAround(content: readonly TokenRange[], { first, last }: TokenRange): TokenRange | null {
  let [low, high] = [0, content.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((content[middle] as TokenRange).last <= first) low = middle + 1;
    else high = middle;
  }
  const part = content[low];
  return part && part.first <= first && last <= part.last ? part : null;
}

/** The content of `outer` holds the content, cue and source of `inner`. */
function holds(outer: Draft, inner: Draft): boolean {
  const parts = [...inner.content, ...(inner.cue ? [inner.cue] : []), ...(inner.source ? [inner.source] : [])];
  return inner.cue !== null && parts.every((part) => partAround(outer.content, part) !== null);
}
