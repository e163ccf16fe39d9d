import type { MadeSpeaker } from '../tracker/made-extraction.ts';

/** Gives numbers in [0, 1). */
export type Random = () => number;

/** One who speaks and is spoken about all year. */
export interface Voice {
  id: string;
  /** As an article prints it that takes care. */
  name: string;
  /** Who it is in one more article, in any of its forms. */
  mention(random: Random): MadeSpeaker;
  /** Nothing but a surname: nobody can know whose, but an editor may. */
  bare: string | null;
}

/** How often a person is called so, and an organization. */
const PERSON = { unnamed: 0.03, bareWithRole: 0.12, bare: 0.025, nickname: 0.04, initial: 0.03, middle: 0.1 };
const ORGANIZATION = { acronym: 0.25, introduced: 0.2, suffix: 0.1 };
const ORGANIZATIONS = 0.1;

/** Common given names with their short forms, the rest is invented. */
const GIVEN = [
  ['William', 'Bill', 'he'],
  ['Robert', 'Bob', 'he'],
  ['Elizabeth', 'Liz', 'she'],
  ['Katherine', 'Kate', 'she'],
  ['Thomas', 'Tom', 'he'],
  ['Michael', 'Mike', 'he'],
  ['Jennifer', 'Jen', 'she'],
  ['Margaret', 'Peggy', 'she'],
  ['Richard', 'Rick', 'he'],
  ['Susan', 'Sue', 'she'],
  ['Ulrika', '', 'she'],
  ['Odalys', '', 'she'],
  ['Fenwick', '', 'he'],
  ['Zoltan', '', 'he'],
  ['Noemi', '', 'she'],
  ['Quentin', '', 'he'],
] as const;
const SYLLABLES =
  'ba be bo da de do fa fe ga go ka ke ko la le lo ma me mo na ne no pa pe po ra re ro sa se so ta te to va ve vo'.split(
    ' ',
  );
const OFFICES = [
  'mayor of',
  'chief scientist of',
  'union leader at',
  'finance director of',
  'head coach of',
  'spokesperson for',
];
const HEADS = ['Authority', 'Bank', 'Council', 'Union', 'Institute', 'Federation'];

export const makeWord = (random: Random, syllables: number): string =>
  Array.from({ length: syllables }, () => pick(SYLLABLES, random)).join('');

export const pick = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random() * items.length)] as Item;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** People of whom two or three share a surname, and a tenth of organizations. No two have one name. */
export function makeVoices(count: number, random: Random): Voice[] {
  const surnames = Array.from({ length: Math.ceil(count / 2.5) }, () => capital(makeWord(random, 3)));
  const voices = new Map<string, Voice>();
  while (voices.size < count) {
    const id = `v${voices.size}`;
    const voice =
      random() < ORGANIZATIONS ? makeOrganization(id, random) : makePerson(id, pick(surnames, random), random);
    if (!voices.has(voice.name)) voices.set(voice.name, voice);
  }
  return [...voices.values()];
}

function makePerson(id: string, surname: string, random: Random): Voice {
  const [given, nickname, pronoun] = pick(GIVEN, random);
  const organization = `${capital(makeWord(random, 3))} ${capital(makeWord(random, 2))}`;
  const role = `${pick(OFFICES, random)} ${organization}`;
  const roles = [{ text: role, organization }];
  const middle = capital(makeWord(random, 1)).charAt(0);
  const forms = (some: MadeSpeaker['roles']): [share: number, form: MadeSpeaker][] => [
    [PERSON.unnamed, { name: `a ${role}`, named: false, roles }],
    [PERSON.bareWithRole, { name: surname, pronoun, roles }],
    [PERSON.bare, { name: surname, pronoun }],
    [PERSON.nickname, { name: `${nickname || given} ${surname}`, pronoun, roles: some }],
    [PERSON.initial, { name: `${given.charAt(0)}. ${surname}`, pronoun, roles: some }],
    [PERSON.middle, { name: `${given} ${middle}. ${surname}`, pronoun, roles: some }],
  ];
  return {
    id,
    name: `${given} ${surname}`,
    bare: surname,
    mention(random) {
      const some = random() < 0.5 ? roles : [];
      const form = choose(forms(some), random);
      return form ?? { name: `${given} ${surname}`, pronoun: random() < 0.6 ? pronoun : null, roles: some };
    },
  };
}

function makeOrganization(id: string, random: Random): Voice {
  const name = `${capital(makeWord(random, 3))} ${capital(makeWord(random, 2))} ${pick(HEADS, random)}`;
  const acronym = name.replace(/[^A-Z]/g, '');
  const kind = 'organization';
  const forms: [share: number, form: MadeSpeaker][] = [
    [ORGANIZATION.acronym, { name: acronym, kind }],
    [ORGANIZATION.introduced, { name, kind, aliases: [acronym] }],
    [ORGANIZATION.suffix, { name: `The ${name} Ltd.`, kind }],
  ];
  return { id, name, bare: null, mention: (random) => choose(forms, random) ?? { name, kind } };
}

function choose<Form>(forms: readonly [share: number, form: Form][], random: Random): Form | null {
  let luck = random();
  for (const [share, form] of forms) {
    if (luck < share) return form;
    luck -= share;
  }
  return null;
}
