import type { Cue } from '../../cues/cue.ts';
import {
  FIRST_PERSON,
  FIRST_PERSON_SUBJECTS,
  SINGULAR_SUBJECTS,
  THIRD_PERSON_SUBJECTS,
} from '../../lexicon/pronouns.ts';
import { ASKING_VERBS, QUESTIONED_FORMS } from '../../lexicon/report-words.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { findIn, someIn } from '../runs.ts';
import { holdsQuoted, type Scene } from '../scene.ts';
import { endsSentence } from './words.ts';

/**
 * Whether a quotation answers what the writer asked: the one sentence between tells of whoever was asked, or the question is told
 * without marks:
 *
 *     “And the fourth?” I asked. He thought about it. “The fourth is for me.”
 *                                                     ^^^^^^^^^^^^^^^^^^^^^^^
 *     I ask whether she will swim again. “Ask me in May.”      Asked whether she would, she laughed. “Ask me in May.”
 *                                        ^^^^^^^^^^^^^^^^                                             ^^^^^^^^^^^^^^^^
 */
export function isAnswer(scene: Scene, { lemma, anchor }: Cue, quotation: Quotation): boolean {
  const { tokens, sentences } = scene.doc;
  if (isFrontedQuestion(scene, anchor)) return tokens[quotation.first]?.sentence !== tokens[anchor]?.sentence;
  if (!ASKING_VERBS.has(lemma) || !FIRST_PERSON.has(tokens[anchor - 1]?.lower ?? '')) return false;
  const asked = tokens[anchor]?.sentence ?? 0;
  const answered = tokens[quotation.first]?.sentence ?? 0;
  const question = sentences[asked];
  if (question && answered > asked && isToldWithoutMarks(scene, question, anchor)) return !asks(tokens, quotation);
  const between = lemma === 'ask' && answered - asked === 2 ? sentences[asked + 1] : undefined;
  return between !== undefined && THIRD_PERSON_SUBJECTS.has(tokens[between.first]?.lower ?? '');
}

/** "[Asked] by a reporter whether she would go, Ruiz laughed.", "When a reporter [asked] whether she would go, Ruiz laughed." */
function isFrontedQuestion({ doc: { tokens, sentences } }: Scene, anchor: number): boolean {
  if (!QUESTIONED_FORMS.has(tokens[anchor]?.lower ?? '')) return false;
  const first = sentences[tokens[anchor]?.sentence ?? 0]?.first ?? anchor;
  return first === anchor || tokens[first]?.lower === 'when';
}

/** "I ask whether she will swim again", not “Why?” I ask. */
const isToldWithoutMarks = (scene: Scene, question: TokenRange, verb: number): boolean =>
  !endsSentence(scene.doc.tokens[verb + 1]) && !holdsQuoted(scene, question);

/** “Would she swim again?” */
export const asks = (tokens: readonly Token[], { last }: Quotation): boolean => tokens[last - 2]?.text === '?';

/**
 * Whom the writer’s question right before a quotation is put to, by the pronoun that it has for them:
 *
 *     Was she scared? “I don’t know.”      I ask whether she will swim again. “Ask me in May.”
 *         ---                                            ---
 *
 * To a question that tells of nobody who asks, somebody else may answer: Why did she leave? “She was scared.”
 */
export function questioned(scene: Scene, quotation: Quotation): TokenRange | null {
  const { tokens, sentences } = scene.doc;
  const question = sentences[tokens[quotation.first - 1]?.sentence ?? 0];
  if (!question || question.last !== quotation.first || holdsQuoted(scene, question)) return null;
  return questionedIn(tokens, question, wordsOf(tokens, quotation));
}

/** The same of a paragraph without marks that asks, before one that answers: Would she swim again? She laughs. // “I would.” */
export function questionedBefore(scene: Scene, quotation: Quotation): TokenRange | null {
  const { tokens, sentences, paragraphs } = scene.doc;
  const paragraph = paragraphs[quotation.paragraph - 1];
  if (!paragraph || holdsQuoted(scene, paragraph)) return null;
  const answer = wordsOf(tokens, quotation);
  for (let at = tokens[paragraph.first]?.sentence ?? 0; (sentences[at]?.first ?? Infinity) < paragraph.last; at++) {
    const found = questionedIn(tokens, sentences[at] as TokenRange, answer);
    if (found) return found;
  }
  return null;
}

const wordsOf = (tokens: readonly Token[], { first, last }: TokenRange): ReadonlySet<string> =>
  new Set(tokens.slice(first, last).map(({ lower }) => lower));

function questionedIn(tokens: readonly Token[], question: TokenRange, answer: ReadonlySet<string>): TokenRange | null {
  const pronoun = findIn(tokens, question.first, question.last, ({ lower }) => SINGULAR_SUBJECTS.has(lower));
  if (!pronoun || answer.has(pronoun.lower)) return null;
  const isPersonal = tokens[question.last - 1]?.text === '?' && [...FIRST_PERSON].some((word) => answer.has(word));
  return isPersonal || isWritersQuestion(tokens, question) ? { first: pronoun.index, last: pronoun.index + 1 } : null;
}

const isWritersQuestion = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  someIn(
    tokens,
    first + 1,
    last,
    ({ index, lemma }) => ASKING_VERBS.has(lemma) && FIRST_PERSON_SUBJECTS.has(tokens[index - 1]?.lower ?? ''),
  );
