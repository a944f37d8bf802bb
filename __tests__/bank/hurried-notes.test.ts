import { describe, expect, it } from 'vitest';
import { filled, lines, type Told, toldIn } from './support.ts';

const WET = 'the cellar was wet';
const DUG = 'I put a drain along the wall';
const DRY = 'dry since the autumn';
const LEAK = 'the roof had a hole';
const NAILED = 'I nailed a board over it';
const TIGHT = 'no drop fell in May';
const DRAIN = { situation: WET, action: DUG, result: DRY };
const ROOF = { situation: LEAK, action: NAILED, result: TIGHT };
const EVENT = 'My neighbour lost his keys. I climbed in. Since then he has had two.';

describe('labels that were typed in a hurry', () => {
  it.each<[string, string[], Told[]]>([
    [
      'with dots, blanks and arrows, below titles in quotes',
      [
        '« the drain »',
        `sit. ${WET}`,
        `ce que j'ai fait  ${DUG}`,
        `résultat -> ${DRY}`,
        '',
        'questions à poser : les dimanches ?',
        '',
        '« the roof »',
        `sit. ${LEAK}`,
        `ce que j'ai fait  ${NAILED}`,
        'résultat ->',
        '',
        '« the keys »',
        EVENT,
      ],
      [
        filled('the drain', 1, DRAIN),
        filled('the roof', 8, { situation: LEAK, action: NAILED }, { status: 'partial' }),
        filled('the keys', 13, { situation_task_action_result: EVENT }),
      ],
    ],
    [
      'with a blank before each colon, and below titles with a number',
      [
        'Histoire n° 1 : the drain',
        '',
        `Situation : ${WET}`,
        `Action : ${DUG}`,
        `Résultat : ${DRY}`,
        '',
        'Histoire n° 2 : the roof',
        '',
        `Situation : ${LEAK}`,
        `Action : ${NAILED}`,
        `Résultat : ${TIGHT}`,
      ],
      [filled('the drain', 1, DRAIN), filled('the roof', 7, ROOF)],
    ],
    [
      'without a sign, and an arrow for what came of it, below titles in capitals',
      [
        'THE DRAIN',
        `Sit. ${WET}`,
        `Task/Action ${DUG}`,
        'and gravel',
        `-> ${DRY}`,
        '',
        'THE ROOF',
        `Sit. ${LEAK}`,
        `Task/Action ${NAILED}`,
        `-> ${TIGHT}`,
      ],
      [
        filled('THE DRAIN', 1, { situation: WET, task_action: `${DUG}\nand gravel`, result: DRY }),
        filled('THE ROOF', 7, { situation: LEAK, task_action: NAILED, result: TIGHT }),
      ],
    ],
    [
      'not in the lines that a text behind a label in bold goes on with',
      ['the drain', 'the roof'].flatMap((title) => [
        `## ${title}`,
        '',
        `**Situation:** ${WET}, and there was the`,
        'task - to dry it.',
        '',
        `**Action:** ${DUG} as a last`,
        'action. Then I waited for the',
        'result. It was good.',
        '',
        `**Result:** ${DRY}`,
        '',
      ]),
      ['the drain', 'the roof'].map((title, at) =>
        filled(title, 1 + at * 11, {
          situation: `${WET}, and there was the\ntask - to dry it.`,
          action: `${DUG} as a last\naction. Then I waited for the\nresult. It was good.`,
          result: DRY,
        }),
      ),
    ],
    [
      'with half a bracket, between wide signs and without titles',
      [
        `状況) ${WET}`,
        `やったこと) ${DUG}`,
        `結果→ ${DRY}`,
        '',
        '＊＊＊',
        '',
        `状況) ${LEAK}`,
        `やったこと) ${NAILED}`,
        `結果→ ${TIGHT}`,
        '気づき) look up',
        '',
        '＊＊＊',
        '',
        '持ち物: 鍵',
      ],
      [filled('', 1, DRAIN), filled('', 7, { ...ROOF, lesson: 'look up' })],
    ],
    [
      'with the letters of a legend',
      [
        'S = sytuacja, Z = zadanie, D = działanie, W = wynik',
        '',
        'Drain',
        '=====',
        `S - ${WET}`,
        'Z - keep it dry',
        `D - ${DUG}`,
        `W - ${DRY}`,
        '',
        'Roof',
        '====',
        `S - ${LEAK}`,
        `D - ${NAILED}`,
        `W - ${TIGHT}`,
      ],
      [filled('Drain', 3, { ...DRAIN, task: 'keep it dry' }), filled('Roof', 10, ROOF)],
    ],
  ])('%s', (_name, all, stories) => expect(toldIn(lines(...all))).toEqual(stories));

  it.each<[string, string, string]>([
    ['S) T) A) R)', 'STAR', ')'],
    ['P/ A/ R/', 'PAR', '/'],
    ['c| a| r|', 'car', '|'],
    ['s> a> r> l>', 'sarl', '>'],
  ])('are letters that spell a form: %s', (_name, letters, sign) => {
    const texts: Record<string, string> = {
      t: 'keep it dry',
      a: DUG,
      r: 'It was dry by the autumn.',
      l: 'ask',
    };
    const told = [...letters].map((letter) => `${letter}${sign} ${texts[letter.toLowerCase()] ?? WET}`);
    const text = lines('## The drain', '', ...told.flatMap((line) => [line, '']));
    const [story] = toldIn(text);
    const words = ['situation', ...(letters.includes('T') ? ['task'] : []), 'action', 'result'];
    expect(Object.keys(story?.parts ?? {})).toEqual(letters === 'sarl' ? [...words, 'lesson'] : words);
    expect(story?.status).toBe('filled');
  });

  it('are not letters of a list', () => {
    const text = lines(
      '## The way',
      '',
      'A) by train',
      'B) by bus',
      'C) I walked, it took an hour',
      'R) rest',
    );
    expect(Object.keys(toldIn(text)[0]?.parts ?? {})).toEqual(['situation_task_action_result']);
  });

  it.each<[string, string[]]>([
    ['told once', ['the drain', `sit. ${WET}`, `what i did  ${DUG}`, `result -> ${DRY}`]],
    ['in another order', [`result -> ${DRY}`, `sit. ${WET}`, `result -> ${TIGHT}`, `sit. ${LEAK}`]],
    [
      'without an event',
      ['task  wash', 'action  sink', 'result -> clean', 'task  dry', 'action  rack', 'result -> dry'],
    ],
  ])('are none %s', (_name, all) => expect(toldIn(lines(...all))).toEqual([]));
});

describe('a line that is drawn under another one', () => {
  it('makes it a heading, with a colon in it', () => {
    const text = lines('Q: Biggest mistake', '------------------', EVENT);
    const question = 'Biggest mistake';
    expect(toldIn(text)).toEqual([filled(question, 1, { question, situation_task_action_result: EVENT })]);
  });

  it('parts what it is not as long as', () => {
    const story = [`Situation: ${WET}.`, `Action: ${DUG}.`, '', `Result: ${DRY}.`];
    const text = lines('## The drain', ...story, '--------', '', 'Next: call Bo.');
    expect(toldIn(text).map(({ parts }) => parts.result)).toEqual([`${DRY}.`]);
  });
});
