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

/** "the [case] against Ana Ruiz": of whom a court is to judge. */
export const CASE_WORDS = words('case charge charges indictment prosecution proceedings');

/** What somebody files who goes to law. */
export const CLAIM_WORDS = words('lawsuit suit complaint claim');

/** What somebody in court is doing for a side, and the office that tells. */
export const PLEADING_WORDS: ReadonlyMap<string, string> = new Map([
  ['prosecuting', 'prosecutor'],
  ['defending', 'lawyer'],
  ['mitigating', 'lawyer'],
]);
export const SIDES_IN_COURT: ReadonlyMap<string, string> = new Map([
  ['prosecution', 'prosecutor'],
  ['crown', 'prosecutor'],
  ['defence', 'lawyer'],
  ['defense', 'lawyer'],
]);

/** Behind the names of senior barristers. */
export const SILKS = words('KC QC SC');

/** Those in court who give no evidence there. */
export const COURT_OFFICES = words(
  'prosecutor lawyer attorney solicitor counsel judge justice magistrate coroner recorder',
);
