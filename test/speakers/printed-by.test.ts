import { describe, expect, it } from 'vitest';
import { extract, type Options } from '../../src/index.ts';

const speakerOf = (text: string, source: string, outlet: string | null = 'Harbour Review', options: Options = {}) => {
  const { quotes } = extract({ text, outlet }, options);
  const quote = quotes.find((found) => found.source?.text === source);
  if (!quote) throw new Error(`no quote of ${source}`);
  return quote.speaker?.name ?? null;
};

describe('the outlet that prints an article', () => {
  it.each([
    ['This newspaper reported in May that the dam leaked.', 'This newspaper'],
    ['The dam leaks, this website has reported.', 'this website'],
    ['Mayor Ana Ruiz owns two boats. We asked whether she sails them.', 'We'],
  ])('is meant by its word for itself: %s', (text, source) => {
    expect(speakerOf(text, source)).toBe('Harbour Review');
  });

  it('is nobody where it is not known', () => {
    const text = 'Mayor Ana Ruiz owns two boats. We asked whether she sails them.';
    expect(speakerOf(text, 'We', null)).toBeNull();
  });

  it.each([
    ['“We said that it leaked,” Ana Ruiz told reporters.', 'We', 'Ana Ruiz', { hearsay: true }],
    ['The newspaper reported in May that the dam leaked.', 'The newspaper', 'The newspaper', {}],
    ['We hope that it rains.', 'We', null, { attributions: 'all' }],
  ] as const)('is not meant otherwise: %s', (text, source, speaker, options) => {
    expect(speakerOf(text, source, 'Harbour Review', options)).toBe(speaker);
  });
});
