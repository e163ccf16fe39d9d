import {
  BUSINESS_NOUNS,
  CALLED_BEFORE_NOUN,
  FIGURES,
  FIRM_OPENERS,
  FIRM_POSSESSIONS,
  PERSONAL_BODIES,
  SECURITIES,
} from '../../lexicon/organization-nouns.ts';
import { FIRM_RELATIONS } from '../../lexicon/person-nouns.ts';
import { HOME_PREPOSITIONS, PLACE_OWNED } from '../../lexicon/places.ts';
import { IMPERSONAL_VERBS } from '../../lexicon/pronouns.ts';
import type { Token } from '../../text/document.ts';
import type { Votes } from '../member.ts';
import { firstFrom, type Mention, type NameMention } from '../mention.ts';
import { nounClass } from '../nominals/nouns.ts';
import { goesOn, has, is, lowerAt, QUOTED, type Scene, sameSentence, textAt, tokenAt, wordAt } from '../scene/scene.ts';
import { ADJ, ADV, AUX, DEFINITE, isListedPerson, KNOWN_NOUN, NOUN, PROPN, VERB } from '../scene/word-bits.ts';
import { isListed } from './listing.ts';

/** What the words around a name tell of its kind, where the name itself does not: votes for person and organization. */
export function kindEvidence(scene: Scene, { first, last }: NameMention): Votes {
  const votes = { person: 0, organization: 0, place: 0 };
  const before = goesOn(scene, first) ? tokenAt(scene, first - 1) : undefined;
  const after = sameSentence(scene, first, last) ? tokenAt(scene, last) : undefined;
  const next = after && sameSentence(scene, first, last + 1) ? tokenAt(scene, last + 1) : undefined;
  const isOwner = after?.lower === "'s";
  // "the Marlow", "at Marlow", "in Marlow", "the women of Marlow"; but "the Ruiz campaign"
  if (before?.lower === 'the' && PERSONAL_BODIES.has(after?.lower ?? '')) votes.person++;
  else if (before?.lower === 'the') votes.organization++;
  if (before?.lower === 'at') votes.organization++;
  // "who calls herself Marlow", "signing himself Marlow"
  if (before?.lower === 'himself' || before?.lower === 'herself') votes.person += 2;
  if (before?.lower === 'in' || (before?.lower === 'of' && PLACE_OWNED.has(lowerAt(scene, first - 2)))) votes.place++;
  // "Marlow, who …", "Marlow, which …"
  const pronoun = relativeOf(scene, first, last);
  if (pronoun?.lower === 'who') votes.person += 2;
  // "Marlow, whose brands" may be a firm.
  if (pronoun?.lower === 'whose') votes.person++;
  if (pronoun?.lower === 'which') votes.organization += 2;
  if (after?.text === ',' && next && isAge(next)) votes.person += 3;
  if (after?.text === '(' && isListed(scene, last)) votes.organization += 3;
  if (isOwner && isShop(before, next)) votes.organization++;
  if (after && (before === undefined || CLAUSE_OPENERS.has(before.lower)) && PLURAL_VERBS.has(after.lower))
    votes.organization += 2;
  // "Marlow employee", "Marlow’s chief executive"
  const noun = isOwner ? next : nounBehind(scene, first, last);
  const known = noun && noun.pos !== 'VERB' && is(scene, noun.index, KNOWN_NOUN) ? nounClass(noun) : null;
  if (known && known.kind === 'person' && known.trait !== 'kin' && !isOwner) votes.organization++;
  if (known?.trait === 'leads') votes.organization++;
  if (known?.trait === 'kin') votes.person += 2;
  votes.organization += firmEvidence(scene, first, before, after, isOwner ? next : after);
  return votes;
}

/** "Marlow, [who] …", "Marlow Timber, of Pell, [which] …": none of the place, which is told in passing. */
function relativeOf(scene: Scene, first: number, last: number): Token | undefined {
  if (textAt(scene, last) !== ',') return sameSentence(scene, first, last) ? tokenAt(scene, last) : undefined;
  if (isSeat(scene, first - 1)) return undefined;
  const seat = lowerAt(scene, last + 1) === 'based' ? last + 2 : last + 1;
  let comma = last;
  if (isSeat(scene, seat)) {
    comma = seat + 1;
    while (comma - last < MAX_SEAT && is(scene, comma, PROPN)) comma++;
    if (textAt(scene, comma) !== ',') return undefined;
  }
  return sameSentence(scene, first, comma + 1) ? tokenAt(scene, comma + 1) : undefined;
}

/** "Marlow Timber, [of] Pell,", "Marlow Timber, based [in] Pell," */
const isSeat = (scene: Scene, preposition: number): boolean =>
  (textAt(scene, preposition - 1) === ',' || lowerAt(scene, preposition - 1) === 'based') &&
  HOME_PREPOSITIONS.has(lowerAt(scene, preposition));

const MAX_SEAT = 6;

/** "Marlow, 33, …": a year is longer. */
const isAge = ({ pos, text }: Token): boolean => pos === 'NUM' && /^\d{2}$/.test(text);

/** "sold to Marlow’s.": nothing follows that could be theirs. */
const isShop = (before: Token | undefined, next: Token | undefined): boolean =>
  SHOP_PREPOSITIONS.has(before?.lower ?? '') && (next === undefined || next.pos === 'PUNCT');

