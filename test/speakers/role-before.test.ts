import { describe, expect, it } from 'vitest';
import { roleBefore } from '../../src/speakers/names/role-before.ts';
import { rangeOf, sceneOf, textOf } from './made-scene.ts';

/** The role before a name, in words; `title`: the capitalized words of it that stand in the name's own run. */
function roleIn(text: string, name: string, title?: string) {
  const scene = sceneOf(text);
  const { first } = rangeOf(scene.doc, name);
  const role = roleBefore(scene, title === undefined ? first : rangeOf(scene.doc, title).first, first);
  return role && { text: textOf(scene.doc, role), noun: role.noun, past: role.past };
}

describe('roleBefore', () => {
  it.each([
    ['It was glaciologist Ana Ruiz.', 'glaciologist', 'glaciologist'],
    ['It was according to infrastructure director Ana Ruiz.', 'infrastructure director', 'director'],
    ['It was vice president Ana Ruiz.', 'vice president', 'vice president'],
    ['It was leading lawyer Ana Ruiz.', 'leading lawyer', 'lawyer'],
    ['It was health and safety director Ana Ruiz.', 'health and safety director', 'director'],
    ['It was the work of co-founder and chief executive Ana Ruiz.', 'co-founder and chief executive', 'ceo'],
    ['It was president and chief executive Ana Ruiz.', 'president and chief executive', 'ceo'],
    ['It was their president and chief executive Ana Ruiz.', 'president and chief executive', 'ceo'],
    ['It was security chief Ana Ruiz.', 'security chief', 'chief'],
    ['It was two-time champion Ana Ruiz.', 'two-time champion', 'champion'],
    ['Left-arm spinner Ana Ruiz left.', 'Left-arm spinner', 'spinner'],
    ['It was actress-turned-senator Ana Ruiz.', 'actress-turned-senator', 'senator'],
    ['It rained - mayor Ana Ruiz left.', 'mayor', 'mayor'],
    ['Last night council leader Ana Ruiz left.', 'council leader', 'leader'],
    ['Yesterday mayor Ana Ruiz left.', 'mayor', 'mayor'],
    ['It was night editor Ana Ruiz.', 'night editor', 'editor'],
  ])('begins with its first modifier: %s', (text, role, noun) => {
    expect(roleIn(text, 'Ana Ruiz')).toEqual({ text: role, noun, past: false });
  });

  it.each([
    ['It was former mayor Ana Ruiz.', 'former mayor', true],
    ['It was retired German lawyer Ana Ruiz.', 'retired German lawyer', true],
    ['It was German lawyer Ana Ruiz.', 'German lawyer', false],
  ])('may be past: %s', (text, role, past) => {
    expect(roleIn(text, 'Ana Ruiz')).toMatchObject({ text: role, past });
  });

  it.each([
    ['It was Sen. Ana Ruiz.', 'Sen.', 'Sen.', 'senator'],
    ['It was the glaciologist Dame Ana Ruiz.', 'Dame', 'glaciologist', 'glaciologist'],
    ['It was former Sen. Ana Ruiz.', 'Sen.', 'former Sen.', 'senator'],
    ['It was Vice President Ana Ruiz.', 'Vice', 'Vice President', 'vice president'],
    ['It was president and Shipwright Ana Ruiz.', 'Shipwright', 'president and Shipwright', 'shipwright'],
    ['It was the president and Shipwright Ana Ruiz.', 'Shipwright', 'Shipwright', 'shipwright'],
    ['It was lawyers and Shipwright Ana Ruiz.', 'Shipwright', 'Shipwright', 'shipwright'],
    ['It was wife and Shipwright Ana Ruiz.', 'Shipwright', 'Shipwright', 'shipwright'],
    ['It was Shipwright Ana Ruiz.', 'Shipwright', 'Shipwright', 'shipwright'],
  ])('may stand in capitals: %s', (text, title, role, noun) => {
    expect(roleIn(text, 'Ana Ruiz', title)).toMatchObject({ text: role, noun });
  });

  it.each([
    ['a courtesy', 'It was Ms. Ana Ruiz.', 'Ms.'],
    ['a relative', 'It was cousin Ana Ruiz.', undefined],
    ['a thing', 'It was stone Ana Ruiz.', undefined],
    ['a verb', 'They admire Ana Ruiz.', undefined],
    ['the sentence before', 'He is a lawyer. Ana Ruiz left.', undefined],
    ['nothing', 'Ana Ruiz left.', undefined],
  ])('is none in %s', (_, text, title) => {
    expect(roleIn(text, 'Ana Ruiz', title)).toBeNull();
  });

  it.each([
    ['It was an anonymous lawyer Ana Ruiz.', 'lawyer'],
    ['It was the same lawyer Ana Ruiz.', 'lawyer'],
    ['It was and lawyer Ana Ruiz.', 'lawyer'],
    ['They pay lawyer Ana Ruiz.', 'lawyer'],
    ['It was he - lawyer Ana Ruiz.', 'lawyer'],
  ])('leaves out what is no part of it: %s', (text, role) => {
    expect(roleIn(text, 'Ana Ruiz')?.text).toBe(role);
  });

  it('is no longer than a role', () => {
    expect(roleIn(`It was ${'old '.repeat(20)}lawyer Ana Ruiz.`, 'Ana Ruiz')?.text.split(' ')).toHaveLength(10);
  });
});
