import type { SpeechAct } from '../schema/types.ts';

/** What may stand around a cue verb. */
export type Frame =
  | 'that' // "said (that) …": a clause, with or without *that*
  | 'only-that' // "revealed that …": a clause, but hardly ever without *that*
  | 'quote' // "“…,” she said": a quotation
  | 'object' // "told X that …", "warned X that …": somebody first
  | 'to' // "promised to …", "urged X to …"
  | 'as' // "described X as …", "called X …"
  | 'whether' // "asked whether / why / how …"
  | 'about'; // "spoke of …": only a quotation inside makes it a report

/** A verb that reports: its lemma, what the speaker does by it, and the frames it takes. */
export interface CueVerb {
  lemma: string;
  act: SpeechAct;
  attribution: 'speech' | 'belief';
  frames: readonly Frame[];
}

const rows = (
  act: SpeechAct,
  frames: string,
  lemmas: string,
  attribution: CueVerb['attribution'] = 'speech',
): CueVerb[] => lemmas.split(' ').map((lemma) => ({ lemma, act, attribution, frames: frames.split(' ') as Frame[] }));

/** English verbs of speech and belief. A new one is a row here and a fixture line that uses it. */
export const CUE_VERBS: readonly CueVerb[] = [
  // They state.
  ...rows('state', 'that quote', 'say write add note announce explain state recall declare report remark'),
  ...rows('state', 'object that quote', 'tell'),
  ...rows('state', 'only-that quote', 'tweet post reveal observe mention repeat reiterate emphasize emphasise stress'),
  ...rows('state', 'only-that quote', 'comment affirm reaffirm clarify elaborate relate recount conclude underscore'),
  ...rows('state', 'only-that quote', 'testify blog email text respond reply answer counter retort agree reason'),
  ...rows('state', 'only-that quote', 'specify disclose proclaim interject opine muse joke quip deadpan chime offer'),
  ...rows('state', 'only-that quote', 'confirm argue signal'),
  ...rows('state', 'object only-that quote', 'inform remind notify brief'),
  ...rows('state', 'quote', 'continue begin go read chant shout yell cry whisper exclaim scream murmur mutter sigh'),
  ...rows('state', 'quote', 'recite gush laugh smile scoff sing interrupt volunteer retweet respond'),
  ...rows('state', 'about', 'speak talk refer describe put message quote cite'),
  // They claim what others may doubt.
  ...rows('claim', 'that quote', 'claim'),
  ...rows(
    'claim',
    'only-that quote',
    'insist assert allege contend maintain suggest argue boast brag hint imply swear',
  ),
  ...rows('claim', 'only-that quote', 'speculate indicate posit theorize charge'),
  ...rows('admit', 'only-that quote', 'admit acknowledge concede confess allow'),
  ...rows('deny', 'only-that quote', 'deny dispute rebut refute'),
  ...rows('warn', 'object only-that quote', 'warn caution threaten'),
  ...rows('promise', 'object only-that to quote', 'promise assure'),
  ...rows('promise', 'only-that to quote', 'vow pledge'),
  ...rows('predict', 'only-that quote', 'predict forecast estimate project reckon'),
  // They ask and urge.
  ...rows('ask', 'object whether quote', 'ask question'),
  ...rows('ask', 'whether quote', 'wonder inquire enquire'),
  ...rows('urge', 'object only-that to quote', 'urge advise demand plead implore beg exhort instruct recommend'),
  // They judge.
  ...rows('praise', 'as quote about', 'praise hail applaud thank laud commend'),
  ...rows('criticize', 'only-that quote', 'complain lament gripe grumble protest'),
  ...rows('criticize', 'as quote about', 'call dub label brand accuse blast slam criticize criticise denounce condemn'),
  ...rows('criticize', 'as quote about', 'deride mock decry ridicule assail blame chide dismiss portray characterize'),
  ...rows('criticize', 'as quote about', 'lambast lambaste pan'),
  ...rows('criticize', 'as about', 'attack fault bemoan chastise rebuke berate castigate scold'),
  ...rows('state', 'as about', 'term tout'),
  // They think.
  ...rows('think', 'that', 'believe think', 'belief'),
  ...rows('think', 'only-that', 'feel assume suspect doubt fear worry know understand consider expect see', 'belief'),
  ...rows('think', 'only-that to', 'hope want wish prefer intend decide', 'belief'),
];
