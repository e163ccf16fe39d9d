import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

describe('a pronoun', () => {
  it('is the person last spoken of', () => {
    expect(speakersOf('Ana Ruiz met Luis Ortega. [She] said it was cold. [He] said it was not.').said).toEqual([
      'Ana Ruiz',
      'Luis Ortega',
    ]);
  });

  it('never crosses to the other gender', () => {
    expect(speakersOf('Ana Ruiz met Eva Brandt. [He] said it was cold.').said).toEqual([null]);
  });

  it('prefers the subject to the owner of something', () => {
    expect(speakersOf('Luis Ortega read Carl Brandt’s letter. [He] said it was cold.').said).toEqual(['Luis Ortega']);
  });

  it('prefers the subject that a comma closes', () => {
    const { said } = speakersOf(
      '[Ana Ruiz] said no.\n\nHer mother, Ida Brandt, put it more bluntly. [She] said it was cold.',
    );
    expect(said).toEqual(['Ana Ruiz', 'Ida Brandt']);
  });

  it('is no place that only looks like somebody', () => {
    expect(speakersOf('Ana Ruiz fell near Florence Falls. [She] said it was cold.').said).toEqual(['Ana Ruiz']);
    expect(speakersOf('[Ana Ruiz] rose. It rained in Florence. In Florence, [she] said no.').said).toEqual([
      'Ana Ruiz',
      'Ana Ruiz',
    ]);
    expect(speakersOf('Florence left. Faith in Florence fell. [She] said no.').said).toEqual(['Florence']);
    expect(speakersOf('A fire broke out in Sandy Point. [She] said it was cold.').said).not.toEqual(['Sandy Point']);
    expect(speakersOf('[Luis Ortega] rose. He was in Sandy Point. After Sandy Point, [he] said no.').said).toEqual([
      'Luis Ortega',
      'Luis Ortega',
    ]);
    expect(speakersOf('Faith in Sandy Brandt fell. Brandt left. [She] said no.').said).toEqual(['Sandy Brandt']);
    expect(speakersOf('Faith in Sandy Brandt fell. Sandy Brandt left. [She] said no.').said).toEqual(['Sandy Brandt']);
  });

  it('looks ahead in the clause of a participle', () => {
    const { said } = speakersOf(
      'Carl Brandt was there. Mr. Brandt slept.\n\nAsked if he was sorry, Luis Ortega paused. “It was cold,” [he] said.',
    );
    expect(said).toEqual(['Luis Ortega']);
  });

  it('looks past those who are only quoted about', () => {
    const { said } = speakersOf(
      '[Luis Ortega] said: “Carl Brandt is a fool. Carl Brandt lies.” [He] said it was cold.',
    );
    expect(said).toEqual(['Luis Ortega', 'Luis Ortega']);
  });

  it('learns a gender from a title, from kinship and from the sentence', () => {
    expect(speakersOf('Mrs. Vole met Carl Brandt. [She] said it was cold.').said).toEqual(['Vole']);
    expect(speakersOf('Her husband, Sorrel Vole, met Ida Brandt. [He] said it was cold.').said).toEqual([
      'Sorrel Vole',
    ]);
    expect(speakersOf('Sorrel Vole said she was ill. Carl Brandt came. [She] said it was cold.').said).toEqual([
      'Sorrel Vole',
    ]);
  });

  it('guesses no gender where title and given name disagree', () => {
    expect(speakersOf('Mr. Ana Ruiz left. Ms. Ana Ruiz left.').named('Ana Ruiz')?.pronoun).toBe('he');
    expect(speakersOf('[Jordan Vole] said it was cold.').named('Jordan Vole')?.pronoun).toBeNull();
  });

  it('is the speaker in the first person of a quotation, never in the third', () => {
    const { speakers, named } = speakersOf('Carl Brandt left. “I will not follow him,” said [Luis Ortega].');
    expect(named('Luis Ortega')?.mentions.map(({ text }) => text)).toEqual(['I', 'Luis Ortega']);
    expect(named('Carl Brandt')?.mentions.map(({ text }) => text)).toEqual(['Carl Brandt', 'him']);
    expect(speakers.ambiguous).toEqual([]);
  });

  it('is told to be open where two are as good', () => {
    const { speakers } = speakersOf('Luis Ortega and Carl Brandt left the lab. [He] said it was cold.');
    expect(speakers.ambiguous.map(({ candidates }) => candidates.length)).toEqual([2]);
    expect(speakers.sources[0]?.confidence).toBeLessThan(0.65);
  });

  it('"who" is the one before it', () => {
    expect(speakersOf('Ana Ruiz met Luis Ortega, [who] said it was cold.').said).toEqual(['Luis Ortega']);
  });

  it('of nobody is nobody', () => {
    expect(speakersOf('[It] was said that it was cold. [They] said so.').said).toEqual([null, null]);
  });
});

