/** Short forms whose full stop belongs to the word. Lower case, without the stop. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Stand before a name or a number, so that no sentence ends with them: "Mr. Okafor", "No. 4", "Fig. 2". */
export const ABBREVIATIONS_BEFORE_A_NAME = words(
  'mr mrs ms mx dr prof rev fr sr hon gov lt col gen capt cmdr maj sgt cpl pvt adm brig sen sens rep reps supt insp ' +
    'det pres atty amb msgr st mt ft vs v no nos fig figs vol art sec pp eq cf approx ca dept smt tmt engr barr adv ' +
    'cllr ven pol mme mlle mohd moh muhd eng alh hj pst thol',
);

/** May end a sentence: "of Acme Inc. The deal", "at 5 p.m. He". It does when a word follows that can begin one. */
export const ABBREVIATIONS_ANYWHERE = words(
  'ma inc ltd co corp bros llc plc jr etc al ave blvd rd assn bldg univ est ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa ' +
    'tenn tex vt va wash wis wyo ph ed esq',
);

/** Function words that begin a sentence rather than go on with a name: "the U.S. The …", "Acme Inc. He …". */
export const SENTENCE_STARTERS = words(
  'the a an this that these those he she it they we i you there here his her its their our my your in on at by for ' +
    'from to with of as but and or so yet if when while after before since because although though however ' +
    'meanwhile still also then now what who why how where which some many most all both each no not one two ' +
    'another other others several more',
);

/** "in row C", "vitamin D", "Group B": what a letter behind them tells apart, and no initial of a name. */
export const LETTERED_NOUNS = words(
  'row block seat section platform gate terminal zone wing ward pool group grade category class division vitamin hepatitis ' +
    'influenza exhibit appendix annex schedule plan option type',
);

/** Verbs that follow a quotation's question or exclamation mark: “Why?” Okafor asked. No sentence ends before them. */
export const QUOTATION_TAG_VERBS = words(
  'said says asked asks added adds replied wrote writes told tells shouted cried exclaimed joked tweeted posted ' +
    'responded answered quipped wondered continued declared recalled read',
);
