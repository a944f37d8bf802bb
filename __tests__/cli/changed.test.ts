import { mkdirSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../src/host/text-file.ts';
import { wrap } from '../../src/report/columns.ts';
import type { JsonReport } from '../../src/report/json-schema.ts';
import { documentsOf, passed, type Ran, refused, run, runBuilt } from '../support/cli.ts';
import { htmlOf, tablesOf } from '../support/rendered.ts';
import {
  BAD,
  GOOD,
  GOOD_ANSWER,
  HALF,
  PARTS,
  STRONG,
  story,
  type TempDir,
  tempDir,
  tempRepo,
  WEAK,
  WEAK_PARTS,
} from '../support/temp-repo.ts';

const WEAK_ANSWER = GOOD_ANSWER.replace(
  /^My strongest.*$/m,
  'I have liked computers since I was a child, and my brother says that I talk about nothing else. The people here sounded friendly on the phone, and the office is near the river. I want to learn a lot and to meet people who like their work. In my last job I sat with the same three people for years, and we were good friends. It was a fine time, and now I would like to see something else.',
);
const NO_TITLE = GOOD.replace(/^title:.*\n/m, '');
/** Two keys that nothing reads, on lines 3 and 4. */
const STRAY = GOOD.replace('title:', 'stray: 1\nother: 2\ntitle:');

interface Told {
  code: number | null;
  scope: JsonReport['scope'];
  findings: string[];
  warnings: string;
}

/** What a run reports: its scope, and each finding as `path:line rule`. */
async function told(repo: TempDir, args: readonly string[], cwd = ''): Promise<Told> {
  const { code, stdout, stderr } = await run(repo, ['--format', 'json', ...args], { cwd });
  if (code === 2) throw new Error(stderr);
  const { scope, findings } = JSON.parse(stdout) as JsonReport;
  const places = findings.map(({ filePath, line, ruleId }) => `${filePath}:${line} ${ruleId}`);
  return { code, scope, findings: places, warnings: stderr };
}

function documents(ran: Ran): JsonReport['documents'] {
  return (JSON.parse(ran.stdout) as JsonReport).documents;
}

function since(
  base: string,
  findings: string[],
  hidden = 0,
  name: 'changed-lines' | 'changed-files' = 'changed-lines',
): Told {
  const isError = findings.some((one) => !one.endsWith('unknown-field'));
  return { code: isError ? 1 : 0, scope: { name, base, reason: null, hidden }, findings, warnings: '' };
}

/** A repository with faults of long standing on `main`, on a branch `topic`. */
function onTopic(): TempDir {
  const repo = tempRepo({
    'stories/old.md': BAD,
    'stories/stray.md': STRAY,
    'stories/good.md': GOOD,
    'answers/a.md': GOOD_ANSWER,
  }).commitAll();
  repo.git('switch', '-q', '-c', 'topic');
  return repo;
}

function plus(text = STRAY): string {
  return text.replace('other: 2', 'another: 3');
}

describe('--changed', () => {
  it('reports what changed since the default branch, committed or not, and lets only that fail', async () => {
    const repo = onTopic();
    expect(runBuilt(repo, ['--changed'])).toEqual({
      code: 0,
      stdout:
        'pass: no findings\n3 stories, 1 prompt answer checked\nchanged lines since `main` only; 3 findings elsewhere not shown\n',
      stderr: '',
    });
    repo.write({ 'stories/stray.md': plus() }).commitAll();
    repo.write({ 'stories/good.md': BAD, 'stories/new.md': NO_TITLE });
    const findings = ['stories/good.md:11 answer-score', 'stories/stray.md:4 unknown-field'];
    expect(await told(repo, ['--changed'])).toEqual(since('main', findings, 2));
    expect(await told(repo, ['--changed', '--scope', 'changed-files'])).toEqual(
      since(
        'main',
        [findings[0] ?? '', 'stories/stray.md:3 unknown-field', findings[1] ?? ''],
        1,
        'changed-files',
      ),
    );
    expect(await told(repo, ['--scope', 'changed-lines'])).toEqual(await told(repo, ['--changed']));
    expect(await told(repo, ['--changed', '--scope', 'all'])).toMatchObject({
      code: 1,
      scope: { name: 'all', base: 'main', reason: null, hidden: 0 },
    });
    expect(await told(repo, ['--scope', 'all'])).toMatchObject({ scope: { name: 'all', base: null } });
  });

  it('counts what is missing because a line is gone', async () => {
    const repo = onTopic();
    repo.write({ 'stories/good.md': GOOD.replace(/^lesson:.*\n/m, '') });
    expect(await told(repo, ['--changed'])).toEqual(since('main', ['stories/good.md:1 required-fields'], 3));
    repo.write({ 'stories/good.md': GOOD.replace(`${STRONG}\n`, '') });
    expect(await told(repo, ['--changed'])).toEqual(since('main', ['stories/good.md:11 answer-missing'], 3));
    repo.write({ 'stories/good.md': GOOD.replace(STRONG, `${STRONG}\n\n${WEAK}`) });
    expect(await told(repo, ['--changed'])).toEqual(since('main', [], 3));
  });

  it('knows a moved file by what it was', async () => {
    const repo = onTopic();
    mkdirSync(repo.join('stories/ana'));
    repo.git('mv', 'stories/stray.md', 'stories/ana/moved.md');
    rmSync(repo.join('stories/old.md'));
    expect(await told(repo, ['--changed'])).toEqual(since('main', [], 2));
    repo.write({ 'stories/ana/moved.md': plus() });
    expect(await told(repo, ['--changed'])).toEqual(
      since('main', ['stories/ana/moved.md:4 unknown-field'], 1),
    );
  });

  it.each<[string, string, string, string?]>([
    ['no glob matched it', 'drafts/a.md', ''],
    ['it was ignored', 'stories/old/a.md', 'ignore: stories/old/*'],
    [
      'a rule was off',
      'stories/old/a.md',
      'overrides:\n  - {files: stories/old/*, rules: {unknown-field: off}}',
      'star-witness: .star-witness.yml:2:13: `overrides.files`: `stories/old/*` matches none of the checked files: correct the glob, or remove the override\n',
    ],
  ])('judges a moved file in full where %s before', async (_, before, config, warnings = '') => {
    const repo = tempRepo({ [before]: STRAY, '.star-witness.yml': `${config}\n` }).commitAll();
    mkdirSync(repo.join('stories'), { recursive: true });
    repo.git('mv', before, 'stories/a.md');
    const findings = ['stories/a.md:3 unknown-field', 'stories/a.md:4 unknown-field'];
    expect(await told(repo, ['--changed'])).toEqual({ ...since('main', findings), warnings });
    expect(documents(await run(repo, ['--changed', '--format', 'json']))).toMatchObject([
      { change: { kind: 'added', previousPath: null, before: null } },
    ]);
  });

  it('judges a file in full that could not be read before', async () => {
    const repo = tempRepo({ 'stories/a.md': `${STRAY}\n${'x\n'.repeat(MAX_BYTES / 2)}` }).commitAll();
    repo.write({ 'stories/a.md': STRAY });
    const findings = ['stories/a.md:3 unknown-field', 'stories/a.md:4 unknown-field'];
    expect(await told(repo, ['--changed'])).toEqual(since('main', findings));
  });

  it('counts lines that end in a lone CR as git does', async () => {
    const old = GOOD.replace('title:', 'stray: 1\ntitle:').replace('## Answer', 'a\rb\rc\r\n## Answer');
    const repo = tempRepo({ 'stories/a.md': `${old}\nSuch a story.\n` }).commitAll();
    repo.write({ 'stories/a.md': `${old}\npassword: hunter2abcXYZ99\n` });
    expect(await told(repo, ['--changed'])).toEqual(since('main', ['stories/a.md:19 confidential'], 1));
  });

  it('judges a draft that became ready in full', async () => {
    const draft = STRAY.replace('---\n', '---\nstatus: draft\n');
    const repo = tempRepo({ 'stories/a.md': draft }).commitAll();
    repo.write({ 'stories/a.md': draft.replace('draft', 'ready') });
    expect((await told(repo, ['--changed'])).findings).toEqual([
      'stories/a.md:4 unknown-field',
      'stories/a.md:5 unknown-field',
    ]);
  });

  it('holds --max-warnings and --fail-on against what is shown', async () => {
    const repo = onTopic();
    repo.write({ 'stories/stray.md': plus() });
    expect((await run(repo, ['--changed', '--max-warnings', '1'])).code).toBe(0);
    expect((await run(repo, ['--changed', '--max-warnings', '0'])).code).toBe(1);
    expect((await run(repo, ['--changed', '--scope', 'changed-files', '--max-warnings', '1'])).code).toBe(1);
    expect((await run(repo, ['--changed', '--fail-on', 'warning'])).code).toBe(1);
  });

  it('works in a folder, and with -C', async () => {
    const repo = onTopic();
    repo.write({ 'stories/good.md': BAD, 'answers/a.md': WEAK_ANSWER });
    repo.write({ '.star-witness.yml': 'min-score: 2\n' });
    expect(await told(repo, ['--changed'], 'answers')).toEqual(
      since('main', ['answers/a.md:5 answer-score', 'answers/a.md:5 prompt-elements']),
    );
    expect(await told(repo, ['-C', 'answers', '--changed'])).toEqual(
      since('main', ['answers/a.md:5 answer-score', 'answers/a.md:5 prompt-elements']),
    );
  });
});

describe('the base', () => {
  it('is the branch, tag or commit that is named', async () => {
    const repo = onTopic();
    repo.write({ 'stories/good.md': BAD }).commitAll();
    repo.git('tag', 'v1');
    repo.write({ 'stories/stray.md': plus() }).commitAll();
    const stray = ['stories/stray.md:4 unknown-field'];
    const id = repo.git('rev-parse', 'v1').trim();
    for (const base of ['HEAD^', 'v1', id])
      for (const args of [['--changed', base], [`--changed=${base}`]])
        expect(await told(repo, args)).toEqual(since(base, stray, 3));
    expect(await told(repo, ['--changed=HEAD'])).toEqual(since('HEAD', [], 4));
    expect(await told(repo, ['--changed', 'main', 'stories/stray.md'])).toEqual(since('main', stray, 1));
  });

  it.each<[string, readonly string[], string]>([
    ['the branch that origin/HEAD names', ['origin/HEAD', 'origin/trunk'], 'origin/trunk'],
    ['origin/main', ['origin/main'], 'origin/main'],
    ['origin/master', ['origin/master'], 'origin/master'],
  ])('is %s, when none is named', async (_, refs, base) => {
    const repo = onTopic();
    for (const ref of refs.filter((name) => name !== 'origin/HEAD'))
      repo.git('update-ref', `refs/remotes/${ref}`, 'HEAD');
    if (refs.includes('origin/HEAD'))
      repo.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
    // Neither a local branch nor a tag of that name is meant.
    repo.write({ 'stories/good.md': BAD }).commitAll();
    repo.git('branch', 'origin/main');
    repo.git('tag', base);
    repo.git('branch', '-f', 'main');
    expect(await told(repo, ['--changed'])).toEqual(since(base, ['stories/good.md:11 answer-score'], 3));
  });

  it('is the last commit on the default branch itself, where there is no remote', async () => {
    const repo = tempRepo({ 'stories/a.md': BAD }).commitAll();
    repo.git('branch', '-m', 'master');
    expect(await told(repo, ['--changed'])).toEqual(since('master', [], 1));
  });

  it('does not exist without a default branch: then all is checked, and that is said', async () => {
    const repo = tempRepo({ 'stories/a.md': BAD }).commitAll();
    repo.git('branch', '-m', 'trunk');
    const reason = 'none of origin/HEAD, origin/main, origin/master, main, master exists to compare with';
    const note = `everything is shown, because ${reason}`;
    expect(await told(repo, ['--changed'])).toEqual({
      code: 1,
      scope: { name: 'all', base: null, reason, hidden: 0 },
      findings: ['stories/a.md:11 answer-score'],
      warnings: `star-witness: ${note}\n`,
    });
    const text = await run(repo, ['--changed']);
    expect(text.stdout).toMatch(
      new RegExp(`\nfail: 1 error\n1 story, 0 prompt answers checked\n${wrap(note, 80).join('\n')}\n$`),
    );
    expect(text.stderr).toBe('');
    expect((await run(repo, ['--changed', '--format', 'github'])).stdout).toContain(`; ${note}\n`);
    expect((await run(repo, ['--changed', '--format', 'markdown'])).stdout).toContain(
      ` E${note.slice(1)}.\n`,
    );
    expect(await run(repo, ['--changed', '--quiet', '--fail-on', 'never', '--min-score', '0'])).toEqual({
      code: 0,
      stdout: '',
      stderr: `star-witness: ${note}\n`,
    });
  });

  it('does not exist before the first commit, or beyond a shallow clone', async () => {
    const repo = tempRepo({ 'stories/a.md': GOOD });
    expect((await told(repo, ['--changed'])).scope.reason).toMatch(/^none of origin\/HEAD, /);
    repo.commitAll().write({ 'stories/a.md': BAD }).commitAll();
    const clone = tempDir();
    clone.git('clone', '-q', '--depth=1', `file://${repo.path}`, '.');
    expect(await told(clone, ['--changed'])).toEqual(since('origin/main', [], 1));
    expect(await run(clone, ['--changed=HEAD^'])).toEqual(
      refused('no commit `HEAD^`, expected --changed=BASE with an existing branch, tag or commit'),
    );
  });

  it('counts all lines of a file whose earlier text a partial clone lacks, and fetches nothing', async () => {
    const repo = tempRepo({
      'stories/bad.md': BAD,
      'stories/same.md': BAD.replace('title: ', 'title: The '),
      'stories/stray.md': STRAY,
    }).commitAll();
    repo.write({
      'stories/bad.md': BAD.replace('title: ', 'title: On '),
      'stories/stray.md': `${STRAY}\nMore.\n`,
    });
    repo.commitAll().git('config', 'uploadpack.allowFilter', 'true');
    const clone = tempDir();
    clone.git('clone', '-q', '--filter=blob:none', `file://${repo.path}`, '.');
    const stray = [3, 4].map((line) => `stories/stray.md:${line} unknown-field`);
    expect(await told(clone, ['--changed=HEAD~1'])).toEqual(
      since('HEAD~1', ['stories/bad.md:11 answer-score', ...stray], 1),
    );
    expect(clone.git('rev-list', '--objects', '--missing=print', 'HEAD').match(/^\?/gm)).toHaveLength(2);
  });

  it('that is named is found at origin, where no branch of that name is here', async () => {
    const repo = onTopic();
    for (const branch of ['main', 'stories']) repo.git('update-ref', `refs/remotes/origin/${branch}`, 'main');
    repo.git('branch', '-q', '-D', 'main');
    repo.write({ 'stories/good.md': BAD });
    const found = ['stories/good.md:11 answer-score'];
    expect(await told(repo, ['--changed=main'])).toEqual(since('main', found, 3));
    expect(await told(repo, ['--changed', 'main'])).toEqual(since('main', found, 3));
    expect(await told(repo, ['--changed=stories'])).toEqual(since('stories', found, 3));
    // A folder is nearer than a branch that is elsewhere.
    expect(await told(repo, ['--changed', 'stories'])).toEqual(since('origin/main', found, 3));
  });

  it('that is named is a commit, or it is an error', async () => {
    const repo = onTopic();
    const missing = (word: string) =>
      refused(`no commit \`${word}\`, expected --changed=BASE with an existing branch, tag or commit`);
    for (const word of ['nope', 'stories', '', '--output=pwned', '0'.repeat(40), 'HEAD:stories'])
      expect(await run(repo, [`--changed=${word}`])).toEqual(missing(word));
    for (const word of ['nope', 'HEAD@{99}', 'main^{tag}'])
      expect(await run(repo, ['--changed', word])).toEqual(
        refused(
          `no commit or file \`${word}\`, expected --changed=BASE with an existing branch, tag or commit`,
        ),
      );
    expect(repo.list()).toEqual(['.git', 'answers', 'stories']);
  });
});

describe('paths after --changed', () => {
  it('are paths, where no commit has that name', async () => {
    const repo = onTopic();
    repo.write({ 'stories/good.md': BAD, 'answers/a.md': WEAK_ANSWER });
    const stories = since('main', ['stories/good.md:11 answer-score'], 3);
    for (const args of [
      ['--changed', 'stories'],
      ['--changed', 'stories/'],
      ['--changed', './stories'],
      ['--changed', 'stories/*.md'],
      ['--changed', 'stories/{good,old,stray}.md'],
      ['--changed', '--', 'stories'],
      ['--changed=main', 'stories'],
      ['--changed', 'main', 'stories'],
      ['stories', '--changed'],
      ['check', '--changed', 'stories'],
      ['check', 'stories', '--changed'],
    ])
      expect([args, await told(repo, args)]).toEqual([args, stories]);
    expect(
      documentsOf(await run(repo, ['--changed', 'stories/old.md', 'answers', '--format', 'json'])),
    ).toEqual(['answers/a.md', 'stories/old.md']);
  });

  it('are the base, where a commit has that name too', async () => {
    const repo = onTopic();
    repo.git('branch', 'stories');
    repo.write({ 'stories/good.md': BAD });
    expect(await told(repo, ['--changed', 'stories'])).toEqual(
      since('stories', ['stories/good.md:11 answer-score'], 3),
    );
    expect(await told(repo, ['stories', '--changed'])).toEqual(
      since('main', ['stories/good.md:11 answer-score'], 3),
    );
  });
});

describe('what does not go together', () => {
  it.each([
    [['--staged', '--changed'], '--staged'],
    [['--staged', '--scope', 'changed-files'], '--staged'],
    [['--stdin', '--stdin-filename', 'a.md', '--changed'], '--stdin'],
  ])('%j', async (args, option) => {
    expect(await run(onTopic(), args)).toEqual(
      refused(`${option} already selects what is checked, expected no --changed and no --scope with it`),
    );
  });

  it('--changed and no repository', async () => {
    const dir = tempDir({ 'stories/a.md': GOOD });
    const message = `${dir.path} is in no git repository, expected one for --changed`;
    expect(await run(dir, ['--changed'])).toEqual(refused(message));
    expect(await run(dir, ['--scope', 'changed-lines'])).toEqual(refused(message));
    expect(await run(dir, ['--scope', 'all'])).toEqual(passed(1));
  });

  it('a bare repository, and what git knows of files', async () => {
    const dir = tempDir();
    dir.git('init', '-q', '--bare');
    for (const option of ['--changed', '--staged'])
      expect(await run(dir, [option])).toEqual(
        refused(`${dir.path} is in a bare git repository, expected one with a work tree for ${option}`),
      );
  });
});

describe('the scores before', () => {
  it('stand beside those now, for every document that changed', async () => {
    const repo = onTopic();
    repo.git('mv', 'stories/good.md', 'stories/moved.md');
    repo.write({
      'stories/old.md': story(HALF),
      'stories/new.md': BAD,
      'stories/moved.md': BAD,
    });
    const seen = (await documents(await run(repo, ['--changed', '--scope', 'all', '--format', 'json']))).map(
      ({ filePath, change, answers }) => [
        filePath,
        change,
        answers.map(({ score, before }) => [before?.score, score]),
      ],
    );
    const errors = (error: number) => ({ error, warning: 0, note: 0 });
    const before = (error: number) => ({ status: 'ready', broken: false, findings: errors(error) });
    const moved = {
      kind: 'renamed',
      previousPath: 'stories/good.md',
      before: before(0),
      findings: errors(1),
    };
    const added = { kind: 'added', previousPath: null, before: null, findings: errors(1) };
    const edited = { kind: 'modified', previousPath: null, before: before(1), findings: errors(1) };
    expect(seen).toEqual([
      ['answers/a.md', null, [[undefined, 2]]],
      ['stories/moved.md', moved, [[2, 0]]],
      ['stories/new.md', added, [[undefined, 0]]],
      ['stories/old.md', edited, [[0, 1]]],
      ['stories/stray.md', null, [[undefined, 2]]],
    ]);
    const markdown = (await run(repo, ['--changed', '--scope', 'all', '--format', 'markdown'])).stdout;
    expect(markdown).toContain(
      '**Since `main`: 1 story no longer passes, 1 still lacks evidence, 1 new one lacks mechanism and evidence.**',
    );
    const [table] = tablesOf(htmlOf(markdown));
    expect(table?.rows.map((row) => row.slice(1))).toEqual([
      ['✅', '✅', '–', '–'],
      ['✅ → ❌', '✅ → ❌', '5/5', '1 error'],
      ['❌', '❌', '5/5', '1 error'],
      ['❌ → ✅', '❌', '5/5', '1 error'],
      ['✅', '✅', '5/5', '2 warnings'],
    ]);
  });

  it('are not known if the earlier file was not text', async () => {
    const repo = tempRepo({
      'stories/a.md': new Uint8Array([0, 1, 255]),
      'stories/b\nc.md': BAD,
    }).commitAll();
    repo.write({ 'stories/a.md': GOOD, 'stories/b\nc.md': GOOD });
    const seen = (await documents(await run(repo, ['--changed', '--format', 'json']))).map(
      ({ change, answers }) => [change, answers.map(({ before }) => before)],
    );
    const findings = { error: 0, warning: 0, note: 0 };
    const change = { kind: 'modified', previousPath: null, before: null, findings };
    expect(seen).toEqual([
      [change, [null]],
      [change, [null]],
    ]);
  });
});

describe('the stories of a bank', () => {
  const bankOf = (...stories: [string, string][]) =>
    `# Mine\n\n${stories.map(([title, parts]) => `## ${title}\n\n${parts}\n`).join('')}`;
  const OPEN = WEAK_PARTS.replace(/\*\*Result.*/, '**Result:**');

  it('count each by itself', async () => {
    const repo = tempRepo({ 'story-bank.md': bankOf(['Old', WEAK_PARTS], ['Other', OPEN]) }).commitAll();
    expect(await told(repo, ['--changed'])).toEqual(since('main', [], 2));
    repo.write({ 'story-bank.md': bankOf(['Old', WEAK_PARTS], ['New', OPEN], ['Other', OPEN]) });
    const findings = ['story-bank.md:13 empty-field'];
    expect(await told(repo, ['--changed'])).toEqual(since('main', findings, 2));
    expect(await told(repo, ['--changed', '--scope', 'changed-files'])).toEqual(
      since('main', findings, 2, 'changed-files'),
    );
    // A line that is gone is not a changed line, and yet the story changed.
    repo.write({
      'story-bank.md': bankOf(['Old', WEAK_PARTS.replace(/\*\*Result.*\n/, '')], ['Other', OPEN]),
    });
    expect(await told(repo, ['--changed'])).toEqual(since('main', ['story-bank.md:3 required-fields'], 1));
  });

  it('have what they were before, by their titles', async () => {
    const repo = tempRepo({
      'story-bank.md': bankOf(['A', PARTS], ['B', WEAK_PARTS], ['C', PARTS], ['C', WEAK_PARTS]),
    }).commitAll();
    repo.write({
      'story-bank.md': bankOf(
        ['New', PARTS],
        ['C', PARTS],
        ['C', PARTS.replace('nine', 'ten')],
        ['B', PARTS],
        ['A', PARTS],
      ),
    });
    const { stdout } = await run(repo, ['--changed', '--format', 'json']);
    const { documents } = JSON.parse(stdout) as JsonReport;
    const changes = documents.map(({ title, change, answers: [answer] }) => [
      title,
      change?.kind ?? null,
      change?.before?.findings.error ?? null,
      answer?.before?.score ?? null,
    ]);
    expect(changes).toEqual([
      ['New', 'added', null, null],
      ['C', null, null, null],
      ['C', 'modified', 1, 0],
      ['B', 'modified', 1, 0],
      ['A', null, null, null],
    ]);
    const markdown = await run(repo, ['--changed', '--format', 'markdown']);
    expect(markdown.stdout).toContain('**Since `main`: 2 stories now pass, 1 new one passes.**');
    expect(markdown.stdout).toContain('2 other documents did not change.');
    repo.commitAll().git('mv', 'story-bank.md', 'storybank.md');
    repo.write({
      'storybank.md': repo
        .read('storybank.md')
        .replace('## A\n', '## A\n\n<!-- star-witness: owner=ana -->\n'),
    });
    const moved = JSON.parse((await run(repo, ['--changed=HEAD', '--format', 'json'])).stdout) as JsonReport;
    expect(moved.documents.map(({ change }) => change?.kind ?? null)).toEqual([
      null,
      null,
      null,
      null,
      'renamed',
    ]);
  });
});

describe('what an owner lacks', () => {
  it('is reported where a change touches any document of the owner, and where it deletes one', async () => {
    const files = ['a', 'b', 'c', 'd'].map((name) => [
      `stories/ana/${name}.md`,
      GOOD.replace('title:', `tags: ${name}\ntitle:`),
    ]);
    const repo = tempRepo({ ...Object.fromEntries(files), 'stories/ben/e.md': GOOD }).commitAll();
    const gaps = async () => {
      const { findings } = await told(repo, ['--changed']);
      return findings.filter((each) => each.endsWith('coverage-types'));
    };
    expect(await gaps()).toEqual([]);
    repo.write({ 'stories/ben/e.md': GOOD.replace('title:', 'tags: x\ntitle:') });
    expect(await gaps()).toEqual([]);
    rmSync(repo.join('stories/ana/d.md'));
    expect(await gaps()).toEqual(['stories/ana/a.md:1 coverage-types']);
    repo.git('checkout', '-q', '--', 'stories/ana/d.md');
    expect(await gaps()).toEqual([]);
    repo.write({ 'stories/ana/c.md': GOOD });
    expect(await gaps()).toEqual(['stories/ana/a.md:1 coverage-types']);
  });
});
