import type { TokenRange } from '../../attributions/attribution.ts';
import { INSCRIBED_NOUNS } from '../../lexicon/document-nouns.ts';
import { PLACE_NOUNS } from '../../lexicon/place-nouns.ts';
import { WRITTEN_FORMS } from '../../lexicon/venue-forms.ts';
import type { SpeakerKind } from '../../schema/types.ts';
import type { Token } from '../../text/document.ts';
import { nounClass } from '../nominals/nouns.ts';
import { is, lowerAt, type Scene, tokenAt } from '../scene/scene.ts';
import { ADJ, NOUN, POSSESSIVE, PROPN } from '../scene/word-bits.ts';

/** Of which kind those are whom a phrase describes that no mention stands for: by the first noun that ends a part of it. */
export function phraseKind(scene: Scene, { first, last }: TokenRange): SpeakerKind {
  for (let at = first; at < last; at++) {
    const token = tokenAt(scene, at);
    if (!token || (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'ADJ' && token.pos !== 'NUM'))
      continue;
    const next = tokenAt(scene, at + 1);
    // "More [than] 900 nurses"
    if (next?.lower === 'than') continue;
    // "some of Ana [Ruiz]’s fundraisers"
    if (at + 1 < last && is(scene, at + 1, POSSESSIVE)) continue;
    if (at + 1 < last && (next?.pos === 'NOUN' || next?.pos === 'PROPN' || next?.pos === 'ADJ')) continue;
    const known = nounClass(token);
    if (known) return known.kind;
    if (PLACE_NOUNS.has(token.lower) || isAddress(scene, at) || isAddress(scene, at + 1)) return 'organization';
    if (SINGLE.has(token.lower)) return 'person';
    if (INSCRIBED_NOUNS.has(token.lower) || WRITTEN_FORMS.has(token.lower)) return 'document';
    if (next?.lower === 'of' && at + 2 < last && isPeople(scene, at + 2, last)) return 'group';
    if (token.pos === 'NUM' || (token.lower.endsWith('s') && !token.lower.endsWith('ss'))) return 'group';
    return 'person';
  }
  return SINGLE.has(lowerAt(scene, last - 1)) ? 'person' : 'group';
}

/** "a section of [angry deputies]" */
function isPeople(scene: Scene, first: number, last: number): boolean {
  let head = first;
  while (head + 1 < last && is(scene, head + 1, NOUN | PROPN | ADJ)) head++;
  return nounClass(tokenAt(scene, head) as Token)?.kind === 'group';
}

/** "No [10]", "Number [11]": the office that has its seat there. */
const isAddress = (scene: Scene, at: number): boolean => {
  const { text = '' } = tokenAt(scene, at) ?? {};
  return (text === '10' || text === '11') && ADDRESS_WORDS.has(lowerAt(scene, at - 1));
};

const ADDRESS_WORDS: ReadonlySet<string> = new Set(['no', 'no.', 'number']);

/** "one said", "another wrote" */
const SINGLE: ReadonlySet<string> = new Set(['one', 'another']);
