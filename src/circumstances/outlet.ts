import type { TokenRange } from '../attributions/attribution.ts';
import { AFFILIATION_WORDS } from '../lexicon/capital-words.ts';
import { OUTLET_DETERMINERS } from '../lexicon/determiners.ts';
import {
  JOURNAL_HEADS,
  OUTLET_HEADS,
  OUTLET_NOUNS,
  OUTLET_STAFF,
  OUTLETS,
  PLAIN_OUTLET_NOUNS,
} from '../lexicon/outlets.ts';
import { PLACES } from '../lexicon/places.ts';
import type { Token } from '../text/document.ts';
import { mentionIn } from './mentions.ts';
import { type Scene, textOf } from './scene.ts';
import { bareTitle, titleBeforeNoun, wordsOfTitle } from './title.ts';
import { CAPITAL, GENITIVE, traitsOf } from './word-traits.ts';

const isCapital = (token: Token): boolean => (traitsOf(token) & CAPITAL) !== 0;

/**
 * The name of the outlet that a noun phrase calls, or null where it calls none:
 *
 *     Reuters    The Harbour Post    CNN’s “Morning Table”    this newspaper    the station
 */
export function outletName(scene: Scene, range: TokenRange): string | null {
  const tokens = scene.doc.tokens.slice(range.first, range.last);
  const [opener] = tokens;
  if (!opener) return null;
  if (bareTitle(scene, range.first)?.last === range.last) return wordsOfTitle(scene, range);
  const before = titleBeforeNoun(scene, range.first);
  if (before?.last === range.last) return wordsOfTitle(scene, before.title);
  if (opener.lower === 'us' && range.last === range.first + 1) return isQuoted(scene, range) ? null : scene.outlet;
  if (isOutletNoun(tokens)) return nameOfNoun(scene, range, opener);
  if (isOwnOutlet(scene, range, tokens)) return scene.outlet;
  const behind = nameBehindNoun(scene, range, tokens);
  if (behind) return behind;
  const staff = staffEnd(scene, range, tokens);
  if (staff) return outletName(scene, { first: staff, last: range.last });
  const name = properName(range, tokens) ?? nameBehindAdjective(range, tokens);
  return name && looksLikeOutlet(scene, range, tokens, name) ? textOf(scene, name) : calledShort(scene, range, tokens);
}

/** “They told [us] …”: those who are quoted, not the paper that quotes them. */
const isQuoted = ({ quotationOf, contentOf }: Scene, { first }: TokenRange): boolean =>
  (quotationOf[first] ?? -1) >= 0 || (contentOf[first] ?? -1) >= 0;

/** "[Ana Ruiz of] CNN": where the outlet begins for which somebody works, or null. */
function staffEnd(scene: Scene, { first, last }: TokenRange, tokens: readonly Token[]): number | null {
  const of = tokens.findIndex(({ lower }) => lower === 'of');
  if (of < 1 || of === last - first - 1) return null;
  return mentionIn(scene, { first, last: first + of })?.kind === 'person' ? first + of + 1 : null;
}

const isOutletNoun = (tokens: readonly Token[]): boolean =>
  tokens.length <= 3 &&
  OUTLET_DETERMINERS.has(tokens[0]?.text.toLowerCase() ?? '') &&
  OUTLET_NOUNS.has(tokens.at(-1)?.lower ?? '') &&
  !tokens.slice(1).some(isCapital);

/** "this magazine" is the one that prints the article, "the station" the one spoken of. */
function nameOfNoun(scene: Scene, range: TokenRange, opener: Token): string | null {
  if (opener.lower === 'this' || opener.lower === 'our') return scene.outlet;
  const speaker = mentionIn(scene, range)?.speaker ?? null;
  const resolved = speaker === null ? undefined : scene.speakers.speakers[speaker];
  return resolved?.named && resolved.kind === 'organization' ? resolved.name : null;
}

/** "The Echo" of the Tarnby Echo, "Meridian" of Meridian News Agency; "Boston" is no paper that is called after it. */
function isOwnOutlet(scene: Scene, range: TokenRange, tokens: readonly Token[]): boolean {
  const head = tokens.at(-1) as Token;
  if (scene.outlet === null || tokens.length > 2 || !isCapital(head)) return false;
  const own = scene.outlet.toLowerCase();
  if (tokens.length === 2) return tokens[0]?.lower === 'the' && own.endsWith(` ${head.lower}`);
  return own.startsWith(`${head.lower} `) && !PLACES.has(head.lower) && mentionIn(scene, range)?.kind !== 'person';
}

/** "the public broadcaster [RUV]", "state news agency [Tasnim]", "French radio station [Sud]": the name behind the noun. */
function nameBehindNoun(scene: Scene, { first, last }: TokenRange, tokens: readonly Token[]): string | null {
  const noun = tokens.findIndex((token, at) => isPlainOutletNoun(token, tokens[at - 1]));
  if (noun < 0) return null;
  const start = OUTLET_NOUNS.has(tokens[noun + 1]?.lower ?? '') ? noun + 2 : noun + 1;
  const own = tokens.slice(start);
  if (own.length === 0 || !isCapital(own[0] as Token) || !own.every((token) => isCapital(token) || isJoiner(token)))
    return null;
  return textOf(scene, { first: first + start, last });
}

