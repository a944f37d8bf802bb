import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { findingsIn } from '../support/check-text.ts';
import { refused, run } from '../support/cli.ts';
import { tempDir, tempRepo } from '../support/temp-repo.ts';

const THEMES = Object.keys(aiLab.themes).join(', ');
const BANK = `# My story bank

Notes to myself.

### [Ownership] The queue that filled up
**Source:** Report 12
**Situation:** Every Friday the export queue filled up, and the on-call was paged.
**Action:** I led the incident, added an alert on the depth of the queue, and wrote the postmortem:

- what we saw
- what we changed

**Result:** Pages went from nine a month to none since March.
**Reflection:** I look at the age of the oldest job first.
**Best for questions about:** operations, "Tell me about a disagreement"

### Later
**Situation:** The move of the invoices.
**Task:** [your task]
**Action:** ...

### [Theme] Title
**Situation:** ...
**Action:** ...
**Result:** ...
`;

const QUEUE = `---
# Imported from bank.md: "The queue that filled up"
type: incident-command # guessed from: on call, paged, incident, postmortem
title: The queue that filled up
owner: Ana
status: draft # change it to ready when nothing is missing
themes: [ownership] # any of ${THEMES}
prompts: [disagreement]
tags: [operations]
---

## Answer

### Situation

Every Friday the export queue filled up, and the on-call was paged.

### Action

I led the incident, added an alert on the depth of the queue, and wrote the postmortem:

- what we saw
- what we changed

### Result

Pages went from nine a month to none since March.

## Lesson

I look at the age of the oldest job first.

## Numbers

<!-- what changed, with its unit, before and after, and over what time -->

TODO

## Stakes

<!-- who or what was at risk, and how much of it -->

TODO

## Tradeoffs

<!-- the options, the cost you accepted, and why -->

TODO

## Customer impact

<!-- who was affected, how many, and for how long -->

TODO

## Hypothesis

<!-- what you believed at first, and what confirmed or refuted it -->

TODO

## Durable follow-up

<!-- the mechanism that keeps it from coming back -->

TODO

## Also in bank.md

**Source:** Report 12
`;

const REPORT = `bank.md:5 The queue that filled up
  wrote stories/ana/the-queue-that-filled-up.md
  found: situation; action; result; lesson; themes ownership; prompts
  disagreement; tags operations
  guessed: type incident-command, from on call, paged, incident, postmortem
  to fill in: numbers, stakes, tradeoffs, customer_impact, hypothesis,
  durable_follow_up
  kept at the end: other text

bank.md:17 Later
  wrote stories/ana/later.md
  found: situation
  to fill in: action, result, type, numbers, stakes, tradeoffs, lesson

bank.md: left alone: lines 1-3, introduction; lines 22-25, template

2 stories written as drafts.
Next: star-witness stories/ana
`;

const AGAIN = `bank.md:5 The queue that filled up
  unchanged: stories/ana/the-queue-that-filled-up.md

bank.md:17 Later
  unchanged: stories/ana/later.md

bank.md: left alone: lines 1-3, introduction; lines 22-25, template

Nothing to do: 2 stories already exist.
Next: star-witness stories/ana
`;

const importAna = ['import', 'bank.md', '--owner', 'Ana'];

const ANSWERS = `# Prep

## Motivation

### Why this role?

I want to measure what models do, and I did that for two years.

It also has an on-call that I could help with.

### [What could go wrong?](https://example.com/q)

A rollout without a canary.

## Stories

### The schema
**Prompt:** Tell me about a disagreement
**Situation:** Tom wanted GraphQL, and I did not.
**Action:** I measured both.
**Lesson:** Measure first.

### The queue
**Question:** Tell me about a disagreement
**Situation:** It filled up, see [the graph][g].
**Action:** I drained it.
**Result:** Empty since.

[g]: https://example.com/g
`;

