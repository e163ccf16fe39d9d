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
    ['Ana Ruiz lashes at Marlow Bank', 'Marlow Bank', 'Ana Ruiz'],
    ['Ana Ruiz slams the bank', 'the bank', 'Ana Ruiz'],
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
    ['Ana Ruiz fans Marlow Bank', 'Marlow Bank', 'a noun for people'],
    ['Ana Ruiz Slams Marlow Bank', 'Marlow Bank', 'a verb with a capital'],
    ['Ana Ruiz beat Marlow Bank', 'Marlow Bank', 'no verb in the present'],
    ['On faith and fame', 'fame', 'no name at all'],
  ])('stays as it is: %s (%s, %s)', (headline, read) => {
    expect(sourceIn(headline, read)).toBe(read);
  });

  it('is looked for in the first three paragraphs, not in the text', () => {
    const read = (above: string) =>
      mendedIn(withoutTopic, `${above}Ana Ruiz on the Games: ‘I forgot how to run’`, {
        cue: 'the Games:',
        source: 'the Games',
        content: [],
      }).source;
    expect(read('Ruiz slept.\n\nIt rained.\n\n')).toBe('Ana Ruiz');
    expect(read('Ruiz slept.\n\nIt rained.\n\nIt snowed.\n\n')).toBe('the Games');
  });

  it('is looked for before the colon of a quotation alone', () => {
    const read = (text: string, cue: string) =>
      mendedIn(withoutTopic, `${text}\n\nAna Ruiz slept.`, { cue, source: 'the Games', content: [] }).source;
    expect(read('Ana Ruiz on the Games: I forgot how to run', 'the Games:')).toBe('the Games');
    expect(read('Ana Ruiz on the Games said ‘I forgot how to run’', 'said')).toBe('the Games');
  });
});
