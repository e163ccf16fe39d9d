import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { build } from '../support/dist.ts';
import { filesIn, importsIn, reachedFrom } from '../support/imports.ts';

const BUILD_TIME = 120_000;
const root = new URL('../../', import.meta.url);
const at = (path: string): string => fileURLToPath(new URL(path, root));
const require = createRequire(import.meta.url);

type Conditions = Record<'import' | 'require', Record<'types' | 'default', string>>;
const doors = Object.entries(manifest.exports).filter(
  (entry): entry is [string, Conditions] => typeof entry[1] === 'object',
);

beforeAll(build, BUILD_TIME);

describe('the built package', () => {
  it('is ASCII, every file', () => {
    const files = filesIn('dist').filter((file) => /[^\0-\x7f]/.test(readFileSync(at(`dist/${file}`), 'latin1')));
    expect(files).toEqual([]);
  });

  it('has every file that package.json names', () => {
    const exported = doors.flatMap(([, { import: esm, require: cjs }]) => [
      ...Object.values(esm),
      ...Object.values(cjs),
    ]);
    const named = [...exported, manifest.main, manifest.module, manifest.types, ...Object.values(manifest.bin)];
    expect(named.filter((file) => !existsSync(at(file)))).toEqual([]);
  });

  it.each(doors)('exports the same from %s to import and to require', async (_, { import: esm, require: cjs }) => {
    const imported = Object.keys(await import(at(esm.default)));
    expect(imported.length).toBeGreaterThan(0);
    expect(Object.keys(require(at(cjs.default))).sort()).toEqual(imported.sort());
  });

  it.each(['.js', '.cjs'])('shares its errors between doors (%s)', async (ending) => {
    const [main, schema] = [await load(`dist/index${ending}`), await load(`dist/schema/index${ending}`)];
    expect(main.OnTheRecordError).toBe(schema.OnTheRecordError);
  });

  it.each(['.js', '.cjs'])('reaches no more packages than it says (%s)', (ending) => {
    const imports = importsIn('dist', ending);
    const packagesOf = (door: string) =>
      [...reachedFrom(door + ending, imports)].filter((to) => !to.endsWith(ending) || to.startsWith('node:')).sort();
    expect(packagesOf('index')).toEqual(['wink-eng-lite-web-model', 'wink-nlp']);
    expect(packagesOf('schema/index')).toEqual(['zod/mini']);
    expect(packagesOf('sentiment/index')).toEqual([]);
  });

  it('carries the version of package.json, and nothing else of it', async () => {
    const { extract } = (await load('dist/index.js')) as typeof import('../../src/index.ts');
    expect(extract('').version).toBe(manifest.version);
    const code = filesIn('dist').map((file) => readFileSync(at(`dist/${file}`), 'utf8'));
    expect(code.filter((text) => text.includes('devDependencies'))).toEqual([]);
  });
});

describe('the built pool', () => {
  it.each(['.js', '.cjs'])('finds its worker (%s)', async (ending) => {
    const { createPool } = (await load(`dist/node/index${ending}`)) as typeof import('../../src/node/index.ts');
    const pool = createPool({ workers: 1 });
    const { quotes } = await pool.extract({ text: '\u201cWe will not sail,\u201d said Nadia Brack.' });
    await pool.close();
    expect(quotes).toHaveLength(1);
  });
});

describe('the built command', () => {
  const command = at(manifest.bin.ontherecord);

  it('runs', () => {
    expect(execFileSync(command, ['--version'], { encoding: 'utf8' })).toBe(`${manifest.version}\n`);
    const input = '\u201cWe will not sail,\u201d said Nadia Brack.';
    const { status, stdout, stderr } = spawnSync(process.execPath, [command], { input, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Nadia Brack');
  });

  it('exits with 2 for a wrong call and with 1 for a missing file', () => {
    const statusOf = (...args: string[]) => spawnSync(process.execPath, [command, ...args]).status;
    expect([statusOf('--no-such-option'), statusOf('no-such-file.txt')]).toEqual([2, 1]);
  });

  it('ends quietly when its reader goes away', () => {
    const line = `${JSON.stringify({ text: 'She left. '.repeat(50) })}\n`;
    const script = `"${process.execPath}" "${command}" --input jsonl --format jsonl | head -n 1`;
    const { stdout, stderr } = spawnSync(script, { shell: true, input: line.repeat(2000), encoding: 'utf8' });
    expect([stdout.split('\n').length, stderr]).toEqual([2, '']);
  });
});

async function load(file: string): Promise<Record<string, unknown>> {
  return file.endsWith('.cjs') ? require(at(file)) : import(at(file));
}
