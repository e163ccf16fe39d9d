import { describe, expect, it } from 'vitest';
import { addGender, Cast } from '../../src/speakers/cast.ts';
import { nameOf } from '../../src/speakers/member.ts';
import { type NameMention, nameMention } from '../../src/speakers/mention.ts';

type Told = Partial<Pick<NameMention, 'kind' | 'gender' | 'suffix' | 'role'>>;

const named = (
  name: string,
  { kind = 'person', gender = null, suffix = null, role = null }: Told = {},
): NameMention => {
  const words = name.split(' ');
  const keys = words.map((word) => word.toLowerCase());
  return nameMention({ first: 0, last: words.length, words, keys, kind, gender, suffix, role, opens: 0 });
};

function castOf(...names: readonly NameMention[]): Cast {
  const cast = new Cast(null);
  for (const name of names) cast.register(name);
  return cast;
}

const membersOf = ({ members }: Cast): string[] => members.map(nameOf);
const candidatesOf = (cast: Cast, name: NameMention): string[] => cast.bearers.candidates(name).map(nameOf);

describe('somebody with a whole name', () => {
  it.each([
    ['Ana Ruiz', 'Ana Ruiz'],
    ['Ana Ruiz', 'A. Ruiz'],
    ['A. Ruiz', 'Ana Ruiz'],
    ['Ana Ruiz', 'Ana Maria Ruiz'],
    ['Ana Maria Ruiz', 'Ana Ruiz'],
    ['Christopher Vole', 'Chris Vole'],
    ['Chris Vole', 'Christopher Vole'],
  ])('is found again: %s, then %s', (one, other) => {
    expect(castOf(named(one), named(other)).members).toHaveLength(1);
  });

  it.each([
    ['Ana Ruiz', 'Eva Ruiz'],
    ['Ana Ruiz', 'Ana Brandt'],
    ['Ana Ruiz', 'E. Ruiz'],
    ['Ann Ruiz', 'Ana Ruiz'],
  ])('is not another: %s, then %s', (one, other) => {
    expect(castOf(named(one), named(other)).members).toHaveLength(2);
  });

  it('is not the one of another generation, nor of the other gender', () => {
    expect(membersOf(castOf(named('Carl Vole'), named('Carl Vole', { suffix: 'Jr.' })))).toEqual([
      'Carl Vole',
      'Carl Vole Jr.',
    ]);
    const cast = castOf(named('C. Vole', { gender: 'male' }), named('Clara Vole', { gender: 'female' }));
    expect(cast.members).toHaveLength(2);
  });

  it('is called by the fullest name', () => {
    expect(membersOf(castOf(named('A. Ruiz'), named('Ana Ruiz')))).toEqual(['Ana Ruiz']);
    expect(membersOf(castOf(named('Ana Ruiz'), named('A. Ruiz')))).toEqual(['Ana Ruiz']);
    expect(membersOf(castOf(named('Ana Ruiz'), named('Ana J. Ruiz')))).toEqual(['Ana J. Ruiz']);
    expect(membersOf(castOf(named('Ana Ruiz'), named('Ana Corvane Ruiz')))).toEqual(['Ana Corvane Ruiz']);
    expect(membersOf(castOf(named('E. J. Vole'), named('Eddie Vole')))).toEqual(['Eddie Vole']);
  });

  it('is called without a middle name that is told of later', () => {
    expect(membersOf(castOf(named('Ana Ruiz'), named('Ana Maria Ruiz')))).toEqual(['Ana Ruiz']);
    expect(membersOf(castOf(named('Ana Maria Ruiz'), named('Ana Ruiz')))).toEqual(['Ana Maria Ruiz']);
  });

  it('is found by a word that only the fuller name has', () => {
    const cast = castOf(named('Ana Ruiz'), named('Ana Maria Ruiz'));
    expect(cast.bearers.of('maria').map(nameOf)).toEqual(['Ana Ruiz']);
  });

  it('is shown in small letters where a transcript has capitals', () => {
    expect(membersOf(castOf(named('AUGUSTA RENN')))).toEqual(['Augusta Renn']);
    expect(membersOf(castOf(named('A. Renn'), named('AUGUSTA RENN')))).toEqual(['Augusta Renn']);
    expect(membersOf(castOf(named('RENN Foods', { kind: 'organization' })))).toEqual(['RENN Foods']);
    expect(membersOf(castOf(named('Ana RENN')))).toEqual(['Ana RENN']);
  });

  it('may be no person where the name tells no kind', () => {
    const [vole, quill] = castOf(named('Vole Quill', { kind: null }), named('Ana Ruiz')).members;
    expect([vole?.kind, vole?.votes.person]).toEqual([null, 1]);
    expect([quill?.kind, quill?.votes.person]).toEqual(['person', 0]);
  });

  it('is a person as soon as one mention tells', () => {
    expect(castOf(named('Vole Quill', { kind: null }), named('Vole Quill')).members[0]?.kind).toBe('person');
  });
});

