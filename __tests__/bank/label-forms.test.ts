import { describe, expect, it } from 'vitest';
import { filled, lines, readBank, type Told, toldIn } from './support.ts';

const WET = 'The cellar was wet after each rain.';
const DUG = 'I put a drain along the wall.';
const DRY = 'Dry since the autumn of 2021.';
const WHOLE = { situation: WET, action: DUG, result: DRY };

describe('labels', () => {
  it.each<[string, string[], Record<string, string>?]>([
    ['with an arrow in bold', [`**S→** ${WET}`, `**A→** ${DUG}`, `**R→** ${DRY}`]],
    ['with an arrow behind bold', [`**Situation** → ${WET}`, `**Action** ⇒ ${DUG}`, `**Result** -> ${DRY}`]],
    ['highlighted', [`==Situation:== ${WET}`, `==Action==: ${DUG}`, `==Result== ${DRY}`]],
    [
      'highlighted, alone on their lines',
      ['==Situation==', WET, '', '==Action==', DUG, '', '==Result:==', DRY],
    ],
    [
      'highlighted and in bold',
      [`==**Situation:**== ${WET}`, `**==Action==** ${DUG}`, `==__Result:__== ${DRY}`],
    ],
    [
      'in bold italics of two kinds',
      [`**_Situation:_** ${WET}`, `**_Action_** ${DUG}`, `_**Result:**_ ${DRY}`],
    ],
    [
      'of headings with the text on their lines',
      [`### Situation: ${WET}`, '', `### Action: ${DUG}`, '', `### Result: ${DRY}`],
    ],
    ['highlighted, in one paragraph', [`==Situation:== ${WET} ==Action:== ${DUG} ==Result:== ${DRY}`]],
    [
      'highlighted, on the back of a flashcard',
      ['When did you dig?', '?', `==Situation:== ${WET}`, `==Action:== ${DUG}`, `==Result:== ${DRY}`],
      { question: 'When did you dig?', ...WHOLE },
    ],
    [
      'behind letters of a list',
      [`   a. Situation: ${WET}`, '', `   b. Action: ${DUG}`, '', `   c. Result: ${DRY}`],
    ],
    [
      'in bold behind letters, or with them',
      [`a) **Situation:** ${WET}`, '', `**b. Action:** ${DUG}`, '', `(c) Result: ${DRY}`],
    ],
    ['behind Roman numerals', [`i. Situation: ${WET}`, '', `ii. Action: ${DUG}`, '', `iii. Result: ${DRY}`]],
    [
      'behind capitals, which are no labels themselves',
      [`A. Situation: ${WET}`, `B. **Action:** ${DUG}`, `C. Result: ${DRY}`],
    ],
    ['with an arrow', [`Situation => ${WET}`, `Action => ${DUG}`, `Result => ${DRY}`]],
    ['in small letters, cut short', [`sit: ${WET}`, `act: ${DUG}`, `res: ${DRY}`]],
    [
      "with one's role as the task",
      [
        `**Context:** ${WET}`,
        '**My role:** I had to keep it dry.',
        `**Steps I took:** ${DUG}`,
        `**Outcome:** ${DRY}`,
      ],
      { ...WHOLE, task: 'I had to keep it dry.' },
    ],
    [
      "with one's responsibility as the task",
      [`Context: ${WET}`, 'My responsibility: Keep it dry.', `What I did: ${DUG}`, `Impact: ${DRY}`],
      { ...WHOLE, task: 'Keep it dry.' },
    ],
    [
      "with one's role that is a post",
      [`**Context:** ${WET}`, '**My role:** caretaker', `**Steps I took:** ${DUG}`, `**Outcome:** ${DRY}`],
    ],
    ['of nurses', [`Problem: ${WET}`, `Intervention: ${DUG}`, `Evaluation: ${DRY}`]],
    [
      'with an evaluation behind the result',
      [`Problem: ${WET}`, `Intervention: ${DUG}`, `Outcome: ${DRY}`, 'Evaluation: Ask the neighbours first.'],
      { ...WHOLE, lesson: 'Ask the neighbours first.' },
    ],
    [
      'of SCQA',
      [
        `**Situation:** ${WET}`,
        '**Complication:** The key was lost.',
        '**Question:** Could we dig?',
        `**Answer:** ${DUG}`,
        `**Result:** ${DRY}`,
      ],
      { ...WHOLE, task: 'The key was lost.', question: 'Could we dig?' },
    ],
    [
      'of SCR with a result',
      [`Situation: ${WET}`, 'Complication: No key.', `Resolution: ${DUG}`, `Result: ${DRY}`],
      { ...WHOLE, task: 'No key.' },
    ],
    [
      'of SCR',
      [`Situation: ${WET}`, 'Complication: No key.', `Resolution: ${DUG} ${DRY}`],
      { situation: WET, task: 'No key.', action_result: `${DUG} ${DRY}` },
    ],
    [
      'of a complication with an action',
      [`Situation: ${WET}`, 'Complication: No key.', `Action: ${DUG}`, `Resolution: ${DRY}`],
      { ...WHOLE, task: 'No key.' },
    ],
    ['of three Cs', [`**Challenge:** ${WET}`, `**Choice:** ${DUG}`, `**Change:** ${DRY}`]],
    [
      'of hindsight',
      [`**S:** ${WET}`, `**A:** ${DUG}`, `**R:** ${DRY}`, '**Hindsight:** Dig before it rains.'],
      { ...WHOLE, lesson: 'Dig before it rains.' },
    ],
    [
      'of what stayed',
      [
        `*Where we were.* ${WET}`,
        `*What I did.* ${DUG}`,
        `*How it ended.* ${DRY}`,
        '*What stayed with me.* Dig first.',
      ],
      { ...WHOLE, lesson: 'Dig first.' },
    ],
    [
      'of what it taught',
      [`Problem – ${WET}`, `What I did – ${DUG}`, `What came out – ${DRY}`, 'What it taught me – Dig first.'],
      { ...WHOLE, lesson: 'Dig first.' },
    ],
    [
      'of what one would do',
      [
        `Problem – ${WET}`,
        `What I did – ${DUG}`,
        `What came out – ${DRY}`,
        'Would do differently – Dig first.',
      ],
      { ...WHOLE, lesson: 'Dig first.' },
    ],
    [
      'with a backslash before a hyphen',
      [
        `**Context:** ${WET}`,
        `**Action:** ${DUG}`,
        `**Result:** ${DRY}`,
        '**Trade\\-offs:** It cost a lawn.',
      ],
      { ...WHOLE, tradeoffs: 'It cost a lawn.' },
    ],
    [
      'in italics, in German',
      [`*Ausgangslage:* ${WET}`, `*Vorgehen:* ${DUG}`, `*Ergebnis:* ${DRY}`, '*Kennzahlen:* 9 mm → 0 mm'],
      { ...WHOLE, numbers: '9 mm → 0 mm' },
    ],
    [
      'of letters in brackets, in one paragraph',
      [`(S) ${WET} (T) Mine`, 'was to keep it dry.', `(A) ${DUG}`, `(R) ${DRY}`],
      { ...WHOLE, task: 'Mine\nwas to keep it dry.' },
    ],
    ['of letters in brackets', [`- [S] ${WET}`, `- [A]: ${DUG}`, `- [R] ${DRY}`]],
    ['of letters in brackets and bold', [`**(S)** ${WET}`, '', `**(A)** ${DUG}`, '', `**(R):** ${DRY}`]],
    [
      'with a dash in bold, and one more that is no part',
      [`**S —** ${WET}`, `**A —** ${DUG}`, `**R —** ${DRY}`, '**Heard by —** the neighbours, twice'],
    ],
    [
      'as fields with their text below, and fields that are no parts',
      ['Situation::', WET, 'weather:: rain', `Action:: ${DUG}`, 'Result::', DRY, 'mood:: calm'],
      WHOLE,
    ],
    ['with their texts in italics', [`*Situation: ${WET}*`, `*Action: ${DUG}*`, `*Result: ${DRY}*`]],
    [
      'in brackets and bold, in one paragraph of Korean labels',
      [`**[상황]** ${WET} **[행동]** ${DUG} **[결과]** ${DRY}`, '', '👍 **왜 좋은가요?** A drain is plain.'],
    ],
    [
      'of a paragraph that goes on behind a quote',
      [`**S:** ${WET} **A:** I asked:`, '', '> Who dug here?', '', `Then I dug. **R:** ${DRY}`],
      { ...WHOLE, action: 'I asked:\n\n> Who dug here?\n\nThen I dug.' },
    ],
    [
      'above a remark in italics',
      [
        `**S:** ${WET}`,
        '',
        `**A:** ${DUG}`,
        '',
        'I laid gravel too.',
        '',
        `**R:** ${DRY}`,
        '',
        '_Name nobody. Ever._',
      ],
      { ...WHOLE, action: `${DUG}\n\nI laid gravel too.` },
    ],
    [
      'above an event in italics',
      [
        `**S:** ${WET}`,
        '',
        `**A:** ${DUG}`,
        '',
        'I laid gravel too.',
        '',
        `**R:** ${DRY}`,
        '',
        '*Two shelves went up.*',
      ],
      { ...WHOLE, action: `${DUG}\n\nI laid gravel too.`, result: `${DRY}\n\n*Two shelves went up.*` },
    ],
    [
      'of which one is a line in bold, one a heading and one a misspelt heading',
      ['**Situation**', '', WET, '', '### Action', '', DUG, '', '### Reslut', '', DRY],
      { situation: WET, action: DUG },
    ],
    ['in brackets', [`- [Situation:: ${WET}]`, `- [Action:: ${DUG}]`, `- [Result:: ${DRY}]`]],
    [
      'in a list of LaTeX',
      [
        '\\begin{description}',
        `\\item[Situation] ${WET}`,
        `\\item[Action] ${DUG}`,
        `\\item[Result] ${DRY}`,
        '\\end{description}',
      ],
    ],
    [
      'in paragraphs of LaTeX',
      [`\\paragraph{Situation} ${WET}`, '', `\\paragraph{Action} ${DUG}`, '', `\\paragraph{Result} ${DRY}`],
    ],
  ])('%s', (_name, body, parts = WHOLE) => {
    const status = Object.keys(parts).some((part) => part.endsWith('result')) ? 'filled' : 'partial';
    expect(toldIn(lines('## The drain', '', ...body))).toEqual([filled('The drain', 1, parts, { status })]);
  });

  it.each<[string, string[]]>([
    ['letters in circles', ['Ⓢ', 'Ⓐ', 'Ⓡ']],
    ['letters in black circles', ['🅢', '🅐', '🅡']],
    ['letters in squares', ['🅂', '🄰', '🅁']],
    ['letters in black squares, in bold', ['**🆂**', '**🅰️**', '**🆁**']],
    ['letters of flags', ['🇸:', '🇦:', '🇷:']],
    ['letters in brackets', ['⒮', '⒜', '⒭']],
    ['a letter in a circle and a word', ['**Ⓢ Situation:**', '**Ⓐ Action:**', '**Ⓡ Result:**']],
    ['words in another font', ['𝗦𝗶𝘁𝘂𝗮𝘁𝗶𝗼𝗻:', '𝗔𝗰𝘁𝗶𝗼𝗻:', '𝗥𝗲𝘀𝘂𝗹𝘁:']],
    ['wide letters', ['Ｓ:', 'Ａ:', 'Ｒ:']],
  ])('are %s', (_name, labels) => {
    const texts = [WET, DUG, DRY];
    const body = labels.flatMap((label, index) => [`${label} ${texts[index]}`, '']);
    expect(toldIn(lines('## The drain', '', ...body))).toEqual([filled('The drain', 1, WHOLE)]);
  });

  it('are letters in circles before a word in a heading', () => {
    const body = ['### 🅢 Situation', '', WET, '', '### Ⓐ Action', '', DUG, '', '### 🅡 Result', '', DRY];
    expect(toldIn(lines('## The drain', '', ...body))).toEqual([filled('The drain', 1, WHOLE)]);
  });

  it.each([
    'Hindrance',
    'Hurdle',
    'Barriers',
    'Difficulties',
    'Difficulty',
    'Issue',
    'Roadblock',
    'Hindernis',
    'Difficulté',
    'Dificultad',
    'Obstáculo',
    'Dificuldade',
    'Difficoltà',
    'Moeilijkheid',
    'Svårighet',
    'Udfordring',
    'Haaste',
    'Wyzwanie',
    'Překážka',
    'Provocare',
    'Kihívás',
    'Трудность',
    'Виклик',
    'Πρόκληση',
    'Zorluk',
    'אתגר',
    'चुनौती',
    '困难',
    '어려움',
    'Hambatan',
    'Khó khăn',
  ])('name what stood in the way: %s', (label) => {
    const task = 'Nobody would lend me a spade.';
    const body = [
      `**Situation:** ${WET}`,
      `**${label}:** ${task}`,
      `**Action:** ${DUG}`,
      `**Result:** ${DRY}`,
    ];
    expect(toldIn(lines('## The drain', ...body))).toEqual([filled('The drain', 1, { ...WHOLE, task })]);
  });

  it.each(['Difficulty: 3/5', 'Difficulty: medium', 'Issue: #12'])('say something else: %s', (field) => {
    const body = [`Situation: ${WET}`, field, `Action: ${DUG}`, `Result: ${DRY}`];
    expect(toldIn(lines('## The drain', ...body))).toEqual([filled('The drain', 1, WHOLE)]);
  });

  it.each([
    'Could also answer',
    'Can also be used for',
    'Would work well for',
    'Also for',
    'Also demonstrates',
    'This story also answers',
    'Relevant for',
    'Other questions it answers',
    'Passt auch zu',
    'Peut aussi servir pour',
    'También responde a',
    'Também serve para',
    'Può anche rispondere a',
    'Past ook bij',
    'Passar också för',
    'Sopii myös',
    'Pasuje też do',
    'Hodí se i na',
    'Также подходит для',
    '也可用于',
    'Kompetenser',
    'Kompetencje',
    'Dovednosti',
    'Навички',
    'スキル',
  ])('name tags: %s', (label) => {
    for (const tags of [[' water, grit'], ['', '- water', '- grit']]) {
      const body = [
        `**Situation:** ${WET}`,
        `**Action:** ${DUG}`,
        `**Result:** ${DRY}`,
        '',
        `**${label}:**${tags[0]}`,
      ];
      expect(toldIn(lines('## The drain', ...body, ...tags.slice(1)))).toEqual([
        filled('The drain', 1, WHOLE, { tags: ['water', 'grit'] }),
      ]);
    }
  });

  it.each<[string, string]>([
    ['capitals', `SITUATION: ${WET} ACTION: ${DUG} RESULT: ${DRY} TAGS: water, patience`],
    ['bold', `**Situation:** ${WET} **Action:** ${DUG} **Result:** ${DRY} **Best for:** water, patience`],
    ['plain words', `Situation: ${WET} Action: ${DUG} Result: ${DRY} Skills: water, patience.`],
  ])('run on in a paragraph, tags behind them: %s', (_name, run) => {
    expect(toldIn(lines('## The drain', '', run))).toEqual([
      filled('The drain', 1, WHOLE, { tags: ['water', 'patience'] }),
    ]);
  });

  it.each<[string, string]>([
    ['a letter in brackets', `(S) ${WET} (A) ${DUG} (R)`],
    ['a letter in square brackets', `[S] ${WET} [A] ${DUG} [R]`],
    ['capitals', `SITUATION: ${WET} ACTION: ${DUG} RESULT:`],
    ['a plain word', `Situation: ${WET} Action: ${DUG} Result:`],
    ['a letter in brackets before a placeholder', `(S) ${WET} (A) ${DUG} (R) ____`],
  ])('are open at the end of a line: %s', (_name, run) => {
    for (const text of [lines('## The drain', run), `## The drain\r\n\r\n${run}\r\n\r\n`]) {
      const parts = { situation: WET, action: DUG };
      expect(toldIn(text)).toEqual([filled('The drain', 1, parts, { status: 'partial' })]);
      expect(readBank(text).stories[0]?.open).toMatchObject([{ part: 'result', why: 'blank' }]);
    }
  });

  it.each<[string, string[]]>([
    [
      'a dash',
      [
        `**Situation - what was wet** ${WET}`,
        `**Action — what I did** ${DUG}`,
        `**Result – how it ended** ${DRY}`,
      ],
    ],
    [
      'a dash and a colon',
      [`**Situation - the wet:** ${WET}`, `**Action - my part:** ${DUG}`, `**Result - dry:** ${DRY}`],
    ],
    [
      'a colon behind bold',
      [`**S - where we were**: ${WET}`, `**A - what I did**: ${DUG}`, `**R - what changed**: ${DRY}`],
    ],
    [
      'a time',
      [`**Situation - 30 seconds** ${WET}`, `**Action - ~2 min** ${DUG}`, `**Result – 20s** ${DRY}`],
    ],
    [
      'italics',
      [`*Situation - what was wet* ${WET}`, `*Action - what I did* ${DUG}`, `*Result - what changed* ${DRY}`],
    ],
    [
      'items',
      [
        `- **Situation - set the scene** ${WET}`,
        `- **Action - what you did** ${DUG}`,
        `- **Result - outcome** ${DRY}`,
      ],
    ],
    [
      'text below',
      [
        '**Situation - what was wet**',
        WET,
        '',
        '**Action - what I did**',
        DUG,
        '',
        '**Result - what changed**',
        DRY,
      ],
    ],
  ])('have a hint behind a dash: %s', (_name, body) => {
    const text = lines(
      '## The drain',
      '',
      ...body.flatMap((line) => (body.length > 3 ? [line] : [line, ''])),
    );
    expect(toldIn(text)).toEqual([filled('The drain', 1, WHOLE)]);
  });

  it('are open with a hint and a line to write on', () => {
    for (const blank of ['', ' ____', ' TODO']) {
      const text = lines(
        `## The drain`,
        `**S - where** ${WET}`,
        `**A - what I did** ${DUG}`,
        `**R - how it ended**${blank}`,
      );
      expect(readBank(text).stories[0]?.open).toMatchObject([{ part: 'result', why: 'blank' }]);
    }
  });

  it('have a text in bold that is no hint', () => {
    const body = [`**S — ${WET}**`, `**Action - I put a drain** along the wall.`, `**R – Dry** since 2021.`];
    const parts = { situation: WET, action: 'I put a drain** along the wall.', result: 'Dry** since 2021.' };
    expect(toldIn(lines('## The drain', ...body))).toEqual([filled('The drain', 1, parts)]);
  });

  it('have their text on the next line after a letter in brackets', () => {
    const run = lines(`(S) ${WET} (A) ${DUG} (R)`, DRY);
    expect(toldIn(lines('## The drain', run))).toEqual([filled('The drain', 1, WHOLE)]);
  });

  it.each<[string, string, string[]]>([
    ['a sentence', 'I showed it to the neighbours, too.', ['water']],
    ['two sentences', 'It held. Nobody asked.', ['water']],
    ['a list', 'Patience, first time', ['water', 'Patience', 'first time']],
    ['a tag', 'Patience', ['water', 'Patience']],
    ['hashtags', '#patience #mud', ['water', 'patience', 'mud']],
    ['a question', 'When did you dig?', ['water', 'When did you dig?']],
  ])('of tags have on the next line %s', (_name, next, tags) => {
    for (const label of ['**Tags:** water', 'Skills: water'])
      expect(
        toldIn(lines('## The drain', `**S:** ${WET}`, `**A:** ${DUG}`, `**R:** ${DRY}`, label, next)),
      ).toEqual([filled('The drain', 1, WHOLE, { tags })]);
    const run = `SITUATION: ${WET} ACTION: ${DUG} RESULT: ${DRY} TAGS: water`;
    expect(toldIn(lines('## The drain', '', run, next))).toEqual([filled('The drain', 1, WHOLE, { tags })]);
  });

  it('of tags that end open go on', () => {
    const body = [
      `**S:** ${WET}`,
      `**A:** ${DUG}`,
      `**R:** ${DRY}`,
      '**Tags:** water,',
      'Seeing a long job through',
    ];
    expect(toldIn(lines('## The drain', ...body))).toEqual([
      filled('The drain', 1, WHOLE, { tags: ['water', 'Seeing a long job through'] }),
    ]);
  });

  it('are those of tags only after the result', () => {
    const run = `SITUATION: ${WET} ACTION: ${DUG} LABELS: blue for water. I hung them up. RESULT: ${DRY}`;
    expect(toldIn(lines('## The drain', '', run))).toEqual([
      filled('The drain', 1, { ...WHOLE, action: `${DUG} LABELS: blue for water. I hung them up.` }),
    ]);
  });

  it.each<[string, string[], Record<string, string>]>([
    ['that of what one would do', [], { lesson: 'Dig first.' }],
    ['about the telling behind feedback', ['**Feedback:** too long.', ''], {}],
    ['about the telling behind feedback in bullets', ['**Feedback:**', '- R: say when', ''], {}],
  ])('`Next time` is %s', (_name, before, more) => {
    const body = [`**S:** ${WET}`, '', `**A:** ${DUG}`, '', `**R:** ${DRY}`, ''];
    expect(toldIn(lines('## The drain', '', ...body, ...before, '**Next time:** Dig first.'))).toEqual([
      filled('The drain', 1, { ...WHOLE, ...more }),
    ]);
  });

  it.each(['to follow (after the winter)', 'folgt (im Mai)', 'fehlt noch', 'pending'])(
    'are open with %j behind them',
    (open) => {
      const text = lines('## The drain', `**S:** ${WET}`, `**A:** ${DUG}`, `**R:** ${open}`);
      const parts = { situation: WET, action: DUG };
      expect(toldIn(text)).toEqual([filled('The drain', 1, parts, { status: 'partial' })]);
    },
  );

  it('name tags in small letters', () => {
    const text = lines('## The drain', `sit: ${WET}`, `act: ${DUG}`, `res: ${DRY}`, 'kw: water; patience');
    expect(toldIn(text)).toEqual([filled('The drain', 1, WHOLE, { tags: ['water', 'patience'] })]);
  });
});

