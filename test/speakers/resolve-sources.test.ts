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

describe('a source', () => {
  it.each<[string, unknown[]]>([
    ['[Ana Ruiz] said no.', ['Ana Ruiz', 'person', true, 'name']],
    ['Ana Ruiz left. [She] said no.', ['Ana Ruiz', 'person', true, 'pronoun']],
    ['[A lawyer] said no.', ['A lawyer', 'person', false, 'nominal']],
    ['[The report] said no.', ['The report', 'document', false, 'nominal']],
    ['[Officials] said no.', ['Officials', 'group', false, 'nominal']],
    ['[Ana Ruiz and Luis Ortega] said no.', ['Ana Ruiz and Luis Ortega', 'group', false, 'nominal']],
    ['[One of the divers] said no.', ['One of the divers', 'person', false, 'nominal']],
    ['[One of Ruiz’s divers] said no.', ['One of Ruiz’s divers', 'person', false, 'nominal']],
    ['[Two of Ruiz’s divers] said no.', ['Two of Ruiz’s divers', 'group', false, 'nominal']],
    ['[Only 44% of Ruiz’s voters] said no.', ['Only 44% of Ruiz’s voters', 'group', false, 'nominal']],
    ['[Some of Ruiz’s rivals] said no.', ['Some of Ruiz’s rivals', 'group', false, 'nominal']],
    ['Ana Ruiz, [who] said no, left.', ['Ana Ruiz', 'person', true, 'pronoun']],
    ['Ana Ruiz left over the complaints of Republicans, [who] said no.', ['Republicans', 'group', false, 'nominal']],
    ['It rained. [None] said no.', ['None', 'person', false, 'nominal']],
    ['[The bridge] said no.', ['The bridge', 'organization', false, 'nominal']],
    ['[The stones] said no.', ['The stones', 'group', false, 'nominal']],
    ['[The stone] said no.', ['The stone', 'person', false, 'nominal']],
    ['[The old glass] said no.', ['The old glass', 'person', false, 'nominal']],
    ['[Twelve] said no.', ['Twelve', 'group', false, 'nominal']],
    ['[The old bridge keys] said no.', ['The old bridge keys', 'group', false, 'nominal']],
    ['[The bridge of stone] said no.', ['The bridge of stone', 'organization', false, 'nominal']],
    ['[The stone and the bridge] said no.', ['The stone and the bridge', 'person', false, 'nominal']],
    ['[Some of it] said no.', ['Some of it', 'group', false, 'nominal']],
    ['[One of them] said no.', ['One of them', 'person', false, 'nominal']],
    ['[Anyone in Lyon] said no.', ['Anyone in Lyon', 'person', false, 'nominal']],
    ['[Someone in Lyon] said no.', ['Someone in Lyon', 'person', false, 'nominal']],
    ['[Those in Lyon] said no.', ['Those in Lyon', 'group', false, 'nominal']],
    ['[Another] said no.', ['Another', 'person', false, 'nominal']],
    ['[The old] said no.', ['The old', 'person', false, 'nominal']],
    ['[The stones of old] said no.', ['The stones of old', 'group', false, 'nominal']],
    ['[One old stone] said no.', ['One old stone', 'person', false, 'nominal']],
    ['[Out of the blue stone] said no.', ['Out of the blue stone', 'person', false, 'nominal']],
  ])('is somebody: %s', (text, expected) => {
    expect(lastIn(text)).toEqual(expected);
  });

  it.each([
    ['[She] said no.'],
    ['[It] was said that no.'],
    ['[There] said no.'],
    ['It rained. It was late, [who] said no.'],
    ['Ana Ruiz left. It was late, [who] said no.'],
  ])('is nobody: %s', (text) => {
    expect(lastIn(text)).toBeNull();
  });

  it('is whoever is close to somebody', () => {
    const text = 'Senator Ana Ruiz left. One person close to the senator, [who] said no, slept.';
    expect(lastIn(text)?.[0]).toBe('One person close to the senator');
    expect(lastIn('Luis Ortega, a foe of Senator Ana Ruiz, [who] said no, slept.')?.[0]).toBe('Ana Ruiz');
  });

  it('may be one of several, by name', () => {
    expect(lastIn('[One of Ruiz’s divers, Luis Ortega,] said no.')?.[0]).toBe('Luis Ortega');
  });

  it.each([
    ['[Ana Ruiz and her aide] said no.', 'Ana Ruiz'],
    ['[Ana Ruiz], and Luis Ortega left, said no.', 'Ana Ruiz'],
    ['Ana Ruiz left. [Ruiz and Ana Ruiz] said no.', 'Ana Ruiz'],
  ])('is one where there are not two names: %s', (text, name) => {
    expect(lastIn(text)?.[0]).toBe(name);
  });

  it('is the noun phrase right before a relative pronoun', () => {
    expect(lastIn('Luis Ortega met Ana Ruiz, [who] said no.')?.[0]).toBe('Ana Ruiz');
    expect(lastIn('Luis Ortega met a lawyer, [who] said no.')?.[0]).toBe('a lawyer');
    expect(lastIn('Ana Ruiz met him, [who] said no.')?.[0]).toBe('Ana Ruiz');
    expect(lastIn('Luis Ortega left. He met Ana Ruiz, [who] said no.')?.[0]).toBe('Ana Ruiz');
    expect(lastIn('Luis Ortega left and he, [who] said no, slept.')?.[0]).toBe('Luis Ortega');
    const { speakers } = speakersOf('[Ana Ruiz] left. Ana Ruiz, [who] said no, slept.');
    expect(speakers.sources[1]?.confidence).toBeLessThan(speakers.sources[0]?.confidence ?? 0);
  });
});

