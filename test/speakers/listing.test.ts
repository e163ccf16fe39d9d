import { describe, expect, it } from 'vitest';
import { findNames } from '../../src/speakers/names/find-names.ts';
import { setScene } from '../../src/speakers/scene/scene.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { speakersOf } from './speakers-of.ts';

const namesIn = (text: string) =>
  findNames(setScene(readDocument(text), [], []), null).mentions.flatMap((mention) =>
    mention.form === 'name' ? [mention.words.join(' ')] : [],
  );

describe('where and as what a firm is listed', () => {
  it.each([
    ['They met investors of that small company named Arcfold (ACFD) once.', ['Arcfold']],
    ['They met investors of that small company named Tern Robotics (Nasdaq: TRN) once.', ['Tern Robotics']],
    ['They met the mayor (Ana Ruiz: it was late) once.', ['Ana Ruiz']],
    ['They met investors of that small company named Arcfold (NATO) once.', ['Arcfold', 'NATO']],
    ['They met investors of that small company named Arcfold (AC) once.', ['Arcfold', 'AC']],
    ['They met investors of that small company named Arcfold (ACFD of Marlow) once.', ['Arcfold', 'ACFD', 'Marlow']],
  ])('is no name: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('tells a firm', () => {
    const lead = 'Chip designer Arcfold fell. ';
    const end = 'Luis Ortega, an analyst at Ferncrest, left.\n\nArcfold waits. [The company] said no.';
    expect(speakersOf(`${lead}Arcfold (ACFD) shares fell. ${end}`).said).toEqual(['Arcfold']);
  });
});
