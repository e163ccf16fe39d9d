import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastSaid = (text: string): string | null | undefined => speakersOf(text).said.at(-1);

describe('two who are named behind a noun for both', () => {
  it.each([
    ['Theo Ruiz died. [His parents, Ana and Luis Ruiz], said it was cold.', 'Ana and Luis Ruiz'],
    ['[Two senators, Ana Ruiz and Luis Ortega], said it was cold.', 'Ana Ruiz and Luis Ortega'],
    ['[Two senators, Ana Ruiz and Luis Ortega], said it was cold. [They] said it was wet.', 'Ana Ruiz and Luis Ortega'],
    ['Theo Ruiz died. [His parents, Ana and Luis Ruiz], said it was cold. [Mr Ruiz] said it was wet.', 'Luis Ruiz'],
    ['[Three senators, Ana Ruiz, Luis Ortega and Eva Brandt], said it was cold.', 'Three senators'],
    ['[Two senators, friends of Ana Ruiz and Luis Ortega], said it was cold.', 'Two senators'],
  ])('speak by their names: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });
});

describe('a relative', () => {
  it.each([
    ['Ana Ruiz won. [Her husband, Matteo], said it was cold.', 'Matteo Ruiz'],
    ['Ana Ruiz won. [Her daughter Ilse, who stayed at home], said it was cold.', 'Ilse Ruiz'],
    ['Ana Ruiz won. [Her coach and brother, Tavo], said it was cold.', 'Tavo Ruiz'],
    ['Ikenna Ruiz won. [His wife, Adaeze], said it was cold. [She] said it was wet.', 'Adaeze Ruiz'],
  ])('takes the family name: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });

  it.each([
    ['Luis Ortega won. [His wife, Danielle], left. [Danielle Ortega] said no.', 'Danielle Ortega'],
    ['Faith Ruiz won. [Her sister, Mercy], left. [Mercy Ruiz] said no.', 'Mercy Ruiz'],
  ])('is one with who has the whole name: %s', (text, name) => {
    const { said, portraits } = speakersOf(text);
    expect(said).toEqual([name, name]);
    expect(portraits.filter((speaker) => speaker.name === name)).toHaveLength(1);
  });

  it('takes the particles of a family name', () => {
    expect(lastSaid('José Luis de la Vega won. [His sister, Carmen], said it was cold.')).toBe('Carmen de la Vega');
  });

  it.each([
    ['Ana Ruiz won. [Her cousin, Matteo], said it was cold.', 'Matteo'],
    ['Ana Ruiz won. [Her son-in-law, Matteo], said it was cold.', 'Matteo'],
    ['Ana Ruiz won. [Her coach, Matteo], said it was cold.', 'Matteo'],
    ['Ana Ruiz won. [Her husband, Luis Ortega], said it was cold.', 'Luis Ortega'],
    ['The mayor won. [His wife, Adaeze], said it was cold.', 'Adaeze'],
  ])('keeps another or none: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });
});

describe('somebody with a name of one word', () => {
  it('is somebody else where their age introduces them', () => {
    const { said } = speakersOf('José Luis Vega rose. [José], 34, a taxi driver, said it was cold. [José] said no.');
    expect(said).toEqual(['José', 'José']);
  });

  it.each([
    'José Luis Vega rose. [José], a taxi driver, said it was cold.',
    'José Luis Vega rose. [Vega], 34, a taxi driver, said it was cold.',
    'José Luis Vega rose. [José] said it was cold.',
  ])('is the one known: %s', (text) => {
    expect(lastSaid(text)).toBe('José Luis Vega');
  });
});

describe('one of several', () => {
  it('is called by the name behind the comma', () => {
    expect(lastSaid('Two left. And [a third, Ana Ruiz], said no.')).toBe('Ana Ruiz');
    expect(lastSaid('[A third of the growers] said no.')).toBe('A third of the growers');
  });
});

describe('one who speaks for another', () => {
  it('is not the one spoken for', () => {
    expect(lastSaid('[A spokeswoman for Arvo’s chief executive, Luis Ortega], said no.')).not.toBe('Luis Ortega');
  });

  it.each([
    ['[A spokesman for Arvo Foods, Luis Ortega], said no.', 'spokesman', 'Arvo Foods'],
    ['[A Treasury spokesman, the Rev. Luis Ortega], said no.', 'Treasury spokesman', 'Treasury'],
  ])('is named behind a comma, and has the role: %s', (text, role, organization) => {
    const { said, named } = speakersOf(text);
    expect(said).toEqual(['Luis Ortega']);
    expect(named('Luis Ortega')?.roles[0]).toMatchObject({ text: role, organization });
  });
});

describe('an unnamed source', () => {
  it.each([
    '[A person familiar with the matter] said no.',
    '[A person close to her] said no.',
    '[Two people briefed on the talks] said no.',
    '[A No 10 source] said no.',
  ])('is called by all of its words: %s', (text) => {
    expect(lastSaid(text)).toBe(/\[(.+)\]/.exec(text)?.[1]);
  });

  it('of one word is one', () => {
    expect(speakersOf('Fans sang. “No,” wrote [one]. [Another] said no.').portraits.map(({ kind }) => kind)).toEqual([
      'person',
      'person',
    ]);
  });
});

describe('an organization', () => {
  it.each([
    ['[The Arlen Glassworkers union] said it was cold.', 'Arlen Glassworkers'],
    ['The Arlen Glassworkers union met. [The union] said it was cold.', 'Arlen Glassworkers'],
    ['Its news agency, Osna, wrote to Vestor. [The agency] said it was cold.', 'Osna'],
    ['The cloud company Corvel fell. [The company] said it was cold.', 'Corvel'],
    ['[The Dockers’ Alliance] said it was cold.', 'Dockers’ Alliance'],
    ['[Ruiz & Daughter] said it was cold.', 'Ruiz & Daughter'],
  ])('is called by its name: %s', (text, name) => {
    expect((lastSaid(text) ?? '').replace(/^The /, '')).toBe(name);
  });

  it('is not the place that a council is of', () => {
    expect(lastSaid('[The Pine Hollow council] said it was cold.')).not.toBe('Pine Hollow');
  });

  it.each([
    ['[Solvex] said it would close its mill.', 'organization'],
    ['[The airline, Veld Karo], said no.', 'organization'],
    ['[Oyelaran] said she would stay.', 'person'],
    ['[Mateus Figueira] said it was late.', 'person'],
    ['[The port] said two berths were shut.', 'organization'],
    ['[One of the divers] said it was cold.', 'person'],
    ['[Democrats] said no.', 'group'],
  ])('is told from a person: %s', (text, kind) => {
    const { speakers } = speakersOf(text);
    expect(speakers.speakers[speakers.sources[0]?.speaker ?? -1]?.kind).toBe(kind);
  });

  it('is no place that was only stood in', () => {
    expect(lastSaid('Solvex makes pills. Ana Ruiz lives in Pine Hollow. [It] said no.')).not.toBe('Pine Hollow');
  });
});

describe('a description before its name', () => {
  it('is the one that the next paragraph calls so', () => {
    const text = '[The leader of Arlen council] said it was cold.\n\n[Ana Ruiz, the Labour leader], said it was wet.';
    expect(speakersOf(text).said).toEqual(['Ana Ruiz', 'Ana Ruiz']);
  });

  it.each([
    '[The leader of Arlen council] said it was cold.\n\n[Ana Ruiz, the mayor], said it was wet.',
    '[A leader of the strike] said it was cold.\n\n[Ana Ruiz, the leader], said it was wet.',
    '[The chairman of Arvo Foods] said it was cold.\n\n[Ana Ruiz, chairman of Marlow Bank], said it was wet.',
    `Ana Ruiz sang. Ana Ruiz danced. [The leader] said it was cold.\n\n[Ana Ruiz, the leader], said it was wet.`,
    `[The leader of Arlen council] said it was cold.\n\n${'It rained all day there.\n\n'.repeat(8)}[Ana Ruiz, the leader], said it was wet.`,
    '[The spokesman] said it was cold.\n\n[Luis Ortega, a spokesman], said it was wet.',
  ])('stays without a name where another may be meant: %#', (text) => {
    expect(speakersOf(text).said[0]).toMatch(/^(?:The|A) /);
  });
});

describe('a capital letter that opens a sentence', () => {
  it.each([
    ['[Finance chief Ana Ruiz] said it was cold.', 'Finance chief', null],
    ['[Harbour master Ana Ruiz] said it was cold.', 'Harbour master', null],
  ])('is no organization: %s', (text, role, organization) => {
    expect(speakersOf(text).named('Ana Ruiz')?.roles).toMatchObject([{ text: role, organization }]);
  });

  it('is one where the article capitalizes it elsewhere', () => {
    const { named } = speakersOf('They work for Corvel. [Corvel chief Ana Ruiz] said it was cold.');
    expect(named('Ana Ruiz')?.roles).toMatchObject([{ text: 'Corvel chief', organization: 'Corvel' }]);
  });

  it('is a name behind which somebody speaks', () => {
    expect(lastSaid('They met Sanders. [Sanders] said it was cold.')).toBe('Sanders');
  });
});

describe('the words of a source', () => {
  it.each([
    ['[MARLOW - Senator Ana Ruiz] said it was cold.', 'Ana Ruiz'],
    ['[Ana Ruiz - the mayor -] said it was cold.', 'Ana Ruiz'],
    ['[One pastor supporting Mr. Ortega, Ana Ruiz of the river church], said it was cold.', 'Ana Ruiz'],
    ['[Ana Ruiz, the League of Straits mediator], said it was cold.', 'Ana Ruiz'],
  ])('lead to the one it is about: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });

  it('hold the organization within the role', () => {
    const { named } = speakersOf('[Ana Ruiz, the League of Straits mediator], said it was cold.');
    expect(named('Ana Ruiz')?.roles).toMatchObject([
      { text: 'League of Straits mediator', organization: 'League of Straits' },
    ]);
  });
});

describe('a page', () => {
  it('that is told by its number bears no name', () => {
    const { portraits } = speakersOf('[Page nine] said it was cold.');
    expect(portraits.map(({ named }) => named)).toEqual([false]);
  });
});
