import { DEFINITE_DETERMINERS, INDEFINITE_DETERMINERS } from '../lexicon/determiners.ts';
import { ROLE_MODIFIERS } from '../lexicon/person-nouns.ts';
import { PRONOUNS, type PronounRow } from '../lexicon/pronouns.ts';
import type { Token } from '../text/document.ts';
import { isCapital } from './letters.ts';
import { type NominalMention, nominalMention, type PronounMention } from './mention.ts';
import { isPersonNoun, type NounClass, nounClass } from './nouns.ts';
import { CUE, FURNITURE, has, type Scene, SOURCE, sameSentence, tokenAt } from './scene.ts';

const PRONOUN_ROWS: ReadonlyMap<string, PronounRow> = new Map(PRONOUNS.map((row) => [row.word, row]));
const POSSESSIVE_WORDS = new Set(PRONOUNS.filter(({ use }) => use === 'possessive').map(({ word }) => word)).add('her');
const MODIFIER = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);
const OF_PHRASE = new Set(['of', 'at', 'for', 'with', 'from', 'in', 'on']);
const MAX_MODIFIERS = 9;
const MAX_PHRASE = 16;

/** What a name covers, and what that of a person does. */
export const COVERED = 1;
export const PERSON = 2;

/** Noun phrases and pronouns that may stand for somebody. `covered`: tokens that names take. In text order. */
export function findNominals(scene: Scene, covered: Uint8Array): (NominalMention | PronounMention)[] {
  const found: (NominalMention | PronounMention)[] = [];
  for (const token of scene.doc.tokens) {
    if (token.pos === 'PRON') {
      const row = PRONOUN_ROWS.get(token.lower);
      if (row && !has(scene, token.index, FURNITURE)) found.push(toPronoun(token.index, row));
    } else if (mayBeNoun(scene, token) && !covered[token.index]) {
      const nominal = nominalAt(scene, token, covered);
      if (nominal) found.push(nominal);
    }
  }
  return found;
}

/** Behind an article even what some taggers take for a verb: "a molder for 33 years". */
const mayBeNoun = (scene: Scene, { pos, index }: Token): boolean =>
  pos === 'NOUN' ||
  pos === 'PROPN' ||
  pos === 'ADJ' ||
  (pos === 'VERB' && INDEFINITE_DETERMINERS.has(tokenAt(scene, index - 1)?.lower ?? ''));

const toPronoun = (first: number, row: PronounRow): PronounMention => ({
  form: 'pronoun',
  first,
  last: first + 1,
  row,
  isSourceHead: false,
  resolution: null,
});

function nominalAt(scene: Scene, token: Token, covered: Uint8Array): NominalMention | null {
  const { index } = token;
  if (has(scene, index, FURNITURE) || !isHead(scene, index, covered)) return null;
  const known = nounClass(token) ?? unlisted(scene, token, covered);
  if (!known || (token.pos === 'ADJ' && known.kind !== 'group' && !endsPhrase(tokenAt(scene, index + 1)))) return null;
  return toNominal(scene, index, known, covered);
}

/** "A limnologist said": in a source a noun with the ending of a person’s is a person. "Ana Ruiz, a molder": any noun. */
function unlisted(scene: Scene, token: Token, covered: Uint8Array): NounClass | null {
  if (!has(scene, token.index, SOURCE)) return null;
  if (!isPersonNoun(token) && !(token.pos !== 'ADJ' && isBehindPerson(scene, token.index, covered))) return null;
  return { noun: token.lower, kind: 'person', gender: null, trait: null };
}

/** "Ana Ruiz, [a retired] molder", not "Ana Ruiz, a run of luck behind her" */
function isBehindPerson(scene: Scene, head: number, covered: Uint8Array): boolean {
  if (tokenAt(scene, head + 1)?.lower === 'of') return false;
  let first = head;
  while (head - first < MAX_MODIFIERS && sameSentence(scene, first - 1, first) && isModifier(scene, first - 1)) first--;
  const { lower = '' } = tokenAt(scene, first - 1) ?? {};
  return (lower === 'a' || lower === 'an') && tokenAt(scene, first - 2)?.text === ',' && covered[first - 3] === PERSON;
}

/** Some taggers take "chief" and "executive" for adjectives even where nothing follows them. */
const endsPhrase = (next: Token | undefined): boolean => !next || next.pos === 'PUNCT' || next.lower === 'of';

/** The last noun of its phrase: not "company" in "company car", nor "mayor" before "Ana Ruiz". */
function isHead(scene: Scene, at: number, covered: Uint8Array): boolean {
  const next = tokenAt(scene, at + 1);
  if (!next || !sameSentence(scene, at, at + 1)) return true;
  // "Teachers report", "the firm claims": taggers take the verb for a noun.
  if (has(scene, at + 1, CUE)) return true;
  if (covered[at + 1]) return standsBeforeName(tokenAt(scene, at) as Token);
  if (next.text === '-') return next.start !== tokenAt(scene, at)?.end;
  return next.pos !== 'NOUN' && !(next.pos === 'PROPN' && isCapital(next.text));
}

