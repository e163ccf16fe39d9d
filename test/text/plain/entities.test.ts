import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/text/plain/plain-text.ts';

describe('entities left in a text', () => {
  it.each([
    ['&quot;No,&quot; she said.', '"No," she said.'],
    ['&ldquo;No,&rdquo; she said.', '\u201cNo,\u201d she said.'],
    ['It doesn&#39;t and it won&#8217;t.', "It doesn't and it won\u2019t."],
    ['It doesn&#x27;t.', "It doesn't."],
    ['Ash &amp; Loomis', 'Ash & Loomis'],
    ['&amp;quot;No&amp;quot; &amp;amp; yes', '"No" & yes'],
    ['Ren&eacute;e Dvo&Rcaron;&aacute;k &ccedil;a', 'Renée DvoŘák ça'],
    ['a smile &#128512;', 'a smile \u{1f600}'],
  ])('are read as what they stand for: %s', (text, read) => {
    expect(plainText(text).text).toBe(read);
  });

  it.each(['Ash & Loomis', 'AT&T;', 'R&D; then &bogus; and &#0; and &#55296; and &bacute;'])('%s stays', (text) => {
    expect(plainText(text)).toMatchObject({ text, given: { isAsRead: true } });
  });
});
