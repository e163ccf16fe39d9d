import { PERSON_WORDS } from './person-nouns.ts';

/** Nouns, plural in sense, for several people: "officials", "critics", "police". Lower case. Plurals of person nouns come besides. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  (
    'people men women children kids police officials authorities critics experts analysts observers sources others ' +
    'everyone everybody locals family household many some most both several few all voters residents families relatives parents couple ' +
    'scientists researchers crowd audience public crew jury staff personnel panel majority minority media press ' +
    'republicans democrats conservatives liberals tories americans britons europeans opposition left right ' +
    'establishment elite electorate community generation protesters troops rebels militants fans spectators ' +
    'respondents folks percent percentage half third two-thirds quarter prosecutors team delegation pair duo trio ' +
    'brass leadership base faithful nobody anyone'
  ).split(' '),
);

/** The nouns for one person with them; of most of those the plural is another form. */
export const PEOPLE: ReadonlySet<string> = new Set([...GROUP_NOUNS, ...PERSON_WORDS]);

/** Of the nouns for several, the ones that *it* calls: "The jury said it had not agreed." */
export const COLLECTIVE_NOUNS: ReadonlySet<string> = new Set(
  (
    'panel jury team family household crew crowd audience public staff opposition delegation majority minority community ' +
    'leadership media press establishment couple'
  ).split(' '),
);
