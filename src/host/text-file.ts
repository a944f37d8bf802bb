import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import type { Source, SourceKind } from '../types.ts';

/** The most bytes of a file that is read. No story is a megabyte long. */
export const MAX_BYTES = 1024 * 1024;

/** The most bytes of a configuration file that is read. */
export const MAX_CONFIG_BYTES = 256 * 1024;

/** Made when it is first needed, because making it takes a millisecond. */
let utf8: InstanceType<typeof TextDecoder> | undefined;

/** Bytes as text, a byte order mark kept; null when they are not UTF-8 text. Text has no zero byte. */
export function decode(bytes: Uint8Array): string | null {
  const text = decodeUtf8(bytes);
  return text?.includes('\0') ? null : text;
}

/** Bytes as UTF-8, a byte order mark kept; null when they are not. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    utf8 ??= new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** A source from bytes, or from their size alone when they are too many to be read. */
export function sourceOf(
  filePath: string,
  kind: SourceKind | undefined,
  bytes: Uint8Array | { size: number },
): Source {
  const size = bytes instanceof Uint8Array ? bytes.length : bytes.size;
  if (!(bytes instanceof Uint8Array) || size > MAX_BYTES) {
    const data = { size: `${size} bytes`, limit: `${MAX_BYTES} bytes` };
    return { filePath, kind, text: '', unreadable: { messageId: 'tooLarge', data } };
  }
  const text = decode(bytes);
  if (text === null) return { filePath, kind, text: '', unreadable: { messageId: 'notText', data: {} } };
  return { filePath, kind, text };
}

/** Reads a file of the work tree as a source; one that cannot be read is a source that says so. */
export function readSource(absolute: string, filePath: string, kind: SourceKind | undefined): Source {
  try {
    return sourceOf(filePath, kind, readBounded(absolute));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    return { filePath, kind, text: '', unreadable: { messageId: 'unreadable', data: { reason } } };
  }
}

/** Reads a file that was found, unless it is known already that it cannot be read. */
export function readFound(
  root: string,
  { filePath, kind, unreadable }: Pick<Source, 'filePath' | 'kind' | 'unreadable'>,
): Source {
  if (unreadable !== undefined) return { filePath, kind, text: '', unreadable };
  return readSource(path.join(root, filePath), filePath, kind);
}

/** A file's bytes, or only its size when that is over the limit. */
export function readBounded(absolute: string, limit = MAX_BYTES): Uint8Array | { size: number } {
  const file = openSync(absolute, 'r');
  try {
    const { size } = fstatSync(file);
    if (size > limit) return { size };
    const bytes = Buffer.allocUnsafe(size);
    let length = 0;
    while (length < size) {
      const read = readSync(file, bytes, length, size - length, length);
      if (read === 0) break;
      length += read;
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
