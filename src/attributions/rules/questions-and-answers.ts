import { ANSWER_LABELS, QUESTION_LABELS } from '../../lexicon/colon-labels.ts';
import { startsUpper } from '../../text/characters.ts';
import type { Stretch } from '../../text/document.ts';
import type { AttributionRule, Draft } from '../draft.ts';
import type { Scene } from '../scene.ts';

const CONFIDENCE = 0.85;

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
    if (questions.length === 0) return;
    for (const turn of [...questions, ...answers]) offer(toDraft(turn));
  },
};

const turnsOf = (scene: Scene, labels: ReadonlySet<string>): Stretch[] =>
  scene.doc.paragraphs.filter((paragraph) => isLabelled(scene, paragraph, labels));

function isLabelled({ doc: { tokens } }: Scene, { first, last }: Stretch, labels: ReadonlySet<string>): boolean {
  if (tokens[first + 1]?.text !== ':' || last - first < 3) return false;
  const label = tokens[first];
  return label !== undefined && labels.has(label.lower) && startsUpper(label.text);
}

function toDraft({ first, last }: Stretch): Draft {
  const colon = { first: first + 1, last: first + 2 };
  return {
    by: 'questions-and-answers',
    cue: { ...colon, anchor: colon.first, lemma: ':', act: 'state', attribution: 'speech', score: 1 },
    content: [{ first: colon.last, last }],
    source: { first, last: colon.first },
    continues: null,
    confidence: CONFIDENCE,
  };
}
