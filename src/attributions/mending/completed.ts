import type { Cue } from '../../cues/cue.ts';
import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { RELATIVES } from '../../lexicon/function-words.ts';
import { INVERTING_VERBS } from '../../lexicon/inverting-verbs.ts';
import { COORDINATORS } from '../../lexicon/report-words.ts';
import type { TokenRange } from '../attribution.ts';
import { endingOf, limitBehind, MAX_CLAUSE } from '../reports/ending.ts';
import { openingOf } from '../reports/opening.ts';
import { isNominal, isVerb, SPEECH_VERBS, takesClause } from '../reports/words.ts';
import { someIn } from '../runs.ts';
import { holdsQuoted, isQuoted, quotationEndingAt, readsAsSpeech, type Scene } from '../scene.ts';
import { holdsMainVerb, wellCut } from './mended-sources.ts';
import { asPlain, withConfidence, withContent, withParts } from './reading.ts';

/** "When the ice had melted, Ruiz wrote": this says when, not what. */
const SUBORDINATING: ReadonlySet<string> = new Set(['SCONJ', 'ADP', 'ADV', 'PART']);
const MIN_WORDS = 3;
/** "a teacher living [not far away] told the paper" */
const MAX_GAP = 4;
/** So surely does a verb report that something must have been said behind it. */
const SURE = 0.9;

/** Nothing was seen that a confidence could be worked out from. */
const CONFIDENCE = 0.5;

/**
 * The reading with the parts that the network left open where a source has a clause of its own: it takes such a source for
 * more of what was said, or sees nothing said before it. And with what it overlooked around a parenthesis, or behind
 * those who were told.
 *
 *     The ship was unsafe, said a sailor who works on the docks.      The ship was unsafe, a sailor living nearby told us.
 *     ^^^^^^^^^^^^^^^^^^^       --------------------------------      ^^^^^^^^^^^^^^^^^^^  ----------------------
 */
export const completed = (scene: Scene, tagged: TaggedCue): TaggedCue =>
  withJoinedClause(scene, tagged) ??
  withInvertedSource(scene, tagged) ??
  withOpeningClause(scene, tagged) ??
  withFrontedClause(scene, tagged) ??
  withToldClause(scene, tagged) ??
  tagged;

/**
 *     Ruiz said that the dam would hold, but that she was worried.
 *     ---- ~~~~ ^^^^^^^^^^^^^^^^^^^^^^^^ [-----------------------]
 */
function withJoinedClause(scene: Scene, tagged: TaggedCue): TaggedCue | null {
  const { tokens } = scene.doc;
  const { cue, parts } = tagged;
  const said = parts.content[0];
  if (!said || parts.content.length > 1 || tokens[said.first]?.lower !== 'that') return null;
  // “… to act,” [and that]
  let joint = said.last;
  while (tokens[joint]?.text === ',' || quotationEndingAt(scene, joint)) joint++;
  const first = joint + 1;
  if (!COORDINATORS.has(tokens[joint]?.lower ?? '') || tokens[first]?.lower !== 'that') return null;
  if (isVerb(tokens[first + 1]) || isQuoted(scene, joint) !== isQuoted(scene, cue.anchor)) return null;
  const last = endingOf(scene, first, limitBehind(scene, joint, first), false);
  return withContent(tagged, [{ first: said.first, last }]);
}

function withInvertedSource(scene: Scene, tagged: TaggedCue): TaggedCue | null {
  const { cue, parts } = tagged;
  const [content, behind, ...more] = parts.content;
  if (parts.source || !content || !behind || more.some(({ first }) => !isQuoted(scene, first))) return null;
  const { tokens } = scene.doc;
  if (behind.first !== cue.last || !isNominal(tokens[behind.first])) return null;
  const isTag = isBehindUtterance(scene, cue.first);
  if (!isTag && !INVERTING_VERBS.has(cue.lemma)) return null;
  const turned = withParts(tagged, wellCut(tokens, cue, behind), [content, ...more]);
  return isTag || holdsMainVerb(tokens, content) ? asPlain(turned) : turned;
}

