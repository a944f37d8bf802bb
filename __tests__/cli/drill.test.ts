import { describe, expect, it } from 'vitest';
import { hasTerminal, run, runOnTerminal } from '../support/cli.ts';
import { examplesOf } from '../support/doc-examples.ts';
import { tempDir } from '../support/temp-repo.ts';

const STORY = `---
title: The queue
type: incident-command
themes: [incident-leadership]
stakes: 900 clinics could not send a bill.
---

## Answer

The queue was full every Friday. I added an alert on its depth, so that it pages before it is full. Restarts went from
nine a month to none since March.

## Lesson

I ask for the depth of each queue \u001b[31m in a review.
`;
const CONFIG = `extends: []
themes: {incident-leadership: Incidents, humility: Humility}
story-types: {incident-command: {title: Incidents}}
common-fields: {stakes: who was at risk, lesson: what you learned}
questions:
  outage: {text: Your worst outage?, themes: [incident-leadership], types: [incident-command], shows: Roles.}
  mistake: {text: Your worst mistake?, themes: [humility], shows: A check that stayed.}
`;
const FILES = { 'stories/ana/queue.md': STORY, '.star-witness.yml': CONFIG };

const OUTAGE = `   A strong answer shows: Roles.
   ● The queue
     stories/ana/queue.md
     stakes    900 clinics could not send a bill. (line 5)
     owned     I added an alert on its depth, so that it pages before it is full
               (line 10)
     mechanism I added an alert on its depth, so that it pages before it is full
               (line 10)
     evidence  Restarts went from nine a month to none since March (line 10)
     tradeoff  not found
     lesson    I ask for the depth of each queue \\u{1b}[31m in a review. (line
               15)
   Takes 12 seconds to say.
`;
const MISTAKE = `   A strong answer shows: A check that stayed.
   No story for it yet. Write one that serves humility.
`;

