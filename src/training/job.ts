/**
 * A process of its own that trains one network and writes what came of it; `train.ts` starts several. It gets a `Job` as
 * its first message, and sends lines of progress.
 */
import { writeFileSync } from 'node:fs';
import { LEAST_LIKELY_CUE } from '../model/thresholds.ts';
import { readUnmarked } from './articles.ts';
import { buildVocabulary } from './build-vocabulary.ts';
import { saveCheckpoint } from './checkpoint.ts';
import { distill, readAll } from './course.ts';
import { makeExample, readArticle } from './example.ts';
import type { Job } from './jobs.ts';
import { ofFolds, ofTheKept } from './options.ts';
import type { Progress } from './trainer.ts';
import { trainingArticles } from './training-articles.ts';

const send = (line: string): unknown => process.send?.(line);

process.once('message', async (message) => {
  const { name, paths, unmarked, whole, options, seed, fold, folds, file } = message as Job;
  const { training } = trainingArticles(paths, whole);
  const scans = training.map(readArticle);
  const words = buildVocabulary(scans, options.leastCount);
  const all = training.map((article, index) =>
    makeExample(article, scans[index] as (typeof scans)[number], words.vocabulary),
  );
  const texts = unmarked
    .flatMap(readUnmarked)
    .map((article) => makeExample(article, readArticle(article), words.vocabulary));
  const isHeldOut = (index: number) => fold !== null && index % folds === fold;
  const seen = all.filter((_, index) => !isHeldOut(index));
  send(`${name}: ${seen.length} articles, ${words.vocabulary.size} words, ${texts.length} texts that nobody marked`);
  const report = (who: string, { epoch, cue, chain, tokensPerSecond, secondsLeft }: Progress) =>
    send(
      `${name}: ${who}  epoch ${epoch}  cue ${cue.toFixed(2)}  labels ${chain.toFixed(2)}  ` +
        `${Math.round(tokensPerSecond)} tokens/s  ${Math.round(secondsLeft)} s left`,
    );
  const learner = await distill(seen, texts, words, fold === null ? options : ofFolds(options), seed, report);
  if (fold === null) {
    const header = { options: ofTheKept(options), words: words.vocabulary.words, counts: words.counts };
    saveCheckpoint(file, header, learner.parameters.save());
  } else {
    const heldOut = all.flatMap((example, index) => (isHeldOut(index) ? { index, example } : []));
    const readings = readAll(
      learner,
      heldOut.map(({ example }) => example),
      Math.min(LEAST_LIKELY_CUE.speech, LEAST_LIKELY_CUE.all),
    );
    writeFileSync(file, JSON.stringify(heldOut.map(({ index }, at) => ({ index, readings: readings[at] }))));
  }
  process.disconnect?.();
});
