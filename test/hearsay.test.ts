import { describe, expect, it } from 'vitest';
import { extract, type Options } from '../src/index.ts';

const read = (text: string, options: Options = {}): string[] =>
  extract(text, options).quotes.map(({ source, text: said }) => `${source?.text}: ${said}`);

const CLERK = '“The clerk told me that our house was in the wrong county,” Ana Ruiz said.';
const OUTER = 'Ana Ruiz: The clerk told me that our house was in the wrong county,';
const INNER = 'The clerk: that our house was in the wrong county';

describe('hearsay', () => {
  it('is a part of what somebody is quoted with, and no quote of its own', () => {
    expect(read(CLERK)).toEqual([OUTER]);
    expect(read(`Eva Vole said it was late.\n\n${CLERK}`)).toEqual(['Eva Vole: it was late', OUTER]);
    expect(extract(CLERK).speakers.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  });

  it('is a quote within the other for callers who ask for it', () => {
    expect(read(CLERK, { hearsay: true })).toEqual([OUTER, INNER]);
    const [outer, inner] = extract(CLERK, { hearsay: true }).quotes;
    expect([outer?.within, inner?.within]).toEqual([null, outer?.id]);
  });

  it('is what the quoted part of a mixed quote tells', () => {
    const text = 'Ana Ruiz complained that “the clerk said the house was in the wrong county” and went home.';
    expect(read(text, { hearsay: true })).toContain('the clerk: the house was in the wrong county');
    expect(read(text).some((line) => line.startsWith('the clerk'))).toBe(false);
  });

  it('is what a turn of a transcript tells, which has no marks', () => {
    const text =
      'ANA RUIZ: The clerk told me that our house was in the wrong county.\n\nTOM VALE: When was that?\n\nANA RUIZ: It was in May, I think.\n\nTOM VALE: Thank you for that.';
    expect(read(text, { hearsay: true }).some((line) => line.startsWith('The clerk'))).toBe(true);
    expect(read(text).some((line) => line.startsWith('The clerk'))).toBe(false);
  });

  it.each([
    [
      'The report says a signalman admitted that he had been asleep.',
      ['The report: a signalman admitted that he had been asleep', 'a signalman: that he had been asleep'],
    ],
    [
      'The Courier quoted Ruiz as saying the dam was “as good as dead”.',
      ['The Courier: Ruiz as saying the dam was “as good as dead”', 'Ruiz: the dam was “as good as dead”'],
    ],
  ])('is not what the article itself tells: %s', (text, quotes) => {
    expect(read(text)).toEqual(quotes);
  });

  it('changes no other quote', () => {
    const text = `${CLERK} “We moved,” she said. The report says a signalman admitted that he had been asleep.`;
    const all = extract(text, { hearsay: true }).quotes;
    const inner = all.find(({ text: said }) => said === 'that our house was in the wrong county');
    expect(inner).toBeDefined();
    expect(extract(text).quotes).toEqual(all.filter((quote) => quote !== inner));
  });
});
