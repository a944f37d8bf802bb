import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Choice, pastedFile, spanInText } from '../../src/playground/pasted.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';

const ANSWER = 'I put every release behind a canary. Rollbacks went from nine a month to one.';
const BANK = readFileSync('examples/bank/story-bank.md', 'utf8').replaceAll('\r\n', '\n');
const FILE = `---\nprompt: ai-safety\n---\n\n${ANSWER}\n`;
const NO_PROMPT = '---\n# star-witness-disable-next-line prompt-id -- no prompt is chosen\nprompt:\n---\n\n';
const TITLE = 'title: I put every release behind a canary. Rollbacks ...';

describe('a pasted text', () => {
  it.each<[string, string, Choice, object, string]>([
    ['an answer', ANSWER, 'auto', { as: 'answer', type: null, prompt: null }, NO_PROMPT],
    ['an answer with a title', `# Canaries\n\n${ANSWER}`, 'auto', { as: 'answer' }, NO_PROMPT],
    [
      'an answer with a colon',
      `${ANSWER}\nThe lesson: go slowly.`,
      'auto',
      { as: 'answer', type: null },
      NO_PROMPT,
    ],
    [
      'a story with a heading that names a field',
      `${ANSWER}\n\n## Lesson learned\n\nGo slowly.`,
      'auto',
      { as: 'story', type: null },
      `---\n${TITLE}\n---\n\n`,
    ],
    [
      'a story with a label that names a field',
      `${ANSWER}\n\n- **Stakes:** 400 users`,
      'auto',
      { as: 'story', type: null },
      `---\n${TITLE}\n---\n\n`,
    ],
    [
      'a story with a field as an answer by choice',
      `${ANSWER}\n\nLesson: go slowly`,
      'prompt:ai-safety',
      { as: 'answer', prompt: 'ai-safety' },
      '---\nprompt: ai-safety\n---\n\n',
    ],
    [
      'an answer for a type',
      ANSWER,
      'type:incident-command',
      { as: 'story', type: 'incident-command' },
      `---\ntype: incident-command\n${TITLE}\n---\n\n`,
    ],
    [
      'an answer to a prompt',
      ANSWER,
      'prompt:ai-safety',
      { as: 'answer', prompt: 'ai-safety', type: null },
      '---\nprompt: ai-safety\n---\n\n',
    ],
    ['a type that is not there', ANSWER, 'type:constructor', { as: 'answer', type: null }, NO_PROMPT],
    ['a prompt that is not there', ANSWER, 'prompt:x', { as: 'answer', prompt: null }, NO_PROMPT],
    ['a file', FILE, 'auto', { as: 'file' }, ''],
    ['a file, whatever is chosen', FILE, 'type:incident-command', { as: 'file', type: null }, ''],
    ['a file with a byte order mark', `\ufeff${FILE}`, 'auto', { as: 'file' }, ''],
    ['a rule of dashes', '----\ntext', 'auto', { as: 'answer' }, NO_PROMPT],
    ['a bank', BANK, 'auto', { as: 'bank' }, ''],
    ['a bank by choice', ANSWER, 'bank', { as: 'bank' }, ''],
    ['no words', '***', 'auto', { as: 'answer' }, NO_PROMPT],
    [
      'a story of no words',
      '***',
      'type:parser-migration',
      { as: 'story' },
      '---\ntype: parser-migration\ntitle: Story\n---\n\n',
    ],
    [
      'a title that YAML would read',
      '- "a": b',
      'type:parser-migration',
      { as: 'story' },
      '---\ntype: parser-migration\ntitle: "- \\"a\\": b"\n---\n\n',
    ],
  ])('that is %s', (_, text, choice, expected, head) => {
    const file = pastedFile(text, choice, aiLab);
    expect(file).toMatchObject(expected);
    expect(file.source.text).toBe(head + text);
    expect(file.offset).toBe(head.length);
  });

  it('has the type that it reads like, with the words that say so', () => {
    const text =
      'I was on call and led the incident: the outage took 52 minutes, and the postmortem has owners.';
    const { type, guess } = pastedFile(text, 'auto', aiLab);
    expect(type).toBe('incident-command');
    expect(guess?.words.length).toBeGreaterThan(1);
  });

  it('has places from its own beginning, and none in what was put before it', () => {
    const file = pastedFile(ANSWER, 'prompt:ai-safety', aiLab);
    expect(spanInText(file, { start: file.offset, end: file.offset + 5 })).toEqual({ start: 0, end: 5 });
    expect(spanInText(file, { start: 0, end: file.offset + 5 })).toBeNull();
    const end = file.source.text.length + 1;
    expect(spanInText(file, { start: end, end })).toEqual({ start: ANSWER.length, end: ANSWER.length });
  });
});
