import type { Gender } from './titles.ts';

/**
 * A noun for a person.
 * - `leads`: the holder stands for the organization: "Arvo’s chief executive" is the one that "Ana Ruiz’s Arvo" names.
 * - `epithet`: "the billionaire" is somebody just named rather than somebody new.
 * - `spokes`: speaks for another and is often unnamed.
 */
interface PersonNoun {
  readonly noun: string;
  readonly gender: Gender | null;
  readonly trait: 'leads' | 'epithet' | 'spokes' | null;
}

const rows = (list: string, trait: PersonNoun['trait'] = null, gender: Gender | null = null): PersonNoun[] =>
  list.split(' ').map((noun) => ({ noun, gender, trait }));

/** By where they play. */
const PLAYERS =
  'striker midfielder defender winger goalkeeper forward playmaker bowler all-rounder seamer batter spinner wicketkeeper pacer ' +
  'quarterback pitcher left-hander right-hander matchwinner shortstop catcher outfielder infielder linebacker cornerback flanker ' +
  'fullback goaltender defenceman defenseman centre-back center-back full-back left-back right-back wing-back fly-half scrum-half';

export const PLAYER_NOUNS: ReadonlySet<string> = new Set(PLAYERS.split(' '));

/** What the network is told of too. */
const LEARNED: readonly PersonNoun[] = [
  ...rows('ceo cfo coo cto founder co-founder cofounder owner boss chairman chairperson chair president', 'leads'),
  ...rows(
    'executive head leader chief mayor governor premier pm chancellor director manager editor publisher',
    'leads',
  ),
  ...rows('principal captain commander coach king queen pope emir sultan proprietor', 'leads'),
  ...rows('chairwoman', 'leads', 'female'),
  ...rows(
    'champion billionaire millionaire mogul tycoon magnate candidate nominee front-runner frontrunner runner',
    'epithet',
  ),
  ...rows(
    'hopeful contender incumbent politician veteran newcomer star laureate mastermind legend hero ace',
    'epithet',
  ),
  ...rows('entrepreneur teenager pensioner maverick prodigy youngster', 'epithet'),
  ...rows('burglar robber thief fraudster conman killer murderer arsonist paedophile rapist', 'epithet'),
  ...rows(
    'hairdresser beautician florist plumber roofer bricklayer scaffolder plasterer carpenter childminder retiree',
    'epithet',
  ),
  ...rows(
    'lawmaker legislator parliamentarian backbencher frontbencher peer mp mep td msp mla mlc mna mpa mca mk mec republican democrat conservative ' +
      'independent senator',
    'epithet',
  ),
  ...rows(
    'actor singer rapper songwriter musician comedian novelist author playwright filmmaker footballer',
    'epithet',
  ),
  ...rows(PLAYERS, 'epithet'),
  ...rows('golfer sprinter boxer', 'epithet'),
  ...rows(
    'rider cyclist jockey swimmer gymnast wrestler skier dancer guitarist drummer pianist bassist poet',
    'epithet',
  ),
  ...rows('producer showrunner presenter vocalist screenwriter choreographer youtuber influencer', 'epithet'),
  ...rows(
    'physicist astronomer climatologist geologist glaciologist archaeologist anthropologist mathematician zoologist ' +
      'botanist sculptor mountaineer philanthropist',
    'epithet',
  ),
  ...rows('actress comedienne', 'epithet', 'female'),
  ...rows('businessman statesman congressman batsman frontman', 'epithet', 'male'),
  ...rows('businesswoman heiress congresswoman', 'epithet', 'female'),
  ...rows('spokesperson rep alum source official aide insider staffer representative employee worker staff', 'spokes'),
  ...rows('spokesman', 'spokes', 'male'),
  ...rows('spokeswoman', 'spokes', 'female'),
  // Offices
  ...rows('congressperson minister secretary undersecretary speaker judge'),
  ...rows('justice magistrate ambassador envoy diplomat councillor councilor councilmember commissioner sheriff'),
  ...rows('attorney prosecutor lawyer barrister solicitor counsel depute notary coroner registrar ombudsman'),
  ...rows('delegate deputy whip chaplain bishop archbishop cardinal priest vicar pastor rabbi imam reverend'),
  ...rows(
    'ayatollah cleric preacher monk evangelist prince duke earl baron officer general colonel lieutenant sergeant',
  ),
  ...rows(
    'admiral corporal inspector superintendent detective constable trooper firefighter paramedic treasurer comptroller collector',
  ),
  ...rows(
    'provost dean rector warden trustee taoiseach tánaiste prefect administrator adviser advisor strategist consultant',
  ),
  // Work
  ...rows('advocate academic accountant activist actuary agent agronomist analyst anchor'),
  ...rows('architect archivist artist astronaut athlete auditor baker banker barber'),
  ...rows('beekeeper biochemist biographer biologist blogger brewer broadcaster broker builder'),
  ...rows('barista bartender blacksmith bookbinder bouncer caregiver caretaker cashier conservator'),
  ...rows('decorator dispatcher docker doorman draughtsman fishmonger foreman glazier grocer janitor'),
  ...rows('jeweler jeweller joiner landlady locksmith lodger mailman molder moulder nanny optician postman'),
  ...rows('rancher restorer riveter seamstress shepherd stevedore stonemason thatcher toolmaker trucker'),
  ...rows(
    'warehouseman welder wholesaler clerk matron paralympian olympian postie parkrunner brickie tailor tehsildar',
  ),
  ...rows('deacon abbot friar sexton curate sacristan'),
  ...rows('sarpanch panelist panellist crofter bookmaker stallholder publican ranger lifeguard'),
  ...rows('parishioner congregant pontiff gaffer substitute teammate headteacher headmaster postmaster landowner'),
  ...rows('butcher campaigner cartoonist carer chef chemist columnist'),
  ...rows('commentator composer conductor conservationist contractor correspondent cosmologist courier craftsman'),
  ...rows('creator critic cryptographer curator dealer dentist designer developer diver doctor'),
  ...rows('dramatist driver ecologist economist electrician engineer entomologist epidemiologist ethicist'),
  ...rows('expert farmer financier fisherman forecaster forester futurist gardener'),
  ...rows('geneticist geographer geophysicist grower hacker'),
  ...rows('handler historian host hydrologist illustrator immunologist instructor interviewer inventor investigator'),
  ...rows('investor journalist keeper landlord lecturer librarian linguist lobbyist machinist'),
  ...rows('mechanic meteorologist midwife miner moderator neurologist'),
  ...rows('neuroscientist nurse nutritionist oceanographer oncologist operator organiser organizer painter'),
  ...rows('paediatrician paleontologist pathologist pediatrician performer pharmacist'),
  ...rows('philosopher photographer physician pilot planner player pollster'),
  ...rows('porter professor programmer psychiatrist psychologist reader recruiter referee'),
  ...rows('reporter rescuer researcher roboticist sailor salesman scholar scientist'),
  ...rows('seismologist selector shopkeeper skipper sociologist soldier specialist'),
  ...rows('steward storyteller superstar surgeon surveyor teacher technician technologist theologian'),
  ...rows('therapist trader trainer translator tutor umpire undertaker urbanist vet veterinarian violinist virologist'),
  ...rows('pundit zookeeper vintner virtuoso volunteer waiter winemaker writer whistleblower'),
  ...rows('councilman assemblyman alderman anchorman cameraman policeman fireman gentleman lord', null, 'male'),
  ...rows('councilwoman assemblywoman policewoman waitress hostess lady baroness', null, 'female'),
  ...rows('princess duchess countess nun prioress abbess empress heroine stewardess', null, 'female'),
  // In relation to others, or to the case
  ...rows(
    'ally associate assistant colleague friend pal mate crony neighbor neighbour supporter opponent rival partner',
  ),
  ...rows(
    'companion prophet member fan voter onlooker listener viewer resident citizen passenger patient prisoner inmate suspect defendant plaintiff accused',
  ),
  ...rows('claimant victim survivor witness juror bystander complainant successor predecessor surrogate'),
  ...rows('protester demonstrator student pupil graduate intern apprentice customer client consumer tenant homeowner'),
  ...rows('shareholder participant attendee visitor tourist traveller traveler commuter motorist pedestrian caller'),
  ...rows('user subscriber follower whistle-blower immigrant migrant refugee'),
  ...rows('liberal libertarian socialist moderate donor fundraiser operative mentor child teen'),
  ...rows('person individual somebody someone figure informant confidant confidante co-author coauthor co-host parent'),
  ...rows('man boy guy bloke', null, 'male'),
  ...rows('woman girl', null, 'female'),
];

