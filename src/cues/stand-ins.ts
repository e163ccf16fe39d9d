import type { CueVerb } from '../lexicon/cue-verbs.ts';
import { FORTHCOMING_WORDS } from '../lexicon/factuality-words.ts';
import { STAND_IN_PHRASE, STAND_IN_VERBS, type VerbForms } from '../lexicon/stand-in-verbs.ts';
import type { Room } from '../model/room.ts';
import { ANONYMITY_OPENER, factsOf, RARE_VERB, readFacts, TO, VERB } from '../model/word-facts.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Document, Token } from '../text/document.ts';
import { Lexeme } from '../text/lexeme.ts';
import { anonymityClauseEnd } from './anonymity-clause.ts';
import { findCallingVerbs } from './calling-verbs.ts';
import { decliningVerb } from './declining.ts';
import { forthcomingStart } from './forthcoming.ts';
import { goingOnStart } from './going-on.ts';
import { type HabitForm, habitAt } from './habits.ts';
import { isRareVerb } from './rare-verbs.ts';
import { findTagVerbs } from './tag-verbs.ts';
import { additionFor } from './wording.ts';

/** A document with the facts of its tokens. */
interface Seen {
  readonly doc: Document;
  readonly facts: Int32Array;
}

/**
 * The document as the network is to see it: a verb that it hardly knows stands in the form of one that it has learned and
 * that takes the same frames. These are verbs that the caller added, verbs in the place of a quotation's tag, and verbs
 * that call something by what is quoted; "declined to say" stands as "did not say", "likes to say" as "often has said",
 * "went on to say" as "then also did say", "is expected to say" as "will then also say".
 * And a clause on the terms of a source, with verbs that report elsewhere, stands as a phrase without any: "a sailor of
 * the old old town". Places and sentences stay as they are.
 */
export function withStandIns(
  doc: Document,
  quotations: readonly Quotation[],
  additions: readonly CueVerb[],
  room: Room,
): Seen {
  const { tokens } = doc;
  const facts = readFacts(tokens, room);
  const copy = new Copy(doc, facts);
  const { openers, tos, rare } = findPlaces(tokens, facts);
  for (const at of openers) {
    const last = anonymityClauseEnd(tokens, at);
    if (last !== null) for (let place = at; place < last; place++) copy.put(place, inPhrase(place - at, last - place));
  }
  for (const at of tos) {
    if (!decliningVerb(doc, at + 1)) continue;
    copy.put(at - 1, AUXILIARY);
    copy.put(at, NEGATION);
  }
  for (const { index, lower, lemma } of findCallingVerbs(doc, quotations))
    copy.put(index, inForm(lower, lemma, 'calling'));
  for (const at of tos) {
    const form = habitAt(tokens, at);
    if (!form) continue;
    copy.put(at - 1, OFTEN);
    copy.put(at, PERFECT);
    copy.put(at + 1, HABIT_FORMS[form]);
  }
  for (const at of tos) {
    if (goingOnStart(tokens, at + 1) === null) continue;
    copy.put(at - 2, THEN);
    copy.put(at - 1, ALSO);
    copy.put(at, AUXILIARY);
  }
  for (const at of tos) {
    if (forthcomingStart(tokens, at + 1) === null) continue;
    copy.put(at - 2, FUTURE);
    copy.put(at - 1, THEN);
    copy.put(at, ALSO);
  }
  for (const at of rare) {
    const token = tokens[at] as Token;
    if (isRareVerb(tokens, token)) copy.put(at, inForm(token.lower, token.lemma, 'saying'));
  }
  for (const { index, lower, lemma } of findTagVerbs(doc, quotations)) copy.put(index, inForm(lower, lemma, 'saying'));
  for (const { token, row } of addedVerbs(doc, quotations, additions))
    copy.put(token.index, inForm(token.lower, row.lemma, kindOf(row)));
  return copy.seen;
}

/** Where words stand that stand-ins begin at or hang on: of *to* only those between two verbs, and behind "went on" and "is due". */
function findPlaces(tokens: readonly Token[], facts: Int32Array): Record<'openers' | 'tos' | 'rare', number[]> {
  const places = { openers: [] as number[], tos: [] as number[], rare: [] as number[] };
  for (let at = 0; at < tokens.length; at++) {
    const own = facts[at] as number;
    if ((own & (TO | ANONYMITY_OPENER | RARE_VERB)) === 0) continue;
    if ((own & ANONYMITY_OPENER) !== 0) places.openers.push(at);
    if ((own & RARE_VERB) !== 0) places.rare.push(at);
    if ((own & TO) === 0 || at === 0 || ((facts[at + 1] ?? 0) & VERB) === 0) continue;
    const before = tokens[at - 1]?.lower ?? '';
    if (((facts[at - 1] as number) & VERB) !== 0 || before === 'on' || FORTHCOMING_WORDS.has(before))
      places.tos.push(at);
  }
  return places;
}

