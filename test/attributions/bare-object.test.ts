import { describe, expect, it } from 'vitest';
import { isBareObject } from '../../src/attributions/refusals/bare-object.ts';
import { holdsFor, type MadeReading } from './made-scene.ts';

const refused = (text: string, made: MadeReading): boolean => holdsFor(isBareObject, text, made);

describe('a thing that somebody gives out', () => {
  it.each([
    ['Ruiz added a loss, hurt by costs.', 'a loss, hurt by costs', true],
    ['Ruiz added a loss had hurt them.', 'a loss had hurt them', false],
    ['Ruiz added she’s worth a fortune.', 'she’s worth a fortune', false],
    ['Ruiz added losses rather than riffing.', 'losses rather than riffing', true],
    ['Ruiz added bailing boats.', 'bailing boats', false],
    ['Ruiz added Holm’s loss.', 'Holm’s loss', true],
  ])('is nothing that was said: %s', (text, content, expected) => {
    expect(refused(text, { cue: 'added', source: 'Ruiz', content: [content], confidence: 0.5 })).toBe(expected);
  });

  it('is said where somebody puts it at a figure', () => {
    const put = (text: string, content: string) =>
      refused(text, { cue: 'puts', source: 'Ruiz', content: [content], confidence: 0.5 });
    expect(put('Ruiz puts the loss at more than 80.', 'the loss at more than 80')).toBe(false);
    expect(put('Ruiz puts the loss at risk.', 'the loss at risk')).toBe(true);
  });

  it.each([
    ['Ruiz tweeted her thanks to the crew.', 'Ruiz', 'tweeted', 'her thanks to the crew', false],
    ['Ruiz offered condolences.', 'Ruiz', 'offered', 'condolences', false],
    ['The rope offered support.', 'The rope', 'offered', 'support', true],
    ['Ruiz answered criticism with a smile.', 'Ruiz', 'answered', 'criticism with a smile', true],
    ['Ruiz tweeted a photo.', 'Ruiz', 'tweeted', 'a photo', true],
  ])('is said where it is nothing but words: %s', (text, source, cue, content, expected) => {
    expect(refused(text, { cue, source, content: [content], confidence: 0.5 })).toBe(expected);
  });

  it('is not said where a thing calls for it', () => {
    const called = (source: string) =>
      refused(`${source} calls for two eggs.`, { cue: 'calls', source, content: ['two eggs'], confidence: 0.5 });
    expect(called('The mixture')).toBe(true);
    expect(called('The council')).toBe(false);
  });
});

describe('a thing', () => {
  const observed: MadeReading = { cue: 'observed', source: 'They', content: ['the eclipse'], confidence: 0.74 };

  it('was not said where the network has doubts', () => {
    expect(refused('They observed the eclipse.', observed)).toBe(true);
    expect(refused('They observed the eclipse.', { ...observed, confidence: 0.75 })).toBe(false);
  });

  it.each<[string, string, MadeReading]>([
    ['a clause', 'They observed the eclipse had come.', { ...observed, content: ['the eclipse had come'] }],
    ['a clause with a form of *be*', 'They observed the moon was up.', { ...observed, content: ['the moon was up'] }],
    ['a clause with a short verb', 'They observed it’s late.', { ...observed, content: ['it’s late'] }],
    ['a quotation', 'They observed “the eclipse”.', { ...observed, content: ['“the eclipse”'] }],
    [
      'one part of two a clause',
      'They observed the eclipse. It came.',
      { ...observed, content: ['the eclipse', 'It came'] },
    ],
    ['denied', 'They denied the charge.', { ...observed, cue: 'denied', content: ['the charge'] }],
    ['believed', 'They observed the eclipse.', { ...observed, attribution: 'belief' }],
  ])('was said where it is %s', (_, text, made) => {
    expect(refused(text, made)).toBe(false);
  });

  it.each([
    ['The storm revealed a wall.', 'The storm', 'revealed', 'a wall', true],
    ['Long storms stress the wall.', 'Long storms', 'stress', 'the wall', true],
    ['The storm revealed the sell by the wall.', 'The storm', 'revealed', 'the sell by the wall', true],
    ['Ruiz revealed a plan.', 'Ruiz', 'revealed', 'a plan', false],
    ['The crew revealed a plan.', 'The crew', 'revealed', 'a plan', false],
    ['The report revealed a plan.', 'The report', 'revealed', 'a plan', false],
  ])('was not said by another thing: %s', (text, source, cue, content, expected) => {
    expect(refused(text, { ...observed, source, cue, content: [content] })).toBe(expected);
  });
});

describe('a title in a thing', () => {
  it.each([
    [
      'Ruiz added a scene from “The Cold Coast” to the film.',
      'added',
      'a scene from “The Cold Coast” to the film',
      true,
    ],
    ['Ruiz writes a column and runs “The Slow Kitchen”.', 'writes', 'a column and runs “The Slow Kitchen”', true],
    ['Ruiz added a museum called “The Old Mill” to it.', 'added', 'a museum called “The Old Mill” to it', true],
    ['Ruiz wrote a book, “The Old Mill”.', 'wrote', '“The Old Mill”', true],
    ['Ruiz added a look of “mild despair” to the film.', 'added', 'a look of “mild despair” to the film', false],
    ['Ruiz added “Never Again” to the wall.', 'added', '“Never Again” to the wall', false],
    ['Ruiz called the man “Big Al”.', 'called', 'the man “Big Al”', false],
    ['Ruiz refers to the man as “Big Al”.', 'refers', 'the man as “Big Al”', false],
  ])('is nothing that was said, unless it is what one calls it: %s', (text, cue, content, expected) => {
    expect(refused(text, { cue, source: 'Ruiz', content: [content], confidence: 0.5 })).toBe(expected);
  });
});
