import type { Cue } from '../../cues/cue.ts';
import { GENERAL_VERBS } from '../../cues/tag-verbs.ts';
import { ISSUING_VERBS, TELLING_VERBS } from '../../lexicon/addressee-words.ts';
import { SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { GIVING_VERBS } from '../../lexicon/leading-words.ts';
import { TOPIC_VERBS } from '../../lexicon/report-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { leadsToInscribed } from '../reports/inscribed.ts';
import { isVerb } from '../reports/words.ts';
import { findIn, someIn } from '../runs.ts';
import { isQuoted, quotationEndingAt, type Scene } from '../scene.ts';

/** The bracket of “Season it (“like making a bed”, my aunt used to say).” too. */
const INTRODUCING: ReadonlySet<string> = new Set([':', '(']);

/**
 * The content without the clause that introduces a quotation: it is the writer's where the cue stands behind both, and so is
 * what somebody speaks of.
 *
 *     The crew were less kind: “Ask him yourself,” said one.      Ruiz described the first night: “Nobody slept.”
 *                              ^^^^^^^^^^^^^^^^^^^  ~~~~               ~~~~~~~~~                  ^^^^^^^^^^^^^^^
 */
export function withoutIntroduction(scene: Scene, { anchor, lemma }: Cue, range: TokenRange): TokenRange {
  const { tokens } = scene.doc;
  const isBehind = anchor >= range.last;
  if (!isBehind && !TOPIC_VERBS.has(lemma)) return range;
  const quotation = quotationEndingAt(scene, range.last - 1);
  if (!quotation || quotation.first <= range.first || !INTRODUCING.has(tokens[quotation.first - 1]?.text ?? ''))
    return range;
  return !isBehind && isClause(tokens, range.first, quotation.first)
    ? range
    : { first: quotation.first, last: range.last };
}

/**
 * The content from the clause on, where the network takes the phrase of a place or time before it for its beginning, or what
 * is told of those who hear it:
 *
 *     Ruiz said on a podcast hosted by Arvo that the dam would hold.      Ruiz told keepers who ask about it that the dam would hold.
 *                  - ------- ------ -- ---- ^^^^^^^^^^^^^^^^^^^^^^^                    --- --- ----- -- ^^^^^^^^^^^^^^^^^^^^^^^
 */
export function withoutOpeningPhrase({ doc: { tokens } }: Scene, cue: Cue, range: TokenRange): TokenRange {
  const opener = opensToldOf(tokens, cue, range)
    ? clauseBehindTold(tokens, range)
    : clauseBehindScene(tokens, cue, range);
  return opener === null ? range : { first: opener, last: range.last };
}

function clauseBehindScene(tokens: readonly Token[], cue: Cue, { first, last }: TokenRange): number | null {
  if (cue.lemma !== 'say' || first !== cue.last + 1 || !SCENE_PREPOSITIONS.has(tokens[cue.last]?.lower ?? ''))
    return null;
  const opens = ({ lower, index }: Token): boolean =>
    lower === 'that'
      ? tokens[index + 1]?.pos !== 'VERB'
      : lower !== 'who' && SUBJECT_PRONOUNS.has(lower) && isVerb(tokens[index + 1]);
  const opener = findIn(tokens, first + 1, last, opens);
  return opener && !someIn(tokens, first, opener.index, isOfClause) ? opener.index : null;
}

/** "told keepers [who ask about it]", "told keepers who [ask about it]" */
const opensToldOf = (tokens: readonly Token[], { lemma, last }: Cue, { first }: TokenRange): boolean =>
  first > last &&
  first - last < MAX_TOLD &&
  TELLING_VERBS.has(lemma) &&
  someIn(tokens, last + 1, first + 1, ({ lower }) => lower === 'who');

/** "told [the keepers of the dam who] ask" */
const MAX_TOLD = 8;

/** The *that* that no verb of the clause takes: "who fear [that] it leaks", and no relative one: "the dam [that] leaked". */
function clauseBehindTold(tokens: readonly Token[], { first, last }: TokenRange): number | null {
  const opens = ({ lower, index }: Token): boolean =>
    lower === 'that' && !GENERAL_VERBS.has(tokens[index - 1]?.lemma ?? '') && !isVerb(tokens[index + 1]);
  return findIn(tokens, first + 1, last, opens)?.index ?? null;
}

/** Not "said of the night she won". */
const SCENE_PREPOSITIONS: ReadonlySet<string> = new Set('on in at during after before'.split(' '));

/** Not the participle of "hosted by Arvo". */
const isOfClause = ({ pos, lower }: Token): boolean =>
  pos === 'AUX' || (pos === 'VERB' && !/(?:ed|en|ing)$/.test(lower));

/**
 * The words alone, where the network takes what bears them for their beginning:
 *
 *     Ruiz posted a message online reading “Thank you.”
 *                 - ------- ------ ------- ^^^^^^^^^^^^
 * Whoever finds, describes or condemns a message has not written it.
 */
export function withoutBearer(scene: Scene, { lemma }: Cue, range: TokenRange): TokenRange {
  const { first, last } = range;
  if (!ISSUING_VERBS.has(lemma) && !GIVING_VERBS.has(lemma)) return range;
  const quotation = isQuoted(scene, first) ? null : quotationEndingAt(scene, last - 1);
  if (!quotation || quotation.first <= first) return range;
  return leadsToInscribed(scene.doc.tokens, first, quotation.first) ? { first: quotation.first, last } : range;
}

/** "how the water [rose]", "that it [was] late"; not "the first night", "[seeing] the boat [lifted] ashore". */
const isClause = (tokens: readonly Token[], first: number, last: number): boolean =>
  !(tokens[first]?.pos === 'VERB' && tokens[first]?.lower.endsWith('ing')) && someIn(tokens, first, last, isVerb);
