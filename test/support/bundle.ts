import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsup';

/** The code that a page loads for a door, minified: its packages included, or left out. */
export async function bundle(door: string, packages: 'included' | 'external' = 'included'): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'ontherecord-'));
  await build({
    config: false,
    silent: true,
    entry: { door },
    format: 'esm',
    platform: 'browser',
    minify: true,
    noExternal: packages === 'included' ? [/./] : [/^\./],
    splitting: false,
    outDir,
  });
  const code = readFileSync(join(outDir, 'door.js'), 'utf8');
  rmSync(outDir, { recursive: true });
  return code;
}
