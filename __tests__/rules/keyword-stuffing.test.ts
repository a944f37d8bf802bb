import { describe, expect, it } from 'vitest';
import type { ScorerName } from '../../src/types.ts';
import { findingsIn, pointedAt } from '../support/check-text.ts';

const ruleId = 'keyword-stuffing';
const path = 'answers/ana/a.md';
const textOf = (answer: string) => `---\nprompt: incident-leadership\n---\n\n${answer}\n`;
const stuffed = (answer: string, scorer: ScorerName = 'rubric') =>
  findingsIn(textOf(answer), { ruleId, path, scorer }).map(
    (found) => `${found.messageId} ${pointedAt(textOf(answer), found)}`,
  );
const LIST = 'canary, rollback, tests, metrics, p95 latency reduced, adoption increased';

describe('keyword-stuffing', () => {
  it.each([
    [`${LIST}.`, LIST],
    [`${LIST.toUpperCase()}!`, LIST.toUpperCase()],
    ['Evals, red team, canary and rollback.', 'Evals, red team, canary and rollback'],
    ['Mechanism: canary / rollback / tests / alerts', 'canary / rollback / tests / alerts'],
    ['Canary. Rollback. Audit. Trace.', 'Canary. Rollback. Audit. Trace'],
    ['canary rollback audit trace eval', 'canary rollback audit trace eval'],
    ['* canary\n* rollback\n* alerts\n* audit', 'canary\n* rollback\n* alerts\n* audit'],
    [
      'great canary, solid rollback, many tests, good metrics',
      'great canary, solid rollback, many tests, good metrics',
    ],
    [
      'Interlock, leak test, inspection, alarm, calibration',
      'Interlock, leak test, inspection, alarm, calibration',
    ],
    [
      'It was late. Runbook, postmortem, timebox, escalation path.',
      'Runbook, postmortem, timebox, escalation path',
    ],
  ])('reports %j', (answer, passage) => {
    expect(stuffed(answer)).toEqual([`stuffed ${passage}`]);
  });

  it.each([
    'I added a canary, a rollback script and alerts on p95.',
    'We mounted an interlock, calibrated the sensor, and ran a load test, an inspection and a leak test.',
    '- added a canary stage\n- wrote rollback runbook\n- set up alerts',
    'We put in place:\n\n- a canary\n- a rollback script\n- alerts\n- traces',
    'What we had: canary, rollback, tests, alerts.',
    'We had no canary, no rollback, no tests, no alerts.',
    'We should have canary, rollback, tests, alerts.',
    'The release has a canary, a rollback, tests and alerts.',
    'p95: 900 ms -> 400 ms, errors: 4% -> 1%, cost: 30% lower, incidents: 9 -> 1',
    'Tools: Grafana and Postgres.',
    'CPU spikes? Page. Pod restarts? Page. Disk alerts? Page.',
    'Owner: Mara. Hypothesis: the disk. Next action: rollback. Timebox: ten minutes.',
    'Ownership, honesty, curiosity, teamwork, quality.',
    '',
    ',,, ;;; ///',
  ])('takes %j', (answer) => {
    expect(stuffed(answer)).toEqual([]);
    expect(stuffed(answer, 'literal')).toEqual([]);
  });

  it('reports each list of an answer', () => {
    expect(stuffed(`${LIST}.\n\nI wrote it down.\n\nEvals, audit, alerts, gate.`)).toEqual([
      `stuffed ${LIST}`,
      'stuffed Evals, audit, alerts, gate',
    ]);
  });

  it('leaves the literal score as it is, and says where its points come from', () => {
    const [found] = findingsIn(textOf(`${LIST}.`), { ruleId, path, scorer: 'literal' });
    expect([found?.messageId, found?.message]).toEqual([
      'stuffed',
      `A list strings 9 words that earn points (\`${LIST}\`), expected sentences that say who did what; the literal score of 2 rests on it.\nTake the two that you did and tell them: \`I added <device>, so that <what it caught>\`, \`<what> went from <before> to <after>\`.`,
    ]);
    // The same points stand in a sentence too.
    const told = 'We ran a canary and a test, and errors reduced our sleep.';
    expect(stuffed(`${told} ${LIST}.`, 'literal')).toEqual([]);
    expect(stuffed(`${told} ${LIST}.`)).toEqual([`stuffed ${LIST}`]);
  });

  it('says what to write instead', () => {
    const [found] = findingsIn(textOf('Evals, audit, alerts, gate.'), { ruleId, path, scorer: 'rubric' });
    expect([found?.severity, found?.message]).toEqual([
      'warning',
      'A list strings 4 words that earn points (`Evals, audit, alerts, gate`), expected sentences that say who did what; it earns nothing.\nTake the two that you did and tell them: `I added <device>, so that <what it caught>`, `<what> went from <before> to <after>`.',
    ]);
  });
});
