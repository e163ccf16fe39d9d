import type { CueVerb } from '../lexicon/cue-verbs.ts';
import { STAND_IN_PHRASE, STAND_IN_VERBS, type VerbForms } from '../lexicon/stand-in-verbs.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Document, Token } from '../text/document.ts';
import { Lexeme } from '../text/lexeme.ts';
import { findAnonymityClauses } from './anonymity-clauses.ts';
import { findCallingVerbs } from './calling-verbs.ts';
import { declinedVerbs } from './declining.ts';
import { findHabits, type Habit } from './habits.ts';
import { findRareVerbs } from './rare-verbs.ts';
import { findTagVerbs } from './tag-verbs.ts';
import { additionFor } from './wording.ts';

/**
 * The document as the network is to see it: a verb that it hardly knows stands in the form of one that it has learned and
 * that takes the same frames. These are verbs that the caller added, verbs in the place of a quotation's tag, and verbs
 * that call something by what is quoted; "declined to say" stands as "did not say", "likes to say" as "often has said".
 * And a clause on the terms of a source, with verbs that report elsewhere, stands as a phrase without any: "a sailor of
 * the old old town". Places and sentences stay as they are.
 */
export function withStandIns(doc: Document, quotations: readonly Quotation[], additions: readonly CueVerb[]): Document {
  const replaced = new Map<number, Token>();
  for (const { first, last } of findAnonymityClauses(doc)) {
    for (let at = first; at < last; at++) replaced.set(at, inPhrase(doc.tokens[at] as Token, at - first, last - at));
  }
  for (const { index } of declinedVerbs(doc)) {
    replaced.set(index - 2, standIn(doc.tokens[index - 2] as Token, AUXILIARY));
    replaced.set(index - 1, standIn(doc.tokens[index - 1] as Token, NEGATION));
  }
  for (const token of findCallingVerbs(doc, quotations))
    replaced.set(token.index, inForm(token, token.lemma, 'calling'));
  for (const { to, form } of findHabits(doc)) {
    replaced.set(to.index - 1, standIn(doc.tokens[to.index - 1] as Token, OFTEN));
    replaced.set(to.index, standIn(to, PERFECT));
    replaced.set(to.index + 1, standIn(doc.tokens[to.index + 1] as Token, HABIT_FORMS[form]));
  }
  for (const token of findRareVerbs(doc)) replaced.set(token.index, inForm(token, token.lemma, 'saying'));
  for (const token of findTagVerbs(doc, quotations)) replaced.set(token.index, inForm(token, token.lemma, 'saying'));
  for (const { token, row } of addedVerbs(doc, quotations, additions))
    replaced.set(token.index, inForm(token, row.lemma, kindOf(row)));
  if (replaced.size === 0) return doc;
  return { ...doc, tokens: doc.tokens.map((token) => replaced.get(token.index) ?? token) };
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
/** "declined to say" as "did not say" */
const AUXILIARY = new Lexeme('did', 'did', 'do', 'AUX');
const NEGATION = new Lexeme('not', 'not', 'not', 'PART');

/** "likes to say" as "often has said" */
const OFTEN = new Lexeme('often', 'often', 'often', 'ADV');
const PERFECT = new Lexeme('has', 'has', 'have', 'AUX');
const HABIT_FORMS: Record<Habit['form'], Lexeme> = {
  said: new Lexeme('said', 'said', 'say', 'VERB'),
  told: new Lexeme('told', 'told', 'tell', 'VERB'),
  asked: new Lexeme('asked', 'asked', 'ask', 'VERB'),
};

/** The token as a word of the phrase. `left`: tokens from this one to the end of the phrase. */
function inPhrase(token: Token, place: number, left: number): Token {
  if (left === 1) return standIn(token, NOUN);
  return standIn(token, place === 0 ? PREPOSITION : place === 1 ? DETERMINER : ADJECTIVE);
}

const standIn = (token: Token, lexeme: Lexeme): Token => {
  const { text, lower, lemma, pos } = lexeme;
  return { ...token, text, lower, lemma, pos, lexeme };
};

function inForm(token: Token, base: string, kind: keyof typeof STAND_IN_VERBS): Token {
  const verb = STAND_IN_VERBS[kind];
  const lower = verb[formOf(token, base)];
  return standIn(token, new Lexeme(lower, lower, verb.base, 'VERB'));
}

function kindOf({ attribution, frames }: CueVerb): keyof typeof STAND_IN_VERBS {
  if (attribution === 'belief') return 'belief';
  return frames.includes('object')
    ? 'telling'
    : frames.length > 0 && frames.every((frame) => frame === 'to')
      ? 'urging'
      : 'saying';
}

function formOf({ lower }: Token, base: string): keyof VerbForms {
  if (lower === base && !lower.endsWith('ed')) return 'base';
  if (lower.endsWith('ing')) return 'participle';
  return lower.endsWith('s') ? 'third' : 'past';
}
