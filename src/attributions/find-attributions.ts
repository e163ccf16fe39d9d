import type { TaggedCue } from '../cues/tagged-cue.ts';
import { SharedRoom } from '../model/room.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { QuoteKind } from '../schema/types.ts';
import type { Document } from '../text/document.ts';
import type { Attribution } from './attribution.ts';
import { Claims } from './claims.ts';
import { joined } from './contents/joined.ts';
import { cuedQuotations, withReopened } from './contents/reopened.ts';
import { type AttributionRule, type Draft, withContent } from './draft.ts';
import { mendedScene } from './mending/mended-scene.ts';
import { beat } from './rules/beat.ts';
import { cameFrom } from './rules/came-from.ts';
import { colon } from './rules/colon.ts';
import { continued } from './rules/continued.ts';
import { dialogue } from './rules/dialogue.ts';
import { floating } from './rules/floating.ts';
import { gesture } from './rules/gesture.ts';
import { inTheWordsOf } from './rules/in-the-words-of.ts';
import { inscription } from './rules/inscription.ts';
import { interview } from './rules/interview.ts';
import { judging } from './rules/judging.ts';
import { led } from './rules/led.ts';
import { nested } from './rules/nested.ts';
import { ownWords } from './rules/own-words.ts';
import { post } from './rules/post.ts';
import { questionsAndAnswers } from './rules/questions-and-answers.ts';
import { signature } from './rules/signature.ts';
import { doubtful, tagger } from './rules/tagger.ts';
import { toldOf } from './rules/told-of.ts';
import { transcript } from './rules/transcript.ts';
import { unclaimed } from './rules/unclaimed.ts';
import { viewpoint } from './rules/viewpoint.ts';
import { isQuoted, quotationAt, type Scene, setScene } from './scene.ts';

const ROOM = new SharedRoom();

/** In order of trust: a rule never takes content that one before it has taken. */
const RULES: readonly AttributionRule[] = [
  transcript,
  colon,
  questionsAndAnswers,
  interview,
  signature,
  post,
  inTheWordsOf,
  tagger,
  led,
  inscription,
  cameFrom,
  judging,
  ownWords,
  viewpoint,
  gesture,
  continued,
  dialogue,
  floating,
  beat,
  nested,
  toldOf,
  doubtful,
  unclaimed,
];

/** Links each cue with its content and source, and finds what is said without a cue. In text order. */
export function findAttributions(
  doc: Document,
  quotations: readonly Quotation[],
  cues: readonly TaggedCue[],
): readonly Attribution[] {
  ROOM.clear();
  const scene = mendedScene(setScene(doc, quotations, cues, ROOM));
  const cued = cuedQuotations(scene);
  const claims = new Claims(doc.tokens.length);
  const offer = (found: Draft): void => {
    // “They told us that it was safe. // “We went”: what somebody reports inside of a quotation does not go on with it.
    const isInside = found.cue !== null && isQuoted(scene, found.cue.anchor);
    const content = joined(isInside ? found.content : withReopened(scene, cued, found.content));
    const draft = content === found.content ? found : withContent(found, content);
    if (draft.grownFrom) claims.replace(draft.grownFrom, draft);
    else if (claims.isFree(draft)) claims.accept(draft);
  };
  for (const rule of RULES) rule.find(scene, claims, offer);
  const drafts = claims.drafts();
  const places = new Map(drafts.map((draft, index) => [draft, index]));
  return drafts.map((draft) => toAttribution(scene, draft, claims, places));
}

function toAttribution(scene: Scene, draft: Draft, claims: Claims, places: ReadonlyMap<Draft, number>): Attribution {
  const { cue, content, source, confidence, by } = draft;
  const placeOf = (other: Draft | null): number | null => (other && places.get(other)) ?? null;
  return {
    kind: kindOf(scene, draft),
    cue,
    content,
    source,
    continues: placeOf(draft.continues),
    within: placeOf(claims.around(draft)),
    confidence,
    by,
  };
}

/**
 * Direct: all between marks. Mixed: a quoted stretch of two words or more. (PolNeAR's definitions.) Marks around the cue
 * too are somebody else's: in “He said it was late,” what he said is indirect.
 */
function kindOf(scene: Scene, { cue, content }: Draft): QuoteKind {
  const around = cue ? quotationAt(scene, cue.anchor) : null;
  const marks = around ? scene.inner : scene;
  let outside = 0;
  let run = 0;
  let longest = 0;
  for (const { first, last } of content) {
    for (let at = first; at < last; at++) {
      if (scene.doc.tokens[at]?.pos === 'PUNCT') continue;
      if (isQuoted(marks, at)) longest = Math.max(longest, ++run);
      else {
        run = 0;
        outside++;
      }
    }
  }
  if (outside === 0) return 'direct';
  return longest >= 2 ? 'mixed' : 'indirect';
}
