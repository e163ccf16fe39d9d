import { describe, expect, it } from 'vitest';
import { withMendedSource } from '../../src/attributions/mending/mended-sources.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { type MadeReading, mendedBy, sceneOf, textOf } from './made-scene.ts';

/** Source and content of a reading, once its source is mended. */
function partsIn(text: string, made: MadeReading) {
  const scene = mendedBy(withMendedSource, sceneOf(text, made));
  const { parts } = scene.cues[0] as TaggedCue;
  return {
    source: textOf(scene.doc, parts.source),
    content: parts.content.map((part) => textOf(scene.doc, part)),
  };
}

const sourceIn = (text: string, made: MadeReading): string | null => partsIn(text, made).source;

describe('the subject of a passive', () => {
  it.each([
    ['He was told by the judge in Lyon.', 'was told', 'the judge'],
    ['He was told by the head of the city’s court in Lyon.', 'was told', 'the head of the city’s court'],
    ['He was told by Jean-Luc Varga in Lyon.', 'was told', 'Jean-Luc Varga'],
    ['He was told by his judge, who slept.', 'was told', 'his judge'],
    ['He was told that it was late.', 'was told', null],
    ['He was told by and by that it was late.', 'was told', null],
    ['He was told', 'was told', null],
  ])('is nobody who speaks: %s', (text, cue, expected) => {
    expect(sourceIn(text, { cue, source: 'He' })).toBe(expected);
  });

  it('speaks where the passive is one of quoting, or goes on with *as*', () => {
    expect(
      sourceIn('He was quoted by the judge.', {
        cue: 'was quoted',
        source: 'He',
      }),
    ).toBe('He');
    expect(
      sourceIn('He was reported as saying no.', {
        cue: 'was reported',
        source: 'He',
      }),
    ).toBe('He');
  });

  it('speaks where the verb is not passive, or no verb of speech', () => {
    expect(sourceIn('He has told by the judge.', { cue: 'has told', source: 'He' })).toBe('He');
    expect(
      sourceIn('He was believed by the judge.', {
        cue: 'was believed',
        source: 'He',
      }),
    ).toBe('He');
  });

  it.each([
    ['Jurors, who slept, were told no.', 'were told', 'Jurors, who slept', null],
    ['Jurors, who slept, were told no.', 'were told', 'Jurors', null],
    ['Jurors, who slept, were told by Ruiz in Lyon.', 'were told', 'Jurors', 'Ruiz'],
    ['Jurors, Okafor said, were told no.', 'were told', 'Jurors', 'Jurors'],
    ['Jurors, were told no.', 'were told', 'Jurors', null],
    ['Jurors who slept, were told no.', 'were told', 'Jurors', 'Jurors'],
    ['Jurors, who slept were told no.', 'were told', 'Jurors', 'Jurors'],
    ['It was told, who slept, by Jurors, no.', 'was told', 'Jurors', 'Jurors'],
  ])('is known behind a clause of its own: %s', (text, cue, source, expected) => {
    expect(sourceIn(text, { cue, source })).toBe(expected);
  });

  it('is another than a source elsewhere', () => {
    expect(
      sourceIn('Once he was told by Ruiz no.', {
        cue: 'was told',
        source: 'Ruiz',
      }),
    ).toBe('Ruiz');
  });

  it('gives the word to an agent that ends before what was said', () => {
    const text = 'He was told by the judge that he was free.';
    expect(
      sourceIn(text, {
        cue: 'was told',
        source: 'He',
        content: ['that he was free'],
      }),
    ).toBe('the judge');
    const before = 'It was late, Okafor was told by the judge.';
    expect(
      sourceIn(before, {
        cue: 'was told',
        source: 'Okafor',
        content: ['It was late'],
      }),
    ).toBe('the judge');
    const long = `He was told by ${'old '.repeat(20)}judges.`;
    expect(sourceIn(long, { cue: 'was told', source: 'He' })?.split(' ')).toHaveLength(12);
  });
});

