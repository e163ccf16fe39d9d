/**
 * Prints what the sentiment reaches on rated texts, beside `analyze` of the package `sentiment`.
 *
 *     npm run evaluate:sentiment -- FILE.jsonl… [--held-back]
 *
 * Without `--held-back` the weights are those of the library, which must not have seen the file. With it, what a file
 * teaches is fitted anew and measured on what was left out: five times a fifth of the rated texts, once a quarter of the
 * sentences with targets (by a hash of the sentence).
 */
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Polarity } from '../schema/types.ts';
import { scoreSentiment, scoreTarget } from '../sentiment/index.ts';
import { readTargetFeatures } from '../sentiment/target-features.ts';
import { targetProbabilities, toTargetScore } from '../sentiment/target-model.ts';
import { crossValidate } from './cross-validate.ts';
import { fitSentiment, scoreByFit } from './fit-sentiment.ts';
import { fitTargets } from './fit-targets.ts';
import { correlation, scorePolarities } from './polarity-scores.ts';
import { hashOf, isRatedTarget, type RatedTarget, type RatedText, readRatedTexts } from './sentiment-gold.ts';

type Answer = { readonly score: number; readonly label: Polarity };

const require = createRequire(import.meta.url);
const Sentiment = require('sentiment') as new () => { analyze(text: string): { score: number } };
const baseline = new Sentiment();

function analyze({ text }: RatedText): Answer {
  const { score } = baseline.analyze(text);
  return { score, label: score > 0 ? 'positive' : score < 0 ? 'negative' : 'neutral' };
}

const isHeldBack = ({ text }: RatedText): boolean => hashOf(text) % 4 === 0;
const hasQuotationMarks = ({ text }: RatedText): boolean => /["\u201c\u201d]|''/.test(text);
const place = ([start, end]: RatedTarget['target']) => ({ start, end });

function scoreTexts(rated: readonly RatedText[], heldBack: boolean): Answer[] {
  if (!heldBack) return rated.map(({ text }) => scoreSentiment(text));
  return crossValidate(rated, (training) => {
    const fit = fitSentiment(training);
    return (held) => scoreByFit(fit, held);
  });
}

function scoreTargets(rated: readonly RatedTarget[], heldBack: boolean): Answer[] {
  if (!heldBack) return rated.map(({ text, target }) => scoreTarget(text, place(target)));
  const model = fitTargets(rated.filter((each) => !isHeldBack(each)));
  return rated
    .filter(isHeldBack)
    .map(({ text, target }) => toTargetScore(targetProbabilities(model, readTargetFeatures(text, place(target)))));
}

function printRow(name: string, rated: readonly RatedText[], answers: readonly Answer[]): void {
  const { count, accuracy, macroF1, opposite } = scorePolarities(
    rated.map(({ label }) => label),
    answers.map(({ label }) => label),
  );
  const scored = rated.flatMap(({ score }, index) =>
    score === null ? [] : [[score, answers[index]?.score ?? 0] as const],
  );
  const r = correlation(
    scored.map(([gold]) => gold),
    scored.map(([, score]) => score),
  );
  const percent = (share: number) => (100 * share).toFixed(1).padStart(10);
  console.log(
    name.padEnd(30) +
      String(count).padStart(6) +
      percent(macroF1) +
      percent(accuracy) +
      percent(opposite) +
      (scored.length > 0 ? r.toFixed(3).padStart(8) : ''),
  );
}

function printTable(rated: readonly RatedText[], answers: readonly Answer[]): void {
  printRow('ontherecord', rated, answers);
  printRow('sentiment, analyze()', rated, rated.map(analyze));
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'held-back': { type: 'boolean' } } });
if (positionals.length === 0) throw new Error('Usage: npm run evaluate:sentiment -- FILE.jsonl… [--held-back]');
const heldBack = values['held-back'] === true;
for (const file of positionals) {
  const rated = readRatedTexts(file);
  console.log(`\n${basename(file)}${heldBack ? ', held back' : ''}`);
  console.log(`${''.padEnd(30)} texts  macro-F1  accuracy  opposite       r`);
  const texts = rated.filter(({ target }) => target === null);
  if (texts.length > 0) printTable(texts, scoreTexts(texts, heldBack));
  const targets = rated.filter(isRatedTarget);
  if (targets.length === 0) continue;
  const shown = heldBack ? targets.filter(isHeldBack) : targets;
  const answers = scoreTargets(targets, heldBack);
  printTable(shown, answers);
  const quoting = [...shown.keys()].filter((index) => hasQuotationMarks(shown[index] as RatedTarget));
  console.log('with quotation marks');
  printTable(
    quoting.map((index) => shown[index] as RatedTarget),
    quoting.map((index) => answers[index] as Answer),
  );
}
