import { describe, expect, it } from 'vitest';
import { loadFixtures } from '../support/fixtures.ts';
import { isSame, type Judged, judge, SPANS, spanFound } from './measure.ts';

// Whole scenes are measured end to end.
const cases = loadFixtures('circumstances').filter(({ file }) => !file.includes('/scenes/'));
const files = [...new Set(cases.map(({ file }) => file))];

describe.each(files)('%s', (file) => {
  for (const marked of cases.filter((other) => other.file === file)) {
    it(marked.title, () => {
      for (const judged of judge(marked)) {
        const { marked: gold, found } = judged;
        for (const field of SPANS)
          expect(spanFound(judged, field), field).toEqual(gold[field] && expect.objectContaining(spanOf(gold[field])));
        expect(found.factuality).toBe(gold.factuality);
        if (gold.time) expect(found.time).toMatchObject({ from: gold.time.from, to: gold.time.to });
        if (gold.venue) {
          const { name, kind, form, basis } = gold.venue;
          expect(found.venue).toMatchObject({ name, kind, form, basis });
        }
        if (gold.addressee?.speaker) expect(judged.addressee).toBe(gold.addressee.speaker);
      }
    });
  }
});

const spanOf = ({ start, end, text }: { start: number; end: number; text: string }) => ({ start, end, text });

/** Circumstances of the fixture articles that are not read as marked, by file. Fewer are welcome, more are a fault. */
const GAPS: Readonly<Record<string, number>> = {
  'articles/consumer-recall.txt': 1,
  'articles/farming-drought.txt': 2,
  'articles/music-award.txt': 1,
  'articles/obituary-puppeteer.txt': 2,
  'articles/opinion-umbrellas.txt': 1,
  'articles/technology-chips.txt': 1,
  'articles/technology-headset.txt': 1,
  'articles/world-election.txt': 3,
};

/** The circumstances of an attribution that are not read as marked, in words. */
function misreadIn(judged: Judged): string[] {
  const { marked: gold, found } = judged;
  const misread = SPANS.filter((field) => !isSame(spanFound(judged, field), gold[field])).map(
    (field) => `${field}: ${spanFound(judged, field)?.text} for ${gold[field]?.text}`,
  );
  if (gold.factuality !== found.factuality) misread.push(`${found.factuality} for ${gold.factuality}`);
  if (gold.time && found.time && (gold.time.from !== found.time.from || gold.time.to !== found.time.to))
    misread.push(`${found.time.from}–${found.time.to} for ${gold.time.text}`);
  if (gold.venue && found.venue)
    for (const key of ['name', 'kind', 'form', 'basis'] as const)
      if (gold.venue[key] !== found.venue[key]) misread.push(`${key}: ${found.venue[key]} for ${gold.venue[key]}`);
  return misread;
}

describe('the circumstances of a fixture article', () => {
  it.each(loadFixtures('articles').map((article) => [article.file, article] as const))(
    'are read in %s',
    (file, article) => {
      const misread = judge(article).flatMap(misreadIn);
      expect(misread.length, misread.join('\n')).toBeLessThanOrEqual(GAPS[file] ?? 0);
    },
  );
});
