import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** A folder with `node/pool` and `node/worker` built in both formats, for threads and processes that read no TypeScript. */
export interface PoolBuild {
  /** Its name has letters that mean something in addresses. */
  readonly folder: string;
  /** What `createPool` of this build would have its threads load. */
  readonly worker: string;
  /** Writes a module of its own into the folder and gives its path. */
  write(name: string, code: string): string;
  remove(): void;
}

export async function buildPool(): Promise<PoolBuild> {
  const folder = mkdtempSync(join(tmpdir(), 'on the%20record#'));
  symlinkSync(at('node_modules'), join(folder, 'node_modules'), 'junction');
  const entryPoints = { 'node/pool': at('src/node/pool.ts'), 'node/worker': at('src/node/worker.ts') };
  const shared = { entryPoints, outdir: folder, bundle: true, packages: 'external', platform: 'node' } as const;
  await build({ ...shared, format: 'esm', outExtension: { '.js': '.mjs' } });
  await build({
    ...shared,
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    define: { 'import.meta.url': '__filename' },
  });
  return {
    folder,
    worker: join(folder, 'node/worker.mjs'),
    write(name, code) {
      writeFileSync(join(folder, name), code);
      return join(folder, name);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
