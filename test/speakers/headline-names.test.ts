import { describe, expect, it } from 'vitest';
import type { NameMention } from '../../src/speakers/mention.ts';
import { findNames } from '../../src/speakers/names/find-names.ts';
import { sceneOf, textOf } from './made-scene.ts';

const BODY = '\nIt rained on Ana Ruiz of the Marlow Ice Company.';

/** The names found in a headline above a body of text. */
function namesIn(headline: string, body = BODY) {
  const scene = sceneOf(headline + body);
  const { mentions } = findNames(scene, null);
  const end = scene.doc.paragraphs[0]?.last ?? 0;
  return mentions
    .filter((mention): mention is NameMention => mention.form === 'name' && mention.first < end)
    .map((mention) => ({ ...mention, text: textOf(scene.doc, mention) }));
}

const textsIn = (headline: string, body?: string): string[] => namesIn(headline, body).map(({ text }) => text);

describe('the names of a headline', () => {
  it.each([
    ['Ruiz Slams Officials Over Plans', ['Ruiz']],
    ['Ana Ruiz Slams Officials Over Plans', ['Ana Ruiz']],
    ['Officials Warn Ana Ruiz of Storms', ['Ana Ruiz']],
    ['Officials Warn Ana of Storms', ['Ana']],
    ['Officials Warn Luis Ruiz of Storms', ['Luis Ruiz']],
    ['Luis Ruiz Warns Ana Ruiz of Storms', ['Luis Ruiz', 'Ana Ruiz']],
  ])('are cut out by what the article calls somebody: %s', (headline, names) => {
    expect(textsIn(headline)).toEqual(names);
  });

  it('are persons, with gender and role where the run begins with them', () => {
    expect(namesIn('Mayor Ana Ruiz Slams Officials Over Plans')[0]).toMatchObject({
      text: 'Ana Ruiz',
      keys: ['ana', 'ruiz'],
      words: ['Ana', 'Ruiz'],
      kind: 'person',
    });
  });

  it.each([
    ['Vole Foods Warns Officials Over Plans', ['Vole Foods']],
    ['Officials Blame Luis Ortega for Delay', ['Luis Ortega']],
  ])('are read as a body’s are where they are short: %s', (headline, names) => {
    expect(textsIn(headline)).toEqual(names);
  });

  it.each(['Officials Blame Vole Quill for Delay', 'Officials Blame Vole Ice Water Foods for Delay'])(
    'are nobody that reads as no name, or is long: %s',
    (headline) => {
      expect(textsIn(headline)).toEqual([]);
    },
  );

  it('keep title, role and generation at their ends', () => {
    expect(namesIn('Officials Meet Mr. Ruiz over Delay')[0]).toMatchObject({ text: 'Ruiz', gender: null });
    expect(namesIn('Officials Meet Mayor Ana Ruiz over Delay')[0]?.role?.noun).toBe('mayor');
  });

  it('may stand beside a role alone', () => {
    const scene = sceneOf(`Officials Meet Mayor over Delay${BODY}`);
    expect(findNames(scene, null).mentions[0]).toMatchObject({ form: 'nominal', noun: 'mayor' });
  });
});
