import { build, type Metafile } from 'esbuild';
import { expect, it } from 'vitest';

/** The files and packages that are loaded before anything is asked for, and the size of the code. */
async function loadedAtStart() {
  const { metafile } = await build({
    entryPoints: { main: 'src/cli/main.ts' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    write: false,
    outdir: 'unwritten',
    metafile: true,
  });
  const outputs = Object.entries(metafile.outputs);
  const first = outputs.find(([, { entryPoint }]) => entryPoint === 'src/cli/main.ts')?.[0] as string;
  const loaded = new Set([first]);
  for (const name of loaded) for (const to of importedBy(metafile.outputs[name])) loaded.add(to);
  const chunks = [...loaded].flatMap((name) => metafile.outputs[name] ?? []);
  return {
    files: chunks.flatMap(({ inputs }) => Object.keys(inputs)),
    packages: [...loaded].filter((name) => !(name in metafile.outputs) && !name.startsWith('node:')),
    bytes: chunks.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

const importedBy = (output: Metafile['outputs'][string] | undefined): string[] =>
  (output?.imports ?? []).filter(({ kind }) => kind === 'import-statement').map(({ path }) => path);

it('loads no network, no tracker, no driver and no package before it knows what is asked', async () => {
  const { files, packages, bytes } = await loadedAtStart();
  expect(packages).toEqual([]);
  expect(files).toContain('src/cli/run.ts');
  const heavy =
    /^src\/(?:model|text\/(?:tagger|read-document)|extract\.ts|tracker\/tracker|node\/(?:pool|open-tracker|read-html))/;
  expect(files.filter((file) => heavy.test(file))).toEqual([]);
  expect(bytes).toBeLessThan(150_000);
}, 30_000);
