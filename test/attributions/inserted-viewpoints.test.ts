import { describe, expect, it } from 'vitest';
import { withInsertedViewpoint } from '../../src/attributions/mending/inserted-viewpoints.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { extract } from '../../src/index.ts';
import { inWords, sceneOf } from './made-scene.ts';

const contents = (text: string): readonly string[][] =>
  extract(text, { minConfidence: 0 })
    .quotes.filter(({ cue }) => cue?.lemma === 'according to')
    .map(({ content }) => content.map((span) => span.text));

describe('a viewpoint between a subject and its verb', () => {
  it.each([
    ['The pilot, according to Ruiz, had not slept.', ['The pilot', 'had not slept']],
    ['The bridge, according to a report by the ministry, will close in May.', ['The bridge', 'will close in May']],
  ])('holds what goes on behind it: %s', (text, parts) => {
    expect(contents(text)).toEqual([parts]);
  });

  it.each([
    [
      'The village has ten homes and, according to the council, two of them are for sale.',
      ['two of them are for sale'],
    ],
    ['It rained but, according to Ruiz, the roof held.', ['the roof held']],
  ])('has the clause behind it where a coordinator stands before it: %s', (text, parts) => {
    expect(contents(text)).toEqual([parts]);
  });

  it.each([
    [
      'According to Ana Ruiz, district animal officer, ten cases were reported in May.',
      ['ten cases were reported in May'],
    ],
  ])('does not hold what somebody is: %s', (text, parts) => {
    expect(contents(text)).toEqual([parts]);
  });

  it('holds no more where what was said stands before it', () => {
    expect(contents('The pilot had not slept, according to Ruiz, who was not there.')).toEqual([
      ['The pilot had not slept'],
    ]);
  });
});

const VIEWPOINT = { cue: 'according to', anchor: 'according' };

/** Source and content of a viewpoint once it is mended. */
function mended(text: string, source: string | null, content: readonly string[], made = VIEWPOINT) {
  const scene = sceneOf(text, { ...made, source, content });
  const { source: mended, content: said } = inWords(scene, withInsertedViewpoint(scene, scene.cues[0] as TaggedCue));
  return [mended, said];
}

describe('a clause that the network made a part of the source', () => {
  const TEXT = 'It rained and, according to the council, ten of them were for sale.';

  it('is what was said', () => {
    const read = mended(TEXT, 'the council, ten of them were for sale', ['It rained']);
    expect(read).toEqual(['the council', ['ten of them were for sale']]);
  });

  it('is what was said alone where it is a content beside another', () => {
    expect(mended(TEXT, 'the council', ['It rained', 'ten of them were for sale'])).toEqual([
      'the council',
      ['ten of them were for sale'],
    ]);
    expect(mended(TEXT, 'the council', ['ten of them were for sale'])).toEqual([
      'the council',
      ['ten of them were for sale'],
    ]);
  });

  it.each([
    ['It rained, according to the council, ten of them were for sale.', 'the council, ten of them were for sale'],
    ['It rained and according to the council, ten of them were for sale.', 'the council, ten of them were for sale'],
    [
      'It rained and snowed according to the council, ten of them were for sale.',
      'the council, ten of them were for sale',
    ],
    ['It rained and, according to the council, a body of ten.', 'the council, a body of ten'],
    ['It rained and, according to the council, which met on Monday.', 'the council, which met on Monday'],
    ['It rained and, according to the council, were for sale.', 'the council, were for sale'],
    ['It rained and, according to the council that met on Monday.', 'the council that met on Monday'],
  ])('is none: %s', (text, source) => {
    expect(mended(text, source, ['It rained'])).toEqual([source, ['It rained']]);
  });

  it('is none where nobody, or somebody before the cue, is the source', () => {
    expect(mended(TEXT, null, ['It rained'])).toEqual([null, ['It rained']]);
    const content = ['They said', 'ten of them were for sale'];
    expect(mended(`They said ${TEXT}`, 'It', content)).toEqual(['It', content]);
  });

  it('is none of another cue', () => {
    const text = 'It rained and, told by the council, ten of them were for sale.';
    const source = 'the council, ten of them were for sale';
    expect(mended(text, source, ['It rained'], { cue: 'told', anchor: 'told' })).toEqual([source, ['It rained']]);
  });
});