/** A document in which words are replaced: a copy from the first one on. */
class Copy {
  seen: Seen;
  private tokens: Token[] | null = null;

  constructor(doc: Document, facts: Int32Array) {
    this.seen = { doc, facts };
  }

  put(at: number, lexeme: Lexeme): void {
    const tokens = this.tokens ?? this.begin();
    const { text, lower, lemma, pos } = lexeme;
    const token = { ...(tokens[at] as Token), text, lower, lemma, pos, lexeme };
    tokens[at] = token;
    this.seen.facts[at] = factsOf(token);
  }

  private begin(): Token[] {
    const { doc, facts } = this.seen;
    const tokens = doc.tokens.slice();
    this.tokens = tokens;
    this.seen = { doc: { ...doc, tokens }, facts };
    return tokens;
  }
}

/** "The kettle blurbled on the stove": a verb that takes nothing but quotations says nothing without one. */
function* addedVerbs(doc: Document, quotations: readonly Quotation[], additions: readonly CueVerb[]) {
  if (additions.length === 0) return;
  const quoted = new Set(quotations.map(({ paragraph }) => paragraph));
  for (const token of doc.tokens) {
    const row = token.pos === 'VERB' ? additionFor(token, additions) : undefined;
    if (row && (quoted.has(token.paragraph) || row.frames.some((frame) => frame !== 'quote'))) yield { token, row };
  }
}

const { first, second, middle, last } = STAND_IN_PHRASE;
const PREPOSITION = new Lexeme(first, first, first, 'ADP');
const DETERMINER = new Lexeme(second, second, second, 'DET');
const ADJECTIVE = new Lexeme(middle, middle, middle, 'ADJ');
const NOUN = new Lexeme(last, last, last, 'NOUN');
const verb = (form: string, base: string) => new Lexeme(form, form, base, 'VERB');
/** "declined to say" as "did not say" */
const AUXILIARY = new Lexeme('did', 'did', 'do', 'AUX');
const NEGATION = new Lexeme('not', 'not', 'not', 'PART');

/** "went on to say" as "then also did say" */
const THEN = new Lexeme('then', 'then', 'then', 'ADV');
const ALSO = new Lexeme('also', 'also', 'also', 'ADV');

/** "is expected to say" as "will then also say" */
const FUTURE = new Lexeme('will', 'will', 'will', 'AUX');

/** "likes to say" as "often has said" */
const OFTEN = new Lexeme('often', 'often', 'often', 'ADV');
const PERFECT = new Lexeme('has', 'has', 'have', 'AUX');
const HABIT_FORMS: Record<HabitForm, Lexeme> = {
  said: verb('said', 'say'),
  told: verb('told', 'tell'),
  asked: verb('asked', 'ask'),
};

type Kind = keyof typeof STAND_IN_VERBS;
const formsOf = ({ base, third, past, participle }: VerbForms): Record<keyof VerbForms, Lexeme> => ({
  base: verb(base, base),
  third: verb(third, base),
  past: verb(past, base),
  participle: verb(participle, base),
});
const VERBS: Record<Kind, Record<keyof VerbForms, Lexeme>> = {
  saying: formsOf(STAND_IN_VERBS.saying),
  telling: formsOf(STAND_IN_VERBS.telling),
  urging: formsOf(STAND_IN_VERBS.urging),
  calling: formsOf(STAND_IN_VERBS.calling),
  belief: formsOf(STAND_IN_VERBS.belief),
};

/** A word of the phrase. `left`: tokens from this one to the end of the phrase. */
function inPhrase(place: number, left: number): Lexeme {
  if (left === 1) return NOUN;
  return place === 0 ? PREPOSITION : place === 1 ? DETERMINER : ADJECTIVE;
}

/** The verb of this kind in the form that a verb of that base has here. */
const inForm = (lower: string, base: string, kind: Kind): Lexeme => VERBS[kind][verbFormOf(lower, base)];

function kindOf({ attribution, frames }: CueVerb): Kind {
  if (attribution === 'belief') return 'belief';
  return frames.includes('object')
    ? 'telling'
    : frames.length > 0 && frames.every((frame) => frame === 'to')
      ? 'urging'
      : 'saying';
}

function verbFormOf(lower: string, base: string): keyof VerbForms {
  if (lower === base && !lower.endsWith('ed')) return 'base';
  if (lower.endsWith('ing')) return 'participle';
  return lower.endsWith('s') ? 'third' : 'past';
}
