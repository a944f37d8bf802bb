import { describe, expect, it } from 'vitest';
import { filled, lines, toldIn } from './support.ts';

const WET = 'The tap dripped.';
const DUG = 'I dug up the pipe.';
const DRY = 'Dry since.';
const PARTS = { situation: WET, action: DUG, result: DRY };
const ROWS = [
  ['Situation', WET],
  ['Action', DUG],
  ['Result', DRY],
];

describe('HTML in Markdown', () => {
  it.each<[string, (label: string, text: string) => string[], string[], string[]]>([
    ['bold', (label, text) => [`<b>${label}:</b> ${text}`, ''], [], []],
    ['strong, without a colon', (label, text) => [`<strong>${label}</strong> ${text}`, ''], [], []],
    ['italics', (label, text) => [`<em>${label}:</em> ${text}`, ''], [], []],
    ['underlined', (label, text) => [`<u>${label}</u>: ${text}`, ''], [], []],
    ['underlined and in bold', (label, text) => [`<u>**${label}**</u>: ${text}`, ''], [], []],
    ['in bold and underlined', (label, text) => [`**<u>${label}:</u>** ${text}`, ''], [], []],
    ['paragraphs', (label, text) => [`<p><b>${label}:</b> ${text}</p>`], [], []],
    ['items', (label, text) => [`<li><b>${label}:</b> ${text}</li>`], ['<ul>'], ['</ul>']],
    [
      'indented items',
      (label, text) => [`  <li><strong>${label}:</strong> ${text}</li>`],
      ['<ul>'],
      ['</ul>'],
    ],
  ])('has labels: %s', (_name, row, before, after) => {
    const body = [...before, ...ROWS.flatMap(([label = '', text = '']) => row(label, text)), ...after];
    expect(toldIn(lines('## The drain', '', ...body, '', '## Hints', '', '- Smile'))).toEqual([
      filled('The drain', 1, PARTS),
    ]);
    expect(toldIn(lines('<h2>The drain</h2>', ...body, '<h2>Hints</h2>', '- Smile'))).toEqual([
      filled('The drain', 1, PARTS),
    ]);
  });

  it('has stories in details', () => {
    const rows = ROWS.map(([label, text]) => `<p><b>${label}:</b> ${text}</p>`);
    const story = (title: string) => ['<details>', `<summary>${title}</summary>`, ...rows, '</details>', ''];
    expect(toldIn(lines('# Stories', '', ...story('The drain'), ...story('The attic')))).toEqual([
      filled('The drain', 3, PARTS),
      filled('The attic', 10, PARTS),
    ]);
  });

  it('has breaks at the ends of parts', () => {
    const rows = ROWS.map(([label, text]) => `<b>${label}:</b> ${text}<br>`);
    expect(toldIn(lines('## The drain', '', ...rows))).toEqual([
      filled('The drain', 1, { situation: `${WET}<br>`, action: `${DUG}<br>`, result: `${DRY}<br>` }),
    ]);
  });

  it('has tags in the texts of parts', () => {
    const parts = {
      situation: '<b>The tap</b> dripped.',
      action: 'I dug. <u>I</u> did.',
      result: '<u>Dry.</u>',
    };
    const rows = [
      `**Situation:** ${parts.situation}`,
      `<b>Action:</b> ${parts.action}`,
      `**Result:** ${parts.result}`,
    ];
    expect(toldIn(lines('## The drain', '', ...rows))).toEqual([filled('The drain', 1, parts)]);
  });

  it.each([
    '<h2 align="center"><img src="a.png"></h2>',
    '<p align="center"><b>My notes</b></p>',
    '<h2>The drain',
  ])('has markup that is no title: %s', (line) => {
    const rows = ROWS.map(([label, text]) => `**${label}:** ${text}`);
    const text = lines('# Stories', '', line, '', '## The drain', '', ...rows);
    expect(toldIn(text)).toEqual([filled('The drain', 5, PARTS)]);
  });
});
