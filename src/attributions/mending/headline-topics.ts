import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { PERSON_WORDS } from '../../lexicon/person-nouns.ts';
import { startsUpper } from '../../text/characters.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isNamedElsewhere } from '../reports/colon-speaker.ts';
import { endOfPhrase, namesSomebody } from '../reports/words.ts';
import { findIn } from '../runs.ts';
import { isQuoted, type Scene } from '../scene.ts';
import { withConfidence, withSource } from './reading.ts';

/** A headline and what stands above it. */
const MAX_PARAGRAPH = 2;
const MAX_NAME = 8;
const CONFIDENCE = 0.6;
const TOPICAL: ReadonlySet<string> = new Set(['on', 'about']);

/**
 * The reading of a headline with the one who speaks for its source, not what they speak of, nor whom they attack:
 *
 *     Sprinter Ana Ruiz on faith, fame and the Games: “I forgot how to run”
 *     -----------------                                ^^^^^^^^^^^^^^^^^^^^
 *     Former aide blasts Mayor Ruiz: “He sleeps till noon”
 *     -----------                     ^^^^^^^^^^^^^^^^^^^
 */
export function withoutTopic(scene: Scene, tagged: TaggedCue): TaggedCue {
  const { tokens, paragraphs } = scene.doc;
  const { anchor } = tagged.cue;
  if (tokens[anchor]?.text !== ':' || !isQuoted(scene, anchor + 1)) return tagged;
  const { paragraph = 0 } = tokens[anchor] ?? {};
  const first = paragraphs[paragraph]?.first ?? anchor;
  const source = paragraph > MAX_PARAGRAPH ? null : nameBefore(tokens, first, anchor);
  return source ? withConfidence(withSource(tagged, source), Math.max(tagged.confidence, CONFIDENCE)) : tagged;
}

/** Somebody who is named elsewhere too, up to the preposition or the verb. */
function nameBefore(tokens: readonly Token[], first: number, end: number): TokenRange | null {
  const limit = Math.min(end, first + MAX_NAME);
  const attack = findIn(tokens, first + 1, limit, ({ index }) => isAttack(tokens, index))?.index;
  const last = attack ?? endOfPhrase(tokens, first, limit);
  const head = tokens[last - 1];
  if (!head || last === first || !(attack || TOPICAL.has(tokens[last]?.lower ?? ''))) return null;
  const isNamed = head.pos === 'PROPN' && isNamedElsewhere(tokens, last);
  return isNamed || PERSON_WORDS.has(head.lower) ? { first, last } : null;
}

/** "Ruiz [slams] Holm", "aide [fires] back": in small letters, which taggers take for a noun, behind somebody and before their object. */
function isAttack(tokens: readonly Token[], at: number): boolean {
  const [before, own, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !own || !behind || own.text !== own.lower || !own.lower.endsWith('s')) return false;
  if (!/^(?:NOUN|VERB)$/.test(own.pos) || namesSomebody(own)) return false;
  return (
    (before.pos === 'PROPN' || PERSON_WORDS.has(before.lower)) &&
    (startsUpper(behind.text) || /^(?:ADP|ADV|DET)$/.test(behind.pos))
  );
}
