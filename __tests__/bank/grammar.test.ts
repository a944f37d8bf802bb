import { describe, expect, it } from 'vitest';
import { looksLikeBank } from '../../src/bank/read-bank.ts';
import { lines, readBank, type Told, toldIn } from './support.ts';

/** The only story of a text. */
function only(text: string) {
  const stories = toldIn(text);
  expect(stories).toHaveLength(1);
  return stories[0];
}

const BODY = ['**Situation:** The tap dripped.', '**Action:** I closed it.', '**Result:** Dry.'];
const PARTS = { situation: 'The tap dripped.', action: 'I closed it.', result: 'Dry.' };

describe('titles', () => {
  it.each<[string, string, string[]?, string?]>([
    ['# Tap', 'Tap'],
    ['###### Tap ##', 'Tap'],
    ['##Tap', 'Tap'],
    ['## **Tap**', 'Tap'],
    ['## *Tap* and `valve`', 'Tap and `valve`'],
    ['## Story 3: Tap', 'Tap'],
    ['## Story #3: Tap', 'Tap'],
    ['## STAR 1 – Tap', 'Tap'],
    ['## STAR Story 2 — Tap', 'Tap'],
    ['## **Story 3:** Tap', 'Tap'],
    ['## 📖 Story: Tap', 'Tap'],
    ['## Story Two: Tap', 'Tap'],
    ['## 3. Tap', 'Tap'],
    ['## 3a. Tap', 'Tap'],
    ['## #3 Tap', 'Tap'],
    ['## 3 – Tap', 'Tap'],
    ['## 3 taps', '3 taps'],
    ['## 2.5 times faster', '2.5 times faster'],
    ['## 故事 1：水龙头', '水龙头'],
    ['## 二、水龙头', '水龙头'],
    ['## [HOME-01] Tap', 'Tap', [], 'HOME-01'],
    ['## [HOME-BATH-12] [Water] Tap', 'Tap', ['Water'], 'HOME-BATH-12'],
    ['## S001 — Tap', 'Tap', [], 'S001'],
    ['## Story 1: [Water / Patience] Tap', 'Tap', ['Water', 'Patience']],
    ['## Tap [Water]', 'Tap', ['Water']],
    ['## [Tap](#tap)', 'Tap'],
    ['## Tap (bathroom, 2020)', 'Tap (bathroom, 2020)'],
    ['## Tap: the end', 'Tap: the end'],
    ['## Tap:', 'Tap'],
    ['## C# and taps', 'C# and taps'],
    ['Tap\n===', 'Tap'],
    ['Tap\n---', 'Tap'],
  ])('%s', (heading, title, tags = [], id) => {
    const [story] = readBank([heading, ...BODY].join('\n')).stories;
    expect([story?.title, story?.tags.map((tag) => tag.text), story?.id]).toEqual([title, tags, id]);
  });

  it('keeps the place of the title', () => {
    const text = '## Story 1: **The tap**\n**Situation:** a b\n**Action:** I c\n';
    const { titleSpan, span } = readBank(text).stories[0] ?? {};
    expect(titleSpan).toEqual({ start: 14, end: 21 });
    expect(span).toEqual({ start: 0, end: text.length - 1 });
    const counted = '##  Story 1:\n**Situation:** a b\n**Action:** I c\n';
    expect(readBank(counted).stories[0]).toMatchObject({
      title: 'Story 1',
      titleSpan: { start: 4, end: 12 },
    });
  });
});

describe('questions', () => {
  it.each<[string, string, string]>([
    ['## When did it drip?', 'When did it drip?', 'When did it drip?'],
    ['## "When did it drip?"', 'When did it drip?', '"When did it drip?"'],
    ['## **2. When did it drip?**', 'When did it drip?', 'When did it drip?'],
    ['## Question: When did it drip?', 'When did it drip?', 'When did it drip?'],
    ['## Question of the week: When did it drip?', 'When did it drip?', 'When did it drip?'],
    ['## STAR Question 2 : When did it drip?', 'When did it drip?', 'When did it drip?'],
    ['## Tell me about a tap', 'Tell me about a tap', 'Tell me about a tap'],
    ['**Q. When did it drip?**', 'When did it drip?', 'When did it drip?'],
    ['## Tap\n\n### When did it drip?', 'Tap', 'When did it drip?'],
    ['## Tap\n\n*"When did it drip?"*\n', 'Tap', '*"When did it drip?"*'],
    ['## Tap\n**Example Question**: "When did it drip?"', 'Tap', '"When did it drip?"'],
    ['## Tap\n**Question Triggers:**\n- drips\n- leaks', 'Tap', '- drips\n- leaks'],
    ['## 问题一：讲一次漏水', '讲一次漏水', '讲一次漏水'],
    ['## 请讲一次漏水', '请讲一次漏水', '请讲一次漏水'],
  ])('%j', (heading, title, question) => {
    const story = only([heading, ...BODY].join('\n'));
    expect([story?.title, story?.line, story?.parts]).toEqual([title, 1, { question, ...PARTS }]);
  });

  it('are group headings above several of them', () => {
    const text = lines(
      '# Taps',
      '## Water',
      '### When?',
      ...BODY,
      '### Where?',
      ...BODY,
      '## Air',
      '### Who?',
      ...BODY,
    );
    expect(toldIn(text).map(({ title, line }) => [title, line])).toEqual([
      ['When?', 3],
      ['Where?', 7],
      ['Who?', 12],
    ]);
  });
});

