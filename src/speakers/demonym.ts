import type { TokenRange } from '../attributions/attribution.ts';
import { AFFILIATION_WORDS } from '../lexicon/capital-words.ts';
import { DEMONYM_ENDINGS, DEMONYM_NOUNS } from '../lexicon/demonyms.ts';
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
    gender: token.lower.endsWith('woman')
      ? 'female'
      : token.lower.endsWith('man') && DEMONYM_NOUNS.has(token.lower)
        ? 'male'
        : null,
    trait: 'epithet',
    determiner: 'definite',
    roleFirst: head,
    roleLast: last,
  });
}

const isDemonym = ({ lower }: Token): boolean =>
  DEMONYM_NOUNS.has(lower) ||
  (AFFILIATION_WORDS.has(lower) && DEMONYM_ENDINGS.some((ending) => lower.endsWith(ending)));
