import { describe, expect, it } from 'vitest';
import { explainScore } from '../../src/report/explain.ts';
import type { AnswerScore } from '../../src/types.ts';

const TEXT = 'I added alerts.\nFailed imports fell from 41 a day to 3.\n';

function scoreOf(text: string, passages: [kind: 'mechanism' | 'evidence', text: string][]): AnswerScore {
  const signals = passages.map(([kind, passage]) => {
    const start = text.indexOf(passage);
    return { kind, text: passage, at: { start, end: start + passage.length }, strength: 0.934 };
  });
  const literal = { score: 0, missing: [] };
  const confidence = { mechanism: 1, evidence: 1 };
  const closest = { mechanism: null, evidence: null };
  return {
    score: 2,
    missing: [],
    unsure: [],
    confidence,
    closest,
    signals,
    elements: [],
    literal,
    english: true,
  };
}

describe('explainScore', () => {
  it('marks each passage under the text, and says how surely it shows the point', () => {
    const score = scoreOf(TEXT, [
      ['mechanism', 'added alerts'],
      ['evidence', 'Failed imports fell from 41 a day to 3'],
    ]);
    expect(explainScore(TEXT, score, false)).toBe(
      [
        'I added alerts.',
        '  ^^^^^^^^^^^^',
        'Failed imports fell from 41 a day to 3.',
        '======================================',
        '',
        '  ^ mechanism: added alerts 93 %',
        '  = evidence: Failed imports fell from 41 a day to 3 93 %',
        '',
      ].join('\n'),
    );
  });

  it('shows a text without passages as it is', () => {
    const text = 'I care about safe AI.';
    expect(explainScore(text, scoreOf(text, []), false)).toBe('I care about safe AI.\n\n');
  });

  it('lets nothing of the text reach the terminal raw', () => {
    const text = '::error::x\n##[error]y \u001b[31mI added alerts.';
    const shown = explainScore(text, scoreOf(text, [['mechanism', 'added alerts']]), false);
    expect(shown).not.toContain('\u001b');
    expect(shown).toMatch(/^: :error::x\n## \[error\]y /);
  });

  it('colors the marks where that is wanted', () => {
    const shown = explainScore(TEXT, scoreOf(TEXT, [['mechanism', 'added alerts']]), true);
    expect(shown).toContain('\u001b[36m^^^^^^^^^^^^\u001b[39m');
  });
});
