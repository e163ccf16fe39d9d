import type { Stretch } from '../text/document.ts';
import { isIntroduced } from './apostrophes.ts';
import { type Mark, readMark } from './mark.ts';
import { familyOf, findMarkPlaces, halvesOf, isDoubled, type MarkPlace } from './mark-places.ts';
import { type Pair, pairMarks } from './pair-marks.ts';

/**
 * The pairs of marks of one paragraph, in the order of their opening marks. Single marks come second, and apart for
 * each stretch between the others, since most of them are apostrophes:
 *
 *     “The ‘workers’ won’t go,” he said of the boss’s plan.     ‘The “workers” won’t go,’ he said of the boss’s plan.
 *          ^^^^^^^^^                                            ^^^^^         ^^^^^^^^^^
 *
 * @param opensAgain whether the next paragraph begins with a single mark
 */
export function readPairs(text: string, paragraph: Stretch, opensAgain: boolean): readonly Pair[] {
  const places = findMarkPlaces(text, paragraph.start, paragraph.end);
  if (places.length === 0) return [];
  const singles = places.filter(isSingle);
  const wide = pairMarks(readMarks(text, singles.length === 0 ? places : places.filter((place) => !isSingle(place))));
  const halves = wide.strays.filter(isDoubled).flatMap(halvesOf);
  const marks = readMarks(text, [...singles, ...halves].sort(inTextOrder));
  if (marks.length === 0) return wide.pairs;

  const [outside = [], ...inside] = splitByPairs(marks, wide.pairs);
  // Left open, a single mark is most often an apostrophe.
  const isQuoted = ({ open, close }: Pair, introducedIsEnough: boolean): boolean =>
    close !== null ||
    (!open.doubtful && (open.start === paragraph.start || (introducedIsEnough && isIntroduced(text, open.start))));
  return [
    ...wide.pairs,
    ...pairMarks(outside).pairs.filter((pair) => isQuoted(pair, opensAgain)),
    ...inside.flatMap((part) => pairMarks(part).pairs.filter((pair) => isQuoted(pair, true))),
  ].sort((a, b) => inTextOrder(a.open, b.open));
}

const isSingle = (place: MarkPlace): boolean => familyOf(place) === 'single';
const inTextOrder = (a: MarkPlace, b: MarkPlace): number => a.start - b.start;

function readMarks(text: string, places: readonly MarkPlace[]): Mark[] {
  const marks: Mark[] = [];
  for (const place of places) {
    const mark = readMark(text, place);
    if (mark) marks.push(mark);
  }
  return marks;
}

/** Groups marks by the innermost closed pair around them; the first group stands in none. */
function splitByPairs(marks: readonly Mark[], pairs: readonly Pair[]): Mark[][] {
  const outside: Mark[] = [];
  const groups = [outside];
  const around = [{ end: Infinity, group: outside }];
  let next = 0;
  for (const mark of marks) {
    for (; (pairs[next]?.open.start ?? Infinity) < mark.start; next++) {
      const { open, close } = pairs[next] as Pair;
      leave(around, open.start);
      if (close) around.push({ end: close.start, group: [] });
    }
    leave(around, mark.start);
    const { group } = around.at(-1) as { group: Mark[] };
    if (group.length === 0 && group !== outside) groups.push(group);
    group.push(mark);
  }
  return groups;
}

/** Drops the pairs that have ended before an offset. */
function leave(around: { end: number }[], at: number): void {
  while ((around.at(-1)?.end ?? Infinity) <= at) around.pop();
}
