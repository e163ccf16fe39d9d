import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import { BRANDING_VERBS, COMPARING_VERBS } from '../lexicon/report-words.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Document, Pos, Token } from '../text/document.ts';
import { baseCandidates } from '../text/lemmas.ts';

/** From the verb to the quotation: "slammed the council’s decision to sell the pier as “cowardly”". */
const REACH = 10;

const OTHER_TAGS: ReadonlySet<Pos> = new Set(['ADJ', 'NOUN']);
const AS_VERBS: ReadonlySet<string> = new Set(
  CUE_VERBS.filter(({ frames }) => frames.includes('as')).map(({ lemma }) => lemma),
);
/** "slammed it as", "likened it to" */
const VERBS_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['as', AS_VERBS],
  ['to', COMPARING_VERBS],
  ['with', COMPARING_VERBS],
]);

/**
 * Verbs that call something by what stands quoted behind it, of which the network has met few in this frame:
 *
 *     Ruiz slammed the decision as “cowardly and late”.      Ruiz likened the plan to “a ship without a keel”.
 *          ~~~~~~~                                                ~~~~~~~
 */
export function findCallingVerbs({ tokens }: Document, quotations: readonly Quotation[]): Token[] {
  const verbs: Token[] = [];
  for (const { first, depth } of quotations) {
    const verb = depth === 0 ? verbBefore(tokens, first) : undefined;
    if (verb) verbs.push(verb);
  }
  return verbs;
}

function verbBefore(tokens: readonly Token[], quotation: number): Token | undefined {
  const verbs = VERBS_BEFORE.get(tokens[quotation - 1]?.lower ?? '') ?? BRANDING_VERBS;
  const sentence = tokens[quotation]?.sentence;
  for (let at = quotation - 1; at >= quotation - REACH && tokens[at]?.sentence === sentence; at--) {
    const token = tokens[at] as Token;
    if (token.pos === 'PUNCT' || token.pos === 'AUX') return undefined;
    const isParticiple = OTHER_TAGS.has(token.pos) && tokens[at + 1]?.pos === 'DET';
    const isCalling = (token.pos === 'VERB' || isParticiple) && calls(token, verbs);
    // "likened the men [guarding] it to “scarecrows”": a verb of the object.
    if (verbs === COMPARING_VERBS && token.pos === 'VERB' && token.lower.endsWith('ing')) continue;
    // "slammed as “cowardly”": a passive, whose subject is no speaker.
    if (token.pos === 'VERB' || isCalling) return isCalling && at < quotation - 2 ? token : undefined;
  }
  return undefined;
}

/** Some participles the tagger takes for adjectives or nouns, so that their lemma does not tell: "branded the referee". */
const calls = ({ lemma, lower }: Token, verbs: ReadonlySet<string>): boolean =>
  verbs.has(lemma) || baseCandidates(lower).some((base) => verbs.has(base));