describe('star-witness import of answers', () => {
  const importAnswers = ['import', 'bank.md', '--owner', 'Ana'];

  it('makes an answer of what is told under the question of a prompt, or names one', async () => {
    const dir = tempDir({ 'bank.md': ANSWERS });
    expect(await run(dir, importAnswers)).toEqual({
      code: 0,
      stdout: `bank.md:5 Why this role?
  wrote answers/ana/why-this-role.md
  found: question; answer
  guessed: an answer to the prompt why-this-role, whose question is its title;
  --as-stories makes it a story

bank.md:11 What could go wrong?
  wrote answers/ana/what-could-go-wrong.md
  found: question; answer
  guessed: an answer to the prompt what-could-go-wrong, whose question is its
  title; --as-stories makes it a story

bank.md:17 The schema
  wrote answers/ana/the-schema.md
  found: question; situation; action; lesson
  answers the prompt disagreement
  to fill in: result

bank.md:23 The queue
  wrote stories/ana/the-queue.md
  found: question; situation; action; result; prompts disagreement
  to fill in: type, numbers, stakes, tradeoffs, lesson

bank.md: left alone: lines 1-3, heading; line 15, heading; line 29, text after a
story

1 story and 3 answers written as drafts.
Next: star-witness answers/ana stories/ana
`,
      stderr: '',
    });
    expect(dir.read('answers/ana/why-this-role.md')).toBe(`---
# Imported from bank.md: "Why this role?"
prompt: why-this-role
owner: Ana
status: draft # change it to ready when nothing is missing
---

> Why this role?

## Answer

I want to measure what models do, and I did that for two years.

It also has an on-call that I could help with.
`);
    expect(dir.read('answers/ana/what-could-go-wrong.md')).toContain(
      '\n\n> [What could go wrong?](https://example.com/q)\n\n## Answer\n\nA rollout without a canary.\n',
    );
    expect(dir.read('answers/ana/the-schema.md')).toBe(`---
# Imported from bank.md: "The schema"
prompt: disagreement
title: The schema
owner: Ana
status: draft # change it to ready when nothing is missing
---

> Tell me about a disagreement

## Answer

### Situation

Tom wanted GraphQL, and I did not.

### Action

I measured both.

### Result

[add: what came of it, with a number]

### Lesson

Measure first.
`);
    expect(dir.read('stories/ana/the-queue.md')).toMatch(/\nTODO\n\n\[g\]: https:\/\/example.com\/g\n$/);
  });

  it('checks what it made, and changes nothing when it runs again', async () => {
    const dir = tempDir({ 'bank.md': ANSWERS });
    await run(dir, importAnswers);
    expect((await run(dir, ['answers', 'stories'])).stdout).toContain(
      '\n1 story, 3 prompt answers checked\n',
    );
    const before = dir.list('answers/ana').map((file) => dir.read(`answers/ana/${file}`));
    expect((await run(dir, importAnswers)).stdout).toContain(
      '\nNothing to do: 1 story and 3 answers already exist.\n',
    );
    expect(dir.list('answers/ana').map((file) => dir.read(`answers/ana/${file}`))).toEqual(before);
  });

  it('takes a file once, by whatever path it is named', async () => {
    const dir = tempDir({ 'banks/bank.md': '## A\n\n**Situation:** x\n**Action:** y\n**Result:** z\n' });
    symlinkSync('banks/bank.md', dir.join('linked.md'));
    const named = ['banks/bank.md', './banks/bank.md', 'banks/../banks/bank.md', dir.join('banks/bank.md')];
    const { code, stdout } = await run(dir, [
      'import',
      ...named,
      'linked.md',
      '--dry-run',
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).files.map(({ filePath }: { filePath: string }) => filePath)).toEqual([
      'banks/bank.md',
    ]);
  });

  it('makes stories of all with --as-stories, and nothing twice', async () => {
    const dir = tempDir({ 'bank.md': ANSWERS });
    await run(dir, [...importAnswers, '--as-stories']);
    expect(dir.list()).toEqual(['bank.md', 'stories']);
    const schema = dir.read('stories/ana/the-schema.md');
    expect(schema).toContain('\nprompts: [disagreement]\n');
    expect((await run(dir, importAnswers)).stdout).toContain(
      '  already exists, differs and was kept: stories/ana/the-schema.md\n',
    );
    expect(dir.list()).toEqual(['bank.md', 'stories']);
  });

  it('puts all into one folder with --into', async () => {
    const dir = tempDir({ 'bank.md': ANSWERS });
    for (let count = 0; count < 2; count++) await run(dir, [...importAnswers, '--into', 'answers/all']);
    expect(dir.list('answers/all')).toEqual([
      'the-queue.md',
      'the-schema.md',
      'what-could-go-wrong.md',
      'why-this-role.md',
    ]);
  });

  it('reads answers of lists, each with its own words for the prompt', async () => {
    const dir = tempDir({
      'a.yml':
        '- prompt: incident-leadership\n  answer: I say who leads.\n- prompt: Why this role?\n  title: Evals\n  story: I like them.\n',
      'b.json': '{"Tell me about a disagreement": {"action": "I measured.", "stakes": "A week."}}',
      'c.csv': 'Question,Answer\nWhat could go wrong?,A rollout.\nTell me about yourself,I am me.\n',
      'd.csv': 'Title,Prompt,Type,Answer\nx,disagreement,incident-command,It broke.\n',
    });
    const { stdout } = await run(dir, ['import', 'a.yml', 'b.json', 'c.csv', 'd.csv']);
    expect(stdout).toContain('\n2 stories and 4 answers written as drafts.\n');
    expect(dir.list('answers')).toEqual([
      'disagreement.md',
      'evals.md',
      'incident-leadership.md',
      'what-could-go-wrong.md',
    ]);
    expect(dir.list('stories')).toEqual(['tell-me-about-yourself.md', 'x.md']);
    expect(dir.read('answers/incident-leadership.md')).toBe(`---
# Imported from a.yml: "How do you lead an incident?"
prompt: incident-leadership
status: draft # change it to ready when nothing is missing
---

> How do you lead an incident?

## Answer

I say who leads.
`);
    expect(dir.read('answers/disagreement.md')).toContain('\n### Stakes\n\nA week.\n');
    expect(dir.read('stories/x.md')).toContain('\nprompts: [disagreement]\n');
  });
});

