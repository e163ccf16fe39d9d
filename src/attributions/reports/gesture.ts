import { GESTURE_VERBS, MOODS } from '../../lexicon/manner-verbs.ts';
import { PERSON_WORDS } from '../../lexicon/person-nouns.ts';
import { QUESTIONED_FORMS } from '../../lexicon/report-words.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { findIn, findLastIn } from '../runs.ts';
import { isQuoted, type Scene } from '../scene.ts';
import { isInPhrase, isVerb } from './words.ts';

/** A longer sentence tells of more than a gesture. */
const MAX_SENTENCE = 10;

/** What somebody does, and who: tokens. */
export interface Gesture {
  readonly verb: number;
  readonly source: TokenRange;
}

/**
 * The gesture, or the mood, that fills the sentence right before a quotation in its paragraph, or null: "Ruiz shrugs.", "Ruiz was
 * blunt."; or the clause behind another quotation: "“It leaks,” says Holm, and Ruiz shrugs:"
 */
export function gestureBefore(scene: Scene, { first: at, paragraph }: Quotation): Gesture | null {
  const { tokens, sentences } = scene.doc;
  const stop = tokens[at - 1];
  if (!stop || stop.paragraph !== paragraph || (stop.text !== '.' && stop.text !== ':')) return null;
  const sentence = sentences[stop.sentence] as TokenRange;
  const first =
    stop.text === '.'
      ? behindQuestion(tokens, sentence.first, stop.index)
      : startOfClause(tokens, sentence.first, stop.index);
  if (stop.index - first > MAX_SENTENCE || isQuoted(scene, first)) return null;
  const verb = findIn(tokens, first, stop.index, isVerb);
  const isGesture = verb && (GESTURE_VERBS.has(verb.lemma) || isMood(tokens, verb, stop.index));
  const source = isGesture ? subjectOf(tokens, first, verb.index) : null;
  return verb && source ? { verb: verb.index, source } : null;
}

/** "Ruiz [was not satisfied]." */
const isMood = (tokens: readonly Token[], { lemma }: Token, end: number): boolean =>
  lemma === 'be' && MOODS.has(tokens[end - 1]?.lower ?? '');

/** "[Asked about it,] Ruiz shrugs." */
function behindQuestion(tokens: readonly Token[], first: number, end: number): number {
  if (!QUESTIONED_FORMS.has(tokens[first]?.lower ?? '')) return first;
  const comma = findLastIn(tokens, first, end, ({ text }) => text === ',');
  return comma ? comma.index + 1 : first;
}

/** Behind ", and"; the end where there is none. */
function startOfClause(tokens: readonly Token[], from: number, end: number): number {
  const joint = findLastIn(tokens, from, end, ({ pos, index }) => pos === 'CCONJ' && tokens[index - 1]?.text === ',');
  return joint ? joint.index + 1 : end;
}

/** Somebody; a pronoun tells no more than that the last speaker goes on. */
function subjectOf(tokens: readonly Token[], first: number, verb: number): TokenRange | null {
  let last = verb;
  while (last > first && tokens[last - 1]?.pos === 'ADV') last--;
  for (let at = first; at < last; at++) if (!isInPhrase(tokens, at)) return null;
  const head = tokens[last - 1];
  return last > first && (head?.pos === 'PROPN' || PERSON_WORDS.has(head?.lemma ?? '')) ? { first, last } : null;
}
