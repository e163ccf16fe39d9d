import { OnTheRecordError } from './errors.ts';
import { CUE_VERBS, type CueVerb } from './lexicon/cue-verbs.ts';
import { LEAST_CONFIDENCE } from './model/thresholds.ts';
import { shown } from './shown.ts';

/** What `extract` may be told. */
export interface Options {
  /** 'speech' (default): what was said. 'all' adds beliefs and intentions: "she hopes that ...". */
  attributions?: 'speech' | 'all';
  /** true also returns quotations that read as speech but have no speaker. Default false. */
  unattributed?: boolean;
  /** true also returns what somebody is quoted as saying that another said, with the outer quote as `within`. Default false. */
  hearsay?: boolean;
  /** Quotes of less confidence are left out: from 0 (all are kept) to 1. Default 0.25, with beliefs 0.1: where F1 is highest. */
  minConfidence?: number;
  /** More cue verbs. A lemma that is known already takes the new row. */
  cueVerbs?: CueVerb[];
}

/** Options with every default in place. */
export interface ResolvedOptions {
  readonly attributions: 'speech' | 'all';
  readonly unattributed: boolean;
  readonly hearsay: boolean;
  readonly minConfidence: number;
  readonly cueVerbs: readonly CueVerb[];
}

const DEFAULTS: Omit<ResolvedOptions, 'minConfidence'> = {
  attributions: 'speech',
  unattributed: false,
  hearsay: false,
  cueVerbs: [],
};

const ACTS: ReadonlySet<unknown> = new Set(CUE_VERBS.map(({ act }) => act));
const FRAMES: ReadonlySet<unknown> = new Set(CUE_VERBS.flatMap(({ frames }) => frames));

/** What each option must be, and how that is told from what it is not. */
const CHECKS: { readonly [Name in keyof Options]-?: { readonly wants: string; test(value: unknown): boolean } } = {
  attributions: { wants: "'speech' or 'all'", test: (value) => value === 'speech' || value === 'all' },
  unattributed: { wants: 'true or false', test: (value) => typeof value === 'boolean' },
  hearsay: { wants: 'true or false', test: (value) => typeof value === 'boolean' },
  minConfidence: {
    wants: 'a number from 0 to 1',
    test: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  },
  cueVerbs: {
    wants: 'rows { lemma: one word, act, attribution, frames } as in the lexicon',
    test: (value) => Array.isArray(value) && value.every(isCueVerb),
  },
};

/**
 * Checks options and fills in the defaults. What is undefined counts as not given.
 *
 * @throws OnTheRecordError `option-invalid`, with what was received.
 */
export function resolveOptions(options: Options = {}): ResolvedOptions {
  if (typeof options !== 'object' || options === null)
    throw new OnTheRecordError('option-invalid', `options must be an object, received ${shown(options)}`);
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) checkOption(name, value);
  const { minConfidence, ...resolved } = { ...DEFAULTS, ...(Object.fromEntries(given) as Options) };
  return {
    ...resolved,
    minConfidence: minConfidence ?? LEAST_CONFIDENCE[resolved.attributions],
    cueVerbs: resolved.cueVerbs.map((row) => ({ ...row, lemma: row.lemma.toLowerCase() })),
  };
}

function checkOption(name: string, value: unknown): void {
  if (!Object.hasOwn(CHECKS, name)) throw new OnTheRecordError('option-invalid', `there is no option ${shown(name)}`);
  const { wants, test } = CHECKS[name as keyof Options];
  if (!test(value)) throw new OnTheRecordError('option-invalid', `${name} must be ${wants}, received ${shown(value)}`);
}

function isCueVerb(row: unknown): row is CueVerb {
  if (typeof row !== 'object' || row === null) return false;
  const { lemma, act, attribution, frames } = row as Partial<Record<keyof CueVerb, unknown>>;
  return (
    typeof lemma === 'string' &&
    /^\S+$/.test(lemma) &&
    ACTS.has(act) &&
    (attribution === 'speech' || attribution === 'belief') &&
    Array.isArray(frames) &&
    frames.every((frame) => FRAMES.has(frame))
  );
}
