import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** What a process of a test may know of this machine: no git configuration, no home, no colours, no CI. */
export function isolatedEnv(home: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: home,
    XDG_CONFIG_HOME: path.join(home, '.config'),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ana',
    GIT_AUTHOR_EMAIL: 'ana@example.com',
    GIT_COMMITTER_NAME: 'Ana',
    GIT_COMMITTER_EMAIL: 'ana@example.com',
    LC_ALL: 'C.UTF-8',
    // npx asks the registry for news of npm itself.
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
  };
}

/** A directory of its own, outside of every repository, with its own environment. */
export class TempDir {
  readonly path: string;
  readonly env: Record<string, string>;

  constructor() {
    const base = realpathSync(mkdtempSync(path.join(tmpdir(), 'star-witness-')));
    this.path = path.join(base, 'work');
    mkdirSync(this.path);
    mkdirSync(path.join(base, 'home'));
    this.env = isolatedEnv(path.join(base, 'home'));
  }

  join(...parts: string[]): string {
    return path.join(this.path, ...parts);
  }

  /** Writes files by their path in the directory. */
  write(files: Record<string, string | Uint8Array>): this {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(this.join(name)), { recursive: true });
      writeFileSync(this.join(name), content);
    }
    return this;
  }

  read(name: string): string {
    return readFileSync(this.join(name), 'utf8');
  }

  /** The names in a folder, in order. */
  list(folder = '.'): string[] {
    return readdirSync(this.join(folder)).sort();
  }

  /** Runs git here and gives what it prints. */
  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.path, env: this.env, encoding: 'utf8', stdio: 'pipe' });
  }

  /** Makes it a repository. */
  init(...args: string[]): this {
    this.git('init', '-q', '-b', 'main', ...args);
    return this;
  }

  /** Commits everything. */
  commitAll(message = 'All'): this {
    this.git('add', '-A');
    this.git('commit', '-q', '--no-verify', '--allow-empty', '-m', message);
    return this;
  }

  remove(): void {
    rmSync(path.dirname(this.path), { recursive: true, force: true });
  }
}

/** A directory that goes when the test ends. */
export function tempDir(files: Record<string, string | Uint8Array> = {}): TempDir {
  const dir = new TempDir();
  onTestFinished(() => dir.remove());
  return dir.write(files);
}

/** A repository with nothing committed that goes when the test ends. */
export function tempRepo(files: Record<string, string | Uint8Array> = {}): TempDir {
  return tempDir(files).init();
}

/** An answer that scores 2, and one that scores 0. */
export const STRONG = 'I added a canary and a rollback, which reduced errors from 4% to 0.5%.';
export const WEAK = 'I tried hard.';

/** A story without a finding, but for what its answer scores. */
export function story(answer = STRONG): string {
  return `---
type: security-hygiene
title: Keys that expire by themselves
stakes: 40 keys that opened the payouts could be stolen
normal_delivery_path: each deploy issues its own key
numbers: 40 keys to 0 in a month
tradeoffs: slower deploys instead of a vault, because nobody can steal such a key
lesson: since then we move the hardest key last
---

## Answer

${answer}
`;
}

export const GOOD = story();
export const BAD = story(WEAK);

/** A prompt answer without a finding. */
export const GOOD_ANSWER = `---\nprompt: why-this-role\n---\n\n${STRONG}\n`;
