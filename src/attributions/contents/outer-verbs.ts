import { GENERAL_VERBS } from '../../cues/tag-verbs.ts';
import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { POSSESSIVE_DETERMINERS } from '../../lexicon/determiners.ts';
import { RELATIVES } from '../../lexicon/function-words.ts';
import { PROVING_VERBS, QUESTION_WORDS } from '../../lexicon/report-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isVerb } from '../reports/words.ts';
import { findIn } from '../runs.ts';
import { holdsQuoted, type Scene } from '../scene.ts';

/**
 * The content up to the verb of the clause around it, where the cue stands in the subject of that clause:
 *
 *     Ruiz’s attacks on the new dam have angered growers.      Growers who want to sell their land are waiting.
 *            ~~~~~~~    ^^^^^^^^^^^                                        ~~~~ ^^^^^^^^^^^^^^^^^^
 */
export function withoutOuterVerb(
  scene: Scene,
  tagged: TaggedCue,
  content: readonly TokenRange[],
): readonly TokenRange[] {
  const [said] = content;
  if (!said || content.length > 1 || said.first < tagged.cue.last || !isInSubject(scene, tagged, said)) return content;
  const verb = outerVerb(scene, said);
  return verb === null || holdsQuoted(scene, said) ? content : [{ first: said.first, last: verb }];
}

/** "attacks [on]", "the plan [to]", "growers who want [to]", "growers backing [Ruiz]"; not "growers who say the dam is safe". */
function isInSubject(
  { doc: { tokens } }: Scene,
  { cue, parts: { source } }: TaggedCue,
  { first }: TokenRange,
): boolean {
  const anchor = tokens[cue.anchor] as Token;
  const isTo = tokens[first]?.lower === 'to';
  const isThat = tokens[first]?.lower === 'that';
  if (anchor.pos === 'NOUN' && isThat) return source !== null && isPossessive(tokens[source.last - 1]);
  if (anchor.pos === 'NOUN') return isTo || tokens[first - 1]?.pos === 'ADP';
  if (anchor.pos !== 'VERB' || source?.last !== cue.first || isThat || (GENERAL_VERBS.has(cue.lemma) && !isTo))
    return false;
  const isParticiple = cue.first === cue.anchor && anchor.lower.endsWith('ing');
  return isParticiple || SUBJECT_RELATIVES.has(tokens[source.last - 1]?.lower ?? '');
}

/** The tagger takes "point" and "fear" for nouns behind others: "critics point out that". */
const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && (POSSESSIVE_DETERMINERS.has(token.lower) || /^(?:'s|')$/.test(token.lower));

const SUBJECT_RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that']);

/** The first auxiliary right behind a noun, before which no other clause begins: behind the verb of "that the dam leaks". */
function outerVerb({ doc: { tokens } }: Scene, { first, last }: TokenRange): number | null {
  const isThat = tokens[first]?.lower === 'that';
  const from = isThat ? endOfVerb(tokens, first + 1, last) : first;
  for (let at = from; at < last; at++) {
    const token = tokens[at] as Token;
    if (isThat && JOINTS.has(token.pos)) return null;
    const before = at > from ? tokens[at - 1]?.pos : undefined;
    if (token.pos === 'AUX' && (before === 'NOUN' || before === 'PROPN')) return token.lemma === 'do' ? null : at;
    if (opensClause(token) || (before === 'NOUN' && SUBJECT_OPENERS.has(token.pos))) return null;
  }
  return null;
}

/** "that he [had not been seen] at the pier": `last` where another clause begins before it, or it takes one. */
function endOfVerb(tokens: readonly Token[], first: number, last: number): number {
  const verb = findIn(tokens, first, last, (token) => isVerb(token) || opensClause(token));
  // "that shops closed in May will open", "that moving it would cost more"
  if (!verb || (verb.pos === 'VERB' && /(?:ed|en|ing)$/.test(verb.lower))) return last;
  let at = verb.index;
  while (at < last && IN_VERB.has(tokens[at]?.pos ?? '') && !opensClause(tokens[at] as Token)) at++;
  return at < last && !opensClause(tokens[at] as Token) ? at : last;
}

const IN_VERB: ReadonlySet<string> = new Set(['AUX', 'VERB', 'ADV', 'PART']);
/** "that he lied[, and] the firm was late" */
const JOINTS: ReadonlySet<string> = new Set(['CCONJ', 'PUNCT']);

const opensClause = (token: Token): boolean =>
  token.pos === 'SCONJ' ||
  RELATIVES.has(token.lower) ||
  QUESTION_WORDS.has(token.lower) ||
  (isVerb(token) && (GENERAL_VERBS.has(token.lemma) || PROVING_VERBS.has(token.lemma)));

/** "the tactics [the] firm has used" */
const SUBJECT_OPENERS: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN']);
