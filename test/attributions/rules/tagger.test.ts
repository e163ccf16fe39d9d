import { describe, expect, it } from 'vitest';
import { doubtful, tagger } from '../../../src/attributions/rules/tagger.ts';
import { LEAST_CONFIDENCE } from '../../../src/model/thresholds.ts';
import { type MadeReading, sceneOf } from '../made-scene.ts';
import { draftsOf } from './drafts-of.ts';

const contentIn = (text: string, made: MadeReading) => draftsOf(tagger, sceneOf(text, made))[0]?.content;
const DOUBT = LEAST_CONFIDENCE.speech - 0.01;

describe('what the network labelled', () => {
  const text = 'Ruiz told reporters that it was late.';
  const told: MadeReading = { cue: 'told', source: 'Ruiz', content: ['that it was late'] };

  it('is found as it is', () => {
    expect(draftsOf(tagger, sceneOf(text, told))).toEqual([
      { source: 'Ruiz', cue: 'told', content: ['that it was late'] },
    ]);
  });

  it.each<[string, string, MadeReading]>([
    ['nothing was said', text, { ...told, content: [] }],
    ['it is refused', 'They explained themselves.', { cue: 'explained', source: 'They', content: ['themselves'] }],
    ['it is not believed', text, { ...told, confidence: DOUBT }],
  ])('is not found where %s', (_, sentence, made) => {
    expect(draftsOf(tagger, sceneOf(sentence, made))).toEqual([]);
  });

  it('is found the surest first, and the surest holds what both claim', () => {
    const both = 'Ruiz said Okafor warned the crew it was late at night.';
    const unsure = { cue: 'said', source: 'Ruiz', content: ['Okafor warned the crew it was late'], confidence: 0.7 };
    const sure = { cue: 'warned', source: 'Okafor', content: ['it was late at night'], confidence: 0.8 };
    expect(draftsOf(tagger, sceneOf(both, unsure, sure)).map(({ cue, content }) => [cue, content])).toEqual([
      ['warned', ['it was late at night']],
      ['said', ['Okafor warned the crew']],
    ]);
  });

  it('is found in what somebody heard, where it is a quotation with its tag', () => {
    const both = '“We wait,” Ruiz said, according to two who were there.';
    const said = { cue: 'said', source: 'Ruiz', content: ['“We wait,”'], confidence: 0.5 };
    const heard = {
      cue: 'according to',
      anchor: 'according',
      source: 'two who were there',
      content: ['“We wait,” Ruiz said'],
    };
    const cues = (text: string, ...made: MadeReading[]) =>
      draftsOf(tagger, sceneOf(text, ...made)).map(({ cue }) => cue);
    expect(cues(both, said, heard)).toEqual(['according to', 'said']);
    expect(cues(both, { ...said, source: null }, heard)).toEqual(['according to']);
    const late = 'Late, “we wait,” Ruiz said, according to two.';
    const lateHeard = {
      cue: 'according to',
      anchor: 'according',
      source: 'two',
      content: ['Late, “we wait,” Ruiz said'],
    };
    expect(cues(late, { ...said, content: ['“we wait,”'] }, lateHeard)).toEqual(['according to']);
  });

  it('keeps what is free, where that is the larger part', () => {
    const both = 'Ruiz said in Lyon that it was late at night and Okafor agreed it was.';
    const sure = { cue: 'agreed', source: 'Okafor', content: ['night and'], confidence: 0.9 };
    const unsure = { cue: 'said', source: 'Ruiz', content: ['that it was late at night'], confidence: 0.8 };
    expect(draftsOf(tagger, sceneOf(both, unsure, sure))[1]?.content).toEqual(['that it was late at']);
    const half = { ...unsure, content: ['at night'] };
    expect(draftsOf(tagger, sceneOf(both, half, sure))[1]?.content).toEqual([]);
  });

  it('keeps nothing of what stands inside of another', () => {
    const both = 'Ruiz said that the crew warned it was late, and cold.';
    const sure = { cue: 'said', source: 'Ruiz', content: ['that the crew warned it was late'], confidence: 0.9 };
    const inside = { cue: 'warned', source: 'the crew', content: ['it was late, and cold'], confidence: 0.8 };
    expect(draftsOf(tagger, sceneOf(both, sure, inside))).toHaveLength(1);
  });
});

