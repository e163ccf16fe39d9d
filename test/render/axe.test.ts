import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quotesToHtml } from '../../src/render/quotes-to-html.ts';
import { toHtml } from '../../src/render/to-html.ts';
import { fingerprint } from '../../src/text/fingerprint.ts';
import type { TrackedQuote } from '../../src/tracker/types.ts';
import { extractionOf, infoOf, quoteOf, speakerOf } from '../support/extraction.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const hasChromium = existsSync(CHROMIUM);
const title = `a page in Chromium${hasChromium ? '' : ` (skipped: there is none at ${CHROMIUM}; set CHROMIUM)`}`;

const text = '\u201cWe will not sail,\u201d Nadia Brack told reporters. Ines Moor agreed that the pumps were old.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
const quotes = [
  quoteOf({ sentiment: { score: -0.4, label: 'negative', magnitude: 1, words: [] } }),
  quoteOf({
    id: 'q2',
    kind: 'indirect',
    text: 'that the pumps were old',
    content: [at('that the pumps were old')],
    cue: { ...at('agreed'), lemma: 'agree', act: 'state' },
    source: { ...at('Ines Moor'), form: 'name' },
    speaker: { id: 's2', name: 'Ines Moor', confidence: 0.3 },
  }),
];
const article = infoOf({
  fingerprint: fingerprint(text),
  title: 'Crews refuse',
  url: 'https://example.org/',
  outlet: 'Gazette',
});
const tracked: TrackedQuote[] = Array.from({ length: 12 }, (_, index) => ({
  id: `k${index}`,
  text: 'We will not sail,',
  speaker: { id: `b${index}`, name: `Speaker ${index}` },
  date: `2026-03-${10 + (index >> 2)}`,
  sentiment: { score: index / 20, label: 'positive' },
  targets: [],
  occurrences: [{ article, quote: quoteOf(), match: 'part' }],
}));

const PAGES = {
  article: toHtml(text, extractionOf({ article, quotes, speakers: [speakerOf()] }), { page: true }),
  tracked: quotesToHtml(tracked, { page: true }),
};

describe.skipIf(!hasChromium)(title, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(() => browser?.close());

  const open = async (name: keyof typeof PAGES, colorScheme: 'light' | 'dark', width = 1200) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    await page.setContent(PAGES[name]);
    return page;
  };

  it.each([
    ['article', 'light'],
    ['article', 'dark'],
    ['tracked', 'light'],
    ['tracked', 'dark'],
  ] as const)(
    'has no fault that axe-core finds: %s, %s',
    async (name, scheme) => {
      const page = await open(name, scheme);
      await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
      const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
    60_000,
  );

  it('fits a narrow screen without scrolling sideways', async () => {
    for (const name of ['article', 'tracked'] as const) {
      const page = await open(name, 'light', 360);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    }
  }, 60_000);
});