describe('one surname, several people', () => {
  const COUPLE = 'Ana Ruiz and her husband, Luis Ruiz, own the lab.';

  it('stays with the title', () => {
    expect(speakersOf(`${COUPLE} [Mr. Ruiz] said no. [Ms. Ruiz] said yes.`).said).toEqual(['Luis Ruiz', 'Ana Ruiz']);
  });

  it('stays with the one who speaks', () => {
    expect(speakersOf(`${COUPLE} [Luis Ruiz] said no. [Ruiz] said it again.`).said).toEqual(['Luis Ruiz', 'Luis Ruiz']);
  });

  it('is nobody’s where the title fits none', () => {
    expect(speakersOf('Luis Ruiz left. [Ms. Ruiz] said yes.').said).toEqual(['Ruiz']);
  });

  it('is known by the given name', () => {
    expect(speakersOf(`${COUPLE} [Ana] said no.`).said).toEqual(['Ana Ruiz']);
  });
});

describe('a description', () => {
  it.each([
    ['Sen. Ana Ruiz left. [The senator] said it was cold.', 'Ana Ruiz'],
    ['Ana Ruiz, the director of the lab, left. [The director] said it was cold.', 'Ana Ruiz'],
    ['[The lab’s director, Ana Ruiz,] said it was cold.', 'Ana Ruiz'],
    ['Ana Ruiz is the mayor of Marlow. [The mayor] said it was cold.', 'Ana Ruiz'],
    ['Luis Ortega’s Arvo Foods grows. [Arvo Foods CEO] said it was cold.', 'Luis Ortega'],
    ['Luis Ortega bought a yacht. [The billionaire] said it was cold.', 'Luis Ortega'],
  ])('%s', (text, name) => {
    expect(speakersOf(text).said).toEqual([name]);
  });

  it('is the one of that organization', () => {
    const { said } = speakersOf(
      'Arvo Foods director Ana Ruiz met Tarn Energy director Ida Brandt. [The Arvo Foods director] said it was cold.',
    );
    expect(said).toEqual(['Ana Ruiz']);
  });

  it('passes to the one who holds the office now', () => {
    const { said } = speakersOf('Former mayor Ana Ruiz met the mayor, Ida Brandt. [The mayor] said it was cold.');
    expect(said).toEqual(['Ida Brandt']);
  });

  it('does not take the other gender', () => {
    const { said } = speakersOf('Congressman Luis Ortega left. [The congresswoman] said it was cold.');
    expect(said).toEqual(['The congresswoman']);
  });
});

describe('somebody without a name', () => {
  it.each([
    'an anonymous Arvo employee',
    'a spokesman for Mr. Ortega',
    'two officials',
    'The surgeon',
    'one of the divers',
    'people familiar with the plan',
    'a nurse at the clinic who asked not to be named',
  ])('%s', (words) => {
    const { speakers } = speakersOf(`Luis Ortega, a glassblower, founded Arvo Foods. [${words}] said it was cold.`);
    const speaker = speakers.speakers[speakers.sources[0]?.speaker ?? -1];
    expect(speaker?.named).toBe(false);
    expect(words).toContain(speaker?.name);
  });

  it('is the same when it comes again', () => {
    const { said } = speakersOf('[A spokeswoman] said it was cold. [The spokeswoman] said it was wet.');
    expect(said).toEqual(['A spokeswoman', 'A spokeswoman']);
  });

  it('is told apart as person, group and document', () => {
    const { speakers } = speakersOf('[The report] said no. [Critics] said no. [A verger] said no.');
    expect(speakers.speakers.map(({ kind }) => kind)).toEqual(['document', 'group', 'person']);
  });

  it('is a group where two are joined', () => {
    const { said, speakers } = speakersOf('[Ana Ruiz and Luis Ortega] said it was cold.');
    expect(said).toEqual(['Ana Ruiz and Luis Ortega']);
    expect(speakers.speakers.find(({ name }) => name === said[0])).toMatchObject({ kind: 'group', named: false });
  });
});

describe('a leader of no party that was told', () => {
  it.each([
    [
      'Luis Ortega, Leader of the Opposition, sat.\n\n[Carl Brandt, MP, who came by,] said no. [The VCK leader] said yes.',
      'The VCK leader',
    ],
    ['[VCK leader Luis Ortega] said no.\n\n[Carl Brandt] said no. [The VCK leader] said yes.', 'Luis Ortega'],
    ['[Luis Ortega, Leader of the Opposition,] said no. [The VCK leader] said yes.', 'Luis Ortega'],
  ])('is not that of a party while somebody else is spoken of: %s', (text, name) => {
    expect(speakersOf(text).said.at(-1)).toBe(name);
  });
});

describe('*they*', () => {
  it.each([
    ['[One Arvo worker] said no. “It rains,” [they] said.', 'One Arvo worker'],
    ['[Critics] met a worker. “It rains,” [they] said.', 'Critics'],
    ['[One Arvo waitress] met Critics. “It rains,” [they] said.', 'Arvo'],
  ])('may be one person without a name: %s', (text, name) => {
    expect(speakersOf(text).said.at(-1)).toBe(name);
  });
});