describe('labels', () => {
  it.each([
    ['Situation: X y', 'Action: X y'],
    ['situation: X y', 'action: X y'],
    ['SITUATION\nX y', 'ACTION\nX y'],
    ['**Situation:** X y', '**Action:** X y'],
    ['**Situation**: X y', '**Action** : X y'],
    ['**Situation.** X y', '**Action.** X y'],
    ['**Situation** — X y', '**Action** – X y'],
    ['**Situation** X y', '**Action** X y'],
    ['__Situation:__ X y', '__Action:__ X y'],
    ['*Situation:* X y', '*Action:* X y'],
    ['**S**ituation: X y', '**A**ction: X y'],
    ['**S:** X y', '**A:** X y'],
    ['S. X y', 'A. X y'],
    ['S - X y', 'A - X y'],
    ['S — Situation : X y', 'A — Action : X y'],
    ['**S (Situation):** X y', '**A (Action):** X y'],
    ['**S - Situation**\nX y', '**A - Action**\nX y'],
    ['**Situation (25 seconds)**: X y', '**Action** (2-3 sentences): X y'],
    ['**Situation:** (25 seconds)\nX y', '**Action:** (2-3 sentences)\nX y'],
    ['**🎯 Situation:** X y', '🔧 **Action:** X y'],
    ['- Situation: X y', '- Action: X y'],
    ['1. **Situation**: X y', '2. **Action**: X y'],
    ['* S: X y', '* A: X y'],
    ['+ **Situation:** X y', '+ **Action:** X y'],
    ['> **Situation:** X y', '> **Action:** X y'],
    ['### Situation\nX y', '### Action\nX y'],
    ['### S (10 s)\n\nX y', '### A (10 s)\n\nX y'],
    ['### 1. Situation\nX y', '### 2. Action\nX y'],
    ['**Situation:**  \nX y', '**Action:**  \nX y'],
    ['**Situation:**\n\nX y', '**Action:**\n\nX y'],
    ['| Situation | X y |', '| **Action** | X y |'],
    ['```\nS: X y', 'A: X y\n```'],
    ['**S（情境）**：X y', '**A（行动）**：X y'],
    ['**情境：** X y', '**行动：** X y'],
    ['【情境】X y', '【行动】X y'],
    ['- 情境：X y', '- 行动：X y'],
    ['**S:** X y', ' **A:** X y'],
    ['\\*\\*Situation:\\*\\* X y', '\\*\\*Action:\\*\\* X y'],
    ['Situation\n: X y', 'Action\n: X y'],
    ['situation:: X y', 'action:: X y'],
    ['*Situation:* X y', ' *Action:* X y'],
    ['_Situation:_ X y', ' _Action:_ X y'],
    ['__Situation:__ X y', ' __Action:__ X y'],
    ['**Situación:** X y', '**Acción:** X y'],
    ['**Situation :** X y', '**Vorgehen:** X y'],
  ])('%j', (situation, action) => {
    const story = only(`## Tap\n${situation}\n${action}\n`);
    expect(story?.parts).toEqual({ situation: 'X y', action: 'X y' });
  });

  it.each<[string, string]>([
    ['Context', 'situation'],
    ['Task', 'task'],
    ['T', 'task'],
    ['Decision', 'action'],
    ['Actions', 'action'],
    ['Outcome', 'result'],
    ['R (Result)', 'result'],
    ['Reflection', 'lesson'],
    ['+R', 'lesson'],
    ['Earned Secret', 'lesson'],
    ['Learned', 'lesson'],
    ['Learning', 'lesson'],
    ['Insight', 'lesson'],
    ['What I learned', 'lesson'],
    ['反思', 'lesson'],
    ['Impact', 'result'],
    ['Résultat', 'result'],
    ['Ergebnis', 'result'],
    ['Obstacle', 'task'],
    ['Tâche', 'task'],
    ['Solution', 'action'],
    ['Ac\u0327a\u0303o', 'action'],
    ['Anticipated consequence', 'stakes'],
    ['Trade-off', 'tradeoffs'],
    ['Stakes', 'stakes'],
    ['Risk/Stakes', 'stakes'],
    ['Metrics', 'numbers'],
    ['量化', 'numbers'],
    ['Action & Result', 'action_result'],
    ['Result and Action', 'action_result'],
    ['Mistake (what came of it)', 'action_result'],
    ['T/S', 'situation_task'],
    ['Question this answers', 'question'],
  ])('%s is %s', (label, part) => {
    const other = part.includes('result') ? 'Situation' : 'Result';
    const text = `## Tap\n**${label}:** One.\n**${other}:** Two.`;
    const [story] = readBank(`${text}\n**Trade-offs:** Three.`).stories;
    const found = story?.parts.find(({ start, end }) => text.slice(start, end) === 'One.');
    expect([found?.part, found?.label]).toEqual([part, label]);
  });

  it.each<[string, string[], Record<string, string>]>([
    [
      'a problem behind the context is the task',
      ['Context: Wet.', 'Problem: Dry it.', 'Action: I did.', 'Result: Dry.'],
      { situation: 'Wet.', task: 'Dry it.', action: 'I did.', result: 'Dry.' },
    ],
    [
      'a problem beside a task is the situation',
      ['Problem: Wet.', 'Task: Dry it.', 'Action: I did.', 'Result: Dry.'],
      { situation: 'Wet.', task: 'Dry it.', action: 'I did.', result: 'Dry.' },
    ],
    [
      'an impact behind the result goes on with it',
      ['Situation: Wet.', 'Action: I did.', 'Result: Dry.', 'Impact: No mould.'],
      { situation: 'Wet.', action: 'I did.', result: 'Dry.\nImpact: No mould.' },
    ],
    [
      'a second R is the reflection',
      ['S: Wet.', 'T: Dry it.', 'A: I did.', 'R: Dry.', 'R: Look up.'],
      { situation: 'Wet.', task: 'Dry it.', action: 'I did.', result: 'Dry.', lesson: 'Look up.' },
    ],
    [
      'an L behind the result is the lesson',
      ['S: Wet.', 'T: Dry it.', 'A: I did.', 'R: Dry.', 'L: Look up.'],
      { situation: 'Wet.', task: 'Dry it.', action: 'I did.', result: 'Dry.', lesson: 'Look up.' },
    ],
  ])('%s', (_name, labels, parts) => {
    expect(only(lines('## Tap', ...labels))?.parts).toEqual(parts);
  });

  it('S, M and L are sizes', () => {
    expect(toldIn('## Shirts\n\n- S: three\n- M: nine\n- L: two\n')).toEqual([]);
  });

  it('T/S is the situation where a T follows', () => {
    expect(only('## A\n**T/S:** Wet.\n**T:** Dry it.\n**A:** I did.\n**R:** Dry.')?.parts).toEqual({
      situation: 'Wet.',
      task: 'Dry it.',
      action: 'I did.',
      result: 'Dry.',
    });
  });

  it.each([
    'Source',
    'Role',
    'Dates',
    'Category',
    'Evidence',
    'Proof point',
    'Short version',
    'If asked in an interview',
    'Quick Summary',
    'Talking Time',
    'Variations',
    '+TECHNICAL',
    '⚠️ Sensitivity note',
    '⚠️ Anything',
    '对应代码',
  ])('%s is no part', (label) => {
    const parts = only(lines('## Tap', `**${label}:** x`, ...BODY, `**${label}:** x`))?.parts;
    expect(parts).toEqual(PARTS);
  });

  it('gives raw text, up to the next label', () => {
    const text = lines(
      '## Tap\r',
      '- **Situation:**  \r',
      '  - one\r',
      '  - two\r',
      '- **Action:** I closed',
      '  it. **Twice.**  ',
      '',
      '  And again.',
      '- **Result:** Dry.',
      '  - Lesson: buy a new one',
    );
    const { parts } = readBank(text).stories[0] ?? { parts: [] };
    expect(parts.map(({ part, label, start, end }) => [part, label, start, end])).toEqual([
      ['situation', 'Situation', 30, 44],
      ['action', 'Action', 60, 101],
      ['result', 'Result', 116, 120],
      ['lesson', 'Lesson', 133, 146],
    ]);
    expect(text.slice(30, 44)).toBe('- one\r\n  - two');
    expect(text.slice(60, 101)).toBe('I closed\n  it. **Twice.**  \n\n  And again.');
  });

  it.each(['\n', '\r\n', '\r'])('are seen by a comment that no blank line may part: %j', (end) => {
    const text = '## Tap\n\n**Situation:** wet <!-- a\n\n**Action:** shut it --> b\n'.replaceAll('\n', end);
    expect(toldIn(text)[0]?.parts).toEqual({ situation: 'wet <!-- a', action: 'shut it --> b' });
  });

  it.each([
    ['a label within bullets of a part', '- I closed it.\n- Outcome: dry'],
    ['bold lead-ins', '**First:** I looked.\n**Then:** I closed it.'],
    ['two paragraphs', 'I looked.\n\nI closed it.'],
    ['a quote', '> I closed it.'],
    ['code', '```\nclose tap\n```'],
    ['a sub-heading', 'I looked.\n\n#### Then\n\nI closed it.'],
  ])('%s belong to the part', (_name, action) => {
    const text = `## Tap\n### Situation\nWet.\n### Action\n${action}\n### Result\nDry.`;
    expect(only(text)?.parts).toEqual({ situation: 'Wet.', action, result: 'Dry.' });
  });

  it.each([
    ['without a language', '```\nIt has been dry since.\n```'],
    ['of text', '```text\nIt has been dry\nsince (so they say).\n```'],
    ['in Chinese', '```\n后来再也没漏过。\n```'],
    ['without a last stop', '```\np95 fell from 900 ms to 200 ms within a week\n```'],
    ['with numbers and an arrow', '```\np95 900 ms -> 200 ms\n```'],
    ['in words alone', '```\nNobody waited for a tap again,\nand the cellar is dry\n```'],
    ['marked as an answer', '```answer\nIt has been dry since.\n```'],
    ['marked as a story', '~~~story\nThe cellar stayed dry.\nNobody paid for water since.\n~~~'],
  ])('code that is a sentence goes on with the last part: %s', (_name, code) => {
    const result = `Dry.\n\n${code}`;
    expect(only(`## Tap\n${BODY.slice(0, 2).join('\n')}\n**Result:** ${result}`)?.parts.result).toBe(result);
  });

  it.each([
    ['a break and a remark', '\n\n---\n\nThese were mine.'],
    ['a table', '\n\n| a | b |\n|---|---|\n| c | d |'],
    ['chatter', '\n\nLet me know if you want it shorter!'],
    ['advice', '\n\nChange the names, or they will ask.'],
    ['links', '\n\n[1](https://a.example)\n[2](https://b.example)'],
    ['a link to the top', '\n\n**[⬆ Back to Top](#taps)**'],
    ['evidence', '\n\n```\nsrc/tap.ts\n```'],
    ['a program', '\n\n```python\n# It was dry.\n```'],
    ['a program in words', '\n\n```js\nclose(tap, "It is dry now.");\n```'],
    ['a query', '\n\n```sql\nSELECT the FROM taps WHERE dry\n```'],
    ['options', '\n\n```\ntap close --all of the taps\n```'],
    ['commands', '\n\n```\ntap close 7\ntap list </dev/null | tail\n```'],
    ['figures', '\n```\nbefore  9 l\nafter   0 l\n```'],
    ['a comment', '\n<!-- Situation: none -->'],
    ['a note', '\n\n**Talking Time:** 1:20'],
  ])('%s behind the last part is none of it', (_name, rest) => {
    expect(only(`## Tap\n${BODY.join('\n')}${rest}`)?.parts).toEqual(PARTS);
  });
});

