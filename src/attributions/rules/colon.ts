import { WEEKDAYS } from '../../lexicon/calendar.ts';
import { startsUpper } from '../../text/characters.ts';
import type { Stretch, Token } from '../../text/document.ts';
import { turnContent } from '../contents/turn-content.ts';
import { type AttributionRule, colonCue, type Draft } from '../draft.ts';
import { isDateline } from '../refusals/dateline.ts';
import { isColonLabel } from '../reports/colon-label.ts';
import { isColonSpeaker, isSubtitle } from '../reports/colon-speaker.ts';
import { isListedLine } from '../reports/listed-lines.ts';
import { endsSentence, isOfOneself, isOfTalk } from '../reports/words.ts';
import { everyIn, findIn } from '../runs.ts';
import { holdsQuoted, isQuoted, type Scene } from '../scene.ts';

/** A longer name before a colon is a clause: "There is one thing left to do: …". */
const MAX_NAME = 8;

/**
 *     OKAFOR: We never closed the bridge. That is a rumour.      (a transcript: a name in capitals)
 *     Okafor: Bridge Will Stay Shut Until May                    (a headline: no full stop)
 *     ------~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const colon: AttributionRule = {
  name: 'colon',
  find(scene, _claims, offer) {
    const { text, paragraphs } = scene.doc;
    // Few paragraphs hold a colon at all.
    let next = -1;
    for (let index = 0; index < paragraphs.length; index++) {
      const paragraph = paragraphs[index] as Stretch;
      if (next < paragraph.start) next = text.indexOf(':', paragraph.start);
      if (next < 0) return;
      const draft = next < paragraph.end ? toDraft(scene, paragraph, index) : null;
      if (draft) offer(draft);
    }
  },
};

function toDraft(scene: Scene, paragraph: Stretch, index: number): Draft | null {
  const { tokens } = scene.doc;
  const at = colonOf(scene, paragraph);
  if (at === null || at + 2 > paragraph.last - 1) return null;
  const name = tokens.slice(paragraph.first, at);
  if (isLabel(name) || isDateline(scene, at)) return null;
  const content = turnContent(scene, at + 1, paragraph.last);
  // Somebody is quoted in an entry: "SLEEPER: Luis Ferrer. You heard it here first. “He is fast,” a coach said."
  const isTranscript =
    name.every(isCapitals) &&
    name.some(({ text }) => text.length > 1) &&
    isColonSpeaker(scene, paragraph, at, holdsQuoted(scene, content) ? isOfOneself : isOfTalk);
  const isHeadline =
    index < 3 &&
    !isListedLine(scene, index) &&
    !endsSentence(tokens[paragraph.last - 1]) &&
    !isSubtitle(tokens, at + 1, paragraph.last) &&
    (isQuoted(scene, at + 1) || (!isDay(tokens[at + 1]) && capitalized(tokens.slice(at + 1, paragraph.last)) > 0.6));
  if (!isTranscript && !isHeadline) return null;
  return {
    by: 'colon',
    cue: colonCue(at),
    content: [content],
    source: { first: paragraph.first, last: at },
    continues: null,
    confidence: isTranscript ? 0.85 : 0.6,
  };
}

/** "Live", "BY THE NUMBERS", "FIRST ON ARVO", "THE FACTS", "Arvo Earnings Call Transcript": what follows, no speaker; nor is "Dear Ada". */
const isLabel = (words: readonly Token[]): boolean =>
  words[0]?.pos === 'ADP' ||
  (words[0]?.lower === 'first' && (words[1]?.lower === 'on' || words[1]?.lower === 'in')) ||
  words[0]?.lower === 'dear' ||
  LABEL_ENDS.has(words.at(-1)?.lower ?? '') ||
  isColonLabel(words);

/** "The Big Interview", "Arvo Earnings Call Transcript" */
const LABEL_ENDS: ReadonlySet<string> = new Set('transcript interview profile podcast quiz'.split(' '));

/** "Morning Memo: Thursday, 12 June" */
const isDay = (token: Token | undefined): boolean => WEEKDAYS.has(token?.lower ?? '');

/** The colon behind a name that opens the paragraph, or null. */
function colonOf(scene: Scene, { first, last }: Stretch): number | null {
  const { tokens } = scene.doc;
  const colon = findIn(tokens, first, Math.min(last, first + MAX_NAME), ({ text }) => text === ':')?.index ?? null;
  if (colon === null || holdsQuoted(scene, { first, last: colon })) return null;
  return everyIn(tokens, first, colon, isOfName) ? colon : null;
}

const isOfName = (token: Token): boolean => token.pos === 'PROPN' || startsUpper(token.text) || isCapitals(token);
const isCapitals = ({ text }: Token): boolean => text === text.toUpperCase() && !/^\d/.test(text);

function capitalized(tokens: readonly Token[]): number {
  const words = tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  return words.length === 0 ? 0 : words.filter(({ text }) => startsUpper(text)).length / words.length;
}