describe('a source that no list knows', () => {
  it.each([
    ['[Vole] said no.', 'Vole', true],
    ['[Growers] said no.', 'Growers', false],
    ['[Democrats] said no.', 'Democrats', false],
    ['[Q] said no.', 'Q', false],
    ['[Vole, the old Quill] said no.', 'Vole', true],
    ['[Zxq’s stone] said no.', 'Zxq', true],
    ['[The Zxq stone] said no.', 'Zxq', true],
  ])('is a name where it reads as one: %s', (text, name, isNamed) => {
    const [found, , named] = lastIn(text) ?? [];
    expect([found, named]).toEqual([name, isNamed]);
  });
});

describe('a source of capital letters that are no name', () => {
  it.each([
    ['[Vole Street] said no.', 'Vole Street', true, 'name'],
    ['[Election Day], on the whole, said no.', 'Election Day', true, 'name'],
  ])('is called by them where they are all of it: %s', (text, name, isNamed, form) => {
    const [found, , named, how] = lastIn(text) ?? [];
    expect([found, named, how]).toEqual([name, isNamed, form]);
  });

  it('is somebody known, less surely, where it is cut', () => {
    const whole = speakersOf('[Ana Ruiz] said no.').speakers.sources[0];
    const cut = speakersOf('[The stone of Ana] Ruiz said no.');
    expect(cut.said).toEqual(['Ana Ruiz']);
    expect(cut.speakers.sources[0]?.confidence).toBeLessThan(whole?.confidence ?? 0);
  });
});

describe('a source in what somebody else said', () => {
  /** Two attributions: the outer one of `outer`, and one within it, or behind it, of `inner`. */
  function twoIn(text: string, outer: string, inner: string | null, link: Partial<Attribution>) {
    const doc = readDocument(text);
    const { quotations } = findQuotations(doc);
    const base = { kind: 'direct' as const, cue: null, continues: null, within: null, confidence: 1, by: 'test' };
    const content = quotations.map(({ first, last }) => ({ first, last }));
    const attributions: Attribution[] = [
      { ...base, content: content.slice(0, 1), source: rangeOf(doc, outer) },
      { ...base, content: content.slice(-1), source: inner === null ? null : rangeOf(doc, inner), ...link },
    ];
    const { sources, speakers } = findSpeakers(doc, quotations, attributions, {});
    return sources.map((source) => source && { ...source, name: speakers[source.speaker]?.name });
  }

  it('is the outer speaker where it is *I*', () => {
    const [outer, inner] = twoIn('“I told them no,” Ana Ruiz said.', 'Ana Ruiz', 'I', { within: 0 });
    expect(inner).toMatchObject({ name: 'Ana Ruiz', form: 'pronoun' });
    expect(inner?.confidence).toBeLessThan(outer?.confidence ?? 0);
  });

  it('is nobody where *I* is said by nobody', () => {
    expect(twoIn('“I told them no,” it said.', 'it', 'I', { within: 0 })[1]).toBeNull();
  });

  it('is another where it is *she*, understood when the speaker is known', () => {
    const text = 'Eva Brandt left. “She told me no,” Ana Ruiz said.';
    expect(twoIn(text, 'Ana Ruiz', 'She', { within: 0 })[1]).toMatchObject({ name: 'Eva Brandt', form: 'pronoun' });
  });

  it('goes on with the speaker of a quotation before, a little less surely', () => {
    const [first, second] = twoIn('“We wait,” Ana Ruiz said.\n“We go.”', 'Ana Ruiz', null, { continues: 0 });
    expect(second?.name).toBe('Ana Ruiz');
    expect(second?.confidence).toBeLessThan(first?.confidence ?? 0);
    expect(twoIn('“We wait,” Ana Ruiz said.\n“We go.”', 'Ana Ruiz', null, {})[1]).toBeNull();
  });
});
