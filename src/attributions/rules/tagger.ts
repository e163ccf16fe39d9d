import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { LEAST_CONFIDENCE } from '../../model/thresholds.ts';
import type { TokenRange } from '../attribution.ts';
import type { Claims } from '../claims.ts';
import { contentOf } from '../contents/content.ts';
import { type AttributionRule, type Draft, withContent } from '../draft.ts';
import { isRefused } from '../refusals/refusals.ts';
import { tellsOfSaying } from '../reports/occurrence.ts';
import { isQuoted, type Scene } from '../scene.ts';

/** Inside what somebody says the network takes much for a report that is none: “Nobody [told] him to get up.” */
const LEAST_INSIDE = 0.7;

/**
 * What the network labelled around each cue, the surest first:
 *
 *     Ruiz told reporters in Lyon that the glacier would be gone by 2040.
 *     ---- ~~~~                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const tagger: AttributionRule = {
  name: 'tagger',
  find(scene, claims, offer) {
    for (const tagged of inOrderOfTrust(scene, isSure)) {
      const draft = toDraft(scene, tagged);
      const { anchor } = tagged.cue;
      const around = claims.around(draft);
      if (around && !isReportInside(scene, tagged) && !isOverheard(scene, draft, around)) continue;
      if (claims.isFree(draft)) offer(draft);
      else if (!claims.isHeld(anchor)) offer(withContent(draft, freePart(claims, draft.content)));
    }
  },
};

/** What the network is less sure of, for callers who want it all: only where nothing else was found. */
export const doubtful: AttributionRule = {
  name: 'tagger',
  find(scene, claims, offer) {
    for (const tagged of inOrderOfTrust(scene, (cue) => !isSure(cue))) {
      const draft = toDraft(scene, tagged);
      if (!claims.isTaken(draft.content)) offer(draft);
    }
  },
};

function isReportInside({ doc: { tokens } }: Scene, { cue, parts, confidence }: TaggedCue): boolean {
  if (confidence < LEAST_INSIDE) return false;
  const { source } = parts;
  const isPlain = source !== null && source.last === cue.first && tokens[cue.anchor]?.pos === 'VERB';
  if (!isPlain || cue.attribution === 'belief') return true;
  return tellsOfSaying(tokens, source, { first: cue.first, last: cue.anchor + 1 });
}

/** “We won’t wait,” Ruiz said, according to two who were there: what somebody heard is a quotation with its tag. */
function isOverheard(scene: Scene, { cue, content, source }: Draft, around: Draft): boolean {
  const [said, heard] = [content[0], around.content[0]];
  if (!cue || !said || !heard || !source || around.cue?.lemma !== 'according to') return false;
  const isTag = said.first === heard.first && isQuoted(scene, said.first) && !isQuoted(scene, cue.anchor);
  return isTag && source.first >= said.last && source.last <= heard.last;
}

const isSure = ({ confidence }: TaggedCue): boolean => confidence >= LEAST_CONFIDENCE.speech;

const inOrderOfTrust = (scene: Scene, isMeant: (tagged: TaggedCue) => boolean): TaggedCue[] =>
  scene.cues
    .filter((tagged) => isMeant(tagged) && tagged.parts.content.length > 0 && !isRefused(scene, tagged))
    .sort((a, b) => b.confidence - a.confidence);

const toDraft = (scene: Scene, tagged: TaggedCue): Draft => {
  const { cue, parts, confidence } = tagged;
  return { by: 'tagger', cue, content: contentOf(scene, tagged), source: parts.source, continues: null, confidence };
};

/** The content but for what is taken; nothing if that is the larger part of it. */
function freePart(claims: Claims, content: readonly TokenRange[]): TokenRange[] {
  const free = content.flatMap((range) => claims.freeIn(range));
  return 2 * sizeOf(free) > sizeOf(content) ? free : [];
}

const sizeOf = (ranges: readonly TokenRange[]): number =>
  ranges.reduce((sum, { first, last }) => sum + last - first, 0);