describe('containers', () => {
  it.each<[string, string, [string, number][]]>([
    [
      'details',
      '## Taps\n<details>\n<summary><b>Story: Tap</b> (Click to expand)</summary>\n\nBODY\n</details>\n\nBye.',
      [['Tap', 2]],
    ],
    [
      'numbered lines in bold',
      '## Taps\n\n1. **Tap**\nBODY\n\n2. **Pipe**\nBODY',
      [
        ['Tap', 3],
        ['Pipe', 8],
      ],
    ],
    [
      'lines in bold',
      '## Taps\n\n**Tap**\n\nBODY\n\n**Pipe**\n\nBODY',
      [
        ['Tap', 3],
        ['Pipe', 9],
      ],
    ],
    ['a fence below a heading', '## Tap\n\n```\nS: wet\nA: I closed it\nR: dry\n```', [['Tap', 1]]],
    [
      'tables below one heading',
      '## Taps\n| STAR | Tap |\n|-|-|\n| S | wet |\n| A | shut |\n\n| STAR | Pipe |\n|-|-|\n| S | wet |\n| A | shut |',
      [
        ['Tap', 2],
        ['Pipe', 7],
      ],
    ],
    [
      'a second situation',
      '## Tap\nBODY\n\nBODY',
      [
        ['Tap', 1],
        ['Tap', 6],
      ],
    ],
    [
      'no heading at all',
      'BODY\n\nBODY',
      [
        ['', 1],
        ['', 5],
      ],
    ],
    ['a line in bold below the title', '## Tap\n**Plumber, Graz**\n\nBODY', [['Tap', 1]]],
    [
      'a line in bold below a principle',
      '# Stories by principle\n## 1. Wait\n> Good things take long.\n\n**Tap**\nBODY\n\n## 2. Dig\n**Plumber, Graz**\nBODY',
      [
        ['Tap', 5],
        ['Dig', 10],
      ],
    ],
    [
      'a line in bold below a heading beside one with several',
      '# Taps\n## Wait\n**Tap**\nBODY\n\n**Pipe**\nBODY\n\n## Dig\n**Drain**\nBODY',
      [
        ['Tap', 3],
        ['Pipe', 8],
        ['Drain', 14],
      ],
    ],
    [
      'a question in bold below a principle',
      '# Stories by principle\n## 1. Wait\n**When did you wait?**\nBODY',
      [['Wait', 2]],
    ],
  ])('%s', (_name, text, expected) => {
    const stories = toldIn(text.replaceAll('BODY', BODY.join('\n')));
    expect(stories.map(({ title, line }) => [title, line])).toEqual(expected);
  });
});

