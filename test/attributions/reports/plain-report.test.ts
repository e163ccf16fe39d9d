import { describe, expect, it } from 'vitest';
import { plainReport } from '../../../src/attributions/reports/plain-report.ts';
import { SPEECH_VERBS } from '../../../src/attributions/reports/words.ts';
import type { CueVerb } from '../../../src/lexicon/cue-verbs.ts';
import { rangeOf, sceneOf, textOf } from '../made-scene.ts';

/** Source, cue and content of the verb's report; `inside`: the stretch that holds it; `read`: what the network saw. */
function reportIn(text: string, verb: string, { inside, read }: { inside?: string; read?: string } = {}) {
  const scene = sceneOf(text);
  const { doc } = scene;
  const anchor = rangeOf(doc, verb).first;
  const report = plainReport(
    scene,
    SPEECH_VERBS.get(doc.tokens[anchor]?.lemma ?? '') as CueVerb,
    anchor,
    inside === undefined ? { first: 0, last: doc.tokens.length } : rangeOf(doc, inside),
    read === undefined ? null : rangeOf(doc, read),
  );
  return report && [report.source, report.cue, report.content].map((range) => textOf(doc, range));
}

describe('plainReport', () => {
  it.each([
    ['told', 'The clerk told me that it was late.', ['The clerk', 'told', 'that it was late']],
    ['told', 'The clerk has told me that it was late.', ['The clerk', 'has told', 'that it was late']],
    ['saying', 'The clerks keep saying it is late.', ['The clerks', 'keep saying', 'it is late']],
    ['asked', 'When I asked them if it was late, they slept.', ['I', 'asked', 'if it was late']],
    ['said', 'When the office said no, they slept.', ['the office', 'said', 'no']],
    ['said', '“The clerk said it was late.” They slept.', ['The clerk', 'said', 'it was late']],
    ['said', 'The clerk said it was late. They slept.', ['The clerk', 'said', 'it was late']],
    ['said', 'They came. The clerk said it was late. They slept.', ['The clerk', 'said', 'it was late']],
    ['said', 'And the clerk said it was late, cold and dark.', ['the clerk', 'said', 'it was late, cold and dark']],
    ['says', 'There is a note on the door that says it is late.', ['a note', 'says', 'it is late']],
    ['said', '“The clerk said it was late”', ['The clerk', 'said', 'it was late']],
  ])('has source, cue and content: %s, in %s', (verb, text, expected) => {
    expect(reportIn(text, verb)).toEqual(expected);
  });

  it.each([
    ['a name for something', 'called', 'The clerk called it “a farce”.'],
    ['a verb that judges', 'slammed', 'The clerk slammed “the old farce”.'],
    ['nobody', 'said', 'Nobody said it was late.'],
    ['no subject', 'told', 'They slept and told me that it was late.'],
    ['what might be said', 'say', 'The clerk would say it was late.'],
    ['nothing said', 'told', 'The clerk told me.'],
    ['somebody in a place', 'says', 'There is a clerk on the dam that says it is late.'],
    ['a thing', 'wrote', 'The clerk wrote a letter.'],
  ])('is none for %s', (_, verb, text) => {
    expect(reportIn(text, verb)).toBeNull();
  });

  it('stays inside its stretch', () => {
    const text = 'Ruiz claims the clerk has said it was late at night.';
    expect(reportIn(text, 'said', { inside: 'the clerk has said it was late' })).toEqual([
      'the clerk',
      'has said',
      'it was late',
    ]);
    expect(reportIn(text, 'said', { inside: 'has said it was late' })).toBeNull();
    expect(reportIn(text, 'said', { inside: 'said it was late' })).toBeNull();
  });

  it('takes the source that the network read where none is plain', () => {
    const text = 'The man at the gate said there was no train.';
    expect(reportIn(text, 'said')).toBeNull();
    expect(reportIn(text, 'said', { read: 'The man at the gate' })?.[0]).toBe('The man at the gate');
    expect(reportIn(text, 'said', { read: 'The man at the' })).toBeNull();
    expect(reportIn('The man who slept said there was no train.', 'said', { read: 'The man who slept' })).toBeNull();
  });

  it('ends with the marks around the verb', () => {
    expect(reportIn('“The clerk said it was late” and dark.', 'said')?.[2]).toBe('it was late');
    expect(reportIn('“The clerk said it was late and dark.', 'said')?.[2]).toBe('it was late and dark');
  });

  it('goes no farther than a sentence of sane length', () => {
    const long = `The clerk said it was late${' at night'.repeat(200)}.`;
    expect(reportIn(long, 'said')?.[2]?.split(' ')).toHaveLength(159);
  });
});

describe('what the subject was told', () => {
  it('is no report of theirs', () => {
    expect(reportIn('The clerks urged to wait for Ruiz slept.', 'urged')).toBeNull();
    expect(reportIn('The clerks urged them to wait for Ruiz.', 'urged')).not.toBeNull();
  });
});

describe('a subject that a comma describes', () => {
  it.each([
    ['Ana Ruiz, the head of the mill, told me that it was late.', 'Ana Ruiz, the head of the mill'],
    ['Ana Ruiz, 46, told me that it was late.', 'Ana Ruiz, 46'],
  ])('is whole: %s', (text, source) => {
    expect(reportIn(text, 'told')?.[0]).toBe(source);
  });

  it('is somebody, within what is read', () => {
    expect(reportIn('The road, a mile of mud, told me that it was late.', 'told')).toBeNull();
    expect(
      reportIn('Ana Ruiz, the head, told me that it was late.', 'told', { inside: 'told me that it was late' }),
    ).toBeNull();
  });
});
