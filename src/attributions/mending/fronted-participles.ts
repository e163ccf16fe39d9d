import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { RELATIVES, SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { PERSONAL_SUBJECTS } from '../../lexicon/pronouns.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { opensMain } from '../contents/main-clauses.ts';
import { endOfPhrase } from '../reports/words.ts';
import { everyIn } from '../runs.ts';
import { isQuoted, type Scene } from '../scene.ts';
import { asPlain, withSource } from './reading.ts';

/** "But in addition to [saying]", "Eight years after [backing]" */
const MAX_OPENING = 4;
const MAX_SUBJECT = 16;
/** What the network doubts more is hardly a report: "Turning to the vote, she smiled". */
const LEAST_OF_REPORT = 0.08;

/**
 * The reading as plain, with the subject of the main clause, where a participle opens the sentence:
 *
 *     Conceding that the dam leaked, Ruiz closed it.      In rejecting the plan, the council voted for a study.
 *     ~~~~~~~~~ ^^^^^^^^^^^^^^^^^^^  ----                    ~~~~~~~~~ ^^^^^^^^  -----------
 */
export function withFrontedParticiple(scene: Scene, tagged: TaggedCue): TaggedCue {
  const { cue, parts } = tagged;
  const [said] = parts.content;
  if (parts.source || !said || parts.content.length > 1 || said.first < cue.last) return tagged;
  if (!opensSentence(scene, cue.first, cue.anchor)) return tagged;
  const subject = subjectBehind(scene, said);
  if (!subject) return tagged;
  const whole = withSource(tagged, subject);
  return tagged.confidence < LEAST_OF_REPORT ? whole : asPlain(whole);
}

function opensSentence({ doc: { tokens, sentences } }: Scene, first: number, anchor: number): boolean {
  const opener = sentences[tokens[anchor]?.sentence ?? 0]?.first ?? anchor;
  return (
    first === anchor &&
    anchor - opener <= MAX_OPENING &&
    tokens[anchor]?.lower.endsWith('ing') === true &&
    (anchor === opener || LEADING.has(tokens[anchor - 1]?.pos ?? '')) &&
    everyIn(tokens, opener, anchor, isLeading)
  );
}

const LEADING: ReadonlySet<string> = new Set(['ADP', 'SCONJ', 'ADV', 'CCONJ', 'PART']);

/** "[Eight years] after", "[In addition] to" */
const isLeading = ({ pos }: Token): boolean => LEADING.has(pos) || pos === 'NUM' || pos === 'NOUN';

/** Right behind the comma after what was said, before a verb; "it" stands for nobody. */
function subjectBehind(scene: Scene, { last: comma }: TokenRange): TokenRange | null {
  const { tokens } = scene.doc;
  const first = comma + 1;
  if (tokens[comma]?.text !== ',' || isQuoted(scene, first) || !opensMain(tokens, first)) return null;
  const { lower } = tokens[first] as Token;
  if (RELATIVES.has(lower) || lower === 'there') return null;
  if (SUBJECT_PRONOUNS.has(lower)) return PERSONAL_SUBJECTS.has(lower) ? { first, last: first + 1 } : null;
  return { first, last: endOfPhrase(tokens, first, first + MAX_SUBJECT) };
}
