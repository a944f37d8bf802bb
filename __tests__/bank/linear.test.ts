import { Session } from 'node:inspector/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBank } from './support.ts';

const session = new Session();
beforeAll(async () => {
  session.connect();
  await session.post('Profiler.enable');
  // Started anew for each text, it would miss what has been optimized by then.
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  await session.post('Profiler.takePreciseCoverage');
});
afterAll(() => session.disconnect());

/** How often the blocks of the reader ran, and how many characters its patterns and slices went over. */
async function stepsOf(text: string): Promise<number> {
  const { exec } = RegExp.prototype;
  const { slice } = String.prototype;
  let characters = 0;
  RegExp.prototype.exec = function (this: RegExp, input: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, input);
    const end = found === null ? input.length : found.index + found[0].length;
    // A sticky pattern looks at one place only.
    characters += this.sticky && found === null ? 1 : Math.max(1, end - from);
    return found;
  };
  String.prototype.slice = function (this: string, ...range) {
    const piece = slice.apply(this, range);
    characters += piece.length;
    return piece;
  };
  let blocks = 0;
  try {
    readBank(text);
  } finally {
    RegExp.prototype.exec = exec;
    String.prototype.slice = slice;
    blocks = await takeBlocks();
  }
  return blocks + characters;
}

/** How often the blocks of the reader ran since this was called last. */
async function takeBlocks(): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  let blocks = 0;
  for (const { url, functions } of result) {
    if (!url.includes('/src/bank/') && !url.includes('/src/document/')) continue;
    for (const { ranges } of functions) for (const { count } of ranges) blocks += count;
  }
  return blocks;
}

/** `small` and `middle` are a quarter and a half of `large`. */
async function expectLinear(small: string, middle: string, large: string): Promise<void> {
  const one = await stepsOf(small);
  const two = await stepsOf(middle);
  const four = await stepsOf(large);
  expect(one).toBeGreaterThan(0);
  // Twice the text, twice the work, give or take what a text costs whatever its size.
  expect(two).toBeLessThan(2.3 * one + 2500);
  expect(four).toBeLessThan(2.3 * two + 2500);
}

const STORY =
  '## Story 1: A\n\n**Situation:** We had x.\n**Task:** Do.\n**Action:**\n- I did a\n- I did b\n\n**Result:** 3 to 1.\n**Tags:** a, b\n\n';

