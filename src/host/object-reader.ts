import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { GitError, GitTimeout, gitCommand, TIME_LIMIT } from './git.ts';
import { MAX_BYTES } from './text-file.ts';

/** A blob's bytes, or only its size when that is over the limit. */
export type Blob = Uint8Array | { size: number };

/** What git says when it ends at an object that a partial clone lacks, instead of answering that it is missing. */
const PROMISED = /^fatal: could not fetch [0-9a-f]+ from promisor remote$/m;
/** At most this many characters of what git says last are kept: they have the reason why it ended. */
const MAX_REASON = 1000;

/**
 * Reads objects through one `git cat-file --batch`, in the order asked. `get` takes a blob id, `<commit>:<path>`, or
 * `:<path>` for the path's entry in the index; a path may have no line feed in it.
 */
export class ObjectReader {
  private readonly root: string;
  private child: ChildProcessWithoutNullStreams;
  private readonly waiting: {
    object: string;
    resolve: (blob: Blob | null) => void;
    reject: (error: Error) => void;
    limit: number;
  }[] = [];
  private readonly chunks: Buffer[] = [];
  private buffered = 0;
  /** The next answer takes at least this many bytes. */
  private needed = 1;
  /** An answer of which nothing but its header is kept, and how many bytes of it are still to come. */
  private leaving: { blob: Blob | null; bytes: number } | null = null;
  private failure: GitError | null = null;
  private readonly timeLimit: number;
  private timer: NodeJS.Timeout | undefined;

  /** `timeLimit`: milliseconds for one answer. */
  constructor(root: string, timeLimit = TIME_LIMIT) {
    this.root = root;
    this.timeLimit = timeLimit;
    this.child = this.start();
  }

  private start(): ChildProcessWithoutNullStreams {
    const { program, args, options } = gitCommand(this.root, ['cat-file', '--batch'], process.env);
    const child = spawn(program, args, options);
    let reason = '';
    child.stdout.on('data', (chunk: Buffer) => this.receive(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      reason = (reason + chunk.toString()).slice(-MAX_REASON);
    });
    child.on('error', () => this.fail(new GitError('git could not be started')));
    child.on('close', () => this.ended(reason));
    // A git that no longer reads has ended, which the listener above handles.
    child.stdin.on('error', () => {});
    return child;
  }

  /** If git ended at a missing object, answers that, and starts another git for the requests after it. */
  private ended(reason: string): void {
    const missing = this.failure === null && PROMISED.test(reason) ? this.waiting.shift() : undefined;
    if (missing === undefined) {
      this.fail(new GitError('git cat-file ended early'));
      return;
    }
    missing.resolve(null);
    this.child = this.start();
    for (const { object } of this.waiting) this.child.stdin.write(`${object}\n`);
    this.restartTimer();
  }

  /** @throws {GitError} when git ends before it answers, or takes too long */
  get(object: string, limit = MAX_BYTES): Promise<Blob | null> {
    return new Promise((resolve, reject) => {
      if (this.failure) reject(this.failure);
      else {
        this.waiting.push({ object, resolve, reject, limit });
        if (this.waiting.length === 1) this.restartTimer();
        this.child.stdin.write(`${object}\n`);
      }
    });
  }

  close(): void {
    clearTimeout(this.timer);
    this.failure ??= new GitError('closed');
    this.child.stdin.end();
  }

  /** Each answer has the whole time. */
  private restartTimer(): void {
    clearTimeout(this.timer);
    this.timer = this.waiting.length === 0 ? undefined : setTimeout(() => this.stop(), this.timeLimit);
  }

  private stop(): void {
    this.fail(new GitTimeout(this.timeLimit));
    this.child.kill('SIGKILL');
  }

  private fail(failure: GitError): void {
    clearTimeout(this.timer);
    this.failure ??= failure;
    for (const { reject } of this.waiting.splice(0)) reject(this.failure);
  }

  private receive(chunk: Buffer): void {
    const left = this.leave(chunk);
    if (left.length === 0) return;
    this.chunks.push(left);
    this.buffered += left.length;
    // Chunks are joined only when a whole answer can be there, so that a large blob is not copied once per chunk.
    if (this.buffered < this.needed) return;
    const bytes = this.chunks.length === 1 ? left : Buffer.concat(this.chunks);
    this.chunks.length = 0;
    const rest = this.answer(bytes);
    this.buffered = rest.length;
    if (rest.length > 0) this.chunks.push(rest);
  }

  /** The part of a chunk that belongs to answers that are kept. */
  private leave(chunk: Buffer): Buffer {
    if (this.leaving === null) return chunk;
    const { blob, bytes } = this.leaving;
    this.leaving = chunk.length < bytes ? { blob, bytes: bytes - chunk.length } : null;
    if (this.leaving === null) this.resolveNext(blob);
    return chunk.subarray(bytes);
  }

  /** Answers what can be answered, and returns the bytes of an answer that is not complete yet. */
  private answer(bytes: Buffer): Buffer {
    let at = 0;
    for (;;) {
      const feed = bytes.indexOf(10, at);
      this.needed = 1 + bytes.length - at;
      if (feed === -1) return bytes.subarray(at);
      const { size, isBlob } = headerOf(bytes.toString('utf8', at, feed));
      const start = feed + 1;
      // The content is followed by a line feed.
      const end = start + (size === null ? 0 : size + 1);
      const limit = this.waiting[0]?.limit ?? 0;
      const isKept = isBlob && size !== null && size <= limit;
      if (isKept && bytes.length < end) {
        this.needed = end - at;
        return bytes.subarray(at);
      }
      at = end;
      const unkept = isBlob && size !== null ? { size } : null;
      if (bytes.length < end) {
        this.leaving = { blob: unkept, bytes: end - bytes.length };
        this.needed = 1;
        return bytes.subarray(bytes.length);
      }
      this.resolveNext(isKept ? bytes.subarray(start, end - 1) : unkept);
    }
  }

  private resolveNext(blob: Blob | null): void {
    this.waiting.shift()?.resolve(blob);
    this.restartTimer();
  }
}

/** Reads `<id> <kind> <size>`, which content follows. Nothing follows any other header, such as `<id> missing`. */
function headerOf(header: string): { size: number | null; isBlob: boolean } {
  const [, kind, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(header) ?? [];
  return { size: size === undefined ? null : Number(size), isBlob: kind === 'blob' };
}
