import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastOf = (text: string) => {
  const { said, speakers } = speakersOf(text);
  const source = speakers.sources.at(-1);
  return {
    name: said.at(-1),
    confidence: source?.confidence ?? 0,
    kind: source && speakers.speakers[source.speaker]?.kind,
  };
};

describe('a body called by what it is', () => {
  it.each([
    ['The European Rail Forum met. Then [the Forum] said no.', 'European Rail Forum'],
    ['The Ice Association and the Mill Association met. Then [the Association] said no.', 'Association'],
    ['The White House slept. Then [the House] said no.', 'House'],
  ])('is the one named, where it is the only one: %s', (text, name) => {
    expect(lastOf(text).name).toBe(name);
  });

  it('has no rank before its name', () => {
    expect(speakersOf('[Senior NFL official Ana Ruiz] said no.').named('Ana Ruiz')?.roles).toMatchObject([
      { text: 'Senior NFL official', organization: 'NFL' },
    ]);
  });
});

describe('a short name of several', () => {
  it('is the one whose office fits', () => {
    const text = 'Sen. Ana Ruiz met Mayor Eva Ruiz. Eva Ruiz left, and Eva Ruiz slept.';
    expect(lastOf(`${text} [Sen. Ruiz] said no.`).name).toBe('Ana Ruiz');
    expect(lastOf(`${text} [Ruiz] said no.`).name).toBe('Eva Ruiz');
  });

  it('is the one that the article is speaking of', () => {
    expect(lastOf('Ana Ruiz left. It rained. Eva Ruiz slept. [Ruiz] said no.').name).toBe('Eva Ruiz');
    expect(lastOf('Eva Ruiz left. It rained. Ana Ruiz slept. [Ruiz] said no.').name).toBe('Ana Ruiz');
  });

  it('is less sure than one of but one, the less the nearer they are', () => {
    const one = lastOf('Ana Ruiz left. [Ruiz] said no.').confidence;
    const far = lastOf('Ana Ruiz left. It rained. It snowed.\nEva Ruiz slept. [Ruiz] said no.').confidence;
    const near = lastOf('Ana Ruiz and Eva Ruiz slept. [Ruiz] said no.').confidence;
    expect(one).toBeGreaterThan(far);
    expect(far).toBeGreaterThan(near);
  });
});

describe('a lone name', () => {
  it.each([
    ['[Vole] said no.', 'person'],
    ['[The Vole] said no.', 'organization'],
    ['[VLQ] said no.', 'organization'],
    ['[VLQRS] said no.', 'organization'],
    ['[VLQRST] said no.', 'person'],
    ['Vole, which slept, left. [Vole] said no.', 'organization'],
    ['[Vole] said it would go.', 'organization'],
    ['[Vole] said she would go.', 'person'],
  ])('is of the kind that speaks for it: %s', (text, kind) => {
    expect(lastOf(text).kind).toBe(kind);
  });

  it('is the organization that begins so, unless it is a person', () => {
    expect(lastOf('Vole Foods closed. [Vole] said no.').name).toBe('Vole Foods');
    expect(lastOf('Vole Foods closed. [Mr. Vole] said no.').name).toBe('Vole');
  });

  it.each(['It rained on Green all day. It rained on Green.', 'They met at Hill all day. They met at Hill.'])(
    'is none that is a common word: %s',
    (text) => {
      expect(speakersOf(text).portraits).toEqual([]);
    },
  );

  it('is somebody where a title or a whole name tells of one', () => {
    expect(speakersOf('They met Mr. Green all day.').portraits.map(({ name }) => name)).toEqual(['Green']);
    expect(lastOf('Ana Green left. [Green] said no.').name).toBe('Ana Green');
  });
});

describe('an office', () => {
  it('is that of the bearer, with its organization', () => {
    const { said } = speakersOf(
      'Arvo Foods director Ana Ruiz left. Vole Foods director Eva Brandt slept. [Arvo Foods’s director] said no.',
    );
    expect(said).toEqual(['Ana Ruiz']);
  });
});
