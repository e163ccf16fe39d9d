import { describe, expect, it } from 'vitest';
import { isCommonOpener } from '../../src/speakers/names/sentence-openers.ts';
import { rangeOf, sceneOf } from './made-scene.ts';

function isCommon(text: string, run: string): boolean {
  const scene = sceneOf(text);
  return isCommonOpener(scene, rangeOf(scene.doc, run));
}

describe('a common noun that opens its sentence', () => {
  it('is none that the article capitalizes in the middle of a sentence too', () => {
    const opens = { first: 0, last: 1 };
    expect(isCommonOpener(sceneOf('Hills said no. It rained on old Hills.'), opens)).toBe(false);
    expect(isCommonOpener(sceneOf('Hills said no. It rained on old hills.'), opens)).toBe(true);
  });

  it('may be a field, whose office has it in its name', () => {
    const opens = { first: 0, last: 1 };
    expect(isCommonOpener(sceneOf('Budget hawks said no. They met the Budget Office.'), opens)).toBe(true);
  });

  it('opens the name of a body, and stands small elsewhere', () => {
    const opens = { first: 0, last: 1 };
    expect(isCommonOpener(sceneOf('Central bank said no. The central bank slept.'), opens)).toBe(true);
    expect(isCommonOpener(sceneOf('Brightmoor bank said no. The bank slept.'), opens)).toBe(false);
    expect(isCommonOpener(sceneOf('Central paint dried. The central paint slept.'), opens)).toBe(false);
  });

  it.each([
    ['Officials said no.', 'Officials'],
    ['Glaciologists said no.', 'Glaciologists'],
    ['Proponents of the plan said no.', 'Proponents'],
    ['Finance chief Ana Ruiz said no.', 'Finance'],
    ['It rained. Proponents said no.', 'Proponents'],
    ['MARLOW — Nurses said no.', 'Nurses'],
    ['MARLOW - Nurses said no.', 'Nurses'],
    ['MARLOW – Nurses said no.', 'Nurses'],
    ['It is on Page nine today.', 'Page'],
  ])('%s', (text, run) => {
    expect(isCommon(text, run)).toBe(true);
  });

  it.each([
    ['before a name', 'Budget Ruiz said no.', 'Budget Ruiz'],
    ['in the middle', 'The Proponents said no.', 'Proponents'],
    ['of two words', 'Vole Proponents said no.', 'Vole Proponents'],
    ['that ends in -ss', 'Vass said no.', 'Vass'],
    ['that owns something', 'Voles’ claim is old.', 'Voles'],
    ['that is a given name', 'Luis said no.', 'Luis'],
    ['that is a place', 'Paris said no.', 'Paris'],
    ['in capitals', 'VOLES said no.', 'VOLES'],
    ['before a verb', 'Vole slept.', 'Vole'],
    ['before a capital', 'Vole Chief said no.', 'Vole'],
    ['with a number in digits', 'It is on Channel 4 today.', 'Channel'],
    ['at the end', 'Vole', 'Vole'],
  ])('is none %s: %s', (_, text, run) => {
    expect(isCommon(text, run)).toBe(false);
  });
});
