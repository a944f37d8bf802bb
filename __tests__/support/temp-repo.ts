import { execFileSync } from 'node:child_process';
import {
  cpSync,
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
import { inject, onTestFinished } from 'vitest';

/** The environment for a process of a test: no git configuration, no home, no colors, no CI of this machine. */
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
    // npx would ask the registry for a new version of npm.
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
  };
}

/** Turns off what git does by itself after a commit, and against the loss of power. No test needs it. */
const CHEAP = ['gc.auto=0', 'maintenance.auto=false', 'core.fsync=none'].flatMap((setting) => [
  '-c',
  setting,
]);

/** A directory outside of every repository, with an environment of its own. */
export class TempDir {
  readonly path: string;
  readonly env: Record<string, string>;

  constructor(parent = tmpdir()) {
    const base = realpathSync(mkdtempSync(path.join(parent, 'star-witness-')));
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
    return execFileSync('git', [...CHEAP, ...args], {
      cwd: this.path,
      env: this.env,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  }

  /** Makes a folder of it a repository. */
  init(folder = '.'): this {
    cpSync(inject('emptyRepository'), this.join(folder, '.git'), { recursive: true });
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

/** A directory that is removed when the test ends. */
export function tempDir(files: Record<string, string | Uint8Array> = {}): TempDir {
  const dir = new TempDir();
  onTestFinished(() => dir.remove());
  return dir.write(files);
}

/** A repository without a commit that is removed when the test ends. */
export function tempRepo(files: Record<string, string | Uint8Array> = {}): TempDir {
  return tempDir(files).init();
}

/**
 * An answer that scores 2 without a finding, and one that scores 0 without another finding. Neither score is a close
 * call.
 */
export const STRONG =
  'Forty long-lived keys opened our payouts, and I owned the way in which services get theirs. I added a canary stage and a rollback to the deploy, which issues a key for itself and revokes it after an hour. I wrote an alert that fires when somebody uses an old key. Then I moved one service a week, the easiest one first. Deploy errors fell from 4% to 0.5% within a month, and the last long-lived key was gone after 31 days. I gave up 20 seconds a deploy, because a stolen key is now worth nothing. Since then each new service starts without keys.';
export const WEAK =
  'Nobody liked the keys of our payouts, so they came to me. The old documents told me little, so I talked to the people who had written them. I sat with each of them for an afternoon and listened to their stories. They were hard to understand. I wanted to write an alert for old keys some day. I told Tom and Priya about it, and we agreed that it was a fine plan. The rest was left for another year. I learned a lot, and I like to talk with the same people about it.';

/** An answer with a mechanism and no evidence, and no other finding. */
export const HALF =
  'Nobody liked the keys of our payouts, so they came to me. I talked to the people who had written the old documents. I added a canary stage to the deploy, which stops it and rolls it back when errors rise. I wrote an alert that fires when somebody uses an old key. Then I moved the services over. Tom and Priya helped me to write the runbook. I enjoy working on this with Tom and Priya.';

/** A story without a finding, unless its answer has one. */
export function story(answer = STRONG): string {
  return `---
type: security-hygiene
title: Keys that expire by themselves
stakes: An audit showed that 40 keys opened the payouts of 1,200 customers. Whoever had stolen one laptop could have moved their money; according to the logs nobody had done so.
normal_delivery_path: Each deploy issues its own key, which dies after an hour. A long-lived key can't be created any more, the account itself refuses it. The security lead may grant an exception for a week, after which it ends by itself.
numbers: "long-lived keys: 40 before, 0 after, within a month"
tradeoffs: I chose short-lived keys instead of rotating by hand, and accepted that every deploy takes 20 seconds longer, because a stolen key is then worth nothing. In the first week three night jobs failed, and the billing team was locked out for a day.
lesson: Since then I move the hardest key first. Every night a script tries ten old keys from outside and mails me if one still opens anything.
---

## Answer

${answer}
`;
}

export const GOOD = story();
export const BAD = story(WEAK);

/** The first line of the finding in the bad story. */
export const BAD_SAYS =
  'The answer scores 0 of 2, expected 2: mechanism and evidence absent; closest to mechanism: `I wanted to write an alert for old keys some day` (line 13), a plan, not something done; closest to evidence: `Nobody liked the keys of our payouts, so they came to me` (line 13), without a number.';

/** The parts of a bank's story that passes, and those of one that has neither mechanism nor evidence. */
export const PARTS = [
  '**Situation:** Every Friday the export queue filled up, and support restarted it by hand.',
  '**Action:** I added an alert on the depth of the queue and a limit that stops new jobs.',
  '**Result:** Restarts went from nine a month to none since March.',
  '',
].join('\n');
export const WEAK_PARTS = [
  '**Situation:** Quality was important.',
  '**Action:** I always gave my best.',
  '**Result:** The customers were happy.',
  '',
].join('\n');
/** A prompt answer without a finding. */
export const GOOD_ANSWER = `---
prompt: why-this-role
---

My strongest ground is the boundary between a backend and the model behind it. At a payroll bureau I split up the access: a clerk could open only the files of her own clients, and nobody but a lead could change a bank account. Every week I ran 300 invoices with known answers through the new version, and a worse score blocked the release. Wrong invoices fell from 41 to 3 a week. Once we paid an invoice twice; since then a check refuses an invoice that has been paid already, and a daily count of twins goes to me. An accountant pays what your model says without a second look, so it has to be right, and I want to work on whether it can be trusted in production.
`;
