/** Words of courts. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs, as lemmas, whose object is tried: "was charged", "they jailed her". */
export const CHARGING_VERBS = words(
  'accuse charge convict jail imprison sentence indict arraign acquit arrest remand extradite allege prosecute fine',
);

/** Verbs, as lemmas, whose subject is tried where a word of trials follows: "pleaded guilty", "denies murder". */
export const TRIED_VERBS = words('plead deny admit stand face go appear find clear');
export const TRIAL_WORDS = words(
  'guilty trial court charge charges count counts dock murder manslaughter theft fraud assault rape robbery arson ' +
    'burglary offence offences offense offenses',
);

/** What somebody files who goes to law. */
export const CLAIM_WORDS = words('lawsuit suit complaint claim');