describe('titles', () => {
  const run = `SITUATION: ${WET} ACTION: ${DUG} RESULT: ${DRY} TAGS: water`;
  const told = [`Situation: ${WET}`, `Action: ${DUG}`, `Result: ${DRY}`, 'Tags: water'];

  it.each<[string, string[], string, string]>([
    ['in a run', [run], '1. The drain', '2. The attic'],
    ['in a run, without numbers', [run], 'The drain', 'The attic'],
    ['below each other', told, '1) The drain', '2) The attic'],
    ['below each other, without numbers', told, 'The drain', 'The attic'],
  ])('are plain lines right above labels: %s', (_name, body, first, second) => {
    for (const gap of [[], ['']]) {
      const text = lines('# Ana', '', first, ...body, ...gap, second, ...body);
      expect(toldIn(text)).toEqual([
        filled('The drain', 3, WHOLE, { tags: ['water'] }),
        filled('The attic', 4 + body.length + gap.length, WHOLE, { tags: ['water'] }),
      ]);
    }
  });

  it('are no steps of what was done', () => {
    const text = lines('## The drain', `S: ${WET}`, 'A: In steps.', '', '1. Dig the trench', `R: ${DRY}`);
    expect(toldIn(text).map(({ title }) => title)).toEqual(['The drain']);
  });

  const body = [`**S:** ${WET}`, `**A:** ${DUG}`, `**R:** ${DRY}`];

  it.each<[string, string[], Told[]]>([
    [
      'have Roman numbers, and a remark below them',
      [
        '## Mine',
        '',
        '**I. The drain**',
        '_cellar, 2021_',
        '',
        ...body,
        '',
        '**II. The attic**',
        '(two minutes)',
        '',
        ...body,
        '',
        '**IX) The porch**',
        ...body,
      ],
      [filled('The drain', 3, WHOLE), filled('The attic', 10, WHOLE), filled('The porch', 17, WHOLE)],
    ],
    [
      'are questions in items',
      [
        '# Ana',
        '',
        '1. **Q:** When did you dig?',
        '',
        ...body.map((line) => `   ${line}`),
        '',
        '2. **Q:** Tell me about a mess',
        '',
        ...body.map((line) => `   ${line}`),
      ],
      [
        filled('When did you dig?', 3, { question: 'When did you dig?', ...WHOLE }),
        filled('Tell me about a mess', 9, { question: 'Tell me about a mess', ...WHOLE }),
      ],
    ],
    [
      'are questions behind a number of a story',
      ['## Story 2: When did you dig?', ...body],
      [filled('When did you dig?', 1, { question: 'When did you dig?', ...WHOLE })],
    ],
    [
      'are items with a name in bold, and a remark behind a dash or a colon',
      [
        '# Ana',
        '',
        '- **The drain —** cellar, 2021',
        ...body.map((line) => `  - ${line}`),
        '- **The attic:** one winter',
        ...body.map((line) => `  - ${line}`),
      ],
      [filled('The drain — cellar, 2021', 3, WHOLE), filled('The attic: one winter', 7, WHOLE)],
    ],
    [
      'have numbers of three digits',
      ['## 117 The drain', ...body, '## 118 The attic', ...body],
      [filled('The drain', 1, WHOLE), filled('The attic', 5, WHOLE)],
    ],
  ])('%s', (_name, all, stories) => {
    expect(toldIn(lines(...all))).toEqual(stories);
  });
});

