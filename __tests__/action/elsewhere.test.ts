import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { act, expectOneError, folderWith, PASSING, PLACES, story } from './step.ts';

/** A workspace with links that a pull request added, and a folder next to it that no one asked for. */
function linked() {
  const outer = folderWith({
    'w/stories/a.md': story({ owner: '"##[error]gotcha"', lesson: null }),
    'out/stories/b.md': PASSING,
    'out/config.yml': 'min-score: 0\n',
  });
  const workspace = path.join(outer, 'w');
  execFileSync('git', ['init', '-q'], { cwd: workspace });
  for (const [name, target] of [
    ['stdout.json', '/dev/stdout'],
    ['new.json', '../out/new.json'],
    ['linked', '../out'],
    ['git', '.git'],
    ['config.yml', '../out/config.yml'],
  ] as const)
    symlinkSync(target, path.join(workspace, name));
  return { workspace, outside: path.join(outer, 'out') };
}

describe.each(PLACES)('what leads out of the workspace, on %s', (place) => {
  const cases: [string, string, string | RegExp][] = [];
  for (const input of ['report-json', 'sarif-file', 'html-file']) {
    const refusal = (file: string, what: string) =>
      new RegExp(
        `^input \`${input}\`: cannot write /[^\\n]+/w/${file}: ${what} is a symbolic link, expected none in the workspace$`,
      );
    cases.push(
      [input, 'stdout.json', refusal('stdout.json', 'stdout.json')],
      [input, 'new.json', refusal('new.json', 'new.json')],
      [input, 'linked/x.json', refusal('linked/x.json', 'linked')],
      [input, 'linked/deep/x.json', refusal('linked/deep/x.json', 'linked')],
      [input, 'git/x.json', refusal('git/x.json', 'git')],
      [
        input,
        '../out/x.json',
        /^input `[a-z-]+`: expected a path inside the workspace or `runner\.temp`, found \/[^\n]+\/out\/x\.json$/,
      ],
      [
        input,
        '.git/x.json',
        /^input `[a-z-]+`: cannot write \/[^\n]+\/w\/\.git\/x\.json: it is inside \.git, expected another folder$/,
      ],
      [
        input,
        '/dev/stdout',
        `input \`${input}\`: expected a path inside the workspace or \`runner.temp\`, found /dev/stdout`,
      ],
    );
  }
  const out = 'a symbolic link leads out of the workspace or into .git, expected';
  cases.push(
    [
      'working-directory',
      'linked',
      `input \`working-directory\`: ${out} linked to stay inside the workspace`,
    ],
    [
      'working-directory',
      'linked/stories',
      `input \`working-directory\`: ${out} linked/stories to stay inside the workspace`,
    ],
    ['working-directory', 'git', `input \`working-directory\`: ${out} git to stay inside the workspace`],
    ['config', 'config.yml', `input \`config\`: ${out} config.yml to stay inside the workspace`],
    [
      'config',
      'linked/config.yml',
      `input \`config\`: ${out} linked/config.yml to stay inside the workspace`,
    ],
    ['config', 'git/config', `input \`config\`: ${out} git/config to stay inside the workspace`],
    ['files', 'linked', `input \`files\`: ${out} linked to stay inside the workspace`],
    [
      'files',
      'linked/stories/b.md',
      `input \`files\`: ${out} linked/stories/b.md to stay inside the workspace`,
    ],
    ['files', 'stories\nlinked/**/*.md', `input \`files\`: ${out} linked to stay inside the workspace`],
    ['files', 'git/config', `input \`files\`: ${out} git/config to stay inside the workspace`],
  );

  it.each(cases)('%s: %s is refused in one line', async (input, value, message) => {
    const { workspace, outside } = linked();
    expectOneError(await act({ place, workspace, inputs: { [input]: value } }), message);
    expect(readdirSync(outside)).toEqual(['config.yml', 'stories']);
    expect(existsSync(path.join(workspace, '.git/x.json'))).toBe(false);
  });

  it("a report goes to the job's folder for temporary files, if no link is on the way", async () => {
    const { workspace, outside } = linked();
    const temporary = folderWith();
    symlinkSync(outside, path.join(temporary, 'linked'));
    const write = (name: string) => {
      const inputs = { 'report-json': path.join(temporary, name) };
      return act({ place, workspace, inputs, env: { RUNNER_TEMP: temporary } });
    };
    const { outputs } = await write('out/report.json');
    expect(outputs['report-json']).toBe(path.join(temporary, 'out/report.json'));
    expect(existsSync(path.join(temporary, 'out/report.json'))).toBe(true);
    expectOneError(
      await write('linked/report.json'),
      /linked is a symbolic link, expected none in the workspace$/,
    );
    expect(readdirSync(outside)).toEqual(['config.yml', 'stories']);
  });

  it('a pipe is refused where a report was asked for', async () => {
    const { workspace } = linked();
    execFileSync('mkfifo', [path.join(workspace, 'pipe')]);
    expectOneError(
      await act({ place, workspace, inputs: { 'report-json': 'pipe' } }),
      /^input `report-json`: cannot write \/[^\n]+\/pipe: it is a device or a pipe, expected a file$/,
    );
  });

  it('is left out of what globs match, and said', async () => {
    const { workspace } = linked();
    writeFileSync(
      path.join(workspace, '.star-witness.yml'),
      'stories: [stories/*.md, linked/stories/*.md, git/*]\n',
    );
    const { annotations, outputs } = await act({ place, workspace });
    expect(outputs).toMatchObject({ stories: '1', errors: '1' });
    expect(annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)).toEqual([
      'skipped 2 symbolic links to folders: `git`, `linked`',
    ]);
  });

  it('a configuration outside that the workflow names is read', async () => {
    const { workspace, outside } = linked();
    const inputs = { config: path.join(outside, 'config.yml') };
    expect((await act({ place, workspace, inputs })).outputs).toMatchObject({ stories: '1' });
  });
});
