import type { TokenRange } from '../../attributions/attribution.ts';
import { RELATIVES } from '../../lexicon/function-words.ts';
import { COPULAS } from '../../lexicon/linking-words.ts';
import { HOME_PREPOSITIONS } from '../../lexicon/places.ts';
import { isCapital } from '../letters.ts';
import type { Mention } from '../mention.ts';
import { goesOn, is, isInsideWord, lowerAt, type Scene, textAt } from '../scene/scene.ts';
import { ADP, AUX, CAPITAL, DET, HYPHEN, LOWER_CASE, PRON, PUNCT, THE } from '../scene/word-bits.ts';
import { ENDS_CORE } from './core-end.ts';

/** "the press secretary, Ana Ruiz", "one delegate, Arvo chief Ana Ruiz": the name that a comma opens. */
export function apposedName(
  scene: Scene,
  inside: readonly Mention[],
  source: TokenRange,
  core: number,
): Mention | null {
  const startOf = (mention: Mention): number =>
    mention.form !== 'name' ? -1 : isBodyBehindClause(scene, inside, mention, core) ? mention.opens - 1 : mention.opens;
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

/**
 * "the union that runs the home, [the] Brotherhood of Masons,": a body has its article. Not "the lawyer who left the union, the
 * Brotherhood of Masons,", "the firm that owns the paper, the Marlow Post,".
 */
const isBodyBehindClause = (scene: Scene, inside: readonly Mention[], name: Mention, core: number): boolean =>
  name.form === 'name' &&
  name.kind === 'organization' &&
  is(scene, name.opens - 1, THE) &&
  isRelative(scene, core) &&
  inside.some((mention) => isNominalOf(mention, 'organization') && mention.last === core) &&
  !inside.some(
    (mention) =>
      (isNominalOf(mention, 'organization') || isNominalOf(mention, 'document')) && mention.last === name.opens - 2,
  );

const isNominalOf = (mention: Mention, kind: string): boolean => mention.form === 'nominal' && mention.kind === kind;

/** No part of a role. */
const SMALL = ADP | AUX | DET | PRON | PUNCT;

/** "[Marlow]-based" */
const isCompound = (scene: Scene, at: number): boolean => textAt(scene, at + 1) === '-' && isInsideWord(scene, at + 1);

/** "her MP, [Labour’s] Ana Ruiz": where the name’s owner begins. */
function ownerStart(scene: Scene, start: number, first: number): number {
  if (lowerAt(scene, start - 1) !== "'s") return start;
  let owner = start - 1;
  while (owner > first && isCapital(textAt(scene, owner - 1))) owner--;
  return lowerAt(scene, owner - 1) === 'the' ? owner - 1 : owner;
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

/** "the man[, who] left" */
const isRelative = (scene: Scene, core: number): boolean =>
  RELATIVES.has(lowerAt(scene, textAt(scene, core) === ',' ? core + 1 : core));
