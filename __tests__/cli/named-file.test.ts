import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../src/host/text-file.ts';
import { refused, run } from '../support/cli.ts';
import { STRONG, tempDir } from '../support/temp-repo.ts';

const BANK = '# Bank\n\n## One\n\n**Situation:** a\n**Action:** b\n**Result:** c\n';

describe.each(['score', 'import'])('a file that `%s` is given', (command) => {
  const text = command === 'score' ? STRONG : BANK;

  it('is no symbolic link out of the repository, or into .git', async () => {
    const dir = tempDir({ 'out/secret.md': text, 'repo/a.md': text }).init('repo');
    symlinkSync('../out/secret.md', dir.join('repo/link.md'));
    symlinkSync('../out', dir.join('repo/folder'));
    symlinkSync('.git', dir.join('repo/git'));
    symlinkSync('a.md', dir.join('repo/own.md'));
    for (const file of ['link.md', 'folder/secret.md', 'git/config'])
      expect(await run(dir, [command, file], { cwd: 'repo' })).toEqual(
        refused(`${file}: a symbolic link out of the repository, expected a file in it`),
      );
    for (const file of ['a.md', 'own.md', '../out/secret.md'])
      expect(await run(dir, [command, file], { cwd: 'repo' })).toMatchObject({ code: 0, stderr: '' });
  });

  it('has a bounded size', async () => {
    const dir = tempDir({ 'large.md': 'a '.repeat(MAX_BYTES / 2 + 1) });
    const { code, stderr } = await run(dir, [command, 'large.md']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^star-witness: .*expected .*at most (1048576 bytes|1 MiB)\n$/);
  });
});

describe('what never ends', () => {
  it.each(['import', 'plan'])('is not waited for by `%s`, which reads files', async (command) => {
    const dir = tempDir();
    execFileSync('mkfifo', [dir.join('pipe.md')]);
    expect(await run(dir, [command, 'pipe.md'])).toEqual(refused('cannot read pipe.md: not a regular file'));
  });

  it.each([
    [[], '/dev/zero:1:1: the text is too long, expected at most 1048576 bytes'],
    [['--jsonl'], '/dev/zero: a line is too long, expected at most 6291456 bytes'],
  ])('is read up to a bound by `score %s`', async (options, message) => {
    expect(await run(tempDir(), ['score', ...options, '/dev/zero'])).toEqual(refused(message));
  });
});
