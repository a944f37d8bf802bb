import { describe, expect, it } from 'vitest';
import { filled, lines, toldIn } from './support.ts';

const WET = 'The cellar was wet after each rain.';
const DUG = 'I put a drain along the wall.';
const readResult = (result: string) =>
  toldIn(lines('## The drain', '', `**S:** ${WET}`, '', `**A:** ${DUG}`, '', `**R:** ${result}`));

describe('a text is still to come', () => {
  it.each([
    'tbc with Moira',
    'TBC once June is over',
    'Tbc',
    'tba in May',
    'TODO wait for June',
    'TODO numbers of Bo',
    'TODO ring Dr. Lee about the count',
    'FIXME wrong year',
    'to be confirmed with Ada',
    'still missing',
    'work in progress',
    '(check with Ms. Lyn how many passed)',
    '(waiting for the report)',
    '(get the figure from Denise)',
    '(no idea yet)',
    '(how many?)',
    '*(ask Bo)*',
    '*ask Joy if I may tell this*',
    '- _check the date_',
    '_Numbers come from Trondheim in May_',
    '_figures to follow_',
  ])('in English: %s', (result) => {
    expect(readResult(result)).toEqual([
      filled('The drain', 1, { situation: WET, action: DUG }, { status: 'partial' }),
    ]);
  });

  it.each([
    'noch zu ergänzen',
    'wird noch nachgetragen',
    'kommt noch',
    '(bei Anna nachfragen)',
    '(Zahl bei Petra erfragen)',
    'à compléter',
    '**À compléter !!**',
    'à confirmer avec Luc',
    'manque',
    '(demander à Luc)',
    'pendiente',
    'por confirmar con Luis',
    'falta',
    '_preguntarle a Nelson_',
    'a preencher',
    'pendente',
    '(ver com a Ana)',
    'da completare',
    'nog in te vullen',
    'fylls i senare',
    'udfyldes senere',
    'fylles ut senere',
    'täydennetään myöhemmin',
    'do uzupełnienia',
    '(spytać Marka)',
    'doplnit',
    'de completat',
    'kitöltendő',
    'дополнить',
    '(уточнить у Анны)',
    'доповнити після відпустки',
    'προς συμπλήρωση',
    'eklenecek',
    'להשלים',
    'للاستكمال',
    'बाद में',
    '待補充',
    '未定',
    '미정',
    'belum ada',
    'chưa có',
  ])('in another language: %s', (result) => {
    expect(readResult(result)).toEqual([
      filled('The drain', 1, { situation: WET, action: DUG }, { status: 'partial' }),
    ]);
  });

  it.each([
    '(asked the neighbours first)',
    '(checking each joint by hand)',
    '*Checked each joint*',
    '_No drop since 14 months._',
    '_The results of the test were clear._',
    '*When it rained in May it stayed dry.*',
    'todo salió bien',
    'Falta de agua en todo el sótano',
    'Manque de place, mais tout est sec',
    'Segue le regole, e tutti con lui',
    'Do dziś bez awarii',
    'is nu overal droog',
    'TBC screening for 900 people is done',
    'Later that week it was dry',
    'Missing parts were found in two hours',
  ])('but it is told: %s', (result) => {
    expect(readResult(result)[0]?.parts.result).toBe(result);
  });

  it.each([
    ['Lesson', '*ask first*', true],
    ['Lesson', '*ask Bo*', false],
    ['Question', '_Find an example of a time when you failed_', true],
  ])('or it is advice, or a question: %s: %s', (label, text, isTold) => {
    const story = lines(`**${label}:** ${text}`, '', `**S:** ${WET}`, '', `**A:** ${DUG}`, '', '**R:** Dry.');
    const [told] = toldIn(lines('## The drain', '', story));
    expect(told?.parts[label.toLowerCase()]).toBe(isTold ? text : undefined);
  });
});
