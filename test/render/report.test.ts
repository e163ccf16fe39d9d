import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { toReport } from '../../src/render/report.ts';
import type { Issue } from '../../src/schema/types.ts';
import { extractionOf, infoOf, quoteOf, spanOf, speakerOf } from '../support/extraction.ts';

const brack = speakerOf({ roles: [{ ...spanOf('chief pilot'), organization: 'Harbour Union' }] });
const corvane = speakerOf({ id: 's2', name: 'Corvane', kind: 'organization' });
const reported = quoteOf({
  text: 'We will not sail until the pumps are mended, and nobody who has seen the engine room would ask us to,',
  addressee: { ...spanOf('reporters'), speaker: null },
  venue: { name: 'LinkedIn', kind: 'platform', form: 'post', basis: 'stated', span: spanOf('LinkedIn') },
  time: { ...spanOf('Wednesday'), from: '2026-03-04', to: '2026-03-04' },
  sentiment: { score: -0.423, label: 'negative', magnitude: 1, words: [] },
});
const promised = quoteOf({
  id: 'q90-120',
  kind: 'indirect',
  text: 'the pumps would be mended by May',
  cue: { ...spanOf('promised'), lemma: 'promise', act: 'promise' },
  speaker: { id: 's2', name: 'Corvane', confidence: 0.9 },
  confidence: 0.6,
});

const reportOf = (fields: Parameters<typeof extractionOf>[0], options?: Parameters<typeof toReport>[1]) =>
  toReport(extractionOf({ speakers: [brack, corvane], ...fields }), options);

describe('toReport', () => {
  it('tells speaker by speaker who said what', () => {
    const article = infoOf({ title: 'Crews refuse', outlet: 'Harbour Gazette', publishedAt: '2026-03-04T08:00:00Z' });
    expect(reportOf({ article, quotes: [reported, promised, quoteOf()] })).toBe(`Crews refuse
Harbour Gazette · 2026-03-04
3 quotes, 2 speakers

Nadia Brack
chief pilot (Harbour Union)

  │ “We will not sail until the pumps are mended, and nobody who has seen the
  │ engine room would ask us to,”
    direct · “told” · to reporters · on LinkedIn (post) · Wednesday (2026-03-04)
    · negative -0.42 · high confidence

  │ “We will not sail,”
    direct · “told” · neutral 0.00 · high confidence

Corvane
organization

  │ the pumps would be mended by May
    indirect · “promised” · neutral 0.00 · medium confidence
`);
  });

  it('says so when there is nothing', () => {
    expect(reportOf({})).toBe('ferry\nNo quotes\n');
    expect(reportOf({ issues: [{ code: 'not-english' }] })).toContain('Note: This does not read as English');
  });

  it('calls an article by its title, else its id, and never by its fingerprint', () => {
    expect(reportOf({ article: infoOf({ title: 'Crews refuse' }) })).toBe('Crews refuse\nNo quotes\n');
    expect(reportOf({ article: infoOf({ id: 't1', fingerprint: 't1' }) })).toBe('No quotes\n');
  });

  it('names the url once where it is the id', () => {
    const url = 'https://example.org/ferry';
    expect(reportOf({ article: infoOf({ id: url, url }) })).toBe(`${url}\nNo quotes\n`);
    expect(reportOf({ article: infoOf({ id: url, url, title: 'Crews refuse' }) })).toContain(`\n${url}\n`);
  });

  it('puts quotes without a speaker last', () => {
    const report = reportOf({ quotes: [quoteOf({ speaker: null, cue: null }), promised] });
    expect(report.indexOf('Speaker unknown')).toBeGreaterThan(report.indexOf('Corvane'));
    expect(report).toContain('    direct · neutral 0.00 · high confidence\n');
  });

  it('tells what is out of the ordinary', () => {
    const odd = quoteOf({
      attribution: 'belief',
      factuality: 'negated',
      addressee: { ...spanOf('her'), speaker: { id: 's3', name: 'Ines Moor' } },
      venue: { name: null, kind: 'event', form: 'rally', basis: 'stated', span: spanOf('a rally') },
      time: { ...spanOf('this week'), from: '2026-03-02', to: '2026-03-08' },
      within: promised.id,
      speaker: { id: 's1', name: 'Nadia Brack', confidence: 0.3 },
      confidence: 0.2,
    });
    const report = reportOf({ quotes: [promised, odd] }, { width: 500 });
    expect(report).toContain(
      'direct · belief · negated · “told” · to her (Ines Moor) · at a rally · this week (2026-03-02 to 2026-03-08)' +
        ' · as told by Corvane · neutral 0.00 · low confidence · speaker in doubt',
    );
  });

  it('names the targets that a quote takes sides on, once', () => {
    const target = { ...spanOf('Corvane'), kind: 'organization', speaker: 's2', score: -0.5, confidence: 0.9 } as const;
    const corvane = { ...target, name: 'Corvane', label: 'negative' } as const;
    const targets = [corvane, { ...target, name: 'Ines Moor', score: 0, label: 'neutral' } as const, corvane];
    expect(reportOf({ quotes: [quoteOf({ targets })] })).toContain(' · neutral 0.00 · negative toward Corvane · high');
  });

  it('leaves out a venue that the addressee has named', () => {
    const outlet = {
      name: 'Gazette',
      kind: 'outlet',
      form: null,
      basis: 'addressee',
      span: spanOf('Gazette'),
    } as const;
    const addressee = { ...spanOf('Gazette'), speaker: null };
    expect(reportOf({ quotes: [quoteOf({ addressee, venue: outlet })] })).toContain(' · to Gazette · neutral');
  });

  it('keeps to the width, but for longer words', () => {
    const report = reportOf({ quotes: [reported], article: infoOf({ title: 'word '.repeat(30) }) }, { width: 44 });
    expect(Math.max(...report.split('\n').map((line) => line.length))).toBeLessThanOrEqual(44);
    const url = `https://example.org/${'a'.repeat(60)}`;
    expect(reportOf({ article: infoOf({ url, title: 'Crews' }) }, { width: 44 })).toContain(`\n${url}\n`);
  });

  it('uses colour on demand only, and the same words', () => {
    const quotes = [reported, promised];
    const colored = reportOf({ quotes }, { color: true });
    expect(colored).toContain('\u001b[31m│\u001b[39m');
    expect(reportOf({ quotes })).not.toContain('\u001b');
    expect(stripVTControlCharacters(colored)).toBe(reportOf({ quotes }));
  });

  it('prints nothing that a terminal would obey', () => {
    const evil = 'red\u001b[31m and \u009b2J and \u202eturned\u0007 and\r\nlines';
    const article = infoOf({ title: evil, outlet: evil, url: evil });
    const speakers = [speakerOf({ name: evil, roles: [{ ...spanOf(evil), organization: null }] })];
    const cue = { ...spanOf(evil), lemma: 'say', act: 'state' } as const;
    const issues: Issue[] = [{ code: 'pronoun-ambiguous', span: spanOf(evil), candidates: [evil] }];
    const report = reportOf({ article, speakers, issues, quotes: [quoteOf({ text: evil, cue })] });
    expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(report).toContain('red [31m and 2J and turned and lines');
  });

  it('lives with words of a newer version', () => {
    const newer = JSON.parse(JSON.stringify(extractionOf({ quotes: [reported] })).replaceAll('"platform"', '"stream"'));
    newer.quotes[0].sentiment.label = 'mixed';
    newer.issues = [{ code: 'too-short' }];
    expect(toReport(newer, { color: true })).toContain('in LinkedIn (post)');
  });
});
