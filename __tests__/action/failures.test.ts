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
      /gone is not a directory$/,
    ],
    [
      'a configuration that runs commands',
      { '.star-witness.yml': '"::error::x\\n::add-mask::a ##[error]y": 1\n', 'stories/a.md': PASSING },
      {},
      /^\.star-witness\.yml:1:\d: unknown key `::error::x ::add-mask::a ## \[error\]y`/,
    ],
  ];

  it.each(cases)('%s is one error', async (_, files, inputs, message) => {
    expectOneError(await act({ place, workspace: folderWith(files), inputs }), message);
  });

  it('a configuration that is a directory is one error', async () => {
    const workspace = folderWith({ 'stories/a.md': PASSING });
    expectOneError(await act({ place, workspace, inputs: { config: 'stories' } }), /./);
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
