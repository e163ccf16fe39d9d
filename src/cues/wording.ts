import { CUE_PHRASES, type CuePhrase, HABIT_PHRASES } from '../lexicon/cue-phrases.ts';
import { CUE_VERBS, type CueVerb } from '../lexicon/cue-verbs.ts';
import type { SpeechAct } from '../schema/types.ts';
import type { Document, Token } from '../text/document.ts';
import { baseCandidates } from '../text/lemmas.ts';
import { forthcomingStart } from './forthcoming.ts';
import { goingOnStart } from './going-on.ts';

const KNOWN: ReadonlyMap<string, CueVerb> = new Map(CUE_VERBS.toReversed().map((row) => [row.lemma, row]));

/** The lemma of a cue, and what the speaker does by it. A word that the lexicon does not know states. */
export function wordingOf(
  doc: Document,
  anchor: number,
  additions: readonly CueVerb[],
): { lemma: string; act: SpeechAct } {
  const token = doc.tokens[anchor] as Token;
  const row = additionFor(token, additions) ?? phraseAt(doc, anchor)?.phrase ?? KNOWN.get(token.lemma);
  return row ? { lemma: row.lemma, act: row.act } : { lemma: token.lemma || token.lower, act: 'state' };
}

/** A caller's verb may be one whose forms the tagger does not know: *blurbled*. */
export function additionFor({ lemma, lower }: Token, additions: readonly CueVerb[]): CueVerb | undefined {
  if (additions.length === 0) return undefined;
  const bases = [lemma, ...baseCandidates(lower)];
  return additions.findLast((row) => bases.includes(row.lemma));
}

interface PlacedPhrase {
  readonly phrase: CuePhrase;
  /** The place of a word in it. */
  readonly place: number;
}

/** Phrases by each of their words, in the order of the lexicon. */
const PHRASES_WITH = new Map<string, PlacedPhrase[]>();
for (const phrase of [...CUE_PHRASES, ...HABIT_PHRASES]) {
  for (const word of new Set(phrase.words)) {
    const found = PHRASES_WITH.get(word) ?? [];
    found.push({ phrase, place: phrase.words.indexOf(word) });
    PHRASES_WITH.set(word, found);
  }
}

/** "[according] to", "in the [words] of", "likes to [say]" */
const phraseAt = ({ tokens }: Document, anchor: number): PlacedPhrase | undefined =>
  PHRASES_WITH.get(tokens[anchor]?.lower ?? '')?.find(({ phrase, place }) =>
    phrase.words.every((word, offset) => tokens[anchor - place + offset]?.lower === word),
  );

/** Words that stand between an auxiliary and its verb: "has also told", "did not say". */
const BETWEEN_AUXILIARIES: ReadonlySet<string> = new Set(['ADV', 'PART']);

/** "[has told] colleagues", "[went on to say]", "[is expected to say]", "[had also said]", "[according to] AP", "his [claim] that": half open. */
export function cueAround(doc: Document, anchor: number): { first: number; last: number } {
  const found = phraseAt(doc, anchor);
  if (found) return { first: anchor - found.place, last: anchor - found.place + found.phrase.words.length };
  const { pos, sentence } = doc.tokens[anchor] as Token;
  let first = goingOnStart(doc.tokens, anchor) ?? forthcomingStart(doc.tokens, anchor) ?? anchor;
  for (let at = first - 1; pos === 'VERB' && doc.tokens[at]?.sentence === sentence; at--) {
    const token = doc.tokens[at] as Token;
    if (token.pos === 'AUX') first = at;
    else if (!BETWEEN_AUXILIARIES.has(token.pos) || token.lower === "'s") break;
  }
  return { first, last: anchor + 1 };
}
