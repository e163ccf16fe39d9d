import { BELONGING_WORDS, COPULAS, NAMING_WORDS } from '../../lexicon/linking-words.ts';
import { CALLED_BEFORE_NOUN } from '../../lexicon/organization-nouns.ts';
import type { Mention, NameMention, NominalMention } from '../mention.ts';
import { CONTENT, has, is, lowerAt, type Scene, SOURCE, sameSentence, textAt, tokenAt } from '../scene/scene.ts';
import { HYPHEN, INDEFINITE, PUNCT, THE, VERB } from '../scene/word-bits.ts';

const OPENERS = new Set([',', '(', '\u2014', '\u2013', '--']);
/** "a pilot [since] 1990", "a teacher [whose] school closed", "the lawmaker [representing] Marlow" */
const GOES_ON: ReadonlySet<string> = new Set(['ADP', 'SCONJ', 'VERB', 'PRON']);
/** "(D-Calif.)" */
const MAX_BRACKET = 6;
const CLOSERS = new Set([',', '.', ')', ';', ':', '\u2014', '\u2013', '--', '"', '\u201d', '?', '!']);

/**
 * Finds the noun phrases that say what a name beside them is, and sets that name on each:
 *
 *     Ana Ruiz, the lab’s director, said      the lab’s director, Ana Ruiz, said      Ana Ruiz, who is the director
 *               ~~~~~~~~~~~~~~~~~~            ~~~~~~~~~~~~~~~~~~                                       ~~~~~~~~~~~~
 */
export function findAppositions(scene: Scene, mentions: readonly Mention[]): void {
  const names = new Names(scene, mentions);
  let previous: NominalMention | null = null;
  for (const mention of mentions) {
    if (mention.form !== 'nominal' || mention.kind === 'group' || mention.kind === 'document') continue;
    const name = nameBefore(scene, mention, names) ?? nameBehind(scene, mention, names) ?? nameInside(mention, names);
    if (name && mayBeApposed(mention, name) && !isServed(scene, previous, mention, name)) mention.apposedTo = name;
    shareApposition(scene, previous, mention);
    previous = mention;
  }
}

/** The names by the token behind their end, and by the one at which they, or what stands before them, begin. */
class Names {
  private readonly names: readonly NameMention[];
  /** For each token the place among the names, counted from 1. */
  private readonly ends: Int32Array;
  private readonly starts: Int32Array;

  constructor({ doc: { tokens } }: Scene, mentions: readonly Mention[]) {
    this.names = mentions.filter((mention) => mention.form === 'name');
    this.ends = new Int32Array(tokens.length + 1);
    this.starts = new Int32Array(tokens.length + 1);
    let place = 0;
    for (const { first, last, opens } of this.names) {
      place++;
      this.ends[last] = place;
      this.starts[opens] = place;
      this.starts[first] = place;
    }
  }

  ending(at: number): NameMention | undefined {
    return this.nameAt(this.ends[at]);
  }

  starting(at: number): NameMention | undefined {
    return this.nameAt(this.starts[at]);
  }

  private nameAt(place: number | undefined): NameMention | undefined {
    return place ? this.names[place - 1] : undefined;
  }
}

/** "the airline, Ana Ruiz" is two; what a name that tells no kind is, the noun beside it tells. */
const mayBeApposed = ({ kind }: NominalMention, name: NameMention): boolean =>
  name.kind === null || (kind === 'person') === (name.kind === 'person');

/** "the assistant to [the minister], Ana Ruiz, said": in a source the name is that of who is told of first. */
const isServed = (
  scene: Scene,
  one: NominalMention | null,
  { first, head }: NominalMention,
  name: NameMention,
): boolean =>
  one?.apposedTo === name &&
  name.opens > first &&
  lowerAt(scene, is(scene, first - 1, THE) ? first - 2 : first - 1) === 'to' &&
  first - one.last <= MAX_FIELD &&
  has(scene, one.head, SOURCE) &&
  has(scene, head, SOURCE);

/** "the assistant [on media to] the minister" */
const MAX_FIELD = 5;

