import { describe, expect, test } from 'vitest';
import { compileRubric, type Point } from '../../../src/core/rubric/index.ts';
import { lexicon } from '../../../src/presets/ai-lab/rubric/index.ts';
import type { Case } from './cases.ts';
import { both } from './cases-both.ts';
import { evidence } from './cases-evidence.ts';
import { forward } from './cases-forward.ts';
import { mechanism } from './cases-mechanism.ts';
import { neither } from './cases-neither.ts';

const rubric = compileRubric(lexicon);

function spans(text: string, kind: Point, forwardLooking = false): string[] {
  const { signals } = rubric.score(rubric.read(text), { forward: forwardLooking });
  return signals.filter((signal) => signal.kind === kind).map(({ start, end }) => text.slice(start, end));
}

function missingOf({ mechanism: m, evidence: e }: Case): Point[] {
  const missing: Point[] = [];
  if (m.length === 0) missing.push('mechanism');
  if (e.length === 0) missing.push('evidence');
  return missing;
}

describe.each([
  ['a mechanism', mechanism],
  ['evidence', evidence],
  ['both', both],
  ['neither', neither],
])('answers with %s', (_, cases) => {
  test.each(cases)('$text', (one) => {
    expect(spans(one.text, 'mechanism')).toEqual(one.mechanism);
    expect(spans(one.text, 'evidence')).toEqual(one.evidence);
    expect(rubric.score(rubric.read(one.text)).missing).toEqual(missingOf(one));
    expect(rubric.score(rubric.read(one.text)).score).toBe(2 - missingOf(one).length);
  });
});

describe('answers that look forward', () => {
  test.each(forward)('$text', (one) => {
    expect(spans(one.text, 'mechanism', true)).toEqual(one.mechanism);
    expect(spans(one.text, 'evidence', true)).toEqual(one.evidence);
    expect(rubric.score(rubric.read(one.text), { forward: true }).missing).toEqual(missingOf(one));
  });

  test('what one would insist on counts only when the prompt looks forward', () => {
    const text = 'I would insist on a staged rollout with a rollback path.';
    expect(rubric.score(rubric.read(text)).missing).toEqual(['mechanism', 'evidence']);
    expect(rubric.score(rubric.read(text), { forward: true }).missing).toEqual(['evidence']);
  });
});

describe('the two given cases', () => {
  test.each([
    ['I care about safe AI and high standards.', 0],
    ['We added canary rollout, traces, and eval tests, then reduced repeated customer-impacting errors.', 1],
    [
      'We added canary rollout, traces, and eval tests, then reduced repeated customer-impacting errors by 60%.',
      2,
    ],
  ])('%s', (text, score) => {
    expect(rubric.score(rubric.read(text)).score).toBe(score);
  });
});

describe('the result', () => {
  test('signals are sorted, inside the text, and say why', () => {
    const text =
      'Errors fell from 9% to 2% after I added a canary release.\n\n- Wrote a runbook\n- Cut paging by half';
    const { signals } = rubric.score(rubric.read(text));
    expect(signals.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['evidence', 'Errors fell from 9% to 2%'],
      ['mechanism', 'added a canary release'],
      ['mechanism', 'Wrote a runbook'],
      ['evidence', 'Cut paging by half'],
    ]);
    for (const { why, group } of signals) {
      expect(why).toMatch(/^[A-Z].*\.$/);
      expect(group).not.toBe('');
    }
  });

  test('is the same on every call, and for any text', () => {
    const text = 'We rolled the change back in 4 minutes.';
    expect(rubric.score(rubric.read(text))).toEqual(rubric.score(rubric.read(text)));
    expect(rubric.score(rubric.read(''))).toEqual({
      score: 0,
      missing: ['mechanism', 'evidence'],
      signals: [],
    });
    expect(rubric.score(rubric.read(' \n\n\u0000 — … 🙂 \ud800'))).toEqual({
      score: 0,
      missing: ['mechanism', 'evidence'],
      signals: [],
    });
  });

  test('a repository adds its own words to a group, whatever characters they hold', () => {
    const text = 'I added a frobnicator (v2+).';
    const groups = lexicon.groups.map((group) =>
      group.id === 'alerting' ? { ...group, words: [...group.words, 'frobnicator', 'c++ (.*)+'] } : group,
    );
    expect(rubric.score(rubric.read(text)).missing).toContain('mechanism');
    const own = compileRubric({ ...lexicon, groups });
    expect(own.score(own.read(text)).missing).toEqual(['evidence']);
  });

  test('the lexicon is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(lexicon))).toEqual(lexicon);
  });
});
