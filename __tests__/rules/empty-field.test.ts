import { describe, expect, it } from 'vitest';
import { at, findingsIn, placesIn, pointedAt } from '../support/check-text.ts';

const ruleId = 'empty-field';
const textOf = (yaml: string, body = '') => `---\ntype: incident-command\n${yaml}\n---\n${body}`;
const found = (yaml: string, body = '', options = {}) => placesIn(textOf(yaml, body), { ruleId, ...options });
/** What is pointed at in the body. */
const pointed = (body: string) => {
  const text = textOf('title: x', body);
  return findingsIn(text, { ruleId }).map((finding) => pointedAt(text, finding));
};

describe('empty-field', () => {
  it.each([
    ['stakes:', ['3:1-3:7 blank']],
    ['stakes: ""', ['3:1-3:7 blank']],
    ["stakes: '  '", ['3:1-3:7 blank']],
    ['stakes: ~', ['3:9-3:10 placeholder']],
    ['"stakes": null', ['3:11-3:15 placeholder']],
    ['stakes: []', ['3:9-3:11 placeholder']],
    ['stakes: TODO', ['3:9-3:13 placeholder']],
    ['stakes: "todo."', ['3:10-3:15 placeholder']],
    ['stakes: ...', ['3:9-3:12 placeholder']],
    ['stakes: [X]', ['3:9-3:12 placeholder']],
    ['stakes: [your metric]', ['3:9-3:22 placeholder']],
    ['stakes: "<insert number>"', ['3:10-3:25 placeholder']],
    ['stakes: >\n  TBD', ['4:3-4:6 placeholder']],
    ['stakes: [TODO, TBD]', ['3:9-3:20 placeholder']],
    ['stakes: what you do differently now', ['3:9-3:36 placeholder']],
    ['stakes: "von [X] auf größer [Y]"', ['3:14-3:17 template', '3:29-3:32 template']],
    ['stakes: |\n  ö\n  [your metric] of them', ['5:3-5:16 template']],
    ['stakes:\n  - 4 of 5\n  - tbd\n  - "..."', ['5:5-5:8 template', '6:6-6:9 template']],
    ['stakes: TODO ask Ana', ['3:9-3:13 template']],
    ['Trade-offs: "?"', ['3:14-3:15 placeholder']],
    ['title: TODO', ['3:8-3:12 placeholder']],
    ['owner:', ['3:1-3:6 blank']],
    ['adoption: tbd', ['3:11-3:14 placeholder']],
  ])('%s', (yaml, expected) => {
    expect(found(yaml)).toEqual(expected);
    const windows = textOf(yaml).replaceAll('\n', '\r\n');
    expect(placesIn(windows, { ruleId })).toEqual(expected);
    expect(placesIn(`\uFEFF${windows}`, { ruleId })).toEqual(expected);
  });

  it.each([
    ...['"4 of 5 [1]"', '"[sic]"', '"[the vendor] said so"', '"[customer-A] left"', '"see [X](https://a.b)"'],
    ...[
      '"[x][1] and more"',
      '0',
      'false',
      '"a todo app"',
      '"TODOist is an app"',
      '"we counted `TODO` marks"',
    ],
    ...['"`[your metric]` was the name of the flag"', '"{a: b}"', '"none"', '"p95 < 40 and > 20"'],
  ])('takes %s', (value) => {
    expect(found(`stakes: ${value}`)).toEqual([]);
  });

  it.each(['themes:', 'prompts: []', 'tags:', 'date: TBD', 'status:', 'company: TODO', 'situation: "[X]"'])(
    'leaves %s alone: it is no field',
    (yaml) => {
      expect(found(yaml)).toEqual([]);
    },
  );

  it('asks for such a key where it is required', () => {
    const config = { 'common-fields': { date: 'when it was' } };
    expect(found('date: TBD', '', { config })).toEqual(['3:7-3:10 placeholder']);
  });

  it('reads sections', () => {
    const body =
      '\n## Stakes\n\n## Lesson\n\nTODO\n\n## Numbers\n\n4 of [N] customers.\n\n## Trade-offs\n\n> quoted\n';
    expect(found('title: x', body)).toEqual([
      '6:4-6:10 blank',
      '10:1-10:5 placeholder',
      '14:6-14:9 template',
      '16:4-16:14 unread',
    ]);
  });

  it.each([
    '```\nPOST /x\n```\n',
    '<!-- later -->\n',
    '    code\n',
    '### Part\n',
    '> What was at stake?\n',
    '![picture](a.png)\n',
  ])('does not take %j for a filled section', (body) => {
    expect(found('title: x', `\n## Stakes\n\n${body}`)).toEqual(['6:4-6:10 unread']);
  });

  it('takes a list, a table and a subsection for prose', () => {
    expect(
      found('title: x', '## Stakes\n- 4 of 5\n\n## Lesson\n| a | b |\n\n## Numbers\n### After\n4\n'),
    ).toEqual([]);
  });

  it('prefers what is filled: a section replaces a blank key', () => {
    expect(found('stakes: TODO', '## Stakes\n\nHigh.\n')).toEqual([]);
    expect(found('stakes: High.', '## Stakes\n\nTODO\n')).toEqual([]);
    expect(found('stakes: TODO', '## Stakes\n\nTBD\n')).toEqual(['3:9-3:13 placeholder']);
  });

  it.each([
    ['We saved [your metric] a day.', ['[your metric]']],
    ['[X] of [Y], then {{name}}.', ['[X]', '[Y]', '{{name}}']],
    ['A test [1] by [customer-A] [sic], see [X](https://a.b) and `[X]`.', []],
    ['- [x] done\n- [ ] open\n1. [X] done', []],
    ['```\n[your metric]\n```\n\n> [your metric]\n\n<!-- [your metric] -->\n\nText.', []],
    ['Größe 😀 [X].', ['[X]']],
    ['Leaks fell from ____ to ____, from XX to YY, by X%.', ['____', '____', 'XX', 'YY', 'X%']],
    ['It was ___wet___ and `____`.\n\n___\n\nIt dried.', []],
  ])('finds in the answer %j', (prose, expected) => {
    expect(pointed(`\n## Answer\n\n${prose}\n`)).toEqual(expected);
    expect(pointed(`\n${prose}\n`)).toEqual(expected);
  });

  it('reports template text once if a section of a field is in an answer', () => {
    expect(found('title: x', '## Answer\n\nA test.\n\n### Stakes\n\n[X] of them.\n')).toEqual([
      '11:1-11:4 template',
    ]);
  });

  it('reads every one of several answers', () => {
    const body = '## Answer: ai-safety\nAn [X].\n## Answer: disagreement\nA [Y].\n';
    expect(found('title: x', body)).toEqual(['6:4-6:7 template', '8:3-8:6 template']);
  });

  it('knows the placeholders of the configuration', () => {
    expect(found('stakes: later', '', { config: { placeholders: ['Later'] } })).toEqual([
      '3:9-3:14 placeholder',
    ]);
    const config = { placeholders: { replace: ['later'] } };
    expect(found('stakes: wip', '', { config })).toEqual([]);
  });

  it('does not judge a retired document, and gives a draft notes', () => {
    expect(found('stakes:\nstatus: retired')).toEqual([]);
    const [finding] = findingsIn(textOf('stakes:\nstatus: draft'), { ruleId });
    expect(finding?.severity).toBe('note');
  });

  it('never speaks of a field that required-fields misses', () => {
    for (const yaml of ['stakes:', 'stakes: TODO', 'stake: TODO', '"": x', 'stakes: [X]\nlesson: ...']) {
      for (const body of ['', '## Lesson\n', '## Numbers\n\n[X]\n']) {
        const named = findingsIn(textOf(yaml, body)).flatMap(({ ruleId: id, message }) =>
          id === ruleId || id === 'required-fields' ? [`${id} ${/`(\w+)`/.exec(message)?.[1]}`] : [],
        );
        const missing = named.filter((each) => each.startsWith('required')).map((each) => each.split(' ')[1]);
        const empty = named.filter((each) => each.startsWith('empty')).map((each) => each.split(' ')[1]);
        expect(missing.filter((name) => empty.includes(name))).toEqual([]);
      }
    }
  });

  it.each([
    [
      'lesson:',
      '',
      'Field `lesson` is blank, expected what you do differently now.\nFill it in; until you can, `status: draft` lets you commit it.',
    ],
    [
      'adoption:',
      '',
      'Field `adoption` is blank, expected who moved to it, how many, and by when.\nFill it in, or delete the line.',
    ],
    [
      'title: "[your title]"',
      '',
      'Field `title` is only `[your title]`, expected a title.\nReplace it, or delete the line.',
    ],
    ['title: ~', '', 'Field `title` is only `~`, expected a title.\nReplace it, or delete the line.'],
    [
      'owner:',
      '',
      'Field `owner` is blank, expected the name of the person who tells it.\nFill it in, or delete the line.',
    ],
    [
      'title: x',
      '## Adoption\nTBD\n',
      'Field `adoption` is only `TBD`, expected who moved to it, how many, and by when.\nReplace it, or delete the section.',
    ],
    [
      'lessons: TBD',
      '',
      'Field `lesson` is only `TBD`, expected what you do differently now.\nReplace it; until you can, `status: draft` lets you commit it.',
    ],
    [
      'status: draft\nlesson: TBD',
      '',
      'Field `lesson` is only `TBD`, expected what you do differently now.\nReplace it.',
    ],
    [
      'lessons: more [X]',
      '',
      'Unexpected template text `[X]` in `lesson`, expected what really happened.\nReplace it.',
    ],
    [
      'title: x',
      '## Lessons learned\n```\n1\n```\n',
      'Section `Lessons learned` contains no prose, expected what you do differently now.\nWrite a sentence: headings, code, quotes and comments are not read.',
    ],
  ])('says what to do about %j %j', (yaml, body, message) => {
    expect(findingsIn(textOf(yaml, body), { ruleId }).map((finding) => finding.message)).toEqual([message]);
  });

  describe('in a story of a bank', () => {
    const bank = (...lines: string[]) => ['## The queue', '', ...lines].join('\n');
    const inBank = (...lines: string[]) => findingsIn(bank(...lines), { ruleId, kind: 'bank' });
    const WHOLE = [
      '**Situation:** It was full.',
      '**Action:** I added an alert.',
      '**Result:** 9 a month to 0.',
    ];
    const [situation = '', action = '', result = ''] = WHOLE;

    it.each<[string, string[], string[]]>([
      ['nothing', WHOLE, []],
      ['a blank part', [situation, action, '**Result:**'], ['5:1-5:12 blank']],
      [
        'a part that only says what to write',
        [situation, action, '**Result:** Describe the outcome.'],
        ['5:13-5:34 placeholder'],
      ],
      ['a placeholder in a list', [situation, action, '**Result:**', '', '- TBD'], ['7:3-7:6 placeholder']],
      ['one label for two parts', [situation, '**Action & Result:** ...'], ['4:22-4:25 placeholder']],
      ['a part that may be missing', [situation, '**Task:**', action, result], ['4:1-4:10 open']],
      ['a blank lesson', [...WHOLE, '**Reflection:** (to do)'], ['6:1-6:16 open']],
      [
        'slots in a part',
        [situation, action, '**Result:** It fell from ____ to ____.'],
        ['5:26-5:30 template', '5:34-5:38 template'],
      ],
      ['a gap in a part', [situation, action, '**Result:** It fell by [X] %.'], ['5:24-5:27 template']],
      ['a part that breaks off', ['**Situation:** It was full because', action, result], ['3:23-3:35 cut']],
      ['a slot for a story', ['**Situation:** ...', '**Action:** ...', '**Result:** ...'], []],
    ])('finds %s', (_name, lines, expected) => {
      expect(inBank(...lines).map(at)).toEqual(expected);
      const windows = findingsIn(bank(...lines).replaceAll('\n', '\r\n'), { ruleId, kind: 'bank' });
      expect(windows.map(at)).toEqual(expected);
    });

    it('says where a row of a table can be a draft', () => {
      const rows = [
        '| Story | Situation | Action | Result |',
        '|---|---|---|---|',
        '| Queue | Full. | I dug. | |',
      ];
      const inRows = (text: string) => findingsIn(text, { ruleId, kind: 'bank' });
      const text = ['# Stories', '', ...rows].join('\n');
      expect(inRows(text).map(({ message }) => message)).toEqual([
        'Field `result` is blank, expected what changed because of it, with a number.\nFill it in; until you can, `<!-- star-witness: status=draft -->` in the cell of its title lets you commit it.',
      ]);
      const draft = text.replace('Queue', 'Queue <!-- star-witness: status=draft -->');
      expect(inRows(draft).map(({ severity }) => severity)).toEqual(['note']);
    });

    it.each<[string[], string, string]>([
      [
        [situation, action, 'R:'],
        'error',
        'Field `result` is blank, expected what changed because of it, with a number.\nFill it in; until you can, `<!-- star-witness: status=draft -->` below the heading lets you commit it.',
      ],
      [
        [...WHOLE, '**Lesson learned:** TBD'],
        'note',
        'Part `Lesson learned` is not filled in, expected what you do differently now.\nFill it in, or remove the label.',
      ],
      [
        [situation, action, '**Result:** Errors fell from 9 a month to'],
        'warning',
        'Part `Result` ends in the middle of a sentence (`month to`), expected a whole one.\nFinish it.',
      ],
    ])('says what to do about %j', (lines, severity, message) => {
      expect(inBank(...lines)).toMatchObject([{ severity, message }]);
    });

    it('gives a draft notes', () => {
      const [finding] = inBank('<!-- star-witness: status=draft -->', situation, action, '**Result:**');
      expect(finding?.severity).toBe('note');
    });
  });
});
