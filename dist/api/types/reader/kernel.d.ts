/** The functions of kernel.wat, which says what they do. Pointers are offsets in bytes into the kernel's memory. */
interface Functions {
    arrange(from: number, to: number, distances: number, pairs: number, hidden: number, blocks: number): void;
    share(slots: number, count: number, vectors: number, ready: number, weights: number, shares: number, pairs: number, blocks: number): void;
    sum(slots: number, count: number, vectors: number, width: number, to: number): void;
    mean(sum: number, count: number, width: number, weights: number, hidden: number, blocks: number, to: number): void;
    context(sentence: number, text: number, given: number, to: number, blocks: number): void;
    add(slots: number, count: number, shares: number, context: number, blocks: number, to: number): void;
    extend(slots: number, at: number, count: number, shares: number, blocks: number, rows: number, to: number): void;
    rectify(at: number, blocks: number): void;
    widen(units: number, count: number, size: number, stride: number, weights: number, bias: number, blocks: number, to: number): void;
    answer(units: number, count: number, blocks: number, out: number, to: number): void;
}
/** A running kernel.wat, and its memory. */
export declare class Kernel {
    readonly run: Functions;
    private readonly memory;
    private used;
    private views;
    /** @throws {Error} where the platform has no WebAssembly, or forbids it */
    constructor();
    /** A stretch of memory of this many bytes, all zero, where numbers of any size and vectors can begin. */
    take(bytes: number): number;
    /** The memory; another array after it has grown. */
    get int8(): Int8Array;
    get int16(): Int16Array;
    get int32(): Int32Array;
    private get current();
}
/** A part of a kernel's memory that is used again and again: it grows to what was needed at once. */
export declare class Scratch {
    private readonly kernel;
    private start;
    private size;
    private used;
    constructor(kernel: Kernel);
    /** This many bytes, which hold what is left there from before; they stay until `clear`. */
    take(bytes: number): number;
    clear(): void;
}
export {};
