import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import { outermostQuotationAt, quotationAt } from '../../src/quotations/quotation-at.ts';
import { readDocument } from '../../src/text/read-document.ts';

const text = 'Ode said: “She told me ‘no’ and ‘never’ once.” Then “yes” again.';
const doc = readDocument(text);
const { quotations } = findQuotations(doc);

const at = (word: string, find: typeof quotationAt): string | null => {
  const token = doc.tokens.find((candidate) => candidate.text === word)?.index ?? -1;
  const found = find(quotations, token);
  return found && text.slice(found.start, found.end);
};

describe('quotationAt', () => {
  it.each([
    ['Ode', null],
    ['told', '“She told me ‘no’ and ‘never’ once.”'],
    ['no', '‘no’'],
    ['and', '“She told me ‘no’ and ‘never’ once.”'],
    ['never', '‘never’'],
    ['once', '“She told me ‘no’ and ‘never’ once.”'],
    ['Then', null],
    ['yes', '“yes”'],
    ['again', null],
  ])('finds the innermost quotation around %j', (word, expected) => {
    expect(at(word, quotationAt)).toBe(expected);
  });

  it('finds the one around its marks', () => {
    expect(at('“', quotationAt)).toBe('“She told me ‘no’ and ‘never’ once.”');
    expect(at('‘', quotationAt)).toBe('‘no’');
  });

  it('finds none where there are none', () => {
    expect(quotationAt([], 0)).toBeNull();
  });
});

describe('outermostQuotationAt', () => {
  it.each([
    ['Ode', null],
    ['never', '“She told me ‘no’ and ‘never’ once.”'],
    ['yes', '“yes”'],
  ])('finds the outermost quotation around %j', (word, expected) => {
    expect(at(word, outermostQuotationAt)).toBe(expected);
  });
});
