import { CUE_VERBS } from '../../lexicon/cue-verbs.ts';
import {
  BORROWING_VERBS,
  GIVING_VERBS,
  LEADING_VERBS,
  UTTERANCE_NOUNS,
  WRITTEN_WITH,
} from '../../lexicon/leading-words.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import { startsUpper } from '../../text/characters.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { type AttributionRule, colonCue, type Draft, verbCue } from '../draft.ts';
import { isClaimed } from '../followers.ts';
import { speakerBeforeAside } from '../reports/aside-speaker.ts';
import { clauseSubject } from '../reports/clause-subject.ts';
import { ownedWords } from '../reports/owned-words.ts';
import { presentedSpeaker } from '../reports/presented-speaker.ts';
import { findIn } from '../runs.ts';
import { readsAsSpeech, type Scene } from '../scene.ts';

const SAYING: ReadonlySet<string> = new Set(
  CUE_VERBS.filter(({ attribution, lemma }) => attribution === 'speech' && !BORROWING_VERBS.has(lemma)).map(
    ({ lemma }) => lemma,
  ),
);
const DEGREES: ReadonlySet<string> = new Set(['more', 'less', 'very']);
const CONFIDENCE = 0.6;
/** "to the people of the valley" */
const MAX_TAIL = 8;
/** "Here is the chairman’s statement to the fans of the club in full." */
const MAX_NOTICE = 16;

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
      if (isClaimed(claims, quotation)) continue;
      const draft = behindColon(scene, quotation) ?? behindCaption(scene, quotation) ?? inFull(scene, quotation);
      if (draft) offer(draft);
    }
  },
};

function behindColon(scene: Scene, quotation: Quotation): Draft | null {
  if (!opensSaying(scene, quotation)) return null;
  const source = sourceOf(scene, quotation.first - 1);
  return source && toDraft(quotation, source, colonCue(quotation.first - 1));
}

/** "shared the picture [with the caption] “it’s a girl!”" */
function behindCaption(scene: Scene, quotation: Quotation): Draft | null {
  const { tokens } = scene.doc;
  const noun = tokens[quotation.first - 1]?.text === ',' ? quotation.first - 2 : quotation.first - 1;
  if (!WRITTEN_WITH.has(tokens[noun]?.lower ?? '') || !readsAsSpeech(scene, quotation)) return null;
  const found = clauseSubject(scene, noun + 1);
  if (!found || !endsInWords(tokens.slice(found.verb, noun + 1))) return null;
  return toDraft(quotation, found.subject, verbCue(scene.doc, { first: noun, last: noun + 1 }, noun));
}

/** "Here is [her] statement in full." // “…” */
function inFull(scene: Scene, quotation: Quotation): Draft | null {
  const { tokens, sentences, paragraphs } = scene.doc;
  const { first, paragraph } = quotation;
  const before = sentences[tokens[first - 1]?.sentence ?? 0];
  if (!before || paragraphs[paragraph]?.first !== first || before.last !== first) return null;
  if (first - before.first > MAX_NOTICE || !findIn(tokens, before.first, first, ({ lower }) => lower === 'full'))
    return null;
  const is = findIn(tokens, before.first, first, ({ lower }) => lower === 'is' || lower === 'read')?.index;
  const owned = is === undefined ? null : ownedWords(tokens, is + 1, first);
  return owned && toDraft(quotation, owned.owner, null);
}

const toDraft = ({ first, last }: Quotation, source: TokenRange, cue: Draft['cue']): Draft => ({
  by: 'led',
  cue,
  content: [{ first, last }],
  source,
  continues: null,
  confidence: CONFIDENCE,
});

/** A colon before it; a capital and the end of a sentence in it. */
function opensSaying(scene: Scene, quotation: Quotation): boolean {
  const { tokens } = scene.doc;
  const isLed = tokens[quotation.first - 1]?.text === ':';
  return isLed && startsUpper(tokens[quotation.first + 1]?.text ?? '') && readsAsSpeech(scene, quotation);
}

