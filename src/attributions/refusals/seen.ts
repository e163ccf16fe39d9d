import type { Cue } from '../../cues/cue.ts';
import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { DOCUMENT_NOUNS } from '../../lexicon/document-nouns.ts';
import { PERCEIVING_VERBS } from '../../lexicon/report-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isPassive } from '../passive.ts';
import { isMainVerb } from '../reports/main-verb.ts';
import { SPEECH_VERBS } from '../reports/words.ts';
import { findIn, someIn } from '../runs.ts';
import type { Scene } from '../scene.ts';

/**
 * Whether somebody looks at something, rather than takes a view of it:
 *
 *     The board has seen a draft of the plan.      Ruiz watched the launch.      Ruiz sees the plan as a gift.
 *                   ~~~~ -----                          ~~~~~~~ ----------            ^^^^ ^^^^^^^^^^^^^^^^^^
 */
export function isSeen({ doc: { tokens } }: Scene, { cue, parts: { content } }: TaggedCue): boolean {
  if (isCaughtAt(tokens, cue)) return true;
  const [thing, ...others] = content;
  if (!thing || others.length > 0) return false;
  if (cue.lemma === 'watch') return !someIn(tokens, thing.first, thing.last, (token) => isMainVerb(tokens, token));
  return cue.lemma === 'see' && isOfDocument(tokens, thing) && !isViewed(tokens, thing);
}

/** "He was seen [leaving] the hall"; not "was heard saying that it leaked". */
const isCaughtAt = (tokens: readonly Token[], cue: Cue): boolean =>
  (PERCEIVING_VERBS.has(cue.lemma) || cue.lemma === 'spot') &&
  tokens[cue.last]?.lower.endsWith('ing') === true &&
  !SPEECH_VERBS.has(tokens[cue.last]?.lemma ?? '') &&
  isPassive(tokens, cue);

/** "a [letter] to parents", "three [drafts]" */
function isOfDocument(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const noun = findIn(tokens, first, last, ({ pos, index }) => pos === 'NOUN' && tokens[index + 1]?.pos !== 'NOUN');
  return DOCUMENT_NOUNS.has(noun?.lemma ?? '');
}

/** "the letter [as] a gift", "orders [falling]" */
const isViewed = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  someIn(tokens, first + 1, last, ({ lower, pos }) => lower === 'as' || (pos === 'VERB' && lower.endsWith('ing')));
