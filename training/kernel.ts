import { readFileSync } from 'node:fs';
import path from 'node:path';
import wabt from 'wabt';
import { ROOT } from './root.ts';

/** The functions of kernel.wat, which says what they do. Pointers and strides are bytes of the shared memory. */
export interface Kernel {
  multiply(vector: number, size: number, rows: number, stride: number, count: number, to: number): void;
  combine(factors: number, count: number, rows: number, stride: number, size: number, to: number): void;
  spread(factors: number, count: number, vector: number, size: number, rows: number, stride: number): void;
}

/** What a thread needs to start a kernel of its own; it can be sent in a message. */
export interface KernelParts {
  module: object;
  memory: SharedMemory;
}

export interface SharedMemory {
  readonly buffer: SharedArrayBuffer;
}

/** The parts of WebAssembly that are used here. TypeScript declares them only together with the DOM. */
interface Platform {
  Memory: new (limits: { initial: number; maximum: number; shared: true }) => SharedMemory;
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: { host: { memory: SharedMemory } }) => { exports: unknown };
}

const { WebAssembly: platform } = globalThis as unknown as { WebAssembly: Platform };

/** Pages of 64 KiB, as kernel.wat declares them; a page that is never touched takes no memory. */
const PAGES = 1024;
/** The bytes that one instruction reads; every array begins at a multiple of them. */
const ALIGNED = 16;

/** Compiles kernel.wat, and makes its memory. */
export async function kernelParts(): Promise<KernelParts> {
  const { parseWat } = await wabt();
  const source = readFileSync(path.join(ROOT, 'training/kernel.wat'), 'utf8');
  const parsed = parseWat('kernel.wat', source, { simd: true, threads: true });
  const module = new platform.Module(parsed.toBinary({}).buffer);
  parsed.destroy();
  const memory = new platform.Memory({ initial: PAGES, maximum: PAGES, shared: true });
  return { module, memory };
}

export function startKernel({ module, memory }: KernelParts): Kernel {
  return new platform.Instance(module, { host: { memory } }).exports as Kernel;
}

/** Allocates arrays in a part of the shared memory. */
export class Room {
  private readonly buffer: SharedArrayBuffer;
  private readonly end: number;
  private at: number;

  /** `from` and `to` are bytes; `to` is exclusive. */
  constructor({ buffer }: SharedMemory, from = 0, to: number = buffer.byteLength) {
    this.buffer = buffer;
    this.at = from;
    this.end = to;
  }

  /** @throws {RangeError} where there is no room left */
  floats(count: number): Float32Array {
    const { at } = this;
    this.at = align(at + count * Float32Array.BYTES_PER_ELEMENT);
    if (this.at > this.end)
      throw new RangeError(`the memory of training has no room for ${count} numbers more`);
    return new Float32Array(this.buffer, at, count);
  }

  /** What is left, divided into `count` parts. */
  parts(count: number): [from: number, to: number][] {
    const size = Math.floor((this.end - this.at) / count / ALIGNED) * ALIGNED;
    return Array.from({ length: count }, (_, part) => [this.at + part * size, this.at + (part + 1) * size]);
  }
}

function align(at: number): number {
  return Math.ceil(at / ALIGNED) * ALIGNED;
}

/** The address in the memory of a number of an array, in bytes. */
export function addressOf(array: Float32Array, index = 0): number {
  return array.byteOffset + index * Float32Array.BYTES_PER_ELEMENT;
}
