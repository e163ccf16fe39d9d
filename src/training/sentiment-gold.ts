import { readFileSync } from 'node:fs';
import type { Polarity } from '../schema/types.ts';

/** A text as people rated it: with a target the sentiment toward it, without one that of the whole. */
export interface RatedText {
  readonly text: string;
  readonly target: readonly [start: number, end: number] | null;
  readonly label: Polarity;
  /** The mean rating in [-1, 1], where the data have one. */
  readonly score: number | null;
}

export type RatedTarget = RatedText & { readonly target: readonly [start: number, end: number] };

export const readRatedTexts = (file: string): RatedText[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as RatedText);

export const isRatedTarget = (rated: RatedText): rated is RatedTarget => rated.target !== null;

/** FNV-1a with a final mix: the same sentence always falls on the same side of a split. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}
