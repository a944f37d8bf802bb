import { symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { elementName } from '../../src/drafts/new-story.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { Placeholders } from '../../src/presets/placeholders.ts';
import { findingsIn } from '../support/check-text.ts';
import { refused, run } from '../support/cli.ts';
import { tempDir, tempRepo } from '../support/temp-repo.ts';

const THEMES = Object.keys(aiLab.themes).join(', ');
const SECURITY = `---
type: security-hygiene
title: Keys that end
owner: Ana
status: draft # change it to ready when nothing is missing
themes: [] # any of ${THEMES}
---

## Answer

[add: context and stakes]

[add: what I owned]

[add: mechanism]

[add: evidence (numbers)]

[add: tradeoff]

[add: lesson]

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

## Normal delivery path

<!-- how every later change gets the same protection without anyone remembering it -->

TODO

<!--
What they ask next:
- What stops the next one?
- How do exceptions work, and when do they end?
- What did it break, and who had to wait?
- How was the weakness found, and could it have been used?
- How do you know that it still works today?
-->
`;

const DISAGREEMENT = `---
prompt: disagreement
status: draft # change it to ready when nothing is missing
---

> Tell me about a disagreement

<!-- Structure: context and stakes -> what I owned -> mechanism -> evidence (numbers) -> tradeoff -> lesson. The answer should contain what is listed below. -->

[add: the risk being accepted]

[add: the signal that would change one's mind]

[add: the cheapest reversible step]

[add: the metric that would show who was wrong]
`;

const next = (file: string) =>
  `wrote ${file}\nNext: replace each TODO and each text in brackets, and see what is left:\n  star-witness ${file}\n`;

describe('star-witness new', () => {
  it('writes a story of a type', async () => {
    const dir = tempDir();
    const ran = await run(dir, ['new', 'security-hygiene', '--owner', 'Ana', '--title', 'Keys that end']);
    expect(ran).toEqual({ code: 0, stdout: next('stories/ana/keys-that-end.md'), stderr: '' });
    expect(dir.read('stories/ana/keys-that-end.md')).toBe(SECURITY);
  });

  it('writes an answer to a prompt, which its question names too', async () => {
    const dir = tempDir();
    const ran = await run(dir, ['new', 'Tell me about a disagreement']);
    expect(ran).toEqual({ code: 0, stdout: next('answers/disagreement.md'), stderr: '' });
    expect(dir.read('answers/disagreement.md')).toBe(DISAGREEMENT);
  });

  it.each(Object.keys(aiLab.storyTypes))(
    'makes of %s what has one finding for each gap, and no other',
    async (type) => {
      const dir = tempDir();
      await run(dir, ['new', type]);
      let text = dir.read(`stories/${type}.md`).replace('status: draft', 'status: ready');
      const gaps = (text.match(/^TODO$|\[(?:add|your)[^\]\n]*\]/gm) ?? []).length;
      const fields = 4 + Object.keys(aiLab.storyTypes[type]?.fields ?? {}).length;
      expect(gaps).toBe(1 + aiLab.skeleton.length + fields);
      const answers = findingsIn(text).filter(({ ruleId }) => ruleId === 'answer-missing');
      expect(answers).toHaveLength(1);
      text = text.replace('[add: context and stakes]', 'On a Monday the nightly job of the clinic stopped.');
      const found = findingsIn(text).filter(({ ruleId }) => ruleId === 'empty-field');
      expect(found).toHaveLength(gaps - 1);
    },
  );

  it('takes the folder that the configuration names, or the one that is named here', async () => {
    const dir = tempRepo({
      '.star-witness.yml': "stories: 'prep/**/*.md'\nanswers: ['**/qa/*.md']\n",
      'sub/x': '',
    });
    await run(dir, ['new', 'incident-command'], { cwd: 'sub' });
    expect(dir.list('prep')).toEqual(['incident-command.md']);
    await run(dir, ['new', 'ai-safety', '--owner', 'José'], { cwd: 'sub' });
    expect(dir.list('sub/qa')).toEqual(['ai-safety.md']);
    const { stdout } = await run(dir, ['new', 'ai-safety', '--into', 'elsewhere']);
    expect(stdout).toBe(
      'wrote elsewhere/ai-safety.md\nNo glob of the configuration matches it: add one, or choose another folder with --into.\nNext: replace each TODO and each text in brackets, and see what is left:\n  star-witness elsewhere/ai-safety.md\n',
    );
  });

  it.each([
    [['ai-safety'], 'members/finn/answers'],
    [['incident-command'], 'members/finn/stories'],
  ])('puts the owner where a glob has any folder: %j', async (args, folder) => {
    const dir = tempRepo({
      '.star-witness.yml': "stories: 'members/*/stories/**/*.md'\nanswers: 'members/*/answers/*.md'\n",
    });
    const { stdout } = await run(dir, ['new', ...args, '--owner', 'Finn']);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      `wrote ${folder}/${args[0]}.md`,
      'Next: replace each TODO and each text in brackets, and see what is left:',
    ]);
  });

  it('has no folder for an owner where no glob finds it', async () => {
    const dir = tempRepo({ '.star-witness.yml': "stories: 'prep/*.md'\n" });
    await run(dir, ['new', 'incident-command', '--owner', 'Finn']);
    expect(dir.list('prep')).toEqual(['incident-command.md']);
  });

  it('says that a folder outside of the repository is never checked', async () => {
    const dir = tempRepo({ 'in/x': '' });
    const { stdout } = await run(dir, ['new', 'ai-safety', '--into', '../out']);
    expect(stdout).toContain(
      'No glob of the configuration matches it: it is outside of the repository, choose a folder in it with --into.\n',
    );
  });

  it('never writes over a file', async () => {
    const dir = tempDir({ 'stories/incident-command.md': 'mine\n' });
    for (let count = 0; count < 2; count++) await run(dir, ['new', 'incident-command']);
    expect(dir.list('stories')).toEqual([
      'incident-command-2.md',
      'incident-command-3.md',
      'incident-command.md',
    ]);
    expect(dir.read('stories/incident-command.md')).toBe('mine\n');
  });

  it('stays in its folder, whatever the names', async () => {
    const dir = tempDir();
    await run(dir, ['new', 'incident-command', '--owner', '../../x', '--title', '../../etc/passwd: "y" #z']);
    expect(dir.list()).toEqual(['stories']);
    expect(dir.read('stories/x/etc-passwd-y-z.md')).toContain(
      'title: "../../etc/passwd: \\"y\\" #z"\nowner: "../../x"\n',
    );
  });

  it('writes through no symbolic link, and not into .git', async () => {
    const dir = tempRepo({ 'other/x': '' });
    symlinkSync('other', dir.join('stories'));
    const link =
      'cannot write stories/incident-command.md: stories is a symbolic link, expected a path without links in the repository';
    expect(await run(dir, ['new', 'incident-command'])).toEqual(refused(link));
    const inGit = 'cannot write .git/hooks/incident-command.md: it is inside .git, expected another folder';
    expect(await run(dir, ['new', 'incident-command', '--into', '.git/hooks'])).toEqual(refused(inGit));
    expect(dir.list('other')).toEqual(['x']);
  });

  it.each([
    ['incidnt-command', 'did you mean `incident-command`? Expected'],
    ['incident', 'did you mean `incident-command` or `incident-leadership`? Expected'],
    ['disagrement', 'did you mean `disagreement`? Expected'],
    ['nothing', 'expected'],
  ])('says what %s may have meant', async (name, hint) => {
    expect(await run(tempDir(), ['new', name])).toEqual(
      refused(
        `no story type or prompt \`${name}\`, ${hint} a type (\`platform-boundary\`, \`ai-eval-loop\`, \`parser-migration\`, \`incident-command\` or \`security-hygiene\`) or a prompt (\`why-this-role\`, \`what-could-go-wrong\`, \`ai-safety\`, \`disagreement\` or \`incident-leadership\`)`,
      ),
    );
  });

  it.each(['--title', '--owner', '--into'])('refuses %s without a text', async (option) => {
    const { code, stderr } = await run(tempDir(), ['new', 'incident-command', option, ' ']);
    expect([code, stderr.includes("argument ' ' is invalid. Expected some text.")]).toEqual([2, true]);
  });

  it.each(Object.keys(aiLab.prompts))('asks for every element of %s, uncut', async (prompt) => {
    const dir = tempDir({});
    await run(dir, ['new', prompt]);
    const text = dir.read(`answers/${prompt}.md`);
    const gaps = (aiLab.prompts[prompt]?.elements ?? []).map((element) => `[add: ${elementName(element)}]`);
    expect(text.split('\n').filter((line) => line.startsWith('['))).toEqual(gaps);
    expect(gaps.filter((gap) => !new Placeholders(aiLab).isTemplate(gap))).toEqual([]);
  });

  it('asks for what a configured type and prompt need, however they are named', async () => {
    const dir = tempDir({
      '.star-witness.yml':
        "story-types:\n  mentoring: {fields: {growth: 'what they --> can do now'}}\nprompts:\n  long: {question: \"Why?\\nNow?\", elements: ['x]y [z', '𝒳x 𝒳 a word that goes on and on until it is longer than what fits into it']}\n  plain: {question: 'Who?'}\nskeleton: ['a]b']\n",
    });
    await run(dir, ['new', 'mentoring']);
    expect(dir.read('stories/mentoring.md')).toContain(
      '## Growth\n\n<!-- what they -> can do now -->\n\nTODO\n',
    );
    expect(dir.read('stories/mentoring.md')).toContain('\n\n[add: a b]\n\n');
    await run(dir, ['new', 'plain']);
    expect(dir.read('answers/plain.md')).toContain('> Who?\n\n[add: a b]\n');
    await run(dir, ['new', 'long']);
    expect(dir.read('answers/long.md')).toContain(
      '> Why?\n> Now?\n\n<!-- Structure: a]b. The answer should contain what is listed below. -->\n\n[add: x y z]\n\n[add: 𝒳x 𝒳 a word that goes on and on until it is longer than what fits into…]\n',
    );
  });
});
