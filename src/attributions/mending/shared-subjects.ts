import type { Cue } from '../../cues/cue.ts';
import type { TaggedCue } from '../../cues/tagged-cue.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isPassive, isToldBeside } from '../passive.ts';
import { clauseSubject } from '../reports/clause-subject.ts';
import { isCries } from '../reports/cries.ts';
import { isTensed, isVerb } from '../reports/words.ts';
import { everyIn } from '../runs.ts';
import { isQuoted, type Scene } from '../scene.ts';
import { withNearerSubject } from './nearer-subjects.ts';
import { withSource } from './reading.ts';

/** "and then, after a long pause, added" */
const MAX_BETWEEN = 8;
/** Readings come in text order; a sentence has few. */
const MAX_CUES = 8;

/**
 * The reading with the source of a verb that is joined to one whose source the network saw, or whose subject is somebody.
 * `place`: its index in the scene.
 *
 *     Ruiz quoted her mother – “Never look down” – and then, after a pause, added: “I looked down.”
 *     ----                                         ~~~                      ~~~~~
 *     The bank held its rate, as expected, but hinted that it would cut.      A judge halted work, ruling that it was unsafe.
 *     --------                             ~~~ ~~~~~~                         -------            ~ ~~~~~~
 *     On Monday a clerk, speaking behind a screen, hinted that it would cut.
 *               ------- ~~~~~~~~                   ~~~~~~
 */
export function withSharedSubject(scene: Scene, tagged: TaggedCue, place: number): TaggedCue {
  const source = tagged.parts.source ? null : sharedSource(scene, tagged, place);
  return source ? withNearerSubject(scene, withSource(tagged, source)) : tagged;
}

function sharedSource(scene: Scene, { cue, parts }: TaggedCue, place: number): TokenRange | null {
  const { tokens } = scene.doc;
  const [content] = parts.content;
  if (!content || content.first < cue.last) return null;
  // The tagger may take "ruling" for a noun.
  if (tokens[cue.first - 1]?.text === ',' && tokens[cue.first]?.lower.endsWith('ing'))
    return invertedSource(scene, cue.first - 1, place) ?? clauseSubject(scene, cue.first - 1)?.subject ?? null;
  if (tokens[cue.anchor]?.pos !== 'VERB' || isCries(tokens, cue.anchor)) return null;
  if (tokens[cue.first - 1]?.text === ',') {
    const subject = subjectBeforeParticiple(scene, cue);
    if (subject) return subject;
  }
  const conjunction = tokens
    .slice(Math.max(0, cue.first - MAX_BETWEEN), cue.first)
    .findLast((token) => token.pos === 'CCONJ' || isVerb(token) || isQuoted(scene, token.index));
  if (conjunction?.pos !== 'CCONJ' || conjunction.sentence !== tokens[cue.anchor]?.sentence) return null;
  const near = scene.cues.slice(Math.max(0, place - MAX_CUES), place);
  const before = near.findLast((other) => joins(scene, other, conjunction.index));
  return before?.parts.source ?? subjectOf(scene, cue, conjunction);
}

/** "On Monday [a clerk], speaking behind a screen, hinted"; not "…, speaking in May, slept, hinted the judge". */
function subjectBeforeParticiple(scene: Scene, cue: Cue): TokenRange | null {
  const { tokens } = scene.doc;
  const comma = cue.first - 1;
  const found = clauseSubject(scene, comma);
  if (!found || found.subject.last !== found.verb - 1 || !tokens[found.verb]?.lower.endsWith('ing')) return null;
  return everyIn(tokens, found.verb + 1, comma, isInAside) && !isPassive(tokens, cue) ? found.subject : null;
}

const isInAside = (token: Token): boolean => token.text !== ',' && !isTensed(token);

/** “We won’t wait,” says [a director of the mill], adding */
function invertedSource({ cues }: Scene, comma: number, place: number): TokenRange | null {
  const { cue, parts } = cues[place - 1] ?? {};
  const source = parts?.source;
  return cue && source?.last === comma && source.first === cue.last ? source : null;
}

/** Who the clause before a conjunction tells of, unless they are told: "was stopped and told to leave". */
function subjectOf(scene: Scene, cue: Cue, { index, sentence }: Token): TokenRange | null {
  const { tokens } = scene.doc;
  if (!isRightBefore(tokens, index, cue.first) || tokens[index - 1]?.sentence !== sentence) return null;
  const subject = clauseSubject(scene, index)?.subject ?? documentBefore(scene, sentence);
  return subject && !isToldBeside(tokens, subject, cue) && !isPassive(tokens, cue) ? subject : null;
}

/** "[It] spares the board, but says": a text; not "It was late, but he says". */
function documentBefore({ doc: { tokens, sentences } }: Scene, sentence: number): TokenRange | null {
  const first = sentences[sentence]?.first ?? 0;
  const isText = tokens[first]?.lower === 'it' && tokens[first + 1]?.pos === 'VERB';
  return isText ? { first, last: first + 1 } : null;
}

/** "but [later] hinted", "and [at one point] asked" */
const isRightBefore = (tokens: readonly Token[], conjunction: number, verb: number): boolean =>
  everyIn(tokens, conjunction + 1, verb, ({ pos }) => pos === 'ADV') ||
  (tokens[conjunction + 1]?.pos === 'ADP' && everyIn(tokens, conjunction + 2, verb, ({ pos }) => IN_PHRASE.has(pos)));
const IN_PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);

/** A verb of the same sentence, with its subject right before it. */
function joins(scene: Scene, { cue, parts: { source } }: TaggedCue, conjunction: number): boolean {
  const { tokens } = scene.doc;
  return (
    source !== null &&
    source.last <= cue.first &&
    cue.last <= conjunction &&
    tokens[source.first]?.sentence === tokens[conjunction]?.sentence &&
    !isQuoted(scene, cue.anchor)
  );
}