describe('answers without labels', () => {
  const WHOLE = 'situation_task_action_result';

  it('are one part, with the lesson of a bullet apart', () => {
    const text =
      '## Tell me about a tap\n\n- In Graz a tap dripped, and I closed it.\n- It was dry after that.\n- What I learned: close taps.\n';
    expect(only(text)?.parts).toEqual({
      question: 'Tell me about a tap',
      [WHOLE]: '- In Graz a tap dripped, and I closed it.\n- It was dry after that.',
      lesson: 'What I learned: close taps.',
    });
  });

  it.each<[string, string, string | undefined]>([
    ['two sentences', 'Lesson: close taps. They drip.', 'close taps. They drip.'],
    ['a deed', 'Lesson: none, he said. I then closed it, and it was dry.', undefined],
    ['much else', 'Lesson: close taps. They drip. The floor was dry. The cellar was, too.', undefined],
  ])('are one part, with the lesson behind them apart where it is short: %s', (_name, end, lesson) => {
    const told = 'In Graz a tap dripped, and I closed it. It was dry after that.';
    expect(only(`## Tell me about a tap\n\n${told} ${end}\n`)?.parts).toEqual({
      question: 'Tell me about a tap',
      [WHOLE]: lesson === undefined ? `${told} ${end}` : told,
      ...(lesson !== undefined && { lesson }),
    });
  });

  it.each<[string, string, string]>([
    ['Last year a tap dripped. I closed it, and in the end it was dry.', 'filled', 'an end'],
    ['Last year a tap dripped. I looked at it and took a photo.', 'partial', 'no end'],
    ['Last year a tap dripped. I closed it, and it fell to [X] drops.', 'partial', 'a gap'],
    [
      'The tap dripped. I looked at it. The floor stayed dry for a year.',
      'filled',
      'an end told of something else',
    ],
    [
      'Taps dripped on every floor. I closed them on Mondays, and the drips have stopped.',
      'filled',
      'a stop',
    ],
    ['The tap dripped. I looked at it, and then I cut the pipe.', 'partial', 'what somebody cut himself'],
    [
      'It was cold. I closed it. The floor was dry when we came, and the ceiling too.',
      'filled',
      'what was so when somebody came',
    ],
    [
      'I closed it. The floor was dry. If I had waited, it would have rotted.',
      'filled',
      'what might have been',
    ],
    ['I closed it. The floor was dry. Next time I would call Bo.', 'filled', 'what somebody would do'],
    ['I closed it. Bo was glad. I learned to look up.', 'filled', 'what somebody learned'],
    [
      'The tap dripped. I looked at it. I learned to look up.',
      'partial',
      'what somebody learned, and no end',
    ],
    [
      'The tap dripped. If I had looked up, I would have seen it.',
      'partial',
      'what might have been, and no end',
    ],
    ['The tap dripped. I closed the pipe and cut it.', 'partial', 'what somebody did and cut'],
    ['The tap dripped. I wrote it down\nand moved the bucket.', 'partial', 'what somebody did, in two lines'],
    ['The tap dripped. I took the form and passed it to Bo.', 'partial', 'what somebody passed on'],
    ['The tap dripped. I looked at it, and I cut the loss by 9 %.', 'filled', 'how much somebody cut'],
    ['I looked at the tap, and I cut the test to five hours.', 'partial', 'what somebody chose'],
    ['I looked at it, and I passed the form on.', 'partial', 'what somebody passed on, at the end'],
    ['I looked at it, and I passed on what I knew.', 'partial', 'what somebody passed on, in other words'],
    ['I looked at the tap. I cut the loss to almost none.', 'filled', 'to how much somebody cut'],
    ['I looked at the tap. I cut it from four drops to under one.', 'filled', 'from how much somebody cut'],
    ['I looked at the tap. I cut the bill by two thirds.', 'filled', 'by how much somebody cut'],
    ['I looked at the tap. I cut the loss to a third.', 'filled', 'to which part somebody cut'],
    ['I looked at the tap. I dropped the rate to nearly zero.', 'filled', 'what somebody dropped to nothing'],
    ['I looked at it. We passed the audit on the first try.', 'filled', 'what a team passed at once'],
    ['I looked at it. We passed the audit on schedule.', 'filled', 'what a team passed in time'],
    ['I looked at it. It passed on the first try.', 'filled', 'what passed at once'],
    ['The tap dripped. I looked at it. The loss is cut.', 'filled', 'what was cut'],
    ['The tap dripped. I looked at it, and we passed the audit.', 'filled', 'what a team passed'],
    ['那年水龙头漏了。我换了它。现在是干的。', 'filled', 'how it is now'],
    ['[TODO]', 'template', 'a slot'],
  ])('%j: %s, %s', (text, status) => expect(only(`## When did it drip?\n\n${text}`)?.status).toBe(status));

  it.each([
    ['that speaks to its author', 'They sell taps, so say "valve" if they look puzzled.'],
    [
      'that is long',
      `${'The shop is full of taps, sinks, tubs and pipes of all kinds. '.repeat(4)}Say "valve".`,
    ],
    ['about the interview', 'My recruiter told me that they like numbers.'],
    ['about this interview, as it is now', 'This interview is now about valves.'],
    ['in two paragraphs', 'Say "valve", not "tap".\n\nBring the pipe.'],
    ['about how long it is', 'About 2 minutes.'],
    ['with a number for its author', 'They have 300 taps, so say "valve".'],
    ['about a page', 'This page is for Linz.'],
    ['in Chinese', '可以说“阀门”。'],
  ])('are without a note behind their list %s', (_name, note) => {
    const list = '- In Graz a tap dripped.\n- I closed it.\n- It was dry after that.';
    for (const end of ['\n', '\r\n'])
      expect(only(`## When did it drip?\n\n${list}\n\n${note}`.replaceAll('\n', end))?.parts).toEqual({
        question: 'When did it drip?',
        [WHOLE]: list.replaceAll('\n', end),
      });
  });

  it('have what is told in paragraphs to its end, though that speaks of an answer', () => {
    const told =
      'In Graz a tap dripped, and I closed it.\n\nI know no answer that is better, and my answer is still this.';
    expect(only(`## When did it drip?\n\n${told}`)?.parts[WHOLE]).toBe(told);
  });

  it.each([
    ['The landlord renewed the contract.'],
    ['9 of 9 taps were dry a week later.'],
    ['I always look at the cellar first now.'],
    ['We told an interviewer of it, and hired her.'],
    ['现在是干的。'],
    ['The loss dropped from 90 l to 0 within a day, and each file is checked before it goes in.'],
    ['Calls fell from 90 a week to 4, and we know which page each came from.'],
    ['The team has used this document for every leak since.'],
    ['Nobody called again, and each page is dry since.'],
    ['Loss is down from 2 l to 4 ml.'],
    ['Time to notice is 4 minutes instead of 2 hours, and two other shops use the valve.'],
    ['The shop loses less.\n\nTenants get water within 10 seconds, 99.9% of the time.'],
    ['Read latency is 300 ms.'],
    ['A repair takes four minutes.'],
  ])('have an end behind their list: %j', (end) => {
    const told = `- In Graz a tap dripped.\n- I closed it.\n\n${end}`;
    expect(only(`## When did it drip?\n\n${told}`)?.parts[WHOLE]).toBe(told);
  });

  it.each([
    ['a motive', '## Why us?\n\nI worked next door and I looked into your window.'],
    ['a life', '## Tell me about yourself\n\nI was born in Graz and I worked there.'],
    ['a strength', '## What is your greatest strength?\n\nI listened to a customer and found it.'],
    ['an opinion', '## How do you test?\n\nI write a test first. I run it often.'],
    ['a plan', '## Where do you see yourself in five years?\n\nI led a team once and I want to lead one.'],
    ['bullets under a year', '## 2023\n\n- Cut the build\n- Led the move and hired two'],
    ['an introduction', '# Stories\n\nI wrote these on a train and told them to my aunt.\n\n## Other'],
    ['tips', '# A\n\n## Tips\n\nI slept before I told them, and I drank water.\n\n## B'],
    [
      'an answer below ready answers',
      '# A\n\n## Ready answers\n\n### "Biggest bug?"\n\n> I found it and I fixed it.',
    ],
  ])('%s is no story', (_name, text) => expect(toldIn(text)).toEqual([]));
});