/** "Marlow have signed", "that the Marlow are": a club or a band, where nobody else stands before the name. */
const PLURAL_VERBS: ReadonlySet<string> = new Set(['have', 'are', 'were', 'say', 'want']);
const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  'the',
  'that',
  'but',
  'because',
  'while',
  'when',
  'whether',
  'since',
]);

const SHOP_PREPOSITIONS: ReadonlySet<string> = new Set(['to', 'from', 'into', 'and', 'for']);

/** "the carmaker Marlow", "rival Marlow", "Marlow magazine", "shares of Marlow": what only a firm or a body is called, or has. */
function firmEvidence(
  scene: Scene,
  first: number,
  before: Token | undefined,
  after: Token | undefined,
  possessed: Token | undefined,
): number {
  let votes = 0;
  if (before && (FIRM_OPENERS.has(before.lower) || (isNoun(before) && isCalledByName(before)))) votes += 2;
  if (before && FIRM_RELATIONS.has(before.lower)) votes += 1;
  if (after?.pos === 'NOUN' && isCalledByName(after)) votes += 2;
  if (possessed?.pos === 'NOUN' && FIRM_POSSESSIONS.has(possessed.lower)) votes += 1;
  if (isShared(scene, first)) votes += 2;
  return votes;
}

/** "the sports [daily] Marlow": the tagger takes it for an adjective. */
const isNoun = ({ pos, text, lower }: Token): boolean =>
  pos === 'NOUN' || ((pos === 'PROPN' || pos === 'ADJ') && text === lower);

const isCalledByName = ({ lower }: Token): boolean => BUSINESS_NOUNS.has(lower) || CALLED_BEFORE_NOUN.has(lower);

/** The noun of "Marlow [chief executive]": two words may stand before it. */
function nounBehind(scene: Scene, first: number, last: number): Token | undefined {
  for (let at = last; at < last + 3 && sameSentence(scene, first, at); at++) {
    if (!is(scene, at, NOUN | ADJ | PROPN)) return undefined;
    if (isListedPerson(wordAt(scene, at)) && !is(scene, at + 1, NOUN)) return tokenAt(scene, at);
  }
  return tokenAt(scene, last);
}

/** "Marlow [reported pre-tax profit]", "[shares of] Marlow": what only a firm does, or has. */
export const isTraded = (scene: Scene, { first, last }: NameMention): boolean =>
  isShared(scene, first) || reportsFigures(scene, last);

function reportsFigures(scene: Scene, last: number): boolean {
  const verb = tokenAt(scene, last);
  if ((verb?.lemma !== 'report' && verb?.lemma !== 'post') || is(scene, last + 1, DEFINITE)) return false;
  for (let at = last + 1; at <= last + MAX_FIGURE && sameSentence(scene, last, at); at++)
    if (FIGURES.has(lowerAt(scene, at))) return true;
  return false;
}

/** "shares [of] Marlow", "a stake [in] Marlow" */
function isShared(scene: Scene, first: number): boolean {
  const before = lowerAt(scene, first - 1);
  return (before === 'of' || before === 'in') && SECURITIES.has(lowerAt(scene, first - 2));
}

/** "a record first-half [profit]" */
const MAX_FIGURE = 6;

/** "Marlow said it would …", "Marlow told her …": what the next pronoun of the sentence tells of the only one named before it. */
export function pronounEvidence(scene: Scene, mentions: readonly Mention[], { first, last }: NameMention): Votes {
  for (let at = firstFrom(mentions, last); at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (mention.form === 'name') break;
    if (!sameSentence(scene, first, mention.first)) return opensWithIts(scene, first, mention.first) ? ONE_OWNER : NONE;
    if (mention.form === 'nominal' || has(scene, mention.first, QUOTED)) continue;
    const { refers } = mention.row;
    // "in Marlow she said"
    if (mention.first === last && lowerAt(scene, first - 1) === 'in') return NONE;
    if (refers === 'it') return acts(scene, mention.last) ? ONE_AGENT : ONE_THING;
    return refers === 'he' || refers === 'she' ? ONE_PERSON : NONE;
  }
  return NONE;
}

/** "Fair Basket closed. [Its] head, Ana Ruiz, left": of the subject of the sentence before, who was named in it alone. */
const opensWithIts = (scene: Scene, first: number, pronoun: number): boolean =>
  lowerAt(scene, pronoun) === 'its' &&
  !goesOn(scene, first) &&
  !goesOn(scene, pronoun) &&
  tokenAt(scene, pronoun)?.sentence === (tokenAt(scene, first)?.sentence ?? 0) + 1 &&
  tokenAt(scene, pronoun)?.paragraph === tokenAt(scene, first)?.paragraph;

/** "said it [would buy] the lender": no weather, nor what takes time. */
function acts(scene: Scene, at: number): boolean {
  let verb = at;
  while (is(scene, verb, AUX | ADV)) verb++;
  const { lemma = '' } = tokenAt(scene, verb) ?? {};
  return verb > at && is(scene, verb, VERB) && tokenAt(scene, at)?.lemma !== 'be' && !IMPERSONAL_VERBS.has(lemma);
}

const NONE: Votes = { person: 0, organization: 0, place: 0 };
const ONE_PERSON: Votes = { person: 1, organization: 0, place: 0 };
/** "It" may stand for nothing: "said it was late". */
const ONE_THING: Votes = { person: 0, organization: 0.75, place: 0 };
const ONE_OWNER: Votes = { person: 0, organization: 2, place: 0 };
const ONE_AGENT: Votes = { person: 0, organization: 1.5, place: 0 };
