import type { Sentence, Token } from '../text/document.ts';
import type { Range } from './parts.ts';
import type { Reading } from './reading.ts';
import { CLOSE, OPEN, type Scan } from './scan.ts';
import { MOST_CUES } from './windows.ts';
import { AUXILIARY, KNOWN, PUNCTUATION, SPEAKER, SYMBOL, VERB } from './word-facts.ts';

/** A reading with what the features ask of it again and again. */
interface Case {
  readonly scan: Scan;
  readonly reading: Reading;
  readonly anchor: Token;
  readonly source: Range | null;
  /** From the first to behind the last token of the content. */
  readonly first: number;
  readonly last: number;
  readonly start: Token;
  readonly end: Token;
  /** Words of the content, and how many of them stand between marks. */
  readonly words: number;
  readonly quoted: number;
  /** A noun phrase and no more: "denied the charges", and also "observed the eclipse". */
  readonly isBare: boolean;
  /** The source has a name, a pronoun, or a noun for those who speak: not "the storm", "scratches on the lock". */
  readonly isSpeaking: boolean;
  /** The highest odds of other readings whose content holds the anchor, or shares a token with the content. */
  readonly aroundAnchor: number;
  readonly aroundContent: number;
  /** Likely cues inside the content. */
  readonly cuesInside: number;
}

type Feature = (it: Case) => number | boolean;

const tokenAt = ({ scan }: Case, at: number): Token | undefined => scan.doc.tokens[at];
const sentenceOf = ({ scan }: Case, { sentence }: Token): Sentence => scan.doc.sentences[sentence] as Sentence;
const isWord = (token: Token | undefined): boolean => !!token && token.pos !== 'PUNCT' && token.pos !== 'SYM';

const bounded = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
const gap = (anchor: number, { first, last }: Range): number => Math.max(0, first - anchor - 1, anchor - last);
const isDirect = ({ quoted, words }: Case): number => (quoted === words ? 1 : 0);
const speechOdds = ({ reading }: Case): number => bounded(reading.speechOdds, 8);
const isClosedBehind = ({ scan }: Case, at: number): boolean =>
  scan.markState[at] === CLOSE || scan.markState[at + 1] === CLOSE;
const endsInWord = (it: Case): boolean =>
  isWord(tokenAt(it, it.last)) && it.source?.first !== it.last && it.reading.parts.cue?.first !== it.last;
const endsInComma = (it: Case): boolean => tokenAt(it, it.last)?.text === ',';

/** Verbs between anchor and source. */
function verbsToSource({ scan, anchor, source }: Case): number {
  if (!source) return 0;
  const [from, to] = source.first > anchor.index ? [anchor.index + 1, source.first] : [source.last, anchor.index];
  return bounded((scan.verbs[to] as number) - (scan.verbs[from] as number), 3);
}

function endsSentence(it: Case): boolean {
  const { last } = sentenceOf(it, it.end);
  for (let at = it.last; at < last; at++) if (at - it.last >= 3 || isWord(tokenAt(it, at))) return false;
  return true;
}

/** A quotation of which only a part is content: “The ‘tide’ is in,” of which *tide* was taken. */
function cutsQuotation(it: Case): boolean {
  const { scan, first, last, quoted } = it;
  const isQuoted = (at: number) => (scan.quotationOf[at] as number) >= 0;
  return (
    (isQuoted(first) && quoted > 0 && scan.markState[first - 1] !== OPEN) ||
    (isQuoted(last - 1) && !isClosedBehind(it, last))
  );
}

function holdsName(it: Case, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) if (tokenAt(it, at)?.pos === 'PROPN') return true;
  return false;
}

const isKnownVerb = ({ scan, anchor }: Case): boolean =>
  anchor.pos === 'VERB' && ((scan.facts[anchor.index] as number) & KNOWN) !== 0;

