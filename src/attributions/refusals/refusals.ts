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
import { everyIn, findIn, findLastIn, someIn } from '../runs.ts';
import { holdsQuoted, isQuoted, type Scene, tokensOf } from '../scene.ts';
import { isDateline } from './dateline.ts';
import { isEntry } from './entry.ts';
import { isFigure } from './figure.ts';
import { isHeard } from './heard.ts';
import { isInCourt } from './in-court.ts';
import { isNamed } from './named.ts';
import { isOccasion } from './occasion.ts';
import { isOtherVerb } from './other-verb.ts';
import { isUnsaid } from './unsaid.ts';
import { isWithheld } from './withheld.ts';

/** A reason for which what the network labelled reports nothing. */
type Refusal = (scene: Scene, tagged: TaggedCue) => boolean;

/** Behind a verb that takes things too, a content that is but a noun phrase is believed only if it is as sure as this. */
const LEAST_OF_BARE = 0.75;

const sourceOf = (scene: Scene, { parts: { source } }: TaggedCue): readonly Token[] =>
  source ? tokensOf(scene, source) : [];

/** What stands before a colon is not always a speaker. */
const colon: Refusal = (scene, tagged) =>
  scene.doc.tokens[tagged.cue.anchor]?.text === ':' &&
  (isLabel(scene, tagged) ||
    isScore(scene, tagged) ||
    isDetail(scene, tagged) ||
    isPlace(scene, tagged) ||
    isEntry(scene, tagged));

/** "Photo: Aldous Merrin", "Notes to editors: …": a label, no speaker. */
const isLabel: Refusal = (scene, tagged) =>
  sourceOf(scene, tagged).every(({ lower, pos }) => COLON_LABELS.has(lower) || pos === 'PUNCT' || pos === 'ADP');

/** "Rovers 2-3 Town: Okoye stuns leaders": a result. */
const isScore: Refusal = (scene, tagged) =>
  /\d[-\u2013]\d/.test(
    sourceOf(scene, tagged)
      .map(({ text }) => text)
      .join(''),
  );

/** "(Nasdaq Stockholm: TERN B)" */
const MAX_DETAIL = 5;

/** "Halden Robotics (OSE: HALD)": in brackets a colon leads to a detail. */
const isDetail: Refusal = (scene, { cue: { anchor } }) => {
  const { tokens } = scene.doc;
  const isBracket = ({ text }: Token): boolean => text === '(' || text === ')';
  const mark = findLastIn(tokens, Math.max(0, anchor - MAX_DETAIL), anchor, isBracket);
  return mark?.text === '(' && mark.sentence === tokens[anchor]?.sentence && !isQuoted(scene, anchor + 1);
};

/** "Bengaluru: The high court on Friday …" */
const isPlace: Refusal = (scene, { cue: { anchor }, parts: { source } }) => {
  const paragraph = scene.doc.paragraphs[scene.doc.tokens[anchor]?.paragraph ?? 0];
  return source?.last === anchor && paragraph?.first === source.first && isDateline(scene, anchor);
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
  const { tokens, sentences } = scene.doc;
  const { cue, parts } = tagged;
  if (cue.lemma === 'tell' && tokens[cue.first - 1]?.lower === 'time') return true;
  if (!parts.source || parts.source.first >= parts.source.last) return false;
  const { first, last } = parts.source;
  const opener = tokens[first] as Token;
  const isTurn = last - first === 1 && TURN_OPENERS.has(opener.lower) && sentences[opener.sentence]?.first === first;
  return isTurn || !someIn(tokens, first, last, ({ pos }) => NOMINAL.has(pos));
};

/** "Maybe [that] tells you how it ended"; not "a letter [that] tells how it ended". */
const pointing: Refusal = ({ doc: { tokens } }, { parts: { source } }) => {
  if (source === null || source.last - source.first > 1) return false;
  const { lower } = tokens[source.first] as Token;
  return (lower === 'that' || lower === 'this') && !ANTECEDENTS.has(tokens[source.first - 1]?.pos ?? '');
};

/** What a relative pronoun stands behind. */
const ANTECEDENTS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'PUNCT']);

/** "The study links dinner to sleep, [but] its authors urge caution": nobody is said to say the clause before. */
const opposed: Refusal = (scene, { cue, parts: { source, content } }) => {
  const said = content.at(-1);
  if (!source || !said || said.last > source.first || source.first > cue.first || holdsQuoted(scene, said))
    return false;
  const before = scene.doc.tokens[source.first - 1]?.lower;
  return before === 'but' || before === 'though' || before === 'yet';
};

/** "Astronomers observed the eclipse": a thing, as it hardly is behind "denied" or "announced". */
const bareObject: Refusal = (scene, { cue, parts, confidence }) =>
  cue.attribution === 'speech' &&
  confidence < LEAST_OF_BARE &&
  (THING_VERBS.has(cue.lemma) || !SPEECH_VERBS.has(cue.lemma)) &&
  !parts.content.some(
    (range) =>
      holdsQuoted(scene, range) ||
      someIn(scene.doc.tokens, range.first, range.last, (token) => isMainVerb(scene, token)),
  );

/** Not the participle of "a loss, hurt by costs". */
const isMainVerb = ({ doc: { tokens } }: Scene, { pos, index }: Token): boolean =>
  pos === 'AUX' || (pos === 'VERB' && !(tokens[index - 1]?.text === ',' && tokens[index + 1]?.lower === 'by'));

