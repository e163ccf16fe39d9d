import { SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { LOCATING_PREPOSITIONS, PLACES } from '../../lexicon/places.ts';
import { startsUpper } from '../../text/characters.ts';
import type { Document, Stretch, Token } from '../../text/document.ts';
import { endsSentence, isOfTalk } from '../reports/words.ts';
import { isQuoted, type Scene } from '../scene.ts';

/** A headline and a byline may stand before the first paragraph. */
const MAX_BEFORE = 4;
const MAX_NAME = 4;
/** A headline is shorter. */
const MIN_BODY = 15;

/**
 * Whether the colon ends the place that an article comes from, as papers of South Asia have it, rather than a name:
 *
 *     BENGALURU: The high court on Friday pulled up the city over its potholes.
 * A place that no list holds is told by what it is not: in a transcript others speak too, or somebody says *I* or *you*.
 */
export function isDateline(scene: Scene, colon: number): boolean {
  const { tokens, paragraphs } = scene.doc;
  const index = tokens[colon]?.paragraph ?? 0;
  const paragraph = paragraphs[index] as Stretch;
  if (index > MAX_BEFORE || colon - paragraph.first > MAX_NAME) return false;
  if (opensDateline(scene.doc, tokens.slice(paragraph.first, colon))) return true;
  if (!endsSentence(tokens[paragraph.last - 1])) return false;
  const body = tokens.slice(colon + 1, paragraph.last);
  const name = tokens.slice(paragraph.first, colon);
  if (body.length === 0 || isQuoted(scene, colon + 1)) return false;
  if (PLACES.has(name.map(({ lower }) => lower).join(' '))) return true;
  if (paragraphs.length < index + 3 || body.length < MIN_BODY || !name.every(isCapitalized)) return false;
  const speaks = body.some((token) => isOfTalk(token) && !isQuoted(scene, token.index));
  const opens = body[0] as Token;
  return (
    !speaks &&
    !SUBJECT_PRONOUNS.has(opens.lower) &&
    paragraphs.every((other) => other.first <= paragraph.first || !opensWithName(tokens, other)) &&
    isOnlyHere(tokens, name, paragraph)
  );
}

/** "Pune: Court rejects plea", where an early paragraph opens with "Pune, Jul 22:". */
function opensDateline({ tokens, paragraphs }: Document, name: readonly Token[]): boolean {
  const isSame = ({ first }: Stretch): boolean => name.every(({ text }, place) => tokens[first + place]?.text === text);
  return paragraphs.slice(0, MAX_BEFORE).some((other) => {
    const comma = other.first + name.length;
    const isDay = tokens[comma]?.text === ',' && tokens[comma + 2]?.pos === 'NUM' && tokens[comma + 3]?.text === ':';
    return isDay && isSame(other);
  });
}

const isCapitalized = ({ text, pos }: Token): boolean => pos !== 'PUNCT' && startsUpper(text);

function opensWithName(tokens: readonly Token[], { first, last }: Stretch): boolean {
  let at = first;
  while (at < last && at - first < MAX_NAME && isCapitalized(tokens[at] as Token)) at++;
  return at > first && tokens[at]?.text === ':';
}

/** Whoever speaks is named again; a place in capitals may be in the headline too. */
const isOnlyHere = (tokens: readonly Token[], name: readonly Token[], { first }: Stretch): boolean => {
  const surname = name.at(-1)?.lower;
  const from = name.every(({ text }) => text === text.toUpperCase()) ? first : 0;
  return !tokens.some(
    ({ lower, index, pos }) =>
      lower === surname &&
      pos === 'PROPN' &&
      index >= from &&
      !(index >= first && index < first + name.length) &&
      !isOfPlace(tokens, index),
  );
};

/** "in Ratnagiri", "Ratnagiri district": hardly whoever speaks. */
const isOfPlace = (tokens: readonly Token[], at: number): boolean =>
  LOCATING_PREPOSITIONS.has(tokens[at - 1]?.lower ?? '') || tokens[at + 1]?.pos === 'NOUN';