describe('a role between a name and a clause', () => {
  it('belongs to the source', () => {
    const text = 'According to Ana Ruiz, a district vet, ten cases were reported.';
    expect(mended(text, 'Ana Ruiz', ['a district vet, ten cases were reported'], CAPITAL)).toEqual([
      'Ana Ruiz, a district vet',
      ['ten cases were reported'],
    ]);
  });

  const CAPITAL = { cue: 'According to', anchor: 'According' };

  it.each([
    ['a close friend of the singer who died in May', 'ten cases were reported'],
    ['44, head of the local union', 'the keepers “were not paid”'],
    ['who runs the clinic', 'it was late'],
    ['which runs clinics in 14 towns', 'the plan could cost a million'],
    ['the owner of the boat, which sank in May', 'nobody was aboard'],
  ])('may be told at length: %s', (role, said) => {
    const text = `According to Ana Ruiz, ${role}, ${said}.`;
    expect(mended(text, 'Ana Ruiz', [`${role}, ${said}`], CAPITAL)).toEqual([`Ana Ruiz, ${role}`, [said]]);
  });

  it('of a thing is but a clause', () => {
    const text = (role: string) => `According to friends of the family, ${role}, it was late.`;
    const read = (role: string) => mended(text(role), 'friends of the family', [`${role}, it was late`], CAPITAL);
    expect(read('which owns the mill')).toEqual(['friends of the family, which owns the mill', ['it was late']]);
    expect(read('a rich one')).toEqual(['friends of the family', ['a rich one, it was late']]);
  });

  it.each([
    'a driver at the depot was dismissed, and the bus was sold',
    'the vet of a town that lay by the sea, wearing a wig, was seen',
  ])('is none where it is the subject of what was said: %s', (said) => {
    expect(mended(`According to Ana Ruiz, ${said}.`, 'Ana Ruiz', [said], CAPITAL)).toEqual(['Ana Ruiz', [said]]);
  });

  it.each([
    [
      'According to Ana Ruiz, a district road, ten cases were reported.',
      'Ana Ruiz',
      'a district road, ten cases were reported',
    ],
    [
      'According to Ana Ruiz, the vet left, ten cases were reported.',
      'Ana Ruiz',
      'the vet left, ten cases were reported',
    ],
    ['According to Ana Ruiz, a district vet, ten cases.', 'Ana Ruiz', 'a district vet, ten cases'],
    [
      'According to the town, a district vet, ten cases were reported.',
      'the town',
      'a district vet, ten cases were reported',
    ],
    [
      'According to Ana Ruiz (a district vet, ten cases were reported.',
      'Ana Ruiz',
      'a district vet, ten cases were reported',
    ],
    [
      'According to Ana Ruiz, and a district vet, ten cases were reported.',
      'Ana Ruiz',
      'a district vet, ten cases were reported',
    ],
  ])('is none: %s', (text, source, said) => {
    expect(mended(text, source, [said], CAPITAL)).toEqual([source, [said]]);
  });

  it('is none where there are two contents', () => {
    const text = 'According to Ana Ruiz, a district vet, ten cases were reported and twelve cows were sold.';
    const content = ['a district vet, ten cases were reported', 'twelve cows were sold'];
    expect(mended(text, 'Ana Ruiz', content, CAPITAL)).toEqual(['Ana Ruiz', content]);
  });
});

describe('what is no clause before a viewpoint', () => {
  it.each([
    ['The pier, according to the council, is closed.', 'The pier', 'is closed'],
    ['On a call in May, according to the council, Ruiz laughed.', 'On a call in May', 'Ruiz laughed'],
  ])('goes on behind it: %s', (text, opening, rest) => {
    expect(mended(text, 'the council', [opening])).toEqual(['the council', [opening, rest]]);
  });

  it.each([
    ['The pier had closed, according to the council, which runs it.', 'The pier had closed'],
    ['A record, according to the council, which keeps it.', 'A record'],
    ['A record, according to the council, and a warm one.', 'A record'],
    ['“A record”, according to the council, is old.', '“A record”'],
    ['A record, according to the council.', 'A record'],
  ])('is all there is: %s', (text, opening) => {
    expect(mended(text, 'the council', [opening])).toEqual(['the council', [opening]]);
  });
});
