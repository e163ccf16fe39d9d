import { expect, it } from 'vitest';
import { isLedBefore, isLedByAnother } from '../../src/attributions/reports/led-by-another.ts';
import { extract } from '../../src/extract.ts';
import type { Quotation } from '../../src/quotations/quotation.ts';
import { rangeOf, sceneOf } from './made-scene.ts';

const saidIn = (text: string): string[] =>
  extract(text).quotes.map(({ speaker, text: said }) => `${speaker?.name}: ${said}`);

it('gives a quotation behind another’s to the one whom its own sentence names', () => {
  const text =
    '“It is a tax on having a mother in hospital,” says Gwen Abbott, of Zone B. Her neighbour, Faisal Noor, is more relaxed: “I have got a drive.”';
  expect(saidIn(text)).toEqual([
    'Gwen Abbott: It is a tax on having a mother in hospital,',
    'Faisal Noor: I have got a drive.',
  ]);
});

it('leaves it with the one who goes on', () => {
  const text =
    '“It is a tax on the sick,” Gwen Abbott said. Then Abbott added a warning for all of us: “It will rain.”';
  expect(saidIn(text).every((said) => said.startsWith('Gwen Abbott'))).toBe(true);
});

it.each([
  ['Her neighbour, Faisal Noor, is calmer:', true],
  ['But Noor is calmer:', true],
  ['She turned to Noor:', false],
  ['Then she turned to Noor:', false],
  ['On the way to Lyon, she was calmer:', false],
  ['Then Abbott turned to Noor:', false],
  ['The neighbour is calmer:', false],
  ['Her neighbour, Faisal Noor, is calmer.', false],
])('asks whom its sentence names: %s', (sentence, isLed) => {
  const scene = sceneOf(`“It is a tax,” says Ana Abbott. ${sentence} “I walk.”`);
  const [source, cue, said] = ['Ana Abbott', 'says', '“I walk.”'].map((words) => rangeOf(scene.doc, words));
  expect(source && cue && said && isLedByAnother(scene, source, cue.first, said.first)).toBe(isLed);
});

it('leaves a question to whoever asks it', () => {
  const text = 'A reporter asked, “Did you sign the deal?” Ana Marsh answered, “I sign everything.”';
  expect(saidIn(text)).toEqual(['A reporter: Did you sign the deal?', 'Ana Marsh: I sign everything.']);
});

it.each([
  ['A reporter asked, “Did you sign?” Ruiz said, “No.”', true],
  ['Ruiz was asked by counsel: “Did you sign?” She said, “No.”', true],
  ['Did they sign? “Did you sign?” Ruiz said. “No.”', false],
  ['In a short film, “Did you sign?” Ruiz said, “No.”', false],
  ['Ruiz said, “Did you sign,” and she left. “No.”', false],
])('asks what leads to a quotation before the report: %s', (text, isLed) => {
  const scene = sceneOf(text);
  expect(isLedBefore(scene, scene.quotations[0] as Quotation)).toBe(isLed);
});
