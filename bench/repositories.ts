import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeStories } from './generate-stories.ts';

/** A repository with this many generated stories, none of them committed. */
export function repositoryOf(folder: string, name: string, stories: number): string {
  const repository = path.join(folder, name);
  mkdirSync(repository);
  writeStories(repository, stories);
  git(repository, 'init', '-q');
  return repository;
}

/** A repository where this many generated stories are staged, and other files. */
export function stagedRepository(
  folder: string,
  name: string,
  stories: number,
  files: Record<string, string>,
): string {
  const repository = repositoryOf(folder, name, stories);
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(repository, file), text);
  git(repository, 'add', '-A');
  return repository;
}

function git(repository: string, ...args: string[]): void {
  execFileSync('git', args, { cwd: repository });
}
