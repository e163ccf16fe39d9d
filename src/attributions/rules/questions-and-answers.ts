import { ANSWER_LABELS, QUESTION_LABELS } from '../../lexicon/colon-labels.ts';
import { FIRST_PERSON, READER, SECOND_PERSON } from '../../lexicon/pronouns.ts';
import { startsUpper } from '../../text/characters.ts';
import type { Stretch } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { type AttributionRule, colonCue, type Draft } from '../draft.ts';
import { someIn } from '../runs.ts';
import type { Scene } from '../scene.ts';

const CONFIDENCE = 0.85;
/** With questions that have no label, or lost their colon; fewer are a list. */
const MIN_ANSWERS = 3;

/**
 * The turns of an interview, where questions and answers are both labelled:
 *
 *     Q: How deep have you been?
 *     -~ ^^^^^^^^^^^^^^^^^^^^^^^
 *     A: Forty metres. Below that the fish stop being polite.
 *     -~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const questionsAndAnswers: AttributionRule = {
  name: 'questions-and-answers',
  find(scene, _claims, offer) {
    const answers = turnsOf(scene, ANSWER_LABELS);
    const questions = answers.length === 0 ? answers : turnsOf(scene, QUESTION_LABELS);
    if ((questions.length === 0 && answers.length < MIN_ANSWERS) || isGuide(scene, questions, answers)) return;
    for (const turn of [...questions, ...answers]) offer(turn);
  },
};

/** "Q: Do I need a permit?", "A: You need one": it asks for its readers, and nobody answers of themselves. */
function isGuide(scene: Scene, questions: readonly Draft[], answers: readonly Draft[]): boolean {
  const holding = (turns: readonly Draft[], words: ReadonlySet<string>): number =>
    turns.filter(({ content: [said] }) => holdsAny(scene, said as TokenRange, words)).length;
  const addressed = holding(questions, SECOND_PERSON);
  if (holding(questions, READER) > addressed) return true;
  const isTold = answers.length >= MIN_ANSWERS && 2 * holding(answers, SECOND_PERSON) > answers.length;
  return isTold && addressed === 0 && holding(answers, FIRST_PERSON) === 0;
}

const holdsAny = ({ doc }: Scene, { first, last }: TokenRange, words: ReadonlySet<string>): boolean =>
  someIn(doc.tokens, first, last, ({ lower }) => words.has(lower));

function turnsOf(scene: Scene, labels: ReadonlySet<string>): Draft[] {
  const turns: Draft[] = [];
  for (const paragraph of scene.doc.paragraphs) {
    const end = labelEnd(scene, paragraph, labels);
    if (end !== null && paragraph.last - end > 0) turns.push(toDraft(paragraph, end));
  }
  return turns;
}

/** Behind "Q:" or "Q."; null where a paragraph opens otherwise. */
function labelEnd({ doc: { tokens } }: Scene, { first, last }: Stretch, labels: ReadonlySet<string>): number | null {
  const label = tokens[first];
  if (!label || !startsUpper(label.text)) return null;
  if (labels.has(label.lower)) return tokens[first + 1]?.text === ':' && last - first > 2 ? first + 2 : null;
  return label.text.length === 2 && label.text.endsWith('.') && labels.has(label.lower.charAt(0)) ? first + 1 : null;
}

/** `end`: behind the label, with its colon if there is one. */
function toDraft({ first, last }: Stretch, end: number): Draft {
  return {
    by: 'questions-and-answers',
    cue: end === first + 1 ? null : colonCue(first + 1),
    content: [{ first: end, last }],
    source: { first, last: first + 1 },
    continues: null,
    confidence: CONFIDENCE,
  };
}
