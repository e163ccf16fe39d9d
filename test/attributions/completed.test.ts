import { describe, expect, it } from 'vitest';
import { completed } from '../../src/attributions/mending/completed.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { type MadeReading, mendedBy, sceneOf, textOf } from './made-scene.ts';

/** Source and content of a reading, once it is completed. */
function partsIn(text: string, made: MadeReading) {
  const scene = mendedBy(completed, sceneOf(text, made));
  const { parts } = scene.cues[0] as TaggedCue;
  return { source: textOf(scene.doc, parts.source), content: parts.content.map((part) => textOf(scene.doc, part)) };
}

/** What the network labelled, as it stays where nothing is to be completed. */
const asRead = ({ source = null, content = [] }: MadeReading) => ({ source, content });

describe('what the writer makes of it', () => {
  it.each([
    [
      'The ship was unsafe, two men told the paper, in what would be a blow to Marlow.',
      'in what would be a blow to Marlow',
      'The ship was unsafe',
    ],
    [
      'The ship was unsafe, two men told the paper, in March of that year.',
      'in March of that year',
      'in March of that year',
    ],
  ])('is no content: %s', (text, view, said) => {
    expect(partsIn(text, { cue: 'told', source: 'two men', content: [view] }).content).toEqual([said]);
  });
});

describe('a source behind the verb', () => {
  const text = 'The ship was unsafe, said a sailor who works on the docks.';
  const said = 'The ship was unsafe';
  const sailor = 'a sailor who works on the docks';

  it.each([
    ['said', text, said, sailor],
    ['wrote', 'The ship was unsafe, wrote Ana Ruiz in May.', said, 'Ana Ruiz in May'],
    ['added', 'The ship was unsafe, added two who slept.', said, 'two who slept'],
    ['explained', 'The ship was unsafe, explained old sailors.', said, 'old sailors'],
  ])('is no more of what was said: %s, in %s', (cue, sentence, before, behind) => {
    expect(partsIn(sentence, { cue, content: [before, behind] })).toEqual({ source: behind, content: [before] });
  });

  it.each([
    ['shouted', '“What rubbish!” shouted a man by the door.', 'What rubbish', 'a man by the door'],
    ['cried', '“Shame!” cried someone else.', 'Shame', 'someone else'],
    ['ventured', "'Well', ventured old sailors.", 'Well', 'old sailors'],
  ])('is the one who said the quotation right before it: %s, in %s', (cue, sentence, before, behind) => {
    expect(partsIn(sentence, { cue, content: [before, behind] })).toEqual({ source: behind, content: [before] });
  });

  it('is that one too where more was said', () => {
    const content = ['She went', 'the mezzo Carys Lund', 'And she sang.'];
    const made = { cue: 'remembered', content };
    const text = '“She went,” remembered the mezzo Carys Lund. “And she sang.”';
    expect(partsIn(text, made)).toEqual({ source: 'the mezzo Carys Lund', content: ['She went', 'And she sang.'] });
    const plain = '“She went,” remembered the mezzo Carys Lund. And she sang.';
    expect(partsIn(plain, made)).toEqual(asRead(made));
  });

  it.each([
    ['angered', 'The “deal” angered a man.', 'deal', 'a man'],
    ['angered', '“The deal” angered a man.', 'The deal', 'a man'],
    ['upset', 'His “Go home!” upset a man.', 'Go home', 'a man'],
  ])('is none behind what only has marks: %s, in %s', (cue, sentence, before, behind) => {
    const made = { cue, content: [before, behind] };
    expect(partsIn(sentence, made)).toEqual(asRead(made));
  });

  it.each<[string, string, MadeReading]>([
    ['a source', `Ruiz: ${text}`, { cue: 'said', source: 'Ruiz', content: [said, sailor] }],
    ['one part', text, { cue: 'said', content: [sailor] }],
    ['a third part', `${text} It sank.`, { cue: 'said', content: [said, sailor, 'It sank'] }],
    ['a word between', 'The ship was unsafe, said once a sailor.', { cue: 'said', content: [said, 'a sailor'] }],
    ['both behind it', `And said a sailor who sank it slept.`, { cue: 'said', content: ['a sailor', 'it slept'] }],
    [
      'a verb that is not turned round',
      'The ship was unsafe, warned a sailor.',
      { cue: 'warned', content: [said, 'a sailor'] },
    ],
    ['a clause', 'The ship was unsafe, said that it sank.', { cue: 'said', content: [said, 'that it sank'] }],
  ])('is none with %s', (_, sentence, made) => {
    expect(partsIn(sentence, made)).toEqual(asRead(made));
  });
});

