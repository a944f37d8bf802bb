import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, run } from '../support/cli.ts';
import { type TempDir, tempRepo } from '../support/temp-repo.ts';

const COMMAND = 'npx --no-install star-witness';

/** A repository that has what the commands of the pages name. */
function prepRepo(): TempDir {
  const repo = tempRepo();
  cpSync(path.join(ROOT, 'examples/first-draft'), repo.path, { recursive: true });
  return repo;
}

/** The arguments of each command in the blocks of shell of a page. */
function commandsIn(page: string): string[][] {
  const text = readFileSync(path.join(ROOT, page), 'utf8').replaceAll('\r\n', '\n');
  const lines = [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
    block.split('\n'),
  );
  const commands = lines.filter((line) => line.startsWith(COMMAND));
  return commands.map((line) =>
    line
      .slice(COMMAND.length)
      .replace(/ +[#>|].*$/, '')
      .trim()
      .split(/ +/),
  );
}

describe.each(['docs/fix.md', 'docs/reports.md', 'docs/editors.md'])('%s', (page) => {
  it.each(commandsIn(page).map((args) => [args.join(' '), args] as const))('runs %s', async (_, args) => {
    const repo = prepRepo();
    const { code, stdout, stderr } = await run(repo, args);
    expect(stderr).not.toContain('star-witness:');
    expect([0, 1]).toContain(code);
    // A report that goes to a file prints nothing.
    expect(stdout !== '' || args.some((arg) => arg.includes('='))).toBe(true);
  });
});
