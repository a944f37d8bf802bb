import { describe, expect, it } from 'vitest';
import { findingsIn, placesIn } from '../support/check-text.ts';

const options = { ruleId: 'prompt-id', path: 'answers/ana/a.md' };
const found = (text: string, more = {}) => placesIn(text, { ...options, ...more });
const PROMPTS =
  '`why-this-role`, `what-could-go-wrong`, `ai-safety`, `disagreement` or `incident-leadership`';

describe('prompt-id', () => {
  it.each([
    ['no prompt', '---\ntitle: a\n---\n', ['1:1-1:4 missing']],
    ['a blank prompt', '---\nprompt: ""\n---\n', ['2:1-2:7 missing']],
    ['a typo', '---\nprompt: ai-safty\n---\n', ['2:9-2:17 suggest']],
    ['the question', '---\nprompt: How do you lead an incident?\n---\n', []],
    ['another spelling', '---\nprompt: AI Safety\n---\n', []],
    ['something else', '---\r\nprompt: weakness\r\n---\r\n', ['2:9-2:17 unknown']],
    ['a heading', '---\nprompt: ai-safety\n---\n## Answer: weakness\n\nx\n', ['4:12-4:20 heading']],
    [
      'a heading with marks',
      '---\nprompt: ai-safety\n---\n## Answer: `dis*agre*ment`\n',
      ['4:4-4:27 suggest'],
    ],
    [
      'a heading in code',
      '---\nprompt: ai-safety\n---\n## Answer: `disagrement` ##\n',
      ['4:13-4:24 suggest'],
    ],
    [
      'several headings',
      '---\nprompt: ai-safety\n---\n## Answer: ai-safety\n\n## Answer: größe\n\n### Answer \u2014 disagrement\n',
      ['6:12-6:17 heading', '8:14-8:25 suggest'],
    ],
    ['an underlined heading', '---\nprompt: ai-safety\n---\nAnswer: weakness\n---\n', ['4:9-4:17 heading']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['disagreement', []],
    ['disagrement', ['2:27-2:38 suggest']],
    ['weakness', ['2:27-2:35 unknown']],
  ])('reads what a comment of a story in a bank says: %s', (prompt, expected) => {
    const text = `## A\n<!-- star-witness: prompt=${prompt} -->\n**Situation:** x\n**Action:** y\n`;
    expect(found(text, { kind: 'bank' })).toEqual(expected);
  });

  it('reads the headings of a story, and not its missing prompt', () => {
    const text = '---\ntype: incident-command\n---\n## Answer: weakness\n\nx\n';
    expect(found(text, { path: 'stories/ana/a.md' })).toEqual(['4:12-4:20 heading']);
  });

  it('is one finding where there is a type too, and the answer is judged as one', () => {
    const text = '---\ntype: mentoring\nprompt: ai-safety\n---\nx\n';
    expect(found(text)).toEqual(['2:1-2:5 both']);
    expect(findingsIn(text, options).map(({ message }) => message)).toEqual([
      'Unexpected `type` next to `prompt`, expected only one of them: the file is checked as a prompt answer.\nRemove `type`, or move the file to the stories and remove `prompt`.',
    ]);
    for (const other of ['story-type', 'required-fields', 'follow-ups']) {
      expect(findingsIn(text, { ...options, ruleId: other })).toEqual([]);
    }
  });

  it('is silent for ids, questions and plain answers', () => {
    const headings = ['Answer', 'Answer: ai-safety', 'ANSWER: Why this role', 'Answer (short)', 'Answers'];
    const text = `---\nprompt: ai-safety\n---\n${headings.map((each) => `## ${each}\n\nx\n`).join('\n')}`;
    expect(found(text)).toEqual([]);
  });

  it('is silent for a retired answer, and a note for a draft', () => {
    expect(found('---\nprompt: x\nstatus: retired\n---\n')).toEqual([]);
    expect(findingsIn('---\nprompt: x\nstatus: draft\n---\n', options)[0]?.severity).toBe('note');
  });

  it('knows the prompts of the configuration', () => {
    const config = { prompts: { weakness: { question: 'What is your weakness?' } } };
    expect(found('---\nprompt: weakness\n---\n## Answer: what is your weakness\n', { config })).toEqual([]);
  });

  it.each([
    [
      '---\n---\n',
      `Missing \`prompt\`, expected one of ${PROMPTS}.\nWrite one of them after \`prompt:\` in the frontmatter.`,
    ],
    [
      '---\nprompt: weakness\n---\n',
      `Unknown prompt \`weakness\`, expected one of ${PROMPTS}.\nChange it to the prompt that this answers.`,
    ],
    [
      '---\nprompt: ai-safety\n---\n## Answer: weakness\n',
      `Unknown prompt \`weakness\`, expected one of ${PROMPTS}.\nName one of them, or write \`Answer\` alone as the heading.`,
    ],
    [
      '---\nprompt: disagreemnt\n---\n',
      `Unknown prompt \`disagreemnt\`, expected one of ${PROMPTS}.\nDid you mean \`disagreement\`?`,
    ],
  ])('says what to do about %j', (text, message) => {
    expect(findingsIn(text, options).map((finding) => finding.message)).toEqual([message]);
  });

  it('has a fix for the id and for the heading', () => {
    const text = '---\nprompt: ai-safty\n---\n## Answer: disagrement\n';
    expect(findingsIn(text, options).map(({ fix }) => fix)).toMatchObject([
      { range: [12, 20], text: 'ai-safety' },
      { range: [36, 47], text: 'disagreement' },
    ]);
  });
});
