import type { TokenRange } from '../../attributions/attribution.ts';
import { RELATIVES } from '../../lexicon/function-words.ts';
import { COPULAS } from '../../lexicon/linking-words.ts';
import { HOME_PREPOSITIONS } from '../../lexicon/places.ts';
import { isCapital } from '../letters.ts';
import { firstFrom, type Mention, type NameMention, type NominalMention, opensAt } from '../mention.ts';
import { goesOn, is, isInsideWord, lowerAt, type Scene, textAt, tokenAt } from '../scene/scene.ts';
import { ADJ, ADP, AUX, CAPITAL, DET, HYPHEN, LOWER_CASE, NOUN, PRON, PROPN, PUNCT, THE } from '../scene/word-bits.ts';
import { isBasedIn } from './based-in.ts';
import { isModifier } from './modifiers.ts';
import { isPeopleNoun } from './nouns.ts';
import { isAnothers } from './speaks-for.ts';
import { behindTelling } from './telling.ts';
import { isThingAside } from './things-aside.ts';

const ENDS_CORE = new Set([',', '(', '\u2014', '\u2013', '--', ':', ';', '[']);

/**
 * The mention that a source is about, or null:
 *
 *     the press secretary for Arvo, Ana Ruiz, who …      Arvo’s Ana Ruiz      a spokesman for Mr. Ortega
 *                                   ^^^^^^^^                      ^^^^^^^^      ^^^^^^^^^^^
 */
export function sourceHead(scene: Scene, mentions: readonly Mention[], source: TokenRange): Mention | null {
  const inside = mentionsWithin(mentions, source).filter(
    (mention) => !isAside(scene, mention, source) && !isThingAside(scene, mention, source) && !isSeat(scene, mention),
  );
  const [only] = inside;
  // Most sources are one mention, from their first word on.
  if (!only || (inside.length === 1 && only.first <= source.first + 1)) return only ?? null;
  const core = coreEnd(scene, inside, source);
  const head = inside.findLast(({ last }) => last === core) ?? null;
  if (head?.form === 'name' && isBehindArticle(scene, head)) {
    const holder = head.kind === 'person' ? undefined : personBehind(scene, inside, head, source);
    if (holder) return holder;
  }
  if (head?.form === 'nominal' && head.kind === 'group' && !isOneMore(head))
    return bothNamed(scene, inside, core, source) ?? head;
  if (head?.form === 'name') return head;
  const name = (head && holderBehindPhrase(scene, inside, head)) ?? apposedName(scene, inside, source, core);
  return (
    (name && head && isAnothers(scene, inside, head, name) ? head : name) ??
    head ??
    inside.findLast(({ last }) => last <= core) ??
    (isInRelative(scene, core, only) ||
    isOthers(scene, only) ||
    isPlaceAside(scene, only, core) ||
    isHeldByPeople(scene, core, only)
      ? null
      : only)
  );
}

/**
 * "one crony of [the MP]", "a deckhand lost off [Arvo]’s coast": a phrase whose noun no list holds is no mention, and the one
 * behind its preposition not who speaks; not "the results of the [Arvo] poll".
 */
export function isOthers(scene: Scene, mention: Mention): boolean {
  const opens = opensAt(mention);
  const preposition = is(scene, opens - 1, THE) ? opens - 2 : opens - 1;
  if (mention.form === 'pronoun' || !is(scene, preposition, ADP)) return false;
  return mention.form === 'nominal' || !is(scene, mention.last, NOUN);
}

/** "Her favourite[, outside Marlow,] says": where it is. */
const isPlaceAside = (scene: Scene, { form, first }: Mention, core: number): boolean =>
  form === 'name' && first > core && textAt(scene, core) === ',' && is(scene, core + 1, ADP);

/** "Ruiz himself", "Ruiz and her aides", "her decision": the pronoun is not the source. */
const isAside = (scene: Scene, mention: Mention, { first, last }: TokenRange): boolean =>
  mention.form === 'pronoun' &&
  (mention.first > first || (mention.last < last && NOMINAL.has(tokenAt(scene, mention.last)?.pos ?? '')));

/** "The Cambridge, [Massachusetts]-based maker": where somebody is. */
export const isSeat = (scene: Scene, { form, last }: Mention): boolean =>
  form === 'name' && textAt(scene, last) === '-' && lowerAt(scene, last + 1) === 'based';

const NOMINAL = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM']);

function mentionsWithin(mentions: readonly Mention[], { first, last }: TokenRange): Mention[] {
  const inside: Mention[] = [];
  for (let at = firstFrom(mentions, first); at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (mention.first >= last) break;
    if (mention.first >= first && mention.last <= last) inside.push(mention);
  }
  return inside;
}

