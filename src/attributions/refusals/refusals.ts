import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { ANONYMITY_NOUNS, NAMING_VERBS } from '../../lexicon/anonymity-words.ts';
import { COLON_LABELS } from '../../lexicon/colon-labels.ts';
import { NO_SOURCE_HEADS, TURN_OPENERS } from '../../lexicon/cue-phrases.ts';
import { NEGATIONS } from '../../lexicon/factuality-words.ts';
import { ANSWERING_VERBS, ASKED_NOUNS } from '../../lexicon/report-words.ts';
import { THING_VERBS } from '../../lexicon/thing-verbs.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isPassive } from '../passive.ts';
import { SPEECH_VERBS } from '../reports/words.ts';
import { isQuoted, type Scene, tokensOf } from '../scene.ts';
import { isDateline } from './dateline.ts';
import { isNamed } from './named.ts';
import { isUnsaid } from './unsaid.ts';

/** A reason for which what the network labelled reports nothing. */
type Refusal = (scene: Scene, tagged: TaggedCue) => boolean;

/** Behind a verb that takes things too, a content that is but a noun phrase is believed only if it is as sure as this. */
const LEAST_OF_BARE = 0.75;

const sourceOf = (scene: Scene, { parts: { source } }: TaggedCue): readonly Token[] =>
  source ? tokensOf(scene, source) : [];

const isColon = ({ doc }: Scene, { cue }: TaggedCue): boolean => doc.tokens[cue.anchor]?.text === ':';

/** "Photo: Aldous Merrin", "Notes to editors: …": a label, no speaker. */
const label: Refusal = (scene, tagged) =>
  isColon(scene, tagged) &&
  sourceOf(scene, tagged).every(({ lower, pos }) => COLON_LABELS.has(lower) || pos === 'PUNCT' || pos === 'ADP');

/** "Rovers 2-3 Town: Okoye stuns leaders": a result. */
const score: Refusal = (scene, tagged) =>
  isColon(scene, tagged) &&
  /\d[-\u2013]\d/.test(
    sourceOf(scene, tagged)
      .map(({ text }) => text)
      .join(''),
  );

/** "Bengaluru: The high court on Friday …" */
const dateline: Refusal = (scene, tagged) => {
  const colon = tagged.cue.anchor;
  const { source } = tagged.parts;
  const opens =
    source?.last === colon && scene.doc.paragraphs[scene.doc.tokens[colon]?.paragraph ?? 0]?.first === source.first;
  return isColon(scene, tagged) && opens && isDateline(scene, colon);
};

/** "minutes obtained under public records law": behind such a word the last noun is not the head. */
const GOES_ON: ReadonlySet<string> = new Set(['ADP', 'VERB', 'AUX', 'SCONJ']);

/** "according to size", "according to the rules": nobody's word. */
const manner: Refusal = (scene, tagged) => {
  if (tagged.cue.lemma !== 'according to') return false;
  const source = sourceOf(scene, tagged);
  const head = source.findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  const [first, second] = source;
  // "If all goes according to plan you will be home by six"
  if (first && second && NO_SOURCE_HEADS.has(first.lower) && second.pos === 'PRON') return true;
  return (
    source.length === 0 ||
    (head !== undefined && NO_SOURCE_HEADS.has(head.lower) && !source.some(({ pos }) => GOES_ON.has(pos)))
  );
};

/** "asked whether he would stay on for another year, …" */
const MAX_QUESTION = 30;
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'X', 'SYM']);

/** "That said, …", "Having said that, …", "Needless to say, …", "Time will tell whether …": turns of phrase. */
const turnOfPhrase: Refusal = (scene, tagged) => {
  const { cue } = tagged;
  const source = sourceOf(scene, tagged);
  const [first] = source;
  if (cue.lemma === 'tell' && scene.doc.tokens[cue.first - 1]?.lower === 'time') return true;
  if (!first) return false;
  const opensSentence = scene.doc.sentences[first.sentence]?.first === first.index;
  return (
    source.every(({ pos }) => !NOMINAL.has(pos)) ||
    (source.length === 1 && opensSentence && TURN_OPENERS.has(first.lower))
  );
};

/** "Astronomers observed the eclipse": a thing, as it hardly is behind "denied" or "announced". */
const bareObject: Refusal = (scene, { cue, parts, confidence }) =>
  cue.attribution === 'speech' &&
  confidence < LEAST_OF_BARE &&
  (THING_VERBS.has(cue.lemma) || !SPEECH_VERBS.has(cue.lemma)) &&
  parts.content.every((range) =>
    tokensOf(scene, range).every(({ pos, index }) => pos !== 'VERB' && pos !== 'AUX' && !isQuoted(scene, index)),
  );

