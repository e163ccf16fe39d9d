import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Extraction } from '../../src/schema/types.ts';
import { command } from '../support/terminal.ts';
import { makeExtraction } from '../tracker/made-extraction.ts';

const CASTELLANE = { name: 'Nora Castellane', roles: [{ text: 'chief executive', organization: 'Inkwell' }] };
const INKWELL = { name: 'Inkwell', kind: 'organization' as const };
const PHONES = 'The small model will run on every telephone before the summer ends';

/** A statement that two outlets print, one of a namesake, and one of nobody known. */
export const NEWS: readonly Extraction[] = [
  makeExtraction({
    id: 'harbour',
    date: '2031-05-05',
    outlet: 'Harbour Review',
    speakers: [CASTELLANE, INKWELL],
    quotes: [{ by: 0, text: PHONES, score: 0.4, about: [{ speaker: 1, score: 0.5 }], venue: 'LinkedIn' }],
  }),
  makeExtraction({
    id: 'gazette',
    date: '2031-05-06',
    outlet: 'The Gazette',
    speakers: [CASTELLANE, INKWELL],
    quotes: [{ by: 0, text: PHONES, score: 0.4, about: [{ speaker: 1, score: 0.5 }] }],
  }),
  makeExtraction({
    id: 'court',
    date: '2031-06-20',
    speakers: [{ name: 'Emil Castellane', roles: [{ text: 'judge' }] }],
    quotes: [{ by: 0, text: '=1+1 is not an argument', score: -0.3, kind: 'mixed' }],
  }),
  makeExtraction({
    id: 'rumour',
    date: null,
    speakers: [],
    quotes: [{ by: null, text: 'Nobody knows', kind: 'indirect' }],
  }),
];

/** Castellane on Inkwell, six times before a day and six from it on: the sign of the score turns. */
export const TURN: readonly Extraction[] = Array.from({ length: 12 }, (_, index) =>
  makeExtraction({
    id: `turn${index}`,
    date: `2031-${index < 6 ? '03' : '08'}-${String(10 + index)}`,
    speakers: [CASTELLANE, INKWELL],
    quotes: [
      {
        by: 0,
        text: `Answer number ${index}`,
        about: [{ speaker: 1, score: (index < 6 ? 0.6 : -0.6) + (index % 3) / 20 }],
      },
    ],
  }),
);

export const toLines = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A file in a folder that goes when the tests of the file end. */
export function fresh(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'ontherecord-'));
  folders.push(folder);
  return join(folder, name);
}

/** A new store that holds some extractions. */
export async function storeOf(extractions: readonly Extraction[]): Promise<string> {
  const store = fresh('news.db');
  await command(['track', '--store', store, '--input', 'jsonl'], toLines(extractions));
  return store;
}

/** The bytes of a file; null where there is none. */
export const bytesOf = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'latin1') : null);

/** The objects of JSON lines. */
export const fromLines = <Value>(lines: string): Value[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Value);
