import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const sourceOf = (text: string) => extract(text).quotes[0]?.source?.text ?? null;

describe('sources that the network cut or mistook', () => {
  it.each([
    ['“You betrayed us all,” he was told by the judge.', 'the judge'],
    ['On Monday Marie-Claire Varga said that the bridge would close.', 'Marie-Claire Varga'],
    [
      'A person familiar with the plan, who spoke on the condition of anonymity to discuss it, said Ms. Varga had been ill.',
      'A person familiar with the plan, who spoke on the condition of anonymity to discuss it',
    ],
    ['“It is late,” said Ana Varga in an interview with The Post.', 'Ana Varga'],
    ['Engineer Ana Varga, writing in The Post, called the plan “reckless”.', 'Engineer Ana Varga'],
    ['On Monday Jay-Q said that the bridge would close.', 'Jay-Q'],
  ])('are mended: %s', (text, source) => {
    expect(sourceOf(text)).toBe(source);
  });

  it.each(['Ruiz was told that the bridge would close.', 'Ministers are said to be furious.'])(
    'are none where a passive names nobody: %s',
    (text) => {
      expect(sourceOf(text)).toBeNull();
    },
  );

  it.each([
    ['Ruiz has told reporters that the bridge would close.', 'Ruiz'],
    ['“It is shut,” Ruiz was quoted as saying.', 'Ruiz'],
  ])('are left as they are: %s', (text, source) => {
    expect(extract(text, { minConfidence: 0 }).quotes[0]?.source?.text).toBe(source);
  });
});
