import type { Attribution } from '../attributions/attribution.ts';
import type { Cue } from '../cues/cue.ts';
import type { Document, Token } from '../text/document.ts';
import type { Scene } from './scene.ts';
import type { View } from './time-value.ts';
import { GOVERNOR, traitsAt } from './word-traits.ts';

/** A part of the article, as far as circumstances may stand there. */
export interface Sight {
  readonly scene: Scene;
  readonly view: View;
  /** The verb of saying; null where there is none. */
  readonly lemma: string | null;
}

/** The sentence of a cue, as far as it belongs to the saying and not to what was said. */
export interface Zone extends Sight {
  readonly attribution: Attribution;
  readonly cue: Cue;
  /** The verb that says: *say* of *declined to say*. */
  readonly verb: number;
  readonly lemma: string;
  /** The sentence, in tokens. */
  readonly first: number;
  readonly last: number;
}

export function zoneOf(scene: Scene, attribution: Attribution, cue: Cue): Zone {
  const { doc, contentOf, quotationOf } = scene;
  const sentence = doc.sentences[doc.tokens[cue.anchor]?.sentence ?? 0] ?? { first: 0, last: 0 };
  const home = contentOf[cue.anchor];
  const quotation = quotationOf[cue.anchor];
  const view = (at: number): Token | undefined => {
    if (at < sentence.first || at >= sentence.last) return undefined;
    if (contentOf[at] !== home || quotationOf[at] !== quotation || isOthersClause(scene, cue, at)) return undefined;
    return doc.tokens[at];
  };
  const verb = sayingVerb(doc, cue, attribution);
  const lemma = verb === cue.anchor ? cue.lemma : (doc.tokens[verb]?.lemma ?? cue.lemma);
  return { scene, attribution, cue, verb, lemma, first: sentence.first, last: sentence.last, view };
}

/** A long cue may hold its own circumstances: "said in an interview with Orbit Daily". */
const isOthersClause = ({ clauseOf }: Scene, { first, last }: Cue, at: number): boolean =>
  (clauseOf[at] ?? -1) >= 0 && !(first <= at && at < last);

const MAX_BEFORE_CONTENT = 3;

/** "declined to [say]", "is expected to [announce]", "neither confirm nor [deny]": the last verb that the cue leads to. */
function sayingVerb({ tokens }: Document, { anchor, last }: Cue, { content }: Attribution): number {
  if (!isGovernor(tokens[anchor])) return anchor;
  // The cue may end before it: "is set" of "is set to reveal who plays the queen".
  const end = Math.max(last, Math.min(content[0]?.first ?? 0, last + MAX_BEFORE_CONTENT));
  let verb = anchor;
  while (isGovernor(tokens[verb])) {
    let next = verb + 1;
    while (next < end && tokens[next]?.lower !== 'to') next++;
    if (next + 1 >= end || tokens[next + 1]?.pos !== 'VERB') break;
    verb = next + 1;
  }
  return verb;
}

const isGovernor = (token: Token | undefined): boolean => (traitsAt(token) & GOVERNOR) !== 0;
