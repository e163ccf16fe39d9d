/** A place of four lanes, the unit of the kernels. */
const LANE_BYTES = 16;
const PAGE_BYTES = 65536;

/** A stack of numbers in one WebAssembly memory. Pages that are never touched cost nothing. */
export class Arena {
  readonly memory: WebAssembly.Memory;
  readonly floats: Float32Array;
  readonly integers: Int32Array;
  private top = LANE_BYTES;

  constructor(megabytes: number) {
    const pages = (megabytes * 2 ** 20) / PAGE_BYTES;
    this.memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    this.floats = new Float32Array(this.memory.buffer);
    this.integers = new Int32Array(this.memory.buffer);
  }

  /** Room for `count` numbers, whatever stands there. Returns its address in bytes. */
  reserve(count: number): number {
    const address = this.top;
    this.top += Math.ceil((count * 4) / LANE_BYTES) * LANE_BYTES;
    if (this.top > this.memory.buffer.byteLength) throw new RangeError('arena is full');
    return address;
  }

  /** The same, all 0. */
  allocate(count: number): number {
    const address = this.reserve(count);
    this.floats.fill(0, address / 4, this.top / 4);
    return address;
  }

  /** Room that holds the integers. */
  store(values: ArrayLike<number>): number {
    const address = this.reserve(values.length);
    this.integers.set(values, address / 4);
    return address;
  }

  /** The numbers at an address: a view, not a copy. */
  view(address: number, count: number): Float32Array {
    return this.floats.subarray(address / 4, address / 4 + count);
  }

  get mark(): number {
    return this.top;
  }

  /** Gives back all that was allocated since the mark was taken. */
  release(mark: number): void {
    this.top = mark;
  }
}
