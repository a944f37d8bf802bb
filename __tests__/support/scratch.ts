/**
 * A folder for everything that tests write, which is removed at the end. It has an empty repository, as git makes it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    scratch: string;
    /** A `.git` folder. A copy of it costs less than another `git init`. */
    emptyRepository: string;
  }
}

export default function setup(project: TestProject): () => void {
  const scratch = realpathSync(mkdtempSync(path.join(tmpdir(), 'star-witness-')));
  const repository = path.join(scratch, 'empty');
  execFileSync('git', ['init', '-q', '-b', 'main', '--template=', repository]);
  project.provide('scratch', scratch);
  project.provide('emptyRepository', path.join(repository, '.git'));
  return () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
}
