import { describe, expect, it } from 'vitest';
import { nameOf } from '../../src/speakers/member.ts';
import { findAppositions } from '../../src/speakers/nominals/appositions.ts';
import { findOwners } from '../../src/speakers/nominals/owners.ts';
import { resolveMentions } from '../../src/speakers/resolving/resolve-mentions.ts';
import { mentionsIn, readingOf, sceneOf, textOf } from './made-scene.ts';

/** Each name of a text with whom it stands for. */
function bearersIn(text: string): string[] {
  const scene = sceneOf(text);
  const { mentions, cast } = mentionsIn(scene);
  findOwners(scene, mentions, cast);
  findAppositions(scene, mentions);
  resolveMentions(readingOf(scene, mentions, cast));
  return mentions.flatMap((mention) =>
    mention.form === 'name'
      ? `${textOf(scene.doc, mention)}: ${mention.resolution ? nameOf(mention.resolution.member) : null}`
      : [],
  );
}

describe('the family name of a relative', () => {
  it.each([
    ['Ana Ruiz left. Her son, Luis, slept.', 'Luis: Luis Ruiz'],
    ['José Luis de la Fuente left. His daughter, Eva, slept.', 'Eva: Eva de la Fuente'],
    ['Ana de Ruiz left. Her son, Luis, slept.', 'Luis: Luis de Ruiz'],
    ['Ana Ruiz left. Her son, Luis Ortega, slept.', 'Luis Ortega: Luis Ortega'],
    ['Ana Ruiz left. Her mum Linda, 54, slept.', 'Linda: Linda Ruiz'],
    ['Ana Ruiz and Luis Ruiz left. Their son, Otto, slept.', 'Otto: Otto Ruiz'],
    ['Ana Ruiz and Luis Ortega left. Their son, Otto, slept.', 'Otto: Otto'],
    ['Luis Ruiz left. Wife Linda, 54, slept.', 'Linda: Linda Ruiz'],
    ['Luis Ruiz and Tom Ortega left. Wife Linda, 54, slept.', 'Linda: Linda'],
    ['Luis Ruiz left. Mum Linda, 54, slept.', 'Linda: Linda'],
    ['Ana Ruiz left. Her lawyer, Luis, slept.', 'Luis: Luis'],
    ['Ana Ruiz left. Her son, Ruiz, slept.', 'Ruiz: Ana Ruiz'],
    ['Ana left. Her son, Luis, slept.', 'Luis: Luis'],
    ['A pilot left. Her son, Luis, slept.', 'Luis: Luis'],
  ])('is that of whose relative they are: %s', (text, bearer) => {
    expect(bearersIn(text).at(-1)).toBe(bearer);
  });

  it.each([
    ['Ana Ruiz left. Her son, Luis, slept. Luis Ruiz ate.', 'Luis: Luis Ruiz'],
    ['Ana Ruiz left. Her son, Luis, slept. Luis Ortega ate.', 'Luis: Luis Ortega'],
    ['Ana Ruiz left. Her son, Luis, slept. Luis Ruiz ate. Eva Ruiz sat.', 'Luis: Luis Ruiz'],
  ])('tells whom the article names whole elsewhere: %s', (text, bearer) => {
    expect(bearersIn(text)[1]).toBe(bearer);
  });

  it.each([
    ['Luis Ortega sat. Ana Ruiz left. Her son, Luis, slept. Luis Ruiz ate.', 'Luis: Luis Ruiz'],
    ['Luis Ortega sat. Ana Ruiz left. Her lawyer, Luis, slept. Luis Ruiz ate.', 'Luis: Luis Ortega'],
    ['Luis Ortega sat. Ana Ruiz left. Her son, Luis, slept. Eva Ruiz ate.', 'Luis: Luis Ortega'],
    ['Luis Ortega sat. Ana Ruiz left. Her son, Luis Ortega, slept. Luis Ruiz ate.', 'Luis Ortega: Luis Ortega'],
  ])('is rather one of the family than the one whom the article is about: %s', (text, bearer) => {
    expect(bearersIn(text)[2]).toBe(bearer);
  });

  it('makes one of both', () => {
    const scene = sceneOf('Ana Ruiz left. Her son, Luis, slept. Luis Ruiz ate. Luis Ortega sat.');
    const { mentions, cast } = mentionsIn(scene);
    findAppositions(scene, mentions);
    resolveMentions(readingOf(scene, mentions, cast));
    expect(cast.members.map(nameOf).sort()).toEqual(['Ana Ruiz', 'Luis Ortega', 'Luis Ruiz']);
  });
});