const FEATURES: Readonly<Record<string, Feature>> = {
  // How sure the network is.
  'speech-odds': speechOdds,
  'any-odds': ({ reading }) => bounded(reading.anyOdds, 8),
  margin: ({ reading }) => bounded(reading.margin, 30) / 10,
  // The cue.
  'cue-holds-anchor': ({ reading: { parts, anchor } }) =>
    !!parts.cue && parts.cue.first <= anchor && anchor < parts.cue.last,
  'anchor-quoted': ({ scan, anchor }) => (scan.quotationOf[anchor.index] as number) >= 0,
  'anchor-verb': ({ anchor }) => anchor.pos === 'VERB',
  'anchor-noun': ({ anchor }) => anchor.pos === 'NOUN',
  'anchor-preposition': ({ anchor }) => anchor.pos === 'ADP',
  'anchor-participle': ({ anchor }) => anchor.lower.endsWith('ing'),
  'anchor-infinitive': (it) => tokenAt(it, it.anchor.index - 1)?.lower === 'to',
  'anchor-known': isKnownVerb,
  'anchor-say': ({ anchor }) => anchor.lemma === 'say',
  'first-paragraph': ({ anchor }) => anchor.paragraph === 0,
  // The source.
  'no-source': ({ source }) => !source,
  'source-pronoun': (it) =>
    !!it.source && it.source.last - it.source.first === 1 && tokenAt(it, it.source.first)?.pos === 'PRON',
  'source-name': (it) => !!it.source && holdsName(it, it.source),
  'source-length': ({ source }) => (source ? Math.sqrt(source.last - source.first) : 0),
  'source-speaking': ({ isSpeaking }) => isSpeaking,
  'source-gap': ({ source, anchor }) => (source ? Math.sqrt(gap(anchor.index, source)) : 0),
  'source-after': ({ source, anchor }) => !!source && source.first > anchor.index,
  'source-elsewhere': (it) => !!it.source && tokenAt(it, it.source.first)?.sentence !== it.anchor.sentence,
  'source-verbs': verbsToSource,
  // The content.
  'two-parts': ({ reading }) => reading.parts.content.length === 2,
  'more-parts': ({ reading }) => reading.parts.content.length > 2,
  length: ({ words }) => Math.sqrt(Math.min(100, words)),
  short: ({ words }) => words <= 2,
  long: ({ words }) => words > 40,
  quoted: ({ quoted, words }) => quoted / words,
  mixed: ({ quoted, words }) => quoted > 0 && quoted < words,
  direct: isDirect,
  sentences: (it) => bounded(it.end.sentence - it.start.sentence, 4),
  'holds-verb': ({ scan, first, last }) => (scan.verbs[last] as number) > (scan.verbs[first] as number),
  'cues-inside': ({ cuesInside }) => Math.min(3, cuesInside),
  before: ({ last, anchor }) => last <= anchor.index,
  around: ({ first, last, anchor }) => first < anchor.index && last > anchor.index,
  gap: ({ anchor, first, last }) => Math.sqrt(Math.min(100, gap(anchor.index, { first, last }))),
  'cuts-quotation': cutsQuotation,
  bare: ({ isBare }) => isBare,
  // Its edges.
  'starts-sentence': (it) => it.first - sentenceOf(it, it.start).first <= 1,
  'starts-mark': ({ scan, first }) => scan.markState[first - 1] === OPEN,
  'starts-that': (it) => it.start.lower === 'that',
  'starts-to': (it) => it.start.lower === 'to',
  'starts-behind-comma': (it) => tokenAt(it, it.first - 1)?.text === ',',
  'starts-behind-cue': ({ first, reading: { parts, anchor } }) => first === (parts.cue?.last ?? anchor + 1),
  'ends-sentence': endsSentence,
  'ends-mark': (it) => isClosedBehind(it, it.last),
  'ends-comma': endsInComma,
  'ends-word': endsInWord,
  // The other readings.
  'in-other-content': ({ aroundAnchor }) => aroundAnchor,
  'shares-other-content': ({ aroundContent }) => aroundContent,
};

/** The names of the features, in the order of their weights. */
export const VERIFIER_FEATURES: readonly string[] = Object.keys(FEATURES);
const COMPUTED: readonly Feature[] = Object.values(FEATURES);

/** The features of each of a document's readings. */
export function verifierFeatures(scan: Scan, readings: readonly Reading[]): Float64Array[] {
  return readings.map((_, index) => {
    const features = new Float64Array(COMPUTED.length);
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
  for (let at = 0; at < COMPUTED.length; at++) features[at] = +(COMPUTED[at] as Feature)(it);
}

function caseOf(scan: Scan, readings: readonly Reading[], index: number): Case {
  const reading = readings[index] as Reading;
  const { anchor, parts } = reading;
  const { tokens } = scan.doc;
  const [first, last] = [parts.content[0]?.first ?? anchor, parts.content.at(-1)?.last ?? anchor];
  const { words, quoted } = countWords(scan, parts.content);
  return {
    scan,
    reading,
    anchor: tokens[anchor] as Token,
    source: parts.source,
    first,
    last,
    start: tokens[first] as Token,
    end: tokens[last - 1] as Token,
    words: Math.max(1, words),
    quoted,
    isBare: quoted === 0 && !holdsVerb(scan, first, last),
    isSpeaking: parts.source !== null && speaks(scan, parts.source),
    ...compareOthers(readings, index),
  };
}

function countWords({ facts, quotationOf }: Scan, content: readonly Range[]): Pick<Case, 'words' | 'quoted'> {
  let words = 0;
  let quoted = 0;
  for (const { first, last } of content) {
    for (let at = first; at < last; at++) {
      if (((facts[at] as number) & (PUNCTUATION | SYMBOL)) !== 0) continue;
      words++;
      if ((quotationOf[at] as number) >= 0) quoted++;
    }
  }
  return { words, quoted };
}

function holdsVerb({ facts }: Scan, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (((facts[at] as number) & (VERB | AUXILIARY)) !== 0) return true;
  return false;
}

function speaks({ doc, facts }: Scan, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    const { pos } = doc.tokens[at] as Token;
    if (pos === 'PROPN' || pos === 'PRON' || ((facts[at] as number) & SPEAKER) !== 0) return true;
  }
  return false;
}

/** Readings stand in text order, and each reaches over a few others: those farther away have no content here. */
const REACH = 2 * MOST_CUES;

function compareOthers(
  readings: readonly Reading[],
  index: number,
): Pick<Case, 'aroundAnchor' | 'aroundContent' | 'cuesInside'> {
  const { anchor, parts } = readings[index] as Reading;
  let aroundAnchor = 0;
  let aroundContent = 0;
  let cuesInside = 0;
  const last = Math.min(readings.length, index + 1 + REACH);
  for (let at = Math.max(0, index - REACH); at < last; at++) {
    if (at === index) continue;
    const other = readings[at] as Reading;
    if (holds(other.parts.content, anchor)) aroundAnchor = Math.max(aroundAnchor, other.any);
    if (share(other.parts.content, parts.content)) aroundContent = Math.max(aroundContent, other.any);
    if (other.any > 0.5 && holds(parts.content, other.anchor)) cuesInside++;
  }
  return { aroundAnchor, aroundContent, cuesInside };
}

function holds(parts: readonly Range[], at: number): boolean {
  for (const { first, last } of parts) if (first <= at && at < last) return true;
  return false;
}

function share(parts: readonly Range[], others: readonly Range[]): boolean {
  for (const a of parts) for (const b of others) if (a.first < b.last && b.first < a.last) return true;
  return false;
}
