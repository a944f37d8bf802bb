import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findPortfolio, onePortfolio } from '../../src/cli/owners.ts';
import { UsageError } from '../../src/host/workspace.ts';
import { coverageOf } from '../../src/portfolio/coverage.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { preload, run, runBuilt } from '../support/cli.ts';
import { entryOf } from '../support/portfolio.ts';
import { tempDir } from '../support/temp-repo.ts';

const ANSWER =
  'I added an alert on the depth of the queue. Restarts went from nine a month to none since March.';
const story = (keys: string) => `---\ntitle: The queue\n${keys}\n---\n\n## Answer\n\n${ANSWER}\n`;
/** More rounds than there are stories. */
const LOOP =
  'rounds: [{name: A, themes: [judgment]}, {name: B, themes: [judgment]}, {name: C, types: [incident-command]}]';

/** The first line of what a command prints, and the lines that have a text. */
async function linesOf(files: Record<string, string>, args: string[], text: string) {
  const { code, stdout, stderr } = await run(tempDir({ 'loop.yml': LOOP, ...files }), args);
  expect([code, stderr]).toEqual([0, '']);
  const lines = stdout.split('\n');
  return [lines[0], ...lines.filter((line) => line.includes(text)).map((line) => line.trim())];
}

describe('a story in the columns of a table', () => {
  const bank = `| | The queue | The alert |
|---|---|---|
| Situation | I found it full each Friday. | Nobody had one. |
| Action | I looked at it by hand. | ${ANSWER} |
| Result | I emptied it. | Pages fell from 9 to 1 a week. |
| Tags | humility | judgment |
`;

  it.each([
    ['coverage', [], ['owners', 0, 'stories', 1]],
    ['coverage', [], ['owners', 0, 'themes', 'judgment', 'entries', 0]],
    ['drill', ['--theme', 'judgment'], ['questions', 0, 'story']],
    ['plan', ['loop.yml'], ['rounds', 0, 'stories', 0]],
  ])('is told from the one beside it in the JSON of %s', async (command, args, path) => {
    const dir = tempDir({ 'story-bank.md': bank, 'loop.yml': LOOP });
    const { code, stdout } = await run(dir, [command, ...args, '--format', 'json']);
    expect(code).toBe(0);
    const found = path.reduce(
      (at, key) => at[key] ?? at.find(({ id }: { id: string }) => id === key),
      JSON.parse(stdout),
    );
    expect(found).toMatchObject({ filePath: 'story-bank.md', line: 1, beside: 1 });
  });
});

describe('an owner', () => {
  const files = {
    'stories/Jose\u0301/a.md': story('type: incident-command\nthemes: [judgment]'),
    'stories/Jos\u00e9/b.md': story('type: ai-eval-loop\nthemes: [humility]'),
    'stories/c.md': story('owner: "Jos\u00e9\u200b"\ntype: parser-migration'),
  };

  it.each(['Jos\u00e9', 'Jose\u0301', 'Jos\u200b\u00e9 '])('is one, asked for as %j', async (owner) => {
    const { code, stdout } = await run(tempDir(files), ['coverage', '--owner', owner, '--format', 'json']);
    expect(code).toBe(0);
    const { owners } = JSON.parse(stdout);
    expect(owners).toMatchObject([{ owner: 'Jos\u00e9', stories: [{}, {}, {}] }]);
  });

  it('is one where a rule is limited to owners', async () => {
    const config = 'rules: {coverage-types: {severity: warning, owners: ["Jose\u0301"]}}';
    const { stdout, stderr } = await run(tempDir({ ...files, '.star-witness.yml': config }), [
      '--format',
      'json',
    ]);
    expect(stderr).not.toContain('owns no checked file');
    const found = JSON.parse(stdout).findings.filter(
      ({ ruleId }: { ruleId: string }) => ruleId === 'coverage-types',
    );
    expect(found).toHaveLength(1);
  });
});

describe('coverage, drill and plan', () => {
  const noOwner = { 'stories/queue.md': story('type: incident-command\nthemes: [judgment]') };
  const noThemes = { 'stories/ana/queue.md': story('type: incident-command') };
  const nothing = { 'stories/ana/queue.md': '# The queue\n' };

  it.each([
    [
      'without an owner',
      ['coverage'],
      noOwner,
      'Judgment',
      ['No owner  1 story, 0 prompt answers', 'Judgment                         ●'],
    ],
    [
      'without an owner',
      ['drill', '--type', 'incident-command', '--theme', 'judgment'],
      noOwner,
      '●',
      ['No owner  2 questions', '● The queue', '● The queue'],
    ],
    [
      'without an owner',
      ['plan', 'loop.yml'],
      noOwner,
      'The queue',
      ['No owner  3 rounds, 1 of 3 stories', '● The queue'],
    ],
    [
      'without themes',
      ['coverage'],
      noThemes,
      'Gaps',
      [
        'ana  1 story, 0 prompt answers',
        'Gaps: story types: platform-boundary, ai-eval-loop, parser-migration,',
      ],
    ],
    [
      'without themes',
      ['drill', '--theme', 'humility'],
      noThemes,
      '●',
      expect.arrayContaining([expect.stringMatching(/^ana {2}\d+ questions$/)]),
    ],
    [
      'without themes',
      ['plan', 'loop.yml'],
      noThemes,
      'missing',
      [
        'ana  3 rounds, 1 of 3 stories',
        '1 story missing: no ready story serves judgment',
        '1 story missing: no ready story serves judgment',
      ],
    ],
    [
      'that is broken',
      ['plan', 'loop.yml'],
      nothing,
      'Next',
      ['ana  3 rounds, 0 of 3 stories', 'Next: write a story that serves judgment, for A and B.'],
    ],
  ])('take a story %s: %j', async (_, args, files, text, expected) => {
    expect(await linesOf(files, args, text)).toEqual(expected);
  });

  it('take more rounds than stories, and place each story once', async () => {
    const found = await linesOf(noOwner, ['plan', 'loop.yml'], 'stories/');
    expect(found).toEqual(['No owner  3 rounds, 1 of 3 stories', 'stories/queue.md']);
  });

  it.each([['coverage'], ['drill'], ['plan', 'loop.yml']])('read the configuration once: %s', (...args) => {
    const dir = tempDir({ ...noThemes, 'loop.yml': LOOP, '.star-witness.yml': 'fail-on: never\n' });
    const env = preload(
      dir,
      `const open = fs.openSync;
      fs.openSync = (file, ...rest) => {
        if (String(file).endsWith('.star-witness.yml')) process.stderr.write('read\\n');
        return open(file, ...rest);
      };`,
    );
    const { code, stderr } = runBuilt(dir, args, { env });
    expect([code, stderr]).toEqual([0, 'read\n']);
  });
});

