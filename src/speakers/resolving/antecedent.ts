import { HOME_PREPOSITIONS } from '../../lexicon/places.ts';
import { isOrganization, isPerson } from '../member.ts';
import { firstFrom, type Mention, opensAt } from '../mention.ts';
import { is, lowerAt, type Scene, sameSentence, textAt, tokenAt } from '../scene/scene.ts';
import { AUX, CAPITAL, HYPHEN, NUM, VERB } from '../scene/word-bits.ts';

/** "three people familiar with the matter at Arvo in Marlow" */
const MAX_STEPS = 6;
/** "Ana Ruiz[, the bursar of the] community, who" */
const MAX_APPOSITION = 8;
const INSIDE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'ADP', 'PRON', 'PART']);

/**
 * What a relative pronoun goes with: the nearest of the noun phrase before it that it can stand for, as *who* stands for
 * somebody and *which* for something.
 *
 *     three people at the bank, who said      a letter from Ana Ruiz, which said
 *     ------------              ~~~           --------                ~~~~~
 */
export function antecedent(scene: Scene, mentions: readonly Mention[], pronoun: number): Mention | null {
  const word = lowerAt(scene, pronoun);
  const aside = asideBefore(scene, mentions, pronoun);
  let nearest: Mention | null = null;
  for (let index = firstFrom(mentions, pronoun) - 1, steps = 0; index >= 0 && steps < MAX_STEPS; index--, steps++) {
    const mention = mentions[index] as Mention;
    if (!sameSentence(scene, mention.first, pronoun)) break;
    if (mention.last > pronoun || mention.first > aside || !mention.resolution || mention.form === 'pronoun') continue;
    if (isKnownTo(scene, mention)) continue;
    if (nearest ? !isOnePhrase(scene, mention, nearest) : isApart(scene, mention, pronoun)) break;
    if (fits(mention, word) && (nearest || !isOpen(mention)))
      return (word === 'who' && apposedName(scene, mentions, mention, pronoun)) || mention;
    nearest ??= mention;
  }
  // "the team, who said"; nobody is *which*.
  return nearest && word === 'which' && isSomebody(nearest) ? null : nearest;
}

/** "[Ana Ruiz], the bursar of the community, who said": in a phrase that two commas hold, and that tells who she is. */
function apposedName(scene: Scene, mentions: readonly Mention[], found: Mention, pronoun: number): Mention | null {
  if (textAt(scene, pronoun - 1) !== ',' || found.resolution?.member.named) return null;
  let comma = found.first - 1;
  while (found.first - comma < MAX_APPOSITION && INSIDE.has(tokenAt(scene, comma)?.pos ?? '')) comma--;
  const name = textAt(scene, comma) === ',' ? mentions[firstFrom(mentions, comma) - 1] : undefined;
  return name?.form === 'name' && name.last === comma && isSomebody(name) ? name : null;
}

/** Where the asides begin that end right before: "Ana Ruiz [(NDP, East Marlow), of Pell], who said"; else behind everything. */
function asideBefore(scene: Scene, mentions: readonly Mention[], pronoun: number): number {
  const place = placeBefore(scene, mentions, pronoun);
  const end = place ?? pronoun;
  const close = textAt(scene, end - 1) === ',' ? end - 2 : end - 1;
  if (textAt(scene, close) === ')')
    for (let at = close - 1; close - at < MAX_BRACKET; at--) if (textAt(scene, at) === '(') return at;
  return end;
}

/** Where the preposition stands that tells whence somebody is: "Ana Ruiz, 47, [of] Pell Farm, Marlow, who said". */
function placeBefore(scene: Scene, mentions: readonly Mention[], pronoun: number): number | null {
  if (textAt(scene, pronoun - 1) !== ',') return null;
  let at = pronoun - 2;
  while (pronoun - at < MAX_BRACKET && (is(scene, at, CAPITAL | HYPHEN | NUM) || textAt(scene, at) === ',')) at--;
  if (at === pronoun - 2 || !HOME_PREPOSITIONS.has(lowerAt(scene, at)) || textAt(scene, at - 1) !== ',') return null;
  // "from a colleague, from Ana Ruiz, who said"
  const name = mentions[firstFrom(mentions, at + 1)];
  return name?.resolution?.member.kind === 'person' && name.last < pronoun ? null : at;
}

const MAX_BRACKET = 12;

function fits(mention: Mention, word: string): boolean {
  if (word === 'which') return !isSomebody(mention);
  return word !== 'who' || !isSomething(mention);
}

/** "a person close to [the senator], who said" */
const isKnownTo = (scene: Scene, mention: Mention): boolean => {
  const opens = opensAt(mention);
  return lowerAt(scene, opens - 1) === 'to' && lowerAt(scene, opens - 2) === 'close';
};

/** "a nurse in [Marlow], who said": a lone name that may be that of a place or a firm. */
const isOpen = ({ form, resolution }: Mention): boolean => form === 'name' && resolution?.member.kind === null;

const isSomebody = ({ resolution }: Mention): boolean => resolution !== null && isPerson(resolution.member);

const isSomething = ({ resolution }: Mention): boolean =>
  resolution !== null && (isOrganization(resolution.member) || resolution.member.kind === 'document');

/** "[Ruiz] pours tea into a mug that says": goes with something nearer; "who" may be the subject: "[Ruiz] is a liar who says". */
function isApart(scene: Scene, { last }: Mention, pronoun: number): boolean {
  if (lowerAt(scene, pronoun) === 'who') return false;
  for (let at = last; at < pronoun; at++) if (is(scene, at, VERB | AUX)) return true;
  return false;
}

/** "[a man] who works for [the bank]" is more than one. */
function isOnePhrase(scene: Scene, mention: Mention, behind: Mention): boolean {
  for (let at = mention.last; at < behind.first; at++) if (!INSIDE.has(tokenAt(scene, at)?.pos ?? '')) return false;
  return true;
}