describe('a title', () => {
  const body = [`**Situation:** ${WET}`, `**Action:** ${DUG}`, `**Result:** ${DRY}`];

  it.each<[string, string, string[]?]>([
    ['## 🌧️ The drain', 'The drain'],
    ['## The drain 🌧️ ✅', 'The drain'],
    ['## ==The drain==', 'The drain'],
    ['## 1. 🌧️ **The drain**', 'The drain'],
    ['## **🌧️ The drain**', 'The drain'],
    ['## 2️⃣ 🌧️ The drain', 'The drain'],
    ['## The drain 2️⃣', 'The drain'],
    ['## 4 🌧️ The drain', 'The drain'],
    ['## Story 2 🌧️', 'Story 2'],
    ['## The drain 🌧️ #water', 'The drain', ['water']],
    ['## 🌧️', '🌧️'],
    ['## Master Story 2: The drain', 'The drain'],
    ['## **Backup Story 3** – The drain', 'The drain'],
    ['## Toy Story 3: The drain', 'Toy Story 3: The drain'],
    ['## 04 · The drain', 'The drain'],
    ['## Story 4 · The drain', 'The drain'],
    ['## HOME-04 · The drain', 'The drain'],
    ['## Cellar · The drain', 'Cellar · The drain'],
    ['## I 🌧️ rain', 'I 🌧️ rain'],
    ['## The drain #house/wet #done', 'The drain', ['house/wet', 'done']],
    ['## The drain #wet #[[old walls]]', 'The drain', ['wet', 'old walls']],
    ['## Histoire n° 1 : The drain', 'The drain'],
    ['## Histoire n°\u00A01\u00A0: The drain', 'The drain'],
    ['## Historia nº 2: The drain', 'The drain'],
    ['## Historia n.º 2: The drain', 'The drain'],
    ['## Historia núm. 2 — The drain', 'The drain'],
    ['## Geschichte Nr. 1: The drain', 'The drain'],
    ['## Storia n. 1: The drain', 'The drain'],
    ['## Historia nr 1 - The drain', 'The drain'],
    ['## Příběh č. 1: The drain', 'The drain'],
    ['## История № 1. The drain', 'The drain'],
    ['## Tarina 1: The drain', 'The drain'],
    ['## Történet 2: The drain', 'The drain'],
    ['## Story No. 3: The drain', 'The drain'],
    ['## N° 4 : The drain', 'The drain'],
    ['## Nr. 4: The drain', 'The drain'],
    ['## No. 4 – The drain', 'The drain'],
    ['## Number 4: The drain', 'The drain'],
    ['## No drain', 'No drain'],
    ['## Nr. 4 drips', 'Nr. 4 drips'],
    ['## Fall 2 weeks behind', 'Fall 2 weeks behind'],
    ['## „The drain”', 'The drain'],
    ['## „The drain“', 'The drain'],
    ['## „The drain"', 'The drain'],
    ['## “The drain"', 'The drain'],
    ['## ”The drain”', 'The drain'],
    ['## »The drain«', 'The drain'],
    ['## »The drain»', 'The drain'],
    ['## ‚The drain‘', 'The drain'],
    ['## ‹The drain›', 'The drain'],
    ['## „A” and „B”', '„A” and „B”'],
    ['## “A” and “B”', '“A” and “B”'],
    ['## TODO The drain', 'The drain'],
    ['## NEXT The drain', 'NEXT The drain'],
    ['## DONE DEAL', 'DONE DEAL'],
  ])('%s', (heading, title, tags = []) => {
    expect(toldIn(lines(heading, ...body))).toEqual([filled(title, 1, WHOLE, { tags })]);
  });

  it.each<[string, string[]]>([
    ['- **The drain** #house/wet', ['house/wet']],
    ['- DOING **The drain** #[[old walls]] #wet', ['old walls', 'wet']],
    ['- LATER [#A] The drain', []],
  ])('has its tags behind an item, too: %s', (item, tags) => {
    const items = body.map((line) => `  - ${line}`);
    expect(toldIn(lines(item, ...items))).toEqual([filled('The drain', 1, WHOLE, { tags })]);
  });

  it('is found in an index with or without its picture', () => {
    const index = ['| # | Title | Skills |', '|-|-|-|', '| 1 | 🌧️ The drain | digging |', ''];
    expect(toldIn(lines(...index, '## The drain 🌧️', ...body))).toEqual([
      filled('The drain', 5, WHOLE, { tags: ['digging'] }),
    ]);
  });
});

