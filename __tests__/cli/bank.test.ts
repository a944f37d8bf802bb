import { describe, expect, it } from 'vitest';
import { passed, refused, run, runBuilt } from '../support/cli.ts';
import { tempDir } from '../support/temp-repo.ts';

const BANK = `# Story bank

Some notes about how I keep this file.

### [Reliability] The queue that filled up

**Situation:** Every Friday the export queue filled up, and support restarted it by hand.
**Action:** I added an alert on the depth of the queue and a limit that stops new jobs.
**Result:** Restarts went from nine a month to none since March.
**Best for questions about:** ownership, operations

### My values

**Situation:** Quality was very important to the company.
**Action:** I always gave my best and cared about the customers.

### [Theme] Title

**Situation:** ...
**Action:** ...
**Result:** ...
`;

const TEXT = `bank.md:5 The queue that filled up (filled)
  parts: situation, action, result
  mechanism present, evidence present

bank.md:12 My values (partial)
  parts: situation, action; missing: result
  mechanism absent, evidence absent

bank.md:17 Title (template)
  parts: none
`;

describe('star-witness bank', () => {
  it('lists the stories, and what their answers show', async () => {
    const dir = tempDir({ 'bank.md': BANK });
    const { code, stdout, stderr } = await run(dir, ['bank', 'bank.md']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.startsWith(TEXT)).toBe(true);
    expect(stdout.slice(TEXT.length)).toBe(
      '\n2 stories, 1 with a mechanism and evidence; 1 template\nleft alone: lines 1-3, introduction\n',
    );
    expect(runBuilt(dir, ['bank', 'bank.md']).stdout).toBe(stdout);
  });

  it('gives the same as JSON, from below -C too', async () => {
    const dir = tempDir({ 'sub/bank.md': BANK });
    const { code, stdout } = await run(dir, ['-C', 'sub', 'bank', '--format', 'json', 'bank.md']);
    expect(code).toBe(0);
    const { filePath, stories, leftAlone } = JSON.parse(stdout);
    expect(filePath).toBe('bank.md');
    expect(stories).toEqual([
      {
        title: 'The queue that filled up',
        line: 5,
        status: 'filled',
        parts: [
          { part: 'situation', line: 7 },
          { part: 'action', line: 8 },
          { part: 'result', line: 9 },
        ],
        tags: ['Reliability', 'ownership', 'operations'],
        missing: [],
        points: { mechanism: 'present', evidence: 'present' },
      },
      {
        title: 'My values',
        line: 12,
        status: 'partial',
        parts: [
          { part: 'situation', line: 14 },
          { part: 'action', line: 15 },
        ],
        tags: [],
        missing: ['result'],
        points: { mechanism: 'absent', evidence: 'absent' },
      },
      {
        title: 'Title',
        line: 17,
        status: 'template',
        parts: [],
        tags: ['Theme'],
        missing: ['situation', 'action', 'result'],
        points: null,
      },
    ]);
    expect(leftAlone[0]).toEqual({ startLine: 1, endLine: 3, reason: 'introduction' });
  });

  it('is suggested where a bank is named among the files to check', async () => {
    const dir = tempDir({ 'bank.md': BANK });
    expect(await run(dir, ['bank.md'])).toEqual(
      passed(0, 0, ', 1 skipped: bank.md (a story bank: `star-witness bank` reads it)'),
    );
  });

  it('scores no text in another language', async () => {
    const text =
      '### Der Dienst\n\n**Situation:** Der Dienst fiel jede Woche aus und niemand wusste warum das so war.\n**Action:** Ich habe einen Alarm auf die Länge der Warteschlange gesetzt und jede Nacht die Abweichungen geprüft.\n**Result:** Seitdem gab es keinen Ausfall mehr.\n';
    const dir = tempDir({ 'bank.md': text });
    const { stdout } = await run(dir, ['bank', '--format', 'json', 'bank.md']);
    expect(JSON.parse(stdout).stories).toMatchObject([{ title: 'Der Dienst', points: null }]);
  });

  it.each([
    ['notes.md', 'notes.md: no story found, expected headings with labels such as `Situation:` below them'],
    ['none.md', 'cannot read none.md, expected a Markdown file in UTF-8 of at most 1 MiB'],
    ['latin.md', 'cannot read latin.md, expected a Markdown file in UTF-8 of at most 1 MiB'],
  ])('says in one line what is wrong with %s', async (file, message) => {
    const dir = tempDir({ 'notes.md': '# Notes\n\nMilk, bread.\n', 'latin.md': Buffer.from([0xff, 0xfe]) });
    expect(await run(dir, ['bank', file])).toEqual(refused(message));
  });

  it('shows no control character of a title', async () => {
    const dir = tempDir({ 'bank.md': BANK.replace('The queue', 'The \u001b[31mqueue') });
    const { stdout } = await run(dir, ['bank', 'bank.md']);
    expect(stdout).not.toContain('\u001b');
  });
});
