import type { TokenRange } from '../attributions/attribution.ts';
import { isTitleCase } from '../attributions/reports/words.ts';
import { TITLED_NOUNS } from '../lexicon/outlets.ts';
import { type Scene, tokenAt } from './scene.ts';

const MAX_TITLE = 12;
const TITLE_LEADS: ReadonlySet<string> = new Set([',', "'s"]);

/**
 * The title between marks or asterisks that begins at a token, or behind a comma there:
 *
 *     her memoir, [“Low Tide,”] she wrote      her memoir [*Low Tide*]      CNN’s [“Morning Table”]
 */
export function readTitle(scene: Scene, at: number): { last: number; text: string } | null {
  const first = TITLE_LEADS.has(tokenAt(scene, at)?.lower ?? '') ? at + 1 : at;
  const last = scene.quotationEnds.get(first) ?? asteriskEnd(scene, first);
  if (last === null || last - first > MAX_TITLE || scene.contentOf[first] !== scene.contentOf[at - 1]) return null;
  const inner = wordsOfTitle(scene, { first, last });
  return inner === '' ? null : { last, text: inner };
}

/** The title of a programme or a book that stands by itself: "on [“Face the Coast”]". No part of what was said. */
export function bareTitle(scene: Scene, first: number): TokenRange | null {
  const last = scene.quotationEnds.get(first);
  if (last === undefined || last - first > MAX_TITLE || scene.contentOf[first] !== scene.contentOf[first - 1])
    return null;
  return isTitleCase(scene.doc.tokens, first, last) ? { first, last } : null;
}

/** "the [“Second Screen”] podcast": the title before the noun that tells what it is, and the end of that. */
export function titleBeforeNoun(scene: Scene, first: number): { title: TokenRange; last: number } | null {
  if (tokenAt(scene, first)?.pos !== 'DET') return null;
  const title = bareTitle(scene, first + 1);
  return title && TITLED_NOUNS.has(tokenAt(scene, title.last)?.lower ?? '') ? { title, last: title.last + 1 } : null;
}

/** The words of a title between its marks. */
export const wordsOfTitle = (scene: Scene, { first, last }: TokenRange): string =>
  withoutStops(scene.doc.text.slice(tokenAt(scene, first)?.end, tokenAt(scene, last - 1)?.start)).trimStart();

const STOPS = /[\s,.]/;

/** Cut from behind: a pattern that ends in `+$` would take ages over a long blank between the words. */
function withoutStops(text: string): string {
  let end = text.length;
  while (end > 0 && STOPS.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function asteriskEnd(scene: Scene, first: number): number | null {
  if (tokenAt(scene, first)?.text !== '*') return null;
  for (let at = first + 2; at < first + MAX_TITLE; at++) if (tokenAt(scene, at)?.text === '*') return at + 1;
  return null;
}
