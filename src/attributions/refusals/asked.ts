import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { QUESTIONED_FORMS } from '../../lexicon/report-words.ts';
import { isDash } from '../../text/dashes.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { everyIn, someIn } from '../runs.ts';
import { isQuoted, type Scene } from '../scene.ts';

/** "asked whether he would stay on for another year, …" */
const MAX_QUESTION = 30;
const MAX_OPENING = 4;
/** What may stand before "asked" where nobody asks: "But when [asked] whether he would resign, Ruiz said no". */
const BEFORE_ASKED: ReadonlySet<string> = new Set(['CCONJ', 'SCONJ', 'ADV']);

/**
 * Whether what was asked is a question of nobody, which the main clause answers:
 *
 *     Asked whether he would resign, Ruiz said no.      Ruiz, asked whether he would resign, said no.
 *     ~~~~~                                                   ~~~~~
 */
export function isAsked(scene: Scene, { cue, parts }: TaggedCue): boolean {
  const { tokens, sentences } = scene.doc;
  if (cue.attribution === 'speech' && isPutToYou(tokens, cue.first, parts.source)) return true;
  if (!QUESTIONED_FORMS.has(tokens[cue.anchor]?.lower ?? '')) return false;
  const from = sentences[tokens[cue.anchor]?.sentence ?? 0]?.first ?? cue.anchor;
  const isNear = cue.anchor - from <= MAX_OPENING;
  const opens = isNear && everyIn(tokens, from, cue.anchor, ({ pos }) => BEFORE_ASKED.has(pos));
  return (
    isAskedOf(tokens, cue.anchor, parts.source) ||
    isAskedWhen(tokens, cue.anchor, parts.source) ||
    (opens && (parts.source === null || isNoAsker(tokens, cue.lemma, parts.source))) ||
    isAskedAside(scene, cue.anchor, parts.source)
  );
}

/** "Of 90 farmers [asked], most said no" */
const isAskedOf = (tokens: readonly Token[], verb: number, source: TokenRange | null): boolean =>
  source?.last === verb &&
  tokens[verb + 1]?.text === ',' &&
  [source.first - 1, source.first].some((at) => tokens[at]?.lower === 'of' || tokens[at]?.lower === 'among');

/** “No,” said Ruiz, the mayor, when [asked] about it: whoever answers asked nobody. */
const isAskedWhen = (tokens: readonly Token[], verb: number, source: TokenRange | null): boolean =>
  tokens[verb - 1]?.lower === 'when' && source !== null && source.last < verb && tokens[verb + 1]?.lower !== 'by';

/**
 * "Pressed [by counsel], Ruiz was calm: “No.”", "Asked [on] Marlow Radio whether he would resign"; but "Asked [by counsel]
 * whether he would resign" tells what counsel asked.
 */
function isNoAsker(tokens: readonly Token[], lemma: string, { first }: TokenRange): boolean {
  const before = tokens[first - 1];
  return before?.lower === 'by' ? lemma !== 'ask' : before?.pos === 'ADP';
}

/** "Can [you] confirm that he will resign?" */
const isPutToYou = (tokens: readonly Token[], verb: number, source: TokenRange | null): boolean =>
  source?.first === verb - 1 && tokens[source.first]?.lower === 'you' && tokens[source.first - 1]?.pos === 'AUX';

/** "Ruiz, asked whether he would resign, said no": between commas or dashes, before a verb of its own, or a colon and the answer. */
function isAskedAside(scene: Scene, verb: number, source: TokenRange | null): boolean {
  const { tokens } = scene.doc;
  const { sentence } = tokens[verb] as Token;
  if (!isStop(tokens[verb - 1]) || tokens[verb]?.lower !== 'asked') return false;
  if (source !== null && source.last !== verb - 1) return false;
  const isEnd = (token: Token): boolean =>
    token.sentence === sentence &&
    ((isStop(token) && tokens[token.index + 1]?.pos === 'VERB') ||
      (token.text === ':' && isQuoted(scene, token.index + 1)));
  return someIn(tokens, verb, verb + MAX_QUESTION, isEnd);
}

const isStop = (token: Token | undefined): boolean => token?.text === ',' || isDash(token);
