import type { Quote } from '../schema/types.ts';
import { calibrationOf } from './calibration.ts';
import type { GoldArticle, Offsets } from './gold.ts';
import { judgeQuotes, type PredictedQuote, SLICES, scoreQuotes } from './score.ts';

/** A place in a text, as gold has it. */
export const offsetsOf = ({ start, end }: { readonly start: number; readonly end: number }): Offsets => [start, end];

const toPredicted = ({ content, source, kind }: Quote): PredictedQuote => ({
  content: content.map(offsetsOf),
  source: source ? [offsetsOf(source)] : [],
  type: kind,
});

/** The table of how right the quotes of articles are, kind by kind, and how true their confidence is. */
export function formatAnswers(
  articles: readonly GoldArticle[],
  answers: readonly (readonly Quote[])[],
  attributions: 'speech' | 'all',
): string {
  const predicted = answers.map((quotes) => quotes.map(toPredicted));
  const scores = scoreQuotes(articles, predicted, attributions === 'speech');
  const rows = SLICES.map((slice) => {
    const { exact, partial, endToEnd, source } = scores[slice];
    const cells = [exact, partial, endToEnd, source].map((figure, at) => figure.toFixed(1).padStart(WIDTHS[at] ?? 0));
    return `  ${slice.padEnd(9)}${cells.join('')}`;
  });
  const { error, area } = calibrationOf(
    articles.flatMap((article, index) => {
      const right = judgeQuotes(article, predicted[index] ?? [], attributions === 'speech');
      return (answers[index] ?? []).map(({ confidence }, at) => ({
        probability: confidence,
        right: right[at] as boolean,
      }));
    }),
  );
  return [
    `${attributions.padEnd(10)} exact  partial  end-to-end  source accuracy`,
    ...rows,
    `  confidence: calibration error ${error.toFixed(3)}, area under the curve ${area.toFixed(3)}`,
  ].join('\n');
}

const WIDTHS = [7, 9, 12, 17];
