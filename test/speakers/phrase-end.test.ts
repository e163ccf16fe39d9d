import { describe, expect, it } from 'vitest';
import { isMark, phraseEnd } from '../../src/speakers/nominals/phrase-end.ts';
import { rangeOf, sceneOf } from './made-scene.ts';

/** What belongs to the noun; the text has it once. */
function behind(text: string, noun: string): string {
  const { doc, ...scene } = sceneOf(text);
  const from = rangeOf(doc, noun).last;
  const end = phraseEnd({ doc, ...scene }, from, noun, new Uint8Array(doc.tokens.length));
  return end === from ? '' : doc.text.slice(doc.tokens[from]?.start, doc.tokens[end - 1]?.end);
}

describe('the phrases that belong to a noun', () => {
  it.each([
    ['The director of the institute said no.', 'director', 'of the institute'],
    ['The director of the institute in Lyon said no.', 'director', 'of the institute in Lyon'],
    ['The director for Lyon at Arvo Foods said no.', 'director', 'for Lyon at Arvo Foods'],
    ['The director of the old stone bridge said no.', 'director', 'of the old stone bridge'],
    ['The director of Vole & Ruiz said no.', 'director', 'of Vole & Ruiz'],
    ['The director of the city’s court said no.', 'director', 'of the city’s court'],
    ['The director of the workers’ union said no.', 'director', 'of the workers’ union'],
    ['The director of the Anglo-Irish club said no.', 'director', 'of the Anglo-Irish club'],
    ['The director at a Lyon-based mutual fund said no.', 'director', 'at a Lyon-based mutual fund'],
    ['The director of a ten-year plan said no.', 'director', 'of a ten-year plan'],
    ['The director of all three bridges said no.', 'director', 'of all three bridges'],
    ['The director of her club said no.', 'director', 'of her club'],
    ['The director of one competing company said no.', 'director', 'of one competing company'],
    ['The director of one competing said no.', 'director', ''],
    ['The winner of 1996, who slept, said no.', 'winner', 'of 1996'],
    ['The winner of 1996 slept.', 'winner', ''],
    ['A mother of two who slept said no.', 'mother', 'of two'],
    ['A mother of two slept.', 'mother', ''],
    ['The boys of 12-to-14 slept.', 'boys', ''],
    ['The ambassador to Peru said no.', 'ambassador', 'to Peru'],
    ['The director to Peru said no.', 'director', ''],
    ['The director said no.', 'director', ''],
    ['The director of and for Lyon said no.', 'director', ''],
    ['The director of the very old said no.', 'director', ''],
    ['The director of', 'director', ''],
    ['The director of\nLyon', 'director', ''],
    ['The director', 'director', ''],
    ['He met the director. In Lyon it rained.', 'director', ''],
    ['He met the director\nof the bridge.', 'director', ''],
    ['The director of the club near Lyon said no.', 'director', 'of the club'],
    ['The director of Lyon the mayor met said no.', 'director', 'of Lyon'],
    ['The pupils at a Lyon primary school said no.', 'pupils', 'at a Lyon primary school'],
    ['The director of the Lyon last night said no.', 'director', 'of the Lyon'],
  ])('in "%s"', (text, noun, expected) => {
    expect(behind(text, noun)).toBe(expected);
  });

  it.each([
    ['The ministry in a statement said no.', 'ministry', ''],
    ['The ministry in an interview said no.', 'ministry', ''],
    ['The ministry of war in a long statement said no.', 'ministry', 'of war'],
    ['The people in the meeting said no.', 'people', 'in the meeting'],
    ['The people in a boat said no.', 'people', 'in a boat'],
    ['The author of a statement said no.', 'author', 'of a statement'],
  ])('are none that tell where it was said: %s', (text, noun, expected) => {
    expect(behind(text, noun)).toBe(expected);
  });

  it.each([
    ['A person familiar with the matter said no.', 'person', 'familiar with the matter'],
    ['A person familiar with the matter in Lyon said no.', 'person', 'familiar with the matter in Lyon'],
    ['A man close to Ana Ruiz said no.', 'man', 'close to Ana Ruiz'],
    ['A man close to her said no.', 'man', 'close to her'],
    ['A man familiar with her thinking said no.', 'man', 'familiar with her thinking'],
    ['A man familiar with Ruiz’s planning said no.', 'man', 'familiar with Ruiz’s planning'],
    ['A man close to her, thinking of home, said no.', 'man', 'close to her'],
    ['A man briefed on it said no.', 'man', 'briefed on it'],
    ['A man close and dear said no.', 'man', ''],
    ['A man familiar', 'man', ''],
    ['A man close, Ana Ruiz said.', 'man', ''],
    ['A man happy with the matter said no.', 'man', ''],
    ['A man close to tears, she said.', 'man', 'close to tears'],
    ['He met the man. Close to Lyon it rained.', 'man', ''],
  ])('tell what somebody knows: %s', (text, noun, expected) => {
    expect(behind(text, noun)).toBe(expected);
  });

  it('are of a length that somebody reads', () => {
    expect(behind(`The director of the ${'old '.repeat(13)}bridge said no.`, 'director').split(' ')).toHaveLength(16);
    expect(behind(`The director of the ${'old '.repeat(14)}bridge said no.`, 'director').split(' ')).toHaveLength(17);
    expect(behind(`The director of the ${'old '.repeat(15)}bridge said no.`, 'director')).toBe('');
    const many = behind(`The director ${'of Lyon '.repeat(20)}said no.`, 'director');
    expect(many.split(' ')).toHaveLength(16);
  });
});

describe('a mark of possession', () => {
  it.each([
    ['Arvo’s mill', '’s', true],
    ['Foods’ mill', '’', true],
    ["Foods' mill", "'", true],
    ['Arvo mill', 'mill', false],
  ])('stands in "%s"', (text, mark, expected) => {
    const scene = sceneOf(text);
    expect(isMark(scene, rangeOf(scene.doc, mark).first)).toBe(expected);
  });
});
