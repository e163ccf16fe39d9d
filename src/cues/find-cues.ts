import type { CueVerb } from '../lexicon/cue-verbs.ts';
import type { Model } from '../model/model.ts';
import { SharedRoom } from '../model/room.ts';
import { scan } from '../model/scan.ts';
import { sharedModel, sharedVerifier } from '../model/shared-model.ts';
import { LEAST_LIKELY_CUE } from '../model/thresholds.ts';
import { verify } from '../model/verifier.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Document } from '../text/document.ts';
import { withStandIns } from './stand-ins.ts';
import { type TaggedCue, toTaggedCue } from './tagged-cue.ts';

interface Settings {
  readonly attributions: 'speech' | 'all';
  readonly cueVerbs: readonly CueVerb[];
}

const ROOM = new SharedRoom();

/** All that may report something, in text order: each with the parts of its attribution as the network labels them. */
export function findCues(
  doc: Document,
  quotations: readonly Quotation[],
  { attributions, cueVerbs }: Settings,
  model: Model = sharedModel(),
): TaggedCue[] {
  ROOM.clear();
  const standIns = withStandIns(doc, quotations, cueVerbs, ROOM);
  const seen = scan(standIns.doc, quotations, ROOM, standIns.facts);
  const readings = model.read(seen, { attributions, least: LEAST_LIKELY_CUE[attributions] });
  const confidences = verify(seen, readings, sharedVerifier(attributions));
  return readings.map((reading, index) =>
    toTaggedCue(doc, reading, confidences[index] as number, attributions, cueVerbs),
  );
}
