import { describe, expect, it } from 'vitest';
import { Cast } from '../../src/speakers/cast.ts';
import { nameOf } from '../../src/speakers/member.ts';
import { type NameMention, nameMention } from '../../src/speakers/mention.ts';

type Told = Partial<Pick<NameMention, 'kind' | 'gender' | 'suffix' | 'role'>>;

const named = (name: string, told: Told = {}): NameMention => {
  const words = name.split(' ');
  const keys = words.map((word) => word.toLowerCase());
  const { kind = 'person', gender = null, suffix = null, role = null } = told;
  return nameMention({ first: 0, last: words.length, words, keys, kind, gender, suffix, role, opens: 0 });
};
const TITLE = { isInTitle: true, isRelative: false };
const ROLE = { first: 0, last: 1, noun: 'mayor', field: null, past: false };

function castOf(...names: readonly NameMention[]): Cast {
  const cast = new Cast(null);
  for (const name of names) cast.register(name);
  return cast;
}
const membersOf = ({ members }: Cast): string[] => members.map(nameOf);

describe('one name that begins as another', () => {
  it.each<[string, NameMention, NameMention, string[]]>([
    ['is the same', named('Hugo Paredes'), named('Hugo Paredes Luna'), ['Hugo Paredes']],
    ['is the same the other way', named('Hugo Paredes Luna'), named('Hugo Paredes'), ['Hugo Paredes']],
    [
      'is called by the longer one where a role stands before the short',
      named('Hugo Paredes Luna'),
      named('Hugo Paredes', { role: ROLE }),
      ['Hugo Paredes Luna'],
    ],
    [
      'is another by two words more',
      named('Hugo Paredes'),
      named('Hugo Paredes Luna Vole'),
      ['Hugo Paredes', 'Hugo Paredes Luna Vole'],
    ],
    [
      'is another of the other gender',
      named('Hugo Paredes', { gender: 'male' }),
      named('Hugo Paredes Luna', { gender: 'female' }),
      ['Hugo Paredes', 'Hugo Paredes Luna'],
    ],
    [
      'is another of a generation',
      named('Hugo Paredes'),
      named('Hugo Paredes Luna', { suffix: 'Jr.' }),
      ['Hugo Paredes', 'Hugo Paredes Luna Jr.'],
    ],
    [
      'is another where one is of a generation',
      named('Hugo Paredes', { suffix: 'Jr.' }),
      named('Hugo Paredes Luna'),
      ['Hugo Paredes Jr.', 'Hugo Paredes Luna'],
    ],
    [
      'is another where it tells no kind',
      named('Hugo Paredes'),
      named('Hugo Paredes Luna', { kind: null }),
      ['Hugo Paredes', 'Hugo Paredes Luna'],
    ],
    [
      'is another where the first told none',
      named('Hugo Paredes', { kind: null }),
      named('Hugo Paredes Luna'),
      ['Hugo Paredes', 'Hugo Paredes Luna'],
    ],
  ])('%s', (_, one, other, names) => {
    expect(membersOf(castOf(one, other))).toEqual(names);
  });

  it('is nobody of two, nor one from a title', () => {
    const two = castOf(named('Hugo Paredes Luna'), named('Hugo Paredes Vole'), named('Hugo Paredes'));
    expect(two.members).toHaveLength(3);
    const cast = new Cast(null);
    cast.register(named('Hugo Paredes Wins'), TITLE);
    cast.register(named('Hugo Paredes'));
    expect(cast.members).toHaveLength(2);
    const known = new Cast(null);
    known.register(named('Hugo Paredes'));
    known.register(named('Hugo Paredes'), TITLE);
    known.register(named('Hugo Paredes Luna'));
    expect(known.members).toHaveLength(1);
    known.register(named('Hugo Paredes Luna Vole'), TITLE);
    expect(known.members).toHaveLength(2);
  });
});

describe('a name in capitals', () => {
  it('is written as others are', () => {
    expect(membersOf(castOf(named('A. RUIZ'), named('ANA RUIZ')))).toEqual(['Ana Ruiz']);
  });
});

describe('an outlet', () => {
  it('is called without its article', () => {
    const isOutlet = (outlet: string | null) => {
      const cast = new Cast(outlet);
      return cast.isOutlet(cast.register(named('Bathe Times', { kind: 'organization' })));
    };
    expect([isOutlet('The Bathe Times'), isOutlet('Bathe Times'), isOutlet('Times'), isOutlet(null)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('a lone name', () => {
  it('is known once it was read', () => {
    const cast = new Cast(null);
    expect(cast.isSingle('vole')).toBe(false);
    const vole = cast.single(named('Vole', { kind: null }));
    expect(cast.isSingle('vole')).toBe(true);
    expect(cast.single(named('Vole', { kind: null }))).toBe(vole);
    expect(cast.single(named('Vole')).kind).toBe('person');
  });
});
