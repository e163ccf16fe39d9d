/** Closed classes that reports are read by. Lower case; verbs as lemmas. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** "wrote [back] that", "pointed [out] that" */
export const SAYING_PARTICLES = words('back out');

/** "fired [back]: “…”", "hit [out]: “…”" */
export const PARTICLES = words('back up off out on in');

/** "asked [whether] it was late" */
export const QUESTION_WORDS = words('whether if who what when where why how which whom whose');

/** Pronouns that are objects alone. */
export const OBJECT_PRONOUNS = words('me him us them');

/** "said [no]" */
export const ANSWERS = words('yes no');

/** What they take lies ahead: "[demanded] a refund", "[announced] a review". */
export const ANNOUNCING_VERBS = words('demand request propose promise pledge vow announce unveil call');

/** Verbs whose past has the plain form: "they [put] it well". */
export const SAME_IN_PAST = words('read put bet cut set');

/** Between two clauses. */
export const COORDINATORS = words('and but so or yet');

/** Verbs that no clause between coordinates is without when it reports again. */
export const PLAIN_REPORTING_VERBS = words('say tell ask reply answer');

/** "[When] I asked them, …": the sentence goes on behind the comma. */
export const FRONTING_WORDS = words('when whenever if after before while because once until although though since');

/** "They say that money talks": nobody in particular. */
export const HEARSAY_SUBJECTS = words('they people some');

/**
 * They point at a thing or a class of people, at nobody who could be quoted: "[who] say", "[everybody] agrees"; or are
 * no noun, though the tagger takes it for a name: "I[’m] told that".
 */
export const NO_SPEAKERS = words("that this which who everybody everyone anybody anyone nobody 'm 're");

/** What they open tells which thing is meant, or compares: "[where] the maps said it was dead". */
export const POINTING_OPENERS = words('where which what how why whom whose than like as');

/** "[after] he told me that": prepositions that open clauses too. */
export const CLAUSE_PREPOSITIONS = words('before after since until because');

/** "Ruiz was quoted as saying": verbs whose passive has the speaker as its subject. */
export const QUOTING_VERBS = words('quote cite');

/** Verbs of an answer: "did not [respond] to a request for comment". */
export const ANSWERING_VERBS = words('respond reply answer return comment');

/** Verbs of the writer’s own questions: "I [wonder] whether she will swim". */
export const ASKING_VERBS = words('ask wonder inquire enquire');

/** Verbs by whose object somebody is seen or remembered doing something. */
export const PERCEIVING_VERBS = words('see watch hear remember recall picture catch film record find show');

/** What is answered. */
export const ASKED_NOUNS = words('request email e-mail call message inquiry enquiry query question');

/** "branded the plan “reckless”": verbs that call something by a name without *as*. */
export const BRANDING_VERBS = words('brand label dub term');

/** "[likened] the plan to “a ship without a keel”": verbs that call something by what it is said to be like. */
export const COMPARING_VERBS = words('compare liken equate');

/** "[but] the chairwoman called", "; the others said": behind them a clause has a subject of its own. */
export const NEW_CLAUSE_WORDS = words('but while though although whereas when ;');

/** Forms by which something written speaks: "a note on the desk [read]: “…”", "a sign that [says] “…”". */
export const SHOWING_FORMS = words('read reads said says');

/** "[chants] of “Out now!”": what a crowd is heard to say. */
export const CRIES = words('chants cries shouts yells screams boos jeers heckles roars choruses');

/** "[Pressed on the cost], Ruiz said" */
export const QUESTIONED_FORMS = words('asked pressed questioned quizzed challenged');

/** "Ruiz [pressed] him on it": who does so waits for an answer, as who questions a rule does not. */
export const QUESTIONING_VERBS = words('ask inquire enquire press quiz grill');

/** "When [arrested], he told officers": what nobody tells of themselves. */
export const HELD_FORMS = words('arrested cautioned interviewed');

/** "Councils [told] to wait", as headlines have it: those who tell must say whom. */
export const BIDDEN_FORMS = words('told urged ordered advised reminded instructed encouraged');

/** Whoever does so was asked by somebody else. */
export const REPLYING_VERBS = words('reply answer respond retort');

/** What somebody does in court: "Ann Lowe, [defending], agreed". */
export const COURT_PARTICIPLES = words('defending prosecuting mitigating appealing presiding');

/** "[When] the ice had melted, Ruiz wrote a letter." */
export const OCCASION_WORDS = words('when after before once while until');

/** "[described] the first night: “…”": verbs that take what is spoken of, not only what is said. */
export const TOPIC_VERBS = words('describe speak talk refer quote cite recall recount relate remember');

/** Those who hear what is said before them, and stand for it: "the court heard that". */
export const HEARING_NOUNS = words(
  'court inquest hearing tribunal inquiry enquiry jury juror trial panel committee commission council meeting magistrate',
);

/** "[Tell] us about the eels.": verbs by which an interviewer asks without a question. */
export const PROMPTING_VERBS = words('tell describe explain name complete talk');

/**
 * With the preposition they report nothing: "the win adds to her lead", "she is assured of a seat", "reported to work", "pointed at
 * the clock"; not "pointed to the bill".
 */
export const OTHER_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['add', words('to')],
  ['report', words('to')],
  ['assure', words('of')],
  ['apologize', words('to')],
  ['apologise', words('to')],
  ['point', words('at toward towards')],
]);

/** Verbs that report beside a quotation alone: "she goes: “No.”" */
export const QUOTING_ALONE = words('go come get use');

/** By them the writer reminds the reader: "It may be [recalled] that", "it must be [said] that". */
export const WRITERS_VERBS = words('recall remember note say stress add');

/** Before a title they tell of a work: "[directed] “Low Water”". */
export const SHOWING_VERBS = words('direct feature include contain star');

/** Without a mark before it, what stands behind these may be a thing: "goes “too far”", "asked “too many questions”". */
export const PARTLY_QUOTING = words('go begin continue ask');

/** "a copy [seen] by": whoever has read something has not written it. */
export const READING_FORMS = words('seen reviewed obtained viewed read examined heard');

/** "[posted] about the strike": of what, and not that it was over. */
export const POSTING_VERBS = words('post tweet blog');

/** Verbs that report nothing, but take a clause: "to [prove] the dam was safe". */
export const PROVING_VERBS = words('prove ensure show demonstrate establish guarantee mean');

/** Verbs whose clause needs no *that*: "[knew] the keeper had lied". */
export const UNMARKED_CLAUSE_VERBS = words('say think believe know hope feel claim fear mean');

/** Verbs of blame that are blows too: "[attacked] the convoy on the “highway of death”". */
export const STRIKING_VERBS = words('attack blast slam assail pan');

/** "blamed him [for] the “long wait”": between what is judged and how. */
export const REASON_PREPOSITIONS = words('for as over');

/** "[given] that polls show": participles that open a clause with *that* and report nothing. */
export const PARTICIPLE_CONJUNCTIONS = words('given granted provided assuming supposing considering seeing');
