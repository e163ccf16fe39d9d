import type { Cue } from '../../cues/cue.ts';
import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { DOCUMENT_NOUNS } from '../../lexicon/document-nouns.ts';
import { NAMING_PARTICIPLES } from '../../lexicon/empty-words.ts';
import { ANSWERING_VERBS } from '../../lexicon/report-words.ts';
import { SAID_NOUNS, THING_VERBS } from '../../lexicon/thing-verbs.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { ownParts } from '../contents/own-content.ts';
import { ratesSomething } from '../reports/calling.ts';
import { isMainVerb } from '../reports/main-verb.ts';
import { isTitleCase, namesSomebody, SPEECH_VERBS, takes } from '../reports/words.ts';
import { findIn, someIn } from '../runs.ts';
import { holdsQuoted, isQuoted, quotationAt, quotationStartingAt, type Scene } from '../scene.ts';

/** Behind a verb that takes things, a content that is but a noun phrase is believed only if it is as sure as this. */
const LEAST_OF_BARE = 0.75;

/** Whether the content is a thing: "Astronomers observed the eclipse", "The storm revealed a wall"; hardly so behind "Ruiz denied". */
export function isBareObject(scene: Scene, tagged: TaggedCue): boolean {
  const { cue, parts, confidence } = tagged;
  if (cue.attribution !== 'speech' || confidence >= LEAST_OF_BARE) return false;
  const { tokens } = scene.doc;
  const isWord = ratesSomething(tokens, cue.lemma, parts.content) || isOfWords(tokens, tagged);
  if ((!THING_VERBS.has(cue.lemma) || isWord) && isSpeaking(scene, tagged)) return false;
  const holdsWords = isCalling(cue) ? holdsQuoted : holdsMoreThanTitle;
  return !ownParts(scene, tagged).some((range) => holdsWords(scene, range, cue) || holdsMainVerb(scene, range));
}

/** "called the man “Big Al”", "refers to him as “Big Al”" */
const isCalling = ({ lemma }: Cue): boolean => {
  const row = SPEECH_VERBS.get(lemma);
  return lemma === 'refer' || (row !== undefined && takes(row, 'as'));
};

/** “Never again”, "a look of “mild despair”"; not "a scene from “The Cold Coast”", "a book, “The Cold Coast”". */
function holdsMoreThanTitle(scene: Scene, { first, last }: TokenRange, cue: Cue): boolean {
  const { tokens } = scene.doc;
  const isBeside = first > cue.last + 1 && tokens[first - 1]?.text === ',';
  if (isQuoted(scene, first) && !isBeside) return true;
  for (let at = first; at < last; at++) {
    const quotation = quotationAt(scene, at);
    if (quotation && !isTitleCase(tokens, quotation.first, quotation.last)) return true;
    if (quotation) at = quotation.last - 1;
  }
  return false;
}

/** "tweeted [her thanks to the crew]": the first noun tells. Not "answered [criticism] with nine saves". */
const isOfWords = (tokens: readonly Token[], { cue, parts: { content } }: TaggedCue): boolean =>
  !ANSWERING_VERBS.has(cue.lemma) &&
  content.some(({ first, last }) =>
    SAID_NOUNS.has(findIn(tokens, first, last, ({ pos }) => pos === 'NOUN' || pos === 'VERB')?.lower ?? ''),
  );

const holdsMainVerb = (scene: Scene, { first, last }: TokenRange): boolean =>
  someIn(
    scene.doc.tokens,
    first,
    last,
    (token) => isVerbOfClause(scene, token, first) || isShortVerb(scene.doc.tokens, token),
  );

/** "reported [seeing] a bear"; further on a participle is no verb of a clause: "texts rather than [riffing]". */
const isVerbOfClause = (scene: Scene, token: Token, first: number): boolean =>
  isMainVerb(scene.doc.tokens, token) &&
  !isBesideThing(scene, token) &&
  (token.index === first || !token.lower.endsWith('ing'));

/** "writes a weekly column and [runs] a bar", "a museum [called] “The Old Mill”": the thing is not its subject. */
const isBesideThing = (scene: Scene, { index, lower }: Token): boolean =>
  scene.doc.tokens[index - 1]?.pos === 'CCONJ' ||
  (NAMING_PARTICIPLES.has(lower) && quotationStartingAt(scene, index + 1) !== null);

/** "it[’s] late" */
const isShortVerb = (tokens: readonly Token[], { lower, index }: Token): boolean =>
  lower === "'s" && tokens[index - 1]?.pos === 'PRON';

/** Whether the source has a name, a pronoun, or a noun for those who speak or for what is written. */
const isSpeaking = (scene: Scene, { parts: { source } }: TaggedCue): boolean =>
  source !== null &&
  someIn(
    scene.doc.tokens,
    source.first,
    source.last,
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
