import { STANCE_VERBS } from '../../lexicon/manner-verbs.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import type { TokenRange } from '../attribution.ts';
import type { Claims } from '../claims.ts';
import { type AttributionRule, type Draft, grown, startOf } from '../draft.ts';
import { isClaimed } from '../followers.ts';
import { toldSubject } from '../reports/told-subject.ts';
import { someIn } from '../runs.ts';
import { isSaidApart, readsAsSpeech, type Scene } from '../scene.ts';

const CONFIDENCE = 0.5;
/** In tokens. A longer sentence between two quotations tells a story of its own. */
const MAX_BEAT = 16;

/**
 * What somebody does between two quotations (an action beat) tells whose both are:
 *
 *     “I never wanted this.” She stirs her tea. “It found me.”
 *     ^^^^^^^^^^^^^^^^^^^^^^ ---                ^^^^^^^^^^^^^^
 *
 * The first one opens the paragraph, so that nothing before can tell whose it is. Who disagrees, does so with another.
 */
export const beat: AttributionRule = {
  name: 'beat',
  find(scene, claims, offer) {
    const { quotations } = scene;
    for (let place = 1; place < quotations.length; place++) {
      const opener = quotations[place - 1] as Quotation;
      const next = quotations[place] as Quotation;
      if (!isAroundBeat(scene, opener, next) || isClaimed(claims, opener)) continue;
      const draft = isClaimed(claims, next) ? growing(claims, opener, next) : toDraft(scene, opener, next);
      if (draft) offer(draft);
    }
  },
};

/** One short sentence is all there is between them in the paragraph that the first one opens. */
function isAroundBeat(scene: Scene, opener: Quotation, next: Quotation): boolean {
  const { tokens, paragraphs, sentences } = scene.doc;
  const length = next.first - opener.last;
  if (opener.paragraph !== next.paragraph || length < 2 || length > MAX_BEAT) return false;
  if (paragraphs[opener.paragraph]?.first !== opener.first || !isSaidApart(scene, opener)) return false;
  const between = sentences[tokens[opener.last]?.sentence ?? 0];
  if (between?.first !== opener.last || between.last !== next.first || tokens[next.first - 1]?.text !== '.')
    return false;
  return !someIn(tokens, opener.last, next.first, ({ lemma }) => STANCE_VERBS.has(lemma));
}

function toDraft(scene: Scene, opener: Quotation, next: Quotation): Draft | null {
  const source = readsAsSpeech(scene, next) ? toldSubject(scene, next.first) : null;
  if (!source) return null;
  const content = [opener, next].map(rangeOf);
  return { by: 'beat', cue: null, content, source, continues: null, confidence: CONFIDENCE };
}

/** What took the second quotation by a word of the beat. */
function growing(claims: Claims, opener: Quotation, next: Quotation): Draft | null {
  for (const draft of claims.overlapping([next])) {
    const { source } = draft;
    if (startOf(draft) === next.first && source && source.first >= opener.last && source.last <= next.first)
      return grown(draft, [rangeOf(opener)]);
  }
  return null;
}

const rangeOf = ({ first, last }: Quotation): TokenRange => ({ first, last });
