import { describe, expect, it } from 'vitest';
import { mentionsIn, sceneOf } from './made-scene.ts';

/** The first name of a text as the article reads it: whole where its bearer is known. */
function firstIn(text: string) {
  const name = mentionsIn(sceneOf(text)).mentions.find((mention) => mention.form === 'name');
  return name?.form === 'name' ? { text: name.words.join(' '), whole: name.bearer?.words.join(' ') ?? null } : null;
}

describe('the first of two who share a surname', () => {
  it.each([
    ['Then they saw how Luis and Ana Ruiz left by the old harbour.', 'Luis Ruiz'],
    ['Then they saw how Luis and Ana Maria Ruiz left by the old harbour.', 'Luis Ruiz'],
    ['Then they saw how Luis and Ana de la Cruz left by the old harbour.', 'Luis de la Cruz'],
  ])('has the whole name: %s', (text, whole) => {
    expect(firstIn(text)).toEqual({ text: 'Luis', whole });
  });

  it.each([
    ['told before', 'Then they saw how the brothers Tarn and Ana Ruiz left by the old harbour.', 'Tarn Ruiz'],
    ['told behind', 'Then they saw how Tarn and Ana Ruiz, 22-year-old twins, left by the old harbour.', 'Tarn Ruiz'],
    ['of others', 'Then they saw how Tarn and Ana Ruiz, who met the twins, left by the old harbour.', null],
    ['behind a stop', 'Then they saw how Tarn and Ana Ruiz left. Twins were there by the old harbour.', null],
  ])('has it where they are siblings, though no list holds the given name: %s', (_, text, whole) => {
    expect(firstIn(text)).toEqual({ text: 'Tarn', whole });
  });

  it('is a person', () => {
    const { mentions } = mentionsIn(sceneOf('Then they saw how Luis and Ana Ruiz left by the old harbour.'));
    const [luis] = mentions.filter((mention) => mention.form === 'name');
    expect(luis?.form === 'name' && luis.bearer).toMatchObject({ kind: 'person', keys: ['luis', 'ruiz'] });
  });

  it.each([
    ['a surname', 'Then they saw how Ortega and Ana Ruiz left by the old harbour.'],
    ['another conjunction', 'Then they saw how Luis or Ana Ruiz left by the old harbour.'],
    ['no name behind it', 'Then they saw how Luis and the others left by the old harbour. Ana Ruiz left.'],
    ['a bare name behind it', 'Then they saw how Luis and Ana left by the old harbour.'],
    ['a role before the other', 'Then they saw how Luis and Senator Ana Ruiz left by the old harbour.'],
    ['a word between', 'Then they saw how Luis and then Ana Ruiz left by the old harbour.'],
    ['a firm behind it', 'Then they saw how Luis and Ana Ruiz Ltd left by the old harbour.'],
    ['a third', 'Then they saw how Luis and Ana Ruiz and Omar Vole left by the old harbour.'],
    [
      'somebody else who is called so',
      'Then they saw how Luis and Ana Ruiz left by the old harbour. Luis Ortega left.',
    ],
    [
      'one who stood alone before',
      'Then they saw how Luis left. They saw how Luis and Ana Ruiz left by the old harbour.',
    ],
  ])('is none: %s', (_, text) => {
    expect(firstIn(text)).toMatchObject({ whole: null });
  });
});
