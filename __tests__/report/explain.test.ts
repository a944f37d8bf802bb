import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/core/config.ts';
import { straight } from '../../src/core/scalar-text.ts';
import { Reader } from '../../src/core/score.ts';
import { explainScore } from '../../src/report/explain.ts';

const config = resolveConfig(['ai-lab'], { scorer: 'rubric' });

function explained(text: string, color = false): string {
  return explainScore(text, new Reader(config).score(straight(text, 0), null), color);
}

describe('explainScore', () => {
  it('marks each passage under the text, and says why it counts', () => {
    expect(explained('I added alerts.\nFailed imports fell from 41 a day to 3.\n')).toBe(
      [
        'I added alerts.',
        '  ^^^^^^^^^^^^',
        'Failed imports fell from 41 a day to 3.',
        '======================================',
        '',
        '  ^ mechanism: added alerts It names an alert or a watch on the running system.',
        '  = evidence: Failed imports fell from 41 a day to 3 A number says how much something changed.',
        '',
      ].join('\n'),
    );
  });

  it('shows a text without passages as it is', () => {
    expect(explained('I care about safe AI.')).toBe('I care about safe AI.\n\n');
  });

  it('lets nothing of the text reach the terminal raw', () => {
    const text = '::error::x\n##[error]y \u001b[31mI added alerts.';
    expect(explained(text)).not.toContain('\u001b');
    expect(explained(text)).toMatch(/^: :error::x\n## \[error\]y /);
  });

  it('colours the marks where that is wanted', () => {
    expect(explained('I added alerts.', true)).toContain('\u001b[36m^^^^^^^^^^^^\u001b[39m');
  });
});
