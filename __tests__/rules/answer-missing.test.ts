import { describe, expect, it } from 'vitest';
import { at, findingsIn, placesIn } from '../support/check-text.ts';

const ruleId = 'answer-missing';
const ORDER =
  'Write it in this order: context and stakes -> what I owned -> mechanism -> evidence (numbers) -> tradeoff -> lesson.';
const story = (body: string) => `---\ntype: incident-command\n---\n${body}`;

describe(ruleId, () => {
  it.each([
    [
      story(''),
      '1:1-1:4 none',
      `Missing answer, expected a section \`## Answer\` with what you would say.\n${ORDER}`,
    ],
    [
      story('\n## Answer\n'),
      '5:4-5:10 blank',
      `Blank answer, expected what you would say, in prose (code, quotes and comments are not read).\n${ORDER}`,
    ],
  ])('%j', (text, place, message) => {
    const [finding, ...more] = findingsIn(text, { ruleId });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ ruleId, severity: 'error', message });
    expect(finding).not.toHaveProperty('fix');
    expect(finding && at(finding)).toBe(place);
  });

  it.each([
    ['nothing but headings', '\n# Title\n\n## Notes\n', ['1:1-1:4 none']],
    ['nothing but fields', '\n## Lesson\n\nAsk first.\n', ['1:1-1:4 none']],
    ['nothing but code', '\n```\nWe ran.\n```\n', ['1:1-1:4 none']],
    ['nothing but a quotation', '\n> We ran.\n', ['1:1-1:4 none']],
    ['nothing but a comment', '\n<!-- We ran. -->\n', ['1:1-1:4 none']],
    ['nothing but template text', '\n[your answer]\n', ['5:1-5:14 blank']],
    ['an answer of code', '\n## Answer\n\n```\nWe ran.\n```\n', ['5:4-5:10 blank']],
    ['an answer of template text', '\n## Answer\n\n[your answer]\n', ['5:4-5:10 blank']],
    ['an answer of subheadings', '\n## Answer\n\n### Context\n', ['5:4-5:10 blank']],
    [
      'the second of several answers',
      '\n## Answer: ai-safety\n\nWe ran.\n\n## Answer: Über 🔥 x\n\n<!-- later -->\n',
      ['9:4-9:21 blank'],
    ],
    [
      'two blank answers',
      '\n## Answer: ai-safety\n\n## Answer: disagreement\n',
      ['5:4-5:21 blank', '7:4-7:24 blank'],
    ],
    ['prose outside of a blank answer', '\nWe ran.\n\nAnswer\n------\n', ['7:1-7:7 blank']],
  ])('points well at %s', (_, body, places) => {
    expect(placesIn(story(body), { ruleId })).toEqual(places);
    expect(placesIn(`\uFEFF${story(body).replaceAll('\n', '\r\n')}`, { ruleId })).toEqual(places);
    const answer = story(body).replace('type: incident-command', 'prompt: ai-safety');
    expect(placesIn(answer, { ruleId, path: 'answers/a.md' })).toEqual(places);
  });

  it.each([
    ['a section', story('\n## Answer\n\nWe ran.\n')],
    ['a section of another rank and case', story('\n#### ANSWER\n\nWe ran.\n')],
    ['prose without a heading', story('We ran.')],
    ['prose under a heading of no field', story('\n## What happened\n\nWe ran.\n')],
    ['a subsection', story('\n## Answer\n\n### Context\n\nWe ran.\n')],
    ['a list', story('\n## Answer\n\n- We ran.\n')],
    ['template text among words', story('\n## Answer\n\nWe ran [X] times.\n')],
    ['a retired story', story('').replace('---\n', '---\nstatus: retired\n')],
    ['a broken file', 'No frontmatter'],
  ])('accepts %s', (_, text) => {
    expect(findingsIn(text, { ruleId })).toEqual([]);
  });

  it('gives notes in a draft', () => {
    const [finding] = findingsIn('---\nstatus: draft\n---\n', { ruleId });
    expect(finding?.severity).toBe('note');
  });

  it('tells the order of the configuration', () => {
    const [finding] = findingsIn(story(''), { ruleId, config: { skeleton: ['one', 'two'] } });
    expect(finding?.message).toContain('in this order: one -> two.');
  });
});