describe('a clause before the source', () => {
  it.each([
    [
      'The ship was unsafe, a sailor living nearby told us.',
      'a sailor',
      'told',
      { source: 'a sailor living nearby', content: ['The ship was unsafe'] },
    ],
    [
      'The ship was unsafe, a sailor said.',
      'a sailor',
      'said',
      { source: 'a sailor', content: ['The ship was unsafe'] },
    ],
    [
      'It rained all day. The ship was unsafe, a sailor said.',
      'a sailor',
      'said',
      { source: 'a sailor', content: ['The ship was unsafe'] },
    ],
    ['Ships never sleep, a sailor said.', 'a sailor', 'said', { source: 'a sailor', content: ['Ships never sleep'] }],
  ])('is what was said where nothing else is: %s', (text, source, cue, expected) => {
    expect(partsIn(text, { cue, source })).toEqual(expected);
  });

  it.each<[string, string, MadeReading]>([
    ['says when', 'When the ice had melted, a sailor wrote.', { cue: 'wrote', source: 'a sailor' }],
    ['says where', 'At the dam that broke, a sailor wrote.', { cue: 'wrote', source: 'a sailor' }],
    ['says how', 'Often it had melted, a sailor wrote.', { cue: 'wrote', source: 'a sailor' }],
    ['says what for', 'To stay on the ship, a sailor wrote.', { cue: 'wrote', source: 'a sailor' }],
    ['has no verb', 'The old red ship, a sailor said.', { cue: 'said', source: 'a sailor' }],
    ['is too short', 'It sank, a sailor said.', { cue: 'said', source: 'a sailor' }],
    ['has marks', 'The ship was “unsafe”, a sailor said.', { cue: 'said', source: 'a sailor' }],
    ['has no comma', 'The ship was unsafe and a sailor said.', { cue: 'said', source: 'a sailor' }],
    ['belongs to another verb', 'The ship was unsafe, a sailor waved.', { cue: 'waved', source: 'a sailor' }],
    ['has no source behind it', 'The ship was unsafe, a sailor said.', { cue: 'said' }],
    [
      'stands before the verb and its source',
      'The ship was unsafe, said a sailor.',
      { cue: 'said', source: 'a sailor' },
    ],
    [
      'is not all that was said',
      'The ship was unsafe, a sailor said it sank.',
      { cue: 'said', source: 'a sailor', content: ['it sank'] },
    ],
    [
      'is far from the verb',
      'The ship was unsafe, a sailor who slept on the docks said.',
      { cue: 'said', source: 'a sailor' },
    ],
  ])('is none that %s', (_, text, made) => {
    expect(partsIn(text, made)).toEqual(asRead(made));
  });

  it('is none that goes on for pages', () => {
    const text = `The ship was unsafe${' at night'.repeat(60)}, a sailor said.`;
    expect(partsIn(text, { cue: 'said', source: 'a sailor' }).content).toEqual([]);
    expect(partsIn(text.replace(' at night at night', ''), { cue: 'said', source: 'a sailor' }).content).toHaveLength(
      1,
    );
  });
});

describe('a clause around a parenthesis', () => {
  it('is what was said, with what stands behind', () => {
    const made = { cue: 'said', source: 'Ruiz', content: ['nobody will ask'] };
    expect(partsIn('If he stays, Ruiz said, nobody will ask.', made).content).toEqual([
      'If he stays',
      'nobody will ask',
    ]);
  });

  it.each<[string, string, MadeReading]>([
    [
      'is no subordinate clause',
      'In the end, Ruiz said, nobody will ask.',
      { cue: 'said', source: 'Ruiz', content: ['nobody will ask'] },
    ],
    [
      'stands with marks',
      'If he “really” stays, Ruiz said, nobody will ask.',
      { cue: 'said', source: 'Ruiz', content: ['nobody will ask'] },
    ],
    [
      'stands before one that goes on at once',
      'If he stays, Ruiz said nobody will ask.',
      { cue: 'said', source: 'Ruiz', content: ['nobody will ask'] },
    ],
    [
      'stands before one without a comma',
      'If he stays, Ruiz said that nobody will ask.',
      { cue: 'said', source: 'Ruiz', content: ['nobody will ask'] },
    ],
    [
      'stands before a source that is far from the verb',
      'If he stays, Ruiz once said, nobody will ask.',
      { cue: 'said', source: 'Ruiz', content: ['nobody will ask'] },
    ],
    [
      'stands before several parts',
      'If he stays, Ruiz said, nobody will ask. It rained.',
      { cue: 'said', source: 'Ruiz', content: ['nobody will ask', 'It rained'] },
    ],
    ['has nobody behind it', 'If he stays, Ruiz said, nobody will ask.', { cue: 'said', content: ['nobody will ask'] }],
    [
      'is too short',
      'If so, Ruiz said, nobody will ask.',
      { cue: 'said', source: 'Ruiz', content: ['nobody will ask'] },
    ],
  ])('is none that %s', (_, text, made) => {
    expect(partsIn(text, made)).toEqual(asRead(made));
  });
});

