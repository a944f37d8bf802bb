import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { MAX_BYTES } from './text-file.ts';

/** git could not do what a run needs. */
export class GitError extends Error {
  /** git's exit code; null when it did not run to its end. */
  readonly status: number | null;

  constructor(message: string, status: number | null = null) {
    super(message);
    this.status = status;
  }
}

/** Reading the index asks the file system monitor, which may be a program of the repository's configuration. */
const NO_MONITOR = ['-c', 'core.fsmonitor=false'];

/**
 * Runs git in `root` and gives its standard output. Nothing of the checked repository is executed: no shell, no
 * external diff, no file system monitor.
 *
 * @throws {GitError} with git's own first line when it fails or is not there
 */
export function git(root: string, args: readonly string[], env = process.env): Buffer {
  const result = spawnSync('git', [...NO_MONITOR, ...args], {
    cwd: root,
    env,
    maxBuffer: 1024 * 1024 * 1024,
    windowsHide: true,
  });
  if (result.error)
    throw new GitError(`git could not be started: ${(result.error as NodeJS.ErrnoException).code}`);
  if (result.status !== 0)
    throw new GitError(
      firstLine(result.stderr.toString()) || `git ended with ${result.status}`,
      result.status,
    );
  return result.stdout;
}

/** The records of git's `-z` output. */
export function records(output: Buffer): string[] {
  const text = output.toString();
  return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? '';
}

/** A blob's bytes, or only its size when that is over the limit. */
export type Blob = Uint8Array | { size: number };

/**
 * Reads objects through one `git cat-file --batch`, in the order asked. `get` takes a blob id, `<commit>:<path>`, or
 * `:<path>` for the path's entry in the index; a path may have no line feed in it.
 */
export class ObjectReader {
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly waiting: { resolve: (blob: Blob | null) => void; reject: (error: Error) => void }[] = [];
  private readonly chunks: Buffer[] = [];
  private buffered = 0;
  private failure: GitError | null = null;

  constructor(root: string) {
    this.child = spawn('git', [...NO_MONITOR, 'cat-file', '--batch'], { cwd: root, windowsHide: true });
    this.child.stdout.on('data', (chunk: Buffer) => this.receive(chunk));
    this.child.on('error', () => this.fail('git could not be started'));
    this.child.on('close', () => this.fail('git cat-file ended early'));
    this.child.stdin.on('error', () => this.fail('git cat-file ended early'));
    this.child.stderr.resume();
  }

  /** @throws {GitError} when git ends before it answers */
  get(object: string): Promise<Blob | null> {
    return new Promise((resolve, reject) => {
      if (this.failure) reject(this.failure);
      else {
        this.waiting.push({ resolve, reject });
        this.child.stdin.write(`${object}\n`);
      }
    });
  }

  close(): void {
    this.failure ??= new GitError('closed');
    this.child.stdin.end();
  }

  private fail(reason: string): void {
    this.failure ??= new GitError(reason);
    for (const { reject } of this.waiting.splice(0)) reject(this.failure);
  }

  private receive(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.buffered += chunk.length;
    // Joining is left until a whole answer can be there, so that a large blob is not copied once a chunk.
    if (this.buffered < this.needed) return;
    const bytes = this.chunks.length === 1 ? chunk : Buffer.concat(this.chunks);
    this.chunks.length = 0;
    const rest = this.answer(bytes);
    this.buffered = rest.length;
    if (rest.length > 0) this.chunks.push(rest);
  }

  /** Bytes that the next answer has at least. */
  private needed = 1;

  /** Answers what can be answered; gives back the bytes of an answer that is not whole yet. */
  private answer(bytes: Buffer): Buffer {
    let at = 0;
    for (;;) {
      const feed = bytes.indexOf(10, at);
      this.needed = 1 + bytes.length - at;
      if (feed === -1) return bytes.subarray(at);
      const header = bytes.toString('utf8', at, feed);
      const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(header)?.[1];
      const length = size === undefined ? 0 : Number(size) + 1;
      if (bytes.length < feed + 1 + length) {
        this.needed = feed + 1 + length - at;
        return bytes.subarray(at);
      }
      const content = bytes.subarray(feed + 1, feed + length);
      at = feed + 1 + length;
      this.waiting.shift()?.resolve(blobOf(header, content));
    }
  }
}

/** `<id> blob <size>` and the bytes; anything else (`missing`, another kind of object) is no blob. */
function blobOf(header: string, content: Buffer): Blob | null {
  if (!/^[0-9a-f]+ blob \d+$/.test(header)) return null;
  return content.length > MAX_BYTES ? { size: content.length } : content;
}
