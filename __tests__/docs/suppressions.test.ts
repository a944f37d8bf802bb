import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { run } from '../support/cli.ts';
import { configOf } from '../support/config-files.ts';
import { examplesOf } from '../support/doc-examples.ts';
import { model } from '../support/model.ts';
import { tempDir } from '../support/temp-repo.ts';

const examples = examplesOf('docs/suppressions.md');

describe('docs/suppressions.md', () => {
  it.each(examples.filter(({ language }) => language === 'markdown'))(
    'line $line: $path, $manner',
    ({ path, text, manner }) => {
      const kind = path.startsWith('answers/') ? 'answer' : 'story';
      const { findings, suppressed } = check([{ filePath: path, text, kind }], { model });
      const told = suppressed.map(({ line, ruleId }) => `${line} ${ruleId}`).join(' and ');
      expect(`suppressed ${told}`).toBe(manner);
      expect(findings.filter(({ ruleId }) => ruleId.endsWith('suppression'))).toEqual([]);
    },
  );

  it.each(examples.filter(({ language }) => language === 'yaml'))('line $line', async ({ text }) => {
    await configOf({ '.star-witness.yml': text });
  });

  it('has a command that runs', async () => {
    const [command = ''] = examples
      .filter(({ language }) => language === 'sh')
      .map(({ text }) => text.trim());
    const [, , , ...args] = command.split(' ');
    const dir = tempDir();
    const { path = '', text = '' } = examples[0] ?? {};
    dir.write({ [path]: text });
    const { code, stdout } = await run(dir, args);
    expect([args, code]).toEqual([['--no-inline-config'], 0]);
    expect(stdout).toMatch(/^pass: 3 warnings, 1 note$/m);
    expect((await run(dir, [])).stdout).toMatch(/^pass: .*2 suppressed$/m);
  });
});
