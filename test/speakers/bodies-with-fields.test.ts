import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastIn = (text: string): string | null => speakersOf(text).said.at(-1) ?? null;

describe('a body that is called by all it sees to', () => {
  it.each([
    'Ministry of Health, Labour and Welfare',
    'Department of Health, Education and Welfare',
    'Department for Environment, Food and Rural Affairs',
    'Bureau of Alcohol, Tobacco, Firearms and Explosives',
    'Senate Health, Education, Labor and Pensions Committee',
    'Agriculture, Forestry and Fisheries Ministry',
    'Peruvian Atmospheric, Geophysical and Astronomical Services Administration',
    'Peruvian Institute of Volcanology and Seismology',
    'Economic and Financial Crimes Commission',
    'Department of Migrant Workers',
    'Department of Patient Transport',
    'Office of Prisoner Affairs',
    'League Against Cold Schools',
    'Brotherhood of Deck Hands',
    'Ministry of Land, Infrastructure, Transport, and Tourism',
  ])('is whole: %s', (name) => {
    expect(lastIn(`It was late in the day when [the ${name}] said that it was of no use.`)).toBe(name);
  });

  it.each([
    ['[Ana Ruiz], of the Courier, Times and Post, said that it was of no use.', 'Ana Ruiz'],
    [
      'It was late when [Ana Ruiz, Luis Ortega and Jan Board] said that it was of no use.',
      'Ana Ruiz, Luis Ortega and Jan Board',
    ],
    ['They were of the Ministry of Health, Arvo and Marlow. [Arvo] said that it was of no use.', 'Arvo'],
    ['They were of the Department of Justice, Arvo Bank and Marlow. [Arvo Bank] said no.', 'Arvo Bank'],
    ['They met the Guardian, Arvo and Marlow Council. [Arvo] said that it was of no use.', 'Arvo'],
  ])('is none: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('an official agency', () => {
  it.each([
    ['The official [Marlow News Agency] said no.', 'Marlow News Agency'],
    ['The official [XNA] said no.', 'XNA'],
  ])('is no official: %s', (text, name) => {
    const { said, named } = speakersOf(text);
    expect(said).toEqual([name]);
    expect(named(name)?.kind).toBe('organization');
  });

  it('is not whom "the official" means', () => {
    const text = 'The official Marlow News Agency said no. [A port official] slept. “It is late,” [the official] said.';
    expect(lastIn(text)).toBe('A port official');
    expect(speakersOf('Senior official [Ana Ruiz] said no.').named('Ana Ruiz')?.kind).toBe('person');
  });
});

describe('a firm that is also called by the first words of its name', () => {
  it('is one', () => {
    expect(lastIn('Marlow Harbour Therapeutics closed. Crews of [Marlow Harbour] said no.')).toBe(
      'Marlow Harbour Therapeutics',
    );
  });

  it('is not whom a school is called after', () => {
    expect(lastIn('The Zorun Velk Institute closed. Then [Zorun Velk] said no.')).toBe('Zorun Velk');
  });
});

describe('a name before a plural verb', () => {
  it.each(['Zorun Velk have signed.', 'It was told that Zorun Velk are out.', 'Zorun Velk want more.'])(
    'is that of a club: %s',
    (text) => {
      const { named } = speakersOf(`${text} [Zorun Velk] said no.`);
      expect(named('Zorun Velk')?.kind).toBe('organization');
    },
  );

  it.each(['Rivals of Zorun Velk have signed.', 'Ana Ruiz and Zorun Velk are out.', 'Zorun Velk has signed.'])(
    'may be that of a person: %s',
    (text) => {
      const { named } = speakersOf(`${text} [Zorun Velk] said no.`);
      expect(named('Zorun Velk')?.kind).toBe('person');
    },
  );
});

describe('an executive', () => {
  it('is a body behind the article and the capitals of a field', () => {
    const { said, named } = speakersOf(
      '[The Mine Safety Executive] said the shaft was unsafe. [The executive] said no. [The Arvo Foods executive] said yes.',
    );
    expect(said).toEqual(['Mine Safety Executive', 'Mine Safety Executive', 'The Arvo Foods executive']);
    expect(named('Mine Safety Executive')?.kind).toBe('organization');
  });

  it('is a body whose letters follow', () => {
    expect(speakersOf('She wrote to Tram Service Executive (TSE). [The TSE] said no.').said).toEqual([
      'Tram Service Executive',
    ]);
    expect(speakersOf('[Arvo Group Chief Executive (AGCE) Ana Ruiz] said no.').said).toEqual(['Ana Ruiz']);
  });

  it.each([
    ['[The Health and Safety Executive] said no.', 'Health and Safety Executive', 'organization'],
    ['Then [Tram Service Executive (QX)] said no.', 'Tram Service Executive', 'person'],
    ['Then [Tram Service Executive (TSE)] said no.', 'Tram Service Executive', 'organization'],
    ['Then [Group Chief Executive (GCE)] said no.', 'Group Chief Executive', 'person'],
  ])('is a body or not by its words: %s', (text, name, kind) => {
    const { said, named } = speakersOf(text);
    expect(said).toEqual([name]);
    expect(named(name)?.kind).toBe(kind);
  });

  it('is a person elsewhere', () => {
    expect(speakersOf('[Marketing Executive Ana Ruiz] said no. [The executive] said yes.').said).toEqual([
      'Ana Ruiz',
      'Ana Ruiz',
    ]);
  });
});

describe('the name of a body', () => {
  it.each([
    ['[The Armed Forces of Cyprus] said no.', 'Armed Forces of Cyprus'],
    ['[The Coast Guard of Ghana] said no.', 'Coast Guard of Ghana'],
    ['She left. [the After-School Alliance] said no.', 'After-School Alliance'],
    ['They wrote to the Between-Wars Society. [The Between-Wars Society] said no.', 'Between-Wars Society'],
    ['[The fans’ group Norte 1908] said no.', 'Norte 1908'],
    ['[The Women in Film Network] said no.', 'Women in Film Network'],
    ['Then [the Oslo-based Lost at Sea Project] said no.', 'Lost at Sea Project'],
    ['[The BBC in Marlow Project] said no.', 'BBC'],
    ['[Paris 2024] said no.', 'Paris 2024'],
    ['[Norte] said in 1908 that it was late.', 'Norte'],
    ['[Ana Ruiz, in Paris 2024,] said no.', 'Ana Ruiz'],
  ])('goes on with what it is a force of, its cause, a small word before a hyphen, or its year: %s', (text, name) =>
    expect(lastIn(text)).toBe(name),
  );

  it('that ends in a year is none of a person', () => {
    expect(speakersOf('[Paris 2024] said no.').named('Paris 2024')?.kind).toBe('organization');
  });
});

describe('a firm of partners', () => {
  it.each([
    ['On AIM, [Dodd & Lyle] said no.', 'Dodd & Lyle'],
    ['In Roake, [Dodd & Lyle] said no.', 'Dodd & Lyle'],
    ['At [Crane, Dodd & Lyle] it rained.', 'Crane, Dodd & Lyle'],
    ['Now [Crane, Dodd & Lyle] said no.', 'Crane, Dodd & Lyle'],
  ])('does not begin with where it is: %s', (text, name) => expect(lastIn(text)).toBe(name));
});

describe('a body with an article', () => {
  it('is shown without it behind the mark of a list too', () => {
    const text = 'They are out\n\n- [The Alliance of Vole States] said no.\n\n• [The Arvo Party] said no.';
    expect(speakersOf(text).said).toEqual(['Alliance of Vole States', 'Arvo Party']);
  });

  it('is shown with the field of a tribunal', () => {
    expect(speakersOf('[The Vole Tribunal for Shared Wells] said no.').said).toEqual([
      'Vole Tribunal for Shared Wells',
    ]);
  });
});

describe('a body that is called by what it wants', () => {
  it.each([
    ['[Tenants Against Damp], an advice group, said that it rained.', 'Tenants Against Damp'],
    ['They met Rock Against Rust. [Rock Against Rust] said that it rained.', 'Rock Against Rust'],
    ['[Protect Vole Meadow], a residents’ group, said that it rained.', 'Protect Vole Meadow'],
    ['[Lift & Shift] said that it rained.', 'Lift & Shift'],
    // What opens the sentence is no part of the source, or a label.
    ['Ask again, [Ana Ruiz] said.', 'Ana Ruiz'],
    ['Against Vole Town, [Ana Ruiz] said, they had to win.', 'Ana Ruiz'],
    ['They were tenants against Damp Homes, [Damp Homes] said.', 'Damp Homes'],
    ['[The Office of Governor Ana Ruiz] said that it rained.', 'Ana Ruiz'],
  ])('%s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('a body that a comma names behind what is told of it', () => {
  it.each([
    ['[The union that represents the mates, the Brotherhood of Masons,] said that it rained.', 'Brotherhood of Masons'],
    ['[The firm which built the bridge, the Arvo Group,] said that it rained.', 'Arvo Group'],
    // The name is that of what stands right before it.
    ['[The lawyer who left the union, the Brotherhood of Masons,] said that it rained.', 'The lawyer'],
    ['[The company that owns the paper, the Marlow Post,] said that it rained.', 'The company'],
    ['[The firm that runs the hospital, the Vole Clinic,] said that it rained.', 'The firm'],
  ])('%s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});
