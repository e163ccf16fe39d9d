import { shown } from '../../shown.ts';
import type { Decision } from '../../tracker/types.ts';
import { type JsonLine, readJsonLines } from './json-lines.ts';
import { date, fields, oneOf, optional, orNull, type Shape, string } from './shape.ts';
import type { Chunks } from './sources.ts';

const MADE = { at: date, by: optional(string) };
const SHAPES: Readonly<Record<Decision['kind'], Shape>> = {
  link: fields({ of: oneOf('subject', 'quote'), a: string, b: string, verdict: oneOf('same', 'different'), ...MADE }),
  rename: fields({ subject: string, name: string, ...MADE }),
  speaker: fields({ article: string, quote: string, subject: orNull(string), ...MADE }),
  withdraw: fields({ article: string, ...MADE }),
};

/** JSON lines of an editor's decisions. */
export const readDecisionLines = (chunks: Chunks): AsyncIterable<JsonLine<Decision>> =>
  readJsonLines(chunks, readDecision);

function readDecision(value: unknown): Decision | string {
  const { kind } = (value ?? {}) as { kind?: unknown };
  const shape = typeof kind === 'string' && Object.hasOwn(SHAPES, kind) ? SHAPES[kind as Decision['kind']] : null;
  if (!shape) return `a decision is of the kind ${Object.keys(SHAPES).join(', ')}, received ${shown(kind)}`;
  return shape(value, '') ?? (value as Decision);
}
