import { describe, expect, it } from 'vitest';
import { filled, lines, toldIn } from './support.ts';

const TOLD = {
  situation: 'The cellar of the school was wet after each rain.',
  task: 'I had to keep it dry until May.',
  action: 'I put a drain along the wall, and asked the janitor to test it.',
  result: 'Dry since the autumn of 2021.',
};
const QUESTIONS = {
  situation: 'Set the scene. Where were you working? Who was involved?',
  task: 'What were you responsible for? What was the goal?',
  action: 'What steps did you take? Be specific. Use "I", not "we".',
  result: 'What happened? Quantify if you can!',
};
const ORDERS = {
  situation: 'Set the scene.',
  task: 'Describe your responsibility.',
  action: '2-3 sentences about what you did',
  result: 'Share the outcome.',
};
type Part = keyof typeof TOLD;
const PARTS: Part[] = ['situation', 'task', 'action', 'result'];

/** A story with a form of words for each part: its name, what the form says of it, and its text. */
const story = (form: (label: string, said: string, text: string) => string, said: Record<Part, string>) =>
  PARTS.map((part) => form(part.charAt(0).toUpperCase() + part.slice(1), said[part], TOLD[part])).join(
    '\n\n',
  );

describe('an instruction of a form above an answer is none of it', () => {
  it.each<[string, (label: string, said: string, text: string) => string]>([
    ['in italics below a heading', (label, said, text) => `### ${label}\n*${said}*\n\n${text}`],
    ['in italics below a label', (label, said, text) => `**${label}:**\n_${said}_\n\n${text}`],
    ['on the line above', (label, said, text) => `**${label}:**\n*${said}*\n${text}`],
    ['on the line of the label', (label, said, text) => `**${label}:** *${said}*\n\n${text}`],
    ['after a dash', (label, said, text) => `**${label}** – *${said}*\n\n${text}`],
    ['before the answer on its line', (label, said, text) => `**${label}:** (${said}) ${text}`],
    ['in brackets', (label, said, text) => `${label}:\n(${said})\n\n${text}`],
    ['in a quote', (label, said, text) => `### ${label}\n> ${said}\n\n${text}`],
    ['in plain words', (label, said, text) => `### ${label}\n${said}\n\n${text}`],
    [
      'above a label of the answer',
      (label, said, text) => `### ${label}\n*${said}*\n\n**My answer:** ${text}`,
    ],
    ['above a line with that', (label, said, text) => `**${label}:**\n> ${said}\n\n**My answer:**\n${text}`],
  ])('%s', (_name, form) => {
    for (const said of [QUESTIONS, ORDERS])
      expect(toldIn(`## The cellar\n\n${story(form, said)}`)).toEqual([filled('The cellar', 1, TOLD)]);
  });

  it.each(PARTS)('below one label: %s', (part) => {
    const only = story((label, said, text) => `**${label}:**\n${said && `*${said}*\n`}\n${text}`, {
      situation: '',
      task: '',
      action: '',
      result: '',
      [part]: QUESTIONS[part],
    });
    expect(toldIn(`## The cellar\n\n${only}`)).toEqual([filled('The cellar', 1, TOLD)]);
  });

  it('in two paragraphs', () => {
    const form = (label: string, said: string, text: string) =>
      `### ${label}\n*${said}*\n\n*${ORDERS.task}*\n\n${text}`;
    expect(toldIn(`## The cellar\n\n${story(form, QUESTIONS)}`)).toEqual([filled('The cellar', 1, TOLD)]);
  });
});

it('takes an instruction alone for a placeholder', () => {
  const form = (label: string, said: string) => `### ${label}\n*${said}*`;
  const one = lines('### Situation', TOLD.situation, '### Task', TOLD.task, '### Action', TOLD.action);
  const text = lines(
    '# Stories',
    '## Story 1',
    one,
    '### Result',
    '*What happened? Quantify if you can!*',
    '## Story 2',
    story(form, QUESTIONS),
  );
  const { result: _, ...given } = TOLD;
  expect(toldIn(text)).toEqual([
    filled('Story 1', 2, given, { status: 'partial' }),
    filled('Story 2', 11, {}, { status: 'template' }),
  ]);
});