/** "her coach and brother, Luis Ortega", "Luis Ortega, her coach and the host of a show, slept": he is both. */
function shareApposition(scene: Scene, one: NominalMention | null, other: NominalMention): void {
  if (one?.kind !== 'person') return;
  const isBesideRole = one.last === other.head - 1 || one.last === other.first - 1;
  if (other.apposedTo && isBesideRole && lowerAt(scene, one.last) === 'and') one.apposedTo ??= other.apposedTo;
  const and = other.first - 1;
  if (other.kind !== 'person' || !one.apposedTo || one.apposedTo.first > one.first) return;
  const isJoined = lowerAt(scene, and) === 'and' && (one.last === and || one.roleLast === and);
  if (isJoined && textAt(scene, other.roleLast) === ',') other.apposedTo ??= one.apposedTo;
}

/** "Ana Ruiz, director of the lab,": behind the comma, and closed; "Ana Ruiz is the director". */
function nameBefore(scene: Scene, nominal: NominalMention, names: Names): NameMention | null {
  const { first } = nominal;
  let at = first - 1;
  if (!sameSentence(scene, at, first)) return null;
  if (COPULAS.has(lowerAt(scene, at)) && nominal.determiner !== 'bare') {
    if (lowerAt(scene, at - 1) === 'who') at--;
    return names.ending(textAt(scene, at - 1) === ',' ? at - 1 : at) ?? null;
  }
  if (!OPENERS.has(textAt(scene, at))) return null;
  const nearest = names.ending(at) ?? names.ending(at - asideLength(scene, at));
  const name = nearest && (nominal.kind === 'person' ? behindPhrase(scene, nearest, names) : nearest);
  if (!name) return null;
  // "…, adapted for Otto, a former employee told", "Otto, an aide said, would": the source begins behind the comma.
  const isOfContent = has(scene, name.first, CONTENT) || sameSentence(scene, name.opens - 1, at);
  const isOwnSource = has(scene, nominal.head, SOURCE) && !has(scene, at, SOURCE) && isOfContent;
  return !isOwnSource && isClosed(scene, nominal) ? name : null;
}

/** Whether what a comma opens ends with its phrase. Within one source a clause may go on with it. */
function isClosed(scene: Scene, { first, head, roleLast }: NominalMention): boolean {
  const closer = tokenAt(scene, roleLast);
  if (!closer || !sameSentence(scene, first - 1, roleLast)) return true;
  if (CLOSERS.has(closer.text) || CLAUSE_OPENERS.has(closer.lower) || closer.lower === 'and') return true;
  if (isPassive(scene, roleLast)) return true;
  if (!has(scene, head, SOURCE)) return false;
  return !has(scene, roleLast, SOURCE) || (GOES_ON.has(closer.pos) && has(scene, first - 1, SOURCE));
}

/** "Arvo, a firm [backed by] Vole": a participle, as *by* tells of what was done to it. */
const isPassive = (scene: Scene, at: number): boolean => is(scene, at, VERB) && lowerAt(scene, at + 1) === 'by';

/** "Ana Ruiz, a nurse [who] sings", "Arvo, a start-up [that] folds socks" */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['who', 'that', 'which', 'whose']);

/** "Ana Ruiz of Ohio, the chair,": said of her, not of the place. */
function behindPhrase(scene: Scene, name: NameMention, names: Names): NameMention {
  const before = lowerAt(scene, name.first - 1) === 'the' ? name.first - 2 : name.first - 1;
  const whole = BELONGING_WORDS.has(lowerAt(scene, before)) ? names.ending(before) : undefined;
  return whole && name.kind !== 'person' && whole.kind === 'person' ? whole : name;
}

/** How many tokens are said in passing before a comma: "Ana Ruiz[, 52], a teacher", "Ana Ruiz [(R)], the chair". */
function asideLength(scene: Scene, at: number): number {
  const end = tokenAt(scene, at - 1);
  if (end?.text === ')') return bracketLength(scene, at);
  const length = end?.pos === 'NUM' ? 2 : endsSeat(scene, at) ? 4 : 0;
  return textAt(scene, at - length) === ',' ? length : 0;
}

function bracketLength(scene: Scene, at: number): number {
  for (let length = 2; length <= MAX_BRACKET; length++) if (textAt(scene, at - length) === '(') return length;
  return 0;
}

/** "Ana Ruiz, [R-Ohio], the chair" */
const endsSeat = (scene: Scene, at: number): boolean => textAt(scene, at - 3).length === 1 && is(scene, at - 2, HYPHEN);

/**
 * "the Marlow Glassworkers [union]" is called by the words before the noun; "the Marlow [council]" is not called Marlow,
 * nor "the San Francisco [company]" San Francisco.
 */
