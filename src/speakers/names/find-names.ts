import { SHORT_FORMS } from '../../lexicon/name-parts.ts';
import { LOCATING_PREPOSITIONS, TOWN_PREPOSITIONS } from '../../lexicon/places.ts';
import { Cast } from '../cast.ts';
import { isAllCapitals } from '../letters.ts';
import { count, isPerson, type Member } from '../member.ts';
import { type Mention, merged, type NameMention } from '../mention.ts';
import { isKin } from '../nominals/listed-class.ts';
import { HEADLINE, has, is, lowerAt, type Scene, SOURCE, textAt, tokenAt } from '../scene/scene.ts';
import { AUX, NUM, POSSESSIVE, VERB } from '../scene/word-bits.ts';
import { giveOtherNames } from './called-otherwise.ts';
import { findCapitalRuns } from './capital-runs.ts';
import { headlineNames } from './headline-names.ts';
import { kindEvidence } from './kind-evidence.ts';
import { isListed, isListing, isTitleInMarks } from './listing.ts';
import { readOutletLabels } from './outlet-labels.ts';
import { readRun } from './read-run.ts';
import { shareSurnames } from './shared-surname.ts';

/** The names of an article and the roles in capital letters; whole names with their bearers. */
export interface Names {
  /** In text order. */
  readonly mentions: readonly Mention[];
  readonly cast: Cast;
}

/** Reads all names. Headlines, whose capital letters tell nothing, are read with the names of the article at hand. */
export function findNames(scene: Scene, outlet: string | null): Names {
  const cast = new Cast(outlet);
  const headlines: Mention[] = [];
  const body: Mention[] = [];
  for (const run of findCapitalRuns(scene)) {
    if (isListing(scene, run) || isTitleInMarks(scene, run)) continue;
    const own = has(scene, run.first, HEADLINE) ? headlines : body;
    for (const mention of readRun(scene, run)) own.push(mention);
  }
  registerAll(scene, body, cast);
  unnamePlaces(scene, body);
  shareSurnames(scene, body, cast);
  giveOtherNames(scene, body, cast);
  const titles = headlineNames(scene, headlines, cast);
  registerAll(scene, titles, cast);
  hearAll(scene, body, cast);
  readOutletLabels(scene, body, cast);
  return { mentions: merged(titles, body), cast };
}

/** Sets the bearers of whole names. A short name waits for its place in the text. */
function registerAll(scene: Scene, mentions: readonly Mention[], cast: Cast): void {
  let previous: NameMention | null = null;
  const located = locatedPlaces(scene, mentions);
  for (const mention of mentions) {
    if (mention.form !== 'name') continue;
    const isWhole = mention.keys.length > 1 || mention.kind === 'organization' || mention.kind === 'place';
    if (isAcronymOf(scene, mention, previous)) {
      const member = previous?.bearer as Member;
      if (member.kind === null) member.votes.organization += 2;
      cast.bodies.abbreviate(mention.key, member);
      mention.bearer = member;
    } else if (isWhole && !isShortOfPerson(mention, cast) && !isSurnameOfPerson(mention, cast, located))
      mention.bearer = vote(
        scene,
        mention,
        (mayBeShort(mention) ? cast.bodies.firmBegunBy(mention) : null) ??
          cast.register(mention, { isInTitle: isInTitle(scene, mention), isRelative: isRelative(scene, mention) }),
      );
    if (mention.bearer) previous = mention;
  }
}

/** "Marlow Ice", "Marlow & Pell" may be all that is left of "Marlow Ice Company", "Marlow & Pell Shipping". */
const mayBeShort = ({ kind, role, keys }: NameMention): boolean =>
  role === null && (kind === null || (kind === 'organization' && keys.at(-2) === '&'));

/** What the words around a lone name tell, wherever it stands, is known before the article is read from its beginning. */
function hearAll(scene: Scene, mentions: readonly Mention[], cast: Cast): void {
  for (const mention of mentions) {
    if (mention.form !== 'name' || !isLone(mention)) continue;
    cast.hear(mention.key, kindEvidence(scene, mention));
    if (isListed(scene, mention.last)) cast.listed.add(mention.key);
  }
}

const isLone = ({ keys, kind, bearer }: NameMention): boolean => keys.length === 1 && kind === null && bearer === null;

/**
 * "in Grant Falls", "at Sandy Point": what is only ever a place is no person for its given name. A person does something, has
 * something, is told of with a role, or is called by a part of the name.
 */
function unnamePlaces(scene: Scene, mentions: readonly Mention[]): void {
  const located = new Set<Member>();
  for (const mention of mentions)
    if (mention.form === 'name' && mention.bearer?.kind === 'person' && isLocated(scene, mention))
      located.add(mention.bearer);
  if (located.size === 0) return;
  const parts = new Set<string>();
  for (const mention of mentions) {
    if (mention.form !== 'name') continue;
    if (mention.keys.length === 1) parts.add(mention.key);
    if (mention.bearer && located.has(mention.bearer) && !isLocated(scene, mention) && actsAsPerson(scene, mention))
      located.delete(mention.bearer);
  }
  for (const member of located) {
    if (member.keys.some((key) => parts.has(key))) continue;
    member.kind = null;
    member.votes.person = 0;
    member.votes.place += 2;
  }
}