/** The end of the first noun phrase: before a comma, a preposition, a relative pronoun, a verb. Names are stepped over. */
function coreEnd(scene: Scene, inside: readonly Mention[], { first, last }: TokenRange): number {
  for (let at = first; at < last; at++) {
    const name = inside.find((mention) => mention.form === 'name' && mention.opens <= at && at < mention.last);
    if (name) {
      at = name.last - 1;
      continue;
    }
    const token = tokenAt(scene, at);
    // "Marlow-based", "editor-in-chief": what follows a hyphen ends nothing.
    if (!token || at === first || textAt(scene, at - 1) === '-') continue;
    if (token.text === ',' && isBasedIn(scene, at + 1)) continue;
    if (token.text === '(' && isAcronymInPhrase(scene, at, last)) {
      at += 2;
      continue;
    }
    // The tagger takes some for conjunctions: "a spokeswoman [for] Mayor Ana Ruiz".
    const isPreposition = token.pos === 'ADP' || token.lower === 'for';
    if (ENDS_CORE.has(token.text) || RELATIVES.has(token.lower) || isPreposition) return at;
    if (token.lower === 'and' && !joinsDescriptions(scene, inside, at)) return at;
    if (token.pos === 'VERB' && token.lower.endsWith('ing') && tokenAt(scene, at - 1)?.pos === 'NOUN') return at;
    if ((token.pos === 'VERB' || token.text === '-') && !isModifier(scene, at)) return at;
  }
  return last;
}

/**
 * "their friend [and] fellow cook Ana Ruiz": one who is both, where nobody is named before. "Mining [and] Gas Union president Ana
 * Ruiz", "Research [and] development chief Ana Ruiz": what stands before is nobody.
 */
const joinsDescriptions = (scene: Scene, inside: readonly Mention[], and: number): boolean =>
  (lowerAt(scene, and + 1) === 'fellow' &&
    !inside.some((mention) => mention.form === 'name' && mention.last === and)) ||
  !inside.some((mention) => mention.last <= and && (mention.form !== 'nominal' || mention.kind !== 'document'));

/**
 * "Marlow Growers’ Union [(MGU)] leader Ana Ruiz", "Growers [(Secular)] leader Ana Ruiz": the phrase goes on behind the short form
 * of a part of it, or a wing.
 */
const isAcronymInPhrase = (scene: Scene, at: number, last: number): boolean =>
  isCapital(textAt(scene, at + 1)) &&
  textAt(scene, at + 2) === ')' &&
  at + 3 < last &&
  is(scene, at + 3, NOUN | ADJ | PROPN);

/** "Park rangers, who work at [Arvo]", "One of them, who works at [Arvo]": whoever the clause names is not the source. */
export function isInRelative(scene: Scene, from: number, { first }: Mention): boolean {
  for (let at = from; at < first; at++) if (RELATIVES.has(lowerAt(scene, at))) return true;
  return false;
}

/** "the man[, who] left" */
const isRelative = (scene: Scene, core: number): boolean =>
  RELATIVES.has(lowerAt(scene, textAt(scene, core) === ',' ? core + 1 : core));

/** "Reviewers [at] other papers": whom no list holds, of several. */
const isHeldByPeople = (scene: Scene, core: number, { form, first }: Mention): boolean => {
  const head = form === 'nominal' && first > core ? tokenAt(scene, core - 1) : undefined;
  return head !== undefined && isPeopleNoun(head);
};

/** "the man who left his wife, [Ana Ruiz]": the name is that of the one beside it. */
const isOfRelative = (scene: Scene, inside: readonly Mention[], name: Mention, core: number): boolean =>
  name.form === 'name' &&
  isRelative(scene, core) &&
  inside.some(
    (mention) =>
      mention.form === 'nominal' &&
      mention.trait === 'kin' &&
      mention.last === name.opens - 1 &&
      !COPULAS.has(lowerAt(scene, mention.first - 1)),
  );

/** "his parents, [Ana] and Luis Ruiz": the first of two names that are all there is. */
function bothNamed(scene: Scene, inside: readonly Mention[], core: number, source: TokenRange): Mention | null {
  if (textAt(scene, core) !== ',') return null;
  const [one, other] = inside.filter(({ first }) => first > core);
  return one?.form === 'name' && one.opens === core + 1 && other?.last === source.last && areJoined(scene, one, other)
    ? one
    : null;
}

/** "[Ana Ruiz] and [mayor Luis Ortega]" */
export function areJoined(scene: Scene, one: NameMention, other: Mention): other is NameMention {
  const and = behindTelling(scene, one.last);
  return lowerAt(scene, and) === 'and' && other.form === 'name' && other.opens === and + 1;
}

/** "[a third], Ana Ruiz, said": one of several rather than a share. */
const isOneMore = ({ noun, determiner }: NominalMention): boolean => noun === 'third' && determiner === 'indefinite';

/** "her MP, [Labour’s] Ana Ruiz": where the name’s owner begins. */
function ownerStart(scene: Scene, start: number, first: number): number {
  if (lowerAt(scene, start - 1) !== "'s") return start;
  let owner = start - 1;
  while (owner > first && isCapital(textAt(scene, owner - 1))) owner--;
  return lowerAt(scene, owner - 1) === 'the' ? owner - 1 : owner;
}

/** No part of a role. */
const SMALL = ADP | AUX | DET | PRON | PUNCT;

