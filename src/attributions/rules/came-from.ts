import { SPOKEN_NOUNS, UTTERANCE_NOUNS } from '../../lexicon/leading-words.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { type AttributionRule, type Draft, verbCue } from '../draft.ts';
import { ownedWords } from '../reports/owned-words.ts';
import { endOfPhrase, endsSentence, isArticle } from '../reports/words.ts';
import { findIn } from '../runs.ts';
import type { Scene } from '../scene.ts';
import { byQuotation } from './by-quotation.ts';

const MAX_NOUN_PHRASE = 4;
const MAX_SOURCE = 12;
const CONFIDENCE = 0.6;

/**
 *     “We will never sell the dam,” came the curt reply from Ana Ruiz.      “Not a day,” was her answer.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ~~~~~~~~~~~~~~~~~~~      --------      ^^^^^^^^^^^^ ~~~ ---
 * Where nobody is told of, the reply stands for whoever gave it: “Never,” came the reply.
 */
export const cameFrom: AttributionRule = byQuotation('came-from', toDraft);

function toDraft({ doc }: Scene, { first, last, paragraph }: Quotation): Draft | null {
  const { tokens } = doc;
  const verb = tokens[last]?.text === ',' ? last + 1 : last;
  const nouns = NOUNS_BEHIND.get(tokens[verb]?.lower ?? '');
  if (!nouns || tokens[verb]?.paragraph !== paragraph) return null;
  // “Waterloo” was the answer.
  if (tokens[verb]?.lower === 'was' && verb === last && tokens[last - 2]?.pos !== 'PUNCT') return null;
  const opener = tokens[verb + 1]?.lower === 'back' ? verb + 2 : verb + 1;
  const noun = findIn(tokens, opener + 1, opener + 1 + MAX_NOUN_PHRASE, ({ lower }) => nouns.has(lower))?.index;
  if (noun === undefined) return null;
  const found = givenBy(tokens, verb, opener, noun);
  if (!found) return null;
  return {
    by: 'came-from',
    cue: verbCue(doc, found.cue, found.cue.last - 1),
    content: [{ first, last }],
    source: found.source,
    continues: null,
    confidence: CONFIDENCE,
  };
}

/** "came the reply [from Ana Ruiz]", "was [her] answer", "came [the reply]" */
function givenBy(
  tokens: readonly Token[],
  verb: number,
  opener: number,
  noun: number,
): { source: TokenRange; cue: TokenRange } | null {
  if (tokens[noun + 1]?.lower === 'from') {
    const from = noun + 2;
    const last = endOfPhrase(tokens, from, from + MAX_SOURCE);
    return last > from ? { source: { first: from, last }, cue: { first: verb, last: noun + 1 } } : null;
  }
  if (!endsSentence(tokens[noun + 1]) && tokens[noun + 1]?.text !== ',') return null;
  const owned = ownedWords(tokens, opener, noun + 1);
  if (owned) return { source: owned.owner, cue: { first: noun, last: noun + 1 } };
  const isWhole = isArticle(tokens[opener] as Token) && endOfPhrase(tokens, opener, noun + 1) === noun + 1;
  return isWhole ? { source: { first: opener, last: noun + 1 }, cue: { first: verb, last: verb + 1 } } : null;
}

/** What a message was is seldom told in its own words: “Waterloo” was the caption. */
const NOUNS_BEHIND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['came', UTTERANCE_NOUNS],
  ['was', SPOKEN_NOUNS],
]);