/** "did not respond to a request for comment", "neither firm returned calls": what was asked, and nothing was said. */
const unanswered: Refusal = (scene, { cue, parts }) => {
  if (!ANSWERING_VERBS.has(cue.lemma)) return false;
  if (parts.content.some((range) => holdsQuoted(scene, range))) return false;
  const content = parts.content.flatMap((range) => tokensOf(scene, range));
  const isNegated = tokensOf(scene, { first: cue.first, last: cue.anchor }).some(({ lower }) => NEGATIONS.has(lower));
  return isNegated || ASKED_NOUNS.has(content.find(({ pos }) => pos === 'NOUN')?.lemma ?? '');
};

/** "An earlier version of this article said …": the note of an editor. */
const correction: Refusal = (scene, tagged) => {
  const source = sourceOf(scene, tagged);
  return source.some(({ lower }) => lower === 'version') && source.some(({ lower }) => lower === 'this');
};

/** "explained himself" */
const reflexive: Refusal = ({ doc }, { parts }) =>
  parts.content.every(({ first, last }) => everyIn(doc.tokens, first, last, isReflexive));

const isReflexive = ({ lower }: Token): boolean => lower.endsWith('self') || lower.endsWith('selves');

const MAX_OPENING = 4;
/** What may stand before "asked" where nobody asks: "But when [asked] whether he would resign, Ruiz said no". */
const BEFORE_ASKED: ReadonlySet<string> = new Set(['CCONJ', 'SCONJ', 'ADV']);

/** "Asked whether he would resign, Ruiz said no": a question of nobody. */
const askedOf: Refusal = (scene, { cue, parts }) => {
  const { tokens, sentences } = scene.doc;
  if (cue.lemma !== 'ask') return false;
  const from = sentences[tokens[cue.anchor]?.sentence ?? 0]?.first ?? cue.anchor;
  const isNear = cue.anchor - from <= MAX_OPENING;
  const opens = isNear && everyIn(tokens, from, cue.anchor, ({ pos }) => BEFORE_ASKED.has(pos));
  return (parts.source === null && opens) || isAskedAside(tokens, cue.anchor, parts.source);
};

/** "Ruiz, asked whether he would resign, said no": between commas, before a verb of its own. */
function isAskedAside(tokens: readonly Token[], verb: number, source: TokenRange | null): boolean {
  const { sentence } = tokens[verb] as Token;
  if (source?.last !== verb - 1 || tokens[verb - 1]?.text !== ',' || tokens[verb]?.lower !== 'asked') return false;
  const isEnd = (token: Token): boolean =>
    token.sentence === sentence && token.text === ',' && tokens[token.index + 1]?.pos === 'VERB';
  return someIn(tokens, verb, verb + MAX_QUESTION, isEnd);
}

/** "The crew was warned by sensors", "The fans, still singing, did not complain": the subject is nothing that was said. */
const subject: Refusal = (scene, { cue, parts }) => {
  const { tokens } = scene.doc;
  const only = parts.content[0];
  if (!only || parts.content.length > 1) return false;
  const isAside = tokens[only.last]?.text === ',' && only.last + 1 === cue.first && cue.first < cue.anchor;
  if (only.last !== cue.first && !isAside) return false;
  if (isPassive(tokens, cue)) {
    const holdsVerb = someIn(tokens, only.first, only.last, ({ pos }) => pos === 'VERB');
    return !isAside && !holdsVerb && !holdsQuoted(scene, only);
  }
  return parts.source === null && tokens[cue.anchor]?.pos === 'VERB' && !isQuoted(scene, only.last - 1);
};

/** What may stand before "anonymity", "named" or "that her name not be used". */
const LEADING: ReadonlySet<string> = new Set(['ADP', 'DET', 'ADJ', 'PART', 'AUX', 'CCONJ', 'ADV', 'SCONJ', 'PRON']);
/** "be named captain": what somebody is made. */
const COMPLEMENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'DET', 'ADJ']);

/** "an aide who asked not to be named", "spoke on condition of anonymity": how to be quoted, not what was said. */
const anonymity: Refusal = (scene, { parts }) => {
  const head = headOf(scene, parts.content);
  if (!head || !(NAMING_VERBS.has(head.lemma) || head.lower === 'name' || ANONYMITY_NOUNS.has(head.lower)))
    return false;
  const content = parts.content.flatMap((range) => tokensOf(scene, range));
  const place = content.indexOf(head);
  const behind = content[place + 1];
  if (head.lower === 'name') return behind?.lower === 'not';
  if (NAMING_VERBS.has(head.lemma)) return content[place - 1]?.lower === 'be' && !COMPLEMENT.has(behind?.pos ?? '');
  return behind?.pos !== 'AUX' && behind?.pos !== 'VERB';
};

function headOf({ doc }: Scene, content: readonly TokenRange[]): Token | undefined {
  for (const { first, last } of content) {
    const head = findIn(doc.tokens, first, last, ({ lower, pos }) => !LEADING.has(pos) && lower !== 'condition');
    if (head) return head;
  }
  return undefined;
}

export const isRefused: Refusal = (scene, tagged) =>
  colon(scene, tagged) ||
  isHeard(scene, tagged) ||
  isFigure(scene, tagged) ||
  isInCourt(scene, tagged) ||
  isNamed(scene, tagged) ||
  isOccasion(scene, tagged) ||
  isOtherVerb(scene, tagged) ||
  isUnsaid(scene, tagged) ||
  isWithheld(scene, tagged) ||
  manner(scene, tagged) ||
  turnOfPhrase(scene, tagged) ||
  pointing(scene, tagged) ||
  opposed(scene, tagged) ||
  bareObject(scene, tagged) ||
  correction(scene, tagged) ||
  reflexive(scene, tagged) ||
  askedOf(scene, tagged) ||
  subject(scene, tagged) ||
  unanswered(scene, tagged) ||
  anonymity(scene, tagged);
