import { PERSON_WORDS } from '../../lexicon/person-nouns.ts';
import { QUESTION_WORDS } from '../../lexicon/report-words.ts';
import { TITLE_WORDS } from '../../lexicon/titles.ts';
import type { Stretch, Token } from '../../text/document.ts';
import { isGivenName } from '../../text/given-names.ts';
import { someIn } from '../runs.ts';
import { isQuoted, type Scene } from '../scene.ts';
import { isArticle, isVerb } from './words.ts';

/** A paragraph may be a text of its own, with a colon in every line. */
const REACH = 160;
const MAX_TITLE = 40;

/**
 * Whether somebody is named before a colon of a paragraph: by a name or a noun that is known, by one that stands elsewhere too,
 * or since words behind it are of talk. "HAPPY BIRTHDAY: Luis Ortega" is none.
 */
export function isColonSpeaker(
  scene: Scene,
  { first, last }: Stretch,
  colon: number,
  isTalk: (token: Token) => boolean,
): boolean {
  const { tokens } = scene.doc;
  return (
    someIn(tokens, first, colon, isOfPerson) ||
    someIn(
      tokens,
      colon + 1,
      Math.min(last, colon + REACH),
      (token) => isTalk(token) && !isQuoted(scene, token.index),
    ) ||
    isNamedElsewhere(tokens, colon)
  );
}

/** "Salt: [A Short History of a Long Thirst]", "Northern Lights: [Where to Stand]": a headline that reports drops articles. */
export const isSubtitle = (tokens: readonly Token[], first: number, last: number): boolean =>
  (QUESTION_WORDS.has(tokens[first]?.lower ?? '') && tokens[first + 1]?.lower === 'to') ||
  (first < last &&
    last - first < MAX_TITLE &&
    isArticle(tokens[first] as Token) &&
    !someIn(tokens, first, last, isVerb));

const isOfPerson = (token: Token): boolean =>
  isGivenName(token) || TITLE_WORDS.has(token.lower) || PERSON_WORDS.has(token.lower);

/** Another token than the one before `end` has the name. */
export function isNamedElsewhere(tokens: readonly Token[], end: number): boolean {
  const own = tokens[end - 1];
  return own !== undefined && (namesOf(tokens).get(own.lower) ?? 0) > (own.pos === 'PROPN' ? 1 : 0);
}

/** How often each name stands in a text: counted once for it, as a text may have a colon in every line. */
const counted = new WeakMap<readonly Token[], ReadonlyMap<string, number>>();

function namesOf(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const known = counted.get(tokens);
  if (known) return known;
  const names = new Map<string, number>();
  for (const { lower, pos } of tokens) if (pos === 'PROPN') names.set(lower, (names.get(lower) ?? 0) + 1);
  counted.set(tokens, names);
  return names;
}
