import { describe, expect, it } from 'vitest';
import { applyFixes, documentOf, findingsIn, placesIn } from '../support/check-text.ts';

const ruleId = 'field-value';
const textOf = (yaml: string) => `---\ntype: incident-command\n${yaml}\n---\n`;
const found = (yaml: string, options = {}) => placesIn(textOf(yaml), { ruleId, ...options });
const messages = (yaml: string) => findingsIn(textOf(yaml), { ruleId }).map(({ message }) => message);

describe('field-value', () => {
  it.each([
    ['status: redy', ['3:9-3:13 suggest']],
    ['status: "redy"', ['3:10-3:14 suggest']],
    ['status: >\n  redy', ['4:3-4:7 suggest']],
    ['status: finished', ['3:9-3:17 choice']],
    ['status: true', ['3:9-3:13 choice']],
    ['status:', ['3:1-3:7 blank']],
    ['status: ""', ['3:1-3:7 blank']],
    ['status: [draft]', ['3:9-3:16 kind']],
    ['status: {draft: yes}', ['3:9-3:21 pairs']],
    ['themes: leadership', ['3:9-3:19 choice']],
    ['themes: [judgment, judgement, Humility]', ['3:20-3:29 suggest']],
    ['themes:\n  - judgment\n  - größe', ['5:5-5:10 choice']],
    ['themes: judgment, humility', ['3:9-3:27 commas']],
    ['themes: judgment, humilty', ['3:9-3:26 commas']],
    ['themes: judgment; humility', ['3:9-3:27 commas']],
    ['themes: judgment | humility', ['3:9-3:28 commas']],
    ['themes: judgment, größe', ['3:9-3:24 choice']],
    ['themes: {a: judgment}', ['3:9-3:22 pairs']],
    ['themes: true', ['3:9-3:13 flag']],
    ['prompts: [ai-safty, How do you lead an incident?, Disagreement]', ['3:11-3:19 suggest']],
    ['title: [a]', ['3:8-3:11 kind']],
    ['owner: [ana, ben]', ['3:8-3:18 kind']],
    ['lesson: true', ['3:9-3:13 flag']],
    ['Lessons: False', ['3:10-3:15 flag']],
    ['numbers: [[a, b], [c]]', ['3:10-3:23 kind']],
    ['numbers:\n  before: 14\n  after: 0', ['4:3-5:11 pairs']],
    ['numbers:\n  - Errors: 4\n  - none', ['4:3-5:9 pairs']],
  ])('%s', (yaml, expected) => {
    expect(found(yaml)).toEqual(expected);
    const windows = textOf(yaml).replaceAll('\n', '\r\n');
    expect(placesIn(windows, { ruleId })).toEqual(expected);
    expect(placesIn(`\uFEFF${windows}`, { ruleId })).toEqual(expected);
  });

  it.each([
    ['type: true', ['2:7-2:11 flag']],
    ['type: [incident-command]', ['2:7-2:25 kind']],
    ['type: {a: b}', ['2:7-2:13 pairs']],
    ['prompt: [disagreement]', ['2:9-2:23 kind']],
    ['prompt: false', ['2:9-2:14 flag']],
    ['type:', []],
    ['type: 5', []],
  ])('%s, in place of the rules that read the name', (yaml, expected) => {
    const text = `---\n${yaml}\n---\n`;
    expect(placesIn(text, { ruleId })).toEqual(expected);
    const named = findingsIn(text).filter((each) => /^(?:story-type|prompt-id)$/.test(each.ruleId));
    expect(named).toHaveLength(expected.length === 0 ? 1 : 0);
  });

  it('leaves nothing of a flag to rules about sentences', () => {
    expect(documentOf(textOf('lesson: true\nstakes: yes')).entries.map(({ texts }) => texts.length)).toEqual([
      1, 0, 1,
    ]);
  });

  it.each([
    ...[
      'status: Ready',
      'status: RETIRED',
      'themes: judgment',
      'themes: [Judgment, Incident Leadership]',
      'themes: []',
      'themes:',
      'prompts: TODO',
    ],
    ...[
      'prompts: [ai-safety]',
      'title: 2024',
      'owner: 7',
      'date: 2024-05-01',
      'date: {a: b}',
      'tags: {a: b}',
    ],
    ...['numbers: 40', 'numbers: 0.5', 'numbers: [4, "5%"]', 'lesson: yes', 'lesson: no', 'lesson: on'],
    ...['numbers: ["Errors: 4"]', 'numbers: >\n  Errors: 4', 'stakes:', 'stakes: null', 'other: {a: b}'],
  ])('takes %s', (yaml) => {
    expect(found(yaml)).toEqual([]);
  });

  it('does not judge a retired document, and gives a draft notes', () => {
    expect(found('status: retired\nlesson: true')).toEqual([]);
    const [finding] = findingsIn(textOf('status: draft\nlesson: true'), { ruleId });
    expect(finding?.severity).toBe('note');
  });

  it('knows the themes and prompts of the configuration', () => {
    const config = { themes: { mentoring: 'Mentoring' }, prompts: { 'ai-safety': false } };
    expect(found('themes: [mentoring]', { config })).toEqual([]);
    expect(found('prompts: [ai-safety]', { config })).toEqual(['3:11-3:20 choice']);
  });

  it.each([
    [
      'status: finished',
      'Unknown status `finished`, expected `draft`, `ready` or `retired`.\nChange it to one of these, or remove it.',
    ],
    ['status: redy', 'Unknown status `redy`, expected `draft`, `ready` or `retired`.\nDid you mean `ready`?'],
    [
      'status:',
      'Blank `status`, expected `draft`, `ready` or `retired`.\nName one, or remove the key: the default is `ready`.',
    ],
    [
      'themes: humility, judgment',
      'Unexpected commas in `themes`, expected a list.\nWrite `[humility, judgment]`.',
    ],
    [
      'themes: humility; judgment',
      'Unexpected semicolons in `themes`, expected a list.\nWrite `[humility, judgment]`.',
    ],
    [
      'owner: [ana]',
      'Field `owner` is a list, expected text.\nWrite one value after `owner:`, without brackets and dashes.',
    ],
    [
      'numbers: [[a], [b]]',
      'Field `numbers` is a list of lists, expected text, or a list of texts.\nWrite one text per item, in quotes if it begins with a bracket or a dash.',
    ],
    [
      'lesson: true',
      'Field `lesson` is `true`, expected text, or a list of texts.\nWrite a sentence; if you mean this word as text, put it in quotes.',
    ],
    [
      'numbers: {a: b}',
      'Field `numbers` contains `key: value` pairs, expected text, or a list of texts.\nWrite each as one text, in quotes if it contains `: `.',
    ],
  ])('says what to do about %s', (yaml, message) => {
    expect(messages(yaml)).toEqual([message]);
  });

  describe('fixes', () => {
    const fixed = (yaml: string) => {
      const text = textOf(yaml);
      return applyFixes(
        text,
        findingsIn(text, { ruleId }).flatMap(({ fix }) => fix ?? []),
      );
    };

    it.each([
      ['status: >\n  redy', 'status: >\n  ready'],
      ['themes: [judgement, "humilty"]', 'themes: [judgment, "humility"]'],
      ['themes: Judgment, humilty', 'themes: [judgment, humility]'],
      ['themes: judgment, humility', 'themes: [judgment, humility]'],
      ['"themes": judgment, humility', '"themes": [judgment, humility]'],
      ['numbers:\n  - Errors: 4 "a" day\n  - none', 'numbers:\n  - "Errors: 4 \\"a\\" day"\n  - none'],
      ['numbers:\n  before: 4 a day\n  after: none', 'numbers:\n  - "before: 4 a day"\n  - "after: none"'],
      ['owner: [ana]', 'owner: ana'],
      ['owner: ["Ana B." ]', 'owner: "Ana B."'],
      ['numbers:\n- Größe: 4\n- b: 5', 'numbers:\n- "Größe: 4"\n- "b: 5"'],
    ])('%s', (yaml, expected) => {
      expect(fixed(yaml)).toBe(textOf(expected));
      expect(findingsIn(textOf(expected), { ruleId })).toEqual([]);
    });

    it.each([
      'themes: "judgment, humility"',
      'themes: >\n  judgment, humility',
      'numbers:\n  - a: b\n    c: d',
      'numbers:\n  - "a": b',
      'numbers:\n  - a: b # c\n  - d: e',
      'numbers: [a: b]',
      'numbers: {a: b}',
      'numbers:\n  a: b\n  c: [d]',
      'numbers:\n  a: >\n    b',
      'owner: [ana, ben]',
      'owner:\n  - ana',
    ])('has none for %s', (yaml) => {
      expect(findingsIn(textOf(yaml), { ruleId }).map(({ fix }) => fix)).toEqual([undefined]);
    });

    it('keeps the text of the items', () => {
      const text = fixed('numbers:\n  - Late: 4\n  - a: b');
      expect(documentOf(text).fields.get('numbers')?.value).toEqual(['Late: 4', 'a: b']);
    });
  });

  describe('a comment that cuts a value', () => {
    const cutsIn = (yaml: string) => {
      const text = `---\ntype: x\n${yaml}\n---\n`;
      return findingsIn(text, { ruleId }).map(({ severity, messageId, line, column, fix }) => [
        `${severity} ${messageId} ${line}:${column}`,
        fix?.text,
      ]);
    };

    it.each([
      ['title: Fix for #42 now', [['warning comment 3:16', '"Fix for #42 now"']]],
      ['numbers: #4,100 fell', [['error commentOnly 3:10', '"#4,100 fell"']]],
      ['numbers:\n  - 4 of 5 in #42\n  - 2', [['warning comment 4:15', '"4 of 5 in #42"']]],
      ['numbers:\n  - 2\n  - #4 of 5', [['error commentOnly 5:5', '"#4 of 5"']]],
      ['stakes: one\n  two #4 x', [['warning comment 4:7', undefined]]],
      ['lesson: It "held" #42', [['warning comment 3:19', '"It \\"held\\" #42"']]],
    ])('%j', (yaml, expected) => expect(cutsIn(yaml)).toEqual(expected));

    it.each([
      ...[
        'title: Fix # mine',
        'title: "Fix" #42',
        'title: "Fix #42"',
        "title: 'Fix #42'",
        'title: Fix#42',
        'title: C# code',
      ],
      ...[
        'title: Fix # as in #42',
        'stakes: >\n  Fix #42',
        'stakes: #note\n  - a\n',
        '#42\ntitle: x',
        'stakes: x\n  #42',
      ],
      ...['status: ready #42', 'type: x #42', 'numbers: # 4 of 5', 'lesson: TODO # what you do now'],
    ])('takes %j', (yaml) => expect(cutsIn(yaml.replace('type: x #42', 'owner: x'))).toEqual([]));

    it('says what to do, in one finding', () => {
      const text = '---\ntype: x\ntitle: Fix #42\nnumbers: #4 fell\n---\nx\n';
      const found = findingsIn(text).filter(({ line }) => line === 3 || line === 4);
      expect(found.map(({ message }) => message)).toEqual([
        'Unexpected comment `#42` in the value of `title`, expected quotes around a value with ` #` in it.\nQuote this value: `"Fix #42"`.',
        'Unexpected comment `#4 fell` instead of a value of `numbers`, expected quotes around a value that begins with `#`.\nQuote this value: `"#4 fell"`.',
      ]);
    });
  });
});