describe('a source that says itself whose words follow', () => {
  it.each([
    ['a move the Council has called rash.', 'called', 'a move the Council', 'the Council'],
    [
      'a new local tax the Brewers Council has called rash.',
      'called',
      'a new local tax the Brewers Council',
      'the Brewers Council',
    ],
    ['a tax on beer the Council has called rash.', 'called', 'a tax on beer the Council', 'a tax on beer the Council'],
    ['both of the judges called it rash.', 'called', 'both of the judges', 'both of the judges'],
    ['judges of the Council called it rash.', 'called', 'judges of the Council', 'judges of the Council'],
    ['a Council the town called rash.', 'called', 'a Council', 'a Council'],
  ])('begins with a second article: %s', (text, cue, source, expected) => {
    expect(sourceIn(`It was ${text}`, { cue, source })).toBe(expected);
  });

  it.each([
    ['It was Ruiz who said no.', 'Ruiz'],
    ['It is the mayor who said no.', 'the mayor'],
    ['It’s Ruiz who said no.', 'Ruiz'],
    ['It was the mayor, Ana Ruiz, who said no.', 'the mayor, Ana Ruiz'],
    ['It saw Ruiz who said no.', 'who'],
    ['There was Ruiz who said no.', 'who'],
    ['It was who said no.', 'who'],
    [`It was the ${'old '.repeat(9)}mayor who said no.`, `the ${'old '.repeat(9)}mayor`],
    [`It was the ${'old '.repeat(10)}mayor who said no.`, `the ${'old '.repeat(10)}mayor`],
    [`It was the ${'old '.repeat(11)}mayor who said no.`, 'who'],
  ])('is somebody whom a cleft brings forward: %s', (text, expected) => {
    expect(sourceIn(text, { cue: 'said', source: 'who' })).toBe(expected);
  });

  it('is whole where more than the pronoun was read', () => {
    expect(
      sourceIn('It was Ruiz who once said no.', {
        cue: 'said',
        source: 'who once',
      }),
    ).toBe('Ruiz');
    expect(
      sourceIn('It was Ruiz who of all said no.', {
        cue: 'said',
        source: 'who of all',
      }),
    ).toBe('who of all');
    expect(sourceIn('It was Ruiz she said no to.', { cue: 'said', source: 'she' })).toBe('she');
  });

  it('is in the paragraph of its last word', () => {
    expect(
      sourceIn('The brothers\n\nAna and Luis said no.', {
        cue: 'said',
        source: 'The brothers\n\nAna and Luis',
      }),
    ).toBe('Ana and Luis');
  });
});

describe('a source that holds the scene', () => {
  it.each([
    ['Ana Varga in an interview with The Post', 'Ana Varga'],
    ['Ana Varga in a statement', 'Ana Varga'],
    ['the ministry in a statement', 'the ministry'],
    ['Ana Varga, writing in The Post', 'Ana Varga'],
    ['Ana Varga, speaking in Lyon', 'Ana Varga'],
    ['Ana Varga, tweeting late', 'Ana Varga'],
    ['Ana Varga, and nobody doubts her', 'Ana Varga'],
    ['Ana Varga, but the crowd had left', 'Ana Varga'],
    ['Ana Varga clutching the ball', 'Ana Varga'],
    ['Ana Varga, pointing to it', 'Ana Varga'],
    ['the mayor, waving and crying', 'the mayor'],
  ])('ends before it: %s', (source, expected) => {
    expect(sourceIn(`“It is late,” said ${source}.`, { cue: 'said', source })).toBe(expected);
  });

  it.each([
    'a man who lied in an interview',
    'Ana Varga in a boat',
    'Ana Varga in May',
    'Ana Varga of a statement',
    'a woman in a boat',
    'a man who wrote of a woman in a statement',
    'a woman speaking in Lyon',
    'Ana Varga, head of the court',
    'Ana Varga, and her deputy',
    'Ana Varga, her deputy',
    'Ana Varga and the man who slept',
    'many, including the mayor',
    'Ana Varga, managing director',
    'a man holding the ball',
    'Ana Varga, moved by the ball',
    'Ana Varga, king of the hill',
    'those in a statement',
    'Ana Varga in statement',
  ])('stays whole where it is no scene: %s', (source) => {
    expect(sourceIn(`“It is late,” said ${source}.`, { cue: 'said', source })).toBe(source);
  });
});

describe('a source before its verb', () => {
  it.each([
    ['Ana Varga, clutching the ball, said no.', 'Ana Varga, clutching the ball'],
    ['Ana Varga, and nobody doubts her, said no.', 'Ana Varga, and nobody doubts her'],
  ])('keeps what somebody does: %s', (text, source) => {
    expect(sourceIn(text, { cue: 'said', source })).toBe(source);
  });
});

