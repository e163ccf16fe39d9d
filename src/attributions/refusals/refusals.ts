import type { Cue } from '../../cues/cue.ts';
import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { DOCUMENT_NOUNS } from '../../lexicon/document-nouns.ts';
import { ANY_READER } from '../../lexicon/empty-words.ts';
import { NEGATIONS } from '../../lexicon/factuality-words.ts';
import { PLATFORMS } from '../../lexicon/platforms.ts';
import { ANSWERING_VERBS, ASKED_NOUNS } from '../../lexicon/report-words.ts';
import { THING_VERBS } from '../../lexicon/thing-verbs.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { ownParts } from '../contents/own-content.ts';
import { isPassive } from '../passive.ts';
import { callsSomething } from '../reports/calling.ts';
import { isMainVerb } from '../reports/main-verb.ts';
import { namesSomebody } from '../reports/words.ts';
import { everyIn, someIn } from '../runs.ts';
import { holdsQuoted, isQuoted, type Scene, tokensOf } from '../scene.ts';
import { isAnonymity } from './anonymity.ts';
import { isAsked } from './asked.ts';
import { isFigure } from './figure.ts';
import { isHeard } from './heard.ts';
import { isInCourt } from './in-court.ts';
import { isNamed } from './named.ts';
import { isNoSpeaker } from './no-speaker.ts';
import { isOccasion } from './occasion.ts';
import { isOtherVerb } from './other-verb.ts';
import { isSetPhrase } from './set-phrase.ts';
import { isTopic } from './topic.ts';
import { isUnsaid } from './unsaid.ts';
import { isWithheld } from './withheld.ts';

/** A reason for which what the network labelled reports nothing. */
type Refusal = (scene: Scene, tagged: TaggedCue) => boolean;

/** Behind a verb that takes things, a content that is but a noun phrase is believed only if it is as sure as this. */
const LEAST_OF_BARE = 0.75;

/** "Maybe [that] tells you how it ended"; not "a letter [that] tells how it ended". */
const pointing: Refusal = ({ doc: { tokens } }, { parts: { source } }) => {
  if (source === null || source.last - source.first > 1) return false;
  const { lower } = tokens[source.first] as Token;
  return (lower === 'that' || lower === 'this') && !ANTECEDENTS.has(tokens[source.first - 1]?.pos ?? '');
};

/** What a relative pronoun stands behind. */
const ANTECEDENTS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'PUNCT']);

/** "The study links dinner to sleep, [but] its authors urge caution", "She is 58, [and] she talks fast": nobody is said to say the clause before. */
const opposed: Refusal = (scene, { cue, parts: { source, content } }) => {
  const said = content.at(-1);
  if (!source || !said || said.last > source.first || source.first > cue.first || holdsQuoted(scene, said))
    return false;
  const { tokens } = scene.doc;
  const before = tokens[source.first - 1]?.lower;
  if (before === 'and') return cue.attribution === 'speech' && tokens[source.first - 2]?.text === ',';
  return before === 'but' || before === 'though' || before === 'yet';
};

/** "Astronomers observed the eclipse", "The storm revealed a wall": a thing, as it hardly is behind "Ruiz denied". */
const bareObject: Refusal = (scene, tagged) =>
  tagged.cue.attribution === 'speech' &&
  tagged.confidence < LEAST_OF_BARE &&
  (THING_VERBS.has(tagged.cue.lemma) || !isSpeaking(scene, tagged)) &&
  !(tagged.cue.lemma === 'call' && tagged.parts.content.some((range) => callsSomething(scene.doc.tokens, range))) &&
  !ownParts(scene, tagged).some(
    (range) =>
      holdsQuoted(scene, range) ||
      someIn(scene.doc.tokens, range.first, range.last, (token) => isMainVerb(scene.doc.tokens, token)),
  );

/** Whether the source has a name, a pronoun, or a noun for those who speak or for what is written. */
const isSpeaking = (scene: Scene, { parts: { source } }: TaggedCue): boolean =>
  source !== null &&
  tokensOf(scene, source).some(
    (token) =>
      (token.pos === 'PROPN' && !isAdjective(scene, token.index)) ||
      token.pos === 'PRON' ||
      namesSomebody(token) ||
      DOCUMENT_NOUNS.has(token.lower) ||
      DOCUMENT_NOUNS.has(token.lemma),
  );

/** "[Long] descents stress the knees": at the head of a sentence the tagger takes it for a name. */
const isAdjective = ({ doc: { tokens, sentences } }: Scene, at: number): boolean =>
  sentences[tokens[at]?.sentence ?? 0]?.first === at && tokens[at + 1]?.pos === 'NOUN';