describe('whom a short name may stand for', () => {
  const cast = castOf(
    named('Ana Ruiz', { gender: 'female' }),
    named('Luis Ruiz', { gender: 'male' }),
    named('Eva Brandt'),
  );

  it.each([
    ['Ruiz', ['Ana Ruiz', 'Luis Ruiz']],
    ['Brandt', ['Eva Brandt']],
    ['Ana', ['Ana Ruiz']],
    ['Vole', []],
  ])('%s', (name, expected) => {
    expect(candidatesOf(cast, named(name))).toEqual(expected);
  });

  it('has the gender of a title', () => {
    expect(candidatesOf(cast, named('Ruiz', { gender: 'female' }))).toEqual(['Ana Ruiz']);
  });

  it('has the generation', () => {
    const both = castOf(named('Carl Vole'), named('Carl Vole', { suffix: 'Jr.' }));
    expect(candidatesOf(both, named('Vole', { suffix: 'Jr.' }))).toEqual(['Carl Vole Jr.']);
    expect(candidatesOf(both, named('Vole'))).toEqual(['Carl Vole', 'Carl Vole Jr.']);
  });

  it('bears it as a surname rather than as a given name', () => {
    const both = castOf(named('Ana Luis'), named('Luis Ruiz'));
    expect(candidatesOf(both, named('Luis'))).toEqual(['Ana Luis']);
  });

  it('has all words of it, in order', () => {
    const one = castOf(named('Luis García Vole'));
    expect(candidatesOf(one, named('García Vole'))).toEqual(['Luis García Vole']);
    expect(candidatesOf(one, named('Vole García'))).toEqual([]);
  });

  it('may have an article before it', () => {
    const one = castOf(named('Omar al-Hadid'));
    expect(candidatesOf(one, named('Hadid'))).toEqual(['Omar al-Hadid']);
    expect(candidatesOf(castOf(named('Omar el-Hadid')), named('Hadid'))).toEqual(['Omar el-Hadid']);
    expect(candidatesOf(castOf(named('Omar al.Hadid')), named('Hadid'))).toEqual([]);
  });

  it('is no first word of what may be no person', () => {
    expect(candidatesOf(castOf(named('Vole Express', { kind: null })), named('Vole'))).toEqual([]);
    expect(candidatesOf(castOf(named('Vole Express')), named('Vole'))).toEqual(['Vole Express']);
    expect(candidatesOf(castOf(named('Ana Express', { kind: null })), named('Ana'))).toEqual(['Ana Express']);
  });

  it('is one of a dozen', () => {
    const letters = [...'abcdefghijklmnop'];
    const many = castOf(...letters.map((letter) => named(`${letter}vole Quill`)));
    expect(candidatesOf(many, named('Quill'))).toHaveLength(12);
  });
});

