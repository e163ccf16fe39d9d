/**
 * Prints the accuracy tables: on the development split of gold articles (the last tenth by date), on the marked
 * fixture articles, which are of other fields and styles, and on the held-out ones, which nothing was tuned on.
 *
 *     npm run evaluate -- GOLD.jsonl [--whole]      --whole: all articles of the file instead of the split
 */
import { parseArgs } from 'node:util';
import { extract, type Options, type Quote } from '../../src/index.ts';
import { type GoldArticle, type Offsets, readGold, splitOff } from '../../src/training/gold.ts';
import { toGold } from '../../src/training/marked/marked.ts';
import { formatAnswers, offsetsOf } from '../../src/training/score-answers.ts';
import { loadFixtures } from '../support/fixtures.ts';

const LAST_NAME = /[\p{L}\p{N}’'-]+(?=[^\p{L}\p{N}]*$)/u;
const lastName = (name: string): string =>
  (LAST_NAME.exec(name.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, ''))?.[0] ?? '').replaceAll('\u2019', "'").toLowerCase();

type SameName = (name: string, gold: string) => boolean;

/** The names of gold articles are an automatic system's: any long form of a name may be theirs. */
const isSameLastName: SameName = (name, gold) => lastName(name) === lastName(gold);
const isSameName: SameName = (name, gold) => name === gold;

/** Of matched speech quotes with a gold name: how many carry it. Matched: half of what either holds is in both. */
function nameAccuracy(articles: readonly GoldArticle[], answers: readonly Quote[][], isSame: SameName) {
  let [right, of] = [0, 0];
  for (const [index, { quotes }] of articles.entries()) {
    for (const gold of quotes) {
      const match = gold.speech && gold.speakerName ? bestMatch(gold.content, answers[index] ?? []) : null;
      if (!match || !gold.speakerName) continue;
      of++;
      if (match.speaker && isSame(match.speaker.name, gold.speakerName)) right++;
    }
  }
  return { right, of };
}

function bestMatch(gold: readonly Offsets[], answers: readonly Quote[]): Quote | null {
  const size = (spans: readonly Offsets[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  let best: { quote: Quote; jaccard: number } | null = null;
  for (const quote of answers) {
    const spans = quote.content.map(offsetsOf);
    const common = gold.flatMap(([a, b]) => spans.map(([c, d]) => Math.max(0, Math.min(b, d) - Math.max(a, c))));
    const overlap = common.reduce((sum, length) => sum + length, 0);
    const jaccard = overlap / (size(gold) + size(spans) - overlap);
    if (jaccard >= 0.5 && jaccard > (best?.jaccard ?? 0)) best = { quote, jaccard };
  }
  return best?.quote ?? null;
}

function printTable(title: string, articles: readonly GoldArticle[], isSame: SameName, options: Options = {}): void {
  console.log(`\n${title}: ${articles.length} articles, F1 in percent`);
  for (const attributions of ['speech', 'all'] as const) {
    const answers = articles.map((article, index) =>
      answer(article, { ...options, attributions }, index, articles.length),
    );
    console.log(formatAnswers(articles, answers, attributions));
    if (attributions === 'speech') {
      const { right, of } = nameAccuracy(articles, answers, isSame);
      console.log(
        `  speaker's name right: ${((100 * right) / Math.max(1, of)).toFixed(1)} of ${of} matched quotes with a gold name`,
      );
    }
  }
}

function answer({ text, date }: GoldArticle, options: Options, index: number, count: number): Quote[] {
  if (process.stderr.isTTY) process.stderr.write(`\r${index + 1} of ${count} `);
  return extract({ text, publishedAt: date || null }, options).quotes;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { whole: { type: 'boolean' } } });
if (positionals.length > 1) throw new Error('usage: npm run evaluate -- [GOLD.jsonl] [--whole]');
for (const file of positionals) {
  const articles = readGold(file);
  if (values.whole) printTable(`all of ${file}`, articles, isSameLastName);
  else printTable('development split', splitOff(articles).development, isSameLastName);
}
// Hearsay is marked in our own articles, and left out of gold articles, whose annotation is flat.
for (const [folder, title] of [
  ['articles', 'fixture articles (other fields and styles; hearsay too)'],
  ['held-out', 'held-out articles (other fields and styles, nothing was tuned on them; hearsay too)'],
] as const) {
  const articles = loadFixtures(folder).map((marked): GoldArticle => {
    const gold = toGold(marked);
    return { ...gold, publisher: folder, date: marked.article.publishedAt?.slice(0, 10) ?? '' };
  });
  printTable(title, articles, isSameName, { hearsay: true });
}
