import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';

/** Whom a phrase within quotation marks is given to. */
function saidIn(text: string, source: string): string | null {
  const { quotes } = extract(text, { hearsay: true });
  const quote = quotes.find((found) => found.source?.text === source);
  return quote?.speaker?.name ?? null;
}

describe('what somebody calls their own', () => {
  it.each([
    ['Ana Ruiz’s husband, Luis Ortega, drives. “My husband said it was late,” Ruiz said.', 'My husband', 'Luis Ortega'],
    ['Ana Ruiz’s husband, Luis Ortega, drives. “My wife said it was late,” Ortega said.', 'My wife', 'Ana Ruiz'],
    ['Ana Ruiz sings. Her father, Hugo Ruiz, drives. “Dad said it was late,” Ana Ruiz said.', 'Dad', 'Hugo Ruiz'],
    ['Ana Ruiz’s son, Max Ruiz, drives. “Mum said it was late,” Max Ruiz said.', 'Mum', 'Ana Ruiz'],
  ])('is whom the article tells to be that: %s', (text, source, name) => {
    expect(saidIn(text, source)).toBe(name);
  });

  it.each([
    ['Ana Ruiz’s husband, Luis Ortega, drives. “My husband said it was late,” Eva Holm said.', 'My husband'],
    ['Ana Ruiz’s husband, Luis Ortega, drives. “My son said it was late,” Ruiz said.', 'My son'],
    ['Ana Ruiz’s sister, Eva Ruiz, drives. “My other sister said it was late,” Ana Ruiz said.', 'My other sister'],
  ])('is nobody else: %s', (text, source) => {
    expect(saidIn(text, source)).toBe(source);
  });
});
