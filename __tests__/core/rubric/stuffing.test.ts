import { describe, expect, it } from 'vitest';
import { compileRubric } from '../../../src/core/rubric/index.ts';
import { lexicon } from '../../../src/presets/ai-lab/rubric/index.ts';

const rubric = compileRubric(lexicon);
const scored = (text: string, forward = false) => rubric.score(rubric.read(text), { forward }).score;
const listed = (text: string) =>
  rubric.read(text).stuffing.map(({ start, end, words }) => `${words}: ${text.slice(start, end)}`);

const LIST = 'canary, rollback, tests, metrics, p95 latency reduced, adoption increased';

describe('a string of keywords', () => {
  it.each([
    [`${LIST}.`, [`9: ${LIST}`]],
    ['Canary. Rollback. Tests. Metrics.', ['4: Canary. Rollback. Tests. Metrics']],
    ['canary rollback tests metrics traces', ['5: canary rollback tests metrics traces']],
    ['- canary\n- rollback\n- tests\n- metrics', ['4: canary\n- rollback\n- tests\n- metrics']],
    [
      'Mechanisms: the canary, the rollback, the tests, the alerts.',
      ['4: the canary, the rollback, the tests, the alerts'],
    ],
    [
      'I like it. Evals, red teams, canary, rollback, audit.',
      ['5: Evals, red teams, canary, rollback, audit'],
    ],
    ['Interlock, load test, inspection, alarm.', ['4: Interlock, load test, inspection, alarm']],
    ['Here is what matters: canary, rollback, tests, metrics.', ['4: canary, rollback, tests, metrics']],
    [
      'How I work:\n\n- canary\n- rollback\n- tests\n- metrics',
      ['4: canary\n- rollback\n- tests\n- metrics'],
    ],
    // A number belongs to the string, and makes none.
    [
      'canary, rollback, tests, metrics, errors reduced 40%',
      ['4: canary, rollback, tests, metrics, errors reduced 40%'],
    ],
    ['p95 latency: 900 ms -> 400 ms, errors: 4% -> 1%, incidents: 9 -> 1', []],
    ['Tests, alerts, rollback.', []],
    // Said again, a word adds nothing.
    ['canary, canary, canary, canary, canary', []],
    ['Which canary? Which rollback? Which tests? Which alerts?', []],
  ])('%j', (text, expected) => {
    expect(listed(text)).toEqual(expected);
  });

  it.each([
    'I added a canary, a rollback script, tests and alerts on p95.',
    'Added canary, rollback, tests, metrics.',
    'We borrowed a canary, a rollback script, tests, alerts and traces.',
    'Embedded security controls, row level security, allowlist, vault.',
    'The team shipped a canary, a rollback script, tests and metrics.',
    'Every release now has a canary, a rollback, tests and alerts.',
    'For each change I want evals, red teams, staged rollout, rollback, human review.',
    'I added:\n- a canary\n- a rollback script\n- alerts\n- traces',
    '- added a canary stage\n- wrote rollback runbook\n- set up alerts\n- added traces',
    'Observable: every call leaves a trace. Testable: evals run on every change.',
  ])('is not %j', (text) => {
    expect(listed(text)).toEqual([]);
  });

  it('earns nothing, also in an answer that looks forward, and takes nothing from the sentences around it', () => {
    expect([scored(LIST), scored(LIST, true)]).toEqual([0, 0]);
    expect(scored('I was there. Canary, rollback, tests, metrics, alerts, errors reduced 40%.')).toBe(0);
    const told = 'I added a canary, and errors went from 4% to 1%.';
    expect([scored(told), scored(`${told} ${LIST}.`), scored(`${LIST}. ${told}`)]).toEqual([2, 2, 2]);
  });

  it('is found in time, whatever the text', () => {
    const start = performance.now();
    for (const part of ['canary, ', 'canary. ', 'canary ', '- canary\n', 'I canary, ', ', '])
      listed(part.repeat(30_000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