/** "did not respond to a request for comment", "neither firm returned calls": what was asked, and nothing was said. */
const unanswered: Refusal = (scene, { cue, parts }) => {
  if (isPlaceOfSilence(scene, cue) || isAskedToComment(scene, parts.content)) return true;
  if (!ANSWERING_VERBS.has(cue.lemma)) return false;
  if (parts.content.some((range) => holdsQuoted(scene, range))) return false;
  const content = parts.content.flatMap((range) => tokensOf(scene, range));
  const isNegated = tokensOf(scene, { first: cue.first, last: cue.anchor }).some(({ lower }) => NEGATIONS.has(lower));
  return isNegated || ASKED_NOUNS.has(content.find(({ pos }) => pos === 'NOUN')?.lemma ?? '');
};

/** "when we asked him [to comment]" */
const isAskedToComment = ({ doc: { tokens } }: Scene, [said, ...others]: readonly TokenRange[]): boolean =>
  others.length === 0 &&
  said?.last === (said?.first ?? 0) + 2 &&
  tokens[said.first]?.lower === 'to' &&
  tokens[said.last - 1]?.lower === 'comment';

/** "refused to comment [at] her home"; not "on the deal". */
const isPlaceOfSilence = ({ doc: { tokens } }: Scene, { last }: Cue): boolean =>
  tokens[last - 1]?.lower === 'comment' && tokens[last - 2]?.lower === 'to' && PLACING.has(tokens[last]?.lower ?? '');

const PLACING: ReadonlySet<string> = new Set(['at', 'in', 'when', 'outside', 'as', 'during', 'after']);

/** "An earlier version (of this article) said …": the note of an editor. */
const correction: Refusal = ({ doc: { tokens } }, { parts: { source } }) =>
  source !== null &&
  holdsWord(tokens, source, 'version') &&
  (holdsWord(tokens, source, 'this') || (holdsWord(tokens, source, 'earlier') && source.last - source.first < 4));

/** "We ask for your permission before anything is loaded", "Anyone with information is asked to call": the page to its reader. */
const toReader: Refusal = (scene, { cue, parts: { source, content } }) => {
  const { tokens, sentences } = scene.doc;
  const opener = sentences[tokens[cue.anchor]?.sentence ?? 0]?.first ?? cue.anchor;
  if (source === null && ANY_READER.has(tokens[opener]?.lower ?? '') && isPassive(tokens, cue)) return true;
  if (source?.last !== (source?.first ?? 0) + 1 || tokens[source.first]?.lower !== 'we') return false;
  return !isQuoted(scene, source.first) && content.some(({ first }) => YOUR.has(tokens[first]?.lower ?? ''));
};
const YOUR: ReadonlySet<string> = new Set(['you', 'your']);

const holdsWord = (tokens: readonly Token[], { first, last }: TokenRange, word: string): boolean =>
  someIn(tokens, first, last, ({ lower }) => lower === word);

/** "explained himself", "Nobody asked us", the heading "What they say", "talks fast", "asked for": no more than small words. */
const pronominal: Refusal = (scene, tagged) =>
  ownParts(scene, tagged).every(
    (range) =>
      !holdsQuoted(scene, range) &&
      (everyIn(scene.doc.tokens, range.first, range.last, isBare) || isPlatform(scene, range)),
  );

/** "weighed in on [X]" */
const isPlatform = ({ doc: { tokens, text } }: Scene, { first, last }: TokenRange): boolean =>
  tokens[first - 1]?.lower === 'on' &&
  PLATFORMS.has(text.slice(tokens[first]?.start, tokens[last - 1]?.end).toLowerCase());

const isBare = ({ lower, pos }: Token): boolean =>
  pos === 'ADV' || pos === 'ADP' || BARE_OBJECTS.has(lower) || lower.endsWith('self') || lower.endsWith('selves');

const BARE_OBJECTS: ReadonlySet<string> = new Set(['me', 'us', 'him', 'her', 'them', 'you', 'what', 'who']);

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

export const isRefused: Refusal = (scene, tagged) =>
  isNoSpeaker(scene, tagged) ||
  isHeard(scene, tagged) ||
  isFigure(scene, tagged) ||
  isInCourt(scene, tagged) ||
  isNamed(scene, tagged) ||
  isOccasion(scene, tagged) ||
  isTopic(scene, tagged) ||
  isOtherVerb(scene, tagged) ||
  isUnsaid(scene, tagged) ||
  isWithheld(scene, tagged) ||
  isSetPhrase(scene, tagged) ||
  pointing(scene, tagged) ||
  opposed(scene, tagged) ||
  bareObject(scene, tagged) ||
  correction(scene, tagged) ||
  toReader(scene, tagged) ||
  pronominal(scene, tagged) ||
  isAsked(scene, tagged) ||
  subject(scene, tagged) ||
  unanswered(scene, tagged) ||
  isAnonymity(scene, tagged);
