import { describe, expect, it } from 'vitest';
import { loadFixtures } from '../support/fixtures.ts';
import { dateAccuracy, factualityF1, isSame, judge, SPANS, spanF1, spanFound } from './measure.ts';

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

describe('on the fixture articles', () => {
  const all = loadFixtures('articles').flatMap(judge);

  it.each(SPANS)('should find the %s', (field) => {
    expect(spanF1(all, field)).toBeGreaterThanOrEqual(0.92);
  });

  it('should tell the right days', () => {
    expect(dateAccuracy(all)).toBeGreaterThanOrEqual(0.95);
  });

  it('should tell whether it was said', () => {
    expect(factualityF1(all)).toBeGreaterThanOrEqual(0.9);
  });

  it('should hold a circumstance on no more than a few of those that tell none', () => {
    const silent = all.filter(({ marked }) => SPANS.every((field) => marked[field] === null));
    const wrong = silent.filter((judged) => SPANS.some((field) => !isSame(spanFound(judged, field), null)));
    expect(wrong.length / silent.length).toBeLessThan(0.03);
  });
});
