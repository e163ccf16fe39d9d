export { type ErrorCode, OnTheRecordError } from '../errors.ts';
export { parseExtraction } from './parse-extraction.ts';
export {
  articleInfoSchema,
  articleSchema,
  extractionSchema,
  issueSchema,
  quoteSchema,
  scoreSchema,
  sentimentSchema,
  spanSchema,
  speakerSchema,
  targetSchema,
  venueSchema,
} from './schemas.ts';
export type * from './types.ts';
