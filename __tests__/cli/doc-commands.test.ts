import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOME, ruleUrl } from '../../src/product.ts';
import { ROOT, run } from '../support/cli.ts';
import { type TempDir, tempRepo } from '../support/temp-repo.ts';

const COMMAND = 'npx --no-install star-witness';

/** A repository that has what the commands of the pages name. */
function prepRepo(): TempDir {
  const repo = tempRepo();
  cpSync(path.join(ROOT, 'examples/first-draft'), repo.path, { recursive: true });
  return repo;
}

/** Each command in the blocks of shell of a page, without what a shell reads. */
function commandsIn(page: string): string[] {
  const text = readFileSync(path.join(ROOT, page), 'utf8').replaceAll('\r\n', '\n');
  const lines = [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
    block.split('\n'),
  );
  return lines
    .filter((line) => line.startsWith(COMMAND))
    .map((line) =>
      line
        .slice(COMMAND.length)
        .replace(/ +[#>|].*$/, '')
        .trim(),
    );
}

/** What each command of a page ends with, and a line of what it prints or writes to the file that it names. */
const PAGES: Record<string, [command: string, code: number, line: string][]> = {
  'docs/fix.md': [
    ['fix', 0, 'fixed 7 files with 12 edits'],
    ['fix --dry-run', 0, 'would fix 7 files with 12 edits'],
    ['fix --dry-run stories/sam', 0, 'would fix 6 files with 11 edits'],
    ['fix --sort', 0, 'fixed 8 files with 18 edits'],
  ],
  'docs/reports.md': [
    ['--format text --format json=report.json', 1, '7 stories, 2 prompt answers checked'],
    ['--format text --format junit=star-witness.xml', 1, '7 stories, 2 prompt answers checked'],
    ['--format checkstyle=checkstyle.xml', 1, '<checkstyle version="4.3">'],
    [
      '--format rdjsonl',
      1,
      `{"message":"Unexpected second key \`title\`, expected each key once.\\nRemove one of the two, or merge their values.","location":{"path":"answers/sam/disagreement.md","range":{"start":{"line":6,"column":1},"end":{"line":6,"column":6}}},"severity":"ERROR","source":{"name":"star-witness","url":"${HOME}"},"code":{"value":"frontmatter-syntax","url":"${ruleUrl('frontmatter-syntax')}"}}`,
    ],
  ],
  'docs/editors.md': [
    [
      '--format compact',
      1,
      'answers/sam/disagreement.md:6:1: error: Unexpected second key `title`, expected each key once. [frontmatter-syntax]',
    ],
    ['schema', 0, '  "title": "Story",'],
    ['schema incident-command', 0, '  "title": "Story: Incident command",'],
    ['schema answer', 0, '  "title": "Prompt answer",'],
    ['schema loop', 0, '  "title": "Star Witness interview loop",'],
    ['schema config', 0, '  "title": "Star Witness configuration",'],
    ['schema report', 0, '  "title": "Star Witness report, version 2",'],
    ['schema baseline', 0, '  "title": "Star Witness baseline, version 1",'],
    ['schema loop', 0, '  "title": "Star Witness interview loop",'],
    ['schema', 0, '  "title": "Story",'],
  ],
};

describe.each(Object.entries(PAGES))('%s', (page, expected) => {
  it('has these commands', () => {
    expect(commandsIn(page)).toEqual(expected.map(([command]) => command));
  });

  it.each(expected)('runs %s', async (command, code, line) => {
    const repo = prepRepo();
    const ran = await run(repo, command.split(' '));
    const written = [...command.matchAll(/=(\S+)/g)].map(([, file = '']) => repo.read(file));
    expect(ran.code).toBe(code);
    expect([ran.stdout, ran.stderr, ...written].join('\n').split('\n')).toContain(line);
  });
});
