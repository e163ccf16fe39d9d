import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { RELATIVES } from '../../lexicon/function-words.ts';
import type { Token } from '../../text/document.ts';
import { isPassive } from '../passive.ts';
import { endOfPhrase, namesSomebody, SPEECH_VERBS } from '../reports/words.ts';
import { someIn } from '../runs.ts';
import { holdsQuoted, isQuoted, type Scene } from '../scene.ts';

/**
 * "The plan was rejected by [growers]": they reject the plan. Not "Ruiz was told by growers", as whoever is told hears it, nor
 * "the firm, which is backed by growers".
 */
function isDoneBySomebody(tokens: readonly Token[], { cue, parts }: TaggedCue): boolean {
  const { source } = parts;
  if (!source || source.first <= cue.anchor || tokens[source.first - 1]?.lower !== 'by') return false;
  if (RELATIVES.has(tokens[parts.content[0]?.first ?? 0]?.lower ?? '')) return false;
  const head = tokens[endOfPhrase(tokens, source.first, source.last) - 1];
  const isSomebody = head !== undefined && (head.pos === 'PROPN' || namesSomebody(head));
  // "is expected by Easter"
  return isSomebody && cue.lemma !== 'expect' && SPEECH_VERBS.get(cue.lemma)?.frames.includes('object') !== true;
}

/** Whether the content is the subject of its cue: "The crew was warned by sensors", "The fans, still singing, did not complain". */
export function isOwnSubject(scene: Scene, tagged: TaggedCue): boolean {
  const { cue, parts } = tagged;
  const { tokens } = scene.doc;
  const only = parts.content[0];
  if (!only || parts.content.length > 1) return false;
  const isAside = tokens[only.last]?.text === ',' && only.last + 1 === cue.first && cue.first < cue.anchor;
  if (only.last !== cue.first && !isAside) return false;
  if (isPassive(tokens, cue)) {
    const holdsVerb = someIn(tokens, only.first, only.last, ({ pos }) => pos === 'VERB');
    return !isAside && !holdsVerb && !holdsQuoted(scene, only) && !isDoneBySomebody(tokens, tagged);
  }
  return parts.source === null && tokens[cue.anchor]?.pos === 'VERB' && !isQuoted(scene, only.last - 1);
}
