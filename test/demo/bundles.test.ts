import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as esbuild, transform } from 'esbuild';
import { type Plugin, rollup } from 'rollup';
import { build as vite } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { contentScript } from './content-script.ts';

const DOOR = fileURLToPath(new URL('../../src/index.ts', import.meta.url));
const ARTICLE = { text: '“We will not sail,” Nadia Brack told reporters on Friday.', publishedAt: '2026-03-16' };
const BUNDLE_TIME = 60_000;
const require = createRequire(import.meta.url);

/** Rollup reads plain modules only; this stands for its plugins for TypeScript, JSON and packages of CommonJS. */
const asModules: Plugin = {
  name: 'as-modules',
  resolveId: (name, importer) =>
    name.startsWith('.') ? join(dirname(importer ?? DOOR), name) : name.startsWith('/') ? name : require.resolve(name),
  async load(id) {
    if (!id.includes('node_modules')) return null;
    const { outputFiles } = await esbuild({
      entryPoints: [id],
      bundle: true,
      format: 'esm',
      write: false,
      platform: 'browser',
    });
    return outputFiles[0]?.text ?? '';
  },
  async transform(code, id) {
    if (id.endsWith('.ts')) return { code: (await transform(code, { loader: 'ts' })).code, map: null };
    return id.endsWith('.json')
      ? { code: (await transform(code, { loader: 'json', format: 'esm' })).code, map: null }
      : null;
  },
};

const BUNDLERS: Record<string, () => Promise<string>> = {
  esbuild: async () => {
    const { outputFiles } = await esbuild({
      entryPoints: [DOOR],
      bundle: true,
      format: 'esm',
      platform: 'browser',
      minify: true,
      write: false,
    });
    return outputFiles[0]?.text ?? '';
  },
  Rollup: async () => {
    const bundle = await rollup({ input: DOOR, plugins: [asModules] });
    const { output } = await bundle.generate({ format: 'es' });
    return output[0].code;
  },
  Vite: async () => {
    const built = await vite({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, lib: { entry: DOOR, formats: ['es'] }, rollupOptions: { external: [] } },
    });
    const { output } = [built].flat()[0] as { output: { code: string }[] };
    return output[0]?.code ?? '';
  },
};

describe('a bundle of the main door', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ontherecord-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(Object.entries(BUNDLERS))(
    'by %s needs nothing else, and extracts the same',
    async (name, bundle) => {
      const file = join(folder, `${name}.mjs`);
      // No package can be found from there.
      writeFileSync(file, await bundle());
      const door = (await import(pathToFileURL(file).href)) as { extract: typeof extract };
      expect(JSON.stringify(door.extract(ARTICLE))).toBe(JSON.stringify(extract(ARTICLE)));
      expect(door.extract(ARTICLE).quotes).toHaveLength(1);
    },
    BUNDLE_TIME,
  );

  it('as a content script is ASCII, and runs where code from strings is forbidden', async () => {
    const code = await contentScript();
    expect(code.length).toBeGreaterThan(1_000_000);
    for (const fault of [/[^\0-\x7f]/, /\beval\s*\(/, /\bFunction\s*\(/, /\bfetch\s*\(/, /\bXMLHttpRequest\s*\(/])
      expect(fault.exec(code)?.[0] ?? null).toBeNull();
  });
});
