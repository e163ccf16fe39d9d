import { OnTheRecordError } from '../errors.ts';
import { shown } from '../shown.ts';
import { extractionSchema } from './schemas.ts';
import type { Extraction } from './types.ts';

type Fault = NonNullable<ReturnType<typeof extractionSchema.safeParse>['error']>['issues'][number];

/**
 * Checks an extraction that comes from outside: a string of JSON, or what was parsed from it.
 *
 * What it is given is what it returns, untouched, so that fields and enum values of a newer minor version are kept.
 * They pass the check though the types know nothing of them.
 *
 * @throws OnTheRecordError `format-unknown` for what is no JSON, another `format`, or of another shape; the message
 * names the first place that differs.
 */
export function parseExtraction(json: unknown): Extraction {
  const value = typeof json === 'string' ? parseJson(json) : json;
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (format !== 1)
    throw new OnTheRecordError('format-unknown', `an extraction has format 1, received ${shown(format)}`);
  const { error } = extractionSchema.safeParse(value, { reportInput: true });
  const fault = error?.issues.find((issue) => !isNewer(issue));
  if (fault) throw new OnTheRecordError('format-unknown', `not an extraction of format 1: ${describe(fault)}`);
  return value as Extraction;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new OnTheRecordError('format-unknown', `not JSON: ${(cause as Error).message}`, { cause });
  }
}

/** A word where one of a list was expected, or an issue whose code is not known: a newer minor version may have it. */
function isNewer({ code, input }: Fault): boolean {
  if (code === 'invalid_value') return typeof input === 'string';
  return code === 'invalid_union' && typeof (input as { code?: unknown }).code === 'string';
}

/** `quotes[3].content[0].start must be int, received "12"` */
function describe(fault: Fault): string {
  const path = fault.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return `${path.slice(1)} must be ${wanted(fault)}, received ${shown(fault.input)}`;
}

function wanted(fault: Fault): string {
  switch (fault.code) {
    case 'invalid_type':
      return fault.expected;
    case 'invalid_value':
      return fault.values.map(shown).join(' or ');
    case 'too_small':
      return `at least ${fault.minimum}`;
    case 'too_big':
      return `at most ${fault.maximum}`;
    case 'invalid_union':
      return 'a known code';
    default:
      return fault.message;
  }
}