function isLocated(scene: Scene, { first, last, opens }: NameMention): boolean {
  const before = opens === first ? tokenAt(scene, first - 1) : undefined;
  return before !== undefined && LOCATING.has(before.lower) && !is(scene, last, POSSESSIVE);
}

const actsAsPerson = (scene: Scene, { first, last, role }: NameMention): boolean =>
  role !== null ||
  has(scene, first, SOURCE) ||
  is(scene, last, POSSESSIVE | VERB | AUX) ||
  is(scene, last + 1, NUM) ||
  lowerAt(scene, last + 1) === 'who';

const LOCATING: ReadonlySet<string> = new Set([...TOWN_PREPOSITIONS, 'at']);

const isInTitle = (scene: Scene, { first }: NameMention): boolean => tokenAt(scene, first)?.sentence === 0;

/** "Ruiz’s father [Luis Ortega]", "his father, [Luis Ortega]", "[Luis Ortega], father of the girl" */
function isRelative(scene: Scene, { opens, last }: NameMention): boolean {
  const at = textAt(scene, opens - 1) === ',' ? opens - 2 : opens - 1;
  const isBehind = textAt(scene, last) === ',' && lowerAt(scene, last + 2) === 'of';
  return isKin(scene, at) || (isBehind && isKin(scene, last + 1));
}

/** "García Márquez" of "Gabriel García Márquez": a whole name for the eye, a short one in this article. */
const isShortOfPerson = (name: NameMention, cast: Cast): boolean =>
  name.kind === null && cast.bearers.candidates(name).some(({ keys }) => keys.length > name.keys.length);

/** "Portugal said" after "Ana Portugal": hers, in an article that nowhere tells of what is "in Portugal". */
const isSurnameOfPerson = ({ kind, keys, key }: NameMention, cast: Cast, located: ReadonlySet<string>): boolean =>
  kind === 'place' &&
  keys.length === 1 &&
  !located.has(key) &&
  cast.bearers.of(key).some((member) => isPerson(member) && member.keys.length > 1 && member.keys.at(-1) === key);

/** Lone names of places behind a preposition, or with an article. */
function locatedPlaces(scene: Scene, mentions: readonly Mention[]): ReadonlySet<string> {
  const located = new Set<string>();
  for (const mention of mentions)
    if (mention.form === 'name' && mention.kind === 'place' && mention.keys.length === 1)
      if (LOCATING_PREPOSITIONS.has(lowerAt(scene, mention.first - 1))) located.add(mention.key);
  return located;
}

function vote(scene: Scene, mention: NameMention, member: Member): Member {
  if (member.kind !== null) return member;
  count(member.votes, kindEvidence(scene, mention));
  return member;
}

/** "Marlow Ice Company (MIC)", "Marlow Ice Board (Mib)", "Pell Drivers’ Union, known by its Basque initials EGS". */
function isAcronymOf(scene: Scene, name: NameMention, previous: NameMention | null): boolean {
  if (!previous || previous.keys.length < 2 || previous.kind === 'person') return false;
  const [word, key] = [name.words[0] ?? '', name.keys[0] ?? ''];
  if (isKnownBy(scene, previous.last, name)) return name.keys.length === 1 && isAllCapitals(word);
  if (previous.last !== name.first - 1 || textAt(scene, name.first - 1) !== '(') return false;
  if (textAt(scene, name.last) !== ')') return false;
  return isAllCapitals(word) ? key.charAt(0) === previous.keys[0]?.charAt(0) : isInitials(key, previous.keys);
}

/** "[, better known as] EGS", "[, known by its Basque acronym] EGS,", "[, or] EGS,": letters of another language may be others. */
function isKnownBy(scene: Scene, comma: number, { first, last }: NameMention): boolean {
  if (textAt(scene, comma) !== ',' || first - comma > MAX_EXPLANATION || !CLOSERS.has(textAt(scene, last)))
    return false;
  if (lowerAt(scene, comma + 1) === 'or') return first === comma + 2;
  const known = lowerAt(scene, comma + 1) === 'known' ? comma + 1 : comma + 2;
  if (lowerAt(scene, known) !== 'known') return false;
  return lowerAt(scene, known + 1) === 'as' ? first === known + 2 : SHORT_FORMS.has(lowerAt(scene, first - 1));
}

/** ", better known by its Basque initials" */
const MAX_EXPLANATION = 8;
const CLOSERS: ReadonlySet<string> = new Set([',', '.', ';', ')']);

/** "mib" of "marlow ice board", "sebi" of "securities and exchange board of india": a word may give no letter. */
function isInitials(key: string, keys: readonly string[]): boolean {
  let at = 0;
  for (const word of keys) if (key.charAt(at) === word.charAt(0)) at++;
  return key.length > 2 && at === key.length;
}