describe('a source that is cut', () => {
  it.each([
    ['A teacher who lives nearby told us no.', 'A teacher who lives', 'A teacher who lives nearby'],
    ['A teacher who lives very close nearby told us no.', 'A teacher who lives', 'A teacher who lives'],
    ['A teacher who lives quite nearby told us no.', 'A teacher who lives', 'A teacher who lives quite nearby'],
    ['A teacher nearby told us no.', 'A teacher', 'A teacher'],
    ['A teacher who lives quite far away told us no.', 'A teacher who lives', 'A teacher who lives quite far away'],
    ['He told us no of a teacher who lives nearby.', 'a teacher who lives', 'a teacher who lives'],
    [
      'An aide who slept because she was ill, told us no.',
      'An aide who slept',
      'An aide who slept because she was ill',
    ],
    ['A teacher who lives in Lyon told us no.', 'A teacher who lives', 'A teacher who lives'],
  ])('has the adverbs of its clause: %s', (text, source, expected) => {
    expect(sourceIn(text, { cue: 'told', source })).toBe(expected);
  });

  it.each([
    ['Marie-Claire Varga said no.', 'Claire Varga', 'Marie-Claire Varga'],
    ['Jean-Luc said no.', 'Jean', 'Jean-Luc'],
    ['The vice-chair-elect said no.', 'chair', 'vice-chair-elect'],
    ['Varga - Ruiz said no.', 'Ruiz', 'Ruiz'],
    ['Varga -Ruiz said no.', 'Ruiz', 'Ruiz'],
    ['Ruiz said no.', 'Ruiz', 'Ruiz'],
    ['Ruiz-\nVarga said no.', 'Varga', 'Varga'],
    ['Ana Ruiz (retd) said no.', 'Ana Ruiz (retd', 'Ana Ruiz (retd)'],
    ['The mayor (Ana Ruiz) said no.', 'Ana Ruiz', 'Ana Ruiz'],
    ['Ruiz (retd) of Lyon) said no.', 'Ruiz (retd) of Lyon', 'Ruiz (retd) of Lyon'],
    ['Ruiz (retd said no.', 'Ruiz (retd', 'Ruiz (retd'],
  ])('has its words whole: %s', (text, source, expected) => {
    expect(sourceIn(text, { cue: 'said', source })).toBe(expected);
  });
});

describe('a part before the comma and the verb', () => {
  it('is the source where only what stands behind the verb is a clause', () => {
    const text = 'An aide, who asked for silence, said Ms. Varga had been ill.';
    const [source, said] = ['An aide, who asked for silence', 'Ms. Varga had been ill'];
    expect(partsIn(text, { cue: 'said', content: [source, said] })).toEqual({
      source,
      content: [said],
    });
  });

  it.each<[string, string, MadeReading]>([
    [
      'is a clause',
      'The aide slept on, said Ms. Varga had left.',
      { cue: 'said', content: ['The aide slept on', 'Ms. Varga had left'] },
    ],
    [
      'stands before a name',
      'An aide of Lyon, said Ms. Varga.',
      { cue: 'said', content: ['An aide of Lyon', 'Ms. Varga'] },
    ],
    [
      'is quoted',
      '“An aide of Lyon”, said Ms. Varga had left.',
      { cue: 'said', content: ['“An aide of Lyon”', 'Ms. Varga had left'] },
    ],
    [
      'begins quoted',
      '“An aide” of Lyon, said Ms. Varga had left.',
      { cue: 'said', content: ['“An aide” of Lyon', 'Ms. Varga had left'] },
    ],
    [
      'ends quoted',
      'An aide of “Lyon”, said Ms. Varga had left.',
      { cue: 'said', content: ['An aide of “Lyon”', 'Ms. Varga had left'] },
    ],
    [
      'stands right before the verb',
      'An aide of Lyon said Ms. Varga had left.',
      { cue: 'said', content: ['An aide of Lyon', 'Ms. Varga had left'] },
    ],
    ['stands alone', 'An aide of Lyon, said Ms. Varga had left.', { cue: 'said', content: ['An aide of Lyon'] }],
    [
      'stands before more',
      'An aide of Lyon, said Ms. Varga had left. It rained.',
      {
        cue: 'said',
        content: ['An aide of Lyon', 'Ms. Varga had left', 'It rained'],
      },
    ],
    [
      'stands before what is told later',
      'An aide of Lyon, said once Ms. Varga had left.',
      { cue: 'said', content: ['An aide of Lyon', 'Ms. Varga had left'] },
    ],
    [
      'is a clause with an auxiliary',
      'The aide is old, said Ms. Varga had left.',
      { cue: 'said', content: ['The aide is old', 'Ms. Varga had left'] },
    ],
  ])('is none that %s', (_, text, made) => {
    expect(partsIn(text, made)).toEqual({
      source: null,
      content: made.content,
    });
  });

  it.each([
    ['a participle', 'An aide asked for silence', 'An aide asked for silence'],
    ['a relative clause', 'An aide who is old', 'An aide who is old'],
    ['a verb that ends like one', 'Those seen nearby', 'Those seen nearby'],
    ['what somebody does', 'Aides waiting outside', 'Aides waiting outside'],
    ['an infinitive', 'Aides ready to wait', 'Aides ready to wait'],
    ['a plural', 'Aides of the ministers', 'Aides of the ministers'],
  ])('may have %s', (_, phrase, source) => {
    const made = { cue: 'said', content: [phrase, 'Ms. Varga had left'] };
    expect(sourceIn(`${phrase}, said Ms. Varga had left.`, made)).toBe(source);
  });
});
