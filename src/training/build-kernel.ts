import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import initializeWabt from 'wabt';

const SOURCE = new URL('../model/kernel.wat', import.meta.url);
const TARGET = new URL('../model/kernel-bytes.ts', import.meta.url);

/** Assembles the network's kernel, and writes the module that embeds it. */
export async function buildKernel(): Promise<string> {
  const wabt = await initializeWabt();
  const module = wabt.parseWat('kernel.wat', readFileSync(SOURCE, 'utf8'), { simd: true });
  module.validate();
  const { buffer } = module.toBinary({});
  module.destroy();
  const lines =
    Buffer.from(buffer)
      .toString('base64')
      .match(/.{1,110}/g) ?? [];
  return [
    '// biome-ignore-all format: generated from kernel.wat by training/build-kernel.ts.',
    '/** `kernel.wat` assembled, in base64. */',
    `export const KERNEL_BYTES =\n  ${lines.map((line) => `'${line}'`).join(' +\n  ')};`,
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TARGET, await buildKernel());
