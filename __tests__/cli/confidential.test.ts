import { describe, expect, it } from 'vitest';
import { SECRETS } from '../confidential/samples.ts';
import { type Ran, run } from '../support/cli.ts';
import { story, tempRepo } from '../support/temp-repo.ts';

const [, TOKEN = '', OTHER = ''] = SECRETS.github ?? [];
const WITH = story().replace('## Answer', `The key was ${TOKEN}.\n\n## Answer`);
const BANK =
  '# Stories\n\n## A\n\n**Situation:** It failed.\n**Action:** I added a check.\n**Result:** 9 to 0 a week.\n';
const quiet = ({ stdout, stderr }: Ran) => !`${stdout}${stderr}`.includes(TOKEN.slice(4, 12));

describe('a secret', () => {
  it('refuses a commit, and leaves no way around it', async () => {
    const repo = tempRepo({ 'stories/a.md': WITH.replace('---\n', '---\nstatus: draft\n') });
    repo.git('add', '-A');
    const ran = await run(repo, ['--staged', '--format', 'compact']);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain(
      '12:13: error: The text contains a secret (GitHub token), expected none. [confidential]\n',
    );
    expect(ran.stderr).toBe(
      'Commit refused:\n  stories/a.md: 1 error\nTo commit:\n  - Fix the errors, `git add` the files and commit again.\n',
    );
    expect(quiet(ran)).toBe(true);
  });

  it('is found in a bank that is staged, on new lines alone', async () => {
    const repo = tempRepo({ 'story-bank.md': `${TOKEN}\n\n${BANK}` }).commitAll();
    repo.write({ 'story-bank.md': `${TOKEN}\n\n${BANK}\n# Notes\n\n${OTHER}\n` });
    repo.git('add', '-A');
    const { code, stdout } = await run(repo, ['--staged', '--format', 'compact']);
    expect([code, stdout.match(/^.*(?=: error: .*confidential)/gm)]).toEqual([1, ['story-bank.md:13:1']]);
  });

  it('is reported by a run of changed lines where it is on one', async () => {
    const repo = tempRepo({ 'stories/a.md': WITH }).commitAll();
    repo.write({ 'stories/a.md': WITH.replace('The key', 'So the key') });
    expect((await run(repo, ['--changed', 'HEAD', '--format', 'compact'])).stdout).toContain('confidential');
    repo.write({ 'stories/a.md': `${WITH}\nMore.\n` });
    const ran = await run(repo, ['--changed', 'HEAD', '--format', 'json']);
    expect([ran.stdout.includes('"ruleId": "confidential"'), quiet(ran)]).toEqual([false, true]);
  });

  it('is compared with what was there before', async () => {
    const repo = tempRepo({ 'stories/a.md': story() }).commitAll();
    repo.write({ 'stories/a.md': WITH });
    const ran = await run(repo, ['--changed', 'HEAD', '--scope', 'all', '--format', 'markdown']);
    expect([ran.code, quiet(ran)]).toEqual([1, true]);
    repo.git('add', '-A');
    repo.commitAll();
    repo.write({ 'stories/a.md': story() });
    expect((await run(repo, ['--changed', 'HEAD', '--format', 'markdown'])).code).toBe(0);
  });

  it('is replaced by fix, and in its diff blacked out', async () => {
    const repo = tempRepo({ 'stories/a.md': WITH });
    const dry = await run(repo, ['fix', '--dry-run']);
    expect(dry.stdout).toContain(`-The key was ${'█'.repeat(40)}.\n+The key was [secret].\n`);
    expect(quiet(dry)).toBe(true);
    expect((await run(repo, ['fix'])).stdout).toBe(
      'stories/a.md: 1 edit\nfixed 1 file with 1 edit\nno findings left\n',
    );
    expect(repo.read('stories/a.md')).toBe(WITH.replace(TOKEN, '[secret]'));
  });

  it('is found on standard input, and written into no baseline', async () => {
    const repo = tempRepo({ 'stories/a.md': WITH });
    const ran = await run(repo, ['--stdin', '--stdin-filename', 'stories/b.md', '--format', 'sarif'], {
      input: WITH,
    });
    expect([ran.code, quiet(ran)]).toEqual([1, true]);
    expect(quiet(await run(repo, ['baseline']))).toBe(true);
    expect(repo.read('.star-witness-baseline.json')).toContain('"confidential"');
    expect(repo.read('.star-witness-baseline.json')).not.toContain(TOKEN.slice(4, 12));
    expect((await run(repo)).code).toBe(0);
  });

  it('is looked for only where the rule is on', async () => {
    const repo = tempRepo({ 'stories/a.md': WITH, '.star-witness.yml': 'rules: {confidential: off}\n' });
    expect((await run(repo)).code).toBe(0);
  });
});
