export { OnTheRecordError } from '../errors.ts';
export { group } from './group.ts';
export { toRows } from './rows.ts';
export { createTracker } from './tracker.ts';
export type * from './types.ts';
