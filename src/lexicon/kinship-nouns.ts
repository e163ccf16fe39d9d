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

/** What somebody just named is called, whoever they are that to. */
export const FAMILY_EPITHETS: ReadonlySet<string> = new Set('grandmother grandfather widow widower'.split(' '));

/** Those who mostly have one surname. */
export const SAME_NAME_RELATIVES: ReadonlySet<string> = new Set(
  'wife husband father mother mum mom mam dad son daughter brother sister twin widow widower'.split(' '),
);

/** Those with whom somebody grew up: a married woman has mostly another surname than they. */
export const BIRTH_RELATIVES: ReadonlySet<string> = new Set(
  'father mother mum mom mam dad brother sister twin'.split(' '),
);

/** Those of one surname, told of together. */
export const SIBLINGS: ReadonlySet<string> = new Set('twins brothers sisters siblings'.split(' '));

type NounByGender = Readonly<Record<Gender, string>>;

const SPOUSE: NounByGender = { male: 'husband', female: 'wife' };
const PARENT: NounByGender = { male: 'father', female: 'mother' };
const CHILD: NounByGender = { male: 'son', female: 'daughter' };
const SIBLING: NounByGender = { male: 'brother', female: 'sister' };

/** By what a relative is to somebody, what that one is to the relative: her son’s mother. */
export const CONVERSE_RELATIVES: ReadonlyMap<string, NounByGender> = new Map([
  ['husband', SPOUSE],
  ['wife', SPOUSE],
  ['father', CHILD],
  ['mother', CHILD],
  ['dad', CHILD],
  ['mum', CHILD],
  ['mom', CHILD],
  ['mam', CHILD],
  ['son', PARENT],
  ['daughter', PARENT],
  ['brother', SIBLING],
  ['sister', SIBLING],
]);

/** By what somebody is, whose they mostly are. */
export const GENDER_BY_SPOUSE: ReadonlyMap<string, Gender> = new Map([
  ['husband', 'female'],
  ['wife', 'male'],
]);

/** By whose, who is of another generation. */
export const ELDER_RELATIVES: ReadonlySet<string> = new Set(
  'father mother mum mom mam dad grandfather grandmother uncle aunt'.split(' '),
);
export const YOUNGER_RELATIVES: ReadonlySet<string> = new Set(
  'son daughter grandson granddaughter nephew niece'.split(' '),
);

/** "the [elder] Ruiz": toward which of two of one surname the word points. */
export const GENERATION_WORDS: ReadonlyMap<string, number> = new Map([
  ['younger', 1],
  ['elder', -1],
  ['older', -1],
  ['senior', -1],
]);

/** The same behind the name: "Ruiz [junior]". */
export const GENERATIONS_BEHIND: ReadonlyMap<string, number> = new Map([
  ['junior', 1],
  ['senior', -1],
]);

/** "his [second] wife", "her [elder] son": of several of that kind another one. */
export const TELLING_APART: ReadonlySet<string> = new Set(
  'first second third fourth elder older eldest oldest younger youngest other'.split(' '),
);

/** What children call their elders: "Dad" is whom the article calls her father. */
export const FAMILIAR_NOUNS: ReadonlyMap<string, string> = new Map([
  ...'dad daddy'.split(' ').map((noun) => [noun, 'father'] as const),
  ...'mum mom mam mummy'.split(' ').map((noun) => [noun, 'mother'] as const),
  ...'nan nana gran granny grandma'.split(' ').map((noun) => [noun, 'grandmother'] as const),
  ...'grandad granddad grandpa'.split(' ').map((noun) => [noun, 'grandfather'] as const),
]);
