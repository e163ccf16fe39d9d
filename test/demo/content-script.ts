import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** `ontherecord` as a browser extension would inject it: one script, which leaves one global of that name. */
export async function contentScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/index.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'ontherecord',
    platform: 'browser',
    target: 'es2022',
    charset: 'ascii',
  });
  const code = outputFiles[0]?.text ?? '';
  // esbuild escapes strings, and leaves regular expressions as they are.
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
