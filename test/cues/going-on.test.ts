import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

describe('what somebody went on to say', () => {
  it.each([
    ['The mayor went on to argue that the bridge was safe.', 'went on to argue', 'that the bridge was safe'],
    ['The letter goes on to say the bridge was safe.', 'goes on to say', 'the bridge was safe'],
    ['The mayor went on to call the bridge “a gift to nobody”.', 'went on to call', 'the bridge “a gift to nobody”'],
  ])('was said: %s', (text, cue, content) => {
    expect(extract(text).quotes).toMatchObject([{ cue: { text: cue }, text: content, factuality: 'factual' }]);
  });

  it.each([
    'The mayor went on to open the bridge.',
    'The mayor walked on to say the bridge.',
    'The company hopes to go on to win.',
  ])('is nothing where nothing is said: %s', (text) => {
    expect(extract(text).quotes).toEqual([]);
  });
});
