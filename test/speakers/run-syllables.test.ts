import { describe, expect, it } from 'vitest';
import { mentionsIn, sceneOf, textOf } from './made-scene.ts';

/** The names of what they met. */
function met(text: string): string[] {
  const scene = sceneOf(`They met ${text}`);
  return mentionsIn(scene).mentions.flatMap((mention) => (mention.form === 'name' ? [textOf(scene.doc, mention)] : []));
}

describe('a hyphen within a name', () => {
  it.each([
    ['Ma Ying-shou then.', 'Ma Ying-shou', 'a syllable of Chinese, which the tagger takes for a noun'],
    ['Ma Wei-liang then.', 'Ma Wei-liang', 'a long one'],
    ['Zhang Xiu-ying today.', 'Zhang Xiu-ying', 'one that ends like a verb, behind a family name of China'],
    ['Noh Da-in then.', 'Noh Da-in', 'a syllable of Korean that is a small word of English'],
    ['Ma Seung-pil police.', 'Ma Seung-pil', 'before a noun'],
    ['Ana Ruiz-de-Marlow then.', 'Ana Ruiz-de-Marlow', 'a particle between two hyphens'],
    ['Burton-in-Kendal then.', 'Burton-in-Kendal', 'a preposition between two'],
  ])('joins: %s', (text, name) => {
    expect(met(text)).toEqual([name]);
  });

  it.each([
    ['Ana Ruiz-in-waiting then.', 'Ana Ruiz'],
    ['Ana Ruiz-for-Marlow then.', 'Ana Ruiz'],
    ['Ana Ruiz-in then.', 'Ana Ruiz'],
    ['Ana Ruiz-led by nobody.', 'Ana Ruiz'],
    ['Ana Ruiz-critic then.', 'Ana Ruiz'],
    ['Ana Ruiz-era ministers.', 'Ana Ruiz'],
    ['Ana Ruiz - de Marlow.', 'Ana Ruiz'],
    ['Kim - un too.', 'Kim'],
    ['Angela Da-friend then.', 'Angela'],
    ['Angela al-ruiz then.', 'Angela'],
  ])('ends the name: %s', (text, name) => {
    expect(met(text)[0]).toBe(name);
  });
});

describe('a small word within a name', () => {
  it.each([
    ['Lim So Hock then.', 'Lim So Hock'],
    ['Angela von und zu Berg then.', 'Angela von und zu Berg'],
    ['Angela van ’t Hooft then.', 'Angela van ’t Hooft'],
    ['Jan ’t Hooft then.', 'Jan ’t Hooft'],
  ])('is a part of it: %s', (text, name) => {
    expect(met(text)).toEqual([name]);
  });

  it.each([
    ['Tan Hock soon after.', ['Tan Hock']],
    ['Angela de facto Marlow.', ['Angela', 'Marlow']],
    ['Jan ’ t Hooft then.', ['Jan', 'Hooft']],
  ])('is none: %s', (text, names) => {
    expect(met(text)).toEqual(names);
  });

  it('joins a title of Malaysia to it, which is nobody else', () => {
    const scene = sceneOf('They met Dato’ Sri Ruiz today.');
    expect(mentionsIn(scene).mentions.map((mention) => textOf(scene.doc, mention))).toEqual(['They', 'Ruiz']);
  });
});
