import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { NIGHT, PALETTE, PAPER, TINT } from '../render/palette.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const COMMON = {
  bundle: true,
  minify: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  charset: 'ascii',
  loader: { '.txt': 'text' },
  write: false,
} satisfies BuildOptions;

/** Builds the page into a folder: three files that may be served from anywhere, or opened from a disk. */
export async function buildDemo(folder: string): Promise<void> {
  const worker = await build({ ...COMMON, entryPoints: [here('worker.ts')] });
  const define = { WORKER_CODE: JSON.stringify(worker.outputFiles[0]?.text ?? '') };
  const page = await build({ ...COMMON, entryPoints: [here('main.ts')], define });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'demo.js'), page.outputFiles[0]?.text ?? '');
  await writeFile(join(folder, 'demo.css'), `${colors()}\n${await readFile(here('style.css'), 'utf8')}`);
  await copyFile(here('index.html'), join(folder, 'index.html'));
}

/** The colours of the reports, for day and night. */
const colors = (): string =>
  `${colorsOf(PAPER, 'light')}\n@media (prefers-color-scheme: dark) {\n${colorsOf(NIGHT, 'dark')}\n}`;

function colorsOf(ground: typeof PAPER, mode: 'light' | 'dark'): string {
  const names = Object.entries(ground).map(([name, color]) => `--${name}: ${color}`);
  const voices = PALETTE.map((color) => color[mode]).map(
    (color, index) => `.voice-${index + 1} { --voice: ${color}; --tint: ${color}${TINT[mode]} }`,
  );
  return [
    `:root { ${names.join('; ')} }`,
    `.voice-0 { --voice: ${ground.soft}; --tint: ${ground.soft}${TINT[mode]} }`,
    ...voices,
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildDemo(process.argv[2] ?? 'dist-demo');