/** "state-run [China Daily]", "the local [Echo]" */
function nameBehindAdjective({ first, last }: TokenRange, tokens: readonly Token[]): TokenRange | null {
  const own = tokens.findIndex(isCapital);
  if (own < 1 || !tokens.slice(0, own).every(({ pos }) => BEFORE_NAME.has(pos))) return null;
  return properName({ first: first + own, last }, tokens.slice(own));
}

const BEFORE_NAME: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'VERB', 'PUNCT']);

const isPlainOutletNoun = (token: Token, before: Token | undefined): boolean =>
  !isCapital(token) && (PLAIN_OUTLET_NOUNS.has(token.lower) || (token.lower === 'agency' && before?.lower === 'news'));

/** The capitalized words before an apostrophe or a title: "CNN" of "CNN’s “Morning Table”", "CNN anchor Ann Bell". */
function properName({ first }: TokenRange, tokens: readonly Token[]): TokenRange | null {
  const cut = tokens.findIndex((token, at) => at > 0 && isBehindName(token));
  const own = cut < 0 ? tokens : tokens.slice(0, cut);
  if (
    own.length > 7 ||
    !own.every((token) => isCapital(token) || isJoiner(token)) ||
    !own.some((token) => token.pos === 'PROPN' || isCapital(token))
  )
    return null;
  // "the New York Times" is the New York Times, "The Post" is The Post.
  const start = own[0]?.text === 'the' && own.length > 1 ? first + 1 : first;
  return { first: start, last: first + own.length };
}

/** "CNN[’s]", "Vole News[’] Ana Ruiz", "CNN [anchor]", "the Today [programme]", "the Interfax [news] agency" */
const isBehindName = (token: Token): boolean =>
  (traitsOf(token) & GENITIVE) !== 0 ||
  OUTLET_STAFF.has(token.lower) ||
  token.text === 'news' ||
  ((OUTLET_NOUNS.has(token.lower) || PLAIN_OUTLET_NOUNS.has(token.lower)) && !isCapital(token));

const isJoiner = ({ lower, pos }: Token): boolean =>
  lower === 'of' || lower === 'the' || lower === 'and' || lower === '&' || lower === '-' || pos === 'NUM';

function looksLikeOutlet(scene: Scene, range: TokenRange, tokens: readonly Token[], own: TokenRange): boolean {
  const name = textOf(scene, own);
  const words = name.toLowerCase().split(/\s+/);
  const bare = words[0] === 'the' ? words.slice(1) : words;
  if (scene.outlet && name.toLowerCase() === scene.outlet.toLowerCase()) return true;
  if (OUTLETS.has(bare.join(' ')) || CALL_SIGN.test(name)) return true;
  // "told Cadena radio", not "told Swedish radio"
  if (isPlainOutletNoun(tokens.at(-1) as Token, tokens.at(-2))) return !AFFILIATION_WORDS.has(bare.at(-1) ?? '');
  const mention = mentionIn(scene, own);
  if (mention?.kind === 'person') return false;
  const isArticled = tokens[0]?.text === 'The' && !isSentenceStart(scene, range.first);
  const isCalled = OUTLET_NOUNS.has(tokens.at(-1)?.lower ?? '');
  if (bare.some((word) => OUTLET_HEADS.has(word)) && (bare.length > 1 || isArticled || isCalled)) return true;
  if (bare.some((word) => JOURNAL_HEADS.has(word)) && bare.length > 1) return true;
  return isArticled && bare.length === 1 && scene.speakers.speakers[mention?.speaker ?? -1]?.kind !== 'person';
}

/** The stations of America: "told KVLR". */
const CALL_SIGN = /^[KW][A-Z]{3}(?:-?(?:TV|FM|AM))?$/;

const isSentenceStart = ({ doc }: Scene, at: number): boolean =>
  doc.tokens[at - 1]?.sentence !== doc.tokens[at]?.sentence;

/** "the Echo" of the Tarnby Echo: the mention was resolved to a longer name. */
function calledShort(scene: Scene, range: TokenRange, tokens: readonly Token[]): string | null {
  const head = tokens.at(-1);
  if (tokens.length > 3 || !head || !isCapital(head)) return null;
  if (tokens[0]?.text !== 'the') return tokens.length === 1 ? longerName(scene, range, head) : null;
  if (!OUTLET_HEADS.has(head.lower)) return null;
  const speaker = mentionIn(scene, range)?.speaker ?? null;
  const resolved = speaker === null ? undefined : scene.speakers.speakers[speaker];
  if (resolved?.kind === 'person') return null;
  if (resolved?.named) return resolved.name;
  return textOf(scene, { first: range.first + tokens.findIndex(isCapital), last: range.last });
}

/** "Marlow" of Marlow News: the rest tells that it is an outlet. */
function longerName(scene: Scene, range: TokenRange, { text }: Token): string | null {
  const resolved = scene.speakers.speakers[mentionIn(scene, range)?.speaker ?? -1];
  if (resolved?.kind !== 'organization' || !resolved.name.startsWith(`${text} `)) return null;
  return OUTLET_HEADS.has(resolved.name.split(' ').at(-1)?.toLowerCase() ?? '') ? resolved.name : null;
}
