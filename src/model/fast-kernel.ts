import type { Kernel, OpenKernel } from './kernel.ts';
import { KERNEL_BYTES } from './kernel-bytes.ts';

const PAGE_BYTES = 65536;

/** The kernels in WebAssembly; null where it is missing, has no SIMD, or is forbidden by a content security policy. */
export function openFastKernel(bytes: number): OpenKernel | null {
  try {
    const pages = Math.ceil(bytes / PAGE_BYTES);
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    const code = Uint8Array.from(atob(KERNEL_BYTES), (character) => character.charCodeAt(0));
    const instance = new WebAssembly.Instance(new WebAssembly.Module(code), { model: { memory } });
    return { kernel: instance.exports as unknown as Kernel, buffer: memory.buffer };
  } catch {
    return null;
  }
}
