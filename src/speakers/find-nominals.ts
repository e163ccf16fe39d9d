import { DEFINITE_DETERMINERS, INDEFINITE_DETERMINERS } from '../lexicon/determiners.ts';
import { KNOWING_ADJECTIVES, ROLE_MODIFIERS, SERVING_NOUNS } from '../lexicon/person-nouns.ts';
import { PRONOUNS, type PronounRow } from '../lexicon/pronouns.ts';
import type { Token } from '../text/document.ts';
import { isCapital } from './letters.ts';
import { type NominalMention, nominalMention, type PronounMention } from './mention.ts';
import { isPersonNoun, type NounClass, nounClass } from './nouns.ts';
import { officeName } from './office.ts';
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

/** Behind an article even what some taggers take for a verb or an adverb: "a molder for 33 years", "the forward said". */
const mayBeNoun = (scene: Scene, { pos, index }: Token): boolean =>
  pos === 'NOUN' ||
  pos === 'PROPN' ||
  pos === 'ADJ' ||
  (pos === 'ADV' && (tokenAt(scene, index - 1)?.lower === 'the' || tokenAt(scene, index - 1)?.text === '-')) ||
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
  const compound = compoundClass(scene, index);
  const known = compound ?? nounClass(token) ?? unlisted(scene, token, covered);
  if (!known) return null;
  const next = tokenAt(scene, index + 1);
  if (
    (token.pos === 'ADJ' || token.pos === 'ADV') &&
    known.kind !== 'group' &&
    !(compound ? isAlone(next) : endsPhrase(next))
  )
    return null;
  return toNominal(scene, index, known, covered);
}

/** "the 52-year-old", "the centre-back": what the parts around a hyphen tell together. */
function compoundClass(scene: Scene, at: number): NounClass | null {
  const [hyphen, before, own] = [tokenAt(scene, at - 1), tokenAt(scene, at - 2), tokenAt(scene, at)];
  if (!before || !own || hyphen?.text !== '-' || before.end !== hyphen.start || hyphen.end !== own.start) return null;
  const isAged = own.lower === 'old' && before.lower === 'year' && tokenAt(scene, at - 3)?.text === '-';
  return isAged ? AGED : nounClass({ ...own, lower: `${before.lower}-${own.lower}` });
}

const AGED: NounClass = { noun: 'year-old', kind: 'person', gender: null, trait: 'epithet' };

/** "the 52-year-old said", not "the 52-year-old Norwegian coach". */
const isAlone = (next: Token | undefined): boolean => !next || (next.pos !== 'ADJ' && next.pos !== 'NUM');

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

/** Some taggers take "chief" and "executive" for adjectives even where no noun follows them. */
const endsPhrase = (next: Token | undefined): boolean =>
  !next || next.pos === 'PUNCT' || next.pos === 'VERB' || next.pos === 'AUX' || next.lower === 'of';

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
    const { lower, index } = tokenAt(scene, first - 1) as Token;
    if (DEFINITE_DETERMINERS.has(lower) || POSSESSIVE_WORDS.has(lower)) {
      determiner = 'definite';
      roleFirst = Math.min(roleFirst, first);
      first = lower === "'s" || lower === "'" ? ownerStart(scene, first - 1) : first - 1;
      break;
    }
    const isWhole = !isPartOfWord(scene, index);
    if (INDEFINITE_DETERMINERS.has(lower) && isWhole && !isDetermined(scene, index)) {
      determiner = 'indefinite';
      roleFirst = first;
      first--;
      break;
    }
    // "the [League of Straits] mediator"
    if (isModifier(scene, first - 1) || covered[first - 1] || !isWhole) roleFirst = first - 1;
    else if (!joinsRoles(scene, first)) break;
    first--;
  }
  // "Arvo chief executive said": there is but one.
  if (determiner === 'bare' && trait === 'leads' && covered[first]) determiner = 'definite';
  return nominalMention({
    first,
    last: head + 1,
    head,
    ...(kind === 'person' && trait !== 'kin' ? officeName(scene, first, head, noun) : { noun, field: null }),
    kind,
    gender,
    trait,
    determiner,
    roleFirst,
    roleLast: phraseEnd(scene, head + 1, noun),
  });
}

/** "her [two] brothers", "the [two] officials": a number that has a determiner before it is none. */
const isDetermined = (scene: Scene, at: number): boolean => {
  const { lower = '' } = tokenAt(scene, at - 1) ?? {};
  return sameSentence(scene, at - 1, at) && (DEFINITE_DETERMINERS.has(lower) || POSSESSIVE_WORDS.has(lower));
};

/** "the [two]-time champion", "a [No] 10 source". */
const isPartOfWord = (scene: Scene, at: number): boolean => {
  const [own, next] = [tokenAt(scene, at), tokenAt(scene, at + 1)];
  return (next?.text === '-' && next.start === own?.end) || (own?.text === 'No' && next?.pos === 'NUM');
};

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
  // "the Danish-born billionaire"
  if (pos === 'VERB' && tokenAt(scene, at - 1)?.text === '-' && tokenAt(scene, at - 1)?.end === start)
    return isNominal(tokenAt(scene, at + 1));
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

const isPhrasePreposition = (lower: string, noun: string): boolean =>
  OF_PHRASE.has(lower) || (lower === 'to' && SERVING_NOUNS.has(noun));

/** "a person [familiar with the matter]", "a man [close to her]" */
function knowledgeEnd(scene: Scene, from: number): number {
  if (!KNOWING_ADJECTIVES.has(tokenAt(scene, from)?.lower ?? '') || !sameSentence(scene, from - 1, from)) return from;
  const preposition = tokenAt(scene, from + 1);
  if (!preposition || (preposition.pos !== 'ADP' && preposition.lower !== 'to')) return from;
  const end = nounPhraseEnd(scene, from + 2);
  return end ?? (tokenAt(scene, from + 2)?.pos === 'PRON' ? from + 3 : from);
}

/** The end of the phrases that belong to a noun: "director [of the institute in Lyon]". */
function phraseEnd(scene: Scene, from: number, noun: string): number {
  let end = knowledgeEnd(scene, from);
  while (
    end - from < MAX_PHRASE &&
    isPhrasePreposition(tokenAt(scene, end)?.lower ?? '', noun) &&
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
    const endsInNumber =
      pos === 'NUM' && tokenAt(scene, at + 1)?.pos === 'PUNCT' && tokenAt(scene, at + 1)?.text !== '-';
    if (pos === 'NOUN' || pos === 'PROPN' || endsInNumber) last = at + 1;
    else if (lower === "'s" || lower === "'" || text === '-' || text === '&') continue;
    else if ((pos === 'DET' || pos === 'ADJ' || pos === 'NUM' || pos === 'PRON') && last === null) continue;
    else break;
  }
  return last;
}