/** "did not respond to a request for comment", "neither firm returned calls": what was asked, and nothing was said. */
const unanswered: Refusal = (scene, { cue, parts }) => {
  if (!ANSWERING_VERBS.has(cue.lemma)) return false;
  const content = parts.content.flatMap((range) => tokensOf(scene, range));
  if (content.some(({ index }) => isQuoted(scene, index))) return false;
  const isNegated = tokensOf(scene, { first: cue.first, last: cue.anchor }).some(({ lower }) => NEGATIONS.has(lower));
  return isNegated || ASKED_NOUNS.has(content.find(({ pos }) => pos === 'NOUN')?.lemma ?? '');
};

/** "explained himself" */
const reflexive: Refusal = (scene, { parts }) =>
  parts.content.every((range) => tokensOf(scene, range).every(({ lower }) => /sel(?:f|ves)$/.test(lower)));

const MAX_OPENING = 4;
/** What may stand before "asked" where nobody asks: "But when [asked] whether he would resign, Ruiz said no". */
const BEFORE_ASKED: ReadonlySet<string> = new Set(['CCONJ', 'SCONJ', 'ADV']);

/** "Asked whether he would resign, Ruiz said no": a question of nobody. */
const askedOf: Refusal = (scene, { cue, parts }) => {
  const { tokens, sentences } = scene.doc;
  if (cue.lemma !== 'ask') return false;
  const from = sentences[tokens[cue.anchor]?.sentence ?? 0]?.first ?? cue.anchor;
  const isNear = cue.anchor - from <= MAX_OPENING;
  const opens = isNear && tokens.slice(from, cue.anchor).every(({ pos }) => BEFORE_ASKED.has(pos));
  return (parts.source === null && opens) || isAskedAside(tokens, cue.anchor, parts.source);
};

/** "Ruiz, asked whether he would resign, said no": between commas, before a verb of its own. */
function isAskedAside(tokens: readonly Token[], verb: number, source: TokenRange | null): boolean {
  const { sentence } = tokens[verb] as Token;
  if (source?.last !== verb - 1 || tokens[verb - 1]?.text !== ',' || tokens[verb]?.lower !== 'asked') return false;
  const behind = tokens.slice(verb, verb + MAX_QUESTION).filter((token) => token.sentence === sentence);
  return behind.some(({ text, index }) => text === ',' && tokens[index + 1]?.pos === 'VERB');
}

/** "The crew was warned by sensors", "The fans, still singing, did not complain": the subject is nothing that was said. */
const subject: Refusal = (scene, { cue, parts }) => {
  const { tokens } = scene.doc;
  const [only, ...others] = parts.content;
  if (!only || others.length > 0) return false;
  const isAside = tokens[only.last]?.text === ',' && only.last + 1 === cue.first && cue.first < cue.anchor;
  if (only.last !== cue.first && !isAside) return false;
  if (isPassive(tokens, cue)) {
    return !isAside && !tokensOf(scene, only).some(({ pos, index }) => pos === 'VERB' || isQuoted(scene, index));
  }
  return parts.source === null && tokens[cue.anchor]?.pos === 'VERB' && !isQuoted(scene, only.last - 1);
};

/** What may stand before "anonymity", "named" or "that her name not be used". */
const LEADING: ReadonlySet<string> = new Set(['ADP', 'DET', 'ADJ', 'PART', 'AUX', 'CCONJ', 'ADV', 'SCONJ', 'PRON']);
/** "be named captain": what somebody is made. */
const COMPLEMENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'DET', 'ADJ']);

/** "an aide who asked not to be named", "spoke on condition of anonymity": how to be quoted, not what was said. */
const anonymity: Refusal = (scene, { parts }) => {
  const content = parts.content.flatMap((range) => tokensOf(scene, range));
  const place = content.findIndex(({ lower, pos }) => !LEADING.has(pos) && lower !== 'condition');
  const [before, head, behind] = [content[place - 1], content[place], content[place + 1]];
  if (head === undefined) return false;
  if (head.lower === 'name') return behind?.lower === 'not';
  if (NAMING_VERBS.has(head.lemma)) return before?.lower === 'be' && !COMPLEMENT.has(behind?.pos ?? '');
  return ANONYMITY_NOUNS.has(head.lower) && behind?.pos !== 'AUX' && behind?.pos !== 'VERB';
};

const REFUSALS: readonly Refusal[] = [
  label,
  score,
  dateline,
  isNamed,
  isUnsaid,
  manner,
  turnOfPhrase,
  bareObject,
  reflexive,
  askedOf,
  subject,
  unanswered,
  anonymity,
];

export const isRefused = (scene: Scene, tagged: TaggedCue): boolean =>
  REFUSALS.some((refuses) => refuses(scene, tagged));
