import fs, { existsSync, readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createFile, markdownBelow } from '../../src/host/new-files.ts';
import { UsageError } from '../../src/host/workspace.ts';
import { tempDir } from '../support/temp-repo.ts';

/** Lets the disk take a few more bytes, and no others. */
function fillDisk(left: number): void {
  const { writeSync } = fs;
  onTestFinished(() => {
    fs.writeSync = writeSync;
    syncBuiltinESMExports();
  });
  fs.writeSync = ((target: number, bytes: Buffer, from: number) => {
    if (left === 0) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    const written = writeSync(target, bytes, from, Math.min(left, bytes.length - from));
    left -= written;
    return written;
  }) as typeof writeSync;
  syncBuiltinESMExports();
}

describe('a new file', () => {
  it('is written whole or not at all', () => {
    const dir = tempDir();
    fillDisk(4);
    expect(() => createFile(dir.join('a/b.md'), 'A long text', 'a/b.md')).toThrow(
      new UsageError('cannot write a/b.md: ENOSPC'),
    );
    expect(existsSync(dir.join('a/b.md'))).toBe(false);
  });

  it('replaces nothing', () => {
    const dir = tempDir().write({ 'a.md': 'old' });
    expect(() => createFile(dir.join('a.md'), 'new', 'a.md')).toThrow(
      new UsageError('cannot write a.md: EEXIST'),
    );
    expect(readFileSync(dir.join('a.md'), 'utf8')).toBe('old');
  });
});

it('reads the Markdown files of a folder one at a time, because all may not fit in memory', () => {
  const dir = tempDir().write({ 'a.md': 'first', 'b/c.md': 'old', 'd.txt': 'none' });
  const files = markdownBelow(dir.path)[Symbol.iterator]();
  expect(files.next().value).toEqual({ file: dir.join('a.md'), text: 'first' });
  dir.write({ 'b/c.md': 'new' });
  expect(files.next().value).toEqual({ file: dir.join('b/c.md'), text: 'new' });
  expect(files.next().done).toBe(true);
});
