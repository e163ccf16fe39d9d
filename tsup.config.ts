import { rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

const doors = {
  index: 'src/index.ts',
  'schema/index': 'src/schema/index.ts',
  'sentiment/index': 'src/sentiment/index.ts',
  'render/index': 'src/render/index.ts',
  'tracker/index': 'src/tracker/index.ts',
  'node/index': 'src/node/index.ts',
};

/** esbuild escapes strings only; regular expressions and the comments that it keeps take the same escapes. */
const ascii: NonNullable<Options['plugins']>[number] = {
  name: 'ascii',
  renderChunk: (code) => ({
    code: code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  }),
};

/** Found by path, beside the door that starts it. */
const worker = { 'node/worker': 'src/node/worker.ts' };

/** Splitting lets the doors share one copy of what they have in common, so that an error is `instanceof` everywhere. */
const shared: Options = {
  target: 'es2022',
  splitting: true,
  removeNodeProtocol: false,
  plugins: [ascii],
  // As deep as every door but the first: the pool finds '../node/worker' from whichever it is bundled to.
  esbuildOptions: (options) => {
    options.chunkNames = 'chunks/[name]-[hash]';
  },
};

rmSync('dist', { recursive: true, force: true });

export default defineConfig([
  { ...shared, format: 'esm', entry: { ...doors, ...worker, 'cli/main': 'src/cli/main.ts' } },
  { ...shared, format: 'cjs', entry: { ...doors, ...worker }, define: { 'import.meta.url': '__filename' } },
  { format: ['esm', 'cjs'], entry: doors, dts: { only: true } },
]);
