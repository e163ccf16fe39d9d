import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { readHtml } from '../../src/node/read-html.ts';
import type { Article } from '../../src/schema/types.ts';

const FOLDER = new URL('../../fixtures/pages/', import.meta.url);
const pageOf = (name: string): string => readFileSync(new URL(`${name}.html`, FOLDER), 'utf8');
const read = (name: string): Article => readHtml(pageOf(name));
const textOf = (body: string): string => readHtml(`<html><body>${body}</body></html>`).text;

/** For each page: what it is about, how its text begins and ends, and what must not be in it. */
const PAGES: Record<string, { about: Partial<Article>; begins: string; ends: string; holds: string[]; not: string[] }> =
  {
    'json-ld-graph': {
      about: {
        title: 'Ferry crews refuse to sail in high winds',
        url: 'https://harbour-review.example/news/ferry-crews',
        outlet: 'The Harbour Review',
        publishedAt: '2026-03-04T08:30:00+01:00',
        updatedAt: '2026-03-04T11:05:00+01:00',
      },
      begins: 'Crews of the island ferry refused',
      ends: 'on his way to a wedding.',
      holds: [
        'stays at home,” Nadia Brack, who speaks for the crews, told reporters on the quay. “The sea does not read timetables.”',
      ],
      not: ['Ola Trent', 'Lovely day', 'Read more', 'I lost my hat', 'All rights', 'timetables.”\n\n“The sea'],
    },
    'live-blog': {
      about: {
        title: 'Storm Petra: live updates',
        outlet: 'Northlight',
        url: 'https://northlight.example/live/petra',
        publishedAt: '2026-01-18T06:00:00Z',
      },
      begins: 'Bridge at Dunmarrow shut\n\nPolice have shut',
      ends: 'at Skerry Point.',
      holds: [
        'eggs,” Sergeant Moira Pell told Northlight.\n\nTrains stop',
        '\n\nPlease do not travel today. If you must',
      ],
      not: ['09:40'],
    },
    amp: {
      about: {
        title: 'Mayor sells bridge by mistake',
        url: 'https://tramline.example/bridge',
        outlet: 'Tramline',
        publishedAt: '2025-11-02',
      },
      begins: 'The mayor of Lower Wick',
      ends: 'in advance and in coin.',
      holds: ['sideboard,” Mayor Petra Lindqvist said'],
      not: ['shoes', 'Home'],
    },
    'paywall-stub': {
      about: { title: 'Why the bank said no', outlet: 'Ledger & Line', publishedAt: '2026-02-11T05:00:00.000Z' },
      begins: '“A loan is a promise',
      ends: 'of her career, and',
      holds: ['says Ingrid Vale'],
      not: ['Subscribe', 'one crown', 'Log in'],
    },
    gallery: {
      about: { title: 'In pictures: the kite festival', outlet: 'Gallery & Stage', publishedAt: '2026-03-09' },
      begins: 'Thousands came to the dunes',
      ends: 'instead of one.”',
      holds: ['“My wife asked for a shed,” he said'],
      not: ['Hold on', 'Photograph', 'from below'],
    },
    'table-layout': {
      about: { title: 'Bell founders fight a bid', outlet: null, publishedAt: '2003-12-05T22:00:00.000Z' },
      begins: 'Bell founders fight a bid\n\nThe bell foundry of Harrow',
      ends: 'until the spring.',
      holds: ['did not care to answer.\n\n"We are not for sale," Harriet Osgood'],
      not: ['Front page', 'Weather'],
    },
    interview: {
      about: { title: 'The chef who hates butter', outlet: 'Long Table', publishedAt: '2026-05-20' },
      begins: 'Bruno Castell has cooked',
      ends: 'well be right about it.',
      holds: [
        'Why no butter?\n\nBecause it forgives',
        'rude.\n\nLong Table: And',
        'They ask for butter.',
        '“a school with knives, or, as my mother says, ‘a prison with soup’”,',
      ],
      not: ['Tilda', '20 May'],
    },
    'list-article': {
      about: {
        title: 'Five things we learned from the budget',
        outlet: 'The Meridian Post',
        publishedAt: '2026-04-01T07:15:00+0100',
      },
      begins: 'The finance minister spoke',
      ends: 'for the ferry crews.',
      holds: [
        '1. Hats are taxed\n\nFelt hats cost',
        'minister said.\n\nStraw hats are exempt',
        'as she put it.\n\n2. Bridges',
      ],
      not: [],
    },
    'odd-bylines': {
      about: { title: 'Eels return to the Marrow', outlet: 'River Notes', publishedAt: '2026-06-02T10:00Z' },
      begins: 'Eels are back in the river',
      ends: 'comes to the same thing.”',
      holds: ['“They did not ask us'],
      not: ['Ada Winter', 'Share', '2 June'],
    },
    'broken-markup': {
      about: { title: 'Clock stopped', outlet: null, publishedAt: null },
      begins: 'The town hall clock',
      ends: 'it would be soon',
      holds: ['late ever since.\n\n"It is right twice a day, which', '“or the one before” — nor'],
      not: ['<', 'headline'],
    },
  };

