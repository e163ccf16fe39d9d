import { describe, expect, it } from 'vitest';
import { withoutVenue } from '../../src/attributions/contents/venue-tails.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { type MadeReading, sceneOf, textOf } from './made-scene.ts';

function contentIn(text: string, made: MadeReading) {
  const scene = sceneOf(text, made);
  const { cue, parts } = scene.cues[0] as TaggedCue;
  return withoutVenue(scene, cue, parts.content).map((range) => textOf(scene.doc, range));
}
const said = (tail: string) => contentIn(`Ruiz said ${tail}.`, { cue: 'said', source: 'Ruiz', content: [tail] });

describe('the place where something was said', () => {
  it.each([
    'in an interview with the Courier',
    'in a rare radio interview',
    'in a rare old little interview',
    'in the statement',
  ])('is no content behind the last marks: %s', (venue) => {
    expect(said(`the dam was “as good as dead” ${venue}`)).toEqual(['the dam was “as good as dead”']);
  });

  it.each([
    'in interviews',
    'at an interview',
    'in a house',
    'in an interview that aired',
    'in a rare old little radio interview',
    'in its interview “here”',
  ])('is not %s', (tail) => {
    expect(said(`the dam was “as good as dead” ${tail}`)).toEqual([`the dam was “as good as dead” ${tail}`]);
  });

  const rejected = (content: string) =>
    contentIn(`Ruiz rejected ${content}.`, { cue: 'rejected', source: 'Ruiz', content: [content] });

  it.each([
    ['the criticism in a statement', 'the criticism'],
    ['the charge under oath in Leeds', 'the charge'],
    ['any role in an interview with the Courier', 'any role'],
    ['the dam’s critics in a long radio interview', 'the dam’s critics'],
    ['his critics at a rally', 'his critics'],
    ['Ana Lowe on Facebook', 'Ana Lowe'],
    ['the charge via Twitter late on Monday', 'the charge'],
    ['the charges through her lawyer', 'the charges'],
    ['the deal on condition of anonymity because talks go on', 'the deal'],
  ])('is no part of a thing that was said: %s', (content, thing) => {
    expect(rejected(content)).toEqual([thing]);
  });

  it.each([
    ['a thing with a place of its own', 'any role in the interview'],
    ['a thing in another', 'the cracks in a wall'],
    ['what happened there', 'the brawl at a rally'],
    ['what is aimed at it', 'the attack on Facebook'],
    ['what lies under another', 'the leak under the oath stone'],
    ['what is read there', 'her comments on Facebook about the dam'],
    ['what somebody got done', 'the sale through an agent in Leeds'],
    ['what a clause tells', 'that she sang in an interview'],
    ['what stands between marks', 'the “stitch up in a statement”'],
    ['all of it', 'in an interview'],
  ])('is a part of %s: %s', (_, content) => {
    expect(rejected(content)).toEqual([content]);
  });

  it('stands behind marks and behind the cue, in the last part', () => {
    expect(said('the dam was dead in an interview')).toEqual(['the dam was dead in an interview']);
    const early = 'The dam was “as dead” in an interview, Ruiz said.';
    expect(contentIn(early, { cue: 'said', content: ['The dam was “as dead” in an interview'] })).toEqual([
      'The dam was “as dead” in an interview',
    ]);
    const two = '“It leaks,” Ruiz said, “it is dead” in an interview.';
    expect(contentIn(two, { cue: 'said', content: ['“It leaks,”', '“it is dead” in an interview'] })).toEqual([
      '“It leaks,”',
      '“it is dead”',
    ]);
    expect(contentIn('Ruiz said so.', { cue: 'said', content: [] })).toEqual([]);
  });
});
