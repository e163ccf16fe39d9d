import { GIVING_VERBS, STATED_NOUNS } from '../../lexicon/leading-words.ts';
import { POSSESSIVE_PRONOUNS } from '../../lexicon/pronouns.ts';
import type { Stretch, Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { withMarks } from '../contents/marks.ts';
import { type AttributionRule, type Draft, verbCue } from '../draft.ts';
import { endingOf, limitBehind } from '../reports/ending.ts';
import { endOfAdverbials } from '../reports/told.ts';
import { isInPhrase, isNominal, isVerb } from '../reports/words.ts';
import { findIn, findLastIn, someIn } from '../runs.ts';
import type { Scene } from '../scene.ts';

/** From the noun to *that*: "statement to the court on Wednesday morning". */
const REACH = 6;
const MAX_MODIFIERS = 4;
const MAX_OWNER = 8;
const CONFIDENCE = 0.5;

/**
 * What a noun for somebody’s words says they are:
 *
 *     Ruiz’s first answer was that the dam would hold.      They attacked her remark on Monday that the dam leaks.
 *     ----         ~~~~~~     ^^^^^^^^^^^^^^^^^^^^^^^^                    --- ~~~~~~           ^^^^^^^^^^^^^^^^^^
 */
export const ownWords: AttributionRule = {
  name: 'own-words',
  find(scene, claims, offer) {
    for (const { lower, index } of scene.doc.tokens) {
      const draft = lower === 'that' ? toDraft(scene, index) : null;
      if (draft && !claims.isTaken(draft.content)) offer(draft);
    }
  },
};

function toDraft(scene: Scene, that: number): Draft | null {
  const { tokens, sentences } = scene.doc;
  const { first: from } = sentences[tokens[that]?.sentence ?? 0] as Stretch;
  const noun = findLastIn(tokens, Math.max(from, that - REACH), that, ({ lower }) => STATED_NOUNS.has(lower))?.index;
  const source = noun === undefined ? null : ownerBefore(tokens, from, noun);
  if (noun === undefined || !source) return null;
  const behind = endOfAdverbials(tokens, noun + 1, that);
  const isSaid = tokens[behind]?.lemma === 'be';
  if ((isSaid ? endOfAdverbials(tokens, behind + 1, that) : behind) !== that) return null;
  // "[Ruiz’s claim that the dam leaks] is false": the clause ends where nothing shows it.
  if (!isSaid && !someIn(tokens, from, source.first, isVerb)) return null;
  const limit = limitBehind(scene, that, that);
  if (!holdsStatement(tokens, that + 1, limit)) return null;
  return {
    by: 'own-words',
    cue: verbCue(scene.doc, { first: noun, last: noun + 1 }, noun),
    content: [withMarks(scene, { first: that, last: endingOf(scene, that, limit, !isSaid) })],
    source,
    continues: null,
    confidence: CONFIDENCE,
  };
}

/** "[her] first answer", "[the old judge]’s first answer" */
function ownerBefore(tokens: readonly Token[], from: number, noun: number): TokenRange | null {
  const first = Math.max(from, noun - 1 - MAX_MODIFIERS);
  const mark = findLastIn(tokens, first, noun, ({ lower }) => isPossessive(lower) || POSSESSIVE_PRONOUNS.has(lower));
  if (!mark || someIn(tokens, mark.index + 1, noun, ({ pos }) => pos === 'PUNCT' || pos === 'VERB')) return null;
  if (POSSESSIVE_PRONOUNS.has(mark.lower)) return { first: mark.index, last: mark.index + 1 };
  let start = mark.index;
  while (start > from && mark.index - start < MAX_OWNER && isOwner(tokens, start - 1)) start--;
  return start < mark.index ? { first: start, last: mark.index } : null;
}

const isPossessive = (lower: string): boolean => lower === "'s" || lower === "'";
/** "[His co-author]’s claim"; not "It’s the claim". */
const isOwner = (tokens: readonly Token[], at: number): boolean =>
  isInPhrase(tokens, at) && (tokens[at]?.pos !== 'PRON' || POSSESSIVE_PRONOUNS.has(tokens[at]?.lower ?? ''));

/** "that the dam leaks"; not "that shook the town", "that he made on Monday". */
function holdsStatement(tokens: readonly Token[], first: number, limit: number): boolean {
  const verb = findIn(tokens, first, limit, isVerb);
  if (!verb || verb.index === first) return false;
  const main = findIn(tokens, verb.index, limit, ({ pos }) => pos === 'VERB') ?? verb;
  return !GIVING_VERBS.has(main.lemma) || isNominal(tokens[main.index + 1]);
}
