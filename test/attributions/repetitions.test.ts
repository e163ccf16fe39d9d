import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const saidIn = (text: string): string[] =>
  extract(text).quotes.map(({ speaker, text: said }) => `${speaker?.name}: ${said}`);

const PULLED = '“We will not put a fresh face on a wall that may fall.”';

describe('a pull quote', () => {
  it('says nothing again, whoever spoke before it', () => {
    const text = `${PULLED.replace('.”', ',”')} Ana Ruiz told reporters.\n\nLuis Ortega said his crew had lost eleven days.\n\n${PULLED}\n\n“They come, take a picture and go home,” Ortega said.`;
    expect(saidIn(text).filter((said) => said.includes('fresh face'))).toHaveLength(1);
  });

  it('may repeat one sentence of several', () => {
    const text = `“Nobody asked us. We will not put a fresh face on a wall that may fall. It is over,” Ana Ruiz told reporters.\n\n“It will rain for days on end,” said Luis Ortega.\n\n${PULLED}`;
    expect(saidIn(text).filter((said) => said.includes('fresh face'))).toHaveLength(1);
  });

  it('is what somebody says where it stands alone', () => {
    expect(saidIn(`“It is over,” Ana Ruiz told reporters.\n\n${PULLED}`)).toHaveLength(2);
  });
});

describe('a quotation behind a question that nobody asks', () => {
  it('goes on with the one who was asked', () => {
    const text =
      '“I want a peach,” Leon Petrie said when he was asked what he would do first. “They have none inside.”';
    expect(saidIn(text)).toContain('Leon Petrie: I want a peach, They have none inside.');
  });
});
