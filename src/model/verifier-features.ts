import type { Sentence } from '../text/document.ts';
import type { Range } from './parts.ts';
import type { Reading } from './reading.ts';
import { CLOSE, OPEN, type Scan } from './scan.ts';
import { caseOf, holdsName, isSpeaking, type VerifierCase } from './verifier-case.ts';
import { COMMA, KNOWN, PUNCTUATION, SYMBOL, TO } from './word-facts.ts';

/** Features that ask alike things of a reading, written one after the other from `at` on. */
interface FeatureGroup {
  readonly names: readonly string[];
  readonly write: (it: VerifierCase, features: Float64Array, at: number) => void;
}

const bit = (holds: boolean): number => (holds ? 1 : 0);
const bounded = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
const gap = (anchor: number, first: number, last: number): number => Math.max(0, first - anchor - 1, anchor - last);
const has = ({ facts }: Scan, at: number, bits: number): boolean => ((facts[at] ?? 0) & bits) !== 0;

/** How sure the network is. */
const sureness: FeatureGroup = {
  names: ['speech-odds', 'any-odds', 'margin'],
  write({ reading }, features, at) {
    features[at] = bounded(reading.speechOdds, 8);
    features[at + 1] = bounded(reading.anyOdds, 8);
    features[at + 2] = bounded(reading.margin, 30) / 10;
  },
};

const cue: FeatureGroup = {
  names: [
    'cue-holds-anchor',
    'anchor-quoted',
    'anchor-verb',
    'anchor-noun',
    'anchor-preposition',
    'anchor-participle',
    'anchor-infinitive',
    'anchor-known',
    'anchor-say',
    'first-paragraph',
  ],
  write({ scan, reading, anchor: { index, pos, lower, lemma, paragraph } }, features, at) {
    const range = reading.parts.cue;
    features[at] = bit(range !== null && range.first <= index && index < range.last);
    features[at + 1] = bit((scan.quotationOf[index] as number) >= 0);
    features[at + 2] = bit(pos === 'VERB');
    features[at + 3] = bit(pos === 'NOUN');
    features[at + 4] = bit(pos === 'ADP');
    features[at + 5] = bit(lower.endsWith('ing'));
    features[at + 6] = bit(has(scan, index - 1, TO));
    features[at + 7] = bit(pos === 'VERB' && has(scan, index, KNOWN));
    features[at + 8] = bit(lemma === 'say');
    features[at + 9] = bit(paragraph === 0);
  },
};

const source: FeatureGroup = {
  names: [
    'no-source',
    'source-pronoun',
    'source-name',
    'source-length',
    'source-speaking',
    'source-gap',
    'source-after',
    'source-elsewhere',
    'source-verbs',
  ],
  write({ scan, source: range, anchor }, features, at) {
    features.fill(0, at, at + 9);
    if (range === null) {
      features[at] = 1;
      return;
    }
    const { first, last } = range;
    const opener = scan.doc.tokens[first];
    features[at + 1] = bit(last - first === 1 && opener?.pos === 'PRON');
    features[at + 2] = bit(holdsName(scan, range));
    features[at + 3] = Math.sqrt(last - first);
    features[at + 4] = bit(isSpeaking(scan, range));
    features[at + 5] = Math.sqrt(gap(anchor.index, first, last));
    features[at + 6] = bit(first > anchor.index);
    features[at + 7] = bit(opener?.sentence !== anchor.sentence);
    features[at + 8] = verbsBetween(scan, anchor.index, range);
  },
};

function verbsBetween({ verbs }: Scan, anchor: number, { first, last }: Range): number {
  const isAhead = first > anchor;
  const from = isAhead ? anchor + 1 : last;
  return bounded((verbs[isAhead ? first : anchor] as number) - (verbs[from] as number), 3);
}

