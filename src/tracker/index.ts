export { OnTheRecordError } from '../errors.ts';
export { type BlockPart, groupBlock, type PartQuote, type PartSubject } from './by-block/group-block.ts';
export { joinBlocks } from './by-block/join-blocks.ts';
export { homesIn, idsIn, tiedTo } from './by-block/ties.ts';
export { group } from './group.ts';
export { compareReadings } from './reading.ts';
export { toRows } from './rows.ts';
export { createTracker } from './tracker.ts';
export type * from './types.ts';
