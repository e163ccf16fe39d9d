import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { PERSON_WORDS } from '../../lexicon/person-nouns.ts';
import { HEARING_NOUNS } from '../../lexicon/report-words.ts';
import type { Token } from '../../text/document.ts';
import { someIn } from '../runs.ts';
import type { Scene } from '../scene.ts';

/**
 * Whether somebody hears what another says. A court that hears stands for those who speak in it:
 *
 *     The coroner, Ana Ruiz, heard that the alarm had failed.      Marlow Crown Court heard that the alarm had failed.
 *     ~~~~~~~~~~~~~~~~~~~~~
 */
export function isHeard({ doc: { tokens } }: Scene, { cue, parts: { source } }: TaggedCue): boolean {
  if (cue.lemma !== 'hear' || !source) return false;
  if (someIn(tokens, source.first, source.last, isHearing)) return false;
  const head = tokens[source.last - 1];
  if (head?.lower.endsWith('s')) return false;
  return head?.pos === 'PROPN' || head?.pos === 'PRON' || PERSON_WORDS.has(head?.lower ?? '');
}

const isHearing = ({ lemma, lower }: Token): boolean => HEARING_NOUNS.has(lemma) || HEARING_NOUNS.has(lower);
