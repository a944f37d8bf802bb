import { describe, expect, it } from 'vitest';
import { run } from '../support/cli.ts';
import { interpretLog } from '../support/runner/commands.ts';
import { tempRepo } from '../support/temp-repo.ts';

const EVIL = '::error::x\u001b[31m\u009b2K\u202ex\u{e0041}##[error]x';
const said = JSON.stringify(EVIL);
const element = `{label: ${said}, words: [${said}], hint: ${said}}`;
const CONFIG = `
stories: ["**/stories/**/*.md", ${said}]
story-types:
  evil: {title: ${said}, shows: [${said}], fields: {f: {title: ${said}, hint: ${said}}}, follow-ups: [${element}]}
prompts: {evil-prompt: {question: ${said}, elements: [${element}]}}
themes: {${said}: ${said}}
placeholders: [${said}]
rules: {one-off-cleanup: {phrases: [${said}]}, unknown-field: {allow: [${said}]}}
`;
const STORY = `---\ntype: evil\ntitle: ${said}\nowner: ${said}\n---\n\n## Answer\n\n${EVIL} added a canary.\n`;
const BANK = `# B\n\n## ${EVIL} One\n\n**Situation:** ${EVIL}\n**Action:** b\n**Result:** c\n**Tags:** ${EVIL}\n`;

describe('what strangers say in a configuration, a story, a bank or a text', () => {
  it.each([
    [],
    ['--format', 'compact'],
    ['--format', 'json'],
    ['--format', 'sarif'],
    ['--format', 'markdown'],
    ['--staged'],
    ['--list-rules'],
    ['--print-config'],
    ['explain', 'evil'],
    ['explain', 'evil-prompt'],
    ['explain', 'one-off-cleanup'],
    ['explain', EVIL],
    ['bank', 'bank.md'],
    ['bank', 'bank.md', '--format', 'json'],
    ['coverage'],
    ['coverage', '--format', 'json'],
    ['score', 'text.txt'],
    ['score', 'text.txt', '--explain'],
    ['score', 'text.txt', '--format', 'json'],
    ['score', '--jsonl', 'text.jsonl'],
  ])('is spelled out by %j', async (...args) => {
    const repo = tempRepo({
      '.star-witness.yml': CONFIG,
      'stories/ana/a.md': STORY,
      'bank.md': BANK,
      'text.txt': `${EVIL} I added a canary.`,
      'text.jsonl': `${JSON.stringify(`${EVIL} I added a canary.`)}\n`,
    });
    repo.git('add', '-A');
    const { stdout, stderr } = await run(repo, args);
    const output = `${stdout}${stderr}`;
    expect(output).toMatch(/\S/);
    expect(output).not.toMatch(/(?![\n\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(interpretLog(output).commands).toEqual([]);
  });
});
