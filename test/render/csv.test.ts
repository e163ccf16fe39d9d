import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/render/csv.ts';
import { extractionOf, infoOf, quoteOf } from '../support/extraction.ts';
import { hostileText } from './hostile.ts';

/** RFC 4180, read back. */
function parseCsv(source: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of source.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

const rowsOf = (...quotes: Parameters<typeof quoteOf>[0][]) =>
  parseCsv([...toCsv([extractionOf({ quotes: quotes.map((fields) => quoteOf(fields)) })])].join(''));
const cell = (name: string, fields: Parameters<typeof quoteOf>[0]) => {
  const [header = [], row = []] = rowsOf(fields);
  return row[header.indexOf(name)];
};

describe('toCsv', () => {
  it('is a header and a row for each quote', () => {
    const rows = [...toCsv([extractionOf({ quotes: [quoteOf(), quoteOf()] }), extractionOf({ quotes: [quoteOf()] })])];
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatch(/^article,title,outlet,url,published_at,quote,kind,.*\r\n$/);
    expect(rows[1]).toContain(
      'ferry,,,,,q0-19,direct,speech,factual,"We will not sail,",Nadia Brack,s1,1,Nadia Brack,told,state,',
    );
  });

  it('is the header alone where nothing was said', () => {
    expect([...toCsv([])]).toHaveLength(1);
    expect([...toCsv([extractionOf()])]).toHaveLength(1);
  });

  it('reads one extraction after another, only when asked', () => {
    const rows = toCsv(
      (function* () {
        yield extractionOf({ quotes: [quoteOf()] });
        throw new Error('not asked for');
      })(),
    );
    expect(rows.next().done || rows.next().done).toBe(false);
    expect(() => rows.next()).toThrow('not asked for');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\uff1d1'])('defuses %j', (text) => {
    expect(cell('text', { text })).toBe(`'${text}`);
  });

  it.each(['a=1', '1-2', 'x@y', "'=1"])('leaves %j alone', (text) => {
    expect(cell('text', { text })).toBe(text);
  });

  it('leaves a number a number', () => {
    expect(cell('sentiment', { sentiment: { score: -0.5, label: 'negative', magnitude: 1, words: [] } })).toBe('-0.5');
  });

  it('can be read back, whatever stands in a cell', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, name) => {
        const quotes = [quoteOf({ text, speaker: { id: name, name, confidence: 1 } })];
        const rows = parseCsv([...toCsv([extractionOf({ article: infoOf({ title: name }), quotes })])].join(''));
        expect(rows).toHaveLength(2);
        expect(rows[1]).toHaveLength(rows[0]?.length ?? 0);
        expect(rows[1]?.[rows[0]?.indexOf('text') ?? 0]?.endsWith(text)).toBe(true);
        for (const value of rows[1] ?? []) expect(value).not.toMatch(/^\s*[=+@]/);
      }),
    );
  });
});
