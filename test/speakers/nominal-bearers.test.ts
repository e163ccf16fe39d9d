import { describe, expect, it } from 'vitest';
import { nameOf } from '../../src/speakers/member.ts';
import { findAppositions } from '../../src/speakers/nominals/appositions.ts';
import { findOwners } from '../../src/speakers/nominals/owners.ts';
import { resolveMentions } from '../../src/speakers/resolving/resolve-mentions.ts';
import { mentionsIn, readingOf, sceneOf, textOf } from './made-scene.ts';

function read(text: string, head?: string) {
  const scene = sceneOf(text);
  const { mentions, cast } = mentionsIn(scene);
  for (const mention of mentions) mention.isSourceHead = head !== undefined && textOf(scene.doc, mention) === head;
  findOwners(scene, mentions, cast);
  findAppositions(scene, mentions);
  resolveMentions(readingOf(scene, mentions, cast));
  return { scene, mentions, cast };
}

/** Whom the last noun phrase of a text stands for. */
function bearerIn(text: string, head?: string): string | null {
  const mention = read(text, head).mentions.findLast(({ form }) => form === 'nominal');
  return mention?.resolution ? nameOf(mention.resolution.member) : null;
}

describe('a noun for a firm', () => {
  it.each([
    ['Vole Foods rose. Then the company fell.', 'Vole Foods'],
    ['Vole Foods rose. Then the Lyon-based company fell.', 'Vole Foods'],
    ['Vole Foods rose. Then the old company fell.', 'Vole Foods'],
    ['Vole Foods rose. Then the big old company fell.', null],
    ['Vole Foods rose. Then a company fell.', null],
    ['Vole Ministry rose. Then the ministry fell.', 'Vole Ministry'],
    ['Vole Foods rose. Then the ministry fell.', null],
    ['Vole Foods, the airline, rose. Quill Bank fell. Then the airline fell.', 'Vole Foods'],
    ['Vole Ministry rose. Then the company fell.', null],
    ['The Vole Times rose. Then the company fell.', null],
    ['They left London. Then the company fell.', null],
    ['Ana Ruiz rose. Then the company fell.', null],
  ])('stands for the one that the article is about: %s', (text, bearer) => {
    expect(bearerIn(text)).toBe(bearer);
  });

  it('is rather that of the one who speaks', () => {
    const firms = 'Quill Bank and Vole Foods rose. ';
    expect(bearerIn(`${firms}Vole Foods director Ana Ruiz left. Quill Bank rose. Then the company fell.`)).toBe(
      'Quill Bank',
    );
    expect(bearerIn('Quill Bank director Ana Ruiz met Vole Foods. Then the company fell.')).toBe('Quill Bank');
  });

  it('is somebody of its own where it speaks', () => {
    expect(bearerIn('Then a company fell.', 'a company')).toBe('a company');
    expect(bearerIn('Then the company fell.', 'the company')).toBe('the company');
    expect(bearerIn('Then the report fell.', 'the report')).toBe('the report');
    expect(bearerIn('Then the report fell.')).toBeNull();
    expect(bearerIn('Then the officials fell.')).toBe('the officials');
  });
});

describe('a noun beside a name', () => {
  const votesIn = (text: string) => read(text).cast.members[0]?.votes;

  it('tells the kind of a name that tells none', () => {
    expect(votesIn('Vole, the airline, left.')).toMatchObject({ organization: 2, person: 0 });
    expect(votesIn('Vole, a lawyer, left.')).toMatchObject({ person: 2 });
    expect(votesIn('Vole, a rival, left.')).toMatchObject({ person: 0 });
    expect(votesIn('Ana Ruiz, a lawyer, left.')).toMatchObject({ person: 0 });
  });

  it('gives an office that holds now', () => {
    const officesIn = (text: string) => read(text).cast.members[0]?.offices.map(({ noun, past }) => [noun, past]);
    expect(officesIn('Vole Foods, the airline, left.')).toEqual([['airline', false]]);
    expect(officesIn('Ana Ruiz, a lawyer, left.')).toEqual([['lawyer', false]]);
    expect(officesIn('Ana Ruiz, a former lawyer, left.')).toEqual([['lawyer', true]]);
    expect(officesIn('Ana Ruiz, her sister, left.')).toEqual([]);
  });
});
