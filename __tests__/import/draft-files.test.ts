import { describe, expect, it } from 'vitest';
import { parse } from '../../src/document/parse.ts';
import { itemsOfBank } from '../../src/import/bank-items.ts';
import { type DraftFile, draftFilesOf } from '../../src/import/draft-files.ts';
import { itemsOfRecords } from '../../src/import/record-items.ts';
import { recordsInYaml } from '../../src/import/yaml-records.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { Vocabulary } from '../../src/presets/vocabulary.ts';

const vocabulary = new Vocabulary(aiLab);
const OPTIONS = { origin: 'prep/bank.md', owner: null, asStories: false };
const ofBank = (text: string) => draftFilesOf(itemsOfBank(text, vocabulary).items, aiLab, OPTIONS);
const ofList = (text: string) =>
  draftFilesOf(
    itemsOfRecords(recordsInYaml(text) ?? { records: [], leftAlone: [] }, vocabulary).items,
    aiLab,
    OPTIONS,
  );

/** The body without the gaps that every story has. */
function body({ text }: DraftFile): string {
  return text
    .slice(text.indexOf('## Answer'))
    .replace(/## [\w ]+\n\n<!-- .* -->\n\nTODO\n\n?/g, '')
    .trim();
}

describe('a story of a bank', () => {
  it('has a frontmatter that can be read, however many themes and types the configuration has', () => {
    const ids = Array.from({ length: 5000 }, (_, index) => `theme-${index}`);
    const preset = {
      ...aiLab,
      themes: Object.fromEntries(ids.map((id) => [id, id])),
      storyTypes: Object.fromEntries(
        ids.map((id) => [id, { title: id, shows: [], fields: {}, followUps: [] }]),
      ),
    };
    const bank = '## A\n\n**Situation:** x\n**Action:** y\n**Result:** z\n**Tags:** theme-4999\n';
    const { items } = itemsOfBank(bank, new Vocabulary(preset));
    const [{ text } = { text: '' }] = draftFilesOf(items, preset, OPTIONS);
    expect(text).toContain('\nthemes: [theme-4999] # any of theme-0, theme-1, theme-2,');
    expect(text).toContain(', theme-191, …\n');
    expect(parse({ filePath: 'stories/a.md', text }, vocabulary).problems).toEqual([]);
  });

  it('has what is in its column of a table, and nothing of the others', () => {
    const files = ofBank(
      [
        '| | The drain | The attic |',
        '|---|---|---|',
        '| Where | Ahrens | home |',
        '| Situation | It was wet | It was full |',
        '| Action | I dug | I gave it away |',
        '| Result | Dry | Empty |',
      ].join('\n'),
    );
    const told = (situation: string, action: string, result: string, rest: string) =>
      `## Answer\n\n### Situation\n\n${situation}\n\n### Action\n\n${action}\n\n### Result\n\n${result}\n\n` +
      `## Also in bank.md\n\n${rest}`;
    expect(files.map(body)).toEqual([
      told('It was wet', 'I dug', 'Dry', '| Where | Ahrens | |'),
      told('It was full', 'I gave it away', 'Empty', '| Where | | home |'),
    ]);
  });

  it.each<[string, string]>([
    ['(S) It was wet (A) I dug', '(R)'],
    ['(S) It was wet. (A) I dug.', '(R)'],
    ['**S:** It was wet **A:** I dug', '**R:**'],
    ['Situation: It was wet. Action: I dug.', 'Result:'],
    ['S. It was wet\nA. I dug', '\nR.'],
    ['**Situation** – It was wet\n**Action** – I dug', '\n**Result** –'],
  ])('has no label without a text in its rest: %j, %j', (told, label) => {
    for (const value of ['', ' TODO', ' ____', ' [X]', ' tbd'])
      expect(body(ofBank(`## The drain\n\n${told} ${label}${value}\n`)[0] as DraftFile)).not.toContain(
        'Also in',
      );
  });

  it('has no label with a hint in its rest, but one with more', () => {
    const [file] = ofBank(
      '## A\n**Situation - what was wet** It was.\n**Action - what I did** I dug.\n**Result - a lawn less:** Dry.\n',
    );
    expect(body(file as DraftFile).split('Also in bank.md\n\n')[1]).toBe('**Result - a lawn less:**');
  });

  it('has gaps only where nothing is told yet below a title that is numbered like the others', () => {
    const told = '**Situation:** x\n**Action:** y\n**Result:** z\n';
    const files = ofBank(`## 1. A\n${told}\n## 2. B\n${told}\n## 3. C\n\nTODO\n\n## 4. [D]\n\nTODO\n`);
    expect(files.map(({ title, found, hasRest }) => [title, found.length, hasRest])).toEqual([
      ['A', 3, false],
      ['B', 3, false],
      ['C', 0, false],
    ]);
  });

  it('keeps what a label without a text asks for', () => {
    const [file] = ofBank('## The drain\n(S) It was wet. (A) I dug. (R) TODO ask Bo for the bill\n');
    expect(body(file as DraftFile)).toContain('Also in bank.md\n\n(R) TODO ask Bo for the bill');
  });

  it.each<[string, string, Partial<DraftFile>]>([
    [
      'a comment that names the type',
      '## A\n<!-- star-witness: type=security-hygiene -->\nSituation: x\nAction: y\nResult: z\n',
      { type: { id: 'security-hygiene', words: [], guessed: false, runnerUp: null } },
    ],
    [
      'a misspelt type',
      '## A\n<!-- star-witness: type=security-hygeine -->\nSituation: x\nAction: y\nResult: z\n',
      { type: { id: 'security-hygiene', words: [], guessed: false, runnerUp: null }, hasRest: false },
    ],
    [
      'a label that does',
      '## A\n**Type:** Incident command\nSituation: an api, a contract\nAction: y\nResult: z\n',
      { type: { id: 'incident-command', words: [], guessed: false, runnerUp: null } },
    ],
    [
      'the owner of the whole bank',
      '---\nowner: ana\nstatus: retired\n---\n## A\nSituation: x\nAction: y\nResult: z\n',
      { owner: 'ana' },
    ],
    [
      'an owner of its own in a bank that has one',
      '---\nowner: ana\n---\n## A\n<!-- star-witness: owner=ben -->\nSituation: x\nAction: y\nResult: z\n',
      { owner: 'ben' },
    ],
    [
      'a tag that does',
      '## A\nSituation: x\nAction: y\nResult: z\nTags: parser-migration\n',
      { type: { id: 'parser-migration', words: [], guessed: false, runnerUp: null } },
    ],
    [
      'tags that are themes, by id or title',
      '## A\nSituation: x\nAction: y\nResult: z\nTags: Evidence of ownership, safety_mechanisms, other\n',
      { themes: ['ownership', 'safety-mechanisms'], tags: ['other'] },
    ],
    [
      'a title with signs',
      '## `user_id` #7: 340 -> 40 ms\nSituation: x\nAction: y\nResult: z\n',
      { title: '`user_id` #7: 340 -> 40 ms' },
    ],
    [
      'a title that only counts',
      '## Story 1\nSituation: x\nAction: y\nResult: z\n',
      { title: 'Story 1', hasRest: false },
    ],
    [
      'no title',
      'Situation: the *tap* dripped all night and nobody knew why it did\nAction: y\nResult: z\n',
      { title: 'the tap dripped all night and nobody knew ...' },
    ],
    [
      'a missing situation and result',
      '## A\nTask: x\nAction: y\n',
      { gaps: ['situation', 'result', 'type', 'numbers', 'stakes', 'tradeoffs', 'lesson'] },
    ],
    [
      'stakes, numbers and tradeoffs',
      '## A\nSituation: x\nAction: y\nResult: z\nStakes: the shop\nMetrics: 3\nTrade-offs: time\nLesson: ask\n',
      { gaps: ['type'] },
    ],
  ])('with %s', (_, bank, expected) => {
    expect(ofBank(bank)).toMatchObject([expected]);
  });

  it.each([
    [
      'parts that are not parted',
      '## A\nSituation: x\n**Action & Result:** I closed it, and it was dry.\n',
      '## Answer\n\n### Situation\n\nx\n\n### Action and result\n\nI closed it, and it was dry.',
    ],
    [
      'a gap in the middle',
      '## A\nSituation: x\nTask: y\nResult: z\n',
      '## Answer\n\n### Situation\n\nx\n\n### Task\n\ny\n\n### Action\n\n[add: what you did yourself, and how it was checked]\n\n### Result\n\nz',
    ],
    [
      'headings in a part',
      '## A\n### Situation\nx\n### Action\n#### First\ny\n### Result\nz\n',
      '## Answer\n\n### Situation\n\nx\n\n### Action\n\n**First**\n\ny\n\n### Result\n\nz',
    ],
    [
      'parts in a quote',
      '## A\n> **Situation:** x\n> and more\n>\n> **Action:** y\n>\n> **Result:** z\n',
      '## Answer\n\n### Situation\n\nx\nand more\n\n### Action\n\ny\n\n### Result\n\nz',
    ],
    [
      'parts in a fence',
      '## A\n```\nS: x\nA: y\n   z\nR: 3\n```\n',
      '## Answer\n\n### Situation\n\nx\n\n### Action\n\ny\nz\n\n### Result\n\n3',
    ],
    [
      'a link in the title',
      '## Story 2: [The queue](https://e.example/1)\nSituation: x\nAction: y\nResult: z\n',
      '## Answer\n\n### Situation\n\nx\n\n### Action\n\ny\n\n### Result\n\nz\n\n## Also in bank.md\n\n**Title:** [The queue](https://e.example/1)',
    ],
    [
      'a comment in the title that is read',
      '## The **queue** <!-- star-witness: owner=ana, status=draft -->\nSituation: x\nAction: y\nResult: z\n',
      '## Answer\n\n### Situation\n\nx\n\n### Action\n\ny\n\n### Result\n\nz',
    ],
    [
      'a comment that says what the file cannot',
      '## A\n<!-- star-witness: type=outage, status=retired -->\nSituation: x\nAction: y\nResult: z\n',
      '## Answer\n\n### Situation\n\nx\n\n### Action\n\ny\n\n### Result\n\nz\n\n## Also in bank.md\n\n<!-- star-witness: type=outage, status=retired -->',
    ],
    [
      'links by labels that are defined elsewhere',
      '## A\nSituation: [x][G], [^1] and [none]\nAction: y\nResult: z\n\n# Links\n\n[g]: https://e.example/g "G"\n[g]: https://e.example/no\n[^1]: a note\n[other]: x\n[none]:\n',
      '## Answer\n\n### Situation\n\n[x][G], [^1] and [none]\n\n### Action\n\ny\n\n### Result\n\nz\n\n[g]: https://e.example/g "G"\n[^1]: a note',
    ],
    [
      'a placeholder behind a label with a dash, which is a gap and not kept',
      '## A\n**Context** - x\n**What I did** - y\n**Outcome** - TODO\n',
      '## Answer\n\n### Situation\n\nx\n\n### Action\n\ny\n\n### Result\n\n[add: what came of it, with a number]',
    ],
    [
      'whose answer it is in an interview',
      '# A\n\n**Interviewer:** When did you fail?\n\n**Me:** I lost a key, and it was found.\n',
      '## Answer\n\nI lost a key, and it was found.',
    ],
    [
      'what is asked on in an interview',
      '# A\n\n**Interviewer:** When did you fail?\n\n**Me:**\n\nI lost a key, and it was found.\n\n**Interviewer:** Where?\n\n**Me:** At home.\n',
      '## Answer\n\nI lost a key, and it was found.\n\n## Also in bank.md\n\n**Interviewer:** Where?\n\n**Me:** At home.',
    ],
    [
      'what belongs to no part',
      '## A\n**Company:** Initech\n**Situation:** x\n**Action:** y\n**Result:** z\n**Follow-ups:** Why?\n',
      '## Answer\n\n### Situation\n\nx\n\n### Action\n\ny\n\n### Result\n\nz\n\n## Also in bank.md\n\n**Company:** Initech\n\n**Follow-ups:** Why?',
    ],
  ])('with %s', (_, bank, expected) => {
    const [file] = ofBank(bank);
    expect(body(file as DraftFile)).toBe(expected);
  });
});

describe('a suppression', () => {
  it.each(['star-witness-disable hedging -- it was', 'star-witness-disable-file hedging -- it was'])(
    'of a whole story holds in its file: %s',
    (directive) => {
      const bank = `## A\n<!-- ${directive} -->\n**Situation:** x\n**Action:** y\n**Result:** z\n`;
      const [{ text } = { text: '' }] = ofBank(bank);
      expect(text).toContain(`\n---\n\n<!-- ${directive} -->\n\n## Answer\n`);
      expect(text).not.toContain('Also in');
    },
  );
});

describe('the file that a story is from', () => {
  it.each([
    ['prep/story-bank.md', 'prep/story-bank.md', 'story-bank.md'],
    ['a\n---\nb.md', '"a\\n---\\nb.md"', '"a\\n---\\nb.md"'],
    ['#x`y.md', '"#x`y.md"', '"#x`y.md"'],
  ])('is named on one line: %j', (origin, inComment, inHeading) => {
    const { items } = itemsOfBank('## A\n**Company:** I\nSituation: x\nAction: y\nResult: z\n', vocabulary);
    const [{ text } = { text: '' }] = draftFilesOf(items, aiLab, { origin, owner: null, asStories: false });
    expect(text.startsWith(`---\n# Imported from ${inComment}: "A"\ntype: `)).toBe(true);
    expect(text.endsWith(`\n## Also in ${inHeading}\n\n**Company:** I\n`)).toBe(true);
    expect(parse({ filePath: 'stories/a.md', text, kind: 'story' }, vocabulary).problems).toEqual([]);
  });
});

describe('a story of a list', () => {
  it.each([
    ['a list', '- title: A\n  action: y\n'],
    ['a list behind a key', 'version: 1\nstories:\n  - title: A\n    action: y\n'],
    ['stories by title', 'A:\n  action: y\n'],
    ['one story', 'title: A\naction: y\n'],
    ['JSON with a byte order mark', '\ufeff[{"title": "A", "action": "y"}]'],
    ['parts in a mapping', '- title: A\n  star: {action: y}\n'],
  ])('is found in %s', (_, text) => {
    expect(ofList(text)).toMatchObject([{ title: 'A', found: ['action'] }]);
  });

  it.each(['', '[]', '- a\n- b\n', 'a\n', '3\n', '[[1]]\n', 'null\n'])('is not found in %j', (text) => {
    expect(recordsInYaml(text)).toBeNull();
  });

  it('has the type that is misspelled', () => {
    const [file] = ofList('- title: Keys\n  type: security-hygeine\n  action: I dug.\n');
    expect([file?.type?.id, file?.hasRest]).toEqual(['security-hygiene', false]);
  });

  it.each(['title', 'Name', 'headline', 'Heading', 'storyTitle', 'Story Name', 'story_headline', '标题'])(
    'is named by the key %s',
    (key) => {
      expect(ofList(`- ${key}: The tap\n  action: I closed it`)).toMatchObject([{ title: 'The tap' }]);
    },
  );

  it('is named by a column `Story` beside parts that are blank', () => {
    const list = {
      records: [
        {
          line: 2,
          entries: [
            ['Story', 'Empty row'],
            ['Action', ''],
          ],
        },
      ],
      leftAlone: [],
    };
    const { items, leftAlone } = itemsOfRecords(list as never, vocabulary);
    expect(items).toEqual([]);
    expect(leftAlone).toEqual([{ startLine: 2, endLine: 2, reason: 'no answer (Empty row)' }]);
  });

  it('is left alone without anything to tell', () => {
    const records = recordsInYaml('- title: A\n- title: B\n  action: TODO\n- title: C\n  action: y\n');
    const { items, leftAlone } = itemsOfRecords(records ?? { records: [], leftAlone: [] }, vocabulary);
    expect(items.map(({ title }) => title)).toEqual(['C']);
    expect(leftAlone).toEqual([
      { startLine: 1, endLine: 1, reason: 'no answer (A)' },
      { startLine: 2, endLine: 2, reason: 'no answer (B)' },
    ]);
  });

  it.each<[string, string, Partial<DraftFile>]>([
    [
      'columns of a form',
      '{"Name": "A", "STAR: Situation": "s", "STAR - Task": "t", "Star Action": "a", "Result\\n(metrics)": "r"}',
      { title: 'A', found: ['situation', 'task', 'action', 'result'] },
    ],
    [
      'columns in any order',
      '{"What I learned": "l", "Result (metrics)": "r", "Action": "a", "Situation/Task": "s", "Question": "q?"}',
      { title: 'q?', found: ['question', 'situation', 'task', 'action', 'result', 'lesson'] },
    ],
    [
      'a column with names of stories, which might hold them',
      '{"#": 1, "Story": "The queue", "S": "s", "A": "a", "R": "r"}',
      { title: 'The queue', found: ['situation', 'action', 'result'], restNames: ['#'] },
    ],
    [
      'a column with stories',
      '{"Story": "The queue filled up.\\nI drained it.", "Result": "Empty."}',
      { title: 'The queue filled up. I drained it.', found: ['answer', 'result'] },
    ],
    [
      'a mapping as the text of a part',
      '{"title": "A", "results": {"before": 9, "after": {"x": 0}}, "star": {"S": "s"}}',
      { found: ['situation', 'result'], restNames: [] },
    ],
    [
      'a link in its title',
      '{"title": "[A](https://e.example)", "action": "a"}',
      { title: 'A', name: 'a', hasRest: true },
    ],
    [
      'an owner beside the list',
      '{"owner": "ana", "stories": [{"title": "A", "action": "a"}]}',
      { owner: 'ana' },
    ],
    [
      'columns that nothing asks for',
      '{"Title": "A", "Action": "a", "Created time": "now", "Action ": "b", "URL": "https://e.example"}',
      { found: ['action'], restNames: ['Created time', 'Action', 'URL'] },
    ],
  ])('has %s', (_, text, expected) => {
    expect(ofList(text)).toMatchObject([expected]);
  });

  it('is told from what else is in its file', () => {
    const list = recordsInYaml('version: 1\nowner: ana\ntags: [a]\nstories:\n- action: y\n- title: B\n');
    const { items, leftAlone } = itemsOfRecords(list ?? { records: [], leftAlone: [] }, vocabulary);
    expect(items.map(({ owner }) => owner)).toEqual(['ana']);
    expect(leftAlone.map(({ startLine, reason }) => [startLine, reason])).toEqual([
      [1, 'no list of stories (version)'],
      [3, 'no list of stories (tags)'],
      [6, 'no answer (B)'],
    ]);
  });

  it('keeps what it says twice, or what nothing asks for', () => {
    const [file] = ofList(
      '- title: A\n  name: B\n  action: y\n  steps: [a, {b: 1}]\n  type: unknown\n  actions: |\n    z\n    z\n',
    );
    expect(body(file as DraftFile)).toContain(
      '## Also in bank.md\n\n**name:** B\n\n**steps:**\n\n- a\n- {"b":1}\n\n**type:** unknown\n\n**actions:**\n\nz\nz',
    );
  });

  it.each([
    ['0.10', ' 0.10'],
    ['1.10', ' 1.10'],
    ['007', ' 007'],
    ['12345678901234567890', ' 12345678901234567890'],
    ['0x1F', ' 0x1F'],
    ['+3', ' +3'],
    ['True', ' True'],
    ['12', ' 12'],
    ['"0.10"', ' 0.10'],
    ['[1.10, {a: 1.10, b: 3}]', '\n\n- 1.10\n- {"a":"1.10","b":3}'],
  ])('keeps a value as it is written: %s', (written, told) => {
    const [file] = ofList(`- title: A\n  action: y\n  ticket: ${written}\n`);
    expect(body(file as DraftFile).split('\n**ticket:**')[1]).toBe(told);
  });

  it('puts no more into the frontmatter than that may hold', () => {
    const tags = Array.from({ length: 3000 }, (_, index) => `a tag of some length, ${index}`);
    const [file] = ofList(
      JSON.stringify([{ title: 'y'.repeat(40_000), action: 'y', tags: [...tags, 'z'.repeat(40_000)] }]),
    );
    const { text = '', tags: kept } = file ?? {};
    const document = parse({ filePath: 'stories/a.md', text, kind: 'story' }, vocabulary);
    expect(document.problems).toEqual([]);
    expect(document.title).toBe(`${'y'.repeat(199)}…`);
    expect(kept).toHaveLength(40);
    for (const word of ['y'.repeat(40_000), 'z'.repeat(40_000), 'length, 2999']) expect(text).toContain(word);
  });
});
