import { describe, expect, it } from 'vitest';
import { act, expectOneError, folderWith, PASSING, PLACES } from './step.ts';

describe.each(PLACES)('what cannot run, on %s', (place) => {
  const cases: [string, Record<string, string>, Record<string, string>, RegExp][] = [
    [
      'a wrong configuration',
      { '.star-witness.yml': 'fail-onn: error\n', 'stories/a.md': PASSING },
      {},
      /^\.star-witness\.yml:1:1: unknown key `fail-onn`, did you mean `fail-on`\?/,
    ],
    [
      'a broken configuration',
      { '.star-witness.yml': 'rules: [', 'stories/a.md': PASSING },
      {},
      /^\.star-witness\.yml:1:\d+: invalid YAML: /,
    ],
    [
      'a configuration that is no text',
      { '.star-witness.yml': '\u0000', 'stories/a.md': PASSING },
      {},
      /^\.star-witness\.yml:1:1: (?:no UTF-8 text|\d+ bytes), expected UTF-8 text/,
    ],
    [
      'no file that matches',
      { 'README.md': '' },
      { 'allow-empty': 'false' },
      /^no file in \S+ matches `\*\*\/stories\/\*\*\/\*\.md`, /,
    ],
    [
      'no working directory',
      { 'stories/a.md': PASSING },
      { 'working-directory': 'gone' },
      /^input `working-directory`: `gone` is not a folder, expected a folder of the repository$/,
    ],
    [
      'a configuration that runs commands',
      { '.star-witness.yml': '"::error::x\\n::add-mask::a ##[error]y": 1\n', 'stories/a.md': PASSING },
      {},
      /^\.star-witness\.yml:1:\d: unknown key `::error::x ::add-mask::a ## \[error\]y`/,
    ],
  ];

  it.each(cases)('%s is one error', async (_, files, inputs, message) => {
    const inConfig = {
      file: '.star-witness.yml',
      line: 1,
      endLine: 1,
      col: expect.any(Number),
      endColumn: expect.any(Number),
    };
    const at = '.star-witness.yml' in files ? inConfig : {};
    expectOneError(await act({ place, workspace: folderWith(files), inputs }), message, at);
  });

  it('a configuration that is a directory is one error', async () => {
    const workspace = folderWith({ 'stories/a.md': PASSING });
    expectOneError(await act({ place, workspace, inputs: { config: 'stories' } }), /./);
  });

  it('a glob of the configuration without a match is a warning at its place', async () => {
    const files = { '.star-witness.yml': 'stories: [stories/*.md, tales/*.md]\n', 'stories/a.md': PASSING };
    const { annotations } = await act({ place, workspace: folderWith(files) });
    expect(annotations).toEqual([
      {
        level: 'warning',
        message:
          '.star-witness.yml:1:25: `stories`: `tales/*.md` matches no file, expected at least one: correct the glob, or remove it',
        file: '.star-witness.yml',
        line: 1,
        endLine: 1,
        col: 25,
        endColumn: 25,
      },
    ]);
  });

  it('has no summary if none was asked for', async () => {
    const files = { '.star-witness.yml': 'x: 1\n', 'stories/a.md': PASSING };
    const { exitCode, summary } = await act({
      place,
      workspace: folderWith(files),
      inputs: { summary: 'false' },
    });
    expect([exitCode, summary]).toEqual([1, '']);
  });

  it('outputs that cannot be written are one error', async () => {
    const workspace = folderWith({ 'stories/a.md': PASSING });
    const { exitCode, annotations } = await act({
      place,
      workspace,
      env: { GITHUB_OUTPUT: '/nonexistent/x' },
    });
    expect([exitCode, annotations.length]).toEqual([1, 1]);
    expect(annotations[0]?.message).toBe(
      'cannot write the outputs: GITHUB_OUTPUT is /nonexistent/x (no such file), expected the file that the runner creates',
    );
  });
});
