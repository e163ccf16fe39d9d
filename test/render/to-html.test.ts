import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/render/to-html.ts';
import type { Quote } from '../../src/schema/types.ts';
import { fingerprint } from '../../src/text/fingerprint.ts';
import { extractionOf, infoOf, quoteOf, speakerOf } from '../support/extraction.ts';
import { HOSTILE, readings } from './hostile.ts';
import { parseMarkup } from './parse-markup.ts';

const text =
  'Crews refuse to sail\n\n\u201cWe will not sail,\u201d Nadia Brack told reporters on LinkedIn.\n\nThe pumps are old.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
const said = quoteOf({
  content: [at('\u201cWe will not sail,\u201d')],
  cue: { ...at('told'), lemma: 'tell', act: 'state' },
  source: { ...at('Nadia Brack'), form: 'name' },
  venue: { name: 'LinkedIn', kind: 'platform', form: 'post', basis: 'stated', span: at('LinkedIn') },
  sentiment: { score: -0.4, label: 'negative', magnitude: 1, words: [] },
});
const mark = fingerprint(text);
const htmlOf = (quotes: Quote[], article: Parameters<typeof infoOf>[0] = {}, page = false) =>
  toHtml(text, extractionOf({ article: infoOf({ fingerprint: mark, ...article }), quotes, speakers: [speakerOf()] }), {
    page,
  });

describe('toHtml', () => {
  it('draws direct speech as a quotation, its source as a citation, the rest as marks', () => {
    const drawn = htmlOf([said]);
    expect(drawn).toContain(
      `<q id="${mark}-q0-19" class="said voice-1" data-role="content" data-quote="q0-19" data-kind="direct"`,
    );
    expect(drawn).toMatch(/<cite class="source voice-1"[^>]*>Nadia Brack<\/cite>/);
    expect(drawn).toMatch(/<mark class="cue voice-1"[^>]*data-act="state">told<\/mark>/);
    expect(drawn).toMatch(/<mark class="venue voice-1"[^>]*data-venue="platform">LinkedIn<\/mark>/);
  });

  it('draws what is reported as a mark, for nobody said it so', () => {
    const drawn = htmlOf([{ ...said, kind: 'indirect' }]).replace(/<p class="key">.*<\/p>/, '');
    expect(drawn).toMatch(/<mark id="[^"]*" class="said/);
    expect(drawn).not.toContain('<q');
  });

  it('tells tone and confidence in words and signs, not by colour alone', () => {
    const drawn = htmlOf([said]);
    expect(drawn).toContain('aria-label="1: Nadia Brack, negative">1<span aria-hidden="true">\u25bc</span></a>');
    expect(drawn).toContain('</span> negative -0.40</span> \u00b7 high confidence');
  });

  it('leads from each quote to its note, from there to the speaker, and back', () => {
    const { tags } = parseMarkup(htmlOf([said]));
    const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
    const links = tags.flatMap(({ attributes }) => attributes.get('href') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  it('takes a short first line without a full stop for the headline', () => {
    expect(htmlOf([])).toContain('<h1>Crews refuse to sail</h1>');
    expect(htmlOf([], { title: 'Ferry at rest' })).toContain('<h1>Ferry at rest</h1>');
    expect(htmlOf([], { title: 'Ferry at rest' })).toContain('<p>Crews refuse to sail</p>');
  });

  it('says so when nobody speaks, and shows no key and no panel', () => {
    const drawn = htmlOf([]);
    expect(drawn).toContain('No quotes');
    expect(drawn).not.toContain('class="key"');
    expect(drawn).not.toContain('Who said what');
  });

  it('is a fragment unless a page is asked for', () => {
    expect(htmlOf([said])).toMatch(/^<article class="otr" style="quotes: none">/);
    const page = htmlOf([said], {}, true);
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain('<title>Crews refuse to sail</title>');
    expect(page).toContain('@media screen and (prefers-color-scheme:dark)');
    expect(page).toContain('@media print');
    expect(page).not.toMatch(/<script|<link|@import|url\(/);
  });

  it('links to addresses of the web only', () => {
    expect(htmlOf([], { url: 'https://example.org/a?b=1&c=2' })).toContain(
      '<a href="https://example.org/a?b=1&amp;c=2" rel=',
    );
    for (const url of [
      'javascript:alert(1)',
      ' https://example.org',
      'data:text/html,x',
      '//example.org',
      'https://a"b',
    ])
      expect(htmlOf([], { url })).not.toContain('<a ');
  });

  it('refuses another text', () => {
    expect(() => toHtml('another', extractionOf())).toThrow(expect.objectContaining({ code: 'text-mismatch' }));
  });

  it('lives with words of a newer version', () => {
    const newer = JSON.parse(JSON.stringify(said).replace('"platform"', '"stream"').replace('"negative"', '"mixed"'));
    expect(htmlOf([newer])).toContain('mixed -0.40');
  });

  it('nests its elements, loses no word and lets no field out of its place, whatever is in it', () => {
    fc.assert(
      fc.property(readings, fc.boolean(), ({ text, extraction }, page) => {
        const { tags } = parseMarkup(toHtml(text, extraction, { page }));
        const names = new Set(tags.map(({ name }) => name));
        for (const name of ['script', 'img', 'i', 'b']) expect(names).not.toContain(name);
        for (const { attributes } of tags) {
          for (const key of attributes.keys()) expect(key).not.toMatch(/^on/);
          expect(attributes.get('href') ?? '#').toMatch(/^(?:#|https?:)/);
        }
      }),
    );
  });

  it('keeps the text of an article to the letter, but for line breaks and what HTML cannot hold', () => {
    for (const hostile of HOSTILE) {
      const text = `One ${hostile} two.`;
      const article = infoOf({ fingerprint: fingerprint(text), title: 'Three' });
      const quotes = [quoteOf({ content: [{ start: 2, end: 7, text: '' }], cue: null, source: null })];
      const { text: shown } = parseMarkup(toHtml(text, extractionOf({ article, quotes })));
      expect(shown.replace('1', '')).toContain(text.replace(/\p{Surrogate}/gu, '\ufffd').slice(8));
    }
  });
});