/** "her coach, [former doubles specialist] Ana Ruiz", "its owner, [Marlow-based] Arvo": where what is said before the name begins. */
function describedStart(scene: Scene, start: number, core: number): number {
  let first = start;
  while (first > core + 1 && goesOn(scene, first))
    if (is(scene, first - 1, LOWER_CASE) && !is(scene, first - 1, SMALL)) first--;
    else if (first < start && isCompound(scene, first - 2)) first -= 2;
    else break;
  // "her mentor, [the late] Ana Ruiz"
  return first < start && is(scene, first - 1, THE) ? first - 1 : first;
}

/** "[Marlow]-based" */
const isCompound = (scene: Scene, at: number): boolean => textAt(scene, at + 1) === '-' && isInsideWord(scene, at + 1);

const isBehindArticle = (scene: Scene, { first }: NameMention): boolean => is(scene, first - 1, THE);

/**
 * "The SP, [Ana Ruiz]", "The Ceann Comhairle, [Ana Ruiz]", "the Katikkiro of Marlow, [Mr Luis Ortega]": whoever bears a title that
 * no list holds. Not "The Courier, Ana Ruiz and others".
 */
function personBehind(scene: Scene, inside: readonly Mention[], { last }: NameMention, source: TokenRange) {
  const isOf = lowerAt(scene, last) === 'of';
  const place = isOf ? inside.find((mention) => mention.form === 'name' && mention.first === last + 1) : undefined;
  const comma = place?.last ?? last;
  if (textAt(scene, comma) !== ',' || !goesOn(scene, comma)) return undefined;
  const holder = inside.find((mention) => mention.form === 'name' && mention.opens === comma + 1);
  if (holder?.form !== 'name' || !(holder.kind === 'person' || isBeforeWho(scene, holder))) return undefined;
  return holder.last === source.last || textAt(scene, holder.last) === ',' ? holder : undefined;
}

/** "[Tuohy], who left" */
const isBeforeWho = (scene: Scene, { kind, last }: NameMention): boolean =>
  kind === null && lowerAt(scene, last + 1) === 'who';

/** "Deputy Director of the fire service [Ana Ruiz]": an office without an article, and its holder right behind its phrase. */
function holderBehindPhrase(scene: Scene, inside: readonly Mention[], { form, first, last }: Mention): Mention | null {
  if (form !== 'nominal' || !is(scene, last - 1, CAPITAL) || lowerAt(scene, last) !== 'of') return null;
  if (is(scene, first - 1, DET)) return null;
  const name = inside.find((mention) => mention.form === 'name' && mention.first > last);
  if (name?.form !== 'name' || name.kind !== 'person' || name.opens < name.first) return null;
  for (let at = last; at < name.first; at++) if (is(scene, at, PUNCT)) return null;
  return is(scene, name.first - 1, LOWER_CASE) && is(scene, name.first - 1, NOUN) ? name : null;
}

/** "[Labour]’s Ana Ruiz", "the lawyer, [Arvo]’s rival" */
export const isOwner = (scene: Scene, last: number): boolean => lowerAt(scene, last) === "'s";

/** "the pensioner, from Pell[, West Marlow]": the county of where somebody is from. */
function isInPlace(scene: Scene, comma: number): boolean {
  let at = comma - 1;
  while (comma - at < MAX_PLACE && is(scene, at, CAPITAL | HYPHEN)) at--;
  return HOME_PREPOSITIONS.has(lowerAt(scene, at)) && textAt(scene, at - 1) === ',';
}

const MAX_PLACE = 5;

/** "the chairman, House Committee on Power[, Ana Ruiz]": whoever follows the name of the body. */
const holderBehind = (
  scene: Scene,
  inside: readonly Mention[],
  body: Mention,
  isOpened: (mention: Mention) => boolean,
): Mention | undefined =>
  body.form === 'name' && body.kind === 'organization' && textAt(scene, body.last) === ','
    ? inside.find((mention) => mention.form === 'name' && mention.opens === body.last + 1 && isOpened(mention))
    : undefined;

/** "the press secretary, Ana Ruiz", "one delegate, Arvo chief Ana Ruiz": the name that a comma opens. */
function apposedName(scene: Scene, inside: readonly Mention[], source: TokenRange, core: number): Mention | null {
  const startOf = (mention: Mention): number => (mention.form === 'name' ? mention.opens : -1);
  const isOpened = (mention: Mention): boolean => {
    const start = describedStart(scene, ownerStart(scene, startOf(mention), source.first), core);
    return (
      start > source.first &&
      !isOwner(scene, mention.last) &&
      !isCompound(scene, mention.last - 1) &&
      start >= core &&
      ENDS_CORE.has(textAt(scene, start - 1)) &&
      textAt(scene, start - 1) !== '(' &&
      !isInPlace(scene, start - 1) &&
      !isOfRelative(scene, inside, mention, core)
    );
  };
  const first = inside.find(isOpened);
  const opened = (first && holderBehind(scene, inside, first, isOpened)) ?? first;
  // "former [Peruvian] judge Ana Ruiz": what is said of her holds a name of its own.
  const start = opened ? startOf(opened) : -1;
  return opened ? (inside.findLast((mention) => mention.form === 'name' && mention.opens <= start) ?? opened) : null;
}