/** Nobody’s surname, unlike "butler", "potter" and "weaver". */
const OTHERS: readonly PersonNoun[] = [
  ...rows('prelate churchwarden archdeacon bursar embalmer cabbie bellringer organist helmsman gamekeeper'),
  ...rows('farmhand labourer laborer salesperson newsreader bandleader choirmaster puppeteer dressmaker clockmaker'),
  ...rows('watchmaker glassblower luthier receptionist innkeeper hotelier restaurateur dishwasher housekeeper'),
  ...rows(
    'chauffeur groundskeeper landscaper arborist lumberjack ironworker steelworker mineworker paratrooper reservist',
  ),
  ...rows(
    'boatman ferryman guardsman clergyman oarsman huntsman herdsman dairyman repairman lifeboatman crewman yachtsman ' +
      'sportsman groundsman newsman barman trawlerman lobsterman oysterman infantryman rifleman',
    null,
    'male',
  ),
  ...rows(
    'headmistress clergywoman saleswoman yachtswoman sportswoman oarswoman horsewoman newswoman barmaid fisherwoman',
    null,
    'female',
  ),
];

export const PERSON_NOUNS: readonly PersonNoun[] = [...LEARNED, ...OTHERS];

/** The nouns alone. */
export const PERSON_WORDS: ReadonlySet<string> = new Set(LEARNED.map(({ noun }) => noun));

