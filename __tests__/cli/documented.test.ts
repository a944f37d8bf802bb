import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, run } from '../support/cli.ts';
import { examplesOf } from '../support/doc-examples.ts';
import { type TempDir, tempRepo } from '../support/temp-repo.ts';

/** The files that a block of commands may say that it needs. */
const FILES: Record<string, string> = {
  'story-bank.md':
    '# Stories\n\n### [Ownership] The queue that filled up\n**Situation:** The export queue filled up every Friday.\n**Action:** I added an alert on its depth and a limit.\n**Result:** Restarts went from nine a month to none.\n',
  'stories.csv':
    'title,situation,action,result\nKeys that end,Keys lived for years.,I added a check.,31 a month to none.\n',
};

/** A line that each command prints. */
const LINES: Record<string, string> = {
  'story-bank.md': '1 story, 0 prompt answers checked',
  'import story-bank.md --owner ana': '  wrote stories/ana/the-queue-that-filled-up.md',
  'stories/ana': '1 story, 0 prompt answers checked',
  'init --yes': 'Wrote 8 files.',
  'new incident-command --owner ana --title The night the queue stopped':
    'wrote stories/ana/the-night-the-queue-stopped.md',
  '': '1 story, 0 prompt answers checked',
  'new platform-boundary --owner ana': 'wrote stories/ana/platform-boundary.md',
  'new disagreement --owner ana': 'wrote answers/ana/disagreement.md',
  'explain platform-boundary': 'Platform boundary (story type platform-boundary)',
  'init --dry-run': 'Would write 8 files.',
  'init --yes --hook git --without editor --without workflow': 'create    .git/hooks/pre-commit',
  'import story-bank.md --owner ana --dry-run': '  would write stories/ana/the-queue-that-filled-up.md',
  'import story-bank.md stories.csv --owner ana': '  wrote stories/ana/keys-that-end.md',
  'import story-bank.md --into stories/first': '  wrote stories/first/the-queue-that-filled-up.md',
};

/** The words of a line of shell; a comment ends it. */
function wordsOf(line: string): string[] {
  return [...line.replace(/\s#.*$/, '').matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

interface Block {
  name: string;
  commands: string[][];
  files: string[];
}

/** The blocks of commands of a page; the comment before each says what is there when they run. */
function blocksOf(page: string): Block[] {
  return examplesOf(page)
    .filter(({ language, text }) => language === 'sh' && text.includes('star-witness '))
    .filter(({ text }) => !text.startsWith('npm install'))
    .map(({ line, path, manner, text }) => ({
      name: `line ${line}`,
      files: Object.keys(FILES).filter((file) => `${path} ${manner}`.includes(file)),
      commands: text.trim().split('\n').map(wordsOf),
    }));
}

async function runAll(dir: TempDir, commands: readonly string[][]): Promise<void> {
  for (const [npx, option, program, ...args] of commands) {
    expect([npx, option, program]).toEqual(['npx', '--no-install', 'star-witness']);
    const { code, stdout, stderr } = await run(dir, args);
    expect([code, stderr], args.join(' ')).toEqual([0, '']);
    expect(stdout.split('\n')).toContain(LINES[args.join(' ')]);
  }
}

describe.each(['docs/begin.md', 'docs/import.md'])('%s', (page) => {
  it.each(blocksOf(page))('has commands that run, $name', async ({ commands, files }) => {
    const dir = tempRepo(Object.fromEntries(files.map((file) => [file, FILES[file] ?? ''])));
    await runAll(dir, commands);
  });
});

describe('docs/begin.md', () => {
  const [bank, empty] = blocksOf('docs/begin.md');

  it('takes three commands each way, to a first report on a first story', async () => {
    expect([bank?.commands.length, empty?.commands.length]).toEqual([3, 3]);
    const withBank = tempRepo({ 'story-bank.md': FILES['story-bank.md'] ?? '' });
    await runAll(withBank, bank?.commands ?? []);
    const fresh = tempRepo();
    await runAll(fresh, empty?.commands ?? []);
    expect(fresh.list('stories/ana')).toEqual(['the-night-the-queue-stopped.md']);
  });
});

describe('docs/cli.md', () => {
  const page = readFileSync(path.join(ROOT, 'docs/cli.md'), 'utf8');
  const optionsIn = (text: string): Set<string> => new Set(text.match(/(?<![\w-])--?[a-z][a-z-]*/gi) ?? []);

  it('names every option of a check and of every command, and no other', async () => {
    const dir = tempRepo();
    const { stdout: help } = await run(dir, ['--help']);
    const commands = [...help.matchAll(/^ {2}([a-z][a-z-]*) (?:\[options\]|<)/gm)].map(
      ([, name = '']) => name,
    );
    expect(commands).toContain('hash-name');
    const documented = optionsIn(page);
    documented.delete('--no-install');
    const printed = new Set<string>();
    for (const command of [[], ...commands.map((name) => [name])]) {
      const { stdout } = await run(dir, [...command, '--help']);
      for (const option of optionsIn(stdout)) printed.add(option);
      if (command[0]) expect(page, command[0]).toMatch(new RegExp(`^\\| .*\`${command[0]}\``, 'm'));
    }
    expect([...documented].sort()).toEqual([...printed].sort());
  });
});