describe('documents without an owner', () => {
  const mixed = (...owners: (string | null)[]) =>
    coverageOf(
      owners.map((owner) => entryOf({ owner })),
      aiLab,
    );

  it('are those of the owner ""', () => {
    expect(onePortfolio('', mixed('ana', null, 'ben')).owner).toBeNull();
  });

  it.each<[string | undefined, (string | null)[], string]>([
    [
      undefined,
      ['ana', 'ben', null],
      'the documents have 2 owners, expected --owner with `ana` or `ben`; 1 document has no owner: use --owner "" for it, or add `owner` to the frontmatter',
    ],
    [
      'zoe',
      ['ana', null, null],
      'no owner `zoe`, expected `ana`; 2 documents have no owner: use --owner "" for them, or add `owner` to the frontmatter',
    ],
    ['', ['ana'], 'no owner ``, expected `ana`'],
  ])('are named where another owner is expected than %j', (owner, owners, message) => {
    expect(() => onePortfolio(owner, mixed(...owners))).toThrow(new UsageError(message));
  });

  it('are left out beside the only owner, which is said', async () => {
    const dir = tempDir({ 'stories/ana/a.md': story('type: incident-command'), 'stories/b.md': story('') });
    const { stdout, stderr } = await run(dir, ['drill', '--theme', 'judgment']);
    expect(stdout.split('  ')[0]).toBe('ana');
    expect(stderr).toBe(
      'star-witness: 1 document has no owner: use --owner "" for it, or add `owner` to the frontmatter\n',
    );
  });
});

describe('2,000 owners', () => {
  const entries = Array.from({ length: 2000 }, (_, index) => entryOf({ owner: `owner-${index}` }));
  const all = coverageOf(entries, aiLab);

  it('are found by name', () => {
    expect(all).toHaveLength(2000);
    expect(onePortfolio('owner-1999', all).owner).toBe('owner-1999');
  });

  it('are not all listed where one is expected', () => {
    const names = 'one of 2000 names such as `owner-0`, `owner-1` or `owner-10`';
    expect(() => onePortfolio(undefined, all)).toThrow(
      `the documents have 2000 owners, expected --owner with ${names}`,
    );
    expect(() => findPortfolio('zoe', all)).toThrow(`no owner \`zoe\`, expected ${names}`);
  });
});

describe('what is not in the output of coverage, drill and plan', () => {
  it.each([
    ['coverage'],
    ['coverage', '--format', 'json'],
    ['coverage', '--format', 'markdown'],
    ['drill', '--format', 'json'],
    ['plan', 'loop.yml'],
  ])('is told on standard error by %j', async (...args) => {
    const dir = tempDir({
      'loop.yml': LOOP,
      '.star-witness.yml': 'stories: [stories/**/*.md, nope/*.md]\n',
      'stories/ana/queue.md': story('type: incident-command\nthemes: [judgment]'),
      'stories/ana/old.md': story('type: incident-command\nstatus: retired'),
    });
    symlinkSync('queue.md', dir.join('stories/ana/linked.md'));
    symlinkSync('ana', dir.join('stories/ben'));
    const { code, stdout, stderr } = await run(dir, args);
    expect(code).toBe(0);
    expect(stdout).toContain('The queue');
    expect(stderr.split('\n')).toEqual([
      'star-witness: skipped 1 symbolic link to a folder: `stories/ben`',
      'star-witness: .star-witness.yml:1:28: `stories`: `nope/*.md` matches no file, expected at least one: correct the glob, or remove it',
      'star-witness: 2 skipped: stories/ana/linked.md (symbolic link), stories/ana/old.md (status `retired`)',
      '',
    ]);
  });

  it('is told before an owner is missed', async () => {
    const dir = tempDir({ 'stories/ana/queue.md': story('type: incident-command') });
    mkdirSync(dir.join('stories/ben'));
    symlinkSync('../ana/queue.md', dir.join('stories/ben/queue.md'));
    const { code, stderr } = await run(dir, ['drill', '--owner', 'ben']);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'star-witness: 1 skipped: stories/ben/queue.md (symbolic link)\nstar-witness: no owner `ben`, expected `ana`\n',
    );
  });
});