it('has a situation right after the sign of an answer', () => {
  const told = `Situation: ${WET} Action: ${DUG} Result: ${DRY}`;
  for (const sign of ['A: ', '**Answer:** '])
    expect(toldIn(lines('**Q: When did you dig?**', '', sign + told))).toEqual([
      filled('When did you dig?', 1, { question: 'When did you dig?', ...WHOLE }),
    ]);
});

it('has an empty field above another one', () => {
  const fields = [`Situation:: ${WET}`, 'Action::', DUG, `Result:: ${DRY}`, 'Lesson::', 'mood:: calm'];
  expect(toldIn(lines('## The drain', ...fields))).toEqual([
    filled('The drain', 1, WHOLE, { status: 'partial' }),
  ]);
});

it.each([
  ['the block that it is', `**R:** ${DRY}\n^drain-1`],
  ['an empty lesson', `**R:** ${DRY}\n- [ ] **L:**\n\nActivity\n- @bo: tell it!`],
])('has a result that ends before %s', (_name, result) => {
  const text = lines('## The drain', `- [x] **S:** ${WET}`, `- [x] **A:** ${DUG}`, `- [x] ${result}`);
  expect(toldIn(text)[0]?.parts).toEqual(WHOLE);
});

it('has what it is also used for as its tags', () => {
  const text = lines('## The drain', `S: ${WET}`, `A: ${DUG}`, `R: ${DRY}`, 'also used for: "rain", care');
  expect(toldIn(text)).toEqual([filled('The drain', 1, WHOLE, { tags: ['rain', 'care'] })]);
});

