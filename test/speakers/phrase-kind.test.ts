import { describe, expect, it } from 'vitest';
import { phraseKind } from '../../src/speakers/resolving/phrase-kind.ts';
import { rangeOf, sceneOf } from './made-scene.ts';

const kindOf = (phrase: string) => {
  const scene = sceneOf(`${phrase} said it was late.`);
  return phraseKind(scene, rangeOf(scene.doc, phrase));
};

describe('the kind of those whom a phrase describes', () => {
  it.each([
    ['More than 900 employees at Quorum', 'group'],
    ['A section of angry deputies', 'group'],
    ['A section of the road', 'person'],
    ['A handwritten note in the margin', 'document'],
    ['A term sheet', 'document'],
    ['The stranger on the quay', 'person'],
    ['One', 'person'],
  ])('%s: %s', (phrase, kind) => {
    expect(kindOf(phrase)).toBe(kind);
  });
});