describe('an organization', () => {
  const firm = (name: string) => named(name, { kind: 'organization' });

  it('is found again by its whole name', () => {
    expect(castOf(firm('Vole Foods'), firm('Vole Foods')).members).toHaveLength(1);
    expect(castOf(firm('Vole Foods'), firm('Vole Bank')).members).toHaveLength(2);
  });

  it.each([
    ['its first word', 'Vole', 'Vole Ice Company'],
    ['its first words', 'Vole Ice', 'Vole Ice Company'],
    ['its whole name', 'Vole Ice Company', 'Vole Ice Company'],
    ['its acronym', 'VIC', 'Vole Ice Company'],
    ['another word', 'Ice', null],
    ['other words', 'Vole Water', null],
  ])('is what %s stands for: %s', (_, short, name) => {
    const member = castOf(firm('Vole Ice Company')).bodies.shortened(firm(short));
    expect(member && nameOf(member)).toBe(name);
  });

  it.each([
    ['HULL & MAST', 'Hull & Mast'],
    ['P & O', 'P & O'],
    ['BBC & ITV', 'BBC & ITV'],
    ['MAST NEWS', 'MAST NEWS'],
  ])('is shown in small letters where a label has the capitals of partners: %s', (name, shown) => {
    expect(membersOf(castOf(named(name, { kind: 'organization' })))).toEqual([shown]);
  });

  it('is open where two begin alike, or it has no head', () => {
    expect(castOf(firm('Vole Foods'), firm('Vole Bank')).bodies.shortened(firm('Vole'))).toBeNull();
    expect(castOf(firm('Vole Quill')).bodies.shortened(firm('Vole'))).toBeNull();
    expect(castOf(firm('Vole Foods')).bodies.shortened(firm('VF'))).toBeNull();
  });

  it('keeps the acronym of the first that has it', () => {
    const cast = castOf(firm('Vole Ice Company'), firm('Varga Ink Company'));
    expect(cast.bodies.shortened(firm('VIC'))?.index).toBe(0);
  });

  it('may be abbreviated in another way', () => {
    const cast = castOf(firm('Vole Foods'));
    cast.bodies.abbreviate('vofo', cast.members[0] as (typeof cast.members)[number]);
    expect(cast.bodies.shortened(firm('VoFo'))?.index).toBe(0);
  });

  it('may be a place', () => {
    const cast = castOf(named('New Vole', { kind: 'place' }));
    expect(cast.members[0]).toMatchObject({ kind: 'organization', isPlace: true });
    expect(castOf(firm('Vole Foods')).members[0]?.isPlace).toBe(false);
  });

  it('is the outlet that prints the article', () => {
    const cast = new Cast('The Vole Courier');
    const member = cast.register(firm('Vole Courier'));
    expect(cast.isOutlet(member)).toBe(true);
    expect(cast.isOutlet(cast.register(firm('Vole Herald')))).toBe(false);
    expect(castOf(firm('Vole Courier')).isOutlet(member)).toBe(false);
  });
});

describe('a lone word', () => {
  const lone = (told: Told = {}) => named('Vole', { kind: null, ...told });

  it('is one member, each time', () => {
    const cast = new Cast(null);
    expect(cast.single(lone())).toBe(cast.single(lone()));
    expect(cast.members).toHaveLength(1);
  });

  it('is another for the other gender', () => {
    const cast = new Cast(null);
    const him = cast.single(lone({ gender: 'male' }));
    expect(cast.single(lone({ gender: 'female' }))).not.toBe(him);
    expect(cast.single(lone({ gender: 'female' }))).not.toBe(him);
    expect(cast.members).toHaveLength(2);
  });

  it('is an organization where it is a place or the outlet', () => {
    expect(new Cast(null).single(lone({ kind: 'place' })).kind).toBe('organization');
    expect(new Cast('Vole').single(lone()).kind).toBe('organization');
    expect(new Cast(null).single(lone()).kind).toBeNull();
    expect(new Cast(null).single(lone({ kind: 'person' })).kind).toBe('person');
  });

  it('becomes a person when it is called so', () => {
    const cast = new Cast(null);
    cast.single(lone());
    expect(cast.single(lone({ kind: 'person' })).kind).toBe('person');
  });

  it('has the gender of a given name, and more surely of a title', () => {
    const cast = new Cast(null);
    expect(cast.single(named('Ana', { kind: null })).gender).toEqual({ male: 0, female: 2 });
    expect(cast.single(lone({ gender: 'male' })).gender).toEqual({ male: 3, female: 0 });
  });
});