/** What a text is repeated of, with a beginning and an end. */
const TEXTS: [string, string, string?, string?][] = [
  ['stories', STORY],
  ['stories with mixed line ends', STORY.replace(/\n(?=\*)/g, '\r\n').replace(/\n(?=-)/g, '\r')],
  ['lines that end with CR only', STORY.replaceAll('\n', '\r')],
  ['headings only', '## A heading\n'],
  ['headings only, each a question', '### When did you go?\n', '# T\n'],
  ['headings of all levels', '## A\n### B\n#### C\n##### D\n###### E\nI went and did.\n'],
  ['part headings', '## Q?\n### Situation\n### A thing\n'],
  ['unclosed fences', '```\nS: a\n~~~\n'],
  ['labels within a fence that never closes', 'S: a\nA: b\n', '## T\n```\n'],
  ['unclosed comments', '<!-- y\n'],
  ['unclosed comments within lines', 'x <!-- y\n'],
  ['comments that end far below', 'x <!-- y\n', 'x <!-- y\n'.repeat(300), '-->\n'],
  ['labels that no list knows', '**Foo:** x\n', '## T\n'],
  ['one label', 'Situation: a\n'],
  ['two labels', 'Situation: a\nAction: b\n', 'What\n'.repeat(40)],
  ['labels within one line', '**Action:** b ', '## T\n**Situation:** a '],
  ['lessons within one line', 'Lesson: x. ', '## T\n**Situation:** a\n**Action:** b. '],
  ['letters in brackets', '(T) b. (A) c. (R) d. ', '## T\n(S) a. '],
  ['dashes in bold', '**Foo —** x\n', '## T\nS: a\nA: b\n'],
  ['fields', 'foo:: x\n', '## T\nSituation:: a\nAction:: b\n'],
  ['tags in YAML', 'tags: [a, b]\nfoo: x\n', '## T\n```yaml\n', '```\n'],
  ['one list of tags in YAML', '- a\n', '## T\n```yaml\ntags:\n', '```\nS: a\nA: b\n'],
  ['lines in bold below principles', '## A\n**B**\nS: a\nA: b\n', '# By principle\n'],
  ['lines in bold above whole stories', '**B**\nI went and did it, and now it is done.\n\n', '## A\n'],
  [
    'lines in bold behind a story',
    '**B**\nI went and did it, and now it is done.\n\n',
    '## A\n**B**\nS: a\nA: b\n\n',
  ],
  ['lines in bold below groups', '## A\n**B**\nS: a\nA: b\n\n**C**\nS: a\nA: b\n'],
  ['questions in bold above headings', '**When did you go?**\n### A\nI did it and went.\n', '## W\n'],
  ['questions in bold', '**Q. When did you go?**\nI did it and went.\n'],
  [
    'labels behind texts',
    'It was wet. [S]\nI dug and it dried. [A] [R]\n\n',
    'It was. [S]\nI dug. [A]\nIt dried. [R]\n\n',
  ],
  [
    'letters with many marks before labels',
    `${'\u0300'.repeat(50)}中 [S]\nI dug. [A]\nIt dried. [R]\n\n`,
    'It was. [S]\nI dug. [A]\nIt dried. [R]\n\n',
  ],
  ['lines above labels behind texts', 'It was\n', 'It was. [S]\nI dug. [A]\nIt dried. [R]\n\n', 'x [S]\n'],
  ['dated notes', '⸻\n\nA\n2 May 2025\nI went and did it.\n\n', 'It was. [S]\nI dug. [A]\nIt dried. [R]\n\n'],
  ['turns of two speakers', 'Bo: Tell me about a time. When?\nMe: (S) I was. (A) I did. (R) It is.\n'],
  [
    'one answer of many questions',
    'When did you? ',
    'Bo: Tell me about a time.\nMe: I was.\nBo: When did you?\nMe: ',
  ],
  [
    'stories in YAML',
    '- title: A\n  situation: It was.\n  action: I did.\n  result: It is.\n',
    '```yaml\n',
    '```\n',
  ],
  ['rows with tabs', 'a\tI was\tI did\tIt is\n', 'Story\tSituation\tAction\tResult\n'],
  ['one row of many tabs', '\tx', 'Story\tSituation\tAction\tResult\n'],
  ['cards', '## Card #1: A\n## Card #2: B\n'],
  ['tags of pandoc in a title', ' [a]{.tag b="c"}', '## T'],
  ['blank lines', '\n', '## T\n**S:** a\n', '**A:** b\n'],
  ['breaks', 'a\n\n---\n\n', '## T\n**S:** a\n**A:** b\n'],
  ['rows of tables', '| S | x |\n'],
  ['stories in rows', '| x | a b | c |\n', '| Title | Action | Result |\n|-|-|-|\n'],
  [
    'stories in columns',
    '| S | The tap dripped | x |\n',
    '| | A | B |\n|-|-|-|\n| A | I shut it | c |\n| R | Dry | d |\n',
  ],
  [
    'columns with stories',
    '| | A | B |\n|-|-|-|\n| S | The tap dripped | x |\n| A | I shut it | c |\n| R | Dry | d |\n\n',
  ],
  ['one row of many columns', '| x ', '| A | B | C |\n|-|-|-|\n'],
  ['tables that look something up', '| conflict | x |\n| A | B |\n'],
  ['rows in tags', '<tr><td>S</td><td>x</td></tr>\n'],
  ['cells in tags on one line', '<td>', '<table>', '</td>'],
  ['spans of pandoc', '[a]{.b} ', '**[S:]{.u}** '],
  ['spans of pandoc that never end', '[a]{', '## '],
  ['headings that count', '## S1 — A\n## S2 — B\n## 3 C\n## 4 D\n'],
  ['hashtags', '#a #b\n', '## T\n'],
  ['pictures in a title', `## ${'🔥'.repeat(30)}\n`],
  ['one title of pictures', '🔥', '## '],
  ['one title of pictures and blanks', '🔥🔥 ', '## '],
  ['one title with pictures', '🔥 ', '## T ', 'x\n'],
  ['numbers and pictures', '## 4 🔥 A 🔥\n'],
  ['comments behind an answer', '> a\n\n', '### When did you go?\nI went and did it.\n\n'],
  ['forms of others', '## T\n**S:** a\n**A:** <what they did>\n**R:** b\n'],
  ['weeks with a question', '## W\nQuestion of the week: When?\n### A\nI did it and went.\n'],
  ['one week with a question', '### A\nI did it and went.\n', '## W\nQuestion of the week: When?\n'],
  ['one line of hashtags', '#a ', '## T\n'],
  ['reminders', '**R:** TODO ask Bo\n**A:** (what?)\n', '## T\n'],
  ['rows without bars at their ends', 'x | a b | c\n', 'Title | Action | Result\n-|-|-\n'],
  ['heads of tables', 'a | b\n'],
  ['callouts', '> [!note] Tap\n> **S:** a\n> **A:** b\n\n'],
  [
    'callouts without labels',
    '> [!note] Tap\n> It dripped and I shut it.\n\n',
    '> [!note] Tap\n> **S:** a\n> **A:** b\n\n',
  ],
  [
    'toggles without labels',
    '- **Tap**\n\n    It dripped and I shut it.\n\n',
    '- **Tap**\n    **S:** a\n    **A:** b\n',
  ],
  [
    'items in items like titles',
    '- Tap\n  - it dripped\n    - I shut it\n',
    '- Tap\n  - Situation: a\n  - Action: b\n',
  ],
  ['one long item like a title', '  - it dripped\n', '- Tap\n  - Situation: a\n  - Action: b\n- Pipe\n'],
  ['headings without labels', '## Tap\nIt dripped and I shut it.\n', '## Tap\n**S:** a\n**A:** b\n'],
  [
    'headings without an action',
    '## Tap\nContext: a\nOutcome: b\n',
    '## Tap\nContext: a\nDecision: I did b\nOutcome: c\n',
  ],
  ['titles in plain text', 'THE TAP\n\nS: a\nA: b\nR: c\n\n'],
  ['labels with backslashes', '\\*\\*Situation:\\*\\* a\n\\*\\*Action:\\*\\* b\n'],
  ['labels in italics within one line', '*Action:* b ', '## T\n*Situation:* a '],
  ['one long title with hashtags', ' #a', '## T'],
  ['blanks in titles', `## T${' '.repeat(90)}x\n`],
  ['headings in items', '- ## T\n\t- S: a\n\t- A: b\n'],
  ['details that never close', '<details>\n<summary>x\n'],
  [
    'a box for each part',
    '<details><summary>Situation</summary>\n\na\n\n</details>\n<details><summary>Action</summary>\n\nb\n\n</details>\n',
    '## T\n',
  ],
  [
    'boxes of parts that never close',
    '<details><summary>Situation</summary>\na\n<details><summary>Action</summary>\n',
    '## T\n',
  ],
  ['boxes without their summaries', '<details>\n', '## T\n', '<summary>Situation</summary>\n'],
  ['details', '<details><summary>A story</summary>\n\nS: a\nA: b\n\n'],
  ['items with labels below each other', '- When did you go?\n  - a\n    - Situation: b\n    - Action: c\n'],
  ['stories of one line', '- Tap - S: a A: I did b and had c R: d\n'],
  ['stories of one paragraph', '- **Tap** — **Situation:** a **Action:** I did b\n  and **Result:** d\n'],
  ['one paragraph of titles', '**Tap** — **Situation:** a **Action:** b\n', '## T\n'],
  ['titles with a label', '- **Tap** — **Situation:** a\n', '## T\n'],
  ['labels of one line', ' S: a A: b R: c', '- Tap - '],
  ['stories of several paragraphs in items', '1. Tap - S: a A: I did b and had c\n\n   so R: d\n\n'],
  ['one item of many paragraphs', '   S: a A: b R: c\n\n', '1. Tap\n\n'],
  ['tags of one line', ' TAGS: a, b', '- Tap - S: a A: I did b and had c R: d'],
  ['tags within one paragraph', ' **Tags:** a, b', '## T\n**S:** a **A:** b **R:** c'],
  ['interviews', '**Interviewer:** When did you go?\n\n**Me:** I went.\n\n', '## T\n'],
  ['one interview', '**Interviewer:** When did you go?\n\n**Me:** I went.\n\n'],
  [
    'one interview with several stories',
    '**Interviewer:** Tell me about a time you went.\n\n**Me:** I went and did it, and now it is done.\n\n',
  ],
  ['what interviewers ask', 'Interviewer: When did you go?\n', '## T\n'],
  ['feedback', '**Feedback:** a\n**Next time:** b\n', '## T\n**S:** a\n**A:** b\n'],
  ['two lengths below headings', '## A\n### Short version\na\n### Long version\nS: a\nA: b\n'],
  ['two lengths with labels', '**Short version:**\nS: a\nA: b\n**Long version:**\nS: a\nA: b\n', '## A\n'],
  ['items with asides before their labels', '- a\n  - Tags: b\n  - Situation: c\n  - Action: d\n'],
  ['lines that go on behind a label', 'x **Task.** y\n', '## T\n**S:** a\n**A:** b\n'],
  ['labels without signs', 'Situation We did\nAction I did\nResult It was\n'],
  ['situations without signs', 'Situation We did\n'],
  ['headings of org-mode', '** Tap  :a:b:\n:PROPERTIES:\n:A: b\n', '#+TITLE: x\n'],
  ['plain titles within a story', 'Tap\n\nSituation: a\n\n', '## T\nSituation: a\nTask: b\n'],
  ['plain titles behind labels that no list knows', 'Tap\n\nSituation: a\n**Foo:** x\n\n', '## T\n'],
  ['lines behind tags', 'a, b\n', '## T\n**S:** a\n**A:** b\n**Tags:** a\n'],
  ['tags and a sentence', '**Tags:** a\nI told it to all of them, too.\n', '## T\n**S:** a\n**A:** b\n'],
  ['numbered lines above labels', '1. Tap\nSITUATION: a ACTION: I b. RESULT: c. TAGS: d\n'],
  ['questions that are items', '1. Tell me about a time you dug.\n   I dug and left.\n'],
  ['labels typed in a hurry', 'sit. it was wet\nact  I dug and left\nres -> dry\n\n'],
  ['arrows behind labels', 'sit. it was wet\nact  I dug\n-> dry\n-> dry\n'],
  ['titles in quotes', '"the drain"\nsit. it was wet\nact  I dug and left\nres -> dry\n\n"keys"\nI dug.\n\n'],
  ['rows and titles', '## The drain in May\nS: a\nA: b\n', '| Story | Tags |\n|-|-|\n| Drain | a |\n\n'],
  ['labels that are misspelt', '**Acton:** a\n**Reslut:** b\n', '## T\n**Situation:** a\n'],
  ['stories with misspelt labels', '## T\n**Situation:** a\n**Acton:** b\n**Reslut:** c\n'],
  ['hashtags alone', '#a #b\n'],
  ['one long line of hashtags', '#a ', '## T\n**S:** a\n**A:** b\n'],
  ['brackets of wikis', '[[a', '## '],
  ['items with labels below', '- a\n  - Situation: b\n'],
  ['one long line', 'I went and did it, and now it is 3 instead of 4. ', '### When did you go?\n'],
  ['one long part', 'word ', '## T\n**Situation:** a\n**Action:** '],
  ['one long tag line', '“a, ', '## T\n**Situation:** a\n**Action:** b\n**Tags:** '],
  ['one long title', '[A] **', '## '],
  ['brackets', '[', '## T\n**Situation:** a\n**Action:** '],
  ['quotes', '>', '', ' a\n'],
  ['pasted rows', 'x | a b | c | d\n', 'Title | Situation | Action | Result\n'],
  ['heads of pasted tables', 'Title | Situation | Action | Result\n'],
  [
    'rows with a part each',
    '| Tap | S | x |\n| | A | I shut it |\n| | R | c |\n',
    '| A | B | C |\n|-|-|-|\n',
  ],
  [
    'rows with a part each, all of one story',
    '| | S | The tap dripped |\n',
    '| A | B | C |\n|-|-|-|\n| Tap | A | I |\n',
  ],
  ['fields of Dataview', '- [Situation:: a]\n- [Action:: I b]\n'],
  ['brackets around one field', '[Situation:: a ', '## T\n', ']\n'],
  ['labels with a hint in bold', '**S - what a** a\n**A - what I did** I b\n'],
  ['labels of LaTeX', '\\item[Situation] a\n\\item[Action] I b\n'],
  ['labels with their text in italics', '*Situation: a*\n*Action: I b*\n'],
  ['one long text in italics', 'word* ', '## T\n*Situation: a*\n*Action: ', '*\n'],
  ['quotes that never close', '"a ', '## T\n**Context:** the\n**Decision:** '],
  ['beginnings of sentences', '"a ..."; ', '## T\n**S:** a\n**A:** '],
  ['forms to fill in', '**S:** ____ [name] ____\n**A:** I ____ [name]\n**R:** ____ ____\n\n', '## T\n'],
  ['one long line to write on', '_', '## T\n**S:** a\n**A:** I ', 'x'],
  ['the same with backslashes', '\\_', '## T\n**S:** a\n**A:** I ', 'x'],
  ['slots for numbers', 'from XX to YY, X% ', '## T\n**S:** a\n**A:** '],
  ['titles with remarks', '**A**\n_b_\nS: a\nA: b\n\n'],
  ['items that ask', '1. **Q:** When did you go?\n   S: a\n   A: b\n'],
  ['characters that are not to be seen', '\u200B', '## T\n**S:** a\n**A:** '],
  ['words with characters that are not to be seen', 'a\u200B', '## T\n**S:** a\n**A:** '],
  ['highlights within one line', '==Action:== b ', '## T\n==Situation:== a '],
  ['highlights that never end', '==a ', '## '],
  ['backs of flashcards', 'a\n?\n', '## T\n'],
  ['arrows', '→', '## T\n**S→** a\n**A→** '],
];

