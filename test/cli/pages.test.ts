import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import type { Extraction } from '../../src/schema/types.ts';
import { command } from '../support/terminal.ts';

const pageAt = (name: string): string => fileURLToPath(new URL(`../../fixtures/pages/${name}`, import.meta.url));
const PAGE = pageAt('json-ld-graph.html');
const TEXT = '“We will not sail,” Nadia Brack told reporters. “=SUM(1)”, said Emil Okafor, a teacher.';
const run = (args: string[], input = '') => command(args, input, { extract });

describe('ontherecord, web pages', () => {
  it('reads a page, and says where it comes from', async () => {
    const { code, out, err } = await run([PAGE]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Ferry crews refuse to sail in high winds\nThe Harbour Review · 2026-03-04/);
    expect(out).toContain('Nadia Brack');
    expect(out).not.toContain('I lost my hat');
  }, 30_000);

  it.each(['json', 'jsonl'])('gives in %s the text that the offsets are into', async (format) => {
    const { out } = await run(['--format', format, PAGE]);
    const { text, quotes } = JSON.parse(out) as Extraction & { text: string };
    const spans = quotes.flatMap(({ content }) => content);
    expect(spans.length).toBeGreaterThan(2);
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
  });

  it('gives no text of a text, which the caller has', async () => {
    const { out } = await run(['--format', 'json'], TEXT);
    expect(JSON.parse(out)).not.toHaveProperty('text');
  });

  it('takes a page from standard input when told so', async () => {
    const { out } = await run(['--input', 'html', '--format', 'jsonl'], `<title>Quay</title><p>${TEXT}`);
    expect(JSON.parse(out)).toMatchObject({ text: TEXT, article: { title: 'Quay' } });
  });

  it('believes the caller rather than the page', async () => {
    const { out } = await run(['--format', 'jsonl', '--outlet', 'Gazette', '--published-at', '2026-01-01', PAGE]);
    const { article } = JSON.parse(out) as Extraction;
    expect(article).toMatchObject({
      outlet: 'Gazette',
      publishedAt: '2026-01-01',
      title: 'Ferry crews refuse to sail in high winds',
    });
  });

  it('heads each page among several by its file', async () => {
    const { out } = await run([PAGE, pageAt('amp.html')]);
    expect(out.match(/^==> .*\.html <==$/gm)).toHaveLength(2);
  });
});

describe('ontherecord, reports to send', () => {
  it('makes a finished page', async () => {
    const { code, out } = await run([PAGE, '--format', 'html']);
    expect(code).toBe(0);
    expect(out).toMatch(/^<!doctype html>\n[\s\S]*<\/html>\n$/);
    expect(out).toContain('<title>Ferry crews refuse to sail in high winds</title>');
    expect(out).not.toContain('<script');
  });

  it('makes Markdown, with a rule between articles', async () => {
    const { out } = await run([PAGE, pageAt('amp.html'), '--format', 'md']);
    expect(out).toContain('Nadia Brack');
    expect(out.match(/^---$/gm)).toHaveLength(1);
  });

  it('makes one table of many articles, with one header and without formulas', async () => {
    const line = JSON.stringify({ text: TEXT, id: 'a' });
    const { out } = await run(['--input', 'jsonl', '--format', 'csv'], `${line}\n${line}\n`);
    const rows = out.trimEnd().split('\r\n');
    expect(rows.filter((row) => row.startsWith('article,'))).toEqual([rows[0]]);
    expect(rows.filter((row) => row.startsWith('a,')).length).toBe(rows.length - 1);
    expect(rows.length).toBeGreaterThan(2);
    expect(out).not.toMatch(/(?:^|,)"?=/m);
  });

  it('makes a header alone where there is nothing', async () => {
    const { out, code } = await run(['--input', 'jsonl', '--format', 'csv'], '');
    expect([out.split('\r\n').length, code]).toEqual([2, 0]);
  });
});