it.each([
  ['a question of the author', 'What do you do when a cellar is wet? I asked the janitor.'],
  ['one on a line of its own', 'How do you dry a cellar without a pump?\n\nI asked the janitor.'],
  ['one in italics', '*Why is our cellar always wet?*\n\nI asked the janitor.'],
  ['what someone asked', '> "What were you thinking?"\n\nThe janitor asked me that. I showed him the drain.'],
  ['an order', '*Keep the cellar dry.*\n\nI put that on the door.'],
  ['a task', '*Share the results with the board.*\n\nThat was the rule, and I kept to it.'],
])('leaves %s in the text', (_name, action) => {
  const { situation, result } = TOLD;
  const text = lines('## The cellar', '### Situation', situation, '### Action', action, '### Result', result);
  expect(toldIn(text)).toEqual([filled('The cellar', 1, { situation, action, result })]);
});

it('leaves a lesson in italics above its reason', () => {
  const { situation, action, result } = TOLD;
  const lesson = '*Say what you do not know.*\n\nThe janitor knew it.';
  const text = lines(
    '## The cellar',
    '### Situation',
    situation,
    '### Action',
    action,
    '### Result',
    result,
    '### Lesson',
    lesson,
  );
  expect(toldIn(text)).toEqual([filled('The cellar', 1, { situation, action, result, lesson })]);
});

describe('the title of a story on a worksheet', () => {
  const labels = story((label, _said, text) => `**${label}:** ${text}`, QUESTIONS);
  it.each([
    ['**Title of your story:** The cellar', 2],
    ['**Name of the story:** The cellar', 2],
    ['Title for this story: The cellar', 2],
    ['**Story:** The cellar', 3],
  ])('%s', (field, line) => {
    expect(toldIn(lines('# Worksheet', '## Story 1', field, '', labels))).toEqual([
      filled('The cellar', line, TOLD),
    ]);
  });
});

describe('a title in bold with a question below it, under the heading of a principle', () => {
  const labels = story((label, _said, text) => `**${label}:** ${text}`, QUESTIONS);
  it.each([
    ['**Story 2 – The cellar**', '**Q:** Tell me about a time you owned a problem.'],
    ['**The cellar**', '**Q:** Tell me about a time you owned a problem.'],
    ['**The cellar**', '**Question 1:** Tell me about a time you owned a problem.'],
    ['**Title:** The cellar', '**Q:** Tell me about a time you owned a problem.'],
  ])('%s, %s', (title, question) => {
    const text = lines('# Stories', '', '## Ownership', '', title, '', question, '', labels);
    expect(toldIn(text)).toEqual([
      filled('The cellar', 5, { question: 'Tell me about a time you owned a problem.', ...TOLD }),
    ]);
  });

  it('in italics and quotes', () => {
    const question = '*"Tell me about a time you owned a problem."*';
    const text = lines('# Stories', '', '## Ownership', '', '**The cellar**', '', question, '', labels);
    expect(toldIn(text)).toEqual([filled('The cellar', 5, { question, ...TOLD })]);
  });

  it('twice', () => {
    const one = (title: string, question: string) => [
      `**${title}**`,
      '',
      `**Q:** ${question}`,
      '',
      labels,
      '',
    ];
    const text = lines(
      '## Ownership',
      '',
      ...one('The cellar', 'When did you dig?'),
      ...one('The tap', 'And then?'),
    );
    expect(toldIn(text)).toEqual([
      filled('The cellar', 3, { question: 'When did you dig?', ...TOLD }),
      filled('The tap', 15, { question: 'And then?', ...TOLD }),
    ]);
  });

  it('but not a line about the story', () => {
    const text = lines('## The cellar', '', '**School, Graz**', '', '**Q:** When did you dig?', '', labels);
    expect(toldIn(text).map(({ title }) => title)).toEqual(['The cellar']);
  });
});

