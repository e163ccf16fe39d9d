import { readFileSync } from 'node:fs';
import initializeWabt from 'wabt';
import type { Kernel } from './kernel.ts';

const SOURCE = new URL('./kernel.wat', import.meta.url);

/** Assembles `kernel.wat` and binds it to the memory. The export names are those of the `Kernel`. */
export async function loadKernel(memory: WebAssembly.Memory): Promise<Kernel> {
  const wabt = await initializeWabt();
  const module = wabt.parseWat('kernel.wat', readFileSync(SOURCE, 'utf8'), { simd: true });
  module.validate();
  const { buffer } = module.toBinary({});
  module.destroy();
  return new WebAssembly.Instance(new WebAssembly.Module(buffer), { training: { memory } })
    .exports as unknown as Kernel;
}
