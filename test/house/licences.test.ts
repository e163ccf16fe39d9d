import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Licences that ask for no more than that their notice is kept. */
const PERMISSIVE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

interface Manifest {
  readonly name: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (file: string): Manifest => JSON.parse(readFileSync(file, 'utf8'));

/** Where a package is installed that a folder asks for, as Node looks for it; null for one made for other machines. */
function find(name: string, folder: string): string | null {
  const file = join(folder, 'node_modules', name, 'package.json');
  if (existsSync(file)) return file;
  return folder === dirname(folder) ? null : find(name, dirname(folder));
}

/** All packages that are installed with this one. */
function runTimePackages(): Manifest[] {
  const found = new Map<string, Manifest>();
  const visit = (manifest: Manifest, folder: string): void => {
    for (const name of Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
      const file = find(name, folder);
      if (!file || found.has(file)) continue;
      found.set(file, read(file));
      visit(read(file), dirname(file));
    }
  };
  visit(read(join(ROOT, 'package.json')), ROOT);
  return [...found.values()];
}

describe('what is installed with the package', () => {
  const packages = runTimePackages();

  it('is found whole', () => {
    const direct = Object.keys(read(join(ROOT, 'package.json')).dependencies ?? {});
    expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(direct));
  });

  it('has permissive licences', () => {
    const others = packages.filter(({ license }) => !PERMISSIVE.includes(license ?? ''));
    expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
  });

  it('is named in NOTICE, each package with its licence on the same line', () => {
    const lines = readFileSync(join(ROOT, 'NOTICE'), 'utf8').split('\n');
    const isNamed = ({ name, license = '' }: Manifest): boolean =>
      lines.some((line) => line.split(/[\s,:();]+|\.(?=\s|$)/).includes(name) && line.includes(license));
    // The same code, built for this machine.
    const written = packages.filter(({ name }) => !/^@napi-rs\/nice-/.test(name));
    expect(written.filter((each) => !isNamed(each)).map(({ name, license }) => `${name} (${license})`)).toEqual([]);
  });
});
