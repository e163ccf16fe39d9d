import { CUE_VERBS, type CueVerb } from '../lexicon/cue-verbs.ts';
import { DOCUMENT_NOUNS } from '../lexicon/document-nouns.ts';
import { GROUP_NOUNS } from '../lexicon/group-nouns.ts';
import { KINSHIP_NOUNS } from '../lexicon/kinship-nouns.ts';
import { ORGANIZATION_NOUNS } from '../lexicon/organization-nouns.ts';
import { PERSON_WORDS } from '../lexicon/person-nouns.ts';
import { PRONOUNS } from '../lexicon/pronouns.ts';
import { TITLE_WORDS } from '../lexicon/titles.ts';
import type { Word } from '../text/document.ts';

/** Classes of verbs come first: 0 is a verb, or any word, of no class. */
const VERB_CLASSES = 48;
const NOUN_LISTS: readonly ReadonlySet<string>[] = [
  PERSON_WORDS,
  ORGANIZATION_NOUNS,
  GROUP_NOUNS,
  DOCUMENT_NOUNS,
  new Set(KINSHIP_NOUNS.map(({ noun }) => noun)),
];
const TITLE = VERB_CLASSES + NOUN_LISTS.length;
const PRONOUN_USES = ['subject', 'object', 'possessive'] as const;
export const WORD_CLASSES = 64;

/** A verb's class is what the lexicon says of its frames, whatever the verb: words that training never saw share it. */
function verbClass({ attribution, frames }: CueVerb): number {
  const clause = frames.includes('that') ? 2 : frames.includes('only-that') ? 1 : 0;
  const bits =
    (frames.includes('quote') ? 1 : 0) + (frames.includes('object') ? 2 : 0) + (frames.includes('to') ? 4 : 0);
  return (attribution === 'belief' ? 24 : 0) + clause * 8 + bits;
}

const VERBS = new Map(CUE_VERBS.toReversed().map((row) => [row.lemma, verbClass(row)]));
const PRONOUN_CLASSES = new Map(
  PRONOUNS.toReversed().map(({ word, use, refers }) => [
    word,
    TITLE + 1 + PRONOUN_USES.indexOf(use) + (refers === 'self' || refers === 'addressee' ? PRONOUN_USES.length : 0),
  ]),
);

/** What the lexicons say of a word: verbs of speech and belief by their frames, nouns for those who speak, titles, pronouns. */
export function wordClass({ lemma, lower, pos }: Word): number {
  if (pos === 'VERB') return VERBS.get(lemma) ?? 0;
  if (pos === 'PRON' || pos === 'DET') return PRONOUN_CLASSES.get(lower) ?? 0;
  if (TITLE_WORDS.has(lower)) return TITLE;
  if (pos !== 'NOUN') return 0;
  const list = NOUN_LISTS.findIndex((nouns) => nouns.has(lemma) || nouns.has(lower));
  return list < 0 ? 0 : VERB_CLASSES + list;
}

/** The class of a noun for a person, an organization, a group, a document or a relative, or of a title. */
export const isSpeakerClass = (wordClassOf: number): boolean => wordClassOf >= VERB_CLASSES && wordClassOf <= TITLE;
