import { ANSWER_LABELS } from '../../lexicon/colon-labels.ts';
import type { Document, Stretch, Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { turnContent } from '../contents/turn-content.ts';
import { type AttributionRule, colonCue, type Draft } from '../draft.ts';
import { type LabelForm, type TurnLabel, turnLabel } from '../reports/turn-label.ts';
import { isOfTalk } from '../reports/words.ts';
import { someIn } from '../runs.ts';
import type { Scene } from '../scene.ts';

const CONFIDENCE = 0.85;
/** Fewer are a list. */
const MIN_TURNS = 3;
/** The share of the turns in which somebody speaks of themselves, or to somebody. */
const PERSONAL_SHARE = 0.4;
/** Where fewer paragraphs have labels, those without one may be the reporter's. */
const LABELLED_SHARE = 1 / 3;
const FORMS: readonly LabelForm[] = ['colon', 'stop', 'time', 'line'];

/** A label, and the paragraphs from it up to the next one. */
interface Turn extends TurnLabel {
  readonly place: number;
  readonly next: number;
}

/**
 * The turns of a transcript, whose labels come again:
 *
 *     Ms. Roos: I have nothing to announce.      Mr. Crane. It was in October.
 *     --------~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^      ---------  ^^^^^^^^^^^^^^^^^^
 *     Question: Will he resign?                  We told the board at once.
 *     --------~ ^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     Ms. Roos: I have seen those reports.       Chairwoman Voss. Of which year?
 */
export const transcript: AttributionRule = {
  name: 'transcript',
  find(scene, _claims, offer) {
    const labels = labelsIn(scene.doc);
    for (const form of FORMS) {
      const turns = turnsOf(labels, form);
      if (!isTalk(scene, turns)) continue;
      const goesOn = turns.length >= LABELLED_SHARE * ((turns.at(-1)?.place ?? 0) - (turns[0]?.place ?? 0) + 1);
      for (const turn of turns) {
        const content = contentOf(scene, turn, goesOn || form === 'line');
        if (content.length > 0) offer(toDraft(turn, content));
      }
    }
  },
};

/** The label of each paragraph, or null. Behind a headline ("Fallin: ‘We Wait’") none follows at once. */
function labelsIn(doc: Document): (TurnLabel | null)[] {
  const labels = doc.paragraphs.map((paragraph) => turnLabel(doc, paragraph));
  if (labels[0]?.form === 'colon' && labels[1]?.form !== 'colon') labels[0] = null;
  return labels;
}

/** The last turn has its own paragraph, as the article may go on behind. */
function turnsOf(labels: readonly (TurnLabel | null)[], form: LabelForm): Turn[] {
  const turns: Turn[] = [];
  let next: number | null = null;
  for (let place = labels.length - 1; place >= 0; place--) {
    const label = labels[place];
    if (label?.form === form) turns.push({ ...label, place, next: next ?? place + (form === 'line' ? 2 : 1) });
    if ((label && label.form !== 'line') || label?.form === form) next = place;
  }
  return turns.reverse();
}

/** Several speak, one of them more than once, and not as lists have it: "Price: $40", "Price: $55". */
function isTalk(scene: Scene, turns: readonly Turn[]): boolean {
  const keys = new Set(turns.map(({ key }) => key));
  if (turns.length < MIN_TURNS || keys.size < 2 || keys.size === turns.length) return false;
  return turns.filter((turn) => isPersonal(scene, turn)).length >= PERSONAL_SHARE * turns.length;
}

function isPersonal({ doc: { tokens, paragraphs } }: Scene, { form, end, place }: Turn): boolean {
  const said = paragraphs[form === 'line' ? place + 1 : place];
  return said !== undefined && someIn(tokens, form === 'line' ? said.first : end, said.last, isOfTalk);
}

function contentOf(scene: Scene, { form, end, place, next }: Turn, goesOn: boolean): TokenRange[] {
  const { paragraphs } = scene.doc;
  const content = form === 'line' ? [] : [turnContent(scene, end, (paragraphs[place] as Stretch).last)];
  for (let index = place + 1; goesOn && index < next; index++) {
    const paragraph = paragraphs[index];
    if (!paragraph || !isSpoken(scene, paragraph)) break;
    content.push({ first: paragraph.first, last: paragraph.last });
  }
  return content;
}

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '\u2026', '"', '\u201d', '\u2014', '--', '-', '...']);

/** Neither a heading, nor what else happened ("(CROSSTALK)", "[16:00:07]"), nor the answer to it ("A: Forty."). */
function isSpoken({ doc: { tokens } }: Scene, { first, last }: Stretch): boolean {
  const { text, lower } = tokens[first] as Token;
  if (text === '(' || text === '[' || (ANSWER_LABELS.has(lower) && tokens[first + 1]?.text === ':')) return false;
  return ENDS.has(tokens[last - 1]?.text ?? '');
}

const toDraft = ({ form, source, end }: Turn, content: readonly TokenRange[]): Draft => ({
  by: 'transcript',
  cue: form === 'colon' ? colonCue(end - 1) : null,
  content,
  source,
  continues: null,
  confidence: CONFIDENCE,
});
