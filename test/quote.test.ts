import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract.ts';

const innerOf = (text: string) => extract(text, { hearsay: true }).quotes.find(({ within }) => within !== null);

describe('the text of a quote', () => {
  it.each([
    ['“He told me, ‘Sail now,’” Ruiz said.', 'Sail now,', '‘Sail now,’'],
    ['“He told me, ‘Sail now,’ and I went,” Ruiz said.', 'Sail now,', '‘Sail now,’'],
    ['‘He told me, “Sail now,”’ Ruiz said.', 'Sail now,', '“Sail now,”'],
    ['“He told me that we should ‘sail now’ and I went,” Ruiz said.', null, null],
  ])('loses the outermost marks of what is said inside: %s', (text, inner, span) => {
    const quote = innerOf(text);
    if (inner !== null) expect(quote?.text).toBe(inner);
    if (span !== null) expect(quote?.content.map((part) => part.text)).toEqual([span]);
    expect(quote?.text).not.toMatch(/[“”]/);
  });

  it.each([
    ['“He told me, ‘Sail now,’” Ruiz said.', 'He told me, ‘Sail now,’'],
    ['Ruiz said the “big ‘new’ boat” sank.', 'the “big ‘new’ boat” sank'],
    ['“We lost,” Ruiz said. “We won’t sail.”', 'We lost, We won’t sail.'],
  ])('keeps the marks inside: %s', (text, said) => {
    expect(extract(text).quotes.find(({ within }) => within === null)?.text).toBe(said);
  });
});
