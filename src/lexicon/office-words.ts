/** Words of offices. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before the noun they make another office of it: "the vice president" is not the president. */
export const RANK_WORDS = words(
  'prime vice deputy assistant associate lieutenant press attorney solicitor secretary surgeon inspector shadow junior co general',
);

/** Before the noun they tell which of several such offices: "the minister" may be the finance minister. */
export const FIELD_WORDS = words(
  'foreign finance defence defense interior justice health education home trade energy transport transportation labor labour ' +
    'agriculture culture environment police fire housing sports science technology marketing campaign communications ' +
    'security competition opposition race general product planning tourism fisheries commerce industry industries ' +
    'works budget business treasury immigration law revenue forest forests information economy financial',
);

/** "Director of Government [Affairs]": what a field goes on with. */
export const FIELD_ENDS = words('affairs relations operations development safety security');

/** Behind "High": "the High Commissioner". */
export const HIGH_OFFICES = words(
  'commissioner chief representative sheriff priest priestess chancellor constable steward',
);

/** Offices that somebody holds in an organization alone. */
export const CORPORATE_OFFICES = words('ceo cfo coo cto chair founder spokesperson');

/** Nouns for one office: the captain is the skipper. */
export const SAME_OFFICES: ReadonlyMap<string, string> = new Map([
  ['skipper', 'captain'],
  ['pontiff', 'pope'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['congressperson', 'representative'],
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['councilman', 'councilor'],
  ['councilwoman', 'councilor'],
  ['councillor', 'councilor'],
  ['councilmember', 'councilor'],
  ['advisor', 'adviser'],
  ['barrister', 'lawyer'],
  ['accused', 'defendant'],
  ['pm', 'prime minister'],
  ['di', 'detective'],
  ['ds', 'detective'],
  ['dc', 'detective'],
]);

const CLERGY =
  'reverend father priest vicar rector pastor bishop archbishop cardinal imam ayatollah mullah maulana rabbi'.split(
    ' ',
  );
const LEGISLATORS = 'senator representative assemblyman assemblywoman mp msp td mla mep'.split(' ');

/** They plead and teach as those above them do; a deputy mayor is no mayor. */
const JUNIOR_PROSECUTORS = ['deputy prosecutor', 'assistant prosecutor', 'assistant attorney', 'deputy attorney'];
const JUNIOR_PROFESSORS = ['assistant professor', 'associate professor'];

/** What the holders of other offices may be called by too: "Sgt. Ruiz … the officer". */
export const WIDER_OFFICES: ReadonlyMap<string, readonly string[]> = new Map([
  ['officer', ['constable', 'sergeant', 'detective', 'inspector', 'superintendent', 'corporal', 'trooper']],
  ['detective', ['inspector', 'sergeant', 'constable']],
  ['lawyer', ['attorney', 'solicitor', 'counsel', 'prosecutor', ...JUNIOR_PROSECUTORS]],
  ['prosecutor', JUNIOR_PROSECUTORS],
  ['premier', ['prime minister']],
  ['manager', ['boss', 'coach', 'gaffer']],
  ['boss', ['manager', 'coach', 'gaffer', 'ceo']],
  ['coach', ['manager', 'boss', 'gaffer']],
  ['gaffer', ['manager', 'boss', 'coach']],
  ['skipper', ['captain']],
  ['prelate', ['bishop', 'archbishop', 'cardinal']],
  ['cleric', CLERGY],
  ['clergyman', CLERGY],
  ['clergywoman', CLERGY],
  ['priest', ['father', 'reverend', 'monsignor', 'vicar', 'rector']],
  ['vicar', ['reverend']],
  ['pastor', ['reverend']],
  ['pontiff', ['pope']],
  ['physician', ['doctor']],
  ['academic', ['professor', 'lecturer', ...JUNIOR_PROFESSORS]],
  ['scholar', ['professor', ...JUNIOR_PROFESSORS]],
  ['professor', JUNIOR_PROFESSORS],
  ['curator', ['assistant curator', 'associate curator']],
  ['magistrate', ['judge']],
  ['headteacher', ['principal', 'headmaster', 'headmistress']],
  ['headmaster', ['principal', 'headteacher']],
  ['headmistress', ['principal', 'headteacher']],
  ['diplomat', ['ambassador', 'envoy']],
  ['lawmaker', LEGISLATORS],
  ['legislator', LEGISLATORS],
  ['parliamentarian', LEGISLATORS],
]);

/** The short form of an office by the words before its noun: "chief [financial] officer", "[finance] chief". */
export const CHIEF_OFFICERS: ReadonlyMap<string, string> = new Map([
  ['chief executive', 'ceo'],
  ['executive officer', 'ceo'],
  ['financial officer', 'cfo'],
  ['finance chief', 'cfo'],
  ['finance director', 'cfo'],
  ['operating officer', 'coo'],
  ['technology officer', 'cto'],
  ['district attorney', 'prosecutor'],
  ['chief justice', 'chief justice'],
  ['chief minister', 'chief minister'],
  ['general secretary', 'general secretary'],
  ['first lady', 'first lady'],
]);

/** "the Coroner’s Court", "Marlow Children’s Hospital": those by whom a body is called, and the bodies. */
export const OFFICE_OWNERS = words(
  'coroner sheriff governor mayor minister president prosecutor attorney general chancellor auditor ombudsman examiner ' +
    'children women men people veterans king queen',
);
export const SEATS_OF_OFFICE = words(
  'office court department hospital party institute college bench service union bank committee congress assembly ' +
    'daily liberation',
);

/** "The president signed it. … Growers’ Union President Ana Ruiz": where no body is named, the one of the state is meant. */
export const STATE_OFFICES: ReadonlySet<string> = new Set(['president', 'vice president', 'chancellor']);

/** "a tall [man]": what all people of an age and sex are, and no role. */
export const NO_OFFICES: ReadonlySet<string> = new Set('man woman boy girl guy person'.split(' '));
