import type { Range } from '../model/parts.ts';
import type { Reading } from '../model/reading.ts';

/**
 * Takes readings by falling probability; leaves out those whose anchor lies in content already taken, and those whose
 * content overlaps such content by more than half. In text order of the anchors.
 */
export function chooseReadings(
  readings: readonly Reading[],
  probability: (reading: Reading) => number,
  least: number,
): Reading[] {
  const taken: Reading[] = [];
  const covered = new Set<number>();
  for (const reading of readings.toSorted((a, b) => probability(b) - probability(a))) {
    if (probability(reading) < least) break;
    const { content } = reading.parts;
    if (content.length === 0 || covered.has(reading.anchor)) continue;
    const tokens = content.flatMap(tokensOf);
    const overlap = tokens.filter((at) => covered.has(at)).length;
    if (overlap > tokens.length / 2) continue;
    taken.push(reading);
    for (const at of tokens) covered.add(at);
  }
  return taken.sort((a, b) => a.anchor - b.anchor);
}

const tokensOf = ({ first, last }: Range): number[] =>
  Array.from({ length: last - first }, (_, index) => first + index);
