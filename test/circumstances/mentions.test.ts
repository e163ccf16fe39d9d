import { describe, expect, it } from 'vitest';
import { mentionIn, mentionsIn } from '../../src/circumstances/mentions.ts';
import type { Scene } from '../../src/circumstances/scene.ts';
import { ResolvedMention } from '../../src/speakers/resolution.ts';

/** A scene with a mention of two tokens at each place, each of another speaker. */
const sceneWith = (...places: readonly number[]): Scene =>
  ({
    speakers: { mentions: places.map((at, index) => new ResolvedMention(at, at + 2, 'name', 'person', index, 1)) },
  }) as unknown as Scene;

const speakersIn = (scene: Scene, first: number, last: number) =>
  mentionsIn(scene, { first, last }).map(({ speaker }) => speaker);

describe('the mentions of a range', () => {
  it('overlap it, and do not just touch it', () => {
    expect(speakersIn(sceneWith(0, 3, 5, 8), 4, 6)).toEqual([1, 2]);
    expect(speakersIn(sceneWith(0, 3, 5, 8), 2, 3)).toEqual([]);
    expect(speakersIn(sceneWith(), 2, 3)).toEqual([]);
  });

  it('are found among many', () => {
    const many = Array.from({ length: 200 }, (_, at) => at * 5);
    expect(speakersIn(sceneWith(...many), 500, 506)).toEqual([100, 101]);
  });
});

describe('the mention of a range', () => {
  it('is the one that covers most of it, or the first of two that cover as much', () => {
    expect(mentionIn(sceneWith(3, 5), { first: 4, last: 7 })?.speaker).toBe(1);
    expect(mentionIn(sceneWith(3, 5), { first: 3, last: 6 })?.speaker).toBe(0);
    expect(mentionIn(sceneWith(3, 5), { first: 4, last: 6 })?.speaker).toBe(0);
    expect(mentionIn(sceneWith(3, 5), { first: 8, last: 9 })).toBeNull();
  });
});