describe('star-witness import', () => {
  it('makes a story file of each story of a bank, and says what it found, guessed and left', async () => {
    const dir = tempDir({ 'bank.md': BANK });
    expect(await run(dir, importAna)).toEqual({ code: 0, stdout: REPORT, stderr: '' });
    expect(dir.list('stories/ana')).toEqual(['later.md', 'the-queue-that-filled-up.md']);
    expect(dir.read('stories/ana/the-queue-that-filled-up.md')).toBe(QUEUE);
    expect(dir.read('stories/ana/later.md')).toContain(
      '### Situation\n\nThe move of the invoices.\n\n### Action\n\n[add: what you did yourself, and how it was checked]\n\n### Result\n\n[add: what came of it, with a number]\n',
    );
  });

  it('leaves a gap for each thing that is missing, which a rule asks for', () => {
    const found = findingsIn(QUEUE.replace('status: draft', 'status: ready'), { ruleId: 'empty-field' });
    const fields = found.map(({ message }) => /`(\w+)`/.exec(message)?.[1]);
    const missing = ['numbers', 'stakes', 'tradeoffs', 'customer_impact', 'hypothesis', 'durable_follow_up'];
    expect(fields).toEqual(missing);
  });

  it('changes nothing when it runs again, and says so', async () => {
    const dir = tempDir({ 'bank.md': BANK });
    await run(dir, importAna);
    expect(await run(dir, importAna)).toEqual({ code: 0, stdout: AGAIN, stderr: '' });
    expect(dir.list('stories/ana')).toHaveLength(2);
  });

  it('leaves a story alone that was edited, renamed or moved since', async () => {
    const dir = tempDir({ 'bank.md': BANK });
    await run(dir, importAna);
    dir.write({
      'stories/ana/later.md': dir.read('stories/ana/later.md').replace('title: Later', 'title: Invoices'),
    });
    mkdirSync(dir.join('stories/ana/best'));
    renameSync(dir.join('stories/ana/the-queue-that-filled-up.md'), dir.join('stories/ana/best/queue.md'));
    const { stdout } = await run(dir, importAna);
    expect(stdout.split('\n')).toEqual(
      expect.arrayContaining([
        '  unchanged: stories/ana/best/queue.md',
        '  already exists, differs and was kept: stories/ana/later.md',
        'Nothing to do: 2 stories already exist.',
      ]),
    );
    expect(dir.list('stories/ana')).toEqual(['best', 'later.md']);
  });

  it('writes over no other file, and tells stories of one title apart', async () => {
    const two = BANK.replace('### Later', '### The queue that filled up');
    const dir = tempDir({
      'bank.md': two,
      'stories/ana/the-queue-that-filled-up.md': '---\ntitle: Mine\n---\n',
    });
    for (let count = 0; count < 2; count++) await run(dir, importAna);
    expect(dir.list('stories/ana')).toEqual(
      [2, 3].map((n) => `the-queue-that-filled-up-${n}.md`).concat('the-queue-that-filled-up.md'),
    );
    expect(dir.read('stories/ana/the-queue-that-filled-up.md')).toBe('---\ntitle: Mine\n---\n');
    expect(dir.read('stories/ana/the-queue-that-filled-up-2.md')).toBe(QUEUE);
    expect(dir.read('stories/ana/the-queue-that-filled-up-3.md')).toContain('The move of the invoices.');
  });

  it('adds what is new in the bank', async () => {
    const dir = tempDir({ 'bank.md': BANK });
    await run(dir, importAna);
    dir.write({
      'bank.md': `${BANK}\n### New\n**Situation:** Rain.\n**Action:** I closed it.\n**Result:** Dry.\n`,
    });
    const { stdout } = await run(dir, importAna);
    expect(stdout).toContain('\n1 story written as a draft; 2 already exist.\n');
    expect(dir.list('stories/ana')).toEqual(['later.md', 'new.md', 'the-queue-that-filled-up.md']);
  });

  it('begins no line with a workflow command, however a title is wrapped', async () => {
    const title =
      'The night on which the export queue filled up and nobody could see why ::error file=a.js::pwned';
    const bank = `## ${title} ##[error]x\n\n**Situation:** The queue filled up.\n**Action:** I added an alert.\n**Result:** Pages went from nine a month to none.\n`;
    const dir = tempDir({ 'bank.md': bank });
    const { stdout } = await run(dir, ['import', 'bank.md', '--dry-run']);
    expect(stdout).toContain('\n: :error file=a.js::pwned # #[error]x\n'.replace('# #[', '## ['));
    expect(stdout).not.toMatch(/^\s*::|##\[/m);
  });

  it('writes nothing with --dry-run', async () => {
    const dir = tempDir({ 'bank.md': BANK });
    const { stdout, code } = await run(dir, [...importAna, '--dry-run']);
    expect([code, dir.list()]).toEqual([0, ['bank.md']]);
    expect(stdout).toBe(
      REPORT.replaceAll('  wrote ', '  would write ').replace(
        /2 stories written[\s\S]*/,
        'would write 2 stories.\n',
      ),
    );
  });

  it.each([
    ['\n', '**', ':**'],
    ['\r\n', '**', ':**'],
    ['\n', '#### ', ''],
    ['\n', '- ', ':'],
  ])('reads a misspelt label as what is meant, and says so: %j %j', async (end, open, close) => {
    const labels = ['Situaton', 'Task', 'Acton', 'Reslut'];
    const texts = ['The pump failed.', 'I had to see why.', 'I opened it.', 'It runs.'];
    const parts = labels.map((label, index) => `${open}${label}${close}${end}${texts[index]}${end}`);
    const dir = tempDir({ 'bank.md': `## The pump${end}${end}${parts.join(end)}` });
    const { stdout } = await run(dir, ['import', 'bank.md', '--format', 'json']);
    const [file] = JSON.parse(stdout).files;
    expect(file.misspelt).toEqual([
      { line: 3, written: 'Situaton', near: 'Situation', isRead: true },
      { line: 9, written: 'Acton', near: 'Action', isRead: false },
      { line: 12, written: 'Reslut', near: 'Result', isRead: true },
    ]);
    expect(file.documents[0].found.slice(0, 2)).toEqual(['situation', 'task']);
    expect(file.documents[0].found).toContain('result');
    const report = (await run(dir, ['import', 'bank.md', '--into', 'other'])).stdout.replace(/\s+/g, ' ');
    expect(report).toContain(
      ' bank.md:3: the label `Situaton` is read as `Situation` bank.md:9: unknown label `Acton`, which starts no part. If you meant `Action`, move its text there in the new file. bank.md:12: the label `Reslut` is read as `Result` 1 story',
    );
  });

  it('speaks of no label that is a word of its own where no part is missing', async () => {
    const label = (name: string) => `**${name}:** It was ${name} there.\n\n`;
    const labels = ['Situation', 'Action', 'Result', 'Stages', 'Acton'].map(label);
    const dir = tempDir({ 'bank.md': `## The pump\n\n${labels.join('')}` });
    const { stdout } = await run(dir, ['import', 'bank.md', '--format', 'json']);
    expect(JSON.parse(stdout).files[0].misspelt).toEqual([]);
  });

  it('takes another folder, and says when no check looks there', async () => {
    const dir = tempDir({ 'sub/bank.md': BANK });
    const { stdout } = await run(dir, ['-C', 'sub', 'import', 'bank.md', '--into', 'tales/ana']);
    expect(dir.list('sub/tales/ana')).toEqual(['later.md', 'the-queue-that-filled-up.md']);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'No glob of the configuration matches tales/ana/the-queue-that-filled-up.md and 1 more: add one, or choose another folder with --into. Next: star-witness tales/ana',
    );
  });

  it('says that a bank is still checked, until it is ignored', async () => {
    const other = BANK.replace('The queue that', 'A queue that').replace('Later', 'Soon');
    const dir = tempDir({ 'story-bank.md': BANK, 'prep/star-stories.md': other, 'a.yml': '- action: y\n' });
    const files = ['story-bank.md', 'prep/star-stories.md', 'a.yml'];
    const still = 'still checked as well';
    const imported = async (...args: string[]) =>
      (await run(dir, ['import', ...args])).stdout.replace(/\s+/g, ' ');
    expect(await imported(...files)).toContain(
      `5 stories written as drafts. story-bank.md and prep/star-stories.md are ${still}: delete them, or add them to \`ignore\` in the configuration. Next: star-witness stories`,
    );
    dir.write({ '.star-witness.yml': 'ignore: story-bank.md\n' });
    expect(await imported(...files)).toContain(
      ` prep/star-stories.md is ${still}: delete it, or add it to \`ignore\``,
    );
    expect(await imported('story-bank.md')).not.toContain(still);
    expect(await imported(...files, '--dry-run')).not.toContain(still);
  });

  it('says which titles are in several files', async () => {
    const csv =
      'Name,Situation,Action\n"Cache, stampede",Slow,I put a lock around it\nRoof,Leak,I tarred it\n';
    const page = '# Cache stampede\n\n## Situation\n\nSlow.\n\n## Action\n\nI put a lock around it.\n';
    const dir = tempDir({ 'export.csv': csv, 'export/page.md': page });
    const run1 = async (...args: string[]) =>
      (await run(dir, ['import', 'export.csv', 'export/page.md', ...args])).stdout.replace(/\s+/g, ' ');
    const same =
      'The same title is in several files: Cache, stampede (export.csv:2, export/page.md:1). If they tell the same story, ';
    expect(await run1('--dry-run')).toContain(`${same}import only one of the files.`);
    expect(JSON.parse(await run1('--dry-run', '--format', 'json')).sameTitle).toEqual([
      {
        title: 'Cache, stampede',
        places: [
          { filePath: 'export.csv', line: 2, file: 'stories/cache-stampede.md' },
          { filePath: 'export/page.md', line: 1, file: 'stories/cache-stampede-2.md' },
        ],
      },
    ]);
    expect(await run1()).toContain(`${same}delete one of the new files. Next:`);
    expect(await run1()).not.toContain(same);
  });

  it('prints the same as JSON', async () => {
    const dir = tempDir({ 'bank.md': BANK });
    const { stdout } = await run(dir, [...importAna, '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      dryRun: false,
      files: [
        {
          filePath: 'bank.md',
          documents: [
            {
              kind: 'story',
              title: 'The queue that filled up',
              line: 5,
              owner: 'Ana',
              file: 'stories/ana/the-queue-that-filled-up.md',
              state: 'new',
              type: { id: 'incident-command', guessed: true, runnerUp: null },
              themes: ['ownership'],
              prompts: ['disagreement'],
              tags: ['operations'],
              hasRest: true,
            },
            {
              title: 'Later',
              type: null,
              gaps: ['action', 'result', 'type', 'numbers', 'stakes', 'tradeoffs', 'lesson'],
            },
          ],
          leftAlone: [
            { startLine: 1, endLine: 3 },
            { startLine: 22, endLine: 25, reason: 'template' },
          ],
        },
      ],
      folders: ['stories/ana'],
      notFound: [],
    });
  });

  it.each([
    [
      'list.yml',
      `stories:
  - title: Keys that end
    type: security-hygiene
    owner: Ben
    situation: Keys lived for years.
    what_i_did: [asked every team, added a check]
    outcome: 31 keys a month to none.
    normal delivery path: Every deploy checks it.
    tags: [judgment, "Tell me more"]
    company: Initech
`,
      2,
    ],
    [
      'list.json',
      JSON.stringify({
        'Keys that end': {
          type: 'Security hygiene',
          owner: 'Ben',
          star: {
            S: 'Keys lived for years.',
            A: ['asked every team', 'added a check'],
            R: '31 keys a month to none.',
          },
          normalDeliveryPath: 'Every deploy checks it.',
          tags: 'judgment, Tell me more',
          company: 'Initech',
        },
      }),
      1,
    ],
    [
      'list.csv',
      '\ufeffTitle,Type,Owner,Situation,Action,Result,Normal delivery path,Tags,Company\r\n,,,,,,,,\r\n"Keys that end",security-hygiene,Ben,Keys lived for years.,"- asked every team\r\n- added a check",31 keys a month to none.,Every deploy checks it.,"judgment; Tell me more",Initech\r\n',
      3,
    ],
    [
      'list.tsv',
      'title\ttype\towner\tS\tA\tR\tnormal_delivery_path\ttags\tcompany\nKeys that end\tsecurity-hygiene\tBen\tKeys lived for years.\t"- asked every team\n- added a check"\t31 keys a month to none.\tEvery deploy checks it.\tjudgment, Tell me more\tInitech\n',
      2,
    ],
  ])('reads %s', async (file, text, line) => {
    const dir = tempDir({ [file]: text });
    const { code, stdout } = await run(dir, ['import', file]);
    expect([code, stdout.split('\n')[0]]).toEqual([0, `${file}:${line} Keys that end`]);
    expect(dir.read('stories/ben/keys-that-end.md')).toBe(`---
# Imported from ${file}: "Keys that end"
type: security-hygiene
title: Keys that end
owner: Ben
status: draft # change it to ready when nothing is missing
themes: [judgment] # any of ${THEMES}
tags: [Tell me more]
---

## Answer

### Situation

Keys lived for years.

### Action

- asked every team
- added a check

### Result

31 keys a month to none.

## Normal delivery path

Every deploy checks it.

## Numbers

<!-- what changed, with its unit, before and after, and over what time -->

TODO

## Stakes

<!-- who or what was at risk, and how much of it -->

TODO

## Tradeoffs

<!-- the options, the cost you accepted, and why -->

TODO

## Lesson

<!-- what you do differently now -->

TODO

## Also in ${file}

**${file.startsWith('list.c') ? 'Company' : 'company'}:** Initech
`);
  });

  it.each([
    ['none.md', 'no file none.md, expected a file in UTF-8 of at most 1 MiB'],
    ['latin.md', 'cannot read latin.md, expected a file in UTF-8 of at most 1 MiB'],
    ['folder', 'folder is a folder, expected its files, such as `folder/*.md`'],
    ['large.md', 'cannot read large.md (1048577 bytes), expected a file in UTF-8 of at most 1 MiB'],
    ['story.md', 'story.md is already a story or an answer, expected a story bank or a list of stories'],
    ['answer.md', 'answer.md is already a story or an answer, expected a story bank or a list of stories'],
    [
      'notes.md',
      'no story found in notes.md, expected headings with labels such as `Situation:` below them, or a list with such keys',
    ],
    [
      'export.docx',
      'no story found in export.docx, expected Markdown (in Google Docs: File > Download > Markdown), or text with labels such as `Situation:`',
    ],
    ['conflict.md', 'conflict.md:3:1: unresolved merge conflict, expected one version of the text'],
    ['slots.md', 'no story found in slots.md, only 1 template, expected a story in one of them'],
    [
      'head.csv',
      'no story found in head.csv, expected keys, or names of columns, such as `title`, `situation`, `action` and `result`',
    ],
    [
      'long.csv',
      'no story found in long.csv, of tables only the first 10000 rows are read, expected keys, or names of columns, such as `title`, `situation`, `action` and `result`',
    ],
    [
      'list.yml',
      'list.yml:1:1: not a list of stories, expected a list of mappings with keys such as `action`',
    ],
    [
      'stray.json',
      'stray.json:2:2: entry 2 of the list is not a story, expected a mapping with keys such as `action`',
    ],
    [
      'bad.yml',
      'bad.yml:2:5: invalid YAML: unexpected `: ` in a value that began on a line above, expected plain text, or a key indented like the others; put the whole value in quotes, or indent the key like the one above',
    ],
    ['circle.yml', 'circle.yml:2:15: invalid YAML: `*a` refers to a value that contains it'],
    ['deep.yml', 'deep.yml:2:18: invalid YAML: `*a` refers to a value that contains it'],
    ['bad.json', 'bad.json:2:1: invalid JSON: expected `,` or `}`, found the end of the file'],
    ['comma.json', 'comma.json:1:26: invalid JSON: expected no `,` before `]`, found one'],
    [
      'open.yml',
      'open.yml:1:11: invalid YAML: unclosed `[`, expected a `]` at the end of the value; close it: `[a, b]`',
    ],
    [
      'columns.tsv',
      'no story found in columns.tsv, expected keys, or names of columns, such as `title`, `situation`, `action` and `result`',
    ],
    [
      'bad.csv',
      'bad.csv:2:3: invalid CSV: unclosed `"`, expected another one at the end of the cell (one within a cell is written twice)',
    ],
  ])('says in one line what is wrong with %s, and writes nothing', async (file, message) => {
    const dir = tempDir({
      'bank.md': BANK,
      'conflict.md': `# Notes\n\n<<<<<<< HEAD\n${BANK}=======\n${BANK}>>>>>>> b\n`,
      'notes.md': '# Notes\n\nMilk, bread.\n',
      'long.csv': `title,result\n${'x\n'.repeat(10_001)}`,
      'latin.md': Buffer.from([0xff, 0xfe]),
      'folder/x': '',
      'large.md': 'x'.repeat(1024 * 1024 + 1),
      'stray.json': '[{"title": "A", "action": "b"},\n 5]',
      'story.md': '---\ntype: incident-command\n---\nx\n',
      'answer.md': '---\nprompt: disagreement\n---\nx\n',
      'export.docx': 'PK some binary parts\n',
      'slots.md': '## [Title]\n**Situation:** ...\n**Action:** ...\n**Result:** ...\n',
      'head.csv': 'The queue,It filled up\nThe lake,It ran dry\n',
      'list.yml': '- milk\n- bread\n',
      'bad.yml': 'a: b\n   c: d\n',
      'circle.yml': '- title: x\n  action: &a [*a]\n',
      'deep.yml': '- title: &a x\n  extra: &a {b: [*a]}\n',
      'bad.json': '[{"a": 1\n',
      'comma.json': '[{"title":"x","result":1},]',
      'open.yml': '- action: [a, b\n  result: c\n',
      'columns.tsv': 'a\tb\n1\t2\n',
      'bad.csv': 'title,action\nx,"never\n',
    });
    const files = /^(?:notes|export|slots|head|long|columns)/.test(file) ? [file] : ['bank.md', file];
    expect(await run(dir, ['import', ...files])).toEqual(refused(message));
    expect(dir.list()).not.toContain('stories');
  });

  it('reads a bank that has frontmatter of another tool', async () => {
    const dir = tempDir({ 'bank.md': `---\ntype: post\nlayout: x\n---\n\n${BANK}` });
    expect((await run(dir, ['import', 'bank.md'])).stdout).toContain('2 stories written as drafts.');
  });

  it('refuses more stories than anybody has', async () => {
    const dir = tempDir({
      'bank.md': '### A title\n**Situation:** x\n**Action:** y\n**Result:** z\n\n'.repeat(501),
    });
    expect(await run(dir, ['import', 'bank.md'])).toEqual(
      refused('501 stories found, expected at most 500 in one run'),
    );
  });

  it.each([
    ['```', 'the fence that opens here is never closed, so lines 6-10 are code'],
    ['<!--', 'the comment that opens here is never closed, so lines 6-10 are hidden'],
  ])('says that %s hides stories', async (opens, says) => {
    const told = (title: string) => `## ${title}\n**S:** x\n**A:** y\n**R:** z\n`;
    const dir = tempDir({ 'bank.md': `${told('One')}${opens}\n\n${told('Two')}` });
    const { stdout } = await run(dir, ['import', 'bank.md', '--dry-run']);
    expect(stdout.replace(/\n(?!\n)/g, ' ')).toContain(
      `bank.md:5: ${says}, and no story in them is found. Close it, and import again.`,
    );
    const { stdout: json } = await run(dir, ['import', 'bank.md', '--dry-run', '--format', 'json']);
    expect(JSON.parse(json).files[0].unclosed).toMatchObject({ startLine: 6, endLine: 10 });
  });

  it('takes the types that the configuration names', async () => {
    const told = (title: string, more = '') =>
      `### [Data] ${title}\n${more}**S:** The move.\n**A:** I paged two and rolled back.\n**R:** None since.\n\n`;
    const dir = tempDir({
      'me/.star-witness.yml': `bank-stories:
  - {title: the queue, files: '*.md', type: security-hygiene}
  - {tag: data, files: other/*.md, type: ai-eval-loop}
  - {title: The move, type: ai-eval-loop}
`,
      'me/bank.md': told('The queue') + told('The move', 'Type: parser-migration\n') + told('The rest'),
    });
    const { stdout } = await run(dir, ['import', 'bank.md', '--format', 'json'], { cwd: 'me' });
    const documents: { type: { id: string; guessed: boolean } | null }[] =
      JSON.parse(stdout).files[0].documents;
    expect(documents.map(({ type }) => type && [type.id, type.guessed])).toEqual([
      ['security-hygiene', false],
      ['parser-migration', false],
      ['incident-command', true],
    ]);
  });

  it('writes characters that no text file can have as U+FFFD, says so, and writes them once', async () => {
    const dir = tempDir({ 'list.json': '[{"title": "A \\ud800", "action": "a\\u0000b \\u0001\\ufffe."}]' });
    const { stdout } = await run(dir, ['import', 'list.json']);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'characters that no text file can have (U+0000, or half of a surrogate pair) are replaced by U+FFFD',
    );
    const { stdout: checked } = await run(dir, ['--format', 'compact']);
    expect(checked).not.toMatch(/unreadable|frontmatter-syntax/);
    expect((await run(dir, ['import', 'list.json'])).stdout).toContain(
      'Nothing to do: 1 story already exists.',
    );
    expect(dir.list('stories')).toEqual(['a.md']);
  });

  it('stays in its folder, whatever the titles and owners', async () => {
    const list = [
      { title: '../../etc/passwd', action: 'x', owner: '../..' },
      { title: 'CON', action: 'x' },
      { title: '\u001b[31m', action: 'x' },
      { title: 'y'.repeat(5000), action: 'x' },
      { title: '故事', action: 'x' },
    ];
    const dir = tempDir({ 'work/list.json': JSON.stringify(list) });
    const { stdout } = await run(dir, ['import', 'list.json'], { cwd: 'work' });
    expect(dir.list()).toEqual(['work']);
    expect(dir.list('work')).toEqual(['list.json', 'stories']);
    expect(dir.list('work/stories')).toEqual([
      '31m.md',
      'owner',
      'story-con.md',
      `${'y'.repeat(60)}.md`,
      '故事.md',
    ]);
    expect(dir.list('work/stories/owner')).toEqual(['etc-passwd.md']);
    expect(stdout).not.toContain('\u001b');
  });

  it.each(['loop.yml', 'loop.yml/deep'])('says that %s is no folder', async (into) => {
    const dir = tempDir({ 'work/bank.md': BANK, 'work/loop.yml': 'rounds: []\n' });
    expect(await run(dir, ['import', 'bank.md', '--into', into], { cwd: 'work' })).toEqual(
      refused(`cannot write ${into}/the-queue-that-filled-up.md: loop.yml is a file, expected a folder`),
    );
  });

  it('writes through no symbolic link', async () => {
    const dir = tempRepo({ 'bank.md': BANK, 'other/x': '' });
    symlinkSync('other', dir.join('stories'));
    for (const dryRun of [[], ['--dry-run']])
      expect(await run(dir, ['import', 'bank.md', ...dryRun])).toEqual(
        refused(
          'cannot write stories/the-queue-that-filled-up.md: stories is a symbolic link, expected a path without links in the repository',
        ),
      );
    expect(dir.list('other')).toEqual(['x']);
  });
});
