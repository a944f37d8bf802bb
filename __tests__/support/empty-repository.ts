/** An empty repository as git makes it, made once for all tests: a copy of it costs less than another `git init`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The `.git` folder. */
    emptyRepository: string;
  }
}

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'star-witness-'));
  execFileSync('git', ['init', '-q', '-b', 'main', '--template=', folder]);
  project.provide('emptyRepository', path.join(folder, '.git'));
  return () => rmSync(folder, { recursive: true, force: true });
}
