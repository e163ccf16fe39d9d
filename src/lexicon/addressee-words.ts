import type { SpeechAct } from '../schema/types.ts';

/** Words that tell to whom something is said. Lower case, lemmas. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs whose object is the one spoken to: "told reporters", "warned shareholders". */
export const TELLING_VERBS = words(
  'tell ask warn remind inform assure promise advise notify caution instruct urge implore beg exhort email text brief ' +
    'persuade convince reassure order command invite beseech entreat counsel',
);

/** Of those the ones that have what was sent for an object too: "emailed a statement". */
export const SENDING_VERBS = words('email text');

/** Who tells an outlet so is quoted by it; who asks or warns it speaks of it. */
export const CONFIDING_ACTS: ReadonlySet<SpeechAct> = new Set(['state', 'claim', 'admit', 'deny', 'predict']);

/** Verbs that reach the one spoken to by "to": "said to his crew", "wrote to subscribers". */
export const SAYING_VERBS = words(
  'say write explain announce report admit confess complain mention repeat suggest whisper shout declare boast confide ' +
    'lament reveal remark joke mutter insist describe vow pledge propose concede stress tweet reply speak talk read post ' +
    'murmur state relate recount testify',
);

/** "Speaking to reporters in Lyon, she said": participles that set the scene of another verb. */
export const SCENE_PARTICIPLES = words('speaking talking writing appearing testifying posting tweeting addressing');

/** "Addressing a rally in Lyon, she said": what one does by speaking, or speaks at; not "citing a study of 2019, she said". */
export const SPEAKING_DEEDS = words(
  'addressing giving delivering opening closing concluding unveiling presenting introducing sentencing jailing visiting touring',
);

/** "Reached by phone on Monday, she said": what was done to the one who then spoke. */
export const PROMPTING_PARTICIPLES = words(
  'approached reached contacted interviewed questioned pressed challenged confronted asked',
);

/** "a statement released Sunday": participles that go on about a document. */
export const ISSUING_PARTICIPLES = words(
  'released issued sent posted published broadcast aired emailed shared read obtained seen written recorded uploaded filed delivered dated',
);

/** "issued a statement, saying": verbs whose object speaks. */
export const ISSUING_VERBS = words('issue release send post publish write give deliver tweet circulate record');

/** Of those the ones behind which "to" leads to a platform: "a statement posted to Instagram". */
export const POSTING_PARTICIPLES = words('posted published shared uploaded');

/** "said to great laughter", "to this day", "to herself": nobody behind "to". The head of the phrase. */
export const NO_ADDRESSEES = words(
  'day laughter applause cheer cry chant ovation cheers boos jeers groans gasps whoops hoots howls sniggers chuckles murmurs effect point extent ' +
    'himself herself itself themselves myself yourself sure degree date end begin start mind surprise delight horror ' +
    'dismay relief tune chagrin amusement whom which work ' +
    'year time account story tale truth lie joke question thing something anything nothing everything it this that what so',
);

/** Pronouns that can be spoken to. */
export const ADDRESSEE_PRONOUNS = words('me us him her them you everyone everybody anyone someone somebody nobody');

/** "told [colleagues] at Arvo": people whom *at* tells the employer or school of. Singular. */
export const BELONGING_NOUNS = words(
  'colleague employee worker staff staffer executive engineer researcher scientist student professor teacher analyst friend',
);