describe('a role', () => {
  const withRole = (role: string) =>
    toldIn(
      lines(
        '## The cellar',
        `**Problem:** ${TOLD.situation}`,
        '**Anticipated consequence:** The school would have closed.',
        role,
        `**Action:** ${TOLD.action}`,
        `**Result:** ${TOLD.result}`,
      ),
    )[0]?.parts.task;

  it.each([
    'I was asked to find the leak.',
    'I was the only caretaker and had two weeks to find the leak.',
    'As the caretaker I had to find the leak.',
  ])('is the task: %s', (role) => {
    expect(withRole(`**Role:** ${role}`)).toBe(role);
    expect(withRole(`**My role:** ${role}`)).toBe(role);
  });

  it.each(['caretaker', 'I was the caretaker of three schools.', 'Senior caretaker, was asked often'])(
    'is none: %s',
    (role) => {
      expect(withRole(`**Role:** ${role}`)).toBeUndefined();
    },
  );
});

describe('a dictated story', () => {
  const { situation, task, action, result } = TOLD;
  it.each([
    ['## Story one, the cellar', `Situation. ${situation} Task. ${task} Action. ${action} Result. ${result}`],
    ['## Story one: the cellar', `Situation. ${situation} Task. ${task} Action. ${action} Result. ${result}`],
  ])('%s', (title, text) => {
    expect(toldIn(lines(title, '', text))).toEqual([filled('the cellar', 1, TOLD)]);
  });

  it('has labels only for a whole story', () => {
    const text = `Situation. ${situation} Task. ${task} ${action} Result. ${result}`;
    expect(
      toldIn(lines('## Story one: the cellar', '', text)).map(({ parts }) => Object.keys(parts)),
    ).not.toEqual([['situation', 'task', 'result']]);
  });
});

describe('an entry without text', () => {
  const labels = story((label, _said, text) => `**${label}:** ${text}`, QUESTIONS);
  const three = (title: string) =>
    lines('## Stories', '### S1. The cellar', labels, '### S2. The tap', labels, `### S3. ${title}`);

  it.each(['(something about mentoring?)', '(ambiguity – maybe the pump)', 'Mentoring Ravi'])(
    '%s',
    (title) => {
      expect(toldIn(three(title))[2]).toEqual(filled(title, 18, {}, { status: 'template' }));
    },
  );

  it('has no question in a title of signs', () => {
    const empty = 'S:\n\nT:\n\nA:\n\nR:';
    const text = lines(
      '## Story A: The cellar',
      labels,
      '## Story B: The tap',
      labels,
      '## Story C: ???',
      empty,
    );
    expect(toldIn(text)[2]).toEqual(filled('???', 17, {}, { status: 'template' }));
  });
});

it.each(['(people: Tom = janitor, Ines = my boss)', '(note to self: say it slowly)', '*names again: Ines*'])(
  'leaves a note before another label alone: %s',
  (note) => {
    const labels = story((label, _said, text) => `${label} - ${text}`, QUESTIONS);
    const text = lines('## The cellar', '', labels, '', note, '', 'If they ask:', '- why a drain?');
    expect(toldIn(text)).toEqual([filled('The cellar', 1, TOLD)]);
  },
);

describe('options', () => {
  const { situation, action, result } = TOLD;
  it.each(['Options', 'Options considered', 'Options I considered'])('%s are trade-offs', (label) => {
    const text = lines(
      '## The cellar',
      `**Situation:** ${situation}`,
      `**${label}:** A drain or a pump.`,
      `**Action:** ${action}`,
      `**Result:** ${result}`,
    );
    expect(toldIn(text)).toEqual([
      filled('The cellar', 1, { situation, tradeoffs: 'A drain or a pump.', action, result }),
    ]);
  });

  it('within a text are none', () => {
    const more = `${situation} Options: a drain or a pump.`;
    const text = lines('## The cellar', `Situation: ${more}`, `Action: ${action}`, `Result: ${result}`);
    expect(toldIn(text)).toEqual([filled('The cellar', 1, { situation: more, action, result })]);
  });
});

it('reads DIGS in full words', () => {
  const { situation, action, result } = TOLD;
  const text = lines(
    '## The cellar',
    `**Dramatize the situation:** ${situation}`,
    '**Indicate the alternatives:** A drain or a pump.',
    `**Go through what you did:** ${action}`,
    `**Summarize your impact:** ${result}`,
  );
  expect(toldIn(text)).toEqual([
    filled('The cellar', 1, { situation, tradeoffs: 'A drain or a pump.', action, result }),
  ]);
});
