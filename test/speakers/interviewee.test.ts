import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const speakersOf = (text: string): (string | null)[] =>
  extract(text).quotes.map(({ speaker }) => speaker?.name ?? null);

describe('the answers of an interview', () => {
  it('are given by the only one whom it introduces', () => {
    const text = 'Dr. Ana Ruiz counts eels in the Tern. We met her in May.\n\nQ: How many?\n\nA: Forty, so far.';
    expect(speakersOf(text)).toEqual(['Q', 'Ana Ruiz']);
  });

  it('are given by the one whose name labels a turn too', () => {
    const text =
      'Ana Ruiz counts eels with Luis Ortega.\n\nRUIZ: We met in May.\n\nQ: How many?\n\nA: Forty, so far.\n\nQ: And then?\n\nA: Luis left.';
    expect(speakersOf(text)).toEqual(['Ana Ruiz', 'Q', 'Ana Ruiz', 'Q', 'Ana Ruiz']);
  });

  it('are not hers whose name stands before a colon elsewhere', () => {
    const interview = 'It rained.\n\nQ: How many?\n\nA: Forty, so far.';
    expect(speakersOf(`Luis Ortega and Ana Ruiz count eels. Ruiz: they sleep.\n\n${interview}`).at(-1)).toBe('A');
    expect(speakersOf(`Luis Ortega and Ana Ruiz count eels.\n\nRUIZ: They sleep.\n\n${interview}`).at(-1)).toBe(
      'Ana Ruiz',
    );
  });

  it('are nobody’s by name where several are introduced, or nobody is', () => {
    const { speakers } = extract('Ana Ruiz and Luis Ortega count eels.\n\nQ: How many?\n\nA: Forty, so far.');
    expect(speakers.filter(({ named }) => !named).map(({ name }) => name)).toEqual(['Q', 'A']);
    expect(speakersOf('They count eels.\n\nQ: How many?\n\nA: Forty.\n\nQ: Why?\n\nA: Nobody knows.')).toEqual([
      'Q',
      'A',
      'Q',
      'A',
    ]);
  });

  it('are hers whom the headline names, of several who are introduced', () => {
    const introduction = 'Ana Ruiz has counted eels for years. Luis Ortega met her in her boat.';
    const turns = 'Q: How many?\n\nA: Forty, so far.';
    expect(speakersOf(`The exit interview: Ana Ruiz\n\n${introduction}\n\n${turns}`)).toEqual(['Q', 'Ana Ruiz']);
    expect(speakersOf(`Ana Ruiz meets Luis Ortega\n\n${introduction}\n\n${turns}`)).toEqual(['Q', 'A']);
    expect(speakersOf(`The exit interview: Eva Brandt\n\n${introduction}\n\n${turns}`)).toEqual(['Q', 'A']);
    expect(speakersOf(`The exit interview\n\n${introduction}\n\n${turns}`)).toEqual(['Q', 'A']);
  });

  it('tell of others without being theirs', () => {
    const text = 'Ana Ruiz counts eels.\n\nQ: How many?\n\nA: Forty, so far. Luis Ortega told me that he saw fifty.';
    const { quotes } = extract(text, { hearsay: true });
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Q', 'Ana Ruiz', 'Luis Ortega']);
  });

  it('are told from a paragraph with an article, and from another label', () => {
    const [introduction, interview] = ['Ana Ruiz counts eels.', 'Q: How many?\n\nA: Forty, so far.'];
    expect(speakersOf(`A boat left at dawn.\n\n${introduction}\n\n${interview}`)).toEqual(['Q', 'Ana Ruiz']);
    expect(speakersOf(`Lyon: it rained.\n\n${introduction}\n\n${interview}`)).toEqual(['Q', 'Ana Ruiz']);
    expect(speakersOf(`At dawn a boat left.\n\n${introduction}\n\n${interview}`)).toEqual(['Q', 'Ana Ruiz']);
    expect(speakersOf(`Aug. 3 was cold.\n\n${introduction}\n\n${interview}`)).toEqual(['Q', 'Ana Ruiz']);
  });

  it('are hers whose name stands right before them', () => {
    expect(speakersOf('They count eels.\n\nQ: How many, Ana Ruiz?\n\nA: Forty, so far.')).toEqual(['Q', 'Ana Ruiz']);
  });

  it('are not his who speaks in a paragraph of the story', () => {
    const text = 'Ana Ruiz counts eels.\n\nQ: How many?\n\nA: Forty, so far.\n\nLuis Ortega says that he saw fifty.';
    expect(speakersOf(text)).toEqual(['Q', 'Ana Ruiz', 'Luis Ortega']);
  });

  it('keep one questioner for all questions', () => {
    const { speakers } = extract('Ana Ruiz counts eels.\n\nQ: How many?\n\nA: Forty.\n\nQ: Why?\n\nA: Nobody knows.');
    expect(speakers.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Q']);
  });

  it('have labels with stops', () => {
    expect(speakersOf('Ana Ruiz counts eels.\n\nQ. How many?\n\nA. Forty, so far.')).toEqual(['Q', 'Ana Ruiz']);
  });

  it('are not given by what a heading names', () => {
    const text = 'Best for design: Halden Arc\n\nIt boils water.\n\nQ: Does it whistle?\n\nA: Only if you ask.';
    expect(speakersOf(text)).toEqual(['Q', 'A']);
  });

  it('are hers who speaks for herself, whichever firm is named', () => {
    const text = 'Ana Ruiz counts eels for Arvo Shipping all year.\n\nQ: How many?\n\nA: Forty, so far.';
    expect(speakersOf(text)).toEqual(['Q', 'Ana Ruiz']);
  });

  it('are nobody’s whose name stands behind the first of them', () => {
    const text = 'They count eels.\n\nQ: How many?\n\nA: Forty, so far, with Ana Ruiz.\n\nQ: Why?\n\nA: Nobody knows.';
    expect(speakersOf(text)).toEqual(['Q', 'A', 'Q', 'A']);
  });

  it.each(['.', '!', '?', '.”', '."'])('are hers whom a paragraph names that ends as prose: %s', (end) => {
    const opening = end.charAt(1) === '”' ? '“' : end.charAt(1);
    const text = `${opening}Ana Ruiz counts eels in the Tern${end}\n\nQ: How many?\n\nA: Forty, so far.`;
    expect(speakersOf(text).at(-1)).toBe('Ana Ruiz');
  });
});

describe('the answers without labels', () => {
  const TURNS = [
    'Where do you swim?',
    'I swim at home.',
    'Do you swim far?',
    'I swim to the wall.',
    'Why do you swim?',
    'I am cold.',
  ];
  const answerer = (opening: string) =>
    extract([opening, ...TURNS].join('\n\n')).quotes.find(({ source }) => source === null)?.speaker?.name;

  it('are hers of whom the introduction tells most', () => {
    expect(answerer('Ana Ruiz talks to Eva Brandt about water. Ruiz swims.')).toBe('Ana Ruiz');
    expect(answerer('Eva Brandt talks to Ana Ruiz about water. Ruiz swims.')).toBe('Ana Ruiz');
  });

  it('are not of whom it tells by a noun, nor a firm’s', () => {
    expect(answerer('Ana Ruiz talks to Eva Brandt, the diver, about water. The diver swims.')).toBeUndefined();
    expect(answerer('Ana Ruiz talks to Eva Brandt about Arvo Foods. Ruiz swims for Arvo Foods, and Arvo pays.')).toBe(
      'Ana Ruiz',
    );
  });

  it('are hers who is introduced, whomever they tell of', () => {
    const turns = TURNS.map((turn) => turn.replace('home.', 'home with Mia Vole. Mia Vole is my friend.'));
    const { quotes } = extract(['The water is cold', 'Ana Ruiz has swum for years.', ...turns].join('\n\n'));
    expect(quotes.find(({ source }) => source === null)?.speaker?.name).toBe('Ana Ruiz');
  });

  it('are nobody’s where it tells of two alike', () => {
    expect(answerer('Ana Ruiz talks to Eva Brandt about water.')).toBeUndefined();
  });
});
