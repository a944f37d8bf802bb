import { describe, expect, it } from 'vitest';
import { run } from '../support/cli.ts';
import { examplesOf } from '../support/doc-examples.ts';
import { tempDir } from '../support/temp-repo.ts';

const ANSWER =
  '## Answer\n\nI added an alert on the depth of the queue. Restarts went from nine a month to none since March.\n';
const story = (title: string, keys: string) => `---\ntitle: ${title}\n${keys}\n---\n\n${ANSWER}`;

const FILES = {
  'stories/ana/queue.md': story('The queue', 'type: incident-command\nthemes: [judgment]'),
  'stories/ana/quarrel.md': story('The quarrel', 'themes: [disagreement, judgment]'),
  'stories/ana/notes.md': story('Notes', 'themes: [humility]\nstatus: draft'),
};
const LOOP = `rounds:
  - name: Manager
    themes: [judgment]
  - name: Values
    themes: [disagreement, humility]
    stories: 2
`;

describe('star-witness plan', () => {
  it('prints the stories of each round', async () => {
    const dir = tempDir({ ...FILES, 'loop.yml': LOOP });
    const { code, stdout, stderr } = await run(dir, ['plan', 'loop.yml']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`ana  2 rounds, 2 of 3 stories

Manager
  ● The queue
    stories/ana/queue.md
    for judgment

Values
  ● The quarrel
    stories/ana/quarrel.md
    for disagreement
  1 story missing: no other ready story serves disagreement or humility

Next: finish the draft \`Notes\` (stories/ana/notes.md), for Values.

● mechanism and evidence  ◐ one of them, or unsure  ○ neither  d draft
`);
  });

  it('takes the owner that it is given, and JSON', async () => {
    const dir = tempDir({
      ...FILES,
      'stories/ben/queue.md': FILES['stories/ana/queue.md'],
      'loop.json': '{"rounds": [{"name": "Systems", "types": ["incident-command"]}]}',
    });
    const { code, stdout } = await run(dir, ['plan', 'loop.json', '--owner', 'ben', '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      owner: 'ben',
      rounds: [
        {
          name: 'Systems',
          asked: ['incident-command'],
          stories: [
            {
              filePath: 'stories/ben/queue.md',
              line: 1,
              title: 'The queue',
              strength: 'strong',
              points: { mechanism: 'present', evidence: 'present' },
              serves: ['incident-command'],
            },
          ],
          missing: 0,
        },
      ],
      next: null,
    });
  });

  it('takes documents without an owner as those of one person', async () => {
    const dir = tempDir({ 'stories/queue.md': FILES['stories/ana/queue.md'], 'loop.yml': LOOP });
    const { stdout } = await run(dir, ['plan', 'loop.yml']);
    expect(stdout).toMatch(/^No owner {2}2 rounds, 1 of 3 stories\n/);
    expect(stdout).toContain('\nNext: write a story that serves disagreement, for Values.\n');
  });

  it.each([
    [
      'rounds: [',
      'loop.yml:1:9: invalid YAML: unclosed `[`, expected a `]` at the end of the value; close it: `[]`',
    ],
    ['', 'loop.yml:1:1: `rounds`: expected a list of rounds, found nothing'],
    ['rounds: []', 'loop.yml:1:9: `rounds`: expected at least one round, found `0`'],
    ['rounds: 3', 'loop.yml:1:9: `rounds`: expected a list of rounds, found `3`'],
    ['round: []', 'loop.yml:1:1: unknown key `round`, did you mean `rounds`? Expected `rounds`'],
    [
      'rounds:\n  - name: x\n    theme: [judgment]',
      'loop.yml:3:5: unknown key `theme`, did you mean `themes`? Expected `name`, `themes`, `types`, `questions` or `stories`',
    ],
    [
      'rounds:\n  - name: x\n    themes: [judgement]',
      'loop.yml:3:14: `rounds.themes`: unknown theme `judgement`, did you mean `judgment`? Expected `judgment`, `humility`, `incident-leadership`, `disagreement`, `safety-mechanisms`, `ambiguity` or `ownership`',
    ],
    [
      'rounds:\n  - name: x\n    types: [incident]',
      'loop.yml:3:13: `rounds.types`: unknown story type `incident`, expected `platform-boundary`, `ai-eval-loop`, `parser-migration`, `incident-command` or `security-hygiene`',
    ],
    [
      'rounds:\n  - name: x\n    questions: [worst-outtage]',
      'loop.yml:3:17: `rounds.questions`: unknown question `worst-outtage`, did you mean `worst-outage`?',
    ],
    [
      'rounds:\n  - name: x\n    questions: [zzz]',
      'loop.yml:3:17: `rounds.questions`: unknown question `zzz`, expected one of the 62 defined ones',
    ],
    [
      'rounds:\n  - name: x\n',
      'loop.yml:2:5: `rounds`: expected `themes`, `types` or `questions` with at least one entry, found none',
    ],
    [
      'rounds:\n  - themes: [judgment]\n',
      'loop.yml:2:5: `rounds.name`: expected the name of the round as text, found nothing',
    ],
    [
      'rounds:\n  - {name: x, themes: [judgment], stories: 6}',
      'loop.yml:2:44: `rounds.stories`: expected a number of stories from 1 to 5, found `6`',
    ],
    [
      `rounds: [${Array(21).fill('{name: x, themes: [judgment]}').join(', ')}]`,
      'loop.yml:1:9: `rounds`: expected at most 20 rounds, found `21`',
    ],
    [
      `rounds: [{name: x, themes: [${Array(21).fill('judgment').join(', ')}]}]`,
      'loop.yml:1:28: `rounds.themes`: expected at most 20 themes, found `21`',
    ],
    [
      'rounds:\n  - {name: "", themes: [judgment]}',
      'loop.yml:2:13: `rounds.name`: expected the name of the round as text, found an empty text',
    ],
    [
      'rounds:\n  - {name: 7, themes: [judgment]}',
      'loop.yml:2:12: `rounds.name`: expected the name of the round as text, found `7`',
    ],
    ['- {name: x, themes: [judgment]}', 'loop.yml:1:1: expected a mapping with `rounds`, found a list'],
    [
      'rounds: [judgment]',
      'loop.yml:1:10: `rounds`: expected a round: a mapping with `name` and `themes`, `types` or `questions`, found `judgment`',
    ],
    [
      'rounds:\n  - {name: x, themes: judgment}',
      'loop.yml:2:23: `rounds.themes`: expected a list of themes, found `judgment`',
    ],
    [
      'rounds:\n  - {name: x, themes: [judgment, judgment, worst-outage]}',
      'loop.yml:2:44: `rounds.themes`: `worst-outage` is a question, expected it under `questions`',
    ],
    [
      'rounds:\n  - {name: x, questions: [security-hygiene]}',
      'loop.yml:2:27: `rounds.questions`: `security-hygiene` is a story type, expected it under `types`',
    ],
    [
      'rounds:\n  - {name: x, types: [humility]}',
      'loop.yml:2:23: `rounds.types`: `humility` is a theme, expected it under `themes`',
    ],
    [
      'rounds:\n  - &a {name: x, themes: [judgment], types: [*a]}',
      `loop.yml:2:46: \`rounds${'.types'.repeat(12)}.…\`: expected at most 10000 words and other values, found more`,
    ],
    [
      'rounds:\n  - {name: x, name: y}',
      'loop.yml:2:15: invalid YAML: unexpected second key `name`, expected each key once; remove one of the two, or merge their values',
    ],
    [`# ${'x'.repeat(256 * 1024)}`, 'loop.yml:1:1: expected a loop of at most 262144 bytes, found 262146'],
  ])('%.60j is refused, with the place', async (text, message) => {
    const { code, stdout, stderr } = await run(tempDir({ ...FILES, 'loop.yml': text }), ['plan', 'loop.yml']);
    expect([code, stdout, stderr]).toEqual([2, '', `star-witness: ${message}\n`]);
  });

  it('runs as the documentation says', async () => {
    const [loop, command] = examplesOf('docs/plan.md');
    const dir = tempDir({ ...FILES, 'loop.yml': loop?.text ?? '' });
    const [npx, option, program, ...args] = command?.text.trim().split(' ') ?? [];
    expect([npx, option, program]).toEqual(['npx', '--no-install', 'star-witness']);
    const { code, stdout, stderr } = await run(dir, args);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('ana  3 rounds, 2 of 4 stories\n');
  });

  it.each([
    [['plan', 'none.yml'], 'no file none.yml, expected a YAML or JSON file with the rounds of a loop'],
    [['plan', 'loop.yml'], 'the documents have 2 owners, expected --owner with `ana` or `ben`'],
    [['plan', 'loop.yml', '--owner', 'anna'], 'no owner `anna`, did you mean `ana`?'],
  ])('%j is refused', async (args, message) => {
    const dir = tempDir({ ...FILES, 'stories/ben/x.md': FILES['stories/ana/queue.md'], 'loop.yml': LOOP });
    const { code, stdout, stderr } = await run(dir, args);
    expect([code, stdout, stderr]).toEqual([2, '', `star-witness: ${message}\n`]);
  });
});
