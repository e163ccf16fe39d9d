import { SCORE_WIDTH } from '../model/network.ts';
import type { Window } from '../model/windows.ts';
import { windowAround } from '../model/windows.ts';
import { CUE_CLASSES, type Example, NO_CUE } from './example.ts';
import { average, type Learner, type Look, type WindowScores } from './learner.ts';
import { CHAIN_RULES } from './network/attribution-network.ts';
import { Chain, type ChainCounts, countLabels } from './network/chain.ts';

/** What a network shall learn from an article. */
export interface Lesson {
  /** The probability of each class for each candidate: `[candidate * CUE_CLASSES + class]`. */
  readonly cues: Float32Array;
  readonly windows: readonly Window[];
  /** For each window the wanted labels. */
  readonly counts: readonly ChainCounts[];
}

/** Just what people marked. `smoothing`: the share of probability that is spread over all classes of the cue. */
export function goldLesson({ candidates, cueClass, anchors }: Example, smoothing: number): Lesson {
  const cues = new Float32Array(candidates.length * CUE_CLASSES).fill(smoothing / CUE_CLASSES);
  for (const [index, token] of candidates.entries()) {
    const target = index * CUE_CLASSES + (cueClass[token] as number);
    cues[target] = (cues[target] as number) + 1 - smoothing;
  }
  return {
    cues,
    windows: anchors.map(({ window }) => window),
    counts: anchors.map(({ labels }) => countLabels(CHAIN_RULES, labels)),
  };
}

/**
 * What other networks read in the article, blended with what people marked: knowledge distillation (Hinton, Vinyals and
 * Dean 2015). Windows are those of gold anchors, and of candidates that the teachers take for a cue with probability `least`.
 */
export function taughtLesson(
  teachers: readonly Learner[],
  example: Example,
  gold: Lesson,
  share: number,
  least: number,
): Lesson {
  const looks = teachers.map((teacher) => teacher.look(example));
  const cues = average(looks.map((look) => look.cues));
  const marked = new Map(gold.windows.map(({ anchor }, index) => [anchor, gold.counts[index] as ChainCounts]));
  const isRead = (index: number) => 1 - (cues[index * CUE_CLASSES + NO_CUE] as number) >= least;
  const anchors = [...example.candidates].filter((token, index) => marked.has(token) || isRead(index));
  const read = teachers.map(({ transitions }, index) => {
    const scores = (looks[index] as Look).labelScores(cues, anchors);
    return expectedCounts(scores, transitions);
  });
  return {
    cues: blend(gold.cues, cues, share),
    windows: anchors.map((anchor) => windowAround(example.scan, anchor)),
    counts: anchors.map((anchor, index) => {
      const own = read.map((counts) => counts[index] as ChainCounts);
      const [rows, pairs] = [average(own.map((one) => one.rows)), average(own.map((one) => one.pairs))];
      const people = marked.get(anchor);
      return people
        ? { rows: blend(people.rows, rows, share), pairs: blend(people.pairs, pairs, share) }
        : { rows, pairs };
    }),
  };
}

function expectedCounts(windows: readonly WindowScores[], transitions: Float32Array): ChainCounts[] {
  const chain = new Chain(CHAIN_RULES, transitions, SCORE_WIDTH);
  return windows.map(({ scores, width }) => chain.expect(scores, width).counts);
}

function blend(a: Float32Array, b: Float32Array, share: number): Float32Array {
  const blended = new Float32Array(a.length);
  for (let index = 0; index < a.length; index++) {
    const value = a[index] as number;
    blended[index] = value + share * ((b[index] as number) - value);
  }
  return blended;
}