describe('status', () => {
  it.each<[string, string]>([
    ['**S:** Wet.\n**T:** Dry it.\n**A:** I did.\n**R:** Dry.', 'filled'],
    ['**S:** Wet.\n**A:** I did.\n**R:** Dry.', 'filled'],
    ['**S:** Wet.\n**A & R:** I did, and it was dry.', 'filled'],
    ['**S:** Wet.\n**T:** Dry it.\n**A:** I did.', 'partial'],
    ['**S:** Wet.\n**T:**\n**A:** I did.\n**R:** Dry.', 'partial'],
    ['**S:** Wet.\n**A:** I did.\n**R:** Dry.\n**Lesson:** TBD', 'partial'],
    ['**S:** Since\n**A:** I did.\n**R:** Dry.', 'partial'],
    ['**S:** Wet.\n**A:** I did, and\n**R:** Dry.', 'partial'],
    ['**S:** Wet.\n**A:** I dug, which\n**R:** Dry.', 'partial'],
    ['**S:** Wet.\n**A:** I marked which was which\n**R:** Dry.', 'filled'],
    ['**S:** Wet.\n**A:** I did it twice. They\n**R:** Dry.', 'partial'],
    ['**S:** Wet.\n**A:** I did it twice.\n- Then they\n**R:** Dry.', 'partial'],
    ['**S:** Wet.\n**A:** I did it because we\n**R:** Dry.', 'partial'],
    ['**S:** Wet.\n**A:** I did.\n**R:**\n- nobody called since\n- I', 'partial'],
    ['**S:** Wet.\n**A:** I did.\n**R:**\n1. nobody called since\n2. Then we', 'partial'],
    ['**S:** Wet.\n**A:** I did.\n**R:**\n- nobody called since\n- they thanked us', 'filled'],
    ['**S:** 湿。\n**A:** 我关了水。他们\n**R:** 干。', 'partial'],
    ['**S:** 湿。\n**A:** 我关了水，然后\n**R:** 干。', 'partial'],
    ['**S:** Nass.\n**A:** Ich war dort. Wir\n**R:** Trocken.', 'partial'],
    ['**S:** Nass.\n**A:** Ich war dort, weil\n**R:** Trocken.', 'partial'],
    ['**S:** Wet.\n**A:** I did it twice. Done\n**R:** Dry.', 'filled'],
    ['**S:** Wet.\n**A:** I asked for them\n**R:** Dry.', 'filled'],
    ['**S:** 湿。\n**A:** 我关了水。完成\n**R:** 问了他们', 'filled'],
    ['**S:** Wet.\n**A:** I did.\n**R:** Down by [X] %.', 'partial'],
    ['**S:** Wet.\n**A:** I did.\n**R:** Down by X%.', 'partial'],
    ['**S:** Wet.\n**A:** I did.\n**R:** Dry.[1][2]', 'filled'],
    ['**S:** Wet.\n**A:** I did `a[i]` as [Bo](b) says.\n**R:** Dry.', 'filled'],
    ['**S:** Wet.\n**A:** I did.\n**R:** Dry.\n**Tags:** [tags]', 'partial'],
    ['**S:** [where]\n**T:** ...\n**A:** TBD\n**R:** –', 'template'],
    ['**S:** _[e.g., a tap]_\n**A:** （待补）\n**R:**', 'template'],
    ['**S:** Wet.\n**A:** Describe what you did.\n**R:** Dry.', 'partial'],
  ])('%j is %s', (body, status) => expect(only(`## Story 1: Tap\n${body}`)?.status).toBe(status));

  it.each([
    '',
    '...',
    '…',
    '–',
    'TBD',
    'TODO',
    '（待补）',
    '[what you did]',
    '_[e.g., closed it]_',
    '**[X]**',
    '- [ ]',
    '> ...',
    '________',
    '____ (litres: ____)',
    '(not in my notes: ask Bo)',
    '(missing, Bo has it)',
  ])('a label with %j only has no part', (placeholder) => {
    const story = only(`## Tap\n**Situation:** Wet.\n**Action:** ${placeholder}\n**Result:** Dry.`);
    expect([story?.status, Object.keys(story?.parts ?? {})]).toEqual(['partial', ['situation', 'result']]);
  });

  it.each([
    [
      'questions',
      '- **Situation:** What went on?\n- **Task:** What was yours?\n- **Action:** What did you do?',
    ],
    [
      'few words',
      'Situation\n: one breath, with a date\n\nAction\n: verbs, no names\n\nResult\n: a figure or a quote',
    ],
    ['letters', 'In short: S = where, T = what was mine, A = what I did, R = what we got. From the course.'],
    ['phrases', '- **Situation**: where it was\n- **Action**: what I did\n- **Result**: what came of it'],
    ['orders', '- **S:** Describe the context.\n- **A:** Explain what you did.\n- **R:** Share your result.'],
    ['words alone', '- Situation\n- Task\n- Action\n- Result'],
  ])('a description of the form in %s is no story', (_name, body) =>
    expect(toldIn(`# Taps\n\n## Story structure\n\n${body}\n\n## More\n`)).toEqual([]),
  );

  it('takes the final one of two stories with one id', () => {
    const raw = '## Raw\n\n### [TAP-01] Tap\n\n**Raw notes:**\n\n- a tap dripped\n- closed it\n\n';
    const final = `## Final\n\n### [TAP-01] Tap\n\n${BODY.join('\n')}\n`;
    expect(toldIn(`# A\n\n${raw}${final}`).map(({ line, status }) => [line, status])).toEqual([
      [14, 'filled'],
    ]);
    expect(toldIn(`# A\n\n${raw}`).map(({ line, status }) => [line, status])).toEqual([[5, 'partial']]);
  });
});

