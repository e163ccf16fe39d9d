import type { Cue } from '../../cues/cue.ts';
import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { DOCUMENT_NOUNS } from '../../lexicon/document-nouns.ts';
import { ANYBODY, POINTING_OBJECTS, SPOKEN_THINGS } from '../../lexicon/empty-words.ts';
import { SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { MANNER_VERBS } from '../../lexicon/manner-verbs.ts';
import { RARE_THAT_VERBS } from '../../lexicon/rare-verbs.ts';
import { OCCASION_WORDS } from '../../lexicon/report-words.ts';
import { OBJECT_VERBS, POINTING_VERBS, SOUND_VERBS } from '../../lexicon/thing-verbs.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { ratesSomething } from '../reports/calling.ts';
import { isMainVerb } from '../reports/main-verb.ts';
import { isTensed, isVerb, pointsBack } from '../reports/words.ts';
import { findIn, someIn } from '../runs.ts';
import { holdsQuoted, type Scene } from '../scene.ts';

/**
 * Whether what stands behind a verb of speech tells nothing of what was said: it only points at it, is a thing, or is
 * what somebody laughed at.
 *
 *     Ruiz said it with a straight face.      Ruiz told the truth.      Ruiz laughs when the lights go out.
 *               ^^^^^^^^^^^^^^^^^^^^^^^^                ^^^^^^^^^                  ^^^^^^^^^^^^^^^^^^^^^^^
 */
export function isUnsaid(scene: Scene, { cue, parts }: TaggedCue): boolean {
  const { tokens } = scene.doc;
  const [head] = parts.content;
  if (!head) return false;
  if (isAccording(tokens, cue, head) || isPutTo(tokens, cue, head)) return true;
  if (parts.content.some((range) => holdsQuoted(scene, range))) return false;
  if (parts.source && isAnybody(tokens, parts.source)) return true;
  if (isWhatIsSaid(tokens, parts.content)) return true;
  if (MANNER_VERBS.has(cue.lemma) || SOUND_VERBS.has(cue.lemma))
    return tokens[head.first]?.lower !== 'that' && !isMadeLightOf(tokens, cue, head);
  if (head.first < cue.last) return false;
  // "submitted the papers [that the court had asked for]"
  if (RARE_THAT_VERBS.has(cue.lemma))
    return tokens[head.first]?.lower !== 'that' || tokens[head.first - 1]?.pos === 'NOUN';
  return (POINTING_VERBS.has(cue.lemma) && pointsOnly(tokens, head)) || isThing(tokens, cue.lemma, parts.content);
}

/** "[According to Ruiz], the board wrote to growers" */
const isAccording = (tokens: readonly Token[], cue: Cue, { first, last }: TokenRange): boolean =>
  last <= cue.first && tokens[first]?.lower === 'according' && tokens[first + 1]?.lower === 'to';

/** "When I put [that to the council, she said “no”]"; not "put it to him that it leaked" */
const isPutTo = (tokens: readonly Token[], { lemma, last }: Cue, { first }: TokenRange): boolean =>
  lemma === 'put' && first === last && PUT_ON.has(tokens[first]?.lower ?? '') && tokens[first + 1]?.lower === 'to';
const PUT_ON: ReadonlySet<string> = new Set(['this', 'that', 'these']);

/** "laughed off [the charge]" */
const isMadeLightOf = (tokens: readonly Token[], { last }: Cue, { first }: TokenRange): boolean =>
  first === last + 1 && tokens[last]?.lower === 'off';

/** "which is [what] critics say [when they mean slow]" */
const isWhatIsSaid = (tokens: readonly Token[], [head, ...others]: readonly TokenRange[]): boolean =>
  head?.last === (head?.first ?? 0) + 1 &&
  tokens[head.first]?.lower === 'what' &&
  others.length > 0 &&
  others.every(({ first }) => OCCASION_WORDS.has(tokens[first]?.lower ?? ''));

/** "[anyone] who says so", "let [anyone] tell you": the source is *who*, or both words. */
function isAnybody(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  if (ANYBODY.has(tokens[first - 1]?.lower ?? '')) return true;
  const isOpener = tokens[first - 1]?.lemma === 'let' || tokens[last - 1]?.lower === 'who';
  return isOpener && ANYBODY.has(tokens[first]?.lower ?? '');
}

/** "it with a straight face", "as much in May", "that, and she left"; not "nothing in the plan was new", "it was late". */
function pointsOnly(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const isAs = tokens[first]?.lower === 'as' && tokens[first + 1]?.lower === 'much';
  let behind = isAs ? first + 2 : first + 1;
  // "said it [four times]"
  if (tokens[behind + 1]?.lower === 'times') behind += 2;
  if (!isAs && !POINTING_OBJECTS.has(tokens[first]?.lower ?? '')) return false;
  if (behind >= last) return true;
  const { pos, lower } = tokens[behind] as Token;
  const manner = tokens[last - 1]?.lower.endsWith('selves') ? last - 2 : last - 1;
  const isManner = behind === manner && MANNER.test(lower);
  if (isManner || pointsBack(tokens, first)) return true;
  const isLinked = (pos === 'ADP' || pos === 'SCONJ') && lower !== 'than' && tokens[first]?.lower !== 'that';
  // "more than the film around it"
  const isClause = (end: number): boolean => someIn(tokens, behind, end, (token) => isMain(tokens, token));
  if (lower === 'than' && !isClause(last)) return true;
  const isApart = pos === 'PUNCT' || isLinked;
  return isApart && !isClause(endOfClause(tokens, behind, last));
}

/** "said it [fondly]", "put it [best]", "said that [either]" */
const MANNER = /^(?:best|well|better|either|\p{Ll}{3,}ly)$/u;

/** Before "that a man laughed", which no *that* begins with, and before ", and she left", ", which took long". */
function endOfClause(tokens: readonly Token[], first: number, limit: number): number {
  const isThat = tokens[first - 1]?.lower === 'that';
  const ends = ({ index, pos, lower }: Token): boolean =>
    (pos === 'SCONJ' && !isThat) ||
    lower === 'than' ||
    (tokens[index - 1]?.text === ',' &&
      (lower === 'which' || (pos === 'CCONJ' && SUBJECT_PRONOUNS.has(tokens[index + 1]?.lower ?? ''))));
  return findIn(tokens, first, limit, ends)?.index ?? limit;
}

function isThing(tokens: readonly Token[], lemma: string, content: readonly TokenRange[]): boolean {
  if (lemma !== 'say' && !OBJECT_VERBS.has(lemma)) return false;
  if (lemma === 'read' && isDocument(tokens, content[0] as TokenRange)) return true;
  if (content.some(({ first, last }) => someIn(tokens, first, last, (token) => isMainVerb(tokens, token))))
    return false;
  if (ratesSomething(tokens, lemma, content)) return false;
  if (OBJECT_VERBS.has(lemma)) return tokens[(content[0] as TokenRange).first]?.pos !== 'SCONJ';
  const nouns = content.map(({ first, last }) => findIn(tokens, first, last, ({ pos }) => pos === 'NOUN'));
  return SPOKEN_THINGS.has(nouns.find((noun) => noun !== undefined)?.lower ?? '');
}

/** "read from [a petition signed by hundreds]" */
function isDocument(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const noun = findIn(tokens, first, last, (token) => token.pos === 'NOUN' || isVerb(token));
  return tokens[first]?.pos === 'DET' && DOCUMENT_NOUNS.has(noun?.lower ?? '');
}

/** "it was", "it’s"; "without looking" has none, nor "the firm’s own". */
const isMain = (tokens: readonly Token[], token: Token): boolean =>
  token.lower === "'s" ? isMainVerb(tokens, token) : isTensed(token);
