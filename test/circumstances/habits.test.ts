import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const factualityOf = (text: string) => extract(text, { minConfidence: 0 }).quotes[0]?.factuality;

describe('a saying behind a verb of liking or wanting', () => {
  it.each([
    ['Ruiz likes to say that ice has no memory.', 'factual'],
    ['Ruiz liked to tell reporters that ice has no memory.', 'factual'],
    ['Ruiz wanted to know why it had melted.', 'factual'],
    ['Ruiz never liked to say that ice has no memory.', 'negated'],
    ['If Ruiz likes to say that ice has no memory, he is wrong.', 'hypothetical'],
  ])('%s is %s', (text, factuality) => {
    expect(factualityOf(text)).toBe(factuality);
  });

  it.each(['Ruiz would like to say that ice has no memory.', 'Ruiz wants to tell the court that ice has no memory.'])(
    'is not told of as a fact in %s',
    (text) => {
      expect(factualityOf(text) ?? 'hypothetical').toBe('hypothetical');
    },
  );
});
