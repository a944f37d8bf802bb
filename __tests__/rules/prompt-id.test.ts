import { describe, expect, it } from 'vitest';
import { applyFixes, at, findingsIn, placesIn, pointedAt } from '../support/check-text.ts';

const ruleId = 'prompt-id';
const path = 'answers/ana/one.md';
const CHOICES =
  'expected one of `why-this-role`, `what-could-go-wrong`, `ai-safety`, `disagreement` or `incident-leadership`';
const story = (body: string) => `---\ntype: incident-command\n---\n\n${body}`;

describe(ruleId, () => {
  it.each([
    [
      '---\ntitle: One\n---\n',
      '1:1-1:4 missing',
      `Missing \`prompt\`, ${CHOICES}.\nWrite one of them behind \`prompt:\` in the frontmatter.`,
    ],
    [
      '---\nprompt: favourite-colour\n---\n',
      '2:9-2:25 unknown',
      `Unknown prompt \`favourite-colour\`, ${CHOICES}.\nChange it to the prompt that this answers.`,
    ],
    [
      '---\nprompt: ai-safty\n---\n',
      '2:9-2:17 suggest',
      `Unknown prompt \`ai-safty\`, ${CHOICES}.\nDid you mean \`ai-safety\`?`,
    ],
    [
      '---\nprompt: ai-safety\n---\n\n## Answer: my favourite colour\n',
      '5:12-5:31 heading',
      `Unknown prompt \`my favourite colour\`, ${CHOICES}.\n` +
        'Name one of them, or write `Answer` alone as the heading.',
    ],
  ])('%j', (text, place, message) => {
    const [finding, ...more] = findingsIn(text, { ruleId, path });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ ruleId, severity: 'error', message });
    expect(finding && at(finding)).toBe(place);
  });

  it.each([
    ['a byte order mark', '\uFEFF---\nprompt: nonsense\n---\n', ['2:9-2:17 unknown']],
    ['CRLF', '---\r\nprompt: nonsense\r\n---\r\n', ['2:9-2:17 unknown']],
    ['a quoted key and value', '---\n"prompt": "nonsense"\n---\n', ['2:12-2:20 unknown']],
    ['a block scalar', '---\nprompt: |\n  nonsense\n---\n', ['3:3-3:11 unknown']],
    ['no value', '---\nprompt:\n---\n', ['2:1-2:7 missing']],
    ['a list', '---\nprompt: [ai-safety]\n---\n', ['2:9-2:20 missing']],
    ['the question', '---\nprompt: Why this role?\n---\n', ['2:9-2:23 suggest']],
    ['another case', '---\nprompt: AI safety\n---\n', ['2:9-2:18 suggest']],
    ['letters with accents', '---\nprompt: Überzeugung 🔥\n---\n', ['2:9-2:23 unknown']],
    [
      'two headings with CRLF',
      '---\r\nprompt: ai-safety\r\n---\r\n## Answer: ai-safty\r\n\r\nOne.\r\n\r\n## Answer - colours\r\n',
      ['4:12-4:20 suggest', '8:13-8:20 heading'],
    ],
    [
      'a heading with a dash and marks',
      '---\nprompt: ai-safety\n---\n\n## Answer – the *best* **colour**\n',
      ['5:4-5:34 heading'],
    ],
    [
      'a heading with a word that stands in it twice',
      '---\nprompt: ai-safety\n---\n\n## Answer: Answer me\n',
      ['5:12-5:21 heading'],
    ],
    ['a setext heading', '---\nprompt: ai-safety\n---\n\nAnswer: colours\n---\n', ['5:9-5:16 heading']],
    [
      'the frontmatter and a heading',
      '---\nprompt: nonsense\n---\n\n## Answer: ai-safty\n',
      ['2:9-2:17 unknown', '5:12-5:20 suggest'],
    ],
  ])('points well at %s', (_, text, places) => {
    expect(placesIn(text, { ruleId, path })).toEqual(places);
  });

  it.each([
    ['prompt in a file', '---\nprompt: ai-safty\n---\n'],
    ['question in a file', '\uFEFF---\r\nprompt: "why this role"\r\n---\r\n'],
    ['heading', '---\nprompt: ai-safety\n---\n\n## Answer: dissagreement\n\nWords.\n'],
  ])('is mended by its fix: %s', (_, text) => {
    const [finding] = findingsIn(text, { ruleId, path });
    expect(finding?.messageId).toBe('suggest');
    const { range, text: near } = finding?.fix ?? { range: [0, 0], text: '' };
    expect(finding && pointedAt(text, finding)).toBe(text.slice(...range));
    expect(finding?.message).toContain(`Did you mean \`${near}\`?`);
    expect(findingsIn(applyFixes(text, finding?.fix ? [finding.fix] : []), { ruleId, path })).toEqual([]);
  });

  it.each([
    ['Answer', []],
    ['Answer: disagreement', []],
    ['Answer: Tell me about a disagreement', []],
    ['Answer - AI safety', []],
    ['Answer: dissagreement', ['5:12-5:25 suggest']],
    ['Answer: colours', ['5:12-5:19 heading']],
    ['Answers to colours', []],
    ['Answering', []],
  ])('reads the heading %j in a story', (heading, places) => {
    expect(placesIn(story(`## ${heading}\n\nWords.\n`), { ruleId })).toEqual(places);
  });

  it.each([
    ['a story needs no prompt', story(''), 'stories/a.md'],
    ['a known prompt', '---\nprompt: disagreement\n---\n', path],
    ['a known prompt under another key', '---\nPrompt: disagreement\n---\n', path],
    ['a retired answer', '---\nprompt: nonsense\nstatus: retired\n---\n', path],
    ['a heading in a code block', story('```md\n## Answer: colours\n```\n'), 'stories/a.md'],
  ])('accepts: %s', (_, text, file) => {
    expect(findingsIn(text, { ruleId, path: file })).toEqual([]);
  });

  it('gives notes in a draft', () => {
    expect(findingsIn('---\nstatus: draft\n---\n', { ruleId, path })[0]?.severity).toBe('note');
  });

  it('knows the prompts of the configuration', () => {
    const config = { prompts: { colour: { question: 'Which colour?' }, disagreement: false } };
    expect(findingsIn('---\nprompt: colour\n---\n', { ruleId, path, config })).toEqual([]);
    expect(findingsIn(story('## Answer: Which colour?\n'), { ruleId, config })).toEqual([]);
    expect(placesIn('---\nprompt: disagreement\n---\n', { ruleId, path, config })).toEqual([
      '2:9-2:21 unknown',
    ]);
  });
});