describe('a report inside of another', () => {
  const text = 'Ruiz said that the clerk told them it was late.';
  const said: MadeReading = { cue: 'said', source: 'Ruiz', content: ['that the clerk told them it was late'] };
  const told: MadeReading = { cue: 'told', source: 'the clerk', content: ['it was late'], confidence: 0.72 };
  const cuesIn = (sentence: string, ...readings: MadeReading[]) =>
    draftsOf(tagger, sceneOf(sentence, ...readings)).map(({ cue }) => cue);

  it('is found where the network is sure enough', () => {
    expect(cuesIn(text, said, told)).toEqual(['said', 'told']);
    expect(cuesIn(text, said, { ...told, confidence: 0.7 })).toEqual(['said', 'told']);
    expect(cuesIn(text, said, { ...told, confidence: 0.69 })).toEqual(['said']);
  });

  it('is none where nobody said it', () => {
    const would = 'Ruiz said that the clerk would tell them it was late.';
    const outer = { ...said, content: ['that the clerk would tell them it was late'] };
    const tell = { ...told, cue: 'would tell' };
    expect(cuesIn(would, outer, tell)).toEqual(['said']);
    expect(cuesIn(would, outer, { ...tell, attribution: 'belief' })).toEqual(['said', 'would tell']);
    expect(cuesIn(would, outer, { ...tell, source: null })).toEqual(['said', 'would tell']);
    expect(cuesIn(would, outer, { ...tell, source: 'them' })).toEqual(['said', 'would tell']);
  });

  it('may turn on a phrase', () => {
    const phrase = 'Ruiz said that according to them it was late.';
    const outer = { ...said, content: ['that according to them it was late'] };
    expect(
      cuesIn(phrase, outer, {
        cue: 'according to',
        anchor: 'according',
        source: 'them',
        content: ['it was late'],
        confidence: 0.72,
      }),
    ).toEqual(['said', 'according to']);
  });
});

describe('a content', () => {
  it('has its marks', () => {
    expect(contentIn('“We wait,” Ruiz said.', { cue: 'said', source: 'Ruiz', content: ['We wait'] })).toEqual([
      '“We wait,”',
    ]);
  });

  it.each([
    ['The crew were less kind: “Ask him,” said one.', 'The crew were less kind: “Ask him,”', ['“Ask him,”']],
    [
      'The crew were less kind. “Ask him,” said one.',
      'The crew were less kind. “Ask him,”',
      ['The crew were less kind. “Ask him,”'],
    ],
    [
      'The crew were less kind: ask him, said one.',
      'The crew were less kind: ask him',
      ['The crew were less kind: ask him'],
    ],
    ['It was dark: “Ask” him, said one.', 'It was dark: “Ask” him', ['It was dark: “Ask” him']],
  ])('leaves out what leads up to a quotation before the cue: %s', (text, read, content) => {
    expect(contentIn(text, { cue: 'said', source: 'one', content: [read] })).toEqual(content);
  });

  it('keeps what leads up to a quotation behind the cue', () => {
    const made = { cue: 'said', source: 'Ruiz', content: ['this much is clear: “Ask him.”'] };
    expect(contentIn('Ruiz said this much is clear: “Ask him.”', made)).toEqual(['this much is clear: “Ask him.”']);
  });

  it('leaves out a quotation with a later paragraph to itself, unless it is all there is', () => {
    const own = { cue: 'said', source: 'Ruiz', content: ['“We wait,”', '“Nobody listened.”'] };
    expect(contentIn('“We wait,” Ruiz said.\n“Nobody listened.”', own)).toEqual(['“We wait,”']);
    const led = { cue: 'said', source: 'Ruiz', content: ['“Nobody listened.”'] };
    expect(contentIn('Ruiz said:\n“Nobody listened.”', led)).toEqual(['“Nobody listened.”']);
    const before = { cue: 'said', source: 'Ruiz', content: ['“We wait.”', '“We go,”'] };
    expect(contentIn('“We wait.”\n“We go,” Ruiz said.', before)).toEqual(['“We wait.”', '“We go,”']);
  });

  it.each([
    ['a scene behind a preposition', '“We wait,” Ruiz said over the phone.', 'the phone', []],
    ['a scene with its preposition', '“We wait,” Ruiz said over the phone.', 'over the phone', []],
    ['a quotation behind one', '“We wait,” Ruiz said of “the long wait”.', '“the long wait”', ['“the long wait”']],
    ['more words', '“We wait,” Ruiz said, because it is late.', 'because it is late', ['because it is late']],
  ])('ends with a finished quotation, before %s or not', (_, text, behind, kept) => {
    expect(contentIn(text, { cue: 'said', source: 'Ruiz', content: ['“We wait,”', behind] })).toEqual([
      '“We wait,”',
      ...kept,
    ]);
  });

  it('may go on with a preposition where it began without marks', () => {
    const made = { cue: 'said', source: 'Ruiz', content: ['It is late', 'at night'] };
    expect(contentIn('It is late, Ruiz said, at night.', made)).toEqual(['It is late', 'at night']);
  });
});

describe('doubtful', () => {
  const text = 'Ruiz told reporters that it was late.';
  const told: MadeReading = { cue: 'told', source: 'Ruiz', content: ['that it was late'], confidence: DOUBT };

  it('finds what is not believed, where nothing else is found', () => {
    expect(draftsOf(doubtful, sceneOf(text, told))).toHaveLength(1);
    expect(draftsOf(doubtful, sceneOf(text, told), { cue: 'reporters', content: ['late'] })).toEqual([]);
    expect(draftsOf(doubtful, sceneOf(text, { ...told, confidence: LEAST_CONFIDENCE.speech }))).toEqual([]);
  });
});
