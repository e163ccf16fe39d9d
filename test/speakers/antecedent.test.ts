import { describe, expect, it } from 'vitest';
import { antecedent } from '../../src/speakers/resolving/antecedent.ts';
import { mentionsIn, rangeOf, sceneOf, textOf } from './made-scene.ts';
import { speakersOf } from './speakers-of.ts';

const lastIn = (text: string): string | null => speakersOf(text).said.at(-1) ?? null;

describe('a relative pronoun', () => {
  it.each([
    [
      'It is late, according to [three people familiar with the matter], [who] said no.',
      'three people familiar with the matter',
    ],
    ['Ana Ruiz of the Vole Ice Company, [who] said no, left.', 'Ana Ruiz'],
    ['Ana Ruiz, [who] said no, left.', 'Ana Ruiz'],
    ['Ana Ruiz (NDP, East Vole), [who] said no, left.', 'Ana Ruiz'],
    ['He met Ana Ruiz (68), of Upper Knock, [who] said no.', 'Ana Ruiz'],
    ['He met Ana Ruiz, 47, of 3 Pell Farm, East Vole, [who] said no.', 'Ana Ruiz'],
    ['He met the head of Upper Knock, [who] said no.', 'the head of Upper Knock'],
    ['He met Ana Ruiz, of Brightmoor, and Luis Ortega, [who] said no.', 'Luis Ortega'],
    ['He heard from the head of Vole, from Ana Ruiz, [who] said no.', 'Ana Ruiz'],
    ['The Vole Ice Company (once led by Ana Ruiz) met Luis Ortega, [who] said no.', 'Luis Ortega'],
    ['Ana Ruiz of the Vole Ice Company, [which] said no, left.', 'Vole Ice Company'],
    ['The Vole Ice Company, [which] said no, left.', 'Vole Ice Company'],
    ['Ana Ruiz, a nurse in Vole, [who] said no, left.', 'Ana Ruiz'],
    ['Ana Ruiz of Brightmoor, [who] said no, left.', 'Ana Ruiz'],
    ['The board named Vole, [who] said no.', 'Vole'],
    ['Ana Ruiz, the bursar of the convent, [who] said no, left.', 'Ana Ruiz'],
    ['He met Ana Ruiz, a leader of the growers, [who] said no.', 'Ana Ruiz'],
    ['Ana Ruiz met the growers, [who] said no.', 'the growers'],
    ['He was fired by the board, [which] said no.', 'the board'],
    ['He read a letter [that] said no.', 'a letter'],
    ['He read a letter from the board, [which] said no.', 'a letter from the board'],
    ['The players of the Vole Ice Company met Ana Ruiz, [who] said no.', 'Ana Ruiz'],
  ])('goes with what it can stand for: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });

  it('goes with a body that is called *who* where nobody else is there', () => {
    expect(lastIn('The Vole Ice Company, [who] said no, left.')).toBe('Vole Ice Company');
    expect(lastIn('Ana Ruiz met the Vole Ice Company, [who] said no.')).toBe('Vole Ice Company');
  });

  it('goes with nobody where somebody would be *which*', () => {
    expect(lastIn('It rained on Ana Ruiz, [which] said no.')).toBeNull();
  });
});

describe('what a relative pronoun goes with', () => {
  /** Every mention but the `unread` one is of somebody. */
  const antecedentOf = (text: string, pronoun: string, unread?: string): string | null => {
    const scene = sceneOf(text);
    const { mentions, cast } = mentionsIn(scene);
    for (const mention of mentions) {
      const words = [textOf(scene.doc, mention)];
      const kind = mention.form === 'pronoun' ? 'person' : mention.kind === 'place' ? null : mention.kind;
      if (words[0] !== unread) mention.resolution = { member: cast.add(words, words, kind), confidence: 1 };
    }
    const found = antecedent(scene, mentions, rangeOf(scene.doc, pronoun).first);
    return found && textOf(scene.doc, found);
  };

  it.each([
    ['He read a letter from Ana Ruiz, which said no.', 'which', 'a letter'],
    ['They met a lawyer for Vole Foods, who said no.', 'who', 'a lawyer'],
    ['They met a lawyer for Vole Foods, which said no.', 'which', 'Vole Foods'],
    ['They met the author of a report, who said no.', 'who', 'the author'],
    ['They met the author of a report that said no.', 'that', 'a report'],
    ['They met a lawyer for Vole Foods that said no.', 'that', 'Vole Foods'],
    ['They met the company, who said no.', 'who', 'the company'],
    ['A lawyer slept near the company, who said no.', 'who', 'the company'],
    ['The lawyer met him, who said no.', 'who', 'The lawyer'],
    ['A lawyer slept. It rained, which said no.', 'which', null],
    ['A lawyer slept, which said no.', 'which', null],
    ['They met the lawyer who met the mayor of Lyon.', 'who', 'the lawyer'],
  ])('in "%s"', (text, pronoun, expected) => {
    expect(antecedentOf(text, pronoun)).toBe(expected);
  });

  it('is nobody whom nobody knows', () => {
    expect(antecedentOf('A lawyer for the mayor, who said no.', 'who')).toBe('the mayor');
    expect(antecedentOf('A lawyer for the mayor, who said no.', 'who', 'the mayor')).toBe('A lawyer');
  });
});

describe('a thing inside of a source', () => {
  it('is nobody for its ending', () => {
    const { speakers } = speakersOf('[A person familiar with the matter] said no.');
    expect(speakers.speakers.map(({ name }) => name)).toEqual(['A person familiar with the matter']);
    expect(lastIn('[A limnologist] said no.')).toBe('A limnologist');
  });
});
