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

/** An answer that scores 2 and has no finding, and one that scores 0 and has no other finding. */
export const STRONG =
  'Forty long-lived keys opened our payouts, and I owned the way in which services get theirs. I added a canary stage and a rollback to the deploy, which issues a key for itself and revokes it after an hour. I wrote an alert that fires when somebody uses an old key. Then I moved one service a week, the easiest one first. Deploy errors fell from 4% to 0.5% within a month, and the last long-lived key was gone after 31 days. I gave up 20 seconds a deploy, because a stolen key is now worth nothing. Since then each new service starts without keys.';
export const WEAK =
  'I worked on the keys of our payouts for a long time. The old documents told little, so I talked to the people who had written them, and looked at every service. Some of them were hard to understand. Tom changed a few of them, Priya changed the others, and I wrote down what they did. The office was glad about it. In the end most of it was done, and the rest was left for another year. It began in spring and ended in autumn, and it can be told again at any time.';

/** A story without a finding, but for what its answer scores. */
export function story(answer = STRONG): string {
  return `---
type: security-hygiene
title: Keys that expire by themselves
stakes: 40 keys opened the payouts of 1,200 customers, as an audit showed, and one stolen laptop could have moved their money
normal_delivery_path: each deploy issues its own key, which expires after an hour; an exception ends after a week
numbers: "long-lived keys: 40 before, 0 after, within a month"
tradeoffs: I chose short-lived keys instead of rotating by hand, and accepted deploys that take 20 seconds longer, because a stolen key is then worth nothing
lesson: since then I move the hardest key first, and we drill the loss of a key every quarter
---

## Answer

${answer}
`;
}

export const GOOD = story();
export const BAD = story(WEAK);

/** A prompt answer without a finding. */
export const GOOD_ANSWER = `---
prompt: why-this-role
---

My strongest work is at backend boundaries and data access, where the answer of a model becomes somebody's invoice. I built the eval loop that runs on every release and blocks it when answers get worse. Wrong invoices fell from 41 to 3 a week. I learned most from incidents: after each one I add a regression test, so that it does not come back. This role asks whether a model capability can be trusted in production, and I want to build what answers that: evals, traces, staged rollouts and a way back.
`;
