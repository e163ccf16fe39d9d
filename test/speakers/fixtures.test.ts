import { describe, expect, it } from 'vitest';
import { hasRole, isKindRight, type Pair, pairUp } from '../circumstances/end-to-end.ts';
import { loadFixtures } from '../support/fixtures.ts';

/** How often name, kind or roles of a speaker are not those marked. Fewer are welcome, more are a fault. */
const GAPS: Readonly<Record<string, number>> = {
  'articles/courts-fraud-trial.txt': 1,
  'articles/crime-robbery.txt': 4,
  'articles/education-phones.txt': 1,
  'articles/farming-drought.txt': 1,
  'articles/health-hospital-advice.txt': 1,
  'articles/interview-chef.txt': 5,
  'articles/labour-strike.txt': 3,
  'articles/live-blog-storm.txt': 1,
  'articles/music-award.txt': 1,
  'articles/opinion-umbrellas.txt': 1,
  'articles/science-asteroid.txt': 1,
  'articles/sport-cycling-doping.txt': 1,
  'articles/sport-tennis-interview.txt': 1,
  'articles/technology-interview.txt': 5,
  'articles/transcript-hearing.txt': 1,
  'articles/transport-crash-inquiry.txt': 2,
  'articles/uk-council-row.txt': 4,
  'articles/uk-rail-delays.txt': 1,
  'articles/world-election.txt': 1,
  'sentences/according-to.txt': 4,
  'sentences/direct-after.txt': 4,
  'sentences/floating.txt': 2,
  'sentences/headline-colon.txt': 1,
  'sentences/indirect-bare.txt': 2,
  'sentences/inverted.txt': 1,
  'sentences/marks.txt': 2,
  'sentences/pronouns.txt': 4,
  'sentences/signature.txt': 2,
  'sentences/sources.txt': 1,
  'sentences/transcript.txt': 2,
  'sentences/venue-time.txt': 1,
};

/** What is wrong with the speaker of a quote that was found, in words. */
function mistakenIn(pair: Pair): string[] {
  const { gold, quote, roles, speaker } = pair;
  if (!gold || !quote) return [];
  const found = speaker?.name ?? 'nobody';
  const mistaken = roles.filter((role) => !hasRole(pair, role)).map(({ text }) => `${found} is no ${text}`);
  if (gold.speaker && gold.speaker !== speaker?.name) mistaken.push(`${found} for ${gold.speaker}`);
  if (gold.source?.unnamed && speaker?.named) mistaken.push(`${found} for one without a name`);
  if (gold.source && !isKindRight(pair)) mistaken.push(`${found} is no ${gold.source.kind}`);
  return mistaken;
}

const cases = ['sentences', 'articles'].flatMap(loadFixtures).filter(({ fails }) => fails === null);

describe('the speakers of the fixtures', { timeout: 20_000 }, () => {
  it.each([...new Set(cases.map(({ file }) => file))])('are those marked in %s', (file) => {
    const mistaken = cases
      .filter((marked) => marked.file === file)
      .flatMap(pairUp)
      .flatMap(mistakenIn);
    expect(mistaken.length, mistaken.join('\n')).toBeLessThanOrEqual(GAPS[file] ?? 0);
  });
});