describe('star-witness drill', () => {
  it('prints all questions where there is no terminal', async () => {
    const { code, stdout, stderr } = await run(tempDir(FILES), ['drill']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      `ana  2 questions\n\n1. Your worst outage? (outage)\n${OUTAGE}\n2. Your worst mistake? (mistake)\n${MISTAKE}`,
    );
  });

  it.each([
    ['\n\n\n', ['outage', OUTAGE, 'mistake', MISTAKE]],
    ['', ['outage']],
    ['q\n', ['outage']],
    ['\nQuit\n', ['outage', OUTAGE]],
    ['\n\n', ['outage', OUTAGE, 'mistake']],
  ])('asks one after the other on a terminal, until the input ends: %j', async (input, shown) => {
    const { code, stdout, stderr } = await run(tempDir(FILES), ['drill'], {
      input,
      terminal: true,
      env: { NO_COLOR: '1' },
    });
    expect([code, stderr]).toEqual([0, '']);
    for (const each of ['outage', OUTAGE, 'mistake', MISTAKE])
      expect(stdout.includes(each.length > 20 ? each : `(${each})`), each).toBe(shown.includes(each));
    expect(stdout).toContain('[Enter: story, q: quit] ');
  });

  it('gives the names of parts lines of their own where it is narrow', async () => {
    const { stdout } = await run(tempDir(FILES), ['drill'], { env: { COLUMNS: '40' } });
    expect(stdout).toContain(`
     owned
       I added an alert on its depth, so
       that it pages before it is full
       (line 10)
`);
  });

  it('is JSON for other programs, also on a terminal', async () => {
    const args = ['drill', '--theme', 'incident-leadership', '--format', 'json'];
    const { code, stdout } = await run(tempDir(FILES), args, { terminal: true });
    expect(code).toBe(0);
    expect(stdout).not.toContain('\u001b');
    const { version, owner, questions } = JSON.parse(stdout);
    expect([version, owner, questions.length]).toEqual([1, 'ana', 1]);
    expect(questions[0]).toMatchObject({
      id: 'outage',
      text: 'Your worst outage?',
      themes: ['incident-leadership'],
      types: ['incident-command'],
      shows: 'Roles.',
      story: {
        filePath: 'stories/ana/queue.md',
        line: 1,
        title: 'The queue',
        strength: 'strong',
        seconds: 12,
      },
    });
    expect(
      questions[0].story.beats.map(({ name, line }: { name: string; line: number }) => [name, line]),
    ).toEqual([
      ['stakes', 5],
      ['owned', 10],
      ['mechanism', 10],
      ['evidence', 10],
      ['tradeoff', null],
      ['lesson', 15],
    ]);
  });

  it('names the follow-up questions that the story does not answer', async () => {
    const { stdout } = await run(tempDir({ 'stories/queue.md': STORY }), [
      'drill',
      '--theme',
      'incident-leadership',
    ]);
    expect(stdout).toMatch(/^No owner {2}\d+ questions\n/);
    expect(stdout).toContain('   Likely next, and not answered yet:\n   - ');
  });

  it('counts the time to say a story by the settings of its file', async () => {
    const overrides = `overrides:\n  - files: stories/ana/**\n    rules: {answer-length: {words-per-minute: 75}}\n`;
    const files = { ...FILES, '.star-witness.yml': CONFIG + overrides };
    const { stdout } = await run(tempDir(files), ['drill', '--theme', 'incident-leadership']);
    expect(stdout).toContain('\n   Takes 24 seconds to say.\n');
  });

  it('takes the stories of a bank, each by its line', async () => {
    const bank = `# Stories

## The first
**Type:** incident-command
**Situation:** The queue was full every Friday.
**Action:** I added an alert on its depth, so that it pages before it is full.
**Result:** Restarts went from nine a month to none.

## The quarrel
**Themes:** humility
**Situation:** Two teams wanted the same table.
**Action:** I wrote a contract test that both run.
**Result:** Broken builds went from five a week to one.
**Reflection:** I ask both sides first.
`;
    const dir = tempDir({ 'story-bank.md': bank, '.star-witness.yml': CONFIG });
    const { code, stdout } = await run(dir, ['drill']);
    expect(code).toBe(0);
    expect(stdout).toContain(`
   ● The first
     story-bank.md:3
     stakes    not found
     owned     I added an alert on its depth, so that it pages before it is full
               (line 6)
`);
    expect(stdout).toContain(`
   ● The quarrel
     story-bank.md:9
     stakes    not found
     owned     I wrote a contract test that both run (line 12)
     mechanism I wrote a contract test that both run (line 12)
     evidence  Broken builds went from five a week to one (line 13)
     tradeoff  not found
     lesson    I ask both sides first. (line 14)
`);
  });

  it('tells another sentence of what was owned than the mechanism, where there is one', async () => {
    const other = 'I led the review of the outage myself and wrote down who does what.';
    const text = STORY.replace('Restarts went', `${other} Restarts went`);
    const ownedOf = async (story: string) => {
      const dir = tempDir({ ...FILES, 'stories/ana/queue.md': story });
      const { questions } = JSON.parse((await run(dir, ['drill', '--format', 'json'])).stdout);
      const { beats } = questions[0].story;
      return ['owned', 'mechanism'].map(
        (name) => beats.find((beat: { name: string }) => beat.name === name).text,
      );
    };
    const mechanism = 'I added an alert on its depth, so that it pages before it is full';
    expect(await ownedOf(text)).toEqual([other.slice(0, -1), mechanism]);
    expect(await ownedOf(STORY)).toEqual([mechanism, mechanism]);
  });

  it('says once that no story names a type or themes', async () => {
    const bank = '### A\n**Situation:** x\n**Action:** y\n**Result:** z\n';
    for (const [text, found] of [
      [bank, 'The only story names neither a type nor themes'],
      [bank + bank.replace('A', 'B'), 'None of the 2 stories names a type or themes'],
    ] as const) {
      const dir = tempDir({ 'story-bank.md': text, '.star-witness.yml': CONFIG });
      const { stdout } = await run(dir, ['drill']);
      expect(stdout.replace(/\s+/g, ' ')).toBe(
        `No owner 2 questions ${found}, so no question has a story. Add \`type\` and \`themes\` to the frontmatter, or lines \`Type:\` and \`Tags:\` in a story bank. 1. Your worst outage? (outage) A strong answer shows: Roles. 2. Your worst mistake? (mistake) A strong answer shows: A check that stayed. `,
      );
    }
  });

  it('has no story where there is none yet', async () => {
    const { code, stdout } = await run(tempDir(), ['drill', '--type', 'security-hygiene', '--seed', '1']);
    expect(code).toBe(0);
    expect(stdout).toContain('   No story for it yet. Write one that serves ');
  });

  it.each([
    [
      ['--theme', 'humilty'],
      'unknown theme `humilty`, did you mean `humility`? Expected `incident-leadership` or `humility`',
    ],
    [['--type', 'x'], 'unknown story type `x`, expected `incident-command`'],
    [
      ['--theme', 'humility', '--type', 'incident-command'],
      'no question for `humility` and `incident-command`, expected one under `questions` in the configuration',
    ],
    [['--owner', 'anna'], 'no owner `anna`, did you mean `ana`?'],
  ])('%j is refused', async (args, message) => {
    const { code, stdout, stderr } = await run(tempDir(FILES), ['drill', ...args]);
    expect([code, stdout, stderr]).toEqual([2, '', `star-witness: ${message}\n`]);
  });

  it('runs as the documentation says', async () => {
    const [commands] = examplesOf('docs/drill.md');
    const dir = tempDir({ 'stories/ana/queue.md': STORY });
    for (const line of commands?.text.trim().split('\n') ?? []) {
      const [npx, option, program, ...args] = line.split(' ');
      expect([npx, option, program]).toEqual(['npx', '--no-install', 'star-witness']);
      const { code, stdout, stderr } = await run(dir, args);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain('The queue');
    }
  });
});

describe.skipIf(!hasTerminal)('star-witness drill on a real terminal', () => {
  const PROMPTS = /\[Enter: [^\]]*\] /g;
  const drill = (keys: (string | number)[], env: Record<string, string> = { NO_COLOR: '1' }) => {
    const { code, output } = runOnTerminal(tempDir(FILES), ['drill'], env, 80, keys);
    return { code, asked: output.match(PROMPTS)?.length ?? 0, output };
  };

  it.each<[string, string[], number, number]>([
    ['Enter to the end, also behind a typed answer', ['I was on call.\n', '\n', '\n'], 0, 3],
    ['q', ['\n', 'q\n'], 0, 2],
    ['Ctrl-D', ['\n', '\u0004'], 0, 2],
    ['Ctrl-C', ['\u0003'], 2, 1],
  ])('takes %s', (_, keys, code, asked) => {
    const ran = drill(keys);
    expect([ran.code, ran.asked]).toEqual([code, asked]);
    expect(ran.output.startsWith('ana  2 questions\n\n1. Your worst outage? (outage)\n')).toBe(true);
  });

  it('prints on what the terminal is wide now', () => {
    const text = 'A strong answer shows: A check that stayed.';
    // The process hears of it after the next key at the latest.
    expect(drill([40, '\n', '\n', '\n']).output).toContain(text.replace('that ', 'that\n   '));
  });

  it.each([
    [{}, true],
    [{ TERM: 'dumb' }, false],
  ])('with %j has colour: %s', (env, isColored) => {
    expect(drill(['\n', 'q\n'], env).output.includes('\u001b[')).toBe(isColored);
  });
});
