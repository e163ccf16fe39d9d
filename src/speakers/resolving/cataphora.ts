import type { Token } from '../../text/document.ts';
import { type Scene, tokenAt } from '../scene/scene.ts';

const REACH = 24;

/**
 * Whether a pronoun stands in a participle's clause before the name that it means, so that nobody is brought to mind by it:
 *
 *     Asked whether he was sorry, Mr. Varga paused.
 *                   --            ^^^^^^^^^
 */
export function looksAhead(scene: Scene, at: number): boolean {
  const { sentence } = scene.doc.tokens[at] as Token;
  const opener = tokenAt(scene, scene.doc.sentences[sentence]?.first ?? at);
  if (opener?.pos !== 'VERB' || !opener.lower.endsWith('ed')) return false;
  for (let next = at + 1; next < at + REACH; next++) {
    const token = tokenAt(scene, next);
    if (!token || token.sentence !== sentence) return false;
    if (token.text === ',') return tokenAt(scene, next + 1)?.pos === 'PROPN';
  }
  return false;
}
