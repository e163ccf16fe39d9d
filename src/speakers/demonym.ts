import type { TokenRange } from '../attributions/attribution.ts';
import { AFFILIATION_WORDS } from '../lexicon/capital-words.ts';
import { DEMONYM_NOUNS } from '../lexicon/demonyms.ts';
import type { Token } from '../text/document.ts';
import { type NominalMention, nominalMention } from './mention.ts';
import { CUE, has, type Scene, sameSentence, tokenAt } from './scene.ts';

const GOES_ON: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM']);

/** "the Spaniard", "The Italian": one person, called by a nation where no noun follows. */
export function demonym(scene: Scene, { first, last }: TokenRange): NominalMention | null {
  const head = last - 1;
  const token = tokenAt(scene, head) as Token;
  const article = tokenAt(scene, head - 1);
  if (article?.lower !== 'the' || first < head - 1 || !sameSentence(scene, head - 1, head) || !isDemonym(token))
    return null;
  const next = sameSentence(scene, head, last) ? tokenAt(scene, last) : undefined;
  if (next && (next.text === '-' || (GOES_ON.has(next.pos) && !has(scene, last, CUE)))) return null;
  return nominalMention({
    first: head - 1,
    last,
    head,
    noun: token.lower,
    field: null,
    kind: 'person',
    gender: genderOf(token),
    trait: 'epithet',
    determiner: 'definite',
    roleFirst: head,
    roleLast: last,
  });
}

/** Adjectives in *-an* are nouns for one person too: "the Italian", "the Nigerian"; "the French" are many. */
const isDemonym = ({ lower }: Token): boolean =>
  DEMONYM_NOUNS.has(lower) || (AFFILIATION_WORDS.has(lower) && lower.endsWith('an'));

/** "the Dutchwoman", "the Dutchman"; "the German" is either. */
function genderOf({ lower }: Token): NominalMention['gender'] {
  if (lower.endsWith('woman')) return 'female';
  return lower.endsWith('man') && DEMONYM_NOUNS.has(lower) ? 'male' : null;
}
