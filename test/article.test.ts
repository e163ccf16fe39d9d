import { describe, expect, it } from 'vitest';
import { readArticle } from '../src/article.ts';
import type { Article } from '../src/schema/types.ts';
import { fingerprint } from '../src/text/fingerprint.ts';

const text = '“We will not sail,” Nadia Brack told reporters.';
const given = (fields: object): Article => ({ text, ...fields });

describe('readArticle', () => {
  it('takes a bare text and an article with the same text alike', () => {
    expect(readArticle(text)).toEqual(readArticle({ text }));
  });

  it('writes null for all that is not known', () => {
    expect(readArticle(text).info).toEqual({
      id: fingerprint(text),
      fingerprint: fingerprint(text),
      length: text.length,
      title: null,
      url: null,
      outlet: null,
      publishedAt: null,
      updatedAt: null,
    });
  });

  it('takes the id as given, else the url, else the fingerprint', () => {
    const url = 'https://example.org/ferry';
    expect(readArticle({ text, id: 'ferry', url }).info.id).toBe('ferry');
    expect(readArticle({ text, id: null, url }).info.id).toBe(url);
    expect(readArticle({ text, id: '', url: '' }).info).toMatchObject({ id: fingerprint(text), url: null });
  });

  it('keeps the text and the dates as they are', () => {
    const publishedAt = '2026-03-04T08:00:00+05:30';
    const article = readArticle({ text: '\ufeff a\r\n', publishedAt });
    expect(article.text).toBe('\ufeff a\r\n');
    expect(article.info).toMatchObject({ length: 5, publishedAt });
  });

  it('takes an empty text', () => {
    expect(readArticle('').info.length).toBe(0);
  });

  it('lets fields be that it does not know', () => {
    expect(readArticle(given({ section: 7 })).info).not.toHaveProperty('section');
  });

  it.each([
    [undefined, 'an article must be an object with a text, received undefined [text-not-string]'],
    [null, 'received null'],
    [42, 'received 42'],
    [[text], 'an article must be an object with a text'],
    [{}, 'text must be a string, received undefined [text-not-string]'],
    [{ text: 42 }, 'text must be a string, received 42'],
    [given({ id: 7 }), 'id must be a string or null, received 7 [text-not-string]'],
    [given({ title: ['Ferry'] }), 'title must be a string or null, received ["Ferry"]'],
    [given({ publishedAt: 'yesterday' }), 'publishedAt must be an ISO 8601 date, received "yesterday" [date-invalid]'],
    [given({ publishedAt: '' }), '[date-invalid]'],
    [given({ updatedAt: new Date(0) }), 'updatedAt must be an ISO 8601 date'],
    [given({ updatedAt: 1_772_611_200_000 }), '[date-invalid]'],
  ])('refuses %j', (input, message) => {
    expect(() => readArticle(input as Article)).toThrow(message);
  });
});
