import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../support/dist.ts';

interface Packed {
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

/** Bytes of the tarball. ES modules and CommonJS each hold the weights. */
const CEILING = 1_650_000;
const BESIDE_DIST = ['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'package.json'];
const IN_DIST = /^dist\/[\w/-]+\.(?:js|cjs|d\.ts|d\.cts)$/;

describe('the packed package', () => {
  let packed: Packed;

  beforeAll(() => {
    build();
    const command = 'npm pack --dry-run --json --ignore-scripts';
    const options = { cwd: fileURLToPath(new URL('../../', import.meta.url)), encoding: 'utf8', shell: true } as const;
    [packed] = JSON.parse(execFileSync(command, { ...options, stdio: ['ignore', 'pipe', 'ignore'] })) as [Packed];
  }, 120_000);

  it('holds code, types and notices, and no test, source, map or data', () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths.filter((path) => !path.startsWith('dist/')).sort()).toEqual(BESIDE_DIST);
    expect(paths.filter((path) => path.startsWith('dist/') && !IN_DIST.test(path))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(['dist/index.js', 'dist/index.cjs', 'dist/index.d.ts']));
  });

  it('is small', () => {
    expect(packed.size).toBeLessThan(CEILING);
  });
});