/**
 * What a firm may be to another, as a person may: "rival Arvo said", "rival Ana Ruiz said". The word makes nobody a person.
 */
export const FIRM_RELATIONS: ReadonlySet<string> = new Set(
  (
    'rival challenger competitor opponent partner supplier customer client owner investor shareholder developer operator publisher broker ' +
    'contractor promoter distributor auditor consultant tenant bidder suitor buyer backer lender creditor trader ' +
    'builder brewer baker landlord importer exporter broadcaster retailer'
  ).split(' '),
);

/** Those who are asked about other firms than their own. */
export const OBSERVER_NOUNS: ReadonlySet<string> = new Set(
  'analyst economist strategist professor lecturer lawyer attorney researcher historian manager consultant expert'.split(
    ' ',
  ),
);

/** Those who sit for a place: "the MP for Ternby", "the Democrat from Ohio". */
export const SEAT_NOUNS: ReadonlySet<string> = new Set(
  'mp mep msp mla td lawmaker legislator democrat republican conservative independent senator representative'.split(
    ' ',
  ),
);

/** Behind the noun for a source: "a person familiar with the matter". */
export const KNOWING_ADJECTIVES: ReadonlySet<string> = new Set(['familiar', 'close', 'briefed', 'knowledgeable']);

/** Nouns for those who serve somebody or are sent somewhere: "ambassador to Peru", "an aide to the mayor". */
export const SERVING_NOUNS: ReadonlySet<string> = new Set(
  'ambassador envoy adviser advisor aide assistant secretary counsel consultant delegate nuncio heir'.split(' '),
);

/** Endings of nouns for persons that no list holds: "violist", "metallurgist", "ice-cutter". Weak evidence. */
export const PERSON_ENDINGS: readonly string[] = [
  'wright',
  'master',
  'smith',
  'herd',
  'ologist',
  'ographer',
  'ist',
  'ician',
  'person',
  'woman',
  'man',
  'er',
  'or',
];

/** Between a name and its role word: "former", "then". Capitalized in headlines and at the start of sentences. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'former ex then acting interim deputy vice assistant associate senior chief lead executive general prime first ' +
    'foreign presidential democratic republican conservative liberal labour libertarian independent retired veteran ' +
    'late current incoming outgoing managing additional main local paramount pol. national political press private public ' +
    'regional state federal special ' +
    'rear master staff petty warrant lance gunnery field flight wing squadron detective longtime ' +
    'communications defence defense finance health education home house senate parliamentary attorney shadow majority minority'
  ).split(' '),
);

/** Marks a role that the person holds no more. */
export const PAST_ROLE: ReadonlySet<string> = new Set([
  'former',
  'ex',
  'late',
  'then',
  'ousted',
  'retired',
  'onetime',
  'emeritus',
  'emerita',
]);

/** Nobody’s roles: in a name they are a part of it: "Ram [Man] Singh Gurung". */
export const NO_ROLE_NOUNS: ReadonlySet<string> = new Set(['man']);

/** Before a noun for a person, but no part of what somebody is. */
export const NO_ROLE: ReadonlySet<string> = new Set([
  'anonymous',
  'unnamed',
  'unidentified',
  'fellow',
  'same',
  'such',
  'other',
]);
