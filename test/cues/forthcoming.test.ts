import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

describe('what somebody is expected to say', () => {
  it.each([
    ['Mayor Ana Holt is expected to say that the bridge is safe.', 'is expected to say', 'that the bridge is safe'],
    ['Ana Holt is due to tell MPs that the bridge will close.', 'is due to tell', 'that the bridge will close'],
    [
      'Officials were expected to announce on Friday whether the dam would be opened.',
      'were expected to announce',
      'whether the dam would be opened',
    ],
  ])('is still to come: %s', (text, cue, content) => {
    expect(extract(text).quotes).toMatchObject([{ cue: { text: cue }, text: content, factuality: 'future' }]);
  });

  it.each([
    'The bridge is expected to reopen in May.',
    'The mayor is expected to resign.',
    'The inquiry is expected to report next May.',
    'The bridge is due to close.',
  ])('is nothing where nobody is to say it: %s', (text) => {
    expect(extract(text).quotes).toEqual([]);
  });
});
