import { describe, expect, it } from 'vitest';
import { at, findingsIn, placesIn, pointedAt } from '../support/check-text.ts';

const ruleId = 'empty-field';
const story = (frontmatter: string, body = '') => `---\ntype: parser-migration\n${frontmatter}---\n${body}`;

describe(ruleId, () => {
  it.each([
    [
      story('rollout:\n'),
      '3:1-3:8 blank',
      'Field `rollout` is blank, expected the stages, what stopped each, and the way back.\n' +
        'Fill it in; until you can, `status: draft` lets you commit it.',
    ],
    [
      story('', '\n## Rollout plan\n\n### Rollout\n\n> quoted\n'),
      '7:5-7:12 unread',
      'Section `Rollout` holds no prose, expected the stages, what stopped each, and the way back.\n' +
        'Say it in a sentence: headings, code, quotes and comments are not read.',
    ],
    [
      story('tradeoffs: TODO\n'),
      '3:12-3:16 placeholder',
      'Field `tradeoffs` holds only `TODO`, expected the options, the cost you accepted, and why.\n' +
        'Replace it with what happened.',
    ],
    [
      story('numbers: from 9 to [X] errors\n'),
      '3:20-3:23 template',
      'Unexpected template text `[X]` in `numbers`, expected what really happened.\nReplace it.',
    ],
    [
      story('title:\n'),
      '3:1-3:6 blank',
      'Field `title` is blank, expected a value, or no such key.\n' +
        'Fill it in; until you can, `status: draft` lets you commit it.',
    ],
  ])('%j', (text, place, message) => {
    const [finding, ...more] = findingsIn(text, { ruleId });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ ruleId, severity: 'error', message });
    expect(finding).not.toHaveProperty('fix');
    expect(finding && at(finding)).toBe(place);
  });

  it.each([
    ['null', 'lesson: null\n', '3:9-3:13 placeholder'],
    ['a tilde', 'lesson: ~\n', '3:9-3:10 placeholder'],
    ['empty quotes', 'lesson: ""\n', '3:1-3:7 blank'],
    ['quoted blanks', 'lesson: "  "\n', '3:1-3:7 blank'],
    ['an empty list', 'lesson: []\n', '3:9-3:11 placeholder'],
    ['a quoted key', '"lesson":\n', '3:2-3:8 blank'],
    ['another case', 'lesson: tbd\n', '3:9-3:12 placeholder'],
    ['a stop', 'lesson: To do... \nstakes: Todo.\n', '4:9-4:14 placeholder'],
    ['dots', 'lesson: ...\n', '3:9-3:12 placeholder'],
    ['an ellipsis', 'lesson: …\n', '3:9-3:10 placeholder'],
    ['template text in quotes', 'lesson: "[your lesson]"\n', '3:10-3:23 placeholder'],
    ['template text that YAML takes for a list', 'lesson: [your lesson]\n', '3:9-3:22 placeholder'],
    ['angle brackets', 'lesson: <insert lesson>\n', '3:9-3:24 placeholder'],
    ['braces in quotes', 'lesson: "{{lesson}}"\n', '3:10-3:20 placeholder'],
    ['a block scalar', 'lesson: >\n  TODO\n', '4:3-4:7 placeholder'],
    ['its own hint', 'lesson: What you do differently since\n', '3:9-3:38 placeholder'],
    ['another spelling', 'Trade-offs: TBD\n', '3:13-3:16 placeholder'],
    ['an alias', 'metrics: N/A\n', '3:10-3:13 placeholder'],
    ['a field of another type', 'adoption: TODO\n', '3:11-3:15 placeholder'],
    ['an item of a list', 'numbers:\n  - 4 a day\n  - TODO\n', '5:5-5:9 template'],
    ['a word in a value', 'tradeoffs: TODO ask Tom\n', '3:12-3:16 template'],
    ['letters with accents', 'numbers: Über 日本 [X]\n', '3:18-3:21 template'],
    ['an emoji, which has two columns', 'numbers: 🔥 [X]\n', '3:13-3:16 template'],
    ['an escape in quotes', 'numbers: "\\u00fc [X]"\n', '3:18-3:21 template'],
    ['a folded value', 'numbers: >\n  from nine\n  to [your number]\n', '5:6-5:19 template'],
    ['the owner', 'owner: TODO\n', '3:8-3:12 placeholder'],
    ['the title', 'title: "A night in [company]"\n', '3:20-3:29 template'],
  ])('points well at %s', (_, frontmatter, place) => {
    const text = story(frontmatter);
    expect(placesIn(text, { ruleId })).toEqual([place]);
    expect(placesIn(`\uFEFF${text.replaceAll('\n', '\r\n')}`, { ruleId })).toEqual([place]);
  });

  it.each([
    ['an empty section', '## Rollout\n', ['5:4-5:11 blank']],
    ['blank lines', '## Rollout\n\n\n## Lesson\n\nAsk.\n', ['5:4-5:11 blank']],
    ['a placeholder', '## Rollout\n\nTODO\n', ['7:1-7:5 placeholder']],
    ['a comment', '## Rollout\n\n<!-- later -->\n', ['5:4-5:11 unread']],
    ['code', '## Rollout\n\n```sh\nrun\n```\n', ['5:4-5:11 unread']],
    [
      'template text',
      '## Rollout\n\nIn [number] steps, [your way].\n',
      ['7:4-7:12 template', '7:20-7:30 template'],
    ],
    ['template text in an answer', '## Answer\n\nWe cut it by [X] with a test.\n', ['7:14-7:17 template']],
    ['template text in prose without a heading', 'We cut it by [X].\n', ['5:14-5:17 template']],
    [
      'template text in a section of an answer, once',
      '## Answer\n\n### Lesson\n\nAsk [name].\n',
      ['9:5-9:11 template'],
    ],
    [
      'several answers',
      '## Answer: ai-safety\n\n[X] here.\n\n## Answer: disagreement\n\nAnd [Y].\n',
      ['7:1-7:4 template', '11:5-11:8 template'],
    ],
  ])('points well at %s in the body', (_, body, places) => {
    const text = story('', `\n${body}`);
    expect(placesIn(text, { ruleId })).toEqual(places);
    const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(placesIn(windows, { ruleId })).toEqual(places);
    for (const finding of findingsIn(windows, { ruleId })) {
      expect(pointedAt(windows, finding)).not.toMatch(/^\s|\s$/);
    }
  });

  it.each([
    ['what is filled', story('lesson: ask first\nnumbers: 0\nrollout: yes\n')],
    ['a blank key that a section fills', story('lesson:\n', '\n## Lesson\n\nAsk first.\n')],
    ['a second spelling in a section', story('lesson: Ask.\n', '\n## Lessons\n\nTODO\n')],
    ['links, check boxes, footnotes', story('', '\n## Rollout\n\n- [x] See [name](https://a.b) [1].\n')],
    ['a confidential name', story('stakes: "[customer-A] waits"\n')],
    ['code that says TODO', story('stakes: "the last `TODO` went"\n', '\n## Lesson\n\nNo `TODO` left.\n')],
    ['TODO inside of a word', story('stakes: MASTODON users\n')],
    ['a heading of no field', story('', '\n## Notes\n')],
    ['a blank key that nothing reads', story('company:\nmood: TODO\ntags:\n')],
    ['a missing field', story('')],
    ['a retired story', story('status: retired\nlesson: TODO\n')],
    ['a number and a flag', story('numbers: 12\nlesson: false\n')],
  ])('accepts %s', (_, text) => {
    expect(findingsIn(text, { ruleId })).toEqual([]);
  });

  it('gives notes in a draft', () => {
    const found = findingsIn(story('status: draft\nlesson: TODO\n'), { ruleId });
    expect(found.map(({ severity }) => severity)).toEqual(['note']);
  });

  it('knows the placeholders of the configuration', () => {
    const text = story('lesson: Später\nstakes: TODO\n');
    expect(placesIn(text, { ruleId, config: { placeholders: ['später'] } })).toEqual([
      '3:9-3:15 placeholder',
      '4:9-4:13 placeholder',
    ]);
    expect(placesIn(text, { ruleId, config: { placeholders: { replace: ['später'] } } })).toContain(
      '3:9-3:15 placeholder',
    );
  });
});
