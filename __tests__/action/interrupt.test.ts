/** A step that is cancelled, and one whose output no one reads. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { FakeGitHub } from '../support/fake-github.ts';
import { folderWith, NODES, ROOT, WITH_ERROR } from './step.ts';

interface Started {
  child: ChildProcess;
  text: (stream: 'stdout' | 'stderr') => string;
  outputs: () => string;
}

function start(node: string, env: Record<string, string>): Started {
  const cwd = folderWith({ 'stories/a.md': WITH_ERROR, outputs: '' });
  const child = spawn(node, [path.join(ROOT, 'dist/action/index.js')], {
    cwd,
    env: {
      PATH: process.env.PATH ?? '',
      GITHUB_WORKSPACE: cwd,
      GITHUB_OUTPUT: path.join(cwd, 'outputs'),
      GITHUB_REPOSITORY: 'octo-org/prep',
      GITHUB_SHA: 'f'.repeat(40),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream]?.on('data', (chunk: Buffer) => {
      texts[stream] += chunk;
    });
  return {
    child,
    text: (stream) => texts[stream],
    outputs: () => readFileSync(path.join(cwd, 'outputs'), 'utf8'),
  };
}

describe.each(NODES)('on %s', (node) => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends the step with one line', async (signal, exitCode) => {
    const fake = await new FakeGitHub({ faults: [{ on: '*', answer: 'hang' }] }).listen();
    onTestFinished(() => fake.close());
    const { child, text } = start(node, {
      GITHUB_API_URL: fake.url,
      INPUT_TOKEN: fake.token,
      INPUT_ANNOTATIONS: 'checks',
    });
    const closed = once(child, 'close');
    await vi.waitFor(() => expect(fake.calls).toHaveLength(1), { timeout: 30_000 });
    child.kill(signal);
    expect(await closed).toEqual([exitCode, null]);
    expect([text('stdout'), text('stderr')]).toEqual([`star-witness: stopped by ${signal}\n`, '']);
  });

  it('a closed pipe costs the log, and neither the verdict nor the outputs', async () => {
    const { child, text, outputs } = start(node, {});
    child.stdout?.destroy();
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(text('stderr')).toBe('star-witness: cannot write to standard output: EPIPE\n');
    expect(outputs()).toMatch(/^verdict<<.*\nfail\n/);
  });
});
