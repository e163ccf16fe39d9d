import type { Quotation } from '../quotations/quotation.ts';
import type { Sentence } from '../text/document.ts';
import type { TokenRange } from './attribution.ts';
import type { Claims } from './claims.ts';
import { type Scene, tokensOf } from './scene.ts';

/**
 * The quotations that a page shows twice: in the article, and large beside it. The one that somebody says there is the
 * article’s.
 */
export class Repetitions {
  private readonly said = new Map<string, TokenRange[]>();

  constructor(private readonly scene: Scene) {
    for (const quotation of scene.quotations) {
      const { first, last } = quotation;
      this.add({ first, last });
      for (const sentence of this.sentencesOf(quotation)) this.add(sentence);
    }
  }

  /** Whether a quotation, or a part of one that a content holds or that stands before it, has the same words. */
  has(claims: Claims, { first, last }: Quotation): boolean {
    const others = this.said.get(this.wordsOf({ first, last })) ?? [];
    return others.some(
      (other) =>
        (other.last <= first || other.first >= last) && (other.first < first || claims.isHeld(other.first + 1)),
    );
  }

  private add(range: TokenRange): void {
    const words = this.wordsOf(range);
    const known = this.said.get(words);
    if (known) known.push(range);
    else this.said.set(words, [range]);
  }

  /** The sentences of a quotation of several, but for what stands outside of its marks. */
  private sentencesOf({ first, last }: Quotation): TokenRange[] {
    const { tokens, sentences } = this.scene.doc;
    const from = tokens[first]?.sentence ?? 0;
    const to = tokens[last - 1]?.sentence ?? from;
    if (from === to) return [];
    return sentences
      .slice(from, to + 1)
      .map((sentence: Sentence) => ({ first: Math.max(first, sentence.first), last: Math.min(last, sentence.last) }));
  }

  private wordsOf(range: TokenRange): string {
    const words: string[] = [];
    for (const { pos, lower } of tokensOf(this.scene, range)) if (pos !== 'PUNCT') words.push(lower);
    return words.join(' ');
  }
}
