import { OnTheRecordError } from '../errors.ts';
import { shown } from '../shown.ts';
import { isIsoDate } from '../text/iso-date.ts';
import type { LinkQuery, Query, SubjectQuery } from './types.ts';

/** What a field must be, and how that is told from what it is not. */
interface Check {
  readonly wants: string;
  test(value: unknown): boolean;
}

type Checks<Fields> = { readonly [Name in keyof Fields]-?: Check };

const TEXT: Check = { wants: 'a string', test: (value) => typeof value === 'string' };
const DAY: Check = {
  wants: 'a day that exists, as YYYY-MM-DD',
  test: (value) => typeof value === 'string' && value.length === 10 && isIsoDate(value),
};
const SHARE: Check = {
  wants: 'a number from 0 to 1',
  test: (value) => typeof value === 'number' && value >= 0 && value <= 1,
};
const LIMIT: Check = {
  wants: 'a whole number from 0 on',
  test: (value) => Number.isInteger(value) && (value as number) >= 0,
};
const oneOf = (...values: readonly string[]): Check => ({
  wants: values.map((value) => `'${value}'`).join(' or '),
  test: (value) => values.includes(value as string),
});

const QUERY: Checks<Query> = {
  speaker: TEXT,
  affiliation: TEXT,
  target: TEXT,
  venue: TEXT,
  outlet: TEXT,
  text: TEXT,
  kind: oneOf('direct', 'mixed', 'indirect'),
  from: DAY,
  to: DAY,
  minConfidence: SHARE,
  limit: LIMIT,
  after: TEXT,
};
const SUBJECT_QUERY: Checks<SubjectQuery> = {
  name: TEXT,
  kind: oneOf('person', 'organization', 'group', 'document'),
  limit: LIMIT,
  after: TEXT,
};
const LINK_QUERY: Checks<LinkQuery> = {
  of: oneOf('subject', 'quote'),
  verdict: oneOf('same', 'different', 'unsure'),
  limit: LIMIT,
};
const STEP: Checks<{ every: unknown }> = { every: oneOf('day', 'week', 'month') };

/** @throws OnTheRecordError `option-invalid`, with what was received. What is undefined counts as not given. */
export const checkQuery = (query: Query): void => checkFields(query, QUERY);
export const checkSubjectQuery = (query: SubjectQuery): void => checkFields(query, SUBJECT_QUERY);
export const checkLinkQuery = (query: LinkQuery): void => checkFields(query, LINK_QUERY);
export const checkEvery = (every: unknown): void => checkFields({ every }, STEP);

/** A walk whose last page ended with what is gone since must not look as if it were at its end. */
export function unknownAfter(after: string | undefined, what: 'quote' | 'subject'): OnTheRecordError {
  return new OnTheRecordError(
    'option-invalid',
    `after must be the id of a ${what} that is held, received ${shown(after)}`,
  );
}

function checkFields<Fields extends object>(query: Fields, checks: Checks<Fields>): void {
  if (typeof query !== 'object' || query === null)
    throw new OnTheRecordError('option-invalid', `a query must be an object, received ${shown(query)}`);
  for (const [name, value] of Object.entries(query)) if (value !== undefined) checkField(name, value, checks);
}

function checkField<Fields>(name: string, value: unknown, checks: Checks<Fields>): void {
  if (!Object.hasOwn(checks, name)) throw new OnTheRecordError('option-invalid', `a query has no field ${shown(name)}`);
  const { wants, test } = checks[name as keyof Fields];
  if (!test(value)) throw new OnTheRecordError('option-invalid', `${name} must be ${wants}, received ${shown(value)}`);
}
