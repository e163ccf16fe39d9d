import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { PERSON_WORDS } from '../../lexicon/person-nouns.ts';
import type { Token } from '../../text/document.ts';
import { isGivenName } from '../../text/given-names.ts';
import type { TokenRange } from '../attribution.ts';
import { isIndefinite, isInPhrase } from '../reports/words.ts';
import { everyIn, findIn, findLastIn, someIn } from '../runs.ts';
import type { Scene } from '../scene.ts';
import { withSource } from './reading.ts';

/** "In the small fishing port of Lower Orme, a town of 900, …" */
const MAX_PLACE = 12;

/**
 * The reading with its source alone, where the network takes the place that opens the sentence for a part of it:
 *
 *     Outside the court a protester said      In Orme, a town of 900, a board by the quay read
 *     ------- --- -----------------                    -------------  -------------------
 *                       -----------                                   -------------------
 */
export function withoutFrontedPlace({ doc: { tokens, sentences } }: Scene, tagged: TaggedCue): TaggedCue {
  const { source } = tagged.parts;
  if (!source) return tagged;
  const opener = sentences[tokens[source.first]?.sentence ?? 0]?.first ?? source.first;
  if (!opensPlace(tokens[opener])) return tagged;
  if (source.first - opener > 1 && !endsBefore(tokens, source, tagged.cue.first)) return tagged;
  const first = startBehind(tokens, opener, source);
  return first === null ? tagged : withSource(tagged, { first, last: source.last });
}

/** A comma may stand between, behind what is told of a name. */
const endsBefore = (tokens: readonly Token[], { first, last }: TokenRange, cue: number): boolean =>
  last === cue || (last + 1 === cue && tokens[last]?.text === ',' && tokens[first]?.pos === 'PROPN');

function startBehind(tokens: readonly Token[], opener: number, source: TokenRange): number | null {
  const isPhrase = source.first === opener || BEFORE_PLACE.has(tokens[opener]?.lower ?? '');
  if (source.first - opener < 2 && isPhrase) return behindPhrase(tokens, opener, source);
  if (tokens[source.first - 1]?.text === ',') return behindAside(tokens, opener, source);
  return behindPlace(tokens, opener, source);
}

/** Not "[As] Ruiz, a baker, put it". */
const BEFORE_PLACE: ReadonlySet<string> = new Set(['on', 'in', 'at']);

/** The tagger takes some for adjectives. */
const opensPlace = (token: Token | undefined): boolean => token?.pos === 'ADP' || token?.lower === 'outside';

/** "On Facebook, [the actor Ana Ruiz] said": the phrase ends with its comma. */
function behindPhrase(tokens: readonly Token[], opener: number, source: TokenRange): number | null {
  const comma = findIn(tokens, source.first, source.last - 1, ({ text }) => text === ',')?.index;
  return comma === undefined ? behindPlace(tokens, opener, source) : comma + 1;
}

/** "Outside the court [a protester]": an article right behind a noun opens another phrase. */
function behindPlace(tokens: readonly Token[], opener: number, { first, last }: TokenRange): number | null {
  if (first - opener > 1) return null;
  const own = findLastIn(tokens, first + 1, last, ({ pos }) => pos === 'DET');
  const isNew = own !== undefined && NOUNS.has(tokens[own.index - 1]?.pos ?? '');
  return isNew && everyIn(tokens, own.index, last, ({ index }) => isInPhrase(tokens, index)) ? own.index : null;
}

/** "In Orme, a town of 900, [a board by the quay] read": what the place is stands between two commas. */
function behindAside(tokens: readonly Token[], opener: number, { first, last }: TokenRange): number | null {
  const isComma = ({ text }: Token): boolean => text === ',';
  const isDistrict = tokens[first]?.pos === 'PROPN';
  if (
    (tokens[first]?.pos !== 'DET' && !isDistrict) ||
    first - opener > MAX_PLACE ||
    someIn(tokens, opener, first - 1, ({ pos }) => !PLACE.has(pos))
  )
    return null;
  const comma = findIn(tokens, first, last, isComma)?.index;
  if (comma === undefined) return null;
  if (isDistrict) return isNameBehind(tokens, first, comma, last) ? comma + 1 : null;
  if (someIn(tokens, comma + 1, last, isComma)) return null;
  return OPENS_SOURCE.has(tokens[comma + 1]?.pos ?? '') ? comma + 1 : null;
}

/**
 * "In Jos, Plateau State, [trader Ana Ruiz] said", "In Jos, Plateau State, [Ana Ruiz], 66, said", "In Jos, Plateau State, [a trader,
 * Ana Ruiz,] said"; not "In Jos, [Ana Ruiz, director of Arvo,] said".
 */
function isNameBehind(tokens: readonly Token[], first: number, comma: number, last: number): boolean {
  const end = findIn(tokens, comma + 1, last, ({ text }) => text === ',')?.index ?? last;
  if (!everyIn(tokens, first, comma, ({ pos }) => pos === 'PROPN') || isGivenName(tokens[first] as Token)) return false;
  if (last - end > 2 && isOneOfMany(tokens, comma + 1, end))
    return everyIn(tokens, end + 1, last, ({ pos }) => pos === 'PROPN');
  const least = tokens[end + 1]?.pos === 'NUM' ? 2 : 3;
  if (end - comma <= least || !everyIn(tokens, comma + 1, end, ({ pos }) => NAMED.has(pos))) return false;
  return everyIn(tokens, end - 2, end, ({ pos, lower }) => pos === 'PROPN' && !PERSON_WORDS.has(lower));
}

/** "[a young trader]" */
const isOneOfMany = (tokens: readonly Token[], first: number, last: number): boolean =>
  isIndefinite(tokens[first] as Token) &&
  PERSON_WORDS.has(tokens[last - 1]?.lower ?? '') &&
  everyIn(tokens, first, last, ({ pos }) => NAMED.has(pos));

const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

const OPENS_SOURCE: ReadonlySet<string> = new Set(['DET', 'PROPN']);

const NAMED: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN']);

const PLACE: ReadonlySet<string> = new Set(['ADP', 'DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART']);
