import type { CueVerb } from '../lexicon/cue-verbs.ts';
import type { Parts } from '../model/parts.ts';
import type { Reading } from '../model/reading.ts';
import type { Document } from '../text/document.ts';
import type { Cue } from './cue.ts';
import { decliningVerb } from './declining.ts';
import { cueAround, wordingOf } from './wording.ts';

/** A cue with what the network labelled around it. Which of them hold is for the attributions to settle. */
export interface TaggedCue {
  readonly cue: Cue;
  readonly parts: Parts;
  /** In [0, 1]: that content and source are right and, where only speech is asked for, that it is speech. */
  readonly confidence: number;
}

/** A reading of the network as a cue. A belief is one that is likelier no speech. */
export const toTaggedCue = (
  doc: Document,
  { anchor, parts, speech, any }: Reading,
  confidence: number,
  mode: 'speech' | 'all',
  additions: readonly CueVerb[],
): TaggedCue => {
  const head = decliningVerb(doc, anchor)?.index ?? anchor;
  const { first, last } = cueAround(doc, head);
  const { lemma, act } = wordingOf(doc, head, additions);
  return {
    cue: {
      first,
      last: head === anchor ? last : cueAround(doc, anchor).last,
      anchor: head,
      lemma,
      act,
      attribution: mode === 'all' && any > 2 * speech ? 'belief' : 'speech',
      score: any,
    },
    parts,
    confidence,
  };
};
