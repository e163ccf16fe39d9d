import type { TokenRange } from '../../src/attributions/attribution.ts';
import { type Scene, setScene, withCues } from '../../src/attributions/scene.ts';
import type { Cue } from '../../src/cues/cue.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { wordingOf } from '../../src/cues/wording.ts';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import { type Document, spanOfTokens } from '../../src/text/document.ts';
import { readDocument } from '../../src/text/read-document.ts';

/** What the network might have read: parts as phrases of the text. The cue turns on its last word, or on `anchor`. */
export interface MadeReading {
  readonly cue: string;
  readonly anchor?: string;
  readonly source?: string | null;
  readonly content?: readonly string[];
  readonly confidence?: number;
  readonly score?: number;
  readonly attribution?: Cue['attribution'];
}

/** The scene with each of its readings mended. */
export const mendedBy = (mend: (scene: Scene, tagged: TaggedCue, place: number) => TaggedCue, scene: Scene): Scene =>
  withCues(scene, (tagged, place) => mend(scene, tagged, place));

export const textOf = (doc: Document, range: TokenRange | null | undefined): string | null =>
  range ? spanOfTokens(doc, range.first, range.last).text : null;

/** The tokens that a phrase, which stands in the text once, covers. */
export function rangeOf({ text, tokens }: Document, phrase: string): TokenRange {
  const start = text.indexOf(phrase);
  const end = start + phrase.length;
  const first = tokens.findIndex((token) => token.start === start);
  const last = tokens.findIndex((token) => token.end === end) + 1;
  if (start < 0 || text.includes(phrase, start + 1) || first < 0 || last <= first)
    throw new RangeError(`"${phrase}" is no run of tokens that "${text}" holds once`);
  return { first, last };
}

export function readingOf(doc: Document, made: MadeReading): TaggedCue {
  const { source = null, content = [], confidence = 0.9, score = 1, attribution = 'speech' } = made;
  const range = rangeOf(doc, made.cue);
  const anchor = made.anchor === undefined ? range.last - 1 : rangeOf(doc, made.anchor).first;
  return {
    cue: { ...range, anchor, ...wordingOf(doc, anchor, []), attribution, score },
    parts: {
      cue: range,
      source: source === null ? null : rangeOf(doc, source),
      content: content.map((phrase) => rangeOf(doc, phrase)),
    },
    confidence,
  };
}

/** The scene of a text with the readings as its cues. */
export function sceneOf(text: string, ...readings: readonly MadeReading[]): Scene {
  const doc = readDocument(text);
  const { quotations } = findQuotations(doc);
  return setScene(
    doc,
    quotations,
    readings.map((made) => readingOf(doc, made)),
  );
}

/** What a reading holds, in words. */
export const inWords = ({ doc }: Scene, { cue, parts }: TaggedCue) => ({
  cue: textOf(doc, cue),
  source: textOf(doc, parts.source),
  content: parts.content.map((part) => textOf(doc, part)),
});

/** The only reading of a text, once it is mended, in words. */
export function mendedIn(
  mend: (scene: Scene, tagged: TaggedCue, place: number) => TaggedCue,
  text: string,
  made: MadeReading,
) {
  const scene = sceneOf(text, made);
  return inWords(scene, mendedBy(mend, scene).cues[0] as TaggedCue);
}

/** Whether something holds for the only reading of a text. */
export function holdsFor(test: (scene: Scene, tagged: TaggedCue) => boolean, text: string, made: MadeReading): boolean {
  const scene = sceneOf(text, made);
  return test(scene, scene.cues[0] as TaggedCue);
}
