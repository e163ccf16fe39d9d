import type { TokenRange } from '../attributions/attribution.ts';
import { ISSUING_PARTICIPLES, ISSUING_VERBS, SCENE_PARTICIPLES, TELLING_VERBS } from '../lexicon/addressee-words.ts';
import { NARROWERS, TIME_PREPOSITIONS } from '../lexicon/time-words.ts';
import { readPhrase } from './phrase.ts';
import type { Sight, Zone } from './reporting-zone.ts';
import { type Scene, tokenAt } from './scene.ts';
import { readTime } from './time-expression.ts';
import type { TimeExpression, View } from './time-value.ts';
import { readTitle } from './title.ts';

/** Where an adjunct stands to its cue. `front`: before the source, where it sets the scene for more than one sentence. */
export type AdjunctPlace = 'behind' | 'between' | 'front' | 'tail';

/** Something said about the saying: the object of "told", a prepositional phrase, a time. */
export interface Adjunct {
  /** Lower case; null for an object and a bare time. */
  readonly preposition: string | null;
  /** Behind the preposition. */
  readonly phrase: TokenRange;
  readonly time: TimeExpression | null;
  /** Of "speaking to reporters": "to" leads to the one spoken to, whatever the cue. */
  readonly speaking: boolean;
  readonly place: AdjunctPlace;
}

interface Chain {
  readonly adjuncts: readonly Adjunct[];
  /** Behind the last token that was understood. */
  readonly last: number;
}

const NO_CHAIN: Chain = { adjuncts: [], last: -1 };
const MAX_FRONT = 48;

/**
 * All that stands beside a cue, the nearest first:
 *
 *     On Monday the mayor, in a statement, told reporters in Lyon on Tuesday that …, by email.
 *     ^^^^^^^^^ front      ^^^^^^^^^^^^^^       ^^^^^^^^^ ^^^^^^^ ^^^^^^^^^^ behind    ^^^^^^^^ tail
 */
export function findAdjuncts(zone: Zone): readonly Adjunct[] {
  const { cue, attribution } = zone;
  const { source } = attribution;
  const behind = readBehind(zone);
  if (!source || source.first > cue.anchor)
    return [...behind, ...readUpTo(zone, frontBound(zone, cue.first), cue.first, 'front').adjuncts];
  const between = readBetween(zone, source.last);
  const isJoined = between.last >= cue.first;
  const front = isJoined ? readUpTo(zone, frontBound(zone, source.first), source.first, 'front') : NO_CHAIN;
  return [...behind, ...between.adjuncts, ...front.adjuncts];
}

/** From the source to the cue; before a participle there is a verb: "issued a statement Thursday, saying". */
function readBetween(zone: Zone, first: number): Chain {
  const { cue, verb, scene } = zone;
  const chain = readUpTo(zone, first, cue.first, 'between');
  return chain.last < verb && tokenAt(scene, verb)?.lower.endsWith('ing')
    ? (readMainClause(zone, first) ?? chain)
    : chain;
}

/** The adjuncts of the verb that a participle goes on from: "defended his coach [on Facebook] [Monday], calling". */
function readMainClause(zone: Zone, first: number): Chain | null {
  const { scene, verb, lemma, view } = zone;
  const within: Sight = { scene, lemma, view: (at) => (at < verb ? view(at) : undefined) };
  const main = readChain(within, first, 'between').last;
  const token = within.view(main);
  if (token?.pos !== 'VERB' || tokenAt(scene, verb - 1)?.text !== ',') return null;
  const object = readPhrase(within.view, main + 1);
  const chain = readChain(within, object ?? main + 1, 'between');
  if (chain.last !== verb) return null;
  const isIssued = object !== null && ISSUING_VERBS.has(token.lemma);
  const issued = isIssued
    ? [
        {
          preposition: 'in',
          phrase: { first: main + 1, last: object },
          time: null,
          speaking: false,
          place: 'between',
        } as const,
      ]
    : [];
  return { adjuncts: [...issued, ...chain.adjuncts], last: verb };
}

