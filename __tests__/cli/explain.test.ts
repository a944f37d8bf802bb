import { describe, expect, it } from 'vitest';
import help from '../../src/report/rule-help.json' with { type: 'json' };
import { rules } from '../../src/rules/index.ts';
import { refused, run } from '../support/cli.ts';
import { tempDir } from '../support/temp-repo.ts';

const CONFIG = `story-types:
  launch:
    title: Launch
    shows: [judgment]
    fields: { audience: who it was for }
    follow-ups: [{ label: Who said no?, words: [refused], hint: Name them. }]
common-fields: { numbers: false, stakes: false, tradeoffs: false }
prompts:
  first-job: { question: Your first job?, elements: [{ label: the boss, words: [manager], hint: Say who led you. }] }
rules:
  hedging: off
  balance: { severity: error }
min-score: 1
overrides:
  - { files: old/**, min-score: 0, rules: { hedging: note } }
`;
const ok = (stdout: string) => ({ code: 0, stdout, stderr: '' });

const pages: Record<string, { markdown: string }> = help;

/** The lines of a page's code, as a terminal shows them. */
function codeOf(page: string): string[] {
  const blocks = [...page.matchAll(/^(`{3,}).*\n([\s\S]*?)^\1$/gm)];
  return blocks.flatMap(([, , code = '']) => code.split('\n').map((line) => `    ${line}`.trimEnd()));
}

describe('explain', () => {
  it('prints the page of every rule, within the width', async () => {
    const dir = tempDir();
    for (const { id, meta } of rules) {
      const { stdout, ...ended } = await run(dir, ['explain', id], { env: { COLUMNS: '60' } });
      expect(ended).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(new RegExp(`^${id} \\(${meta.severity}\\)\n`));
      for (const heading of ['Why', 'Fails', 'Passes', 'How to fix it'])
        expect(stdout).toContain(`\n${heading}\n`);
      // A theme may have the name of a rule, and comes after it.
      const own = /^[\s\S]*\nhttps:\S+\.md\n/.exec(stdout)?.[0] ?? '';
      const [, ...others] = own.trimEnd().split('\n').reverse();
      const code = codeOf(pages[id]?.markdown ?? '');
      for (const line of others.filter((each) => !code.includes(each)))
        expect([...line].length, line).toBeLessThanOrEqual(60);
      // A copied example is the one of the page.
      expect(others).toEqual(expect.arrayContaining(code));
      // What an example holds is shown as it is.
      expect(own.replace(/^ {4}.*$/gm, '')).not.toMatch(/\]\(|```|<!--/);
    }
  }, 120_000);

  it('prints a story type of the configuration', async () => {
    expect(await run(tempDir({ '.star-witness.yml': CONFIG }), ['explain', 'Launch'])).toEqual(
      ok(`Launch (story type launch)
Shows judgment.

Required fields
  lesson
    what you do differently now
  audience
    who it was for

Follow-up questions
  - Who said no?
    Name them.
`),
    );
  });

  it('prints a prompt, by its id or its question', async () => {
    const page = ok(`Your first job? (prompt first-job)

A strong answer contains
  - the boss
    Say who led you.
`);
    const dir = tempDir({ 'sub/.star-witness.yml': CONFIG });
    expect(await run(dir, ['explain', '-C', 'sub', 'first-job'])).toEqual(page);
    expect(await run(dir, ['-C', 'sub', 'explain', 'your first job'])).toEqual(page);
    expect(await run(dir, ['explain', 'first-job', '--config', 'sub/.star-witness.yml'])).toEqual(page);
  });

  it('lists what a plural names', async () => {
    const dir = tempDir({
      '.star-witness.yml':
        'extends: []\nthemes: {grit: Grit}\ncommon-fields: {outcome: what came of it}\nvalues: {Speed: short lead times}\nquestions: {hard: {text: What was hard?, themes: [grit], shows: grit}}\n',
    });
    const lines = async (topic: string) =>
      (await run(dir, ['explain', topic])).stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.trim());
    expect((await lines('rules')).slice(0, 3)).toEqual([
      'Rules (explain NAME shows more)',
      'unreadable-file',
      'Every matched file is UTF-8 text of at most 1 MiB without merge conflicts,',
    ]);
    expect(await lines('themes')).toEqual(['Themes (explain NAME shows more)', 'grit', 'Grit']);
    expect(await lines('fields')).toEqual(['Fields (explain NAME shows more)', 'outcome', 'what came of it']);
    expect(await lines('values')).toEqual(['Values (explain NAME shows more)', 'Speed', 'short lead times']);
    expect(await lines('Questions')).toEqual([
      'Questions (explain NAME shows more)',
      'hard',
      'What was hard?',
    ]);
  });

  it('says what the keys about a document are', async () => {
    const lines = async (topic: string) =>
      (await run(tempDir(), ['explain', topic])).stdout.split('\n').slice(0, 2);
    expect(await lines('owner')).toEqual([
      'Owner (key of the frontmatter)',
      '    whose story it is (default: from its folder)',
    ]);
    expect((await lines('status'))[0]).toBe('Status (key of the frontmatter)');
  });

  const EDITS = `The cheapest edit that adds it
  add one number with its unit and what it was before: \`<what> went from
  <before> to <after> within <time>\`, or how many users, errors or hours it was
  about
`;
  it.each([
    [
      'Evidence',
      `Evidence (point of the score)
An outcome that can be observed.

What earns it
  a number with its unit and what it measures, a before and after, the size of
  an incident, counts of users or defects

What earns nothing
  team sizes, dates, versions, thresholds and "significantly faster"

${EDITS}
URL/docs/scoring.md
`,
    ],
    [
      'metric',
      `Numbers (field numbers)
In every story
  what changed, with its unit, before and after, and over what time: \`<what>
  went from <before> to <after> within <time>\`

In stories of a bank (optional)
  what changed, before and after

Other names
  metric, metrics, results
`,
    ],
    [
      'api-contract',
      `API contract (field api_contract)
In stories of type platform-boundary
  what the boundary promised, and to whom: \`<endpoint> gives <whom> <what>,
  within <which limit>\`
`,
    ],
    [
      'Situation',
      `Situation (field situation)
In stories of a bank
  where you were, and what was wrong
`,
    ],
    [
      'ETHICS',
      `Ethics (theme ethics)
A story lists it in its frontmatter: \`themes: [ethics]\`.
`,
    ],
    [
      'worst-outage',
      `Walk me through the worst outage that you led. (question worst-outage)
A strong answer shows
  Customer impact, roles, the hypotheses in order, and what became permanent.

Stories that answer it
  those of incident-leadership or incident-command
`,
    ],
    [
      'reliability',
      `Reliability (value)
The word alone earns nothing: an answer that uses it should name the mechanism
behind it.

What it stands for
  users can debug, retry, and trust failure states

Words that name it
  reliability, dependability, robustness, stability, reliable, reliably,
  dependable, rock solid

URL/docs/rules/value-without-mechanism.md
`,
    ],
  ])('prints what %s is', async (topic, page) => {
    const dir = tempDir({ '.star-witness.yml': 'themes: { ethics: ethics }\n' });
    const ran = await run(dir, ['explain', topic], { env: { COLUMNS: '80' } });
    expect({ ...ran, stdout: ran.stdout.replace(/https:\S+?(?=\/docs\/)/g, 'URL') }).toEqual(ok(page));
  });

  it('prints all that have one name', async () => {
    const { stdout } = await run(tempDir(), ['explain', 'mechanism']);
    expect(stdout).toMatch(/^Mechanism \(point of the score\)\nSomething concrete /);
    const both = await run(tempDir(), ['explain', 'incident-leadership']);
    expect(both.stdout.match(/\((?:prompt|theme) incident-leadership\)$/gm)).toEqual([
      '(prompt incident-leadership)',
      '(theme incident-leadership)',
    ]);
  });

  it('says what there is where it does not know a word', async () => {
    expect(await run(tempDir(), ['explain', 'hedgin'])).toEqual(
      refused('unknown name `hedgin`, did you mean `hedging`?'),
    );
    expect(await run(tempDir(), ['explain', 'incident'])).toEqual(
      refused(
        'unknown name `incident`, did you mean `incident-command`, `incident-leadership` or `incident-customers`?',
      ),
    );
    expect(await run(tempDir(), ['explain', 'xyzzy'])).toEqual(
      refused(
        'unknown name `xyzzy`, expected a rule, `mechanism` or `evidence`, a story type (`platform-boundary`, `ai-eval-loop`, `parser-migration`, `incident-command` or `security-hygiene`), a prompt (`why-this-role`, `what-could-go-wrong`, `ai-safety`, `disagreement` or `incident-leadership`), or a field, theme, value or question (`explain rules` lists the rules; likewise `fields`, `themes`, `values` and `questions`)',
      ),
    );
    expect(await run(tempDir(), ['explain'])).toEqual(
      refused('missing <topic>, see `star-witness explain --help`'),
    );
    expect(await run(tempDir(), ['--quiet', 'explain', 'hedging'])).toEqual(
      refused('option --quiet before `explain`, expected the options of explain after it'),
    );
  });
});