const content: FeatureGroup = {
  names: [
    'two-parts',
    'more-parts',
    'length',
    'short',
    'long',
    'quoted',
    'mixed',
    'direct',
    'sentences',
    'holds-verb',
    'cues-inside',
    'before',
    'around',
    'gap',
    'cuts-quotation',
    'bare',
  ],
  write(it, features, at) {
    const { scan, reading, anchor, first, last, words, quoted } = it;
    const parts = reading.parts.content.length;
    features[at] = bit(parts === 2);
    features[at + 1] = bit(parts > 2);
    features[at + 2] = Math.sqrt(Math.min(100, words));
    features[at + 3] = bit(words <= 2);
    features[at + 4] = bit(words > 40);
    features[at + 5] = quoted / words;
    features[at + 6] = bit(quoted > 0 && quoted < words);
    features[at + 7] = bit(quoted === words);
    features[at + 8] = bounded(it.end.sentence - it.start.sentence, 4);
    features[at + 9] = bit((scan.verbs[last] as number) > (scan.verbs[first] as number));
    features[at + 10] = Math.min(3, it.others.cuesInside);
    features[at + 11] = bit(last <= anchor.index);
    features[at + 12] = bit(first < anchor.index && last > anchor.index);
    features[at + 13] = Math.sqrt(Math.min(100, gap(anchor.index, first, last)));
    features[at + 14] = bit(cutsQuotation(it));
    features[at + 15] = bit(it.isBare);
  },
};

const isClosedBehind = ({ markState }: Scan, at: number): boolean =>
  markState[at] === CLOSE || markState[at + 1] === CLOSE;

/** A quotation of which only a part is content: “The ‘tide’ is in,” of which *tide* was taken. */
function cutsQuotation({ scan, first, last, quoted }: VerifierCase): boolean {
  const { quotationOf, markState } = scan;
  return (
    ((quotationOf[first] as number) >= 0 && quoted > 0 && markState[first - 1] !== OPEN) ||
    ((quotationOf[last - 1] as number) >= 0 && !isClosedBehind(scan, last))
  );
}

/** The edges of the content. */
const edges: FeatureGroup = {
  names: [
    'starts-sentence',
    'starts-mark',
    'starts-that',
    'starts-to',
    'starts-behind-comma',
    'starts-behind-cue',
    'ends-sentence',
    'ends-mark',
    'ends-comma',
    'ends-word',
  ],
  write({ scan, reading, source: range, first, last, start, end }, features, at) {
    const { sentences } = scan.doc;
    const own = reading.parts.cue;
    features[at] = bit(first - (sentences[start.sentence] as Sentence).first <= 1);
    features[at + 1] = bit(scan.markState[first - 1] === OPEN);
    features[at + 2] = bit(start.lower === 'that');
    features[at + 3] = bit(has(scan, first, TO));
    features[at + 4] = bit(has(scan, first - 1, COMMA));
    features[at + 5] = bit(first === (own?.last ?? reading.anchor + 1));
    features[at + 6] = bit(isAtEnd(scan, last, (sentences[end.sentence] as Sentence).last));
    features[at + 7] = bit(isClosedBehind(scan, last));
    features[at + 8] = bit(has(scan, last, COMMA));
    features[at + 9] = bit(isWord(scan, last) && range?.first !== last && own?.first !== last);
  },
};

const isWord = ({ doc, facts }: Scan, at: number): boolean =>
  at < doc.tokens.length && ((facts[at] as number) & (PUNCTUATION | SYMBOL)) === 0;

/** Only up to three marks stand between this place and the end. */
function isAtEnd(scan: Scan, first: number, last: number): boolean {
  if (last - first > 3) return false;
  for (let at = first; at < last; at++) if (isWord(scan, at)) return false;
  return true;
}

const otherReadings: FeatureGroup = {
  names: ['in-other-content', 'shares-other-content'],
  write({ others }, features, at) {
    features[at] = others.aroundAnchor;
    features[at + 1] = others.aroundContent;
  },
};

const GROUPS: readonly FeatureGroup[] = [sureness, cue, source, content, edges, otherReadings];

/** The names of the features, in the order of their weights. */
export const VERIFIER_FEATURES: readonly string[] = GROUPS.flatMap(({ names }) => names);

/** The features of each of a document's readings. */
export function verifierFeatures(scan: Scan, readings: readonly Reading[]): Float64Array[] {
  return readings.map((_, index) => {
    const features = new Float64Array(VERIFIER_FEATURES.length);
    writeFeatures(scan, readings, index, features);
    return features;
  });
}

/** Writes the features of one of a document's readings. One without content has nothing but zeros. */
export function writeFeatures(scan: Scan, readings: readonly Reading[], index: number, features: Float64Array): void {
  if ((readings[index] as Reading).parts.content.length === 0) {
    features.fill(0);
    return;
  }
  const it = caseOf(scan, readings, index);
  let at = 0;
  for (const { names, write } of GROUPS) {
    write(it, features, at);
    at += names.length;
  }
}
