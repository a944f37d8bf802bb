import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
import { model } from '../support/model.ts';

interface Matcher {
  pattern: Record<string, string | number> & { regexp: string };
  fileLocation: string[];
}

const page = readFileSync('docs/editors.md', 'utf8').replaceAll('\r\n', '\n');
const blocks = [...page.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, text = '']) => JSON.parse(text));
const { tasks } = blocks.find((block) => 'tasks' in block) as {
  tasks: [{ command: string; problemMatcher: Matcher }];
};
const { command, problemMatcher } = tasks[0];
const { regexp, ...groups } = problemMatcher.pattern;

describe('the task for VS Code', () => {
  it('reads each finding from the lines of the format that it asks for', async () => {
    expect(command).toBe('npx --no-install star-witness --format compact');
    expect(problemMatcher.fileLocation[0]).toBe('relative');
    const folder = 'examples/first-draft/stories/sam';
    const sources = readdirSync(folder).map((name) => ({
      filePath: `stories/sam: 1:2/${name}`,
      text: readFileSync(`${folder}/${name}`, 'utf8'),
    }));
    const report = check(sources, { model });
    const lines = (await render(report, 'compact')).trimEnd().split('\n');
    const found = lines.map((line) => {
      const match = new RegExp(regexp).exec(line);
      return Object.fromEntries(
        Object.entries(groups).map(([name, group]) => [name, match?.[Number(group)]]),
      );
    });
    expect(found).toEqual(
      report.findings.map(({ filePath, line, column, severity, message, ruleId }) => ({
        file: filePath,
        line: `${line}`,
        column: `${column}`,
        severity,
        message: message.split('\n')[0],
        code: ruleId,
      })),
    );
    expect(found.length).toBeGreaterThan(20);
  });

  it('takes nothing else for a finding', () => {
    for (const line of ['', 'fail: 3 errors', 'star-witness: no such file', '14 stories checked'])
      expect(new RegExp(regexp).test(line)).toBe(false);
  });
});
