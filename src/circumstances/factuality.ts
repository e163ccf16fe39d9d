import { habitAt } from '../cues/habits.ts';
import {
  ASPECTUAL_VERBS,
  COMPARATIVES,
  CONDITIONALS,
  DECLINING_VERBS,
  DISCLOSING_VERBS,
  FOCUSERS,
  FORTHCOMING_WORDS,
  FUTURE_AUXILIARIES,
  MODALS,
  NEGATIONS,
  NOBODIES,
  PAST_WOULD_WORDS,
  SPARING_PHRASES,
  WISHING_VERBS,
} from '../lexicon/factuality-words.ts';
import type { Factuality } from '../schema/types.ts';
import type { Token } from '../text/document.ts';
import type { Zone } from './reporting-zone.ts';
import { IN_VERB_GROUP, traitsOf } from './word-traits.ts';

const MAX_GROUP = 12;

/**
 * Whether the saying happened: by the words of its verb group and what stands right before it.
 *
 *     She [has yet to] say …       [If] she says …       She [is expected to] say …
 */
export function findFactuality(zone: Zone): Factuality {
  const { verb } = zone;
  const group = verbGroup(zone);
  if (isNegated(zone, group)) return 'negated';
  if (isConditional(zone, group[0]?.index ?? verb) || isPossible(zone, group)) return 'hypothetical';
  if (hasAny(group, FUTURE_AUXILIARIES)) return 'future';
  if (group.at(-1)?.lower !== 'to' || isHabit(zone)) return 'factual';
  if (hasAny(group, WISHING_VERBS)) return 'hypothetical';
  return isForthcoming(group) ? 'future' : 'factual';
}

/** "likes to say", "wanted to know": what is liked or wanted was said. */
const isHabit = ({ scene: { doc }, verb }: Zone): boolean => habitAt(doc.tokens, verb - 1) !== null;

const hasAny = (group: readonly Token[], words: ReadonlySet<string>): boolean =>
  group.some(({ lower, lemma }) => words.has(lower) || words.has(lemma));

/** "would say", "could argue"; not "would later say", "would say only", "can reveal" */
function isPossible({ scene: { doc }, verb, lemma }: Zone, group: readonly Token[]): boolean {
  const modal = group.find(({ lower }) => MODALS.has(lower))?.lower;
  // "’d been told" and "’d told" are had, "’d tell" is would.
  if (
    modal === undefined ||
    (modal === "'d" && (group.some(({ lower }) => lower === 'been') || doc.tokens[verb]?.lower !== lemma))
  )
    return false;
  const isTold =
    modal === 'would' && (hasAny(group, PAST_WOULD_WORDS) || PAST_WOULD_WORDS.has(doc.tokens[verb + 1]?.lower ?? ''));
  return !isTold && !(modal === 'can' && DISCLOSING_VERBS.has(lemma));
}

/** "is expected to", "is going to", "is to"; not "went on to", "are more likely to" */
function isForthcoming(group: readonly Token[]): boolean {
  if (hasAny(group, COMPARATIVES)) return false;
  const isBeTo = group.at(-2)?.lemma === 'be';
  const isGoing = group.some(({ lower }) => lower === 'going');
  return isBeTo || isGoing || (hasAny(group, FORTHCOMING_WORDS) && !hasAny(group, ASPECTUAL_VERBS));
}

/** The tokens that build the verb with the cue, up to it: "has never", "is expected to", "declined to". */
function verbGroup({ scene, attribution, cue, verb }: Zone): readonly Token[] {
  const { doc, clauseOf } = scene;
  const { source } = attribution;
  const sentence = doc.tokens[verb]?.sentence;
  let start = verb;
  while (start > 0 && verb - start < MAX_GROUP) {
    const at = start - 1;
    const token = doc.tokens[at] as Token;
    if (token.sentence !== sentence || (source && at < source.last && at >= source.first)) break;
    if ((clauseOf[at] ?? -1) >= 0 && clauseOf[at] !== clauseOf[cue.anchor]) break;
    if (at < cue.first && (traitsOf(token) & IN_VERB_GROUP) === 0) break;
    start = at;
  }
  return doc.tokens.slice(start, verb);
}

function isNegated({ scene, attribution, verb, lemma }: Zone, group: readonly Token[]): boolean {
  const { tokens } = scene.doc;
  const { source } = attribution;
  const start = group[0]?.index ?? verb;
  const denials = group.filter(
    ({ lower, index }) => NEGATIONS.has(lower) && lower !== 'nor' && !FOCUSERS.has(tokens[index + 1]?.lower ?? ''),
  ).length;
  const declines =
    (DECLINING_VERBS.has(lemma) && tokens[verb + 1]?.lower === 'to') ||
    (lemma === 'stop' && tokens[verb + 1]?.lower === 'short') ||
    group.some(({ lemma }) => DECLINING_VERBS.has(lemma)) ||
    group.some(({ lower }, at) => lower === 'yet' && group[at + 1]?.lower === 'to');
  const isNobody =
    source !== null && NOBODIES.has(tokens[source.first]?.lower ?? '') && tokens[source.first + 1]?.pos !== 'NUM';
  return (
    denials > 0 !== declines ||
    isNobody ||
    isSpared(tokens, start) ||
    (source !== null && isInverted(tokens, source.first))
  );
}

/** "[nor has] she said", "[never did] he say" */
const isInverted = (tokens: readonly Token[], subject: number): boolean =>
  tokens[subject - 1]?.pos === 'AUX' && NEGATIONS.has(tokens[subject - 2]?.lower ?? '');

/** "without saying", "short of saying" */
function isSpared(tokens: readonly Token[], start: number): boolean {
  const before = SPARING_PHRASES.get(tokens[start - 1]?.lower ?? '');
  return before !== undefined && (before === null || tokens[start - 2]?.lower === before);
}

/** "If she says", "unless the club announces": right before the source, which is right before the verb. */
function isConditional({ scene, attribution }: Zone, groupStart: number): boolean {
  const { source } = attribution;
  const { tokens } = scene.doc;
  const start = source && source.last <= groupStart ? source.first : groupStart;
  const opener = tokens[start - 1];
  return !!opener && opener.sentence === tokens[start]?.sentence && CONDITIONALS.has(opener.lower);
}
