import { describe, expect, it } from 'vitest';
import { Cast } from '../../src/speakers/cast.ts';
import { type Member, nameOf } from '../../src/speakers/member.ts';
import { nameMention } from '../../src/speakers/mention.ts';
import { nameFromTitle } from '../../src/speakers/names/title-names.ts';

interface Told {
  readonly kind?: Member['kind'];
  readonly named?: boolean;
  readonly gender?: Member['gender'];
}

/** The members of a cast with one who is called by surname alone, and with whole names, once a title was read. */
function namesWith(
  title: string | null,
  { kind = null, named = true, gender }: Told = {},
  ...whole: string[]
): string[] {
  const cast = new Cast(null);
  for (const name of whole) {
    const words = name.split(' ');
    const keys = words.map((word) => word.toLowerCase());
    const told = { kind: 'person', gender: null, suffix: null, role: null } as const;
    cast.register(nameMention({ first: 0, last: words.length, opens: 0, words, keys, ...told }));
  }
  const member = cast.add(['Ruiz'], ['ruiz'], kind, named);
  if (gender) member.gender = gender;
  nameFromTitle(cast, title);
  return cast.members.map(nameOf);
}

describe('nameFromTitle', () => {
  it.each([
    'Ana Ruiz to leave Arvo',
    'Arvo loses Ana Ruiz',
    'Arvo loses Ana Ruiz’s vote',
    "Arvo loses Ana Ruiz's vote",
    '“Ana Ruiz” leaves',
    'Plan of Ana Ruiz: no',
    'Arvo loses Ana  Ruiz',
    'Arvo loses Ana Ruiz!',
  ])('gives the given name to a surname: %s', (title) => {
    expect(namesWith(title)).toEqual(['Ana Ruiz']);
  });

  it.each([
    ['no title', null],
    ['nothing', ''],
    ['another name', 'Ana Brandt leaves'],
    ['a word that is no given name', 'Cold Ruiz leaves'],
    ['the surname first', 'Ruiz leaves Ana'],
    ['no letters', `${'Arvo '.repeat(200)}Ana Ruiz`],
  ])('gives none with %s', (_, title) => {
    expect(namesWith(title)).toEqual(['Ruiz']);
  });

  it('gives none to an organization, nor to somebody without a name', () => {
    expect(namesWith('Ana Ruiz leaves', { kind: 'organization' })).toEqual(['Ruiz']);
    expect(namesWith('Ana Ruiz leaves', { named: false })).toEqual(['Ruiz']);
  });

  it('gives none against the gender', () => {
    expect(namesWith('Ana Ruiz leaves', { gender: { male: 3, female: 0 } })).toEqual(['Ruiz']);
    expect(namesWith('Ana Ruiz leaves', { gender: { male: 0, female: 3 } })).toEqual(['Ana Ruiz']);
  });

  it('gives none that somebody else bears', () => {
    expect(namesWith('Ana Ruiz leaves', {}, 'Ana Ruiz')).toEqual(['Ana Ruiz', 'Ruiz']);
    expect(namesWith('Ana Ruiz leaves', {}, 'Luis Ruiz')).toEqual(['Luis Ruiz', 'Ana Ruiz']);
  });

  it('leaves whole names as they are', () => {
    expect(namesWith('Eva Ana Ruiz leaves', { kind: 'organization' }, 'Ana Ruiz')).toEqual(['Ana Ruiz', 'Ruiz']);
  });

  it('makes a person of the bearer, who is found by both words', () => {
    const cast = new Cast(null);
    const member = cast.add(['Ruiz'], ['ruiz'], null);
    nameFromTitle(cast, 'Ana Ruiz leaves');
    expect(member).toMatchObject({ kind: 'person', keys: ['ana', 'ruiz'], words: ['Ana', 'Ruiz'] });
  });
});
