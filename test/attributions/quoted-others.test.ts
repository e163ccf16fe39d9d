import { describe, expect, it } from 'vitest';
import { withQuotedOther } from '../../src/attributions/mending/quoted-others.ts';
import { type MadeReading, mendedBy, sceneOf, textOf } from './made-scene.ts';

function contentIn(text: string, made: MadeReading) {
  const scene = mendedBy(withQuotedOther, sceneOf(text, made));
  return scene.cues[0]?.parts.content.map((range) => textOf(scene.doc, range));
}

describe('who is quoted by somebody else', () => {
  const said = 'that Ruiz would quit';

  it('stands in what is quoted', () => {
    const made = { cue: 'quoted', source: 'The Echo', content: [said] };
    expect(contentIn(`The Echo quoted an aide as saying ${said}.`, made)).toEqual([`an aide as saying ${said}`]);
  });

  it.each<[string, MadeReading]>([
    [`The aide was quoted as saying ${said}.`, { cue: 'quoted', source: 'The aide', content: [said] }],
    [`The Echo quoted an aide as saying ${said}.`, { cue: 'quoted', source: 'an aide', content: [said] }],
    [`The Echo quoted an aide on how ${said}.`, { cue: 'quoted', source: 'The Echo', content: [said] }],
    [`The Echo named an aide as saying ${said}.`, { cue: 'named', source: 'The Echo', content: [said] }],
  ])('is left as it is: %s', (text, made) => {
    expect(contentIn(text, made)).toEqual([said]);
  });
});
