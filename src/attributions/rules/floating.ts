import type { Quotation } from '../../quotations/quotation.ts';
import { startsUpper } from '../../text/characters.ts';
import { isDash } from '../../text/dashes.ts';
import { type AttributionRule, type Draft, endOf, startOf } from '../draft.ts';
import { type Follower, followers, paragraphsBehind } from '../followers.ts';
import { Repetitions } from '../repetitions.ts';
import { asks, questionedBefore } from '../reports/answers.ts';
import { isRated } from '../reports/fact-checks.ts';
import { endsSentence } from '../reports/words.ts';
import { isQuoted, readsAsSpeech, type Scene, wordsBetween } from '../scene.ts';

const MIN_WORDS = 5;
/** How many paragraphs back the last speaker may have spoken. */
const REACH = 3;

/**
 *     “We won’t wait,” Ruiz said.
 *     “The ice has been thinning for years. Nobody listened.”
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * A quotation with a paragraph to itself, right behind one that was attributed, goes on with its speaker, or answers the writer’s question. One that repeats
 * another is a pull quote; the claims that a check of facts rates one by one are those of whom it checks.
 */
export const floating: AttributionRule = {
  name: 'floating',
  find(scene, claims, offer) {
    if (scene.quotations.some((quotation) => isRated(scene, quotation))) return;
    let before: Draft | null = null;
    let repetitions: Repetitions | null = null;
    let left: Draft | null = null;
    const answerers = new Map<Draft, Draft>();
    let turns: Turns | null = null;
    for (const follower of followers(scene, claims)) {
      const { quotation, leader } = follower;
      // "Here is what our editor makes of it:" leads to somebody else.
      if (isLedOn(scene, quotation)) left = leader;
      if (left === leader) continue;
      const last: Draft = before && endOf(before) > endOf(leader) ? before : leader;
      if (paragraphsBehind(scene, last, quotation) > REACH || !standsAlone(scene, quotation)) continue;
      repetitions ??= new Repetitions(scene);
      if (repetitions.has(claims, quotation)) continue;
      const asker = last === leader ? askerOf(scene, follower) : null;
      const answerer = last === leader && !asker ? answererOf(scene, follower, answerers) : null;
      if (last === leader) turns = turnsOf(leader, asker, answerer);
      const source = asker ? null : questionedBefore(scene, quotation);
      const own = last === leader ? (asker ?? answerer) : turnOf(scene, quotation, turns);
      const previous = own ?? last;
      if (turns) turns.isAsked = previous === turns.asker;
      before = {
        by: 'floating',
        cue: null,
        content: [{ first: quotation.first, last: quotation.last }],
        source,
        continues: source ? null : (previous.continues ?? previous),
        confidence: 0.6,
      };
      offer(before);
    }
  },
};

/** Who asks and who answers without any words between; `isAsked`: the last turn was a question. */
interface Turns {
  readonly asker: Draft;
  readonly answerer: Draft;
  isAsked: boolean;
}

function turnsOf(leader: Draft, asker: Draft | null, answerer: Draft | null): Turns | null {
  if (asker) return { asker, answerer: leader, isAsked: false };
  return answerer && { asker: leader, answerer, isAsked: false };
}

/** “Not even for an hour?” // “Not even then.” */
function turnOf(scene: Scene, quotation: Quotation, turns: Turns | null): Draft | null {
  if (!turns) return null;
  if (turns.isAsked) return turns.answerer;
  return asks(scene.doc.tokens, quotation) ? turns.asker : null;
}

/**
 * Whom a question is put to right behind an answer: who gave that. `answerers`: those of the questions before.
 *
 *     Counsel asked what he did. “Nothing,” he said. “Nothing at all?” asked counsel. “Not that I recall.”
 *                                           --                         ~~~~~           ^^^^^^^^^^^^^^^^^^^^
 *
 * What was asked without marks, nobody asks of themselves:
 *
 *     “I was scared,” he said. Counsel asked him why he had gone. // “I was not going there.”
 *                     --               ~~~~~                         ^^^^^^^^^^^^^^^^^^^^^^^^
 */
function answererOf(scene: Scene, { leader, drafts, place }: Follower, answerers: Map<Draft, Draft>): Draft | null {
  const before = drafts[place - 1];
  const asked = drafts[place - 2];
  if (!isQuestion(leader) || !before) return null;
  if (!isQuoted(scene, startOf(leader)) && leader.source && !isQuestion(before)) return before;
  const isAnswer = !isQuestion(before) && asked !== undefined && isQuestion(asked);
  const answerer = isAnswer ? before : answerers.get(before);
  if (answerer) answerers.set(leader, answerer);
  return answerer ?? null;
}

/**
 * Who asked what was just answered asks on:
 *
 *     Counsel asked whether he slept. // “No,” he said. // “Not even for an hour?”
 *     -------                                              ^^^^^^^^^^^^^^^^^^^^^^^
 */
function askerOf(scene: Scene, { quotation, leader, drafts, place }: Follower): Draft | null {
  const asked = drafts[place - 1];
  return asks(scene.doc.tokens, quotation) && asked?.source && isQuestion(asked) && !isQuestion(leader) ? asked : null;
}

const isQuestion = ({ cue }: Draft): boolean => cue?.lemma === 'ask';

const isLedOn = ({ doc: { tokens } }: Scene, { first }: Quotation): boolean => tokens[first - 1]?.text === ':';

/** It opens its paragraph and leaves no more than a full stop of it. */
function standsAlone(scene: Scene, quotation: Quotation): boolean {
  const paragraph = scene.doc.paragraphs[quotation.paragraph];
  if (!paragraph || quotation.first !== paragraph.first || quotation.last < paragraph.last - 1) return false;
  if (isSigned(scene, quotation.last)) return false;
  const isStopped = quotation.last < paragraph.last && endsSentence(scene.doc.tokens[quotation.last]);
  return (
    wordsBetween(scene, quotation.first, quotation.last) >= MIN_WORDS && (isStopped || readsAsSpeech(scene, quotation))
  );
}

/** "— Ana Ruiz, glaciologist" below: somebody else’s; not "– An emigrant himself –". */
function isSigned({ doc: { tokens } }: Scene, at: number): boolean {
  const name = tokens[at + 1];
  return isDash(tokens[at]) && name !== undefined && startsUpper(name.text) && name.pos !== 'DET';
}