it('has text below labels that are items', () => {
  const text = lines('## The drain', '- **S:**', '', WET, '', '- **A:**', '', DUG, '', '- **R:**', '', DRY);
  expect(toldIn(text)).toEqual([filled('The drain', 1, WHOLE)]);
});

it('ends with a verb that says how it was', () => {
  for (const action of ['I let them go, whatever time it was', 'I made it as dry as it was'])
    expect(toldIn(lines('## The drain', `**S:** ${WET}`, `**A:** ${action}`, `**R:** ${DRY}`))).toEqual([
      filled('The drain', 1, { ...WHOLE, action }),
    ]);
});

it('has a remark in its title that asks', () => {
  const text = lines('## The drain (which year?)', `**S:** ${WET}`, `**A:** ${DUG}`, `**R:** ${DRY}`);
  expect(toldIn(text)).toEqual([filled('The drain (which year?)', 1, WHOLE)]);
});

it('has a result that is a note to self', () => {
  for (const note of ['🚧 ask the neighbour!!', '🚧'])
    expect(toldIn(lines('## The drain', `**S:** ${WET}`, `**A:** ${DUG}`, `**R:** ${note}`))).toEqual([
      filled('The drain', 1, { situation: WET, action: DUG }, { status: 'partial' }),
    ]);
});
