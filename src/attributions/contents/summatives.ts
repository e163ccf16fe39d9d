import type { Cue } from '../../cues/cue.ts';
import { RELATIVES } from '../../lexicon/function-words.ts';
import { SUMMATIVE_NOUNS } from '../../lexicon/summative-nouns.ts';
import { isDash } from '../../text/dashes.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isIndefinite, isVerb } from '../reports/words.ts';
import { someIn } from '../runs.ts';
import { isQuoted, quotationEndingAt, type Scene } from '../scene.ts';

/** "a long and rather bold claim" */
const MAX_MODIFIERS = 4;
const MAX_TAIL = 60;

/**
 * The content behind a cue without the noun that sums it up, by which the writer goes on about it:
 *
 *     Ruiz said the dam would hold, a claim that the keeper disputes.      The dam would hold, Ruiz said, a claim that he disputes.
 *               ^^^^^^^^^^^^^^^^^^^                                         ^^^^^^^^^^^^^^^^^^^
 */
export function withoutSummative(scene: Scene, cue: Cue, content: readonly TokenRange[]): readonly TokenRange[] {
  const tail = content.at(-1);
  if (!tail || tail.first < cue.last) return content;
  const { first, last } = tail;
  if (content.length > 1 && isSummative(scene, first, last)) return content.slice(0, -1);
  for (let at = last - 1; at > Math.max(first + 1, last - MAX_TAIL); at--)
    if (isSummative(scene, at, last)) return [...content.slice(0, -1), { first, last: endBefore(scene, at) }];
  return content;
}

/** The comma or the dash is no part of it, unless it stands within the marks: “the dam holds,” a claim that … */
const endBefore = (scene: Scene, at: number): number => (quotationEndingAt(scene, at - 1) ? at : at - 1);

function isSummative(scene: Scene, first: number, last: number): boolean {
  const { tokens } = scene.doc;
  const opener = tokens[first] as Token;
  if (!isIndefinite(opener) && opener.lower !== 'something') return false;
  if (isQuoted(scene, first) || !isApart(scene, first)) return false;
  const noun = opener.lower === 'something' ? first : summingNoun(tokens, first + 1, last);
  return noun !== null && holdsClause(tokens, noun + 1, last) && !goesOn(tokens, noun + 1, last);
}

function isApart(scene: Scene, at: number): boolean {
  const { tokens } = scene.doc;
  const before = quotationEndingAt(scene, at - 1) ? at - 2 : at - 1;
  return tokens[before]?.text === ',' || isDash(tokens[before]);
}

function summingNoun(tokens: readonly Token[], first: number, last: number): number | null {
  for (let at = first; at < Math.min(last, first + MAX_MODIFIERS); at++) {
    const token = tokens[at] as Token;
    // "a change of plan that"
    if (isVerb(token) && !SUMMATIVE_NOUNS.has(token.lower)) return null;
    if (SUMMATIVE_NOUNS.has(token.lower) && tokens[at + 1]?.pos !== 'NOUN') return at;
  }
  return null;
}

/** "that the keeper disputes", "[forbidden by] the law": the tagger may see no verb in either. */
const holdsClause = (tokens: readonly Token[], first: number, last: number): boolean =>
  RELATIVES.has(tokens[first]?.lower ?? '') || tokens[first + 1]?.lower === 'by' || someIn(tokens, first, last, isVerb);

/** "that the letter, a claim that he signed, [was] forged", "she wants a dam, a plan that works [and a] keeper" */
const goesOn = (tokens: readonly Token[], first: number, last: number): boolean =>
  someIn(tokens, first, last, ({ text, pos, index }) => {
    const next = tokens[index + 1];
    if (index + 1 >= last) return false;
    return text === ',' || isDash(tokens[index])
      ? isVerb(next) && !next?.lower.endsWith('ing')
      : pos === 'CCONJ' && next?.pos === 'DET';
  });