describe('readHtml', () => {
  it.each(Object.entries(PAGES))('reads the page %s', (name, { about, begins, ends, holds, not }) => {
    const { text, ...rest } = read(name);
    expect(rest).toMatchObject(about);
    expect(text.slice(0, begins.length)).toBe(begins);
    expect(text.slice(-ends.length)).toBe(ends);
    for (const part of holds) expect(text).toContain(part);
    for (const part of not) expect(text).not.toContain(part);
  });

  it('gives no text for a page of teasers, and still says whose it is', () => {
    expect(read('no-article')).toMatchObject({ text: '', outlet: 'Northlight', publishedAt: null });
  });

  it('knows every fixture page', () => {
    const names = readdirSync(FOLDER).map((file) => file.replace('.html', ''));
    expect(names.sort()).toEqual([...Object.keys(PAGES), 'no-article'].sort());
  });

  it('gives what extract reads, with offsets into its text', () => {
    for (const name of Object.keys(PAGES)) {
      const article = read(name);
      for (const { content } of extract(article).quotes)
        for (const { start, end, text } of content) expect(article.text.slice(start, end)).toBe(text);
    }
    const { quotes } = extract(read('json-ld-graph'));
    expect(quotes.map(({ speaker }) => speaker?.name)).toContain('Nadia Brack');
    expect(quotes.map(({ speaker }) => speaker?.name)).toContain('Emil Okafor');
  });

  it('joins inline elements as they are written, and keeps blocks apart', () => {
    expect(textOf('<p>a<b>b</b>c <i>d</i>\n\te</p><div>f<p>g</p>h</div><span>i</span>')).toBe(
      'abc d e\n\nf\n\ng\n\nh\n\ni',
    );
    expect(textOf('<p>one<br>two<br> three</p><pre>a\nb\n\nc</pre>')).toBe('one\ntwo\nthree\n\na b\n\nc');
  });

  it('decodes entities, and makes every space a plain one', () => {
    expect(textOf('<p>&ldquo;R&amp;D&rdquo;&nbsp;&#8212;&#x20;caf&eacute;\u202f!\u200b A&shy;B</p>')).toBe(
      '“R&D” — café ! AB',
    );
  });

  it('shows a blockquote as one where a colon leads to it', () => {
    const quoted = '<blockquote><p>We go.</p><p>We do.</p></blockquote>';
    expect(textOf(`<p>Ruiz wrote:</p>${quoted}`)).toMatch(/wrote:\n\n> We go\.\n\n> We do\.$/);
    expect(textOf(`<p>Ruiz wrote.</p>${quoted}`)).toMatch(/wrote\.\n\nWe go\.\n\nWe do\.$/);
  });

  it('takes a blockquote for a pull quote only where its words are in the running text', () => {
    const running = '<p>“We have all the time in the world,” she said.</p>';
    expect(textOf(`${running}<blockquote>We have all the time in the world</blockquote>`)).not.toMatch(/world$/);
    expect(textOf(`${running}<blockquote>We have no time at all</blockquote>`)).toMatch(/We have no time at all$/);
  });

  it('reads pages that leave out html and body, and plain words', () => {
    expect(readHtml('<title>T</title><p>Words')).toMatchObject({ title: 'T', text: 'Words' });
    expect(readHtml('<!doctype html><html><p>Words')).toMatchObject({ text: 'Words' });
    expect(readHtml('1 < 2 words').text).toBe('1 < 2 words');
    expect(readHtml('')).toMatchObject({ text: '', title: null });
  });

  it('gives no address that is not of the web, and no date that leaves the day open', () => {
    const about = (head: string) => readHtml(`<html><head>${head}</head><body></body></html>`);
    expect(about('<link rel="canonical" href="javascript:alert(1)">').url).toBeNull();
    expect(about('<link rel="canonical" href="/news/1">').url).toBeNull();
    expect(about('<meta name="date" content="03/04/2026">').publishedAt).toBeNull();
    expect(about('<meta name="date" content="2026-02-30">').publishedAt).toBeNull();
    expect(about('<meta name="date" content="4 March 2026">').publishedAt).toBe('2026-03-04');
    expect(about('<script type="application/ld+json">{"@type":"Person","headline":"No"}</script>').title).toBeNull();
  });

  it('does not throw on any string, and gives an article that extract takes', () => {
    const tag = fc.constantFrom(
      ...'<p> </p> <div> </div> <q> <br> <b> </i> <table> <td> <blockquote> <article> <html> <body> <head> <svg> <title> </title>'.split(
        ' ',
      ),
      '<script type="application/ld+json">',
      '{"@graph":[{"@type":"Article","publisher":{"@id":"__proto__"},"datePublished":5}]}',
      '</script>',
      '<!--',
      '<meta property="constructor" content="x">',
      '<time datetime="2026">',
      'We will not sail, she said at some length. ',
    );
    const html = fc.array(fc.oneof(tag, fc.string()), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(html, (page) => void extract(readHtml(page))),
      { numRuns: 150 },
    );
  });

  it.each([
    ['deep', '<div>'.repeat(20_000)],
    ['wide', '<li>x'.repeat(50_000)],
    ['full of tags that never end', '<a '.repeat(100_000)],
    ['full of quotes', '<blockquote>Here we go again</blockquote>'.repeat(5000)],
  ])('takes no longer than a page is worth when it is %s', (_, html) => {
    const start = performance.now();
    readHtml(`${html}<p>“We will not sail,” said Nadia Brack.`);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('says what it was given when that is no string', () => {
    expect(() => readHtml(null as unknown as string)).toThrow(
      'html must be a string, received object [text-not-string]',
    );
  });
});
