import { CUE_VERBS, type CueVerb } from '../lexicon/cue-verbs.ts';
import type { Document, Token } from '../text/document.ts';
import { baseCandidates } from '../text/lemmas.ts';
import type { Cue } from './cue.ts';

/** A cue with the row of the lexicon that it came from. */
export type LexicalCue = Cue & { readonly frames: CueVerb['frames'] };

const LEXICON: ReadonlyMap<string, CueVerb> = new Map(CUE_VERBS.toReversed().map((row) => [row.lemma, row]));

/** Words that stand between an auxiliary and its verb: "has also told", "did not say". */
const BETWEEN_AUXILIARIES = new Set(['ADV', 'PART']);

/** Every form of a cue verb that is a verb here, in text order. Whether it reports is for its attribution to show. */
export function findCues(doc: Document, additions: readonly CueVerb[] = []): LexicalCue[] {
  const lexicon =
    additions.length === 0 ? LEXICON : new Map([...LEXICON, ...additions.map((row) => [row.lemma, row] as const)]);
  const cues: LexicalCue[] = [];
  for (const token of doc.tokens) {
    const row = lexicon.get(token.lemma) ?? additionFor(token, lexicon, additions);
    if (!row || !isReportingForm(doc, token)) continue;
    cues.push({
      first: firstAuxiliary(doc, token),
      last: token.index + 1,
      anchor: token.index,
      lemma: row.lemma,
      act: row.act,
      attribution: row.attribution,
      score: 1,
      frames: row.frames,
    });
  }
  return cues;
}

/** A caller's verb may be one whose forms the tagger does not know: *blurbled*. */
function additionFor(
  token: Token,
  lexicon: ReadonlyMap<string, CueVerb>,
  additions: readonly CueVerb[],
): CueVerb | undefined {
  if (additions.length === 0 || token.pos !== 'VERB') return undefined;
  const base = baseCandidates(token.lower).find((candidate) => lexicon.has(candidate));
  return base === undefined ? undefined : lexicon.get(base);
}

function isReportingForm(doc: Document, token: Token): boolean {
  const next = doc.tokens[token.index + 1];
  const before = doc.tokens[token.index - 1];
  // "claims that the bridge": the tagger takes many third persons for plural nouns.
  if (token.pos !== 'VERB')
    return (
      token.pos === 'NOUN' &&
      token.lower !== token.lemma &&
      next?.lower === 'that' &&
      before?.pos !== 'DET' &&
      before?.pos !== 'ADJ'
    );
  if (before?.lower === 'to' && token.lower === token.lemma) return false;
  return before?.pos !== 'DET';
}

/** "[has] told", "[had] also said": the auxiliaries right before the verb, adverbs between them included. */
function firstAuxiliary(doc: Document, { index, sentence }: Token): number {
  let first = index;
  for (let at = index - 1; doc.tokens[at]?.sentence === sentence; at--) {
    const token = doc.tokens[at] as Token;
    if (token.pos === 'AUX') first = at;
    else if (!BETWEEN_AUXILIARIES.has(token.pos) || token.lower === "'s") break;
  }
  return first;
}
