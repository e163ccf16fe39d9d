import type { Attribution } from '../attributions/attribution.ts';
import type { Cue } from '../cues/cue.ts';
import { ORDERING_ACTS } from '../lexicon/cue-acts.ts';
import type { SpeechAct } from '../schema/types.ts';
import type { Scene } from './scene.ts';

/** How far into the content its "to" may stand: "asked [the long-suffering neighbours of the plant to be patient]". */
const MAX_OBJECT = 10;

/** "Asked whether" asks, "asked him to" and "told him to" urge; any other act is the cue's own. */
export function findAct(scene: Scene, { content }: Attribution, cue: Cue): SpeechAct {
  const order = ORDERING_ACTS.get(cue.lemma);
  const part = content[0];
  if (cue.lemma === 'call' && part && callsUpon(scene, cue, part.first)) return 'urge';
  if (order === undefined || !part || part.first < cue.anchor) return cue.act;
  const { tokens } = scene.doc;
  const opener = tokens[part.first];
  if (opener?.pos === 'SCONJ' || opener?.pos === 'PUNCT' || opener?.lower === 'whether' || opener?.lower === 'if')
    return cue.act;
  for (let at = part.first; at < Math.min(part.last, part.first + MAX_OBJECT); at++) {
    const token = tokens[at];
    if (!token || token.pos === 'VERB' || token.pos === 'AUX') break;
    if (token.lower === 'to' && /^(?:VERB|AUX|ADV)$/.test(tokens[at + 1]?.pos ?? '')) return order;
    if (token.lower === 'for' && at === part.first) return order;
  }
  return cue.act;
}

/** "called on [the mayor to quit]", "called [for calm]" */
function callsUpon({ doc: { tokens } }: Scene, { last }: Cue, first: number): boolean {
  const next = tokens[last]?.lower;
  return (first === last || first === last + 1) && (next === 'on' || next === 'upon' || next === 'for');
}
