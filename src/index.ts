export { type ErrorCode, OnTheRecordError } from './errors.ts';
export { extract } from './extract.ts';
export type { CueVerb, Frame } from './lexicon/cue-verbs.ts';
export type { Options } from './options.ts';
export type * from './schema/types.ts';
