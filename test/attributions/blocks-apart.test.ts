import { describe, expect, it } from 'vitest';
import { withBlockApart } from '../../src/attributions/mending/blocks-apart.ts';
import { type MadeReading, mendedIn } from './made-scene.ts';

const BLOCK = 'The dam is a danger to the valley, and it must go.';
const contentIn = (lead: string, made: Partial<MadeReading> = {}, block = BLOCK) =>
  mendedIn(withBlockApart, `${lead}\n\n${block}\n\nIt rained.`, { cue: 'wrote', source: 'Ruiz', ...made }).content;

describe('a paragraph without marks behind a colon that ends the one before', () => {
  it.each<[string, string, Partial<MadeReading>]>([
    ['nothing', 'Ruiz wrote:', {}],
    ['the letter', 'In a letter to Holm, Ruiz wrote:', { content: ['In a letter to Holm'] }],
    ['*that*', 'Ruiz argued that:', { cue: 'argued', content: ['that'] }],
    ['nothing behind the verb', 'It rained, and Ruiz wrote on her page:', {}],
  ])('is what was said, where the network reads %s', (_, lead, made) => {
    expect(contentIn(lead, made)).toEqual([BLOCK.slice(0, -1)]);
  });

  it('keeps the mark of its question', () => {
    expect(contentIn('Ruiz wrote:', {}, 'Who paid for the boat that sank?')).toEqual([
      'Who paid for the boat that sank?',
    ]);
  });

  it.each<[string, string, Partial<MadeReading>, string?]>([
    ['what the writer sums up', 'Here is what Ruiz wrote:', {}],
    ['what stands under a post', 'Ruiz tweeted:', { cue: 'tweeted' }],
    ['what stands behind another verb', 'Ruiz wrote to Holm to end it:', { content: ['to end it'] }],
    ['a heading', 'Ruiz wrote:', {}, 'Read our guide to the valley'],
    ['a paragraph that quotes', 'Ruiz wrote:', {}, 'The dam is “a danger” to the valley, Holm said.'],
    ['what stands behind a stop', 'Ruiz wrote.', {}],
  ])('is not said where it is %s', (_, lead, made, block) => {
    expect(contentIn(lead, made, block)).toEqual(made.content ?? []);
  });
});
