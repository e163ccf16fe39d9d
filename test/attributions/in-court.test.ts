import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';

const cuesOf = (text: string): readonly (string | undefined)[] =>
  extract(text, { minConfidence: 0 }).quotes.map(({ cue }) => cue?.text);

describe('what counsel does in court', () => {
  it('says nothing between commas', () => {
    const text = 'Cross-examined by Ruari Finch, defending, Mrs Clegg agreed that her eyesight was poor.';
    expect(cuesOf(text)).toEqual(['agreed']);
  });

  it('leaves what counsel says', () => {
    const text = 'Ruari Finch, defending, said: “My client is sorry.”';
    expect(cuesOf(text)).toEqual(['said']);
  });
});
