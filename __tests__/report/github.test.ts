import { execFileSync } from 'node:child_process';
import { EOL } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/report/annotations.ts';
import { commandOf, renderGithub } from '../../src/report/github.ts';
import { HOSTILE } from './hostile.ts';
import { document, finding, reportOf, times } from './samples.ts';

const PRINT = `
  const { error, warning, notice } = await import('@actions/core');
  let input = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) input += chunk;
  for (const { level, message, properties } of JSON.parse(input)) ({ error, warning, notice })[level](message, properties);
`;

describe('commandOf', () => {
  it('writes the bytes that @actions/core writes', () => {
    const levels = ['error', 'warning', 'notice'] as const;
    const annotations: Annotation[] = HOSTILE.flatMap((text, index) => [
      {
        level: levels[index % 3] ?? 'error',
        message: text,
        properties: {
          title: text,
          file: text,
          startLine: index + 1,
          endLine: index + 1,
          startColumn: 2,
          endColumn: 5,
        },
      },
      {
        level: 'error' as const,
        message: `${text}\r\n${text}%`,
        properties: { title: 'a,b:c%', file: `${text}/,:%\r\n`, startLine: 1, endLine: 1 },
      },
    ]);
    const input = JSON.stringify(annotations);
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', PRINT], {
      input,
      cwd: import.meta.dirname,
    });
    const ours = annotations.map((annotation) => commandOf(annotation) + EOL).join('');
    expect(Buffer.from(ours).equals(printed)).toBe(true);
  });
});

describe('renderGithub', () => {
  it('ends in a line with the verdict and the counts', () => {
    const findings = times(11, () => finding());
    const lines = renderGithub(reportOf({ documents: [document()], findings })).split('\n');
    expect(lines).toHaveLength(12);
    expect(lines[0]).toBe(
      '::error title=empty-field,file=stories/mara/gateway.md,line=7,endLine=7,col=10,endColumn=14::' +
        'Field `numbers` is only `TODO`, expected what changed.%0AReplace it with what happened.%0A' +
        'line 7: https://example.org/rules/empty-field.md',
    );
    expect(lines[10]).toBe('fail: 11 errors (showing 10 of 11 errors); 1 story, 0 prompt answers checked');
    expect(renderGithub(reportOf())).toBe('pass: no findings; 0 stories, 0 prompt answers checked\n');
  });
});
