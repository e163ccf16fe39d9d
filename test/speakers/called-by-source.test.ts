import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';

const lastSpeaker = (text: string): string | undefined => extract(text).quotes.at(-1)?.speaker?.name;

describe('whom a pronoun calls by a noun', () => {
  it.each([
    ['Luis Ortega runs the mill. The mayor said the mill was dirty. He told the mayor it was not.', 'Luis Ortega'],
    ['Luis Ortega drove the bus. The inspector opened the door. He said the inspector was rude.', 'Luis Ortega'],
    ['Luis Ortega drove the bus. The inspector opened the door. “The inspector was rude,” he said.', 'Luis Ortega'],
    ['The nurse woke the doctor. She told the nurse that it was late.', 'the doctor'],
  ])('is somebody else: %s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it.each([
    ['The mayor denied it. He told the mayor of Pell that it was late.', 'The mayor'],
    ['The captain denied it. He told the other captain that it was late.', 'The captain'],
    ['The driver woke. “A driver needs his sleep,” he said.', 'The driver'],
  ])('may be that one where the noun calls another: %s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });
});
