import { describe, expect, it } from 'vitest';
import { run, runBuilt } from '../support/cli.ts';
import { tempDir } from '../support/temp-repo.ts';

const STORY = `---
title: The queue that filled up
type: incident-command
themes: [judgment]
---

## Answer

I added an alert on the depth of the queue. Restarts went from nine a month to none since March.
`;

describe('star-witness coverage', () => {
  const files = { 'stories/ana/queue.md': STORY, 'stories/ben/queue.md': STORY };

  it('prints the portfolio of each owner', async () => {
    const dir = tempDir(files);
    const { code, stdout, stderr } = await run(dir, ['coverage']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.match(/^(?:ana|ben) .*$/gm)).toEqual([
      'ana  1 story, 0 prompt answers',
      'ben  1 story, 0 prompt answers',
    ]);
    expect(stdout).toContain('    Incident command                 ●\n');
    expect(runBuilt(dir, ['coverage']).stdout).toBe(stdout);
  });

  it('prints one of them, as JSON', async () => {
    const { code, stdout } = await run(tempDir(files), ['coverage', '--owner', 'ben', '--format', 'json']);
    expect(code).toBe(0);
    const { version, owners } = JSON.parse(stdout);
    expect(version).toBe(1);
    expect(owners).toHaveLength(1);
    expect(owners[0].owner).toBe('ben');
    expect(owners[0].stories).toEqual([
      {
        filePath: 'stories/ben/queue.md',
        line: 1,
        title: 'The queue that filled up',
        status: 'ready',
        type: 'incident-command',
        strength: 'strong',
        points: { mechanism: 'present', evidence: 'present' },
        confidence: expect.any(Number),
        findings: { error: 7, warning: 1, note: 1 },
      },
    ]);
    expect(owners[0].themes[0]).toEqual({
      id: 'judgment',
      title: 'Judgment',
      level: 'strong',
      entries: [{ filePath: 'stories/ben/queue.md', line: 1 }],
    });
  });

  it('has the open findings of each document, but not what the owner lacks', async () => {
    const rules =
      'rules:\n  coverage-types: {from: 1}\n  required-fields: off\n  answer-length: off\n  follow-ups: off\n';
    const dir = tempDir({
      'stories/ana/queue.md': STORY,
      'stories/ana/typo.md': STORY.replace('themes:', 'tehmes:'),
      '.star-witness.yml': rules,
    });
    expect((await run(dir, ['--format', 'compact'])).stdout.match(/\[[a-z-]+\]$/gm)).toEqual([
      '[coverage-types]',
      '[unknown-field]',
    ]);
    const { stdout } = await run(dir, ['coverage']);
    expect(stdout.match(/^ {2}\d .*$/gm)).toEqual([
      '  1 ● The queue that filled up',
      '  2 ● The queue that filled up (1 warning)',
    ]);
  });

  it('prints tables in Markdown', async () => {
    const { stdout } = await run(tempDir(files), ['coverage', '--format', 'markdown']);
    expect(stdout.match(/^<summary>.*$/gm)).toEqual([
      '<summary>Portfolio of ana (1 story, 0 prompt answers, 15 gaps)</summary>',
      '<summary>Portfolio of ben (1 story, 0 prompt answers, 15 gaps)</summary>',
    ]);
  });

  it.each([
    [['coverage', '--owner', 'an'], 'star-witness: no owner `an`, did you mean `ana`?\n'],
    [['coverage', '--owner', 'zoe'], 'star-witness: no owner `zoe`, expected `ana` or `ben`\n'],
    [
      ['coverage', '--format', 'xml'],
      "star-witness: option '--format <name>' argument 'xml' is invalid. expected text, json or markdown\n",
    ],
  ])('%j is refused', async (args, message) => {
    const result = await run(tempDir(files), args);
    expect([result.code, result.stdout]).toEqual([2, '']);
    expect(result.stderr).toContain(message.slice(0, 40));
    if (!args.includes('xml')) expect(result.stderr).toBe(message);
  });
});
