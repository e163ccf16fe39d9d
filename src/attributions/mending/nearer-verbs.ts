import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { wordingOf } from '../../cues/wording.ts';
import { SHOWING_FORMS } from '../../lexicon/report-words.ts';
import type { Token } from '../../text/document.ts';
import { SPEECH_VERBS } from '../reports/words.ts';
import { quotationAt, type Scene } from '../scene.ts';

const MAX_CLAUSE = 16;

/**
 * The scene with cues at the verb that leads to the quotation: the network takes the verb of a clause inside the source,
 * which is no verb of speech.
 *
 *     A note found on the desk read: “Back at four.”
 *     ------------------------ ~~~~  ^^^^^^^^^^^^^^^
 */
export const withNearerVerbs = (scene: Scene): Scene => ({
  ...scene,
  cues: scene.cues.map((tagged) => atNearerVerb(scene, tagged) ?? tagged),
});

function atNearerVerb(scene: Scene, { cue, parts, confidence }: TaggedCue): TaggedCue | null {
  const { tokens } = scene.doc;
  const { source } = parts;
  const quotation = quotationAt(scene, (parts.content.at(-1)?.last ?? 0) - 1);
  if (!source || !quotation || SPEECH_VERBS.has(cue.lemma) || source.last !== cue.first) return null;
  const introduced = /^[,:]$/.test(tokens[quotation.first - 1]?.text ?? '') ? quotation.first - 2 : quotation.first - 1;
  const verb = tokens[introduced];
  if (!verb || !isVerbOfSpeech(verb) || verb.index <= cue.last || verb.index - cue.last > MAX_CLAUSE) return null;
  if (
    tokens.slice(cue.last, verb.index).some(({ pos, lower }) => pos === 'PUNCT' || pos === 'CCONJ' || lower === 'and')
  )
    return null;
  return {
    cue: {
      ...cue,
      ...wordingOf(scene.doc, verb.index, []),
      first: verb.index,
      last: verb.index + 1,
      anchor: verb.index,
    },
    parts: {
      ...parts,
      source: { first: source.first, last: verb.index },
      content: [{ first: quotation.first, last: quotation.last }],
    },
    confidence,
  };
}

const isVerbOfSpeech = ({ pos, lower }: Token): boolean => pos === 'VERB' && SHOWING_FORMS.has(lower);
