import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';

const contentOf = (text: string): readonly string[] | undefined =>
  extract(text)
    .quotes.at(-1)
    ?.content.map((span) => span.text);

describe('what somebody is asked before they answer', () => {
  it.each([
    'Pressed on how warmly, the source said: “Nobody hung up.”',
    'Asked about the cost, the source said: “Nobody hung up.”',
    'Ada Holm, asked yesterday whether anybody had left the call: “Nobody hung up.”',
  ])('is none of what they say: %s', (text) => {
    expect(contentOf(text)).toEqual(['“Nobody hung up.”']);
  });

  it('is theirs where they ask', () => {
    expect(contentOf('Ada Holm asked, over tea, whether it was true: “Nobody hung up.”')?.[0]).toMatch(/^whether/);
  });

  it('is not every clause in front', () => {
    expect(contentOf('If they pressed him, the source said, nobody would hang up.')).toEqual([
      'If they pressed him',
      'nobody would hang up',
    ]);
  });
});
