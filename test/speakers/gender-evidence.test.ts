import { describe, expect, it } from 'vitest';
import { genderOf } from '../../src/speakers/member.ts';
import { genderEvidence, titleEvidence } from '../../src/speakers/resolving/gender-evidence.ts';
import { mentionsIn, sceneOf } from './made-scene.ts';
import { speakersOf } from './speakers-of.ts';

/** The gender of the bearer of a name, by the pronouns of its sentence alone. */
function genderIn(text: string, name = 'vole') {
  const scene = sceneOf(text);
  const { mentions, cast } = mentionsIn(scene);
  genderEvidence(scene, mentions, cast);
  for (const mention of mentions)
    if (mention.form === 'name' && mention.keys.at(-1) === name && mention.bearer) return genderOf(mention.bearer);
  return null;
}

describe('a pronoun in the sentence of the only person named before it', () => {
  it.each([
    ['Sorrel Vole said she was ill.', 'female'],
    ['Sorrel Vole said he was ill.', 'male'],
    ['Sorrel Vole lost her dog.', 'female'],
    ['Sorrel Vole asked for her dog.', 'female'],
    ['Sorrel Vole left. Vole lost her dog.', 'female'],
    ['S. K. Vole left. In a day Vole lost his dog.', 'male'],
    ['Arvo Foods said Sorrel Vole lost her dog.', 'female'],
    ['Sorrel Vole joined Arvo Foods when she was ill.', 'female'],
    ['Sorrel Vole said Sorrel Vole lost her dog.', 'female'],
    ['Ash Quill left. Sorrel Vole lost her dog.', 'female'],
    ['Sorrel Vole read the report when she was ill.', 'female'],
    ['The mayor left. Sorrel Vole lost her dog.', 'female'],
  ])('tells the gender: %s', (text, gender) => {
    expect(genderIn(text)).toBe(gender);
  });

  it.each([
    ['that is quoted', 'Sorrel Vole said: “She was ill.”'],
    ['in the next sentence', 'Sorrel Vole left. She was ill.'],
    ['behind two people', 'Ash Quill met Sorrel Vole and she was ill.'],
    ['behind a person without a name', 'Sorrel Vole met the mayor and she was ill.'],
    ['that stands before the name', 'When she was ill, Sorrel Vole left.'],
    ['that is an object', 'Sorrel Vole came to see him.'],
    ['of a question', 'Sorrel Vole asked whether he was ill.'],
    ['of a question to somebody', 'Sorrel Vole asked the old mill, the one by the weir, whether he was ill.'],
    ['that tells none', 'Sorrel Vole said they were ill.'],
    ['of the one who speaks', 'Sorrel Vole told me it rained.'],
  ])('tells nothing %s', (_, text) => {
    expect(genderIn(text)).toBeNull();
  });

  it('tells nothing of a firm', () => {
    expect(genderIn('Vole Foods said she was ill.', 'foods')).toBeNull();
  });

  it('is weaker than a title and than a given name', () => {
    expect(genderIn('Mr. Sorrel Vole said she was ill.')).toBe('male');
    expect(genderIn('Ana Vole said he was ill.')).toBe('female');
  });

  it('is known before the article is read', () => {
    const { said } = speakersOf('Sorrel Vole left. [He] said no. Sorrel Vole said she was ill.');
    expect(said).toEqual([null]);
  });
});

describe('a title before a surname', () => {
  /** The gender of the first one who is named, by titles alone. */
  function titledIn(text: string) {
    const { mentions, cast } = mentionsIn(sceneOf(text));
    titleEvidence(mentions, cast);
    const named = mentions.find((mention) => mention.form === 'name');
    return named?.form === 'name' && named.bearer ? genderOf(named.bearer) : null;
  }

  it('tells the gender of its only bearer, wherever it stands', () => {
    expect(titledIn('Sorrel Vole left. Mrs. Vole slept.')).toBe('female');
    expect(titledIn('Sorrel Vole left. Mr. Vole slept. Mr. Vole woke.')).toBe('male');
    expect(titledIn('Sorrel Vole left. Vole slept.')).toBeNull();
  });

  it.each([
    ['of a relative', 'Sorrel Vole left. Mrs. Vole slept. Mr. Vole woke.'],
    ['where there are two', 'Sorrel Vole left with Ash Vole. Mrs. Vole slept.'],
    ['of somebody of that first name', 'Sorrel Vole left. Mrs. Sorrel slept.'],
    ['with a name of its own', 'Sorrel Vole left. Mrs. Ash Vole slept.'],
  ])('tells nothing %s', (_, text) => {
    expect(titledIn(text)).toBeNull();
  });

  it('is weaker than a given name', () => {
    expect(titledIn('Ana Vole left. Mr. Vole slept.')).toBe('female');
  });
});

describe('genderOf', () => {
  const genderWith = (male: number, female: number) =>
    genderOf({ gender: { male, female } } as Parameters<typeof genderOf>[0]);

  it('guesses none where the evidence is nearly even', () => {
    expect([genderWith(3, 2), genderWith(2, 3), genderWith(0, 0)]).toEqual([null, null, null]);
    expect([genderWith(2, 1), genderWith(1, 2)]).toEqual(['male', 'female']);
  });
});
