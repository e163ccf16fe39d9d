import type { Cue } from '../../cues/cue.ts';
import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { LEAST_CONFIDENCE } from '../../model/thresholds.ts';
import type { TokenRange } from '../attribution.ts';
import type { Claims } from '../claims.ts';
import { withoutFrontedObject } from '../contents/fronted-objects.ts';
import { withoutIntroduction } from '../contents/introductions.ts';
import { withoutLabel } from '../contents/labels.ts';
import { withMarks } from '../contents/marks.ts';
import { ownParts } from '../contents/own-content.ts';
import { withoutVenue } from '../contents/venue-tails.ts';
import { type AttributionRule, type Draft, withContent } from '../draft.ts';
import { isRefused } from '../refusals/refusals.ts';
import { tellsOfSaying } from '../reports/occurrence.ts';
import { holdsQuoted, isQuoted, type Marks, quotationAt, type Scene } from '../scene.ts';

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

const isSure = ({ confidence }: TaggedCue): boolean => confidence >= LEAST_CONFIDENCE;

const inOrderOfTrust = (scene: Scene, isMeant: (tagged: TaggedCue) => boolean): TaggedCue[] =>
  scene.cues
    .filter((tagged) => isMeant(tagged) && tagged.parts.content.length > 0 && !isRefused(scene, tagged))
    .sort((a, b) => b.confidence - a.confidence);

const toDraft = (scene: Scene, tagged: TaggedCue): Draft => {
  const { cue, parts, confidence } = tagged;
  const marks = marksOf(scene, tagged);
  const own = withoutFrontedObject(scene, tagged, ownParts(scene, tagged));
  const content = own.map((range) =>
    withNegation(scene, withoutIntroduction(scene, cue, withoutLabel(scene, withMarks(marks, range)))),
  );
  return {
    by: 'tagger',
    cue,
    content: withoutVenue(scene, cue, withoutTail(scene, ownContent(scene, cue, content))),
    source: parts.source,
    continues: null,
    confidence,
  };
};

/** "appealed to them [not] to go" */
function withNegation({ doc: { tokens } }: Scene, { first, last }: TokenRange): TokenRange {
  const isNegated = tokens[first]?.lower === 'to' && tokens[first - 1]?.lower === 'not';
  return isNegated ? { first: first - 1, last } : { first, last };
}

/**
 * The marks around a report that stands inside a quotation are not its own:
 *
 *     “They told us it was quick,” she said.
 *           ~~~~    ^^^^^^^^^^^^
 */
function marksOf(scene: Scene, { cue, parts }: TaggedCue): Marks {
  const around = quotationAt(scene, cue.anchor);
  const isInside =
    around?.closed && parts.content.every(({ first, last }) => around.first < first && last < around.last);
  return isInside ? scene.inner : scene;
}

/** The content but for what is taken; nothing if that is the larger part of it. */
function freePart(claims: Claims, content: readonly TokenRange[]): TokenRange[] {
  const free = content.flatMap((range) => claims.freeIn(range));
  return 2 * sizeOf(free) > sizeOf(content) ? free : [];
}

const sizeOf = (ranges: readonly TokenRange[]): number =>
  ranges.reduce((sum, { first, last }) => sum + last - first, 0);

/**
 * A quotation with a later paragraph to itself floats, unless it is all that the cue leads up to:
 *
 *     “We won’t wait,” Ruiz said.            Ruiz said:
 *     ^^^^^^^^^^^^^^^^                       “We won’t wait.”
 *     “Nobody listened to us.”               ^^^^^^^^^^^^^^^^
 */
function ownContent(scene: Scene, { anchor }: Cue, content: readonly TokenRange[]): readonly TokenRange[] {
  if (content.length < 2) return content;
  const paragraphOf = (at: number): number => scene.doc.tokens[at]?.paragraph ?? 0;
  const own = content.filter(({ first }) => paragraphOf(first) <= paragraphOf(anchor));
  return own.length > 0 ? own : content;
}

/**
 * Behind a finished quotation a preposition leads to the scene, not to more of what was said:
 *
 *     “We won’t wait,” Ruiz said over the phone.
 *     ^^^^^^^^^^^^^^^^           -- --- -----
 */
function withoutTail(scene: Scene, content: readonly TokenRange[]): readonly TokenRange[] {
  const [head] = content;
  if (!head || content.length < 2 || !isQuoted(scene, head.first)) return content;
  return content.filter((range, index) => index === 0 || !isTail(scene, range));
}

function isTail(scene: Scene, { first, last }: TokenRange): boolean {
  const { tokens } = scene.doc;
  if (tokens[first]?.pos !== 'ADP' && tokens[first - 1]?.pos !== 'ADP') return false;
  return !holdsQuoted(scene, { first, last });
}