/** From the cue to the right, over its source and its content. */
function readBehind(zone: Zone): Adjunct[] {
  const { cue, attribution, view, scene } = zone;
  const adjuncts: Adjunct[] = [];
  let at = zone.verb + 1;
  let place: AdjunctPlace = 'behind';
  if (TELLING_VERBS.has(zone.lemma)) {
    const last = readPhrase(view, at);
    if (last !== null)
      adjuncts.push({ preposition: null, phrase: { first: at, last }, time: null, speaking: false, place });
    at = last ?? at;
  }
  for (let round = 0; round < 4; round++) {
    const chain = readChain(zone, at, place);
    adjuncts.push(...chain.adjuncts);
    const skipped =
      chain.last < cue.last ? { last: cue.last } : attribution.source?.first === chain.last ? attribution.source : null;
    const part = attribution.content.find(({ first }) => first === chain.last || first === chain.last + 1);
    if (skipped) at = skipped.last;
    else if (part && scene.doc.tokens[part.last]?.sentence === scene.doc.tokens[part.last - 1]?.sentence) {
      at = part.last;
      place = 'tail';
    } else break;
  }
  return adjuncts;
}

/** Where the clause of the cue can begin: behind all that belongs to another; a title may stand in it. */
function frontBound({ scene, view, first }: Zone, end: number): number {
  let at = end;
  while (at > first && end - at < MAX_FRONT) {
    const title = scene.quotationOf[at - 1] ?? -1;
    if (view(at - 1)) at--;
    else if (title > first && readTitle(scene, title)?.last === at) at = title;
    else break;
  }
  return at;
}

/** The chain that ends right before `end`: from the start of the sentence, or of a clause in it. */
function readUpTo({ scene, view, lemma }: Sight, first: number, end: number, place: AdjunctPlace): Chain {
  const within: Sight = { scene, lemma, view: (at) => (at < end ? view(at) : undefined) };
  for (let at = first; at < end; at++) {
    if (at > first && !opensClause(view, at - 1)) continue;
    const chain = readChain(within, at, place);
    if (chain.last === end) return chain;
  }
  return { adjuncts: [], last: first === end ? end : -1 };
}

const opensClause = (view: View, at: number): boolean =>
  view(at)?.pos === 'CCONJ' || /^[;:\u2014\u2013]$/.test(view(at)?.text ?? '');

/** As many adjuncts in a row as there are, with adverbs and commas between them. */
function readChain(sight: Sight, first: number, place: AdjunctPlace): Chain {
  const { scene, view } = sight;
  const adjuncts: Adjunct[] = [];
  let at = first;
  let speaking = false;
  for (;;) {
    const token = view(at);
    if (!token) break;
    const adjunct = readAdjunct(view, at, speaking, place);
    if (adjunct) {
      adjuncts.push(adjunct);
      at = adjunct.time ? adjunct.phrase.last : behindTitle(scene, adjunct.phrase.last);
    } else if (SCENE_PARTICIPLES.has(token.lower)) {
      speaking = true;
      at++;
    } else if (isFiller(view, at, adjuncts.length > 0)) at++;
    else break;
  }
  return { adjuncts, last: at };
}

/** Over "’s “Morning Table”" and ", “Low Tide,”" */
const behindTitle = (scene: Scene, at: number): number => readTitle(scene, at)?.last ?? at;

/** Stands between adjuncts and says nothing of its own. */
function isFiller(view: View, at: number, afterAdjunct: boolean): boolean {
  const token = view(at);
  if (!token) return false;
  if (token.text === ',' || token.pos === 'ADV' || token.pos === 'CCONJ')
    return token.lower !== 'when' && (token.pos !== 'CCONJ' || !afterAdjunct);
  return token.pos === 'AUX' || NARROWERS.has(token.lower) || (afterAdjunct && ISSUING_PARTICIPLES.has(token.lower));
}

export function readAdjunct(view: View, at: number, speaking: boolean, place: AdjunctPlace): Adjunct | null {
  const bare = readTime(view, at, false);
  if (bare) return { preposition: null, phrase: bare, time: bare, speaking, place };
  const token = view(at);
  if (!token || !(token.pos === 'ADP' || token.lower === 'to' || token.lower === 'for')) return null;
  const preposition = token.lower;
  const time = TIME_PREPOSITIONS.has(preposition) ? readTime(view, at + 1, true) : null;
  if (time) return { preposition, phrase: time, time, speaking, place };
  const last = readPhrase(view, at + 1);
  return last === null ? null : { preposition, phrase: { first: at + 1, last }, time: null, speaking, place };
}