/** "her husband Luis Ortega", "the cloud company Arvo": said of the name, but no part of it. */
function standsBeforeName(noun: Token): boolean {
  const trait = nounClass(noun)?.trait;
  return trait === 'kin' || trait === 'business';
}

function toNominal(
  scene: Scene,
  head: number,
  { noun, kind, gender, trait }: NounClass,
  covered: Uint8Array,
): NominalMention {
  let first = head;
  let roleFirst = head;
  let determiner: NominalMention['determiner'] = 'bare';
  while (head - first < MAX_MODIFIERS && sameSentence(scene, first - 1, first)) {
    const { lower } = tokenAt(scene, first - 1) as Token;
    if (DEFINITE_DETERMINERS.has(lower) || POSSESSIVE_WORDS.has(lower)) {
      determiner = 'definite';
      roleFirst = Math.min(roleFirst, first);
      first = lower === "'s" || lower === "'" ? ownerStart(scene, first - 1) : first - 1;
      break;
    }
    if (INDEFINITE_DETERMINERS.has(lower)) {
      determiner = 'indefinite';
      roleFirst = first;
      first--;
      break;
    }
    // "the [League of Straits] mediator"
    if (isModifier(scene, first - 1) || covered[first - 1]) roleFirst = first - 1;
    else if (!joinsRoles(scene, first)) break;
    first--;
  }
  // "Arvo chief executive said": there is but one.
  if (determiner === 'bare' && trait === 'leads' && covered[first]) determiner = 'definite';
  return nominalMention({
    first,
    last: head + 1,
    head,
    noun,
    kind,
    gender,
    trait,
    determiner,
    roleFirst,
    roleLast: phraseEnd(scene, head + 1),
  });
}

/** "her coach and brother": the possessive is that of both. */
function joinsRoles(scene: Scene, at: number): boolean {
  const before = tokenAt(scene, at - 2);
  return (
    tokenAt(scene, at - 1)?.lower === 'and' &&
    !!before &&
    isPersonNoun(before) &&
    isPersonNoun(tokenAt(scene, at) as Token)
  );
}

const PARTICIPLE = /(?:ing|ed)$/;

/** Adjectives, nouns, numbers, "leading", and the hyphen of "Marlow-based" (a spaced one is a dash). */
export function isModifier(scene: Scene, at: number): boolean {
  const { pos, lower, text, start, end } = tokenAt(scene, at) as Token;
  if (text === '-') return tokenAt(scene, at - 1)?.end === start && tokenAt(scene, at + 1)?.start === end;
  return (
    MODIFIER.has(pos) ||
    ROLE_MODIFIERS.has(lower) ||
    (pos === 'VERB' && PARTICIPLE.test(lower) && isNominal(tokenAt(scene, at + 1)))
  );
}

const isNominal = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' || token?.pos === 'ADJ' || token?.pos === 'PROPN';

/** "[Arvo]’s director", "[the company]’s director". `mark`: the token of the possessive. */
function ownerStart(scene: Scene, mark: number): number {
  let first = mark;
  while (mark - first < MAX_MODIFIERS && sameSentence(scene, first - 1, first)) {
    const { pos, lower } = tokenAt(scene, first - 1) as Token;
    if (pos === 'DET' || POSSESSIVE_WORDS.has(lower)) return first - 1;
    if (!isModifier(scene, first - 1)) break;
    first--;
  }
  return first;
}

/** The end of the phrases that belong to a noun: "director [of the institute in Lyon]". */
function phraseEnd(scene: Scene, from: number): number {
  let end = from;
  while (
    end - from < MAX_PHRASE &&
    OF_PHRASE.has(tokenAt(scene, end)?.lower ?? '') &&
    sameSentence(scene, end - 1, end)
  ) {
    const last = nounPhraseEnd(scene, end + 1);
    if (last === null) break;
    end = last;
  }
  return end;
}

function nounPhraseEnd(scene: Scene, from: number): number | null {
  let last: number | null = null;
  for (let at = from; at - from < MAX_PHRASE && sameSentence(scene, from, at); at++) {
    const { pos, lower, text } = tokenAt(scene, at) as Token;
    if (pos === 'NOUN' || pos === 'PROPN') last = at + 1;
    else if (lower === "'s" || lower === "'" || text === '-' || text === '&') continue;
    else if ((pos === 'DET' || pos === 'ADJ' || pos === 'NUM' || pos === 'PRON') && last === null) continue;
    else break;
  }
  return last;
}
