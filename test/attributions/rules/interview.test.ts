import { describe, expect, it } from 'vitest';
import { interview } from '../../../src/attributions/rules/interview.ts';
import { extract } from '../../../src/extract.ts';
import { sceneOf } from '../made-scene.ts';
import { draftsOf } from './drafts-of.ts';

const found = (text: string) => draftsOf(interview, sceneOf(text)).map(({ content }) => content);

const TURNS = [
  'How deep?',
  'I stopped at forty metres.',
  'Were you afraid?',
  'My hands shook.',
  'What is next?',
  'Tea.',
];
const without = (index: number): string => TURNS.filter((_, at) => at !== index).join('\n');

describe('an interview without labels', () => {
  it('has an answer behind each question', () => {
    expect(found(TURNS.join('\n'))).toEqual([['I stopped at forty metres.'], ['My hands shook.'], ['Tea.']]);
  });

  it('has answers of several paragraphs, but for the last', () => {
    const text = TURNS.join('\n').replace('My hands shook.', 'My hands shook.\nThen they stopped.');
    expect(found(`${text}\nThe eels are at the town hall.`)).toEqual([
      ['I stopped at forty metres.'],
      ['My hands shook.', 'Then they stopped.'],
      ['Tea.'],
    ]);
  });

  it('is asked to tell too', () => {
    expect(found(TURNS.join('\n').replace('What is next?', 'Tell us about the sea.'))).toHaveLength(3);
  });

  it.each([
    ['two questions only', without(4)],
    ['a question without an answer', without(5)],
    ['answers of nobody', TURNS.join('\n').replace('I stopped', 'Eels stop').replace('My', 'Their')],
    ['what is answered in marks', TURNS.join('\n').replace('I stopped at forty metres.', '“I stopped,” she says.')],
    ['the questions of a guide', TURNS.join('\n').replace('How deep?', 'Do I need a lamp?')],
    ['the questions of a column', TURNS.join('\n').replace('Were you afraid?', 'Was it cold?')],
    ['labels', TURNS.map((turn, at) => `${at % 2 === 0 ? 'Q' : 'A'}: ${turn}`).join('\n')],
    ['questions in marks', TURNS.map((turn, at) => (at % 2 === 0 ? `“${turn}”` : turn)).join('\n')],
  ])('is none with %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('who answers', () => {
  const answerers = (before: string): (string | undefined)[] =>
    extract(`${before}\n\n${TURNS.join('\n\n')}`).quotes.map(({ speaker }) => speaker?.name);

  it.each([
    ['the headline names', 'Ana Ruiz on eels and the sea\n\nThe diver talks to Luis Ortega about forty metres.'],
    ['the introduction names alone', 'The eel diver who came back\n\nAna Ruiz has dived for thirty years.'],
  ])('is the one whom %s', (_, before) => {
    expect(answerers(before)).toEqual(['Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz']);
  });

  it('is not known where several are named', () => {
    expect(answerers('Eels and the sea\n\nIt was late when Ana Ruiz met Luis Ortega in the harbour.')).toEqual([]);
  });

  it('tells what others told them', () => {
    const text = TURNS.join('\n\n').replace(
      'My hands shook.',
      'My doctor said that the deep was no place for a heart.',
    );
    const { quotes } = extract(`Ana Ruiz on eels and the sea\n\n${text}`, { hearsay: true });
    expect(quotes.map(({ speaker }) => speaker?.name)).toContain('My doctor');
  });
});