function nameInside({ head, noun, first }: NominalMention, names: Names): NameMention | null {
  const name = CALLED_BEFORE_NOUN.has(noun) ? names.ending(head) : undefined;
  return name && name.kind !== 'person' && name.kind !== 'place' && name.keys.length > 1 && name.first >= first
    ? name
    : null;
}

/** "A Treasury spokesman, Ana Ruiz, said" */
const isNamedInSource = (scene: Scene, { determiner, head, roleLast }: NominalMention, names: Names): boolean =>
  determiner === 'indefinite' && has(scene, head, SOURCE) && names.starting(roleLast + 1)?.isSourceHead === true;

/** "The lab’s director, Ana Ruiz,": closed by a comma, or both within one source; "her husband Luis Ortega". */
function nameBehind(scene: Scene, nominal: NominalMention, names: Names): NameMention | null {
  const comma = tokenAt(scene, nominal.roleLast);
  const behindClause = comma && GOES_ON.has(comma.pos) ? nameBehindClause(scene, nominal, names) : null;
  if (behindClause) return behindClause;
  if (NAMING_WORDS.has(comma?.lower ?? '')) return names.starting(nominal.roleLast + 1) ?? null;
  const called = comma?.text === ',' ? nameCalled(scene, nominal.roleLast + 1, names) : null;
  if (called) return called;
  const told = nameTold(scene, comma?.text === ',' ? nominal.roleLast + 1 : nominal.roleLast, names);
  if (told) return told;
  if (nominal.determiner !== 'definite' && nominal.trait !== 'leads' && !isNamedInSource(scene, nominal, names))
    return null;
  if (nominal.trait === 'kin' || nominal.trait === 'business') {
    const adjacent = names.starting(nominal.last);
    if (adjacent) return adjacent;
  }
  return comma?.text === ',' ? nameBehindComma(scene, nominal, names) : null;
}

/** Closed by another mark, or all within one source. "She gave it to the director, Ana Ruiz, and left": may be two. */
function nameBehindComma(
  scene: Scene,
  { first, head, roleLast: comma, trait }: NominalMention,
  names: Names,
): NameMention | null {
  const name = sameSentence(scene, first, comma + 1) ? names.starting(comma + 1) : undefined;
  if (!name) return null;
  if (has(scene, head, SOURCE) && has(scene, comma, SOURCE) && has(scene, name.first, SOURCE)) return name;
  if (trait !== 'kin' && lowerAt(scene, first - 1) === 'to' && sameSentence(scene, first - 1, comma)) return null;
  return CLOSERS.has(textAt(scene, name.last)) ? name : null;
}

/** "their teacher, [a former diver called] Ana Ruiz" */
function nameCalled(scene: Scene, first: number, names: Names): NameMention | null {
  if (!is(scene, first, INDEFINITE) || !sameSentence(scene, first - 1, first)) return null;
  for (let at = first + 1; at - first < MAX_DESCRIPTION && !is(scene, at, PUNCT); at++)
    if (NAMING_WORDS.has(lowerAt(scene, at))) return names.starting(at + 1) ?? null;
  return null;
}

const MAX_DESCRIPTION = 8;

/** "the carpenter, whose [full] name is [Ana Ruiz]" */
function nameTold(scene: Scene, whose: number, names: Names): NameMention | null {
  if (lowerAt(scene, whose) !== 'whose') return null;
  const noun = lowerAt(scene, whose + 1) === 'name' ? whose + 1 : whose + 2;
  return lowerAt(scene, noun) === 'name' && COPULAS.has(lowerAt(scene, noun + 1))
    ? (names.starting(noun + 2) ?? null)
    : null;
}

/** "[The lawmaker representing Marlow], Ana Ruiz,": the one who is named last in its source, behind a comma. */
function nameBehindClause(scene: Scene, nominal: NominalMention, names: Names): NameMention | null {
  if (nominal.determiner !== 'definite' || nominal.kind !== 'person') return null;
  if (!has(scene, nominal.head, SOURCE) || has(scene, nominal.first - 1, SOURCE)) return null;
  for (let at = nominal.roleLast + 1; has(scene, at, SOURCE); at++) {
    const name = names.starting(at);
    if (name?.isSourceHead && textAt(scene, at - 1) === ',') return name;
  }
  return null;
}
