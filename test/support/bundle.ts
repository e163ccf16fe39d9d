import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsup';

/** The code that a page loads for a door, its packages included, minified. */
export async function bundle(door: string): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'ontherecord-'));
  await build({
    config: false,
    silent: true,
    entry: { door },
    format: 'esm',
    platform: 'browser',
    minify: true,
    noExternal: [/./],
    splitting: false,
    outDir,
  });
  const code = readFileSync(join(outDir, 'door.js'), 'utf8');
  rmSync(outDir, { recursive: true });
  return code;
}
