import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import { DOCUMENT_NOUNS } from '../lexicon/document-nouns.ts';
import { MANNER_VERBS } from '../lexicon/manner-verbs.ts';
import { PERSONAL_SUBJECTS } from '../lexicon/pronouns.ts';
import { PARTICLES } from '../lexicon/report-words.ts';
import { FINISHING, factsOf } from '../model/word-facts.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Document, Pos, Token } from '../text/document.ts';
import { baseCandidates } from '../text/lemmas.ts';

/** So far behind a quotation stands its verb at most: “All of them!” the whole wet crowd roared. */
const REACH = 5;
const INTRODUCING: ReadonlySet<string> = new Set([',', ':']);

/** Verbs that take a clause as well as a quotation: the network has met them. */
export const GENERAL_VERBS: ReadonlySet<string> = new Set(
  CUE_VERBS.filter(({ frames }) => frames.some((frame) => frame === 'that' || frame === 'only-that')).map(
    ({ lemma }) => lemma,
  ),
);
const IN_A_SOURCE: ReadonlySet<Pos> = new Set(['PROPN', 'NOUN', 'ADJ', 'NUM', 'PART']);
/** What may follow a verb that has no object but the quotation: “Enough,” Ruiz fumed quietly, in the rain. */
const BEHIND_A_TAG: ReadonlySet<Pos> = new Set(['PUNCT', 'ADV', 'ADP', 'PART', 'SCONJ', 'CCONJ']);

/**
 * Verbs that stand beside a quotation as its cue, though elsewhere they report nothing: those for a way of speaking, and
 * any verb in the place of a tag, where nothing else can stand:
 *
 *     “Nobody asked us,” Ruiz fumed.      “Nobody asked us,” fumed Ruiz.      Ruiz fired back: “Nobody asked us.”
 *                             ~~~~~                          ~~~~~                  ~~~~~
 */
export function findTagVerbs(doc: Document, quotations: readonly Quotation[]): Token[] {
  const verbs: Token[] = [];
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue;
    const before = verbBefore(doc, quotation);
    const behind = verbBehind(doc, quotation);
    if (before) verbs.push(before);
    if (behind) verbs.push(behind);
  }
  return verbs;
}

const isManner = (token: Token | undefined): token is Token =>
  (token?.pos === 'VERB' && MANNER_VERBS.has(token.lemma)) ||
  (token?.pos === 'ADJ' &&
    token.lower.endsWith('ed') &&
    baseCandidates(token.lower).some((base) => MANNER_VERBS.has(base)));

/** "fumed", "hit"; the tagger takes some for adjectives. */
function isTagVerb(token: Token | undefined): token is Token {
  if (!token || GENERAL_VERBS.has(token.lemma) || token.text !== token.lower) return false;
  return token.pos === 'VERB' ? !token.lower.endsWith('ing') : token.pos === 'ADJ' && token.lower.endsWith('ed');
}

const endsLikeSpeech = (token: Token | undefined): boolean => token !== undefined && (factsOf(token) & FINISHING) !== 0;
const isSubject = (token: Token | undefined): boolean =>
  token?.pos === 'PROPN' || PERSONAL_SUBJECTS.has(token?.lower ?? '');

/** "Fisk [growled]: “Get off my boat.”", "Fisk [fired] back: “Get off my boat.”" */
function verbBefore({ tokens }: Document, { first, last }: Quotation): Token | undefined {
  const mark = tokens[first - 1]?.text ?? '';
  if (!INTRODUCING.has(mark)) return verbWithoutMark(tokens, first, last);
  const place = PARTICLES.has(tokens[first - 2]?.lower ?? '') ? first - 3 : first - 2;
  if (isManner(tokens[place])) return tokens[place];
  const isTag = mark === ':' && isSubject(tokens[place - 1]) && endsLikeSpeech(tokens[last - 2]);
  return isTag && isTagVerb(tokens[place]) ? tokens[place] : undefined;
}

/** "Fisk [howls] “Get off my boat!”", "A sign [read] “Keep off”" */
function verbWithoutMark(tokens: readonly Token[], first: number, last: number): Token | undefined {
  const [subject, verb] = [tokens[first - 2], tokens[first - 1]];
  if (verb?.pos !== 'VERB') return undefined;
  if (verb.lemma === 'read') return DOCUMENT_NOUNS.has(subject?.lower ?? '') ? verb : undefined;
  return isManner(verb) && isSubject(subject) && endsLikeSpeech(tokens[last - 2]) ? verb : undefined;
}

/** "“All of them!” [roared] the crowd." The first verb behind a quotation that opens a sentence and ends like speech. */
function verbBehind({ tokens }: Document, quotation: Quotation): Token | undefined {
  const { first, last, closed } = quotation;
  // The coach, “Big Al,” roared past the pits.
  const opensSentence = tokens[first - 1]?.sentence !== tokens[first]?.sentence;
  const sentence = tokens[last - 1]?.sentence;
  const behind = tokens[last]?.text === ',' ? last + 1 : last;
  if (!closed || !opensSentence || !(behind > last || endsLikeSpeech(tokens[last - 2]))) return undefined;
  const near = tokens[verbOrMarkFrom(tokens, last)];
  const verb = isManner(near) ? near : tagBehind(tokens, behind);
  return verb?.sentence === sentence ? verb : undefined;
}

/** The place of the first verb or mark within reach, an age apart; -1 for none. */
function verbOrMarkFrom(tokens: readonly Token[], first: number): number {
  for (let at = first; at < first + REACH; at++) {
    if (isAge(tokens, at)) at += 3;
    const pos = tokens[at]?.pos;
    if (pos === 'VERB' || pos === 'PUNCT') return at;
  }
  return -1;
}

/** "Fisk[, 27,] growled" */
const isAge = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' && tokens[at + 1]?.pos === 'NUM' && tokens[at + 2]?.text === ',';

/** Right behind its subject, without an object; or right before it: not "“Jaws,” directed by Ruiz". */
function tagBehind(tokens: readonly Token[], first: number): Token | undefined {
  if (isTagVerb(tokens[first])) return isSubject(tokens[first + 1]) ? tokens[first] : undefined;
  const verb = tokens[sourceEnd(tokens, first)];
  const next = verb && tokens[verb.index + 1];
  // "his look-alike declared"
  return isTagVerb(verb) && (!next || (BEHIND_A_TAG.has(next.pos) && next.text !== '-')) ? verb : undefined;
}

/** Behind "Ruiz", "she", "the tired old man"; `first` where no source stands. */
function sourceEnd(tokens: readonly Token[], first: number): number {
  const [opener, next] = [tokens[first], tokens[first + 1]];
  if (PERSONAL_SUBJECTS.has(opener?.lower ?? '')) return first + 1;
  let at = opener?.pos === 'DET' && next?.pos !== 'VERB' ? first + 1 : first;
  if (at === first && opener?.pos !== 'PROPN') return first;
  while (at < first + REACH && IN_A_SOURCE.has(tokens[at]?.pos ?? 'X') && !isTagVerb(tokens[at])) at++;
  return at;
}
