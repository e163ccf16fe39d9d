import { describe, expect, it } from 'vitest';
import { readPhrase } from '../../src/circumstances/phrase.ts';
import { readDocument } from '../../src/text/read-document.ts';

/** The noun phrase that begins at `[` in a sentence, or null. */
function read(sentence: string): string | null {
  const start = sentence.indexOf('[');
  const { text, tokens } = readDocument(sentence.replace('[', '').replace(']', ''));
  const first = tokens.findIndex((token) => token.start >= start);
  const last = readPhrase((at) => tokens[at], first);
  return last === null ? null : text.slice(tokens[first]?.start, tokens[last - 1]?.end);
}

describe('readPhrase', () => {
  it.each([
    'They told [a crowd of supporters] Tuesday that it was over.',
    'They told [supporters and reporters] that it was over.',
    'They told [reporters] and the plan was dead.',
    'They told [reporters] and growers were listening.',
    'They told [reporters] and growers left the hall.',
    'They told [the French] that it was over.',
    'They told [the young], who laughed.',
    'They told [Us Weekly] that it was over.',
    'They told [us] that it was over.',
    'They told [his staff] that it was over.',
    'They told [one of them] that it was over.',
    'They told [a very small crowd] that it was over.',
    'They told [a packed meeting] that it was over.',
    'They told [the opening session] that it was over.',
    'They told [CNN’s Ana Ruiz] that it was over.',
    'They told [Marlow & Vole] that it was over.',
    'They said in [a wide-ranging interview] that it was over.',
    'They said in [a closed-door meeting] that it was over.',
    'They said in [her 2019 memoir], “Low Tide,” that it was over.',
    'They said in [a letter] to staff that it was over.',
    'They said in [a later post] that it was over.',
    'They told [department heads] that it was over.',
    'They told [the head of the Vole Group] that it was over.',
  ])('ends where the plain noun phrase does: %s', (sentence) => {
    expect(read(sentence)).toBe(/\[(.*)\]/.exec(sentence)?.[1]);
  });

  it.each([
    'They told [it all over again.',
    'They said [that it was over.',
    'They said [Tuesday that it was over.',
    'They said [its was a bad word.',
    'They told [, they said, a lie.',
    'They told [and told.',
  ])('finds none in %s', (sentence) => {
    expect(read(sentence)).toBeNull();
  });
});
