import { describe, expect, it } from 'vitest';
import { findCapitalRuns } from '../../src/speakers/names/capital-runs.ts';
import { sceneOf, textOf } from './made-scene.ts';

function runsIn(text: string): string[] {
  const scene = sceneOf(text);
  return findCapitalRuns(scene).map((run) => textOf(scene.doc, run));
}

describe('a small word', () => {
  it.each([
    ['Then the boss Per Lund left.', ['Per Lund']],
    ['Then the boss PER LUND left.', ['LUND']],
    ['Per Lund, the boss, left. They met Per Lund.', ['Per Lund', 'Per Lund']],
    ['Per Lund costs. They left.', ['Lund']],
    ['Per London they left. They met Per Lund.', ['London', 'Per Lund']],
    ['Can Lund left. They met Can Lund.', ['Lund', 'Can Lund']],
    ['Then the boss Per left. They slept.', []],
    ['Then the boss Per. Lund left.', ['Lund']],
  ])('is a name before one: %s', (text, expected) => {
    expect(runsIn(text)).toEqual(expected);
  });
});

describe('a name of two parts', () => {
  it.each([
    ['They met the Food and Drug Administration once.', ['Food and Drug Administration']],
    ['They met a Food and Drug Administration once.', ['Food', 'Drug Administration']],
    ['They met the Big Food and Drug Administration once.', ['Big Food and Drug Administration']],
    ['They met the Food or Drug Administration once.', ['Food', 'Drug Administration']],
    ['They met the Food and Drug once.', ['Food', 'Drug']],
    ['They met the Food and Drug Lunch once.', ['Food', 'Drug Lunch']],
    ['They met the Ana and Drug Administration once.', ['Ana', 'Drug Administration']],
    ['They met the FAO and Drug Administration once.', ['FAO', 'Drug Administration']],
    ['They met the London and Drug Administration once.', ['London', 'Drug Administration']],
    ['They met the Bank and Drug Administration once.', ['Bank', 'Drug Administration']],
    ['They met the Securities and Exchange Board of India.', ['Securities and Exchange Board of India']],
    ['They met the Food Safety and Standards Authority once.', ['Food Safety and Standards Authority']],
    ['They met the Health and Safety Executive once.', ['Health and Safety Executive']],
    ['They met the Rail Agency and Justice Department once.', ['Rail Agency', 'Justice Department']],
    ['They met the Big Food Safety and Standards Authority once.', ['Big Food Safety', 'Standards Authority']],
  ])('ends with its head: %s', (text, expected) => {
    expect(runsIn(text)).toEqual(expected);
  });
});

describe('the possessive mark in a name', () => {
  it.each([
    ['An analyst at Moody’s said no.', ['Moody’s']],
    ['An analyst at Moody’s.', ['Moody’s']],
    ['They saw Moody’s analyst there.', ['Moody']],
    ['They saw Moody’s old analyst there.', ['Moody']],
    ['They saw Ruiz’s said.', ['Ruiz']],
    ['They saw Old Moody’s said.', ['Old Moody']],
  ])('is part of it: %s', (text, expected) => {
    expect(runsIn(text)).toEqual(expected);
  });
});

describe('a rank that is past', () => {
  it.each([
    ['They met Gen. (rtd) Ana Ruiz once.', ['Gen. (rtd) Ana Ruiz']],
    ['They met Gen. (retired) Ana Ruiz once.', ['Gen. (retired) Ana Ruiz']],
    ['They met Gen. (rtd) there once.', ['Gen.']],
    ['They met Gen. (old) Ana Ruiz once.', ['Gen.', 'Ana Ruiz']],
  ])('may stand within: %s', (text, expected) => {
    expect(runsIn(text)).toEqual(expected);
  });
});

describe('a particle at the start', () => {
  it.each([
    ['They met al-Sadr once.', ['al-Sadr']],
    ['They met al - Sadr once.', ['Sadr']],
    ['They met al-weather once.', []],
    ['They met van Brandt once.', ['van Brandt']],
    ['They met van brandt once.', []],
    ['They met al. Sadr left.', ['Sadr']],
  ])('stands right before a capital: %s', (text, expected) => {
    expect(runsIn(text)).toEqual(expected);
  });
});

describe('a word behind a mark', () => {
  it.each([
    ['They slept, Vole left, and Quill sat.', ['Vole', 'Quill']],
    ['They slept (Vole left) once.', ['Vole']],
    ['Mayor Vole left once.', ['Mayor Vole']],
  ])('is a name where a capital tells something: %s', (text, expected) => {
    expect(runsIn(text)).toEqual(expected);
  });
});
