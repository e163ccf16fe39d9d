import type { Cue } from '../cues/cue.ts';
import type { Token } from '../text/document.ts';

/** "was told", "are said": whether the verb of a cue is passive, so that its subject is not the one who speaks. */
export function isPassive(tokens: readonly Token[], { first, anchor }: Cue): boolean {
  const verb = tokens[anchor] as Token;
  if (verb.pos !== 'VERB' || verb.lower === verb.lemma || verb.lower.endsWith('ing')) return false;
  return tokens.slice(first, anchor).findLast(({ pos }) => pos === 'AUX' || pos === 'VERB')?.lemma === 'be';
}
