import type { OpenKernel } from './kernel.ts';

const ALIGNMENT = 16;

/** Plans a memory before it is made: hands out addresses, and remembers what is to stand at them. */
export class Arena {
  private top = ALIGNMENT;
  private readonly stored: { readonly address: number; readonly values: Int16Array | Int32Array | Float32Array }[] = [];

  /** Room for so many bytes, all 0. */
  reserve(bytes: number): number {
    const address = this.top;
    this.top += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    return address;
  }

  store(values: Int16Array | Int32Array | Float32Array): number {
    const address = this.reserve(values.byteLength);
    this.stored.push({ address, values });
    return address;
  }

  open(make: (bytes: number) => OpenKernel): OpenKernel {
    const opened = make(this.top);
    const bytes = new Uint8Array(opened.buffer);
    for (const { address, values } of this.stored) {
      bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), address);
    }
    return opened;
  }
}
