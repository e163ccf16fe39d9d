import { POSSESSIVE_DETERMINERS } from '../../lexicon/determiners.ts';
import { VIEW_NOUNS, VIEW_PREPOSITIONS } from '../../lexicon/view-words.ts';
import type { Stretch, Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import type { AttributionRule, Draft } from '../draft.ts';
import { isNominal } from '../reports/words.ts';
import { everyIn, findIn } from '../runs.ts';
import { isQuoted, quotationAt, type Scene, wordsBetween } from '../scene.ts';

const MAX_PHRASE = 10;
/** The sentence of a list may go on for pages. */
const MAX_CLAUSE = 120;
/** A shorter quotation is a scare quote. */
const MIN_WORDS = 3;
const CONFIDENCE = 0.5;

/**
 * A phrase that opens a sentence and tells whose the words in it are:
 *
 *     In Okoye’s view, the plan is “madness on stilts”.      For Okoye, the plan is “a gift to the rain”.
 *        -------       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^           -----  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const viewpoint: AttributionRule = {
  name: 'viewpoint',
  find(scene, claims, offer) {
    let speakers: ReadonlyMap<string, number> | null = null;
    for (const sentence of scene.doc.sentences) {
      if (!opensView(scene.doc.tokens[sentence.first] as Token)) continue;
      speakers ??= namesOfSources(scene);
      const draft = toDraft(scene, sentence, speakers);
      if (draft && !claims.isTaken(draft.content)) offer(draft);
    }
  },
};

const opensView = ({ lower }: Token): boolean => lower === 'in' || VIEW_PREPOSITIONS.has(lower);

/** The names in the sources of an article, with the last place that each has in one. */
function namesOfSources({ doc: { tokens }, cues }: Scene): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const { parts } of cues) {
    const { first, last } = parts.source ?? { first: 0, last: 0 };
    for (let at = first; at < last; at++) {
      const { pos, lower } = tokens[at] as Token;
      if (pos === 'PROPN') names.set(lower, at);
    }
  }
  return names;
}

function toDraft(scene: Scene, { first, last }: Stretch, speakers: ReadonlyMap<string, number>): Draft | null {
  const { tokens } = scene.doc;
  const end = Math.min(last, first + MAX_PHRASE);
  const comma = findIn(tokens, first + 1, end, ({ text }) => text === ',')?.index ?? first;
  const source =
    tokens[first]?.lower === 'in' ? holderOf(tokens, first + 1, comma) : speakerFor(tokens, speakers, first, comma);
  const content = source && clauseBehind(scene, comma + 1, Math.min(last, comma + MAX_CLAUSE));
  if (!content) return null;
  const anchor = tokens[first]?.lower === 'in' ? comma - 1 : first;
  return {
    by: 'viewpoint',
    cue: {
      first: anchor,
      last: anchor + 1,
      anchor,
      lemma: tokens[anchor]?.lower ?? '',
      act: 'state',
      attribution: 'speech',
      score: 1,
    },
    content: [content],
    source,
    continues: null,
    confidence: CONFIDENCE,
  };
}

/** "[her] view", "[the judge]’s opinion" */
function holderOf(tokens: readonly Token[], first: number, comma: number): TokenRange | null {
  const noun = comma - 1;
  if (!VIEW_NOUNS.has(tokens[noun]?.lower ?? '')) return null;
  if (noun === first + 1) return POSSESSIVE_DETERMINERS.has(tokens[first]?.lower ?? '') ? { first, last: noun } : null;
  const isHeld = /^'s?$/.test(tokens[noun - 1]?.lower ?? '');
  return isHeld && everyIn(tokens, first, noun - 1, isNominal) ? { first, last: noun - 1 } : null;
}

/** A name behind "for" is somebody’s who speaks elsewhere too, not that of a town or a firm to which it happened. */
function speakerFor(
  tokens: readonly Token[],
  speakers: ReadonlyMap<string, number>,
  at: number,
  comma: number,
): TokenRange | null {
  const name = tokens[comma - 1];
  if (!name || comma - at < 2 || !VIEW_PREPOSITIONS.has(tokens[at]?.lower ?? '')) return null;
  if (!everyIn(tokens, at + 1, comma, ({ pos, lower }) => pos === 'PROPN' && speakers.has(lower))) return null;
  const place = speakers.get(name.lower);
  return place !== undefined && place !== name.index ? { first: at + 1, last: comma } : null;
}

/** The rest of the sentence, if it ends in a quotation. */
function clauseBehind(scene: Scene, first: number, limit: number): TokenRange | null {
  let last = limit;
  while (last > first && scene.doc.tokens[last - 1]?.pos === 'PUNCT' && !isQuoted(scene, last - 1)) last--;
  const quotation = quotationAt(scene, last - 1);
  if (!quotation || quotation.last !== last || quotation.first <= first) return null;
  return wordsBetween(scene, quotation.first, last) >= MIN_WORDS ? { first, last } : null;
}
