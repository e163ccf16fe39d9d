import { describe, expect, it } from 'vitest';
import type { Cue } from '../../src/cues/cue.ts';
import { findCues } from '../../src/cues/find-cues.ts';
import { CUE_VERBS, type CueVerb } from '../../src/lexicon/cue-verbs.ts';
import { LEAST_CONFIDENCE } from '../../src/model/thresholds.ts';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import { spanOfTokens } from '../../src/text/document.ts';
import { readDocument } from '../../src/text/read-document.ts';

type Settings = Parameters<typeof findCues>[2];
const SPEECH: Settings = { attributions: 'speech', cueVerbs: [] };

function cuesOf(text: string, settings = SPEECH): (Cue & { text: string })[] {
  const doc = readDocument(text);
  return findCues(doc, findQuotations(doc).quotations, settings)
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE.speech)
    .map(({ cue }) => ({ ...cue, text: spanOfTokens(doc, cue.first, cue.last).text }));
}

describe('findCues', () => {
  it.each([
    ['Ruiz said that the ice was thin.', ['said']],
    ['Ruiz has already told the crew that the ice is thin.', ['has already told']],
    ['The board did not say that the bridge would close.', ['did not say']],
    ['The union complained that nobody had asked its members.', ['complained']],
    ['According to the ministry, the bridge will stay shut.', ['According to']],
  ])('finds the cues of %j, auxiliaries included', (text, cues) => {
    expect(cuesOf(text).map((cue) => cue.text)).toEqual(cues);
  });

  it.each([
    'The report was long.',
    'The state of the road is poor.',
    'It is rude to say goodbye.',
    'A note lay on the desk.',
  ])('takes no noun and no infinitive in %j', (text) => {
    expect(cuesOf(text)).toEqual([]);
  });

  it('gives each cue the lemma and the act of its row', () => {
    expect(cuesOf('Ruiz warned the crew that the ice was thin.')).toMatchObject([{ lemma: 'warn', act: 'warn' }]);
  });

  it('tells beliefs from speech, and leaves them out where only speech is asked for', () => {
    const text = 'Osei believes that the bridge is safe.';
    expect(cuesOf(text, { ...SPEECH, attributions: 'all' })).toMatchObject([
      { lemma: 'believe', act: 'think', attribution: 'belief' },
    ]);
    expect(cuesOf(text)).toEqual([]);
  });
});

describe('verbs of the caller', () => {
  const row = (frames: CueVerb['frames']): CueVerb => ({
    lemma: 'blurble',
    act: 'claim',
    attribution: 'speech',
    frames,
  });
  const withRow = (...frames: CueVerb['frames']): Settings => ({ ...SPEECH, cueVerbs: [row(frames)] });

  it.each([
    ['Ruiz blurbled that the ice was thin.', withRow('that')],
    ['Ruiz has blurbled to reporters that the ice was thin.', withRow('that')],
    ['“We won’t wait,” blurbled Ana Ruiz.', withRow('quote')],
  ])('are cues in %j, with their act', (text, settings) => {
    expect(cuesOf(text, settings)).toMatchObject([{ lemma: 'blurble', act: 'claim' }]);
  });
});

describe('the lexicon of cue verbs', () => {
  it('has a frame in each row', () => {
    expect(CUE_VERBS.filter(({ frames }) => frames.length === 0)).toEqual([]);
    expect(CUE_VERBS.length).toBeGreaterThan(150);
  });
});
