import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { SHOWING_FORMS } from '../../lexicon/report-words.ts';
import type { Token } from '../../text/document.ts';
import { isIntroducing, SPEECH_VERBS } from '../reports/words.ts';
import { someIn } from '../runs.ts';
import { quotationAt, type Scene } from '../scene.ts';
import { endingAt, withCue, withParts } from './reading.ts';

const MAX_CLAUSE = 16;

/**
 * The reading with its cue at the verb that leads to the quotation: the network takes the verb of a clause inside the source,
 * which is no verb of speech.
 *
 *     A note found on the desk read: “Back at four.”
 *     ------------------------ ~~~~  ^^^^^^^^^^^^^^^
 */
export const withNearerVerb = (scene: Scene, tagged: TaggedCue): TaggedCue => atNearerVerb(scene, tagged) ?? tagged;

function atNearerVerb(scene: Scene, tagged: TaggedCue): TaggedCue | null {
  const { tokens } = scene.doc;
  const { cue, parts } = tagged;
  const { source } = parts;
  if (source?.last !== cue.first || SPEECH_VERBS.has(cue.lemma)) return null;
  const quotation = quotationAt(scene, (parts.content.at(-1)?.last ?? 0) - 1);
  if (!quotation) return null;
  const introduced = isIntroducing(tokens[quotation.first - 1]) ? quotation.first - 2 : quotation.first - 1;
  const verb = tokens[introduced];
  if (!verb || !isVerbOfSpeech(verb) || verb.index <= cue.last || verb.index - cue.last > MAX_CLAUSE) return null;
  if (someIn(tokens, cue.last, verb.index, endsClause)) return null;
  const content = [{ first: quotation.first, last: quotation.last }];
  const moved = withParts(tagged, { first: source.first, last: verb.index }, content);
  return withCue(moved, endingAt(scene.doc, cue, verb.index, verb.index));
}

const endsClause = ({ pos, lower }: Token): boolean => pos === 'PUNCT' || pos === 'CCONJ' || lower === 'and';
const isVerbOfSpeech = ({ pos, lower }: Token): boolean => pos === 'VERB' && SHOWING_FORMS.has(lower);