describe('tags', () => {
  it.each<[string, string[]]>([
    ['**Tags:** water, patience; tools · Graz', ['water', 'patience', 'tools', 'Graz']],
    ['**Tags**: #water #long-term', ['water', 'long-term']],
    ['**Theme:** Water / Air', ['Water', 'Air']],
    ['**Skills:** `pipes`, **welding**.', ['pipes', 'welding']],
    ['**Shows:** patience, tools', ['patience', 'tools']],
    ['**Best for questions about:** taps, "slow, steady work", taps', ['taps', 'slow, steady work']],
    [
      '**Best for:**\n- "When did you wait?"\n- "Tell me about Graz"',
      ['When did you wait?', 'Tell me about Graz'],
    ],
    ['**Usable for:** Tell me about Graz, When did you wait?', ['Tell me about Graz', 'When did you wait?']],
    ['**Also answers:** When did you wait, and why?', ['When did you wait, and why?']],
    ['**Also answers:** "Tell me about Graz", waiting, Taps', ['Tell me about Graz', 'waiting', 'Taps']],
    ['**Also answers:** **“When did you wait?”** , waiting', ['When did you wait?', 'waiting']],
    ["**Also answers:** 'When did you wait', waiting", ['When did you wait', 'waiting']],
    ['**Best for:** „Wann war das, in Graz?“, warten', ['Wann war das, in Graz?', 'warten']],
    [
      '**Also answers:** When were you "the boss", and why, Taps',
      ['When were you "the boss", and why', 'Taps'],
    ],
    ['**Deploy for**: “taps”, 「水」', ['taps', '水']],
    ['**Tags:** [tags]', []],
    ['tags:: #taps #[[slow work]]', ['taps', 'slow work']],
    ['tags:: [[taps]], [[slow work]]', ['taps', 'slow work']],
    ['**Covers:** waiting; taps', ['waiting', 'taps']],
    ['best for: waiting, taps', ['waiting', 'taps']],
    ['skills: waiting, taps', ['waiting', 'taps']],
  ])('%j', (line, tags) => expect(only(lines('## Tap', ...BODY, line))?.tags).toEqual(tags));

  it.each<[string, string, string[]]>([
    ['a list of YAML', 'id: T-1\ntags: [taps, "slow work"]\nyear: 2020', ['taps', 'slow work']],
    ['a list of YAML in lines', 'tags:\n  - taps\n  - slow work\nlast_told: never', ['taps', 'slow work']],
    ['a value of YAML', 'skills: taps\nyear: 2020', ['taps']],
  ])('come from %s in a fence', (_name, yaml, tags) =>
    expect(only(lines('## Tap', '```yaml', yaml, '```', ...BODY))).toMatchObject({ status: 'filled', tags }),
  );

  it('are none where a list of YAML is empty', () =>
    expect(only(lines('## Tap', '```yaml', 'tags: []', 'year:', '```', ...BODY))?.tags).toEqual([]));

  it('come from a row of an index table too, with the stakes', () => {
    const text = lines(
      '| ID | Title | Primary Skill | Risk/Stakes | Notes |',
      '|----|-------|---------------|-------------|-------|',
      '| S01 | Tap | Waiting | the floor | x |',
      '| S02 | Pipe | Welding | – | y |',
      '',
      '## S01 — Tap',
      ...BODY,
      '**Skills:** waiting, tools',
    );
    const { stories, leftAlone } = readBank(text);
    expect(stories.map(({ tags, parts }) => [tags, parts[0]])).toEqual([
      [
        [
          { text: 'Waiting', start: 120, end: 127 },
          { text: 'tools', start: text.length - 5, end: text.length },
        ],
        { part: 'stakes', label: 'Risk/Stakes', start: 130, end: 139 },
      ],
    ]);
    expect(leftAlone).toEqual([{ startLine: 1, endLine: 4, reason: 'index table' }]);
  });
});

