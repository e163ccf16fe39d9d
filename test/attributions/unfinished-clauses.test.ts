import { describe, expect, it } from 'vitest';
import { withFinishedClause } from '../../src/attributions/mending/unfinished-clauses.ts';
import { mendedIn } from './made-scene.ts';

const contentIn = (text: string, content: string, cue = 'said') =>
  mendedIn(withFinishedClause, text, { cue, source: 'Ruiz', content: [content] }).content[0];

describe('a clause of which the network sees the opening', () => {
  it.each([
    ['that if it rains', ', the dam will leak.', ', the dam will leak'],
    ['that during the flood', ', the mayor slept.', ', the mayor slept'],
    ['that the keeper, Ada Holm', ', left at noon.', ', left at noon'],
    ['that the veto', ', issued at night, has failed.', ', issued at night, has failed'],
    ['that when it rains', ', it leaks, and the crew left.', ', it leaks'],
  ])('goes on behind the comma: %s', (opening, rest, more) => {
    expect(contentIn(`Ruiz said ${opening}${rest}`, opening)).toBe(`${opening}${more}`);
  });

  it.each([
    ['that the dam will leak', ', the mayor told us.'],
    ['that if it rains, the dam will leak', ', the mayor told us.'],
    ['that figure', ', adding that it was late.'],
    ['that figure', ', the mayor added.'],
    ['that during the flood', ', which was long.'],
    ['that “if it rains”', ', the dam will leak.'],
  ])('ends with the comma: %s', (opening, rest) => {
    expect(contentIn(`Ruiz said ${opening}${rest}`, opening)).toBe(opening);
  });

  it('goes on where *that* is all that was seen', () => {
    expect(contentIn('Ruiz said that while it rains, “nobody sleeps.”', 'that')).toBe(
      'that while it rains, “nobody sleeps.”',
    );
    expect(contentIn('Ruiz said that morning it rained.', 'that')).toBe('that');
  });

  it('is one that *that* opens, behind the cue', () => {
    expect(contentIn('Ruiz said in May, the dam leaked.', 'in May')).toBe('in May');
    expect(contentIn('That if it rains, said Ruiz, the dam leaks.', 'That if it rains')).toBe('That if it rains');
  });
});
