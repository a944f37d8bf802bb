import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectOnlyOurMarkup } from '../report/hostile.ts';
import type { StepOptions } from '../support/runner/environment.ts';
import { act, casesFor, folderWith, PASSING, PLACES, WITH_WARNING } from './step.ts';

const PUSHED = '0123456789abcdef0123456789abcdef01234567';
const HEAD = 'fedcba9876543210fedcba9876543210fedcba98';
const KIBI = 1024;
const MEBI = KIBI * KIBI;

function pullRequest(sha: unknown): NonNullable<StepOptions['event']> {
  const fork = { full_name: 'mallory/prep', fork: true };
  const head = { sha, ref: 'patch-1', repo: fork };
  return {
    name: 'pull_request',
    payload: { number: 7, pull_request: { number: 7, head, base: { ref: 'main', sha: PUSHED } } },
  };
}

/** What happened, and the commit that links name. */
const EVENTS: readonly [string, Partial<StepOptions>, string | null][] = [
  ['a pull request from a fork', { event: pullRequest(HEAD) }, HEAD],
  ['a pull request with a hostile payload', { event: pullRequest(`${HEAD}/../x](http://t/)`) }, PUSHED],
  ['a pull request with a newline', { event: pullRequest(`${HEAD}\n`) }, PUSHED],
  ['a pull request without a text', { event: pullRequest({ toString: 1 }) }, PUSHED],
  [
    'a push',
    { event: { name: 'push', payload: { before: HEAD, after: PUSHED, head_commit: { id: HEAD } } } },
    PUSHED,
  ],
  [
    'a dispatch',
    { event: { name: 'workflow_dispatch', payload: { inputs: null, ref: 'refs/heads/main' } } },
    PUSHED,
  ],
  ['a schedule without payload', { event: { name: 'schedule', payload: null } }, PUSHED],
  ['no payload file', { env: { GITHUB_EVENT_PATH: '/nowhere/event.json' } }, PUSHED],
  ['no payload path', { env: { GITHUB_EVENT_PATH: undefined } }, PUSHED],
  ['a payload that is no JSON', { env: { GITHUB_EVENT_PATH: import.meta.filename } }, PUSHED],
  ['nothing that tells', { env: { GITHUB_SHA: undefined, GITHUB_REPOSITORY: '' } }, null],
];

describe.each(PLACES)('the summary, on %s', (place) => {
  const workspace = folderWith({ 'stories/a.md': WITH_WARNING });

  it.each(casesFor(place, EVENTS))('links to the commit of %s', async (_, options, commit) => {
    const { exitCode, summary, annotations } = await act({ place, workspace, ...options });
    expect(exitCode).toBe(0);
    expect(annotations).toHaveLength(1);
    expectOnlyOurMarkup(summary);
    const bases = new Set(
      [...summary.matchAll(/\((https:[^)]*\/blob\/[^/]*\/)stories/g)].map(([, base]) => base),
    );
    expect([...bases]).toEqual(commit === null ? [] : [`https://github.com/octo-org/prep/blob/${commit}/`]);
    if (commit === null) expect(summary).toMatch('| Keys that nobody owned |');
  });

  it('is left out where there is no file for it, and nothing else is', async () => {
    const unset = await act({ place, workspace, env: { GITHUB_STEP_SUMMARY: undefined } });
    expect(unset.log).toContain('no job summary: GITHUB_STEP_SUMMARY is not set');
    const folder = await act({ place, workspace, env: { GITHUB_STEP_SUMMARY: workspace } });
    expect(folder.log).toContain('no job summary: EISDIR when writing it');
    for (const { exitCode, outputs, annotations } of [unset, folder]) {
      expect([exitCode, outputs.verdict, annotations.length]).toEqual([0, 'pass', 1]);
    }
  });
});

