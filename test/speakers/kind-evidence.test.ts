import { describe, expect, it } from 'vitest';
import { inTextOrder, type NameMention, nameMention } from '../../src/speakers/mention.ts';
import { kindEvidence, pronounEvidence } from '../../src/speakers/names/kind-evidence.ts';
import { findNominals } from '../../src/speakers/nominals/find-nominals.ts';
import type { Scene } from '../../src/speakers/scene/scene.ts';
import { rangeOf, sceneOf } from './made-scene.ts';

function named(scene: Scene, phrase: string): NameMention {
  const range = rangeOf(scene.doc, phrase);
  const words = phrase.split(' ');
  const keys = words.map((word) => word.toLowerCase());
  return nameMention({ ...range, words, keys, suffix: null, kind: null, gender: null, role: null, opens: range.first });
}

function votesFor(text: string) {
  const scene = sceneOf(text);
  const { person, organization, place } = kindEvidence(scene, named(scene, 'Marlow'));
  return [person, organization, place];
}

describe('kindEvidence', () => {
  it.each([
    ['They met Marlow once.', [0, 0, 0]],
    ['They met the Marlow once.', [0, 1, 0]],
    ['They worked at Marlow once.', [0, 1, 0]],
    ['They worked in Marlow once.', [0, 0, 1]],
    ['They met the women of Marlow.', [0, 0, 1]],
    ['They met the fans of Marlow.', [0, 0, 0]],
    ['They met Marlow, who slept.', [2, 0, 0]],
    ['They met Marlow, whose dog slept.', [1, 0, 0]],
    ['They met Marlow who slept.', [2, 0, 0]],
    ['They met Marlow, which slept.', [0, 2, 0]],
    ['They met Marlow, and who slept.', [0, 0, 0]],
    ['A reader who signs himself Marlow slept.', [2, 0, 0]],
    ['A reader calling herself Marlow slept.', [2, 0, 0]],
    ['The mill calls itself Marlow.', [0, 0, 0]],
    ['They met a Marlow employee once.', [0, 1, 0]],
    ['They met a Marlow infrastructure director once.', [0, 2, 0]],
    ['They met Marlow’s director once.', [0, 1, 0]],
    ['They met Marlow’s employee once.', [0, 0, 0]],
    ['They met Marlow’s wife once.', [2, 0, 0]],
    ['They met Marlow’s house once.', [0, 0, 0]],
    ['They met a Marlow stone once.', [0, 0, 0]],
    ['They met a Marlow company once.', [0, 2, 0]],
    ['They slept in. Marlow slept.', [0, 0, 0]],
    ['They met Marlow. Which is it?', [0, 0, 0]],
    ['Marlow', [0, 0, 0]],
  ])('votes for person, organization and place: %s', (text, expected) => {
    expect(votesFor(text)).toEqual(expected);
  });
});

describe('pronounEvidence', () => {
  const pronounVotes = (text: string, other?: string) => {
    const scene = sceneOf(text);
    const name = named(scene, 'Marlow');
    const others = other === undefined ? [] : [named(scene, other)];
    const mentions = [name, ...others, ...findNominals(scene, new Uint8Array(scene.doc.tokens.length))].sort(
      inTextOrder,
    );
    const { person, organization, place } = pronounEvidence(scene, mentions, name);
    return [person, organization, place];
  };

  it.each([
    ['Marlow said it would.', [0, 0.75, 0]],
    ['Marlow said it would buy Vole.', [0, 1.5, 0]],
    ['Marlow said it had also sold Vole.', [0, 1.5, 0]],
    ['Marlow said it would rain.', [0, 0.75, 0]],
    ['Marlow said it would take a year.', [0, 0.75, 0]],
    ['Marlow said it was sold.', [0, 0.75, 0]],
    ['Marlow said it sold Vole.', [0, 0.75, 0]],
    ['Marlow said he would.', [1, 0, 0]],
    ['Marlow told her no.', [1, 0, 0]],
    ['Marlow said they would.', [0, 0, 0]],
    ['Marlow told the mayor it would.', [0, 0.75, 0]],
    ['Marlow said “she left” and it left.', [0, 0.75, 0]],
    ['Marlow left. It rained.', [0, 0, 0]],
    ['It met Marlow once.', [0, 0, 0]],
  ])('hears the next pronoun of the sentence: %s', (text, expected) => {
    expect(pronounVotes(text)).toEqual(expected);
  });

  it('hears none behind another name', () => {
    expect(pronounVotes('Marlow told Vole it would.', 'Vole')).toEqual([0, 0, 0]);
  });
});
