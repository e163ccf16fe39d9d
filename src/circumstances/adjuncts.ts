import type { TokenRange } from '../attributions/attribution.ts';
import {
  ISSUING_VERBS,
  PROMPTING_PARTICIPLES,
  SAYING_VERBS,
  SPEAKING_DEEDS,
  TELLING_VERBS,
} from '../lexicon/addressee-words.ts';
import { readPhrase } from './phrase.ts';
import type { Sight, Zone } from './reporting-zone.ts';
import { type Scene, tokenAt } from './scene.ts';
import { readTime } from './time-expression.ts';
import type { TimeExpression, View } from './time-value.ts';
import { bareTitle, readTitle, titleBeforeNoun } from './title.ts';
import {
  CLAUSE_BREAK,
  FILLER,
  FILLER_BEHIND,
  FILLER_IN_FRONT,
  mayChain,
  PREPOSITION,
  SCENE_PARTICIPLE,
  TIME_PREPOSITION,
  traitsAt,
} from './word-traits.ts';

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

/** "took [to X]" */
export const takesTo = ({ view }: Sight, { preposition, phrase }: Adjunct): boolean =>
  preposition === 'to' && view(phrase.first - 2)?.lemma === 'take';

interface Chain {
  readonly adjuncts: readonly Adjunct[];
  /** Behind the last token that was understood. */
  readonly last: number;
}

const NO_ADJUNCTS: readonly Adjunct[] = [];
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
  const found = readBehind(zone);
  if (!source || source.first > cue.anchor) found.push(...readFront(zone, cue.first));
  else {
    const between = readBetween(zone, source.last);
    found.push(...between.adjuncts);
    if (between.last >= cue.first) found.push(...readFront(zone, source.first));
  }
  return found;
}

function readFront(zone: Zone, end: number): readonly Adjunct[] {
  const first = frontBound(zone, end);
  const chain = readUpTo(zone, first, end, 'front');
  if (chain.last === end || tokenAt(zone.scene, end - 1)?.text !== ',') return chain.adjuncts;
  return readDeed(zone, first, end) ?? readBeforeAside(zone, first, end);
}

/** "[Addressing] a rally [in Lyon] [on Monday], she said", "[Reached] [by phone], she said" */
function readDeed({ scene, view, lemma }: Sight, first: number, end: number): readonly Adjunct[] | null {
  const deed = view(first)?.lower ?? '';
  const isDeed = SPEAKING_DEEDS.has(deed);
  if (!isDeed && !PROMPTING_PARTICIPLES.has(deed)) return null;
  const object = isDeed ? readPhrase(view, first + 1) : null;
  const within: Sight = { scene, lemma, view: (at) => (at < end ? view(at) : undefined) };
  const chain = readChain(within, object ?? first + 1, 'front');
  if (chain.last !== end) return null;
  // "Asked by an analyst at Arvo, she said": his place is not hers.
  const isAsked = chain.adjuncts.some(({ preposition }) => preposition === 'by');
  const own = chain.adjuncts.map((adjunct) => ({ ...adjunct, speaking: !isAsked && adjunct.preposition !== 'to' }));
  const phrase = { first: first + 1, last: object ?? first };
  return object === null ? own : [{ preposition: 'at', phrase, time: null, speaking: false, place: 'front' }, ...own];
}

/** "[At a rally in Lyon] [on Monday], where thousands cheered, she said" */
function readBeforeAside({ scene, view, lemma }: Sight, first: number, end: number): readonly Adjunct[] {
  let aside = first + 1;
  while (aside < end && !(ASIDE_OPENERS.has(view(aside)?.lower ?? '') && view(aside - 1)?.text === ',')) aside++;
  if (aside === end) return NO_ADJUNCTS;
  const chain = readChain({ scene, lemma, view: (at) => (at < aside ? view(at) : undefined) }, first, 'front');
  return chain.last === aside ? chain.adjuncts : NO_ADJUNCTS;
}

const ASIDE_OPENERS: ReadonlySet<string> = new Set(['where', 'when', 'as']);

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
  // "flew [to Ohio], saying"
  const isSaid = SAYING_VERBS.has(token.lemma);
  const own = chain.adjuncts.filter((adjunct) => isSaid || adjunct.preposition !== 'to' || takesTo(within, adjunct));
  return { adjuncts: [...issued, ...own], last: verb };
}