/** Runs with a summary file that already holds `held` bytes, and gives what was added to it. */
async function addTo(place: string, held: number, workspace: string) {
  const file = path.join(folderWith(), 'summary.md');
  writeFileSync(file, 'x'.repeat(held));
  const inputs = { annotations: 'none' };
  const result = await act({
    place,
    workspace,
    inputs,
    env: { GITHUB_STEP_SUMMARY: file },
    timeoutSeconds: 120,
  });
  const bytes = readFileSync(file);
  expect(bytes.length).toBeLessThan(MEBI);
  expect(bytes.subarray(0, held).every((byte) => byte === 0x78)).toBe(true);
  return { ...result, added: bytes.subarray(held).toString() };
}

function rowsOf(summary: string): number {
  return summary.split('\n').filter((line) => /^\| \[/.test(line)).length;
}

/** 1,500 documents, 1,400 findings. Long names, each character six in a link, fill the summary. */
let large = '';
/** 600 documents, 3,600 findings. */
let wordy = '';
/** 3 documents like those. */
let few = '';
beforeAll(() => {
  const name = (index: number) => `stories/${'ü'.repeat(60)}/${'long-name-'.repeat(12)}${index}.md`;
  const numbered = (count: number, text: (index: number) => string) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [name(index), text(index)]));
  large = folderWith(numbered(1500, (index) => (index < 1400 ? 'x' : PASSING)));
  const bare = () => '---\ntype: security-hygiene\n---\n';
  wordy = folderWith(numbered(600, bare));
  few = folderWith(numbered(3, bare));
}, 60_000);

describe.each(PLACES)('a summary too large, on %s', (place) => {
  it('loses the findings of whole documents first', async () => {
    const { summary, summaryBytes, outputs } = await act({
      place,
      workspace: wordy,
      inputs: { annotations: 'none' },
      timeoutSeconds: 120,
    });
    expect(outputs).toMatchObject({ verdict: 'fail', errors: '3600', stories: '600' });
    expect(summaryBytes).toBeLessThanOrEqual(1_000_000);
    expect(summaryBytes).toBeGreaterThan(990_000);
    expect(rowsOf(summary)).toBe(600);
    const shown = summary.match(/^<details open>$/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(100);
    expect(summary.match(/^- \*\*error/gm)).toHaveLength(6 * shown);
    expect(summary).toMatch(
      `\n_Cut to fit: the findings of ${600 - shown} of 600 documents are not shown here; the log has them._\n`,
    );
  });

  it('then rows', async () => {
    const inputs = { annotations: 'none' };
    const { summary, summaryBytes, outputs } = await act({
      place,
      workspace: large,
      inputs,
      timeoutSeconds: 120,
    });
    expect(outputs).toMatchObject({ errors: '1400', stories: '1500' });
    expect(summaryBytes).toBeLessThanOrEqual(1_000_000);
    expect(summaryBytes).toBeGreaterThan(990_000);
    const rows = rowsOf(summary);
    expect(rows).toBeGreaterThan(1000);
    expect(summary).toMatch(
      `\n_Cut to fit: ${1500 - rows} of 1500 documents and all findings are not shown here; the log has them._\n`,
    );
  });

  it('then the tables, then itself, counting what is there', async () => {
    const behind = await addTo(place, 900 * KIBI, wordy);
    expect(behind.added).toMatch(/^\n\n## ❌ Star Witness: 600 of 600 stories fail, with 3600 errors\n/);
    expect(rowsOf(behind.added)).toBeGreaterThan(100);
    expect(rowsOf(behind.added)).toBeLessThan(600);

    const counts = await addTo(place, 999_700, few);
    expect(counts.added).toMatch(
      /\n\n_Cut to fit: 3 documents and 19 findings are not shown here; the log has them\._\n$/,
    );
    expect(rowsOf(counts.added)).toBe(0);

    const full = await addTo(place, 1_000_000, few);
    expect(full.added).toBe('');
    expect(full.log).toContain('no job summary: its file already holds 1000000 bytes');
    expect(full.outputs.verdict).toBe('fail');
  });
});