describe('addGender', () => {
  it('keeps the strongest evidence', () => {
    const member = castOf(named('Vole Quill')).members[0] as Cast['members'][number];
    addGender(member, 'male', 3);
    addGender(member, 'male', 1);
    addGender(member, null, 9);
    expect(member.gender).toEqual({ male: 3, female: 0 });
  });
});

describe('the fullest form of a name', () => {
  it.each([
    [['A. Ruiz', 'Ana Ruiz'], 'Ana Ruiz'],
    [['Ana Ruiz', 'A. Ruiz'], 'Ana Ruiz'],
    [['Ana Ruiz', 'Ana Maria Ruiz'], 'Ana Ruiz'],
    [['A. Ruiz', 'ANA RUIZ'], 'Ana Ruiz'],
    [['ANA RUIZ'], 'Ana Ruiz'],
    [['Hugo Paredes Luna', 'Hugo Paredes'], 'Hugo Paredes'],
  ])('is that of %j', (names, expected) => {
    expect(membersOf(castOf(...names.map((name) => named(name))))).toEqual([expected]);
  });

  it('stays longer for who has a role by it', () => {
    const role = { first: 0, last: 1, noun: 'mayor', field: null, past: false };
    const cast = castOf(named('Hugo Paredes Luna'), named('Hugo Paredes', { role }));
    expect(membersOf(cast)).toEqual(['Hugo Paredes Luna']);
  });
});

describe('two names of which one begins as the other', () => {
  it.each([
    ['Hugo Paredes', 'Hugo Paredes Luna', 1],
    ['Hugo Paredes', 'Hugo Vole Luna', 2],
    ['Hugo Paredes', 'Hugo Paredes Vole Luna', 2],
    ['Hugo Paredes', 'Eva Paredes Luna', 2],
  ])('are one: %s, %s', (one, other, count) => {
    expect(castOf(named(one), named(other)).members).toHaveLength(count);
  });

  it('are two by a title, and where a headline cut the first', () => {
    const cast = new Cast(null);
    cast.register(named('Ana Ruiz'), { isInTitle: true, isRelative: false });
    cast.register(named('Ana Ruiz Wins'));
    expect(cast.members).toHaveLength(2);
    expect(castOf(named('Ana Ruiz', { suffix: 'Jr.' }), named('Ana Ruiz Vole')).members).toHaveLength(2);
    expect(
      castOf(named('Hugo Paredes', { gender: 'female' }), named('Hugo Paredes Luna', { gender: 'male' })).members,
    ).toHaveLength(2);
  });
});

describe('the letters of an organization', () => {
  const firm = { kind: 'organization' } as const;
  const standsFor = (letters: string, ...firms: readonly string[]): string | null => {
    const found = castOf(...firms.map((name) => named(name, firm))).bodies.shortened(named(letters, { kind: null }));
    return found && nameOf(found);
  };

  it.each([
    ['MIC', ['Marlow Ice Company'], 'Marlow Ice Company'],
    ['MIC', ['Marlow Ice Company', 'Mole Inn Club'], 'Marlow Ice Company'],
    ['VF', ['Vole Foods'], null],
    ['MI', ['Marlow Ice Company'], null],
    ['Marlow', ['Marlow Ice Company'], 'Marlow Ice Company'],
    ['Marlow', ['Marlow Ice Company', 'Marlow Foods'], null],
    ['Ice', ['Marlow Ice Company'], null],
  ])('stand for it: %s of %j', (letters, firms, expected) => {
    expect(standsFor(letters, ...firms)).toBe(expected);
  });

  it('are shown as they are', () => {
    expect(membersOf(castOf(named('NATO', firm), named('VOLE FOODS', firm)))).toEqual(['NATO', 'VOLE FOODS']);
  });
});
