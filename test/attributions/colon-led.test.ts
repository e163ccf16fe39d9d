import { describe, expect, it } from 'vitest';
import { withColonLed } from '../../src/attributions/mending/colon-led.ts';
import { type MadeReading, mendedIn } from './made-scene.ts';

const contentIn = (text: string, made: Omit<MadeReading, 'cue'>) =>
  mendedIn(withColonLed, text, { cue: 'wrote', source: 'Ruiz', ...made }).content;

describe('the quotation behind a colon that ends a paragraph', () => {
  it.each([
    ['the one above', '“We wait.”\n\nRuiz wrote:\n\n“We go.”', ['We wait.']],
    ['the place', 'In a letter, Ruiz wrote:\n\n“We go.”', ['In a letter']],
    ['the place beside it', 'In a letter, Ruiz wrote:\n\n“We go.”', ['In a letter', 'We go.']],
    ['nothing', 'Ruiz wrote:\n\n“We go.”', []],
  ])('is what was said, where the network reads %s', (_, text, content) => {
    expect(contentIn(text, { content })).toEqual(['“We go.”']);
  });

  it('leaves what another colon leads to', () => {
    const text = 'The board replied:\n\n“We wait.”\n\nRuiz wrote:\n\nWe go.';
    expect(contentIn(text, { content: ['We wait.'] })).toEqual([]);
    expect(contentIn(text.replace('replied:', 'met.'), { content: ['We wait.'] })).toEqual(['We wait.']);
  });

  it.each([
    ['what stands in marks beside it', '“We wait,” Ruiz wrote:\n\n“We go.”', ['We wait,']],
    ['a clause before another verb', 'Ruiz wrote that it rained, adding:\n\n“We go.”', ['that it rained']],
    ['what stands behind the colon', 'Ruiz wrote: It rained.\n\n“We go.”', ['It rained.']],
    ['the quotation itself', 'Ruiz wrote:\n\n“We go.” It rained.', ['We go.']],
  ])('does not take the place of %s', (_, text, content) => {
    expect(contentIn(text, { content })).toEqual(content);
  });
});
