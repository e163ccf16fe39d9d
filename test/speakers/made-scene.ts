import type { TokenRange } from '../../src/attributions/attribution.ts';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import type { Cast } from '../../src/speakers/cast.ts';
import { inTextOrder, type Mention } from '../../src/speakers/mention.ts';
import { findNames } from '../../src/speakers/names/find-names.ts';
import { coveredTokens } from '../../src/speakers/nominals/covered.ts';
import { findNominals } from '../../src/speakers/nominals/find-nominals.ts';
import type { Reading } from '../../src/speakers/resolving/story.ts';
import { CUE, type Scene, SOURCE, setScene } from '../../src/speakers/scene/scene.ts';
import { type Document, spanOfTokens } from '../../src/text/document.ts';
import { readDocument } from '../../src/text/read-document.ts';

export const textOf = (doc: Document, { first, last }: TokenRange): string => spanOfTokens(doc, first, last).text;

/** The tokens that a phrase, which stands in the text once, covers. */
export function rangeOf({ text, tokens }: Document, phrase: string): TokenRange {
  const start = text.indexOf(phrase);
  const first = tokens.findIndex((token) => token.start === start);
  const last = tokens.findIndex((token) => token.end === start + phrase.length) + 1;
  if (start < 0 || text.includes(phrase, start + 1) || first < 0 || last <= first)
    throw new RangeError(`"${phrase}" is no run of tokens that "${text}" holds once`);
  return { first, last };
}

/** The scene of a text before anybody is found in it. `source`, `cue`: phrases that an attribution would hold. */
export function sceneOf(text: string, marked: { readonly source?: string; readonly cue?: string } = {}): Scene {
  const doc = readDocument(text);
  const scene = setScene(doc, findQuotations(doc).quotations, []);
  for (const [phrase, bit] of [
    [marked.source, SOURCE],
    [marked.cue, CUE],
  ] as const) {
    if (phrase === undefined) continue;
    const { first, last } = rangeOf(doc, phrase);
    for (let at = first; at < last; at++) scene.flags[at] = (scene.flags[at] ?? 0) | bit;
  }
  return scene;
}

/** All mentions of a scene, in text order, before any of them is understood, and the cast of those with whole names. */
export function mentionsIn(scene: Scene): { mentions: Mention[]; cast: Cast } {
  const { mentions: names, cast } = findNames(scene, null);
  const covered = coveredTokens(names, scene.doc.tokens.length);
  return { mentions: [...names, ...findNominals(scene, covered)].sort(inTextOrder), cast };
}

/** What is known of a scene in which no source is marked. */
export const readingOf = (scene: Scene, mentions: readonly Mention[], cast: Cast): Reading => ({
  scene,
  mentions,
  cast,
  saidBy: new Map(),
  joint: new Map(),
});
