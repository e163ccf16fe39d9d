export { type ErrorCode, OnTheRecordError } from '../errors.ts';
export { toCsv } from './csv.ts';
export { toMarkdown } from './markdown.ts';
export { quotesToHtml, type TrackedPageOptions } from './quotes-to-html.ts';
export { type ReportOptions, toReport } from './report.ts';
export { type Mark, type Role, type Segment, toSegments } from './segments.ts';
export { type HtmlOptions, toHtml } from './to-html.ts';