/** Who the clause before the colon tells of, if it tells of a saying; null otherwise. */
function sourceOf(scene: Scene, colon: number): TokenRange | null {
  const speaker = presentedSpeaker(scene, colon) ?? speakerBeforeAside(scene, colon);
  if (speaker) return speaker;
  const found = clauseSubject(scene, colon);
  if (!found) return speakerOfWords(scene, colon);
  return tellsOfSaying(scene.doc.tokens, found.verb, colon) ? found.subject : null;
}

/** "[Her] advice to the council: “…”" */
function speakerOfWords({ doc: { tokens, sentences } }: Scene, colon: number): TokenRange | null {
  const opens = sentences[tokens[colon]?.sentence ?? 0]?.first ?? colon;
  const first = tokens[opens]?.pos === 'CCONJ' ? opens + 1 : opens;
  const owned = ownedWords(tokens, first, colon);
  return owned && (owned.last === colon || isPlainTail(tokens, owned.last, colon)) ? owned.owner : null;
}

/** "to the council", "on the plan", "was short" */
const isPlainTail = (tokens: readonly Token[], first: number, colon: number): boolean =>
  colon - first <= MAX_TAIL &&
  (tokens[first]?.pos === 'ADP' || tokens[first]?.lower === 'to' || tokens[first]?.lemma === 'be');

/** "was blunt", "had a message", "then addressed the crowd". */
function tellsOfSaying(tokens: readonly Token[], verb: number, colon: number): boolean {
  const group = tokens.slice(verb, colon);
  const main = group.find(({ pos, lemma }) => pos === 'VERB' || lemma === 'be') ?? (tokens[verb] as Token);
  // "was not so sure" leads to words, "did not say" to none.
  if (group.some(isNegation))
    return main.lemma === 'be' && isPredicate(group.slice(1).filter((word) => !isNegation(word)));
  if (SAYING.has(main.lemma) || LEADING_VERBS.has(main.lemma)) return true;
  if ((isInForm(group) && group[1]?.pos !== 'VERB') || endsInWords(group)) return true;
  if (GIVING_VERBS.has((tokens[verb] as Token).lemma)) return group.some(({ lower }) => UTTERANCE_NOUNS.has(lower));
  return main.lemma === 'be' && isPredicate(group.slice(1));
}

const isNegation = ({ lower }: Token): boolean => lower === 'not' || lower === "n't";

/** "defended her [in a short statement]" */
function isInForm(group: readonly Token[]): boolean {
  const at = group.findIndex(
    ({ lower, pos }, index) => lower === 'in' && pos === 'ADP' && group[index + 1]?.pos === 'DET',
  );
  return at > 0 && group.slice(at + 2, at + 4).some(({ lower }) => UTTERANCE_NOUNS.has(lower));
}

/** "posted the clip [with a single word]", "put it [in three words]" */
function endsInWords(group: readonly Token[]): boolean {
  const at = group.findLastIndex(({ lower, pos }) => pos === 'ADP' && (lower === 'with' || lower === 'in'));
  const phrase = group.slice(at + 1);
  return (
    at > 0 &&
    COUNTING.has(phrase[0]?.pos ?? '') &&
    UTTERANCE_NOUNS.has(phrase.at(-1)?.lower ?? '') &&
    phrase.every(({ pos }) => pos !== 'VERB' && pos !== 'PUNCT')
  );
}

const COUNTING: ReadonlySet<string> = new Set(['DET', 'NUM', 'ADV']);

/** "blunt", "blunter" that the tagger takes for a noun, "more succinct", "typically unapologetic about it"; not "at the gate", "the author of a book". */
function isPredicate(words: readonly Token[]): boolean {
  const head = words.find(({ pos, lower }) => pos !== 'ADV' && lower !== 'more' && lower !== 'less');
  if (head?.pos === 'NOUN') return head === words[0] && head.lower.endsWith('er');
  if (head?.pos !== 'VERB') return head?.pos === 'ADJ';
  // The tagger takes "blunt" for a verb, and "more relaxed".
  return head.lower === head.lemma || words.some(({ lower }) => DEGREES.has(lower));
}