describe('--list-rules', () => {
  it('has every rule with its severity in the configuration, in columns', async () => {
    const { code, stdout, stderr } = await run(tempDir({ '.star-witness.yml': CONFIG }), ['--list-rules']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`
hedging                  off      What was done and found is stated plainly, or
                                  with a number that says how certain it is.
`);
    const rows = [...stdout.matchAll(/^(\S+) +(error|warning|note|off) /gm)].map(([, id, severity]) => [
      id,
      severity,
    ]);
    const own: Record<string, string> = { hedging: 'off', balance: 'error' };
    expect(rows).toEqual(rules.map(({ id, meta }) => [id, own[id] ?? meta.severity]));
  });
});

describe('--print-config', () => {
  it('has the keys of a configuration file, with everything that it builds on', async () => {
    const dir = tempDir({ '.star-witness.yml': CONFIG });
    const { code, stdout, stderr } = await run(dir, ['--print-config', '--fail-on', 'warning']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const config = JSON.parse(stdout);
    expect(config).toMatchObject({
      stories: ['**/stories/**/*.md'],
      'fail-on': 'warning',
      'min-score': 1,
      'story-types': {
        launch: {
          title: 'Launch',
          'follow-ups': { replace: [{ label: 'Who said no?', words: ['refused'], hint: 'Name them.' }] },
        },
      },
      prompts: { 'first-job': { question: 'Your first job?', 'looks-forward': false } },
      rules: { hedging: { severity: 'off' }, balance: { severity: 'error' } },
      overrides: [{ files: ['old/**'], rules: { hedging: 'note' }, 'min-score': 0 }],
    });
    // What it prints is that configuration again.
    dir.write({ 'again.json': stdout });
    expect(await run(dir, ['--print-config', '--config', 'again.json'])).toEqual({
      code: 0,
      stdout,
      stderr: '',
    });
  });

  it('has what the overrides make of it for one file', async () => {
    const dir = tempDir({ 'sub/.star-witness.yml': CONFIG });
    const of = async (...args: string[]) =>
      JSON.parse((await run(dir, ['-C', 'sub', '--print-config', ...args])).stdout);
    expect(await of('old/a.md')).toMatchObject({
      'min-score': 0,
      rules: { hedging: { severity: 'note' } },
      overrides: [],
    });
    expect(await of('new/a.md')).toMatchObject({
      'min-score': 1,
      rules: { hedging: { severity: 'off' } },
      overrides: [],
    });
    expect(await of('old/a.md', '--min-score', '2')).toMatchObject({ 'min-score': 2 });
  });

  it('is not for one run with --list-rules', async () => {
    expect(await run(tempDir(), ['--list-rules', '--print-config'])).toEqual(
      refused('both --list-rules and --print-config, expected one of them'),
    );
    expect(await run(tempDir({ 'a.md': '' }), ['--list-rules', 'a.md'])).toEqual(
      refused('--list-rules prints and checks nothing, expected no paths with it'),
    );
  });

  it.each([
    ['--staged'],
    ['--changed', '--changed', 'main'],
    ['--scope', '--scope', 'all'],
    ['--stdin'],
    ['--stdin-filename', '--stdin-filename', 'a.md'],
    ['--allow-empty'],
    ['--no-ignore'],
    ['--bank'],
    ['--format', '--format', 'json'],
    ['--quiet'],
  ])('takes no %s, and neither does --list-rules', async (option, ...args) => {
    const given = args.length === 0 ? [option] : args;
    for (const inspecting of ['--list-rules', '--print-config'])
      expect(await run(tempDir(), [...given, inspecting])).toEqual(
        refused(`${inspecting} prints and checks nothing, expected no ${option} with it`),
      );
  });
});
