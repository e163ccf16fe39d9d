import { describe, expect, it } from 'vitest';
import { andStep } from '../../src/speakers/names/run-and.ts';
import { sceneOf } from './made-scene.ts';

/** From the word in brackets to the first *and* behind it. */
function stepIn(text: string): number {
  const opens = text.indexOf('[');
  const scene = sceneOf(text.replace('[', '').replace(']', ''));
  const first = scene.doc.tokens.findIndex(({ start }) => start >= opens);
  return andStep(
    scene,
    first,
    scene.doc.tokens.findIndex(({ lower, index }) => lower === 'and' && index > first),
  );
}

describe('the *and* within a name', () => {
  it.each([
    'They saw the [Department] of Health and Human Services there.',
    'They saw the [Ministry] of Justice and Public Order there.',
    'They saw the [Ministry] of Trade and Industry there.',
    'They saw the [Institute] of Mining and Forestry there.',
    'They saw the [Association] of Farmers and Growers there.',
    'They saw the [Association] of Farmers and Marlow Growers there.',
    'They saw [Director] of Planning and Works Ana Ruiz there.',
    'They saw [Law] and Order Minister Luis Ortega there.',
    'They saw [Wexley] and Tarn Hospitals NHS Trust there.',
    'They saw [Wexley] and Tarn Council there.',
  ])('goes on with it: %s', (text) => {
    expect(stepIn(text)).toBe(2);
  });

  it.each([
    'They saw the [Department] of Health and nothing there.',
    'They saw the [Department] of Justice and Arvo there.',
    'They saw the [Department] of Justice and Arvo Foods there.',
    'They saw the [Department] of Health and Ana Ruiz there.',
    'They saw the [Ministry] of Health and Arvo there.',
    'They saw the [Institute] of Marlow and Forestry there.',
    'They saw the [Institute] of Mining and Arvo there.',
    'They saw the [Association] of Marlow and Arlen there.',
    'They saw [Director] of Planning and Works Arvo there.',
    'They saw [Director] of Planning and Ana Ruiz there.',
    'They saw [Arvo] of Marlow and Human Services there.',
    'They saw [Marlow] Foods and Human Services there.',
    'They saw [Law] and Order there.',
    'They saw [Law] and Order Minister there.',
    'They saw [Ruiz] and Law Minister Luis Ortega there.',
    'They saw [Wexley] and Tarn Capital Trust there.',
    'They saw Mr [Wexley] and Tarn Council there.',
    'They saw what lies between [Wexley] and Tarn Council there.',
    'They saw that [Wexley] and Tarn Council have agreed.',
    'They saw [Ana] and Tarn Council there.',
  ])('ends it: %s', (text) => {
    expect(stepIn(text)).toBe(0);
  });
});
