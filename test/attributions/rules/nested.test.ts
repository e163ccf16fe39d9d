import { describe, expect, it } from 'vitest';
import { Claims } from '../../../src/attributions/claims.ts';
import { nested } from '../../../src/attributions/rules/nested.ts';
import { type MadeReading, sceneOf } from '../made-scene.ts';
import { draftOf, draftsOf, offersOf } from './drafts-of.ts';

const TEXT = '“The clerk told me that it was late at night,” Ruiz said.';
const SAID: MadeReading = { cue: 'said', source: 'Ruiz', content: ['“The clerk told me that it was late at night,”'] };
const REPORT = { source: 'The clerk', cue: 'told', content: ['that it was late at night'] };

describe('nested', () => {
  it('is a report inside of what somebody else said', () => {
    expect(draftsOf(nested, sceneOf(TEXT), SAID)).toEqual([REPORT]);
  });

  it.each<[string, string, MadeReading]>([
    ['outside', TEXT, { ...SAID, content: ['it was late at night'] }],
    ['with its source outside', TEXT, { ...SAID, content: ['told me that it was late at night,”'] }],
    [
      'of a belief',
      '“The clerk believed that it was late,” Ruiz said.',
      { ...SAID, content: ['“The clerk believed that it was late,”'] },
    ],
    [
      'of a noun',
      '“The clerk on report said nothing,” Ruiz slept.',
      { cue: 'slept', content: ['“The clerk on report said nothing,”'] },
    ],
  ])('is none %s', (_, text, outer) => {
    expect(draftsOf(nested, sceneOf(text), outer)).toEqual([]);
  });

  it('is none where nobody says anything', () => {
    expect(draftsOf(nested, sceneOf(TEXT))).toEqual([]);
  });

  it.each([
    ['where the network hears it end earlier', ['that it was late'], ['that it was late']],
    ['no later than it does', ['that it was late at night,'], ['that it was late at night']],
    ['but begins where it is plain', ['it was late'], ['that it was late at night']],
    ['and is no several parts', ['that it', 'was late'], ['that it was late at night']],
    ['and is not nothing', [], ['that it was late at night']],
  ])('ends %s', (_, read, content) => {
    const scene = sceneOf(TEXT, { cue: 'told', source: 'The clerk', content: read });
    expect(draftsOf(nested, scene, SAID)).toEqual([{ ...REPORT, content }]);
  });

  it('takes a source that the network read', () => {
    const text = '“The man at the gate told me that it was late,” Ruiz said.';
    const outer = { ...SAID, content: ['“The man at the gate told me that it was late,”'] };
    const scene = sceneOf(text, { cue: 'told', source: 'The man at the gate' });
    expect(draftsOf(nested, sceneOf(text), outer)).toEqual([]);
    expect(draftsOf(nested, scene, outer)[0]?.source).toBe('The man at the gate');
  });

  it('says what the verb does, and how sure the network was', () => {
    const text = '“The clerk admitted that it was late,” Ruiz said.';
    const outer = { ...SAID, content: ['“The clerk admitted that it was late,”'] };
    const cueIn = (...readings: MadeReading[]) => {
      const scene = sceneOf(text, ...readings);
      const claims = new Claims(scene.doc.tokens.length);
      claims.accept(draftOf(scene, outer));
      const [draft] = offersOf(nested, scene, claims);
      return draft;
    };
    expect(cueIn()).toMatchObject({
      by: 'nested',
      cue: { anchor: 3, lemma: 'admit', act: 'admit', attribution: 'speech', score: 0 },
      continues: null,
    });
    expect(cueIn({ cue: 'admitted', score: 0.4, attribution: 'belief' })?.cue).toMatchObject({
      attribution: 'speech',
      score: 0.4,
    });
  });
});