/** Two pieces, each repeated, with something before them and between: what is looked at again for each second one. */
const PAIRS: [string, string, string, string, string][] = [
  ['short rows of a wide table', '| Title | S | A | R ', '|', '\n|-|\n', '|a|b|\n'],
  ['labels below tables', '## T\n', '|\n', '', 'S: a\n'],
  ['labels below links', '## T\n', '[a](b)\n', '', 'Situation: a\n'],
  ['tags below links', '## T\n', '[a](b)\n', 'a\n', 'Tags: a\n'],
  ['labels below breaks in tags', '## T\n', '<p>\n', '', 'S: a\n'],
];

describe('the work that a text makes', () => {
  it.each(PAIRS)('%s', async (_name, before, first, between, second) => {
    const [one, two, four] = [1, 2, 4].map((times) => {
      const all = (piece: string) => piece.repeat((times * 1500) / piece.length);
      return before + all(first) + between + all(second);
    });
    await expectLinear(one ?? '', two ?? '', four ?? '');
  });

  it.each(TEXTS)('%s', async (_name, piece, before = '', after = '') => {
    const sizes = [1, 2, 4].map((times) => before + piece.repeat((times * 1000) / piece.length) + after);
    await expectLinear(sizes[0] ?? '', sizes[1] ?? '', sizes[2] ?? '');
  });
});
