import { describe, expect, it } from 'vitest';
import { renderCompact } from '../../src/report/compact.ts';
import { HOSTILE } from './hostile.ts';
import { document, finding, reportOf } from './samples.ts';

const options = { quiet: false, displayPath: (filePath: string) => `../${filePath}` };

describe('renderCompact', () => {
  it('is one line a finding, without the edit and the counts', () => {
    const findings = [
      finding(),
      finding({ line: 9, column: 1, severity: 'warning', ruleId: 'hedging', message: 'It hedges.' }),
    ];
    expect(renderCompact(reportOf({ documents: [document()], findings }), options)).toBe(
      [
        '../stories/mara/gateway.md:7:10: error: Field `numbers` is only `TODO`, expected what changed. [empty-field]',
        '../stories/mara/gateway.md:9:1: warning: It hedges. [hedging]',
        '',
      ].join('\n'),
    );
  });

  it('has only errors when quiet, and nothing without findings', () => {
    const findings = [finding({ severity: 'note' }), finding()];
    expect(renderCompact(reportOf({ findings }), { ...options, quiet: true })).toMatch(
      /^[^\n]+: error: [^\n]+\n$/,
    );
    expect(renderCompact(reportOf(), options)).toBe('');
  });

  it('says why the run fails, where that is not for an error', () => {
    const limits = { failOn: 'error', maxWarnings: 0, scorer: 'rubric' } as const;
    const tooMany = reportOf({ verdict: 'fail', counts: { ...reportOf().counts, warning: 2 }, limits });
    expect(renderCompact(tooMany, { ...options, quiet: true })).toBe('fail: 2 warnings, at most 0 allowed\n');
    expect(
      renderCompact({ ...tooMany, limits: { ...limits, failOn: 'warning', maxWarnings: null } }, options),
    ).toBe('fail: `fail-on` is `warning`\n');
  });

  it('stays one line, whatever a file holds', () => {
    for (const text of HOSTILE) {
      const output = renderCompact(
        reportOf({ findings: [finding({ filePath: text, message: text })] }),
        options,
      );
      expect(output.trimEnd().split(/[\r\n]/)).toHaveLength(1);
      expect(output).not.toMatch(/\u001b|^\s*::|##\[/);
    }
  });
});
