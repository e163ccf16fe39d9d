import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../src/attributions/attribution.ts';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import { findSpeakers } from '../../src/speakers/find-speakers.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { rangeOf } from './made-scene.ts';
import { speakersOf } from './speakers-of.ts';

/** The last speaker: name, kind, whether named, and the form of the source. */
function lastIn(text: string) {
  const { speakers } = speakersOf(text);
  const source = speakers.sources.at(-1);
  const speaker = source && speakers.speakers[source.speaker];
  return speaker ? [speaker.name, speaker.kind, speaker.named, source.form] : null;
}

describe('a source that is no mention', () => {
  it.each<[string, string, string]>([
    ['[The old] said no.', 'The old', 'person'],
    ['[Two] said no.', 'Two', 'group'],
    ['[Handbooks] said no.', 'Handbooks', 'group'],
    ['[One of the stones, who asked not to be named,] said no.', 'One of the stones', 'person'],
    ['[Another] said no.', 'Another', 'person'],
    ['[Of them another] said no.', 'Of them another', 'person'],
    ['[The big stone glass] said no.', 'The big stone glass', 'person'],
    ['[The stone that rose] said no.', 'The stone that rose', 'person'],
    ['[The stones that rose] said no.', 'The stones that rose', 'group'],
    ['[The bridges of stone] said no.', 'The bridges of stone', 'group'],
    ['[Of it] said no.', 'Of it', 'group'],
    ['[One of the old stones] said no.', 'One of the old stones', 'person'],
    ['[Two of the people] said no.', 'Two of the people', 'group'],
    ['[Two of the people, who slept,] said no.', 'Two of the people', 'group'],
    ['[Sixty-one percent of voters] said no.', 'Sixty-one percent of voters', 'group'],
    ['[A copy seen by Arvo Foods] said no.', 'A copy seen by Arvo Foods', 'person'],
    ['[Marlow Democrats] said no.', 'Marlow Democrats', 'group'],
    ['[Reviewers at other sites] said no.', 'Reviewers at other sites', 'group'],
    ['[The Liberal Democrats] said no.', 'The Liberal Democrats', 'group'],
    ['[One by the stones] said no.', 'One by the stones', 'person'],
    ['[One of Vole Foods] said no.', 'One of Vole Foods', 'person'],
    ['[A deckhand lost off Marlow’s south coast] said no.', 'A deckhand lost off Marlow’s south coast', 'person'],
    ['[Tests by the Vole Institute] said no.', 'Tests by the Vole Institute', 'group'],
    ['[The timing of Ana Ruiz’s win] said no.', 'The timing of Ana Ruiz’s win', 'person'],
  ])('is called as the text calls it: %s', (text, name, kind) => {
    expect(lastIn(text)).toEqual([name, kind, false, 'nominal']);
  });

  it('is not remembered by its words', () => {
    const { speakers } = speakersOf('[The stone] said no. It rained. [The stone] said yes.');
    expect(speakers.sources[0]?.speaker).not.toBe(speakers.sources[1]?.speaker);
  });

  it('is a name in capital letters up to a mark', () => {
    expect(lastIn('[Vole Street, on the whole,] said no.')?.[0]).toBe('Vole Street');
    expect(lastIn('[Vole Street’s] said no.')?.[0]).toBe('Vole Street');
    expect(lastIn('[Vole Street on the whole] said no.')?.[2]).toBe(false);
  });
});

describe('the antecedent of a relative pronoun', () => {
  it.each([
    ['Ana Ruiz slept, and Eva Brandt, [who] said no, left.', 'Eva Brandt'],
    ['Ana Ruiz, [who] said she met Eva Brandt, left.', 'Ana Ruiz'],
    ['Ana Ruiz, like him and him and him, [who] said no, left.', 'Ana Ruiz'],
  ])('stands before it: %s', (text, name) => {
    expect(lastIn(text)?.[0]).toBe(name);
  });

  it('is not looked for behind many pronouns', () => {
    expect(lastIn(`Ana Ruiz, like ${'him and '.repeat(7)}him, [who] said no, left.`)).toBeNull();
  });
});