/** From the cue to the right, over its source and its content. */
function readBehind(zone: Zone): Adjunct[] {
  const { cue, attribution, view, scene } = zone;
  const adjuncts: Adjunct[] = [];
  let at = zone.verb + 1;
  let place: AdjunctPlace = 'behind';
  if (TELLING_VERBS.has(zone.lemma)) {
    const title = bareTitle(scene, at) ?? titleBeforeNoun(scene, at);
    const last = title?.last ?? readPhrase(view, at);
    if (last !== null) {
      adjuncts.push({ preposition: null, phrase: { first: at, last }, time: null, speaking: false, place });
      at = behindTitle(scene, last);
    }
  }
  for (let round = 0; round < 4; round++) {
    const chain = readChain(zone, at, place);
    adjuncts.push(...chain.adjuncts);
    if (chain.last < cue.last) at = cue.last;
    else if (attribution.source?.first === chain.last) at = attribution.source.last;
    else {
      const part = attribution.content.find(({ first }) => first === chain.last || first === chain.last + 1);
      if (!part || scene.doc.tokens[part.last]?.sentence !== scene.doc.tokens[part.last - 1]?.sentence) break;
      at = part.last;
      place = 'tail';
    }
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
  if (first >= end) return { adjuncts: NO_ADJUNCTS, last: first === end ? end : -1 };
  const within: Sight = { scene, lemma, view: (at) => (at < end ? view(at) : undefined) };
  for (let at = first; at < end; at++) {
    if (at > first && !opensClause(view, at - 1)) continue;
    const chain = readChain(within, at, place);
    if (chain.last === end) return chain;
  }
  return { adjuncts: NO_ADJUNCTS, last: -1 };
}

const opensClause = (view: View, at: number): boolean => (traitsAt(view(at)) & CLAUSE_BREAK) !== 0;

/** As many adjuncts in a row as there are, with adverbs and commas between them. */
function readChain(sight: Sight, first: number, place: AdjunctPlace): Chain {
  const { scene, view } = sight;
  if (!mayChain(traitsAt(view(first)))) return { adjuncts: NO_ADJUNCTS, last: first };
  const adjuncts: Adjunct[] = [];
  let at = first;
  let speaking = false;
  for (;;) {
    const traits = traitsAt(view(at));
    if (!mayChain(traits)) break;
    const adjunct = readAdjunct(view, at, speaking, place) ?? readTitled(sight, at, speaking, place);
    if (adjunct) {
      adjuncts.push(adjunct);
      at = adjunct.time ? adjunct.phrase.last : behindTitle(scene, adjunct.phrase.last);
    } else if ((traits & SCENE_PARTICIPLE) !== 0) {
      speaking = true;
      at++;
    } else if ((traits & (FILLER | (adjuncts.length > 0 ? FILLER_BEHIND : FILLER_IN_FRONT))) !== 0) at++;
    else break;
  }
  return { adjuncts, last: at };
}

/** Over "’s “Morning Table”" and ", “Low Tide,”" */
const behindTitle = (scene: Scene, at: number): number => readTitle(scene, at)?.last ?? at;

/** "on [“Face the Coast”]", "in [“Low Tide”]": a programme or a book by its title alone. */
function readTitled({ scene, view }: Sight, at: number, speaking: boolean, place: AdjunctPlace): Adjunct | null {
  const preposition = view(at)?.lower ?? '';
  if (!TITLE_PREPOSITIONS.has(preposition)) return null;
  const last = (bareTitle(scene, at + 1) ?? titleBeforeNoun(scene, at + 1))?.last;
  return last === undefined ? null : { preposition, phrase: { first: at + 1, last }, time: null, speaking, place };
}

const TITLE_PREPOSITIONS: ReadonlySet<string> = new Set(['on', 'in', 'during']);

export function readAdjunct(view: View, at: number, speaking: boolean, place: AdjunctPlace): Adjunct | null {
  const bare = readTime(view, at, false);
  if (bare) return { preposition: null, phrase: bare, time: bare, speaking, place };
  const token = view(at);
  const traits = traitsAt(token);
  if (!token || (traits & PREPOSITION) === 0) return null;
  const preposition = token.lower;
  const time = (traits & TIME_PREPOSITION) !== 0 ? readTime(view, at + 1, true) : null;
  if (time) return { preposition, phrase: time, time, speaking, place };
  const last = readPhrase(view, at + 1);
  return last === null ? null : { preposition, phrase: { first: at + 1, last }, time: null, speaking, place };
}
