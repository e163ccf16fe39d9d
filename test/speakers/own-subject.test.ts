import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';

const told = (text: string) => extract(text).quotes.at(-1)?.addressee?.speaker?.name ?? null;

describe('the object of a verb', () => {
  it.each([
    ['Keith Lumley spoke first. The Speaker, Sir Edward Nairn, tells him to withdraw the remark.', 'Keith Lumley'],
    ['Keith Lumley spoke first. Edward Nairn told him to withdraw the remark.', 'Keith Lumley'],
    ['Edward Nairn told him to withdraw the remark.', null],
  ])('is not its subject: %s', (text, name) => {
    expect(told(text)).toBe(name);
  });

  it.each([
    ['Keith Lumley spoke first. Edward Nairn said it was late. Ann Orr told him to wait.', 'Edward Nairn'],
    ['Edward Nairn came in. Then Ann Orr told him to wait.', 'Edward Nairn'],
  ])('may be the subject of another: %s', (text, name) => {
    expect(told(text)).toBe(name);
  });

  it.each(['Edward Nairn told himself to wait.', 'Ann Orr told her mother to wait.'])(
    'is more than that: %s',
    (text) => {
      const { speakers } = extract(text);
      const pronoun = speakers[0]?.mentions.find(({ form }) => form === 'pronoun');
      expect(pronoun?.text).toMatch(/^(?:himself|her)$/);
    },
  );
});
