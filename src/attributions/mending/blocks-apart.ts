import type { Cue } from '../../cues/cue.ts';
import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { POSTING_VERBS } from '../../lexicon/report-words.ts';
import type { Stretch, Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { endsSentence, isVerb, SPEECH_VERBS, takes, takesClause } from '../reports/words.ts';
import { someIn } from '../runs.ts';
import { holdsQuoted, type Scene } from '../scene.ts';
import { asPlain, withContent } from './reading.ts';

/** "that", "in a letter to the board" */
const MAX_TAIL = 8;
/** Less is a heading. */
const MIN_BLOCK = 6;

/**
 * The reading with the paragraph that the page sets apart without marks, to which the colon at the end of the one before leads:
 *
 *     In a letter to the board, Ruiz wrote:
 *     -------------------------      ~~~~~
 *     The dam is a danger to the valley, and it must go.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function withBlockApart(scene: Scene, tagged: TaggedCue): TaggedCue {
  const { cue, parts } = tagged;
  const { tokens, paragraphs } = scene.doc;
  const paragraph = tokens[cue.anchor]?.paragraph ?? 0;
  const { last } = paragraphs[paragraph] as Stretch;
  const block = paragraphs[paragraph + 1];
  if (tokens[last - 1]?.text !== ':' || !block || !parts.source || !isMainClause(tokens, parts.source, cue))
    return tagged;
  if (!leads(tokens, cue, last - 1) || parts.content.some(({ first }) => first >= last)) return tagged;
  if (!isWhole(tokens, block) || holdsQuoted(scene, block)) return tagged;
  const isStop = tokens[block.last - 1]?.text === '.';
  return asPlain(withContent(tagged, [{ first: block.first, last: isStop ? block.last - 1 : block.last }]));
}

/** Not “Here is what [Ruiz] said:”, “three things [Ruiz] said:”, behind which the writer goes on. */
function isMainClause(tokens: readonly Token[], { first, last }: TokenRange, cue: Cue): boolean {
  const before = tokens[first - 1];
  const opens = before?.sentence !== tokens[first]?.sentence || before?.text === ',' || before?.pos === 'CCONJ';
  return opens && last === cue.first;
}

/** A verb of saying up to the colon; a post stands on a page of its own, and is not in the text. */
function leads(tokens: readonly Token[], { lemma, last }: Cue, colon: number): boolean {
  const row = POSTING_VERBS.has(lemma) ? undefined : SPEECH_VERBS.get(lemma);
  return (
    row !== undefined &&
    takesClause(row) &&
    takes(row, 'quote') &&
    colon - last <= MAX_TAIL &&
    !someIn(tokens, last, colon, isVerb)
  );
}

const isWhole = (tokens: readonly Token[], { first, last }: Stretch): boolean =>
  last - first >= MIN_BLOCK && endsSentence(tokens[last - 1]);
