import type { Pronoun } from '../schema/types.ts';

/** A pronoun that stands for somebody. `self`: the one who is speaking, `addressee`: the one spoken to. */
export interface PronounRow {
  readonly word: string;
  readonly refers: Pronoun | 'self' | 'addressee';
  readonly use: 'subject' | 'object' | 'possessive';
}

const row = (refers: PronounRow['refers'], subject: string, object: string, possessive: string): PronounRow[] => [
  ...subject.split(' ').map((word) => ({ word, refers, use: 'subject' as const })),
  ...object.split(' ').map((word) => ({ word, refers, use: 'object' as const })),
  ...possessive.split(' ').map((word) => ({ word, refers, use: 'possessive' as const })),
];

/** "her" is both an object and a possessive; as either it refers alike. */
export const PRONOUNS: readonly PronounRow[] = [
  ...row('he', 'he', 'him himself', 'his'),
  ...row('she', 'she', 'her herself', 'hers'),
  ...row('they', 'they', 'them themselves themself', 'their theirs'),
  ...row('it', 'it', 'itself', 'its'),
  ...row('self', 'i we', 'me us myself ourselves', 'my mine our ours'),
  ...row('addressee', 'you', 'yourself yourselves', 'your yours'),
];

const subjects = (...refers: readonly PronounRow['refers'][]): ReadonlySet<string> =>
  new Set(PRONOUNS.filter((row) => row.use === 'subject' && refers.includes(row.refers)).map(({ word }) => word));

/** "[she] said", "[we] hope": by them a clause tells of somebody without a name. */
export const PERSONAL_SUBJECTS = subjects('he', 'she', 'they', 'self');
export const THIRD_PERSON_SUBJECTS = subjects('he', 'she', 'they');
export const SINGULAR_SUBJECTS = subjects('he', 'she');
export const FIRST_PERSON_SUBJECTS = subjects('self');

/** By them somebody speaks of themselves. */
export const FIRST_PERSON: ReadonlySet<string> = new Set(
  PRONOUNS.filter(({ refers }) => refers === 'self').map(({ word }) => word),
);

/** By them somebody speaks to another. */
export const SECOND_PERSON: ReadonlySet<string> = new Set(
  PRONOUNS.filter(({ refers }) => refers === 'addressee').map(({ word }) => word),
);

/** "Do [I] need a licence?": in a question they are a guide's reader. */
export const READER: ReadonlySet<string> = new Set(['i', 'my']);

/** *my*, *his*, and *her*, which is an object too. */
export const POSSESSIVE_PRONOUNS: ReadonlySet<string> = new Set(
  PRONOUNS.filter(({ use }) => use === 'possessive').map(({ word }) => word),
).add('her');

/** "It [rained]": verbs whose *it* stands for nothing. */
export const WEATHER_VERBS: ReadonlySet<string> = new Set(['rain', 'snow', 'drizzle', 'thunder']);

/** What *it* does that is nothing: "it would take a year", "it had seemed late". */
export const IMPERSONAL_VERBS: ReadonlySet<string> = new Set([
  ...WEATHER_VERBS,
  ...'take seem appear happen look become make depend matter help get feel work turn cost come go last'.split(' '),
]);
