import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDemo } from '../../src/demo/build.ts';
import { extract } from '../../src/extract.ts';
import { toHtml } from '../../src/render/to-html.ts';
import { loadFixtures } from '../support/fixtures.ts';
import { seriousFaultsOf } from './axe.ts';
import { hasChromium, IN_CHROMIUM, launchChromium } from './chromium.ts';
import { contentScript } from './content-script.ts';
import { serve } from './site.ts';

const ARTICLE = readFileSync(new URL('../../fixtures/demo/article.txt', import.meta.url), 'utf8');
const FERRY = readFileSync(new URL('../../fixtures/demo/ferry.txt', import.meta.url), 'utf8');
/** Where screenshots go, if they are wanted. */
const { SCREENSHOTS } = process.env;
const START_TIME = 60_000;

describe.skipIf(!hasChromium)(`the demo ${IN_CHROMIUM}`, { timeout: 30_000 }, () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ontherecord-demo-'));
    [browser] = await Promise.all([launchChromium(), buildDemo(folder)]);
    site = await serve(folder);
  }, START_TIME);
  afterAll(async () => {
    await browser.close();
    site.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens the demo, hands over the page with its first article read, and finds no error in it at the end. */
  async function onDemo(run: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(site.origin);
    await page.locator('.speaker').first().waitFor();
    await run(page);
    await context.close();
    expect(errors).toEqual([]);
  }

  /** Empties the page first: a text that was there already would pass for the one that is read anew. */
  async function paste(page: Page, text: string): Promise<void> {
    const field = page.getByLabel('Text of the article');
    await field.fill('');
    await page.getByText('Waiting for an article.').waitFor();
    await field.fill(text);
    await page
      .locator('#reading p')
      .first()
      .filter({ hasText: text.slice(0, 12) })
      .waitFor();
  }

  const speakersOn = (page: Page): Promise<string[]> => page.locator('.speaker .name').allTextContents();

  it('finds in a pasted article the speakers that Node finds, and asks nobody else', async () => {
    await onDemo(async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.reload();
      await page.getByLabel('Published on').fill('2026-03-05');
      await paste(page, FERRY);
      const { quotes } = extract({ text: FERRY, publishedAt: '2026-03-05' });
      const expected = new Set(quotes.flatMap(({ speaker }) => speaker?.name ?? []));
      expect(await speakersOn(page)).toEqual([...expected]);
      expect([...expected]).toContain('Nadia Brack');
      expect(await page.getByRole('status').textContent()).toContain(`${quotes.length} quotes by`);
      expect(asked.length).toBeGreaterThan(2);
      const elsewhere = asked.filter(
        (url) => !url.startsWith(`${site.origin}/`) && !url.startsWith(`blob:${site.origin}/`),
      );
      expect(elsewhere).toEqual([]);
      expect(page.workers()).toHaveLength(1);
    });
  });

  it('shows the text it was given, every letter of it', async () => {
    await onDemo(async (page) => {
      await paste(page, '“<b>Sail</b> & <script>alert(1)</script>,” said Nadia Brack.');
      const shown = await page.locator('#reading p').allTextContents();
      expect(shown.join('').replace(/\d/g, '')).toBe('“<b>Sail</b> & <script>alert()</script>,” said Nadia Brack.');
      await page.getByLabel('Text of the article').fill('');
      await page.getByText('Waiting for an article.').waitFor();
      expect(await page.locator('#reading p, .speaker').count()).toBe(0);
    });
  });

  it('lights up the quotes of a speaker, and tells cue, venue and confidence of one, by mouse and by keyboard', async () => {
    await onDemo(async (page) => {
      await paste(page, ARTICLE);
      const nora = page.getByRole('button', { name: /^Nora Castellane/ });
      await nora.focus();
      await page.keyboard.press('Enter');
      expect(await nora.getAttribute('aria-pressed')).toBe('true');
      const { quotes } = extract(ARTICLE);
      const ids = quotes.filter(({ speaker }) => speaker?.name === 'Nora Castellane').map(({ id }) => id);
      const lit = await page
        .locator('.number.lit')
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-quote')));
      expect(lit).toEqual(ids);
      await page.keyboard.press('Escape');
      expect(await page.locator('.lit').count()).toBe(0);

      const card = page.getByRole('tooltip');
      await page.locator('.said', { hasText: 'no money for big machines' }).hover();
      for (const part of ['Nora Castellane', '“told”', 'press conference in Port Ansel', 'Confidence'])
        expect(await card.textContent()).toContain(part);
      const [first] = quotes;
      await page.getByRole('button', { name: `Quote 1, ${first?.speaker?.name}` }).focus();
      expect(await card.textContent()).toContain(`“${first?.cue?.text}”`);
      await page.keyboard.press('Escape');
      expect(await card.isVisible()).toBe(false);
    });
  });

  it('takes keys while a long article is read', async () => {
    await onDemo(async (page) => {
      const long = Array.from({ length: 150 }, () => FERRY).join('\n');
      const text = page.getByLabel('Text of the article');
      // At once: Chromium itself takes seconds to paste so much.
      await text.evaluate((element, value) => {
        element.value = value;
        element.dispatchEvent(new Event('input'));
      }, long);
      await page.waitForTimeout(300);
      const start = performance.now();
      await text.fill('“We will not sail,” said Rufus Hale.');
      expect(performance.now() - start).toBeLessThan(1000);
      await page.getByRole('button', { name: /^Rufus Hale/ }).waitFor();
    });
  });

  it('works when it is opened from a disk', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await page.getByRole('button', { name: /^Nora Castellane/ }).waitFor();
    await page.close();
  });

  it.each<[string, BrowserContextOptions]>([
    ['by day', { viewport: { width: 1440, height: 900 }, colorScheme: 'light' }],
    ['by night', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' }],
    ['on a telephone', { viewport: { width: 390, height: 844 }, colorScheme: 'light' }],
  ])('has no serious fault for axe %s', async (name, options) => {
    await onDemo(async (page) => {
      await page
        .locator('#speakers')
        .getByRole('button', { name: /^Nora Castellane/ })
        .click();
      await page.locator('.number').nth(1).hover();
      const picture = await page.screenshot(SCREENSHOTS ? { path: join(made(SCREENSHOTS), `demo ${name}.png`) } : {});
      expect(picture.length).toBeGreaterThan(20_000);
      expect(await seriousFaultsOf(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    }, options);
  });

  it('has reports without a serious fault too', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ bypassCSP: true, colorScheme });
      await page.setContent(toHtml(ARTICLE, extract(ARTICLE), { page: true }));
      expect(await seriousFaultsOf(page)).toEqual([]);
      if (SCREENSHOTS)
        await page.screenshot({ path: join(made(SCREENSHOTS), `report ${colorScheme}.png`), fullPage: true });
      await page.close();
    }
  });

  it('gives the same bytes as Node for every fixture article', async () => {
    const articles = loadFixtures('articles').map(({ article }) => article);
    expect(articles.length).toBeGreaterThan(20);
    const page = await browser.newPage();
    await page.addScriptTag({ content: await contentScript() });
    const answers = await page.evaluate(
      `${JSON.stringify(articles)}.map((each) => JSON.stringify(ontherecord.extract(each)))`,
    );
    await page.close();
    expect(answers).toEqual(articles.map((article) => JSON.stringify(extract(article))));
  });
});

function made(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}