describe('a table with a story in each row', () => {
  const HEAD = ['| # | Story | Situation | Action | Result | Tags |', '|---|---|---|---|---|---|'];
  const row = (title: string, line: number, parts: Record<string, string>, status = 'filled'): Told => ({
    title,
    line,
    status,
    tags: [],
    parts,
  });
  const tap = { situation: 'Wet', action: 'I shut it', result: 'Dry' };

  it.each<[string, string[], Told[]]>([
    [
      'gives them line by line',
      [...HEAD, '| 1 | Tap | Wet | I shut it | Dry | a, b |', '| 2 | Pipe | Bent | TBD | | |'],
      [{ ...row('Tap', 3, tap), tags: ['a', 'b'] }, row('Pipe', 4, { situation: 'Bent' }, 'partial')],
    ],
    [
      'lists those that are told elsewhere',
      [...HEAD, '| 1 | Tap | Wet | I shut it | Dry | |', '', '## Tap', '', ...BODY],
      [row('Tap', 5, PARTS)],
    ],
    [
      'says what to write',
      [...HEAD, '| 1 | Name it | Where were you? | What did you do? | What came of it? | |'],
      [],
    ],
    [
      'is a part of the story that it is in',
      ['## Pipe', ...BODY.slice(0, 1), ...HEAD, '| 1 | Tap | Wet | I shut it | Dry | |', ...BODY.slice(1)],
      [
        row('Pipe', 1, {
          ...PARTS,
          situation: `The tap dripped.\n${HEAD.join('\n')}\n| 1 | Tap | Wet | I shut it | Dry | |`,
        }),
      ],
    ],
  ])('%s', (_name, all, stories) => {
    expect(toldIn(lines(...all))).toEqual(stories);
  });

  it('has a head that is left alone', () => {
    const text = lines('# Mine', '', ...HEAD, '| 1 | Tap | Wet | I shut it | Dry | |');
    expect(readBank(text).leftAlone).toEqual([{ startLine: 1, endLine: 4, reason: 'head of a table' }]);
  });
});

