import { describe, expect, it } from 'vitest';
import { CUE_VERBS } from '../src/lexicon/cue-verbs.ts';
import { LEAST_CONFIDENCE } from '../src/model/thresholds.ts';
import { type Options, resolveOptions } from '../src/options.ts';

const toast = { lemma: 'toast', act: 'praise', attribution: 'speech', frames: ['quote'] } as const;
const having = (fields: object): Options => ({ cueVerbs: [{ ...toast, ...fields } as never] });

describe('resolveOptions', () => {
  it('fills in the defaults', () => {
    const defaults = {
      attributions: 'speech',
      unattributed: false,
      hearsay: false,
      minConfidence: LEAST_CONFIDENCE.speech,
      cueVerbs: [],
    };
    expect(resolveOptions()).toEqual(defaults);
    expect(resolveOptions({})).toEqual(defaults);
    expect(resolveOptions({ attributions: undefined, minConfidence: undefined })).toEqual(defaults);
  });

  it('asks for less confidence where beliefs are wanted', () => {
    expect(resolveOptions({ attributions: 'all' }).minConfidence).toBe(LEAST_CONFIDENCE.all);
    expect(LEAST_CONFIDENCE.all).toBeLessThan(LEAST_CONFIDENCE.speech);
  });

  it('keeps what is given', () => {
    const options = { attributions: 'all', unattributed: true, hearsay: true, minConfidence: 0.5 } as const;
    expect(resolveOptions(options)).toEqual({ ...options, cueVerbs: [] });
  });

  it('takes every row of the lexicon as a cue verb', () => {
    expect(resolveOptions({ cueVerbs: [...CUE_VERBS] }).cueVerbs).toEqual(CUE_VERBS);
  });

  it('lowers the lemma of a cue verb, and leaves the given row alone', () => {
    const row = { ...toast, lemma: 'Toast', frames: [...toast.frames] };
    expect(resolveOptions({ cueVerbs: [row] }).cueVerbs[0]?.lemma).toBe('toast');
    expect(row.lemma).toBe('Toast');
  });

  it.each<[unknown, string]>([
    [null, 'options must be an object, received null'],
    ['all', 'options must be an object, received "all"'],
    [{ attributions: 'belief' }, "attributions must be 'speech' or 'all', received \"belief\""],
    [{ unattributed: 1 }, 'unattributed must be true or false, received 1'],
    [{ hearsay: 'no' }, 'hearsay must be true or false, received "no"'],
    [{ minConfidence: 1.01 }, 'minConfidence must be a number from 0 to 1, received 1.01'],
    [{ minConfidence: -0.1 }, 'received -0.1'],
    [{ minConfidence: Number.NaN }, 'received NaN'],
    [{ minConfidence: '0.5' }, 'received "0.5"'],
    [{ cueVerbs: 'toast' }, 'cueVerbs must be rows'],
    [{ cueVerbs: [null] }, 'cueVerbs must be rows'],
    [having({ lemma: '' }), 'cueVerbs must be rows'],
    [having({ lemma: 'point out' }), 'cueVerbs must be rows'],
    [having({ act: 'sing' }), 'cueVerbs must be rows'],
    [having({ attribution: 'all' }), 'cueVerbs must be rows'],
    [having({ frames: ['clause'] }), 'cueVerbs must be rows'],
    [having({ frames: 'quote' }), 'cueVerbs must be rows'],
    [{ minconfidence: 0.5 }, 'there is no option "minconfidence"'],
    [{ constructor: 1 }, 'there is no option "constructor"'],
  ])('refuses %o', (options, message) => {
    expect(() => resolveOptions(options as Options)).toThrow(message);
    expect(() => resolveOptions(options as Options)).toThrow('[option-invalid]');
  });
});