describe('a clause behind those who were told', () => {
  const text = 'It rained. A sailor told this paper Ruiz had warned the crew. It snowed.';
  const made: MadeReading = { cue: 'told', source: 'A sailor' };

  it('is what was said where nothing else is', () => {
    expect(partsIn(text, made)).toEqual({ source: 'A sailor', content: ['Ruiz had warned the crew'] });
  });

  it('may have a comma between source and verb', () => {
    const apart = 'A sailor, who slept, told this paper Ruiz had warned the crew.';
    expect(partsIn(apart, { cue: 'told', source: 'A sailor, who slept' }).content).toEqual([
      'Ruiz had warned the crew',
    ]);
  });

  it('is believed half', () => {
    expect(mendedBy(completed, sceneOf(text, made)).cues[0]?.confidence).toBe(0.5);
  });

  it.each<[string, string, MadeReading]>([
    ['without a source', text, { cue: 'told' }],
    [
      'behind a source too far away',
      'A sailor who slept told this paper Ruiz had left.',
      { ...made, source: 'A sailor' },
    ],
    [
      'behind a source that stands behind',
      'Once told a sailor that Ruiz had left.',
      { cue: 'told', source: 'a sailor' },
    ],
    ['behind a verb that is not sure to report', text, { ...made, score: 0.89 }],
    ['behind a verb of belief', 'A sailor believed Ruiz had left.', { cue: 'believed', source: 'A sailor' }],
    ['where nothing is a clause', 'A sailor told this paper jokes.', made],
    ['beside what was said', text, { ...made, content: ['Ruiz had warned'] }],
  ])('is none %s', (_, sentence, reading) => {
    expect(partsIn(sentence, reading)).toEqual(asRead(reading));
  });
});

describe('a clause joined to what was said', () => {
  const made: MadeReading = { cue: 'said', source: 'Ruiz', content: ['that the dam would hold'] };

  it.each([
    [
      'Ruiz said that the dam would hold, but that she was worried.',
      'that the dam would hold, but that she was worried',
    ],
    [
      'Ruiz said that the dam would hold and that it was new, and she left.',
      'that the dam would hold and that it was new',
    ],
    ['Ruiz said that the dam would hold, and that was all.', 'that the dam would hold'],
    ['Ruiz said that the dam would hold, but she was worried.', 'that the dam would hold'],
  ])('is more of it: %s', (text, content) => {
    expect(partsIn(text, made).content).toEqual([content]);
  });

  it('may stand behind marks', () => {
    const quoted = { ...made, content: ['that the dam “would hold'] };
    const more = 'that the dam “would hold” and that it was new';
    expect(partsIn(`Ruiz said ${more}.`, quoted).content).toEqual([more]);
    const other = 'Ruiz said that the dam “would hold” and that was all.';
    expect(partsIn(other, quoted).content).toEqual(['that the dam “would hold']);
  });
});

describe('a clause before a source with an apposition', () => {
  const text = 'The dam may go, Ruiz, an analyst at Pell, estimated in a note.';

  it.each([
    ['that surely takes it', 1, ['The dam may go']],
    ['that hardly says anything', 0.5, []],
  ])('is what was said with a verb %s', (_, score, content) => {
    const made = { cue: 'estimated', source: 'Ruiz, an analyst at Pell', score };
    expect(partsIn(text, made)).toEqual({ source: 'Ruiz, an analyst at Pell', content });
  });
});
