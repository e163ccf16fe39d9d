import type { Span } from '../../schema/types.ts';

const LABELS = [
  'content',
  'source',
  'cue',
  'addressee',
  'venue',
  'time',
  'quotation',
  'target',
  'role',
  'mention',
] as const;
export type Label = (typeof LABELS)[number];

/** `{label#n key=value flag|text}` of the markup, with its place in the text that is left without markup. */
export interface MarkedSpan extends Span {
  label: Label;
  n: number;
  keys: ReadonlyMap<string, string>;
  /** Of the file, counted from 1. */
  line: number;
}

/** A fixture that breaks the format. The message begins with `file:line`. */
export class MarkupError extends Error {
  override readonly name = 'MarkupError';

  constructor(file: string, line: number, message: string) {
    super(`${file}:${line}: ${message}`);
  }
}

type Keys = Readonly<Record<string, readonly string[] | 'text' | 'flag'>>;

/** What may stand in the head of each label: a text, a flag, or one of the values listed. */
const KEYS: Readonly<Record<Label, Keys>> = {
  content: {
    kind: ['direct', 'mixed', 'indirect'],
    attribution: ['speech', 'belief'],
    factuality: ['factual', 'negated', 'hypothetical', 'future'],
    within: 'text',
    speaker: 'text',
    floating: 'flag',
  },
  source: {
    speaker: 'text',
    kind: ['person', 'organization', 'group', 'document'],
    role: 'text',
    unnamed: 'flag',
  },
  cue: {
    lemma: 'text',
    act: [
      'state',
      'claim',
      'admit',
      'deny',
      'warn',
      'promise',
      'ask',
      'urge',
      'praise',
      'criticize',
      'predict',
      'think',
    ],
  },
  addressee: { speaker: 'text' },
  venue: {
    name: 'text',
    kind: ['outlet', 'platform', 'event', 'place', 'document'],
    form: 'text',
    basis: ['stated', 'carried', 'addressee'],
  },
  time: { from: 'text', to: 'text' },
  quotation: {},
  target: { speaker: 'text' },
  role: { organization: 'text' },
  mention: { speaker: 'text' },
};

/** A word of a head: `key=value`, `key="value with spaces"`, or a bare word. */
const HEAD_WORD = /(?:([a-z]+)=)?(?:"([^"]*)"|(\S+))/giu;
const HEAD = /^([a-z]+)(?:#(\d+))?(?=\s|$)(.*)$/su;

interface Open {
  head: { label: Label; n: number; keys: Map<string, string> };
  start: number;
  line: number;
}

/** Takes the markup out of `source`. Spans come in the order in which they open. Throws a `MarkupError`. */
export function readMarkup(file: string, firstLine: number, source: string): { text: string; spans: MarkedSpan[] } {
  const fail = (line: number, message: string): never => {
    throw new MarkupError(file, line, message);
  };
  const open: Open[] = [];
  const closed: (Omit<MarkedSpan, 'text'> & { order: number })[] = [];
  let text = '';
  let line = firstLine;

  for (let at = 0; at < source.length; at++) {
    const character = source[at] as string;
    if (character === '\n') line++;
    if (character === '\\' && /[{}|#]/.test(source[at + 1] ?? '')) {
      text += source[++at];
    } else if (character === '{') {
      const bar = source.indexOf('|', at);
      const head = bar < 0 ? source.slice(at + 1) : source.slice(at + 1, bar);
      if (bar < 0 || /[{}\n]/.test(head)) fail(line, `no "|" behind the head of "{${head.slice(0, 20)}"`);
      open.push({ head: readHead(head, (message) => fail(line, message)), start: text.length, line });
      at = bar;
    } else if (character === '}') {
      const span = open.pop() ?? fail(line, 'a "}" without its "{"');
      closed.push({ ...span.head, start: span.start, end: text.length, line: span.line, order: closed.length });
    } else {
      text += character;
    }
  }
  const unclosed = open.at(-1);
  if (unclosed) fail(unclosed.line, `the brace of "${unclosed.head.label}" is never closed`);

  closed.sort((a, b) => a.start - b.start || b.end - a.end || b.order - a.order);
  const spans = closed.map(({ order: _, ...span }) => ({ ...span, text: text.slice(span.start, span.end) }));
  for (const span of spans) {
    if (span.text.trim() === '') fail(span.line, `an empty "${span.label}"`);
    if (span.text !== span.text.trim()) fail(span.line, `white space at the edge of "${span.label}": "${span.text}"`);
  }
  return { text, spans };
}

function readHead(head: string, fail: (message: string) => never): Open['head'] {
  const [, name = '', n = '1', rest = ''] = HEAD.exec(head) ?? fail(`cannot read the head "${head}"`);
  const label = LABELS.find((known) => known === name) ?? fail(`unknown label "${name}"`);
  return { label, n: Number(n), keys: readKeys(label, rest, fail) };
}

/** A bare word that is no flag of the label goes on with the value before it: `speaker=Maria Lopez`. */
function readKeys(label: Label, rest: string, fail: (message: string) => never): Map<string, string> {
  const keys = new Map<string, string>();
  let last: string | null = null;
  for (const [, key, quoted, bare = ''] of rest.matchAll(HEAD_WORD)) {
    const known = Object.hasOwn(KEYS[label], key ?? bare) ? KEYS[label][key ?? bare] : undefined;
    if (key === undefined && known === 'flag') {
      keys.set(bare, '');
      last = null;
    } else if (key === undefined) {
      if (last === null || quoted !== undefined) fail(`unknown flag "${quoted ?? bare}" on "${label}"`);
      else keys.set(last, `${keys.get(last)} ${bare}`);
    } else {
      if (known === undefined || known === 'flag') fail(`unknown key "${key}" on "${label}"`);
      if (keys.has(key)) fail(`"${key}" twice on "${label}"`);
      keys.set(key, quoted ?? bare);
      last = quoted === undefined ? key : null;
    }
  }
  for (const [key, value] of keys) {
    const known = KEYS[label][key];
    if (Array.isArray(known) && !known.includes(value)) fail(`"${key}" on "${label}" cannot be "${value}"`);
  }
  return keys;
}