describe('who is quoted in a quotation of a quotation', () => {
  /** A chain of attributions, each of which goes on with, or stands in, the one before. */
  function chainOf(length: number, link: 'continues' | 'within', backwards = false) {
    const doc = readDocument(`“We wait,” Ana Ruiz said. ${'“I go.” '.repeat(length)}`);
    const { quotations } = findQuotations(doc);
    const source = rangeOf(doc, 'Ana Ruiz');
    const attributions = quotations.map(
      ({ first, last }, index): Attribution => ({
        kind: 'direct',
        cue: null,
        content: [{ first, last }],
        source: index > 0 ? null : source,
        continues: null,
        within: null,
        confidence: 1,
        by: 'test',
        ...(index > 0 ? { [link]: backwards ? (index + 1) % quotations.length : index - 1 } : {}),
      }),
    );
    return findSpeakers(doc, quotations, attributions, {}).sources;
  }

  it('is found along the chain, the less surely the longer it is', () => {
    const sources = chainOf(12, 'continues');
    expect(sources.every((source) => source !== null)).toBe(true);
    expect(sources[2]?.confidence).toBeLessThan(sources[1]?.confidence ?? 0);
  });

  it('is not looked for far ahead', () => {
    expect(chainOf(6, 'continues', true)[1]).not.toBeNull();
    expect(chainOf(12, 'continues', true)[1]).toBeNull();
  });
});

describe('a source in an article that names two alike', () => {
  it('is less sure than one of but one', () => {
    const one = speakersOf('Ana Ruiz left. [RUIZ] said no.').speakers.sources[0]?.confidence ?? 0;
    const two = speakersOf('Ana Ruiz met Eva Ruiz. [RUIZ] said no.').speakers.sources[0]?.confidence ?? 0;
    expect(two).toBeLessThan(one);
  });
});

describe('somebody of whom the text does not tell who it is', () => {
  it.each([
    ['[Someone at Arvo Foods] said no.', 'Someone at Arvo Foods'],
    ['[Someone senior at Arvo Foods] said no.', 'Someone senior at Arvo Foods'],
    ['[A zib lost off Marlow’s coast] said no.', 'A zib lost off Marlow’s coast'],
    ['[Somebody, Ana Ruiz,] said no.', 'Ana Ruiz'],
  ])('is nobody named beside: %s', (text, name) => {
    expect(lastIn(text)?.[0]).toBe(name);
  });
});

describe('one of whom no more is told', () => {
  it.each([
    ['[A grower] said no.\n\n[Another] said it rained. [He] said no.', 'Another'],
    ['[A grower] said no.\n\n[One, who lives there,] said it rained. [He] said no.', 'One'],
    ['[A grower] said no.\n\n[One, a cellist,] said it rained. [He] said no.', 'a cellist'],
    ['[A grower] said no.\n\n[Another man] said it rained. [He] said no.', 'Another man'],
  ])('is meant by the next pronoun: %s', (text, name) => {
    expect(lastIn(text)?.[0]).toBe(name);
  });
});

describe('a possessive that stands alone', () => {
  it('is nobody’s name', () => {
    expect(lastIn('Our mothers knew. [Mine] said that it was late.')?.[2]).toBe(false);
    expect(speakersOf('[Mine] said no. Orsolya left. [She] said yes.').said.at(-1)).toBe('Orsolya');
  });
});

describe('a document without a name', () => {
  it.each([
    ['[Sunday’s paper] said the mayor had left.', 'Sunday’s paper'],
    ['[Tuesday’s figures] show a rise.', 'Tuesday’s figures'],
    ['[Annex B] calls the land unused.', 'Annex B'],
    ['[Exhibit 12] says he paid.', 'Exhibit 12'],
  ])('is called with its day, its letter or its number: %s', (text, name) => {
    const { said, named } = speakersOf(text);
    expect(said).toEqual([name]);
    expect(named(name)?.named).toBe(false);
  });

  it('is no person called by a letter', () => {
    expect(speakersOf('[Annex B] calls the land unused.').named('Annex B')?.kind).toBe('document');
    expect(speakersOf('[Dana B] calls the land unused.').named('Dana B')?.kind).toBe('person');
  });
});
