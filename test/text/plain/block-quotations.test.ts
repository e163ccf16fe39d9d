import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/index.ts';
import { plainText } from '../../../src/text/plain/plain-text.ts';

const read = (text: string): string => plainText(text).text;

describe('a block quotation', () => {
  it('is read in quotation marks behind a colon', () => {
    expect(read('Ruiz wrote:\n\n> We go.\n>\n> We do.\n\nIt rained.')).toBe(
      'Ruiz wrote:\n\n“We go.\n\n“We do.”\n\nIt rained.',
    );
    expect(read('Ruiz wrote:\n> We go.')).toBe('Ruiz wrote:\n“We go.”');
    expect(read('Ruiz wrote: \r\n\r\n> We go.\r\n')).toBe('Ruiz wrote: \r\n\r\n“We go.”\r\n');
  });

  it.each([
    ['behind a full stop', 'Ruiz wrote.\n\n> We go.', 'Ruiz wrote.\n\nWe go.'],
    ['with marks of its own', 'Ruiz wrote:\n\n> "We go."', 'Ruiz wrote:\n\n"We go."'],
    ['that is a signed post', 'Ruiz wrote:\n\n> We go.\n> — Ana (@ana)', 'Ruiz wrote:\n\nWe go.\n— Ana (@ana)'],
    ['that stands farther down', 'Ruiz wrote:\n\nNo.\n\n> We go.', 'Ruiz wrote:\n\nNo.\n\nWe go.'],
  ])('has no more %s', (_, text, plain) => {
    expect(read(text)).toBe(plain);
  });

  it('is said by whom the colon stands behind', () => {
    const text = 'In a statement, the mayor, Ana Ruiz, said:\n\n> We have listened to the town. It is late.';
    const [quote] = extract(text).quotes;
    expect(quote).toMatchObject({ kind: 'direct', speaker: { name: 'Ana Ruiz' } });
    expect(quote?.text).toBe('We have listened to the town. It is late.');
  });
});
