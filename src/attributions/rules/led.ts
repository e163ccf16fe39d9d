import { CUE_VERBS } from '../../lexicon/cue-verbs.ts';
import { SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { BORROWING_VERBS, GIVING_VERBS, LEADING_VERBS, UTTERANCE_NOUNS } from '../../lexicon/leading-words.ts';
import { PERSON_WORDS } from '../../lexicon/person-nouns.ts';
import { FRONTING_WORDS } from '../../lexicon/report-words.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import { startsUpper } from '../../text/characters.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import type { AttributionRule, Draft } from '../draft.ts';
import { isVerb } from '../reports/words.ts';
import { isQuoted, readsAsSpeech, type Scene } from '../scene.ts';

const SPEAKING: ReadonlySet<string> = new Set(['he', 'she', 'they', 'i', 'we']);
const SAYING: ReadonlySet<string> = new Set(
  CUE_VERBS.filter(({ attribution, lemma }) => attribution === 'speech' && !BORROWING_VERBS.has(lemma)).map(
    ({ lemma }) => lemma,
  ),
);
const MAX_CLAUSE = 40;
const MAX_SUBJECT = 16;
const CONFIDENCE = 0.6;

/**
 * A clause that leads up to somebody's words without a verb that could take them:
 *
 *     Ruiz was blunt: “We lost.”      She had a message for the council: “Do your job.”
 *     ----          ~ ^^^^^^^^^^      ---                              ~ ^^^^^^^^^^^^^^
 */
export const led: AttributionRule = {
  name: 'led',
  find(scene, claims, offer) {
    for (const quotation of scene.quotations) {
      if (!opensSaying(scene, quotation) || claims.isTaken([quotation])) continue;
      const source = sourceOf(scene, quotation.first - 1);
      if (source) offer(toDraft(quotation, source));
    }
  },
};

const toDraft = ({ first, last }: Quotation, source: TokenRange): Draft => ({
  by: 'led',
  cue: { first: first - 1, last: first, anchor: first - 1, lemma: ':', act: 'state', attribution: 'speech', score: 1 },
  content: [{ first, last }],
  source,
  continues: null,
  confidence: CONFIDENCE,
});

/** A colon before it; a capital and the end of a sentence in it. */
function opensSaying(scene: Scene, quotation: Quotation): boolean {
  const { tokens } = scene.doc;
  const isLed =
    tokens[quotation.first - 1]?.text === ':' && tokens[quotation.first - 1]?.paragraph === quotation.paragraph;
  return isLed && startsUpper(tokens[quotation.first + 1]?.text ?? '') && readsAsSpeech(scene, quotation);
}

/** Who the clause before the colon tells of, if it tells of a saying; null otherwise. */
function sourceOf(scene: Scene, colon: number): TokenRange | null {
  const { tokens, sentences } = scene.doc;
  const from = Math.max(sentences[tokens[colon - 1]?.sentence ?? 0]?.first ?? colon, colon - MAX_CLAUSE);
  const first = startOfSubject(tokens, from, colon);
  const verb = tokens.slice(first, Math.min(colon, first + MAX_SUBJECT)).find(isVerb);
  if (!verb || tokens.slice(from, colon).some(({ index }) => isQuoted(scene, index))) return null;
  const subject = { first, last: endOfSubject(tokens, first, verb.index) };
  return tellsOfSaying(tokens, verb.index, colon) && isSpeaker(tokens, subject) ? subject : null;
}

/** Behind "But", "Then", "In May,", "When the flood came,", "Asked about it,". */
function startOfSubject(tokens: readonly Token[], from: number, colon: number): number {
  const opener = tokens[from];
  const isFronted = /^(?:ADP|SCONJ|VERB)$/.test(opener?.pos ?? '') || FRONTING_WORDS.has(opener?.lower ?? '');
  const comma = isFronted ? tokens.slice(from, colon).findLast(({ text }) => text === ',') : undefined;
  let at = comma ? comma.index + 1 : from;
  while (at < colon && /^(?:ADV|CCONJ|PUNCT)$/.test(tokens[at]?.pos ?? '')) at++;
  return at;
}

function endOfSubject(tokens: readonly Token[], first: number, verb: number): number {
  let last = verb;
  while (last > first && /^(?:ADV|PUNCT)$/.test(tokens[last - 1]?.pos ?? '')) last--;
  return last;
}

/** "was blunt", "had a message", "then addressed the crowd". */
function tellsOfSaying(tokens: readonly Token[], verb: number, colon: number): boolean {
  const group = tokens.slice(verb, colon);
  const main = group.find(({ pos, lemma }) => pos === 'VERB' || lemma === 'be') ?? (tokens[verb] as Token);
  if (group.some(({ lower }) => lower === 'not' || lower === "n't")) return false;
  if (SAYING.has(main.lemma) || LEADING_VERBS.has(main.lemma)) return true;
  if (GIVING_VERBS.has((tokens[verb] as Token).lemma)) return group.some(({ lower }) => UTTERANCE_NOUNS.has(lower));
  return main.lemma === 'be' && isPredicate(group.slice(1));
}

/** "blunt", "more succinct", "typically unapologetic about it"; not "at the gate", "the author of a book". */
function isPredicate(words: readonly Token[]): boolean {
  const head = words.find(({ pos, lower }) => pos !== 'ADV' && lower !== 'more' && lower !== 'less');
  // The tagger takes "blunt" for a verb.
  return head !== undefined && (head.pos === 'ADJ' || (head.pos === 'VERB' && head.lower === head.lemma));
}

/** "she", "Ana Ruiz", "the mayor", "Ruiz, 41, a baker": somebody, not "the rule". */
function isSpeaker(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const words = tokens.slice(first, last);
  const [opener] = words;
  if (words.length === 0 || !opener) return false;
  if (words.length === 1 && SUBJECT_PRONOUNS.has(opener.lower)) return SPEAKING.has(opener.lower);
  if (/^(?:ADP|SCONJ|PRON)$/.test(opener.pos)) return false;
  const comma = words.findIndex(({ text }) => text === ',');
  const head = words.slice(0, comma < 0 ? words.length : comma).at(-1);
  return head?.pos === 'PROPN' || PERSON_WORDS.has(head?.lemma ?? '');
}
