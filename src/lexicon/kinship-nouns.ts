import type { Gender } from './titles.ts';

/** A noun for a relative; the gender is the relative's. */
interface KinshipNoun {
  readonly noun: string;
  readonly gender: Gender | null;
}

const rows = (gender: Gender | null, list: string): KinshipNoun[] => list.split(' ').map((noun) => ({ noun, gender }));

export const KINSHIP_NOUNS: readonly KinshipNoun[] = [
  ...rows(
    'female',
    'wife mother daughter sister aunt niece grandmother granddaughter widow girlfriend mum mom mam mummy nan nana gran granny grandma',
  ),
  ...rows('female', 'stepmother stepdaughter stepsister mother-in-law daughter-in-law sister-in-law ex-wife bride'),
  ...rows(
    'male',
    'husband father son brother uncle nephew grandfather grandson widower boyfriend dad daddy grandad granddad grandpa stepfather',
  ),
  ...rows('male', 'stepson stepbrother father-in-law son-in-law brother-in-law ex-husband groom'),
  ...rows(null, 'spouse partner fiance fiancee cousin sibling twin child parent grandparent grandchild'),
];

/** Those who mostly have one surname. */
export const SAME_NAME_RELATIVES: ReadonlySet<string> = new Set(
  'wife husband father mother son daughter brother sister twin widow widower'.split(' '),
);

/** Those with whom somebody grew up: a married woman has mostly another surname than they. */
export const BIRTH_RELATIVES: ReadonlySet<string> = new Set('father mother brother sister twin'.split(' '));

/** What somebody is to a relative, where that one is such a thing to them: a man is the husband of his wife. */
export const CONVERSE_RELATIVES: Readonly<Record<string, { readonly male: string; readonly female: string }>> = {
  husband: { male: 'husband', female: 'wife' },
  wife: { male: 'husband', female: 'wife' },
  father: { male: 'son', female: 'daughter' },
  mother: { male: 'son', female: 'daughter' },
  son: { male: 'father', female: 'mother' },
  daughter: { male: 'father', female: 'mother' },
  brother: { male: 'brother', female: 'sister' },
  sister: { male: 'brother', female: 'sister' },
};
