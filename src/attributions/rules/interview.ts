import { FIRST_PERSON, READER, SECOND_PERSON } from '../../lexicon/pronouns.ts';
import { PROMPTING_VERBS } from '../../lexicon/report-words.ts';
import type { Stretch } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import type { AttributionRule } from '../draft.ts';
import { someIn } from '../runs.ts';
import { isQuoted, type Scene } from '../scene.ts';

const CONFIDENCE = 0.7;
/** A column may ask its readers one thing or two. */
const MIN_QUESTIONS = 3;
const MAX_QUESTION = 80;
/** The share of the answers in which somebody speaks of themselves. */
const PERSONAL_SHARE = 0.5;
/** The share of the questions that ask somebody; a column asks nobody: "So who is the bridge for?" */
const ADDRESSED_SHARE = 0.3;

/** "Tell us about the eels." */
const MAX_PROMPT = 20;

/**
 * The answers of an interview without labels, each behind a paragraph that asks:
 *
 *     How deep have you been?
 *     I stopped at forty metres. Below that the fish stop being polite.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * Who answers, the article says before the first question.
 */
export const interview: AttributionRule = {
  name: 'interview',
  find(scene, _claims, offer) {
    const answers = answersIn(scene);
    if (answers.length < MIN_QUESTIONS) return;
    const personal = answers.filter((answer) => isPersonal(scene, answer)).length;
    if (personal < answers.length * PERSONAL_SHARE) return;
    for (const content of answers)
      offer({ by: 'interview', cue: null, content, source: null, continues: null, confidence: CONFIDENCE });
  },
};

/** The paragraphs that ask, by their places; none where too few do, or hardly one asks somebody. */
function questionsIn(scene: Scene): number[] {
  const { paragraphs } = scene.doc;
  const places: number[] = [];
  for (let index = 0; index < paragraphs.length; index++)
    if (isQuestion(scene, paragraphs[index] as Stretch)) places.push(index);
  if (places.length < MIN_QUESTIONS) return [];
  const addressed = places.filter((place) => isAddressed(scene, paragraphs[place] as Stretch)).length;
  return addressed < places.length * ADDRESSED_SHARE ? [] : places;
}

/** The paragraphs behind each question up to the next one; of the last, which the article may go on behind, but one. */
function answersIn(scene: Scene): TokenRange[][] {
  const { paragraphs } = scene.doc;
  const places = questionsIn(scene);
  const answers: TokenRange[][] = [];
  for (let index = 0; index < places.length; index++) {
    const place = places[index] as number;
    const behind = paragraphs.slice(place + 1, places[index + 1] ?? place + 2);
    const [opening] = behind;
    // “Forty metres,” she says: an article that asks, and reports what it is told.
    if (opening && !isQuoted(scene, opening.first)) answers.push(behind.map(({ first, last }) => ({ first, last })));
  }
  return answers;
}

function isQuestion(scene: Scene, { first, last }: Stretch): boolean {
  const { tokens } = scene.doc;
  if (PROMPTING_VERBS.has(tokens[first]?.lower ?? '') && last - first <= MAX_PROMPT) return !isQuoted(scene, first);
  if (tokens[last - 1]?.text !== '?' || last - first > MAX_QUESTION || isQuoted(scene, last - 1)) return false;
  return tokens[first + 1]?.text !== ':' && !someIn(tokens, first, last, ({ lower }) => READER.has(lower));
}

/** "How deep have [you] been?", "[Tell] us about the eels." */
const isAddressed = ({ doc: { tokens } }: Scene, { first, last }: Stretch): boolean =>
  PROMPTING_VERBS.has(tokens[first]?.lower ?? '') ||
  someIn(tokens, first, last, ({ lower }) => SECOND_PERSON.has(lower));

const isPersonal = (scene: Scene, [opening]: readonly TokenRange[]): boolean =>
  opening !== undefined &&
  someIn(
    scene.doc.tokens,
    opening.first,
    opening.last,
    ({ index, lower }) => FIRST_PERSON.has(lower) && !isQuoted(scene, index),
  );
