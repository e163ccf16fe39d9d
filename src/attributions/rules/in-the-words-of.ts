import { CUE_PHRASES, type CuePhrase } from '../../lexicon/cue-phrases.ts';
import type { Token } from '../../text/document.ts';
import type { AttributionRule, Draft } from '../draft.ts';
import { endsSentence } from '../reports/words.ts';
import { isQuoted, type Scene } from '../scene.ts';

const PHRASE = CUE_PHRASES.find(({ words }) => words.includes('words')) as CuePhrase;
const [OPENER] = PHRASE.words;
/** Rare, so that few texts are looked through. */
const RARE_WORDS = /words\s+of/i;
/** A sentence goes no farther than this from the phrase. */
const REACH = 160;

/**
 * A phrase too rare for the network to have learned:
 *
 *     The pier, in the words of the harbour master, Conrad Ellery, is “firewood waiting for a ship”.
 *     ^^^^^^^^  ~~~~~~~~~~~~~~~ ---------------------------------  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * A verb in front is the writer’s: "It promised, in the words of its charter, “to mend every pier”."
 */
export const inTheWordsOf: AttributionRule = {
  name: 'in-the-words-of',
  find(scene, _claims, offer) {
    if (!RARE_WORDS.test(scene.doc.text)) return;
    for (const token of scene.doc.tokens) {
      const isThere = token.lower === OPENER && standsAt(scene, token.index) && !isQuoted(scene, token.index);
      const draft = isThere ? toDraft(scene, token) : null;
      if (draft) offer(draft);
    }
  },
};

const standsAt = ({ doc }: Scene, at: number): boolean =>
  PHRASE.words.every((word, offset) => doc.tokens[at + offset]?.lower === word);

function toDraft(scene: Scene, { index, sentence }: Token): Draft | null {
  const { tokens, sentences } = scene.doc;
  const last = index + PHRASE.words.length;
  const from = Math.max(sentences[sentence]?.first ?? index, index - REACH);
  const stop = Math.min(sentences[sentence]?.last ?? last, last + REACH);
  const end = endsSentence(tokens[stop - 1]) ? stop - 1 : stop;
  const sourceEnd = endOfSource(scene, last, end);
  const before = { first: from, last: isComma(tokens[index - 1]) ? index - 1 : index };
  const behind = { first: isComma(tokens[sourceEnd]) ? sourceEnd + 1 : sourceEnd, last: end };
  const isOwn = tokens[before.last - 1]?.pos === 'VERB' && isQuoted(scene, behind.first);
  const content = [...(isOwn ? [] : [before]), behind].filter((range) => range.first < range.last);
  if (sourceEnd === last || content.length === 0) return null;
  return {
    by: 'in-the-words-of',
    cue: cueAt(index, last),
    content,
    source: { first: last, last: sourceEnd },
    continues: null,
    confidence: 0.75,
  };
}

const isComma = (token: Token | undefined): boolean => token?.text === ',';

/** The last comma before the first verb or quotation; appositions belong to the source. */
function endOfSource(scene: Scene, first: number, end: number): number {
  let comma = -1;
  for (let at = first; at < end; at++) {
    const token = scene.doc.tokens[at] as Token;
    if (isQuoted(scene, at) || token.pos === 'VERB' || token.pos === 'AUX') return comma < 0 ? first : comma;
    if (isComma(token)) comma = at;
  }
  return end;
}

const cueAt = (first: number, last: number): Draft['cue'] => ({
  first,
  last,
  anchor: first + PHRASE.words.indexOf('words'),
  lemma: PHRASE.lemma,
  act: PHRASE.act,
  attribution: 'speech',
  score: 1,
});
