import { afterEach, expect, test, vi } from 'vitest';
import { readArguments } from '../../src/training/arguments.ts';

const USAGE = 'usage: npm run plough -- FIELD [--deep]';
const OPTIONS = { deep: { type: 'boolean', default: false } } as const;

afterEach(() => vi.restoreAllMocks());

/** What a command ends with and prints when it is given these arguments. */
function stopped(...given: string[]): { code: unknown; printed: string } {
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'plough.ts', ...given]);
  const printed: string[] = [];
  for (const method of ['log', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((line: string) => void printed.push(line));
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
  expect(() => readArguments(USAGE, 1, OPTIONS)).toThrow('exit');
  return { code: exit.mock.calls[0]?.[0], printed: printed.join('\n') };
}

test('options and files are told apart', () => {
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'plough.ts', 'north.jsonl', '--deep', 'south.jsonl']);
  const { values, positionals } = readArguments(USAGE, 1, OPTIONS);
  expect(values.deep).toBe(true);
  expect(positionals).toEqual(['north.jsonl', 'south.jsonl']);
});

test('who asks for help gets the usage, and no error', () => {
  expect(stopped('--help')).toEqual({ code: 0, printed: USAGE });
  expect(stopped('north.jsonl', '-h')).toEqual({ code: 0, printed: USAGE });
});

test('too few files are an error', () => {
  expect(stopped('--deep')).toEqual({ code: 2, printed: USAGE });
});

test('an unknown option is named', () => {
  const { code, printed } = stopped('north.jsonl', '--shallow');
  expect(code).toBe(2);
  expect(printed).toMatch(/^Unknown option '--shallow'.*\n\nusage: /s);
});
