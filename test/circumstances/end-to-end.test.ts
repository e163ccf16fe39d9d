import { describe, expect, it } from 'vitest';
import { loadFixtures } from '../support/fixtures.ts';
import {
  dateAccuracy,
  f1,
  factualityF1,
  hasCircumstance,
  kindAccuracy,
  organizationAccuracy,
  pairUp,
  roleAccuracy,
  tallyOf,
  unnamedAccuracy,
  venueAccuracy,
} from './end-to-end.ts';

const pairs = ['articles', 'sentences', 'circumstances'].flatMap((folder) => loadFixtures(folder).flatMap(pairUp));

/** What the whole library makes of the plain text of the fixtures; `npm run evaluate:circumstances` prints all of it. */
describe('from the plain text', () => {
  it('is measured on enough quotes with circumstances', () => {
    expect(pairs.filter(hasCircumstance).length).toBeGreaterThanOrEqual(120);
  });

  it.each(['addressee', 'venue', 'time'] as const)('should find the %s', (field) => {
    expect(f1(tallyOf(pairs, field))).toBeGreaterThanOrEqual(0.85);
  });

  it('should tell which quote holds another', () => {
    expect(f1(tallyOf(pairs, 'within'))).toBeGreaterThanOrEqual(0.8);
  });

  it('should tell the right days', () => {
    expect(dateAccuracy(pairs).share).toBeGreaterThanOrEqual(0.95);
  });

  it('should tell the name, the kind, the form and the basis of a venue', () => {
    expect(venueAccuracy(pairs).share).toBeGreaterThanOrEqual(0.95);
  });

  it('should tell whether it was said', () => {
    expect(factualityF1(pairs)).toBeGreaterThanOrEqual(0.85);
  });

  it('should tell persons, organizations, groups and documents apart', () => {
    expect(kindAccuracy(pairs).share).toBeGreaterThanOrEqual(0.92);
  });

  it('should tell what the speakers are', () => {
    expect(roleAccuracy(pairs).share).toBeGreaterThanOrEqual(0.92);
  });

  it('should tell of which organization', () => {
    expect(organizationAccuracy(pairs).share).toBeGreaterThanOrEqual(0.88);
  });

  it('should give no name to those who have none', () => {
    expect(unnamedAccuracy(pairs).share).toBeGreaterThanOrEqual(0.98);
  });
});
