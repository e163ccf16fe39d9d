import type { LexicalCue } from '../cues/find-cues.ts';
import { CIRCUMSTANTIAL_OPENERS } from '../lexicon/function-words.ts';
import type { Token } from '../text/document.ts';
import type { TokenRange } from './attribution.ts';
import { phraseAfter, phraseBefore } from './noun-phrase.ts';
import { isQuoted, quotationEndingAt, type Scene, sentenceAt } from './scene.ts';

/** A cue with its source and all that belongs to the saying rather than to what was said. */
export interface ReportingClause {
  readonly cue: LexicalCue;
  readonly source: TokenRange | null;
  /** From the source or the cue, whichever comes first … */
  readonly first: number;
  /** … to behind the addressee, place and time: "[Ruiz told reporters in Lyon on Tuesday] that". */
  readonly last: number;
}

const read = new WeakMap<Scene, readonly ReportingClause[]>();

/** The reporting clauses of all cues, in text order; read once a scene. */
export function reportingClauses(scene: Scene): readonly ReportingClause[] {
  const known = read.get(scene);
  if (known) return known;
  const clauses = scene.cues.flatMap((cue) => readReportingClause(scene, cue) ?? []);
  read.set(scene, clauses);
  return clauses;
}

/** Reads the reporting clause around a cue: "said Ana Ruiz", "Ruiz told reporters on Tuesday", "and added". */
function readReportingClause(scene: Scene, cue: LexicalCue): ReportingClause | null {
  if (isQuoted(scene, cue.anchor)) return null;
  const inverted = invertedSource(scene, cue);
  if (inverted) return { cue, source: inverted, first: cue.first, last: tailEnd(scene, inverted.last, cue) };
  const source = phraseBefore(scene, cue.first) ?? sharedSubject(scene, cue);
  if (!source) return null;
  const first = source.last <= cue.first && isNear(scene, source.last, cue.first) ? source.first : cue.first;
  return { cue, source, first, last: tailEnd(scene, cue.last, cue) };
}

/** Only adverbs and a closing comma between them. */
const isNear = ({ doc }: Scene, from: number, to: number): boolean =>
  doc.tokens.slice(from, to).every(({ pos, text }) => pos === 'ADV' || pos === 'PART' || text === ',');

/** “…,” said Ana Ruiz: right behind a quotation or a comma the source may follow the verb. */
function invertedSource(scene: Scene, { first, last, frames, anchor }: LexicalCue): TokenRange | null {
  const before = scene.doc.tokens[first - 1];
  if (!before || first !== anchor || !frames.includes('quote')) return null;
  const behindQuotation = quotationEndingAt(scene, first - 1) !== null;
  if (!behindQuotation && (before.text !== ',' || frames.includes('object'))) return null;
  const opener = scene.doc.tokens[last];
  if (!opener || (opener.pos === 'PRON' && !behindQuotation)) return null;
  if (!behindQuotation && opener.pos !== 'PROPN' && opener.pos !== 'DET' && opener.pos !== 'NOUN') return null;
  return phraseAfter(scene, last);
}

/** "She thanked the crew and said …", "he said, adding that …": the subject of the first verb of the sentence. */
function sharedSubject(scene: Scene, cue: LexicalCue): TokenRange | null {
  const { tokens } = scene.doc;
  const before = tokens[cue.first - 1];
  const isParticiple = /ing$/.test(tokens[cue.anchor]?.lower ?? '');
  if (!before || before.sentence !== tokens[cue.first]?.sentence) return null;
  if (
    !(
      before.lower === 'and' ||
      before.lower === 'but' ||
      before.lower === 'then' ||
      (isParticiple && before.text === ',')
    )
  )
    return null;
  for (let at = sentenceAt(scene, cue.anchor).first; at < cue.first; at++) {
    const { pos } = tokens[at] as Token;
    if ((pos !== 'VERB' && pos !== 'AUX') || isQuoted(scene, at)) continue;
    const subject = phraseBefore(scene, at);
    if (subject) return subject;
  }
  return null;
}

const MAX_TAIL = 24;

/** The end of addressee, place and time behind the verb: "told [reporters in Lyon on Tuesday] that". */
function tailEnd(scene: Scene, from: number, { frames }: LexicalCue): number {
  const { last: sentenceEnd } = sentenceAt(scene, from - 1);
  let at = from;
  if (frames.includes('object')) at = phraseAfter(scene, at)?.last ?? at;
  while (at < sentenceEnd && at - from < MAX_TAIL) {
    const token = scene.doc.tokens[at] as Token;
    if (token.pos === 'ADV' && token.lower !== 'when' && token.lower !== 'how' && token.lower !== 'why') at++;
    else if (CIRCUMSTANTIAL_OPENERS.has(token.lower) && !isQuoted(scene, at)) {
      const phrase = phraseAfter(scene, token.pos === 'ADP' ? at + 1 : at);
      if (!phrase) break;
      at = phrase.last;
    } else if (isDay(token)) at++;
    else break;
  }
  return at;
}

const isDay = ({ lower }: Token): boolean =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/.test(lower);
