import { describe, expect, it } from 'vitest';
import { explainScore } from '../../src/report/explain.ts';
import type { AnswerScore } from '../../src/types.ts';

const TEXT = 'I added alerts.\nFailed imports fell from 41 a day to 3.\n';

const PLAIN = { color: false, columns: 80 };

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
  it('marks the first passage where two overlap', () => {
    const score = scoreOf(TEXT, [
      ['mechanism', 'added alerts'],
      ['evidence', 'I added'],
    ]);
    expect(explainScore(TEXT, score, PLAIN).split('\n').slice(0, 2)).toEqual([
      'I added alerts.',
      '==^^^^^^^^^^^^',
    ]);
  });

  it('marks each passage under the text, and says how surely it shows the point', () => {
    const score = scoreOf(TEXT, [
      ['mechanism', 'added alerts'],
      ['evidence', 'Failed imports fell from 41 a day to 3'],
    ]);
    expect(explainScore(TEXT, score, PLAIN)).toBe(
      [
        'I added alerts.',
        '  ^^^^^^^^^^^^',
        'Failed imports fell from 41 a day to 3.',
        '======================================',
        '',
        '  ^ mechanism: added alerts 93%',
        '  = evidence: Failed imports fell from 41 a day to 3 93%',
        '',
      ].join('\n'),
    );
  });

  it('shows a text without passages as it is', () => {
    const text = 'I care about safe AI.';
    expect(explainScore(text, scoreOf(text, []), PLAIN)).toBe('I care about safe AI.\n\n');
  });

  it('wraps the text and what it tells, and marks wide characters over their whole width', () => {
    const text = 'We 追加した alerts, so that failed imports show within a minute, and not after a week.';
    const score = scoreOf(text, [['mechanism', '追加した alerts, so that failed imports show']]);
    const element = { id: 'boss', state: 'absent', confidence: 0, text: null, at: null } as const;
    const elements = [
      { ...element, label: 'who owns it', edit: 'Name the one who is called at night.' },
      { ...element, state: 'unsure' as const, label: 'who pays', edit: 'Name who pays.' },
    ];
    expect(explainScore(text, { ...score, elements }, { color: false, columns: 40 })).toBe(
      [
        'We 追加した alerts, so that failed',
        '   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
        'imports show within a minute, and not',
        '^^^^^^^^^^^^',
        'after a week.',
        '',
        '  ^ mechanism: 追加した alerts, so that',
        '    failed imports show 93%',
        '',
        '  - who owns it: missing. Name the one',
        '    who is called at night.',
        '  ? who pays: unsure. Name who pays.',
        '',
      ].join('\n'),
    );
  });

  it('lets nothing of the text reach the terminal raw', () => {
    const text = '::error::x\n##[error]y \u001b[31mI added alerts.';
    const shown = explainScore(text, scoreOf(text, [['mechanism', 'added alerts']]), PLAIN);
    expect(shown).not.toContain('\u001b');
    expect(shown).toMatch(/^: :error::x\n## \[error\]y /);
  });

  it('colors the marks where that is wanted', () => {
    const shown = explainScore(TEXT, scoreOf(TEXT, [['mechanism', 'added alerts']]), {
      color: true,
      columns: 80,
    });
    expect(shown).toContain('\u001b[36m^^^^^^^^^^^^\u001b[39m');
  });
});
