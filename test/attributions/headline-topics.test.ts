import { describe, expect, it } from 'vitest';
import { withoutTopic } from '../../src/attributions/mending/headline-topics.ts';
import { mendedIn } from './made-scene.ts';

function sourceIn(headline: string, source: string): string | null {
  const text = `${headline}: ‘I forgot how to run’\n\nAna Ruiz was the fastest of them all.`;
  return mendedIn(withoutTopic, text, { cue: `${source}:`, source, content: ['‘I forgot how to run’'] }).source;
}

describe('the source of a headline', () => {
  it.each([
    ['Sprinter Ana Ruiz on faith, fame and the Games', 'the Games', 'Sprinter Ana Ruiz'],
    ['Ana Ruiz on leaving home', 'Ana Ruiz on leaving home', 'Ana Ruiz'],
    ['Ruiz about her new film', 'her new film', 'Ruiz'],
    ['The prime minister on strikes', 'strikes', 'The prime minister'],
    ['Ana Ruiz weeps on stage', 'Ana Ruiz weeps on stage', 'Ana Ruiz'],
    ['Ana Ruiz slams Marlow Bank', 'Marlow Bank', 'Ana Ruiz'],
    ['Bank-era aide blasts Mayor Holm', 'Bank-era aide blasts Mayor Holm', 'Bank-era aide'],
  ])('is no part of what somebody speaks of: %s', (headline, read, source) => {
    expect(sourceIn(headline, read)).toBe(source);
  });

  it.each([
    ['Fire on Oak Street', 'Oak Street', 'nobody who is named again'],
    ['Ana Ruiz in tears', 'Ana Ruiz in tears', 'no topic'],
    ['Marlow voters back Ana Ruiz', 'Marlow voters back Ana Ruiz', 'a group'],
    ['Ana Ruiz wins big', 'Ana Ruiz wins big', 'a verb alone'],
    ['Storm hits Ana Ruiz', 'Storm hits Ana Ruiz', 'a thing'],
  ])('stays as it is: %s (%s, %s)', (headline, read) => {
    expect(sourceIn(headline, read)).toBe(read);
  });

  it('is not looked for in the text', () => {
    const text = 'Ana Ruiz slept.\n\nIt rained.\n\nIt snowed.\n\nAna Ruiz on the Games: ‘I forgot how to run’';
    const made = { cue: 'the Games:', source: 'the Games', content: [] };
    expect(mendedIn(withoutTopic, text, made).source).toBe('the Games');
  });
});