/** “What rubbish!” [shouted] a man: right behind what was said every verb is inverted. Not in: The “deal” [angered] a man. */
function isBehindUtterance(scene: Scene, cue: number): boolean {
  const { tokens } = scene.doc;
  const quotation = quotationEndingAt(scene, tokens[cue - 1]?.text === ',' ? cue - 2 : cue - 1);
  if (!quotation || tokens[quotation.first - 1]?.sentence === tokens[quotation.first]?.sentence) return false;
  return quotation.last < cue || readsAsSpeech(scene, quotation);
}

function withOpeningClause(scene: Scene, tagged: TaggedCue): TaggedCue | null {
  const { cue, parts } = tagged;
  const { source, content } = parts;
  if (!source || (content.length > 0 && !isWritersView(scene, cue, content)) || !takesOpening(cue)) return null;
  const said = openingBefore(scene, source);
  const gap = cue.first - source.last;
  if (
    !said ||
    RELATIVES.has(scene.doc.tokens[source.first]?.lower ?? '') ||
    gap < 0 ||
    gap > MAX_GAP ||
    !isClause(scene, said)
  )
    return null;
  const last = scene.doc.tokens[cue.first - 1]?.text === ',' ? cue.first - 1 : cue.first;
  return asPlain(withParts(tagged, { first: source.first, last }, [said]));
}

/** "two sources told the paper, [in what would be a blow to Arvo]": all that the network saw is what the writer makes of it. */
function isWritersView({ doc: { tokens } }: Scene, { last }: Cue, [view, ...others]: readonly TokenRange[]): boolean {
  if (!view || others.length > 0 || view.first <= last || tokens[view.first - 1]?.text !== ',') return false;
  return tokens[view.first]?.lower === 'in' && tokens[view.first + 1]?.lower === 'what';
}

function takesOpening({ lemma, score }: Cue): boolean {
  const row = SPEECH_VERBS.get(lemma);
  return INVERTING_VERBS.has(lemma) || lemma === 'tell' || (row !== undefined && score >= SURE && takesClause(row));
}

/** The sentence up to the comma before the source. */
function openingBefore({ doc }: Scene, source: TokenRange): TokenRange | null {
  const last = source.first - 1;
  const first = doc.sentences[doc.tokens[source.first]?.sentence ?? 0]?.first ?? source.first;
  const isApart = doc.tokens[last]?.text === ',' && last - first >= MIN_WORDS && last - first <= MAX_CLAUSE;
  return isApart ? { first, last } : null;
}

/** A main clause without marks: a quotation before the source is never overlooked. */
function isClause(scene: Scene, { first, last }: TokenRange): boolean {
  const { tokens } = scene.doc;
  if (SUBORDINATING.has(tokens[first]?.pos ?? '')) return false;
  return someIn(tokens, first, last, isVerb) && !holdsQuoted(scene, { first, last });
}

/**
 *     If he stays, Ruiz said, nobody will ask.
 *     ^^^^^^^^^^^  ---- ~~~~  ^^^^^^^^^^^^^^^
 */
function withFrontedClause(scene: Scene, tagged: TaggedCue): TaggedCue | null {
  const { cue, parts } = tagged;
  const { source } = parts;
  const behind = parts.content[0];
  const { tokens } = scene.doc;
  if (source?.last !== cue.first || parts.content.length > 1 || behind?.first !== cue.last + 1) return null;
  const said = openingBefore(scene, source);
  if (!said || tokens[cue.last]?.text !== ',' || tokens[said.first]?.pos !== 'SCONJ') return null;
  if (holdsQuoted(scene, said)) return null;
  return withContent(tagged, [said, behind]);
}

/**
 *     A sailor told this paper Ruiz had warned the crew.
 *     -------- ~~~~            ^^^^^^^^^^^^^^^^^^^^^^^^
 */
function withToldClause(scene: Scene, tagged: TaggedCue): TaggedCue | null {
  const { cue, parts } = tagged;
  const { source } = parts;
  const row = SPEECH_VERBS.get(cue.lemma);
  if (!row || !source || parts.content.length > 0 || cue.score < SURE) return null;
  const gap = cue.first - source.last;
  const limit = limitBehind(scene, cue.anchor, cue.last);
  const first = gap < 0 || gap > 1 ? null : openingOf(scene, row, cue.last, limit);
  if (first === null) return null;
  const content = { first, last: endingOf(scene, first, limit, false) };
  return withConfidence(withContent(tagged, [content]), CONFIDENCE);
}
