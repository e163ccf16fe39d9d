import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { ownSubject } from '../../src/speakers/resolving/own-subject.ts';
import { mentionsIn, sceneOf } from './made-scene.ts';

const told = (text: string) => extract(text).quotes.at(-1)?.addressee?.speaker?.name ?? null;

describe('the object of a verb', () => {
  it.each([
    ['Keith Lumley spoke first. The Speaker, Sir Edward Nairn, tells him to withdraw the remark.', 'Keith Lumley'],
    ['Keith Lumley spoke first. Edward Nairn told him to withdraw the remark.', 'Keith Lumley'],
    ['Edward Nairn told him to withdraw the remark.', null],
  ])('is not its subject: %s', (text, name) => {
    expect(told(text)).toBe(name);
  });

  it.each([
    ['Keith Lumley spoke first. Edward Nairn said it was late. Ann Orr told him to wait.', 'Edward Nairn'],
    ['Edward Nairn came in. Then Ann Orr told him to wait.', 'Edward Nairn'],
  ])('may be the subject of another: %s', (text, name) => {
    expect(told(text)).toBe(name);
  });

  it.each(['Edward Nairn told himself to wait.', 'Ann Orr told her mother to wait.'])(
    'is more than that: %s',
    (text) => {
      const { speakers } = extract(text);
      const pronoun = speakers[0]?.mentions.find(({ form }) => form === 'pronoun');
      expect(pronoun?.text).toMatch(/^(?:himself|her)$/);
    },
  );
});

describe('the subject of the verb that a pronoun is the object of', () => {
  /** The name of the subject; the pronoun is the first of "him", "her", "himself" in the text. */
  const subjectOf = (text: string, cue?: string): string | null => {
    const scene = sceneOf(text, cue === undefined ? {} : { cue });
    const { mentions, cast } = mentionsIn(scene);
    for (const mention of mentions) {
      if (mention.form !== 'name') continue;
      mention.resolution = { member: mention.bearer ?? cast.add(mention.words, mention.keys, 'person'), confidence: 1 };
      mention.isSourceHead = cue !== undefined;
    }
    const at = scene.doc.tokens.findIndex(({ lower }) => /^(?:him|her)/.test(lower));
    return ownSubject({ scene, mentions }, at)?.words.join(' ') ?? null;
  };

  it.each([
    'Ana Ruiz liked her.',
    'Ana Ruiz has never liked her.',
    'Tom Vale left, and Ana Ruiz liked him.',
    'Ana Ruiz left, and Ana Ruiz liked her.',
  ])('stands right before the verb and its auxiliaries: %s', (text) => {
    expect(subjectOf(text)).toBe('Ana Ruiz');
  });

  it('stands before the cue too, with something between', () => {
    expect(subjectOf('Ana Ruiz, a nurse, told her to wait.', 'told')).toBe('Ana Ruiz');
    expect(subjectOf('Ana Ruiz, a nurse, told her to wait.')).toBeNull();
    expect(subjectOf('Ana Ruiz, a nurse, saw her and told Tom to wait.', 'told')).toBeNull();
  });

  it.each([
    'Ana Ruiz was with her.',
    'Ana Ruiz kept seeing her.',
    'Ana Ruiz liked her house.',
    'Ana Ruiz liked herself.',
    'Ana Ruiz left. They liked her.',
    'Ana Ruiz of the old town liked her.',
  ])('is no other name: %s', (text) => {
    expect(subjectOf(text)).toBeNull();
  });
});
