import { describe, expect, it } from 'vitest';
import { cuedQuotations, withReopened } from '../../src/attributions/contents/reopened.ts';
import { type MadeReading, rangeOf, sceneOf, textOf } from './made-scene.ts';

function reopened(text: string, ...phrases: readonly string[]) {
  const scene = sceneOf(text);
  const parts = withReopened(
    scene,
    cuedQuotations(scene),
    phrases.map((phrase) => rangeOf(scene.doc, phrase)),
  );
  return parts.map((range) => textOf(scene.doc, range));
}

const THREE = 'Ruiz said: “Nobody can.\n“So we begin.\n“And we end.”\n“It rained.”';
const ALL = ['“Nobody can.', '“So we begin.', '“And we end.”'];

describe('withReopened', () => {
  it.each(ALL)('adds what the quotation goes on with, before and behind: %s', (phrase) => {
    expect(reopened(THREE, phrase)).toEqual(ALL);
  });

  it('adds to the outer ends of several parts', () => {
    const text = '“Nobody can.\n“So we begin,” Ruiz said. “And we end.\n“It rained.”';
    expect(reopened(text, '“So we begin,”', '“And we end.')).toEqual([
      '“Nobody can.',
      '“So we begin,”',
      '“And we end.',
      '“It rained.”',
    ]);
  });

  it.each([
    ['a closed quotation', '“Nobody can,” Ruiz said.\n“So we begin.”', '“Nobody can,”'],
    ['a new one', '“Nobody can,” Ruiz said.\n“So we begin.”', '“So we begin.”'],
    ['the middle of one', THREE, 'Nobody can.'],
    ['words without marks', 'Ruiz said nobody can.\n“So we begin.”', 'nobody can'],
    ['one without an end', 'It rained.\nRuiz said: “Nobody can.', '“Nobody can.'],
  ])('adds nothing to %s', (_, text, phrase) => {
    const parts = reopened(text, phrase);
    expect(parts[0]).toBe(phrase);
    if (text !== THREE) expect(parts).toHaveLength(1);
  });

  it('leaves what has a cue of its own to that', () => {
    const text = '“Nobody can,” Ruiz said. “We stay.\n“So we begin,” she added.';
    const said: MadeReading = { cue: 'said', source: 'Ruiz', content: ['“Nobody can,”', '“We stay.'] };
    const added: MadeReading = { cue: 'added', source: 'she', content: ['“So we begin,”'] };
    const of = (phrase: string, ...made: readonly MadeReading[]) => {
      const scene = sceneOf(text, ...made);
      const parts = withReopened(scene, cuedQuotations(scene), [rangeOf(scene.doc, phrase)]);
      return parts.map((range) => textOf(scene.doc, range));
    };
    expect(of('“So we begin,”', said, added)).toEqual(['“So we begin,”']);
    expect(of('“We stay.', said, added)).toEqual(['“We stay.']);
    const both = ['“We stay.', '“So we begin,”'];
    expect(of('“We stay.', said)).toEqual(both);
    expect(of('“We stay.', said, { ...added, confidence: 0.2 })).toEqual(both);
    const inside: MadeReading = { cue: 'begin', source: 'we', content: ['So'] };
    expect(of('“We stay.', said, inside)).toEqual(both);
  });

  it('has nothing to add to nothing', () => {
    expect(reopened(THREE)).toEqual([]);
  });
});
