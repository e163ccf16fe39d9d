import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/index.ts';
import { plainText } from '../../../src/text/plain/plain-text.ts';

describe('a soft hyphen', () => {
  it('is no letter of what is read', () => {
    expect(plainText('The en\u00adgi\u00adneer').text).toBe('The engineer');
    expect(plainText('The engineer').given.isAsRead).toBe(true);
  });

  it('stands in spans, and in no name', () => {
    const [quote] = extract('“We wrote to them,” said Ana Oye\u00adla\u00adran.').quotes;
    expect(quote).toMatchObject({ speaker: { name: 'Ana Oyelaran' }, source: { text: 'Ana Oye\u00adla\u00adran' } });
  });
});