describe('what is left alone', () => {
  it('is named with its lines', () => {
    const text = lines(
      '---',
      'title: Taps',
      '---',
      '# Taps',
      '',
      'Told on trains.',
      '',
      '## Contents',
      '- [Tap](#tap)',
      '- [Pipe](#pipe)',
      '',
      '<!--',
      '## Story 0: None',
      ...BODY,
      '-->',
      '',
      '## Stories',
      '',
      '### Tap',
      ...BODY,
      '',
      '**Follow-ups:**',
      '- Why?',
      '',
      '## Template',
      '**Situation:** [where]',
      '**Action:** [what]',
      '',
      '## Tips',
      '- Slowly.',
    );
    const { stories, leftAlone } = readBank(text);
    expect(stories.map(({ line }) => line)).toEqual([21]);
    expect(leftAlone.map(({ startLine, endLine, reason }) => `${startLine}-${endLine} ${reason}`)).toEqual([
      '1-3 frontmatter',
      '4-6 introduction',
      '8-17 table of contents',
      '26-27 text after a story',
      '29-31 template',
      '33-34 tips',
    ]);
  });

  it('is no story that is numbered like those with labels', () => {
    const told = 'Lena was new on call. I paired with her for 8 weeks, and wrote a runbook for 5 alerts.\n';
    const numbered = `${lines('## 1. Tap', ...BODY)}\n## 2. The new hire\n\n${told}\n## 3. Places\n\nPeople and trains.\n`;
    const { stories, leftAlone } = readBank(numbered);
    expect(stories.map(({ title }) => title)).toEqual(['Tap', 'The new hire']);
    expect(leftAlone.map(({ reason }) => reason)).toEqual(['text without labels']);
    expect(readBank(numbered.replace('## 2. ', '## ')).stories.map(({ title }) => title)).toEqual(['Tap']);
  });

  it('says of a bank with labels that text has none', () => {
    const told = '## The switch\n\nI moved 40 jobs to a new queue, and the delay fell from 9 to 2 minutes.\n';
    const reasonsIn = (text: string) => readBank(text).leftAlone.map(({ reason }) => reason);
    expect(reasonsIn(`${lines('## Tap', ...BODY)}\n${told}`)).toEqual(['text without labels']);
    expect(reasonsIn('## Places\n\nPeople, books and trains.\n')).toEqual(['not told as a story']);
  });
});

describe('whether a file is a bank', () => {
  const story = `## Tap\n\n${BODY.join('\n')}\n`;
  it.each<[string, string, boolean]>([
    ['two stories', `${story}\n${story.replace('Tap', 'Pipe')}`, true],
    ['one story with labels', story, true],
    ['one with frontmatter of its own', `---\ntitle: x\n---\n${story}`, true],
    ['a story file with two answers', `---\ntype: x\n---\n${story}\n${story}`, false],
    ['a story file', `---\ntype: ai-eval-loop\n---\n${story}`, false],
    ['an answer file', `---\nprompt: conflict\n---\n${story}`, false],
    ['one answer without labels', '## When?\n\nI went and I saw it.\n', false],
    ['a README', '# Tool\n\n## Usage\n\nRun it.\n', false],
    [
      'a design document',
      '## Problem\n\nTaps drip.\n\n## Solution\n\nA valve.\n\n## Impact\n\nDry.\n',
      false,
    ],
    [
      'such parts, told by whom it was',
      '## Tap\n\n**Problem:** It dripped.\n**Solution:** I closed it.\n**Impact:** Dry.\n',
      true,
    ],
    ['a table of cases', '| Case | Situation | Action |\n|-|-|-|\n| 1 | Wet | Dry it |\n', false],
    [
      'a table of stories',
      '| Title | Situation | Action | Result |\n|-|-|-|-|\n| Tap | Wet | I dried it | Dry |\n',
      true,
    ],
    ['nothing', '', false],
  ])('%s', (_name, text, expected) => expect(looksLikeBank(text)).toBe(expected));
});
