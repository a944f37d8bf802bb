import { chmodSync, linkSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAX_PASSES } from '../../src/fixer/fix-source.ts';
import { runFix, writeFixed } from '../../src/host/run-fix.ts';
import { MAX_FINDINGS_OF_FILE } from '../../src/linter/finding-limit.ts';
import { refused, run, runBuilt } from '../support/cli.ts';
import { story, tempDir, tempRepo } from '../support/temp-repo.ts';

const GOOD = story();
const TYPO = GOOD.replace('tradeoffs:', 'tradeofs:');
const CLEAN = 'no findings left\n';
type Make = (text: string) => string;
const DIFF = `--- a/stories/a.md
+++ b/stories/a.md
@@ -4,7 +4,7 @@
${GOOD.split('\n')
  .slice(3, 6)
  .map((line) => ` ${line}\n`)
  .join('')}-${TYPO.split('\n')[6]}
+${GOOD.split('\n')[6]}
${GOOD.split('\n')
  .slice(7, 10)
  .map((line) => ` ${line}\n`)
  .join('')}`;

describe('star-witness fix', () => {
  it('edits files, and says which and what is left', async () => {
    const repo = tempRepo({
      'stories/b.md': TYPO,
      'stories/a.md': '---\ntype: x\ntitel: y\n---\n',
      'c.txt': '',
    });
    const ran = await run(repo, ['fix']);
    expect(ran).toEqual({
      code: 0,
      stdout: `stories/a.md: 5 edits
stories/b.md: 1 edit
fixed 2 files with 6 edits
left: 6 errors; \`star-witness\` lists them
`,
      stderr: '',
    });
    expect(repo.read('stories/b.md')).toBe(GOOD);
    expect(repo.read('stories/a.md')).toContain('\ntitle: y\nnumbers: TODO # what changed');
    const { stdout } = await run(repo, ['fix']);
    expect(stdout).toBe('nothing to fix\nleft: 6 errors; `star-witness` lists them\n');
    expect((await run(repo)).stdout).toContain('fail: 6 errors\n');
    expect(repo.list('stories')).toEqual(['a.md', 'b.md']);
  });

  it('takes paths, as they are typed', async () => {
    const repo = tempRepo({ 'stories/a.md': TYPO, 'stories/b.md': TYPO });
    const ran = await run(repo, ['fix', 'a.md'], { cwd: 'stories' });
    expect(ran).toEqual({ code: 0, stdout: `a.md: 1 edit\nfixed 1 file with 1 edit\n${CLEAN}`, stderr: '' });
    expect([repo.read('stories/a.md'), repo.read('stories/b.md')]).toEqual([GOOD, TYPO]);
    expect(await run(repo, ['fix', ''])).toEqual(
      refused('an empty path, expected the path of a file or folder'),
    );
    expect(await run(repo, ['fix', 'none.md'])).toEqual(
      refused('nothing matches `none.md`, expected a file, or a folder or glob with stories or answers'),
    );
  });

  it('prints a diff that git applies, and writes nothing, with --dry-run', async () => {
    const repo = tempRepo({ 'stories/a.md': TYPO });
    const ran = await run(repo, ['fix', '--dry-run'], { cwd: 'stories' });
    expect(ran).toEqual({ code: 0, stdout: DIFF, stderr: `would fix 1 file with 1 edit\n${CLEAN}` });
    expect(repo.read('stories/a.md')).toBe(TYPO);
    repo.write({ 'fix.patch': ran.stdout });
    repo.git('apply', 'fix.patch');
    expect(repo.read('stories/a.md')).toBe(GOOD);
  });

  it.each([
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (text: string) => `\uFEFF${text.replace('hygiene', 'hygien')}`],
    ['with CR', (text: string) => text.replaceAll('\n', '\r')],
    ['with CR here and there', (text: string) => text.replace('title: ', 'title: a\r  ')],
    ...[...'\u0007\u00ad\u200b\u200d\u202e\u2028\u2800\ufeff'].map((mark): [string, Make] => [
      `with ${JSON.stringify(mark)} ${mark.charCodeAt(0).toString(16)}`,
      (text) => text.replace('title: K', `title: "A${mark === '\u0007' ? '' : mark}"\n# ${mark}`),
    ]),
    ['with tabs', (text: string) => text.replace('type: security', 'type:\tsecurity')],
    ['without a line break at its end', (text: string) => text.trimEnd()],
    ['that is not closed', (text: string) => text.replace(/---\n\n## Answer[\s\S]*/, '').trimEnd()],
  ])('prints a diff that git applies to a file %s', async (_, make) => {
    const repo = tempRepo({ 'stories/the a.md': make(TYPO) });
    const { stdout } = await run(repo, ['fix', '--dry-run']);
    repo.write({ 'fix.patch': stdout });
    repo.git('apply', 'fix.patch');
    const patched = repo.read('stories/the a.md');
    repo.write({ 'stories/the a.md': make(TYPO) });
    await run(repo, ['fix']);
    expect(repo.read('stories/the a.md')).toBe(patched);
    expect(patched).toContain('tradeoffs:');
  });

  it.each([
    ['a terminal', { terminal: true }],
    ['a runner', { env: { GITHUB_ACTIONS: 'true' } }],
  ])('prints nothing of a file that %s obeys', async (_, options) => {
    const hostile = TYPO.replace('title: K', '::error::x\u001b[2J\u202e ##[group]\ntitle: K');
    const repo = tempRepo({ 'stories/a\u001b.md': hostile.replace('::error', '# \u0007') });
    const { stdout } = await run(repo, ['fix', '--dry-run', '--sort', '--no-color'], options);
    expect(stdout).not.toMatch(/[\u0007\u001b\u202e]|##\[/);
    expect(stdout).toContain('--- "a/stories/a\\033.md"\n');
    expect(stdout).toContain('\\u{1b}[2J\\u{202e} ## [group]\n');
  });

  it.each(['a\tb', 'a\nb', 'a\u202eb', '"a"', 'a\\b', '-a', 'jos\u0065\u0301'])(
    'prints a diff that git applies to a file %j',
    async (name) => {
      const repo = tempRepo({ [`stories/${name}.md`]: TYPO });
      const { stdout } = await run(repo, ['fix', '--dry-run']);
      repo.write({ 'fix.patch': stdout });
      repo.git('apply', 'fix.patch');
      expect(repo.read(`stories/${name}.md`)).toBe(GOOD);
    },
  );

  it('colours the diff where it is asked to', async () => {
    const repo = tempRepo({ 'stories/a.md': TYPO });
    const { stdout } = await run(repo, ['fix', '--dry-run', '--color']);
    expect(stdout).toContain(`\u001b[31m-${TYPO.split('\n')[6]}\u001b[39m\n\u001b[32m+`);
  });

  it('sorts the keys with --sort', async () => {
    const lines = GOOD.split('\n');
    const mixed = [lines[0], lines[2], lines[1], ...lines.slice(3)].join('\n');
    const repo = tempRepo({ 'stories/a.md': mixed });
    expect((await run(repo, ['fix'])).stdout).toBe(`nothing to fix\n${CLEAN}`);
    expect((await run(repo, ['fix', '--sort'])).stdout).toBe(
      `stories/a.md: 1 edit\nfixed 1 file with 1 edit\n${CLEAN}`,
    );
    expect(repo.read('stories/a.md')).toMatch(/^---\ntype: .*\ntitle: .*\nnumbers: /);
    expect((await run(repo, ['fix', '--sort'])).stdout).toBe(`nothing to fix\n${CLEAN}`);
  });

  it('fixes the stories of a bank in place, and nothing else of it', async () => {
    const bank = (label: string, type: string) =>
      `# Mine\r\n\r\n## The queue\r\n<!-- star-witness: type=${type} -->\r\n\r\n- **Situation**:  It was full.\t\r\n- **Action**: I added an alert.\r\n- **${label}**: From 9 a month to 0.\r\n`;
    const [wrong, right] = [bank('Reslut', 'incident-comand'), bank('Result', 'incident-command')];
    const more = '\r\n## The lake\r\nSituation: x\r\nAction: y\r\nResult: z\r\n';
    const repo = tempRepo({
      'story-bank.md': wrong,
      'notes/mine.md': wrong + more,
      'notes/odd.md': 'Mine.\n',
    });
    const { stdout } = await run(repo, ['fix', '--dry-run', 'story-bank.md']);
    expect(stdout.split('\n').filter((line) => /^[-+]/.test(line))).toEqual([
      '--- a/story-bank.md',
      '+++ b/story-bank.md',
      '-<!-- star-witness: type=incident-comand -->\r',
      '+<!-- star-witness: type=incident-command -->\r',
      '-- **Reslut**: From 9 a month to 0.\r',
      '+- **Result**: From 9 a month to 0.\r',
    ]);
    repo.write({ 'fix.patch': stdout });
    repo.git('apply', 'fix.patch');
    expect(repo.read('story-bank.md')).toBe(right);
    repo.write({ 'story-bank.md': wrong });
    expect((await run(repo, ['fix', 'story-bank.md', 'notes/mine.md'])).stdout).toContain(
      'notes/mine.md: 2 edits\nstory-bank.md: 2 edits\nfixed 2 files with 4 edits\n',
    );
    expect([repo.read('story-bank.md'), repo.read('notes/mine.md')]).toEqual([right, right + more]);
    expect((await run(repo, ['fix', 'story-bank.md'])).stdout).toContain('nothing to fix\n');
    expect((await run(repo, ['fix', 'notes/odd.md'])).stdout).toContain(
      '1 skipped: notes/odd.md (no glob matches it)',
    );
    expect((await run(repo, ['fix', '--bank', 'notes/odd.md'])).stdout).toContain(
      '1 skipped: notes/odd.md (no story found,',
    );
    expect(await run(repo, ['fix', '--bank'])).toEqual(
      refused('--bank without a path, expected the files to read as story banks'),
    );
  });

  it('makes the edits of a bank that the reports offer', async () => {
    const bank = '## A\n**Situation:** It was full.\n**Action:** I added an alert.\n**Reslut:** 9 to 0.\n';
    const repo = tempRepo({ 'story-bank.md': bank });
    const { stdout } = await run(repo, ['--format', 'sarif']);
    const results = JSON.parse(stdout).runs[0].results as { ruleId: string; fixes?: unknown[] }[];
    expect(results.find(({ ruleId }) => ruleId === 'required-fields')?.fixes).toMatchObject([
      {
        artifactChanges: [
          {
            artifactLocation: { uri: 'story-bank.md' },
            replacements: [
              {
                deletedRegion: { startLine: 4, startColumn: 3, endLine: 4, endColumn: 9 },
                insertedContent: { text: 'Result' },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('refuses --staged, before and after its name', async () => {
    const repo = tempRepo({ 'stories/a.md': TYPO });
    expect(await run(repo, ['fix', '--staged'])).toEqual(
      refused('fix edits files, not the index, expected no --staged (run `git add` afterwards)'),
    );
    expect(await run(repo, ['--staged', 'fix'])).toEqual(
      refused('option --staged before `fix`, expected the options of fix after it'),
    );
    expect(repo.read('stories/a.md')).toBe(TYPO);
    const option = '\n  --staged ';
    expect((await run(repo, ['--help'])).stdout).toContain(option);
    expect((await run(repo, ['fix', '--help'])).stdout).not.toContain(option);
  });

  it('uses the configuration of its folder, or a named one', async () => {
    const config = 'story-types:\n  review:\n    fields: {}\n';
    const repo = tempRepo({ 'stories/a.md': GOOD.replace('security-hygiene', 'reviw'), 'other.yml': config });
    await run(repo, ['fix', '--config', 'other.yml']);
    expect(repo.read('stories/a.md')).toMatch(/^---\ntype: review\n/);
    repo.write({ '.star-witness.yml': 'ignore: stories/a.md\n', 'stories/b.md': GOOD });
    repo.write({ 'stories/a.md': TYPO });
    await run(repo, ['fix']);
    expect(repo.read('stories/a.md')).toBe(TYPO);
  });

  it('keeps the mode of a file, and leaves one alone that may not be written to', async () => {
    const repo = tempRepo({ 'stories/a.md': TYPO });
    chmodSync(repo.join('stories/a.md'), 0o640);
    await run(repo, ['fix']);
    expect(statSync(repo.join('stories/a.md')).mode & 0o777).toBe(0o640);
    repo.write({ 'stories/a.md': TYPO });
    chmodSync(repo.join('stories/a.md'), 0o440);
    if (process.getuid?.() === 0) return;
    repo.write({ 'stories/b.md': TYPO });
    const ran = await run(repo, ['fix']);
    expect(ran).toMatchObject({ code: 2, stderr: 'star-witness: cannot write stories/a.md: EACCES\n' });
    expect(ran.stdout).toContain('stories/b.md: 1 edit\nfixed 1 file with 1 edit\nleft: ');
    expect(repo.read('stories/a.md')).toBe(TYPO);
  });

  it('leaves alone what the baseline has, in stories and banks', async () => {
    const bank = (label: string) =>
      `## The queue\n\n**Situation:** It was full.\n**Action:** I added an alert.\n**${label}:** 9 to 0.\n`;
    const files = {
      'stories/a.md': TYPO,
      'stories/b.md': GOOD.replace(/^lesson:.*\n/m, ''),
      'stories/c.md': GOOD.replace('title: ', 'title: a: '),
      'story-bank.md': `- password: hunter2abcXYZ99\n\n${bank('Reslut')}\n${bank('Reslut').replace('queue', 'lake')}`,
    };
    const repo = tempRepo(files);
    expect((await run(repo, ['fix', '--dry-run'])).stderr).toContain('would fix 4 files with ');
    await run(repo, ['baseline']);
    expect((await run(repo)).code).toBe(0);
    expect((await run(repo, ['fix'])).stdout).toBe('nothing to fix\nno findings left\n');
    const edited = TYPO.replace('hygiene', 'hygien');
    repo.write({ 'stories/a.md': edited, 'stories/d.md': TYPO.replace('title: ', 'title: The ') });
    expect((await run(repo, ['fix'])).stdout).toBe(
      'stories/a.md: 1 edit\nstories/d.md: 1 edit\nfixed 2 files with 2 edits\nno findings left\n',
    );
    expect([repo.read('stories/a.md'), (await run(repo)).code]).toEqual([TYPO, 0]);
    for (const [name, text] of Object.entries(files)) expect(repo.read(name)).toBe(text);
    expect((await run(repo, ['fix', '--no-baseline'])).stdout).toContain('fixed 4 files with ');
  });

  it('leaves a file alone that changed while it ran, and goes on', async () => {
    const repo = tempRepo({ 'stories/a.md': TYPO, 'stories/b.md': TYPO, 'stories/c.md': TYPO });
    const edited = `${TYPO}One more sentence.\n`;
    const ran = runFix({
      cwd: repo.path,
      paths: [],
      configPath: undefined,
      sort: false,
      onProgress: () => undefined,
      onFixed: async (file, workspace) => {
        if (file.filePath === 'stories/b.md') repo.write({ 'stories/b.md': edited });
        writeFixed(file, workspace);
      },
    });
    expect(await ran).toMatchObject({
      files: 2,
      edits: 2,
      notWritten: ['cannot write stories/b.md: the file changed meanwhile, run `star-witness fix` again'],
      left: { error: 1 },
    });
    expect(['a', 'b', 'c'].map((name) => repo.read(`stories/${name}.md`))).toEqual([GOOD, edited, GOOD]);
  });

  it('follows no link out of the repository', async () => {
    const elsewhere = tempDir({ 'secret.md': TYPO });
    const repo = tempRepo({ 'stories/a.md': TYPO, 'other/b.md': TYPO });
    symlinkSync(elsewhere.join('secret.md'), repo.join('stories/link.md'));
    symlinkSync(elsewhere.path, repo.join('stories/folder'));
    symlinkSync(repo.join('other'), repo.join('inside'));
    const ran = await run(repo, [
      'fix',
      'stories',
      'stories/link.md',
      'stories/folder/secret.md',
      'inside/b.md',
    ]);
    expect(ran.stdout).toBe(
      `other/b.md: 1 edit\nstories/a.md: 1 edit\nfixed 2 files with 2 edits\n2 skipped: stories/folder/secret.md (symbolic link), stories/link.md (symbolic link)\n${CLEAN}`,
    );
    expect(elsewhere.read('secret.md')).toBe(TYPO);
    expect(statSync(repo.join('inside')).isDirectory()).toBe(true);
    expect(repo.read('other/b.md')).toBe(GOOD);
  });

  it('replaces a file whole, so that another name of it keeps the old text', async () => {
    const repo = tempRepo({ 'stories/a.md': TYPO });
    linkSync(repo.join('stories/a.md'), repo.join('backup'));
    await run(repo, ['fix']);
    expect([repo.read('stories/a.md'), repo.read('backup')]).toEqual([GOOD, TYPO]);
  });

  it('applies every fix of a file, including those of findings beyond the limit of a report', async () => {
    const count = MAX_FINDINGS_OF_FILE * MAX_PASSES + 1;
    const repo = tempRepo({ 'stories/a.md': `${GOOD}\n${'password: hunter2abcXYZ99\n'.repeat(count)}` });
    const { stdout, stderr } = await run(repo, ['fix']);
    expect([stdout.split('\n')[0], stderr]).toEqual([`stories/a.md: ${count} edits`, '']);
    expect(repo.read('stories/a.md')).toBe(`${GOOD}\n${'password: [secret]\n'.repeat(count)}`);
  });

  it('says where the edits come to no end', async () => {
    const keys = Array.from({ length: 101 }, (_, index) => `k${index}: a: b\n`).join('');
    const text = `---\ntype: x\n${keys}---\n`;
    const repo = tempRepo({ 'stories/a.md': text });
    const ran = await run(repo, ['fix']);
    expect(ran.stderr).toBe(
      'star-witness: stories/a.md: too many edits that lead to others, so that none is made; correct it by hand\n',
    );
    expect(ran.stdout).toBe('nothing to fix\nleft: 1 error; `star-witness` lists them\n');
    expect(repo.read('stories/a.md')).toBe(text);
  });

  it('runs as it is built', () => {
    const repo = tempRepo({ 'stories/a.md': TYPO });
    expect(runBuilt(repo, ['fix', '--dry-run'])).toMatchObject({ code: 0, stdout: DIFF });
    expect(runBuilt(repo, ['fix'])).toMatchObject({ code: 0, stderr: '' });
    expect(repo.read('stories/a.md')).toBe(GOOD);
  });
});
