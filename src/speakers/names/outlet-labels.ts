import type { Cast } from '../cast.ts';
import { isAllCapitals } from '../letters.ts';
import type { Mention, NameMention } from '../mention.ts';
import { type Scene, textAt, tokenAt } from '../scene/scene.ts';

/** "HR: How many?" in an article of the Harbour Review that tells its name: the letters are its own. */
export function readOutletLabels(scene: Scene, mentions: readonly Mention[], cast: Cast): void {
  const outlet = mentions.find((mention) => mention.form === 'name' && cast.isOutlet(mention));
  if (outlet?.form !== 'name') return;
  for (const mention of mentions)
    if (mention.form === 'name' && isLabel(scene, mention) && isShortFor(mention.key, outlet.keys))
      cast.bodies.abbreviate(mention.key, outlet.bearer ?? cast.single(outlet));
}

const isLabel = (scene: Scene, { first, last, words }: NameMention): boolean =>
  words.length === 1 &&
  isAllCapitals(words[0] ?? '') &&
  textAt(scene, last) === ':' &&
  scene.doc.paragraphs[tokenAt(scene, first)?.paragraph ?? 0]?.first === first;

/** "hr" of "harbour review", "ot" of "overtime" */
function isShortFor(letters: string, keys: readonly string[]): boolean {
  if (keys.length > 1) return letters === keys.map((key) => key.charAt(0)).join('');
  const [word] = keys;
  let at = 0;
  for (const letter of word ?? '') if (letter === letters.charAt(at)) at++;
  return at === letters.length && word?.charAt(0) === letters.charAt(0);
}
