import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Subject, TrackedQuote } from '../../src/tracker/types.ts';
import { command } from '../support/terminal.ts';
import { fresh, fromLines, NEWS, storeOf, toLines } from './newsroom.ts';

const AT = '2031-07-01';
const decide = (store: string, lines: string) => command(['decide', '--store', store], lines);

async function listed<Value>(name: string, store: string): Promise<Value[]> {
  return fromLines((await command([name, '--store', store, '--format', 'jsonl'])).out);
}

it('puts decisions into the store, from standard input and from files', async () => {
  const store = await storeOf(NEWS);
  const subjects = await listed<Subject>('subjects', store);
  const idOf = (name: string) => subjects.find((each) => each.name === name)?.id ?? '';
  const file = fresh('decisions.jsonl');
  const link = {
    kind: 'link',
    of: 'subject',
    a: idOf('Nora Castellane'),
    b: idOf('Emil Castellane'),
    verdict: 'same',
    at: AT,
  };
  writeFileSync(
    file,
    toLines([link, { kind: 'rename', subject: idOf('Inkwell'), name: 'Inkwell Press', at: AT, by: 'Jo' }]),
  );
  expect(await command(['decide', '--store', store, file])).toEqual({ code: 0, out: '2 decisions\n', err: '' });
  const names = (await listed<Subject>('subjects', store)).map(({ name }) => name);
  expect(names).toContain('Inkwell Press');
  expect(names.filter((name) => name.includes('Castellane'))).toHaveLength(1);
  expect((await decide(store, toLines([{ kind: 'withdraw', article: 'court', at: AT }]))).out).toBe('1 decision\n');
  const texts = (await listed<TrackedQuote>('quotes', store)).map(({ text }) => text);
  expect(texts).not.toContain('=1+1 is not an argument');
});

it('names the decisions that are none, and takes the others', async () => {
  const store = await storeOf(NEWS);
  const lines = toLines([
    { kind: 'erase', article: 'court', at: AT },
    { kind: 'withdraw', article: 'court' },
    { kind: 'link', of: 'subject', a: 'x', b: 'y', verdict: 'unsure', at: AT },
    null,
    { kind: 'speaker', article: 'harbour', quote: 'q0-66', subject: null, at: AT },
  ]);
  const { code, out, err } = await decide(store, lines);
  expect([code, out]).toEqual([1, '1 decision\n']);
  expect(err.match(/line \d: [^[]*/g)).toEqual([
    'line 1: a decision is of the kind link, rename, speaker, withdraw, received "erase" ',
    'line 2: at must be an ISO 8601 date, received undefined ',
    'line 3: verdict must be "same" or "different", received "unsure" ',
    'line 4: a decision is of the kind link, rename, speaker, withdraw, received undefined ',
  ]);
});

it('is a wrong call without a store', async () => {
  expect(await command(['decide'], '')).toMatchObject({ code: 2, out: '' });
});
