import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

describe('what somebody declined to say', () => {
  it.each([
    ['The company declined to say when the bridge would open.', 'declined to say', 'when the bridge would open'],
    ['Ruiz has refused to confirm that the bridge was safe.', 'has refused to confirm', 'that the bridge was safe'],
  ])('is a quote that was not said: %s', (text, cue, content) => {
    expect(extract(text).quotes).toMatchObject([{ cue: { text: cue }, text: content, factuality: 'negated' }]);
  });

  it('is nothing where no saying was declined', () => {
    expect(extract('Ruiz refused to open the gate.').quotes).toEqual([]);
  });
});
