import type { Cast } from '../cast.ts';
import { isAllCapitals } from '../letters.ts';
import type { Member } from '../member.ts';
import type { Mention, NameMention } from '../mention.ts';
import { type Scene, textAt, tokenAt } from '../scene/scene.ts';

/** "HR: How many?" in an article of the Harbour Review: the letters are its own. */
export function readOutletLabels(scene: Scene, mentions: readonly Mention[], cast: Cast): void {
  let outlet: Member | null | undefined;
  for (const mention of mentions) {
    if (mention.form !== 'name' || !isLabel(scene, mention)) continue;
    outlet ??= cast.printer();
    if (outlet === null) return;
    if (!isShortFor(mention.key.replaceAll(/[.&]/g, ''), outlet.keys)) continue;
    cast.bodies.abbreviate(mention.key, outlet);
    mention.bearer = outlet;
  }
}

const isLabel = (scene: Scene, { first, last, words }: NameMention): boolean =>
  words.length === 1 &&
  isAllCapitals(words[0] ?? '') &&
  textAt(scene, last) === ':' &&
  scene.doc.paragraphs[tokenAt(scene, first)?.paragraph ?? 0]?.first === first;

/** "hr" and "thr" of "harbour review", "cl" of "current & load", "ot" of "overtime" */
function isShortFor(letters: string, keys: readonly string[]): boolean {
  if (keys.length > 1) {
    const initials = keys.map((key) => (key === '&' || key === 'and' ? '' : key.charAt(0))).join('');
    return letters === initials || letters === `t${initials}`;
  }
  const [word] = keys;
  let at = 0;
  for (const letter of word ?? '') if (letter === letters.charAt(at)) at++;
  return at === letters.length && word?.charAt(0) === letters.charAt(0);
}
