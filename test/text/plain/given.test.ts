import { describe, expect, it } from 'vitest';
import { Given } from '../../../src/text/plain/given.ts';
import { plainText } from '../../../src/text/plain/plain-text.ts';

describe('offsets of what is read in the text as given', () => {
  it('are the same where nothing was edited', () => {
    const given = new Given('She said no.', []);
    expect([given.isAsRead, given.startOf(4), given.endOf(8)]).toEqual([true, 4, 8]);
  });

  it('begin behind and end before what is left out', () => {
    const { text, given } = plainText('a **bold** &amp; b');
    expect(text).toBe('a bold & b');
    const inText = (word: string): string => {
      const at = text.indexOf(word);
      return given.text.slice(given.startOf(at), given.endOf(at + word.length));
    };
    expect(['a', 'bold', '&', 'b', 'bold & b'].map(inText)).toEqual([
      'a',
      'bold',
      '&amp;',
      'bold'.charAt(0),
      'bold** &amp; b',
    ]);
  });
});
