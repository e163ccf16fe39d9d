import { readArticle } from '../../src/article.ts';
import { findAttributions } from '../../src/attributions/find-attributions.ts';
import { findCircumstances } from '../../src/circumstances/find-circumstances.ts';
import { findCues } from '../../src/cues/find-cues.ts';
import type { Article } from '../../src/index.ts';
import { resolveOptions } from '../../src/options.ts';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import { toExtraction } from '../../src/result.ts';
import { findSpeakers } from '../../src/speakers/find-speakers.ts';
import { readDocument } from '../../src/text/read-document.ts';

/** The stages of `extract`, as `extractWith` runs them. */
export const STAGES = ['text', 'quotations', 'cues', 'attributions', 'speakers', 'circumstances', 'result'] as const;
/** Milliseconds. */
export type StageTimes = Record<(typeof STAGES)[number], number>;

const settings = resolveOptions(undefined);

/** The time of each stage on one article, in ms, as `extract` runs them. */
export function timeStages(input: Article): StageTimes {
  const times = {} as StageTimes;
  const timed = <T>(stage: keyof StageTimes, run: () => T): T => {
    const start = performance.now();
    const result = run();
    times[stage] = performance.now() - start;
    return result;
  };
  const article = readArticle(input);
  const doc = timed('text', () => readDocument(article.text));
  const { quotations, issues } = timed('quotations', () => findQuotations(doc));
  const cues = timed('cues', () => findCues(doc, quotations, settings));
  const attributions = timed('attributions', () => findAttributions(doc, quotations, cues));
  const speakers = timed('speakers', () => findSpeakers(doc, quotations, attributions, article.info));
  const circumstances = timed('circumstances', () =>
    findCircumstances(doc, quotations, attributions, speakers, article.info),
  );
  const findings = { doc, quotations, attributions, speakers, circumstances };
  timed('result', () => toExtraction(article, findings, issues, settings));
  return times;
}

export const sumOf = (all: readonly StageTimes[]): StageTimes =>
  Object.fromEntries(STAGES.map((stage) => [stage, all.reduce((sum, times) => sum + times[stage], 0)])) as StageTimes;

/** The least of some rounds, stage by stage: what else runs on the machine only adds to it. */
export function leastOf(rounds: number, round: () => StageTimes): StageTimes {
  const all = Array.from({ length: rounds }, round);
  return Object.fromEntries(
    STAGES.map((stage) => [stage, Math.min(...all.map((times) => times[stage]))]),
  ) as StageTimes;
}

export const total = (times: StageTimes): number => STAGES.reduce((sum, stage) => sum + times[stage], 0);

/** A line a stage: its name, its milliseconds, its share of all in percent. */
export const formatStages = (times: StageTimes): string =>
  STAGES.map((stage) => {
    const share = (100 * times[stage]) / total(times);
    return `${stage.padEnd(14)}${times[stage].toFixed(1).padStart(9)} ms ${share.toFixed(1).padStart(6)} %`;
  }).join('\n');
