import type { SpeechAct } from '../schema/types.ts';

/** What may stand around a cue verb. */
export type Frame =
  | 'that' // "said (that) …": a clause, with or without *that*
  | 'quote' // "“…,” she said": a quotation
  | 'object-that' // "told X that …", "warned X that …"
  | 'to-infinitive' // "promised to …", "urged X to …"
  | 'as' // "described X as …", "called X …"
  | 'whether'; // "asked whether / why / how …"

/** A verb that reports. */
export interface CueVerb {
  lemma: string;
  act: SpeechAct;
  attribution: 'speech' | 'belief';
  frames: readonly Frame[];
}
