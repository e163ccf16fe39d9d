import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filesIn } from './imports.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const changed = (path: string): number => statSync(at(path)).mtimeMs;

/** Builds the package unless that was done since the last change of its sources. */
export function build(): void {
  const sources = ['package.json', 'tsup.config.ts', ...filesIn('src').map((file) => `src/${file}`)];
  // The last file that a build writes.
  const built = existsSync(at('dist/index.d.cts')) ? changed('dist/index.d.cts') : 0;
  if (sources.some((source) => changed(source) > built))
    execFileSync(process.execPath, [at('node_modules/tsup/dist/cli-default.js'), '--silent'], { cwd: at('') });
}
