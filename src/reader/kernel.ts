import compiled from './kernel.json' with { type: 'json' };

/** The functions of kernel.wat, which says what they do. Pointers are offsets in bytes into the kernel's memory. */
interface Functions {
  arrange(from: number, to: number, distances: number, pairs: number, hidden: number, blocks: number): void;
  share(
    slots: number,
    count: number,
    vectors: number,
    ready: number,
    weights: number,
    shares: number,
    pairs: number,
    blocks: number,
  ): void;
  sum(slots: number, count: number, vectors: number, width: number, to: number): void;
  mean(
    sum: number,
    count: number,
    width: number,
    weights: number,
    hidden: number,
    blocks: number,
    to: number,
  ): void;
  context(sentence: number, text: number, given: number, to: number, blocks: number): void;
  add(slots: number, count: number, shares: number, context: number, blocks: number, to: number): void;
  extend(
    slots: number,
    at: number,
    count: number,
    shares: number,
    blocks: number,
    rows: number,
    to: number,
  ): void;
  rectify(at: number, blocks: number): void;
  widen(
    units: number,
    count: number,
    size: number,
    stride: number,
    weights: number,
    bias: number,
    blocks: number,
    to: number,
  ): void;
  answer(units: number, count: number, blocks: number, out: number, to: number): void;
}

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** What is used of the platform's WebAssembly, which the library of ECMAScript does not declare. */
interface Platform {
  Memory: new (limits: { initial: number }) => Memory;
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: { host: { memory: Memory } }) => { exports: unknown };
}

const PAGE = 65_536;
/** Pages that the memory grows by at least. */
const STEP = 16;
/** Bytes that a function may read after what it is given. */
const SLACK = 64;

/** A running kernel.wat, and its memory. */
export class Kernel {
  readonly run: Functions;
  private readonly memory: Memory;
  private used = 0;
  private views: { int8: Int8Array; int16: Int16Array; int32: Int32Array; buffer: ArrayBuffer } | null = null;

  /** @throws {Error} where the platform has no WebAssembly, or forbids it */
  constructor() {
    const platform = (globalThis as unknown as { WebAssembly?: Platform }).WebAssembly;
    if (platform === undefined)
      throw new Error('reading needs WebAssembly, which this JavaScript engine lacks');
    this.memory = new platform.Memory({ initial: STEP });
    const module = new platform.Module(bytesOf(compiled.code));
    this.run = new platform.Instance(module, { host: { memory: this.memory } }).exports as Functions;
  }

  /** A stretch of memory of this many bytes, all zero, where numbers of any size and vectors can begin. */
  take(bytes: number): number {
    const start = this.used;
    this.used = (start + bytes + 15) & ~15;
    const missing = this.used + SLACK - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.max(STEP, Math.ceil(missing / PAGE)));
    return start;
  }

  /** The memory; another array after it has grown. */
  get int8(): Int8Array {
    return this.current.int8;
  }

  get int16(): Int16Array {
    return this.current.int16;
  }

  get int32(): Int32Array {
    return this.current.int32;
  }

  private get current() {
    const { buffer } = this.memory;
    if (this.views === null || this.views.buffer !== buffer)
      this.views = {
        buffer,
        int8: new Int8Array(buffer),
        int16: new Int16Array(buffer),
        int32: new Int32Array(buffer),
      };
    return this.views;
  }
}

/** `parseInt` on thousands of pieces takes longer than to compile what they say. */
function bytesOf(hexadecimal: string): Uint8Array {
  const digit = (at: number) => {
    const code = hexadecimal.charCodeAt(at);
    return code < 0x61 ? code - 0x30 : code - 0x61 + 10;
  };
  const bytes = new Uint8Array(hexadecimal.length >> 1);
  for (let at = 0; at < bytes.length; at++) bytes[at] = (digit(2 * at) << 4) | digit(2 * at + 1);
  return bytes;
}

/** A part of a kernel's memory that is used again and again: it grows to what was needed at once. */
export class Scratch {
  private readonly kernel: Kernel;
  private start = 0;
  private size = 0;
  private used = 0;

  constructor(kernel: Kernel) {
    this.kernel = kernel;
  }

  /** This many bytes, which hold what is left there from before; they stay until `clear`. */
  take(bytes: number): number {
    if (this.used + bytes > this.size) {
      this.size = 2 * (this.size + bytes);
      this.start = this.kernel.take(this.size);
      this.used = 0;
    }
    const at = this.start + this.used;
    this.used = (this.used + bytes + 15) & ~15;
    return at;
  }

  clear(): void {
    this.used = 0;
  }
}
