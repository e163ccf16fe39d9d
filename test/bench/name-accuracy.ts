import type { Extraction, Quote } from '../../src/index.ts';
import type { GoldArticle, Offsets } from '../../src/training/gold.ts';
import { offsetsOf } from '../../src/training/score-answers.ts';

const LAST_NAME = /[\p{L}\p{N}’'-]+(?=[^\p{L}\p{N}]*$)/u;
const lastName = (name: string): string =>
  (LAST_NAME.exec(name.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, ''))?.[0] ?? '').replaceAll('\u2019', "'").toLowerCase();

export type SameName = (name: string, gold: string) => boolean;

/** The names of gold articles are an automatic system's: any long form of a name may be theirs. */
export const isSameLastName: SameName = (name, gold) => lastName(name) === lastName(gold);
export const isSameName: SameName = (name, gold) => name === gold;

const VERDICTS = ['right', 'another form of it', 'a description', 'none', "another's"] as const;
type Verdict = (typeof VERDICTS)[number];

/** Of the matched speech quotes with a gold name: how many carry it, and what the others carry. */
export function formatNames(
  articles: readonly GoldArticle[],
  extractions: readonly Extraction[],
  isSame: SameName,
): string {
  const counts = new Map<Verdict, number>();
  for (const [index, { quotes }] of articles.entries()) {
    const extraction = extractions[index] as Extraction;
    for (const { speech, speakerName, content } of quotes) {
      const match = speech && speakerName ? bestMatch(content, extraction.quotes) : null;
      if (!match || !speakerName) continue;
      const verdict = verdictOf(extraction, match, speakerName, isSame);
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    }
  }
  const of = Math.max(
    1,
    [...counts.values()].reduce((sum, count) => sum + count, 0),
  );
  const shares = VERDICTS.map((verdict) => `${verdict} ${((100 * (counts.get(verdict) ?? 0)) / of).toFixed(1)}`);
  return `  the speaker's name, of ${of} matched quotes with a gold name: ${shares.join(', ')}`;
}

function verdictOf({ speakers }: Extraction, { speaker }: Quote, gold: string, isSame: SameName): Verdict {
  if (!speaker) return 'none';
  if (isSame(speaker.name, gold)) return 'right';
  if (!speakers.find(({ id }) => id === speaker.id)?.named) return 'a description';
  const words = wordsOf(gold);
  return wordsOf(speaker.name).some((word) => words.includes(word)) ? 'another form of it' : "another's";
}

/** Those that tell names apart: not "of", "the". */
const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && word !== 'the');

/** Half of what either holds is in both. */
function bestMatch(gold: readonly Offsets[], answers: readonly Quote[]): Quote | null {
  const size = (spans: readonly Offsets[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  let best: { quote: Quote; jaccard: number } | null = null;
  for (const quote of answers) {
    const spans = quote.content.map(offsetsOf);
    const common = gold.flatMap(([a, b]) => spans.map(([c, d]) => Math.max(0, Math.min(b, d) - Math.max(a, c))));
    const overlap = common.reduce((sum, length) => sum + length, 0);
    const jaccard = overlap / (size(gold) + size(spans) - overlap);
    if (jaccard >= 0.5 && jaccard > (best?.jaccard ?? 0)) best = { quote, jaccard };
  }
  return best?.quote ?? null;
}
