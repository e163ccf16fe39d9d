/** What stands before a name and belongs to the person. Lower case, with the full stop where there is one. */

export type Gender = 'male' | 'female';

/** A title: the office it stands for ("Sen." is a senator), or none where it is a courtesy. */
export interface Title {
  readonly word: string;
  /** The noun that the bearer may be called by: "the senator". */
  readonly office: string | null;
  readonly gender: Gender | null;
}

const courtesies = (gender: Gender | null, list: string): Title[] =>
  list.split(' ').map((word) => ({ word, office: null, gender }));

/** Each word is the short form of the office before the colon, or the office itself. */
const offices = (list: string, gender: Gender | null = null): Title[] =>
  list.split(';').flatMap((row) => {
    const [office = '', short = ''] = row.trim().split(':');
    return [office, ...short.split(' ')]
      .filter((word) => word !== '')
      .map((word) => ({ word, office: office === '' ? null : office, gender }));
  });

/** What the network is told of too. */
const LEARNED: readonly Title[] = [
  ...courtesies('male', 'mr. mr sir lord monsieur herr señor signor shri alhaji'),
  ...courtesies(
    'female',
    'mrs. mrs ms. ms miss madame mme. frau señora signora lady dame smt. smt shrimati hajia alhaja tmt. mdm madam hajjat aunty auntie mst',
  ),
  ...courtesies(
    null,
    'mx. mx hon. hon saint st. engr. engr eng. alh. hj. barr. barr adv. adv mallam otunba datuk dato comrade seri sri ven. ' +
      'ven elder ustaz hajji haji pst. lt-col lt-gen maj-gen brig-gen officer-in-charge',
  ),
  ...courtesies(null, "dato'"),
  ...offices(
    'king; prince; duke; earl; baron; count; emperor; sheikh; sultan; pope; father:fr. fr; sheik; maulana; mullah; abbé:abbe',
    'male',
  ),
  ...offices('queen; princess; duchess; countess; baroness; empress; mother', 'female'),
  ...offices('congressman; councilman; assemblyman; alderman; chairman', 'male'),
  ...offices('congresswoman; councilwoman; assemblywoman; chairwoman', 'female'),
  ...offices(
    'senator:sen. sen sens.; governor:gov. gov govs.; representative:rep. rep reps.; president:pres.; professor:prof. prof',
  ),
  ...offices(
    'doctor:dr. dr; reverend:rev. rev; general:gen. gen; colonel:col. col; lieutenant:lt. lt; captain:capt. capt',
  ),
  ...offices(
    'sergeant:sgt. sgt; major:maj. maj; commander:cmdr. cmdr; admiral:adm.; commodore:cdre. cdre; corporal:cpl. cpl; private:pvt. pte; brigadier:brig. brig',
  ),
  ...offices(
    'superintendent:supt. supt sp dsp asp csp; inspector:insp. insp dci; inspector general:igp; detective:det. det; attorney:atty.; ambassador:amb.; monsignor:msgr.',
  ),
  ...offices(
    'chief minister:cm; mayor; premier; chancellor; minister; secretary:cs ps sec.; speaker; judge; magistrate; justice; deputy; councillor:cllr cllr. coun coun. cr cr.',
  ),
  ...offices(
    'councilor; commissioner:cp; sheriff; constable:pc wpc; garda; officer:dpo dgp dig ssp acp dcp; marshal; bishop; archbishop; cardinal; ayatollah; rabbi; imam',
  ),
  ...offices(
    'coach; chef; dean; provost; principal; chief; chairperson; taoiseach; tánaiste:tanaiste; prefect; undersecretary',
  ),
];

/** Those of a church page, and of Myanmar, Malaysia, Indonesia and Aotearoa. */
const OTHERS: readonly Title[] = [
  ...courtesies('male', 'encik bapak'),
  ...courtesies('female', 'daw puan ibu'),
  ...courtesies(null, 'kaumātua kaumatua'),
  ...offices('reverend:revd. revd'),
];

export const TITLES: readonly Title[] = [...LEARNED, ...OTHERS];

export const TITLE_WORDS: ReadonlySet<string> = new Set(LEARNED.map(({ word }) => word));

/** Titles of an office that are surnames too: "Coach King", "Gov. Justice". */
export const SURNAME_TITLES: ReadonlySet<string> = new Set(
  'king queen prince duke earl baron count pope bishop cardinal dean major chancellor justice'.split(' '),
);

/** Titles that are given names in America, and the offices that nobles seldom hold. */
export const CHRISTENED_TITLES: ReadonlySet<string> = new Set(['duke', 'king', 'prince', 'baron', 'earl']);
export const CIVIL_OFFICES: ReadonlySet<string> = new Set(
  'senator representative congressman councilman assemblyman alderman governor mayor sheriff judge coach'.split(' '),
);

/** Ranks, and places in a team, that are other things too, but before a given name: "DC Ana Ruiz" is a detective. */
export const CAPITAL_RANKS: ReadonlySet<string> = new Set([
  'DC',
  'DS',
  'DI',
  'DCS',
  'ACC',
  'Canon',
  'Guard',
  'Center',
  'Tackle',
  'Safety',
  ...'QB RB WR TE LB CB DE DT OT LHP RHP SS CF LW RW C F G'.split(' '),
]);

/** Of those the letters that are little else, before any name: "DI Ruiz". */
export const SURE_RANKS: ReadonlySet<string> = new Set(['DI']);

/** "Tan Sri", "Datuk Seri", "Dato Sri": the second word of a Malay title, and the words it stands behind. */
export const MALAY_RANKS: ReadonlySet<string> = new Set(['sri', 'seri']);
export const MALAY_TITLES: ReadonlySet<string> = new Set(['tan', 'datuk', 'dato']);

/** Words that make another office of the one behind them: a "deputy mayor" is no mayor. */
export const OTHER_OFFICE_WORDS: ReadonlySet<string> = new Set(
  `vice deputy assistant associate lieutenant under shadow prime chief first attorney surgeon secretary director inspector
  brigadier major state`.split(/\s+/),
);
