import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIsoDate } from '../../src/text/iso-date.ts';

describe('isIsoDate', () => {
  it.each([
    '2026-03-04',
    '2024-02-29',
    '2000-02-29',
    '2026-03-04T08:30',
    '2026-03-04T08:30Z',
    '2026-03-04T08:30:59',
    '2026-03-04T08:30:59.123456Z',
    '2026-03-04T23:59:59,5-08:00',
    '2026-03-04T08:30:59+0530',
    '2026-03-04T08:30:59-03',
  ])('takes %s', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  it.each([
    '',
    'yesterday',
    '2026',
    '2026-03',
    '20260304',
    '2026-3-4',
    '04/03/2026',
    '2026-00-10',
    '2026-13-01',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-03-00',
    '2026-03-04 08:30',
    '2026-03-04T',
    '2026-03-04T08',
    '2026-03-04T24:00',
    '2026-03-04T08:60',
    '2026-03-04T08:30:60',
    '2026-03-04T08:30:00.Z',
    '2026-03-04T08:30+24:00',
    '2026-03-04T08:30+05:60',
    '2026-03-04Z',
    '2026-03-04\n',
    ' 2026-03-04',
    '2026-03-04T08:30 PST',
    'Wed, 04 Mar 2026 08:30:00 GMT',
  ])('refuses %j', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  it('takes what a Date writes', () => {
    const year = { min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true };
    fc.assert(fc.property(fc.date(year), (date) => isIsoDate(date.toISOString())));
  });
});
