import { describe, expect, it } from 'vitest';
import { filled, lines, type Told, toldIn } from './support.ts';

const LAMP = {
  situation: 'The lamp in ward six was out for a week.',
  action: 'I asked the porter and fixed it with him.',
  result: 'It has been on since then.',
};
const WHEEL = {
  situation: 'Each van carried a wheel that nobody had used.',
  action: 'I put three of them at the depots.',
  result: 'The vans carry one parcel more.',
};

const told = ({ situation, action, result }: typeof LAMP, mark = '') =>
  lines(`${mark}Situation: ${situation}`, `${mark}Action: ${action}`, `${mark}Result: ${result}`);

const loose = ({ situation, action, result }: typeof LAMP, name: (label: string) => string, to: string) =>
  [
    ['Situation', situation],
    ['Action', action],
    ['Result', result],
  ]
    .map(([label = '', text = '']) => `${to}${name(label)}${text}`)
    .join('\n\n');

/** Items with all of a story below them. */
const ITEMS: [string, string, Told[]][] = [
  [
    'labels alone in bold, below tags',
    lines('## Work', '', '- The lamp', '    ', '    **Skills:** trust', '    ').concat(
      lines(
        '',
        loose(LAMP, (label) => `**${label}**\n\n    `, '    '),
        '',
        '- The wheel',
        '    ',
        '',
      ),
      loose(WHEEL, (label) => `**${label}**\n\n    `, '    '),
    ),
    [filled('The lamp', 3, LAMP, { tags: ['trust'] }), filled('The wheel', 19, WHEEL)],
  ],
  [
    'labels with a colon, at two columns',
    lines(
      '# Work',
      '',
      '* The lamp',
      '',
      loose(LAMP, (label) => `${label}: `, '  '),
      '',
    ).concat(
      lines(
        '* The wheel',
        '',
        '  When: 2021',
        '',
        loose(WHEEL, (label) => `${label}: `, '  '),
      ),
    ),
    [filled('The lamp', 3, LAMP), filled('The wheel', 10, WHEEL)],
  ],
];

/** Stories written as records of fields, of which one is the title. */
const RECORDS: [string, string, Told[]][] = [
  [
    'a title first, and lines between them',
    lines('Title: The lamp', 'Skills: trust', 'When: 2021', told(LAMP), '', '---', '').concat(
      lines('', 'Title: The wheel', 'Skills: thrift', 'When: 2022', told(WHEEL), '', '---'),
    ),
    [filled('The lamp', 1, LAMP, { tags: ['trust'] }), filled('The wheel', 10, WHEEL, { tags: ['thrift'] })],
  ],
  [
    'a title behind another field, and fields that no list knows',
    lines(
      '# Stories',
      '',
      'Skills: trust',
      'Title: The lamp',
      'Animal: cat',
      told(LAMP),
      'Tags: night',
      '',
    ).concat(lines('', 'Skills: thrift', 'Title: The wheel', 'Animal: dog', told(WHEEL))),
    [
      filled('The lamp', 3, LAMP, { tags: ['trust', 'night'] }),
      filled('The wheel', 11, WHEEL, { tags: ['thrift'] }),
    ],
  ],
  [
    'items of a list below a heading',
    lines('## Work', '', '- **Title:** The lamp', '- **Ward:** six', told(LAMP, '- '), '').concat(
      lines('', '- **Title:** The wheel', '- **Ward:** none', told(WHEEL, '- ')),
    ),
    [filled('The lamp', 3, LAMP), filled('The wheel', 9, WHEEL)],
  ],
  [
    'one behind the other',
    lines('Headline: The lamp', 'Date: 2020', told(LAMP), 'Headline: The wheel', 'Date: 2021', told(WHEEL)),
    [filled('The lamp', 1, LAMP), filled('The wheel', 6, WHEEL)],
  ],
  [
    'what the job of the author was called',
    lines('**The lamp**', 'Title: Nurse', told(LAMP), '', '**The wheel**', 'Title: Driver', told(WHEEL)),
    [filled('The lamp', 1, LAMP), filled('The wheel', 7, WHEEL)],
  ],
];

const YAML = ['---', 'title: The lamp', 'tags:', '  - trust', '  - night', '---', ''];
const headed = ({ situation, action, result }: typeof LAMP) =>
  lines('## Situation', '', situation, '', '## Action', '', action, '', '## Result', '', result, '');

/** Notes that were put into one file, each with YAML above it. */
const NOTES: [string, string, Told[]][] = [
  [
    'a title below the YAML',
    lines(
      '<!-- joined -->',
      '',
      ...YAML,
      '# The lamp',
      '',
      headed(LAMP),
      'See also: [[wheel]]',
      '',
      '',
    ).concat(
      lines('---', 'title: The wheel', 'tags: [thrift, "vans"]', 'date: 2022-11-20', '---', ''),
      lines('', '# The wheel', '', headed(WHEEL), 'Up: [[Home]]'),
    ),
    [
      filled('The lamp', 10, LAMP, { tags: ['trust', 'night'] }),
      filled('The wheel', 32, WHEEL, { tags: ['thrift', 'vans'] }),
    ],
  ],
  [
    'a title in the YAML alone, and labels on lines',
    lines(...YAML, told(LAMP), 'Related: the wheel', '', '---', 'name: The wheel', 'tags: thrift', '').concat(
      lines('---', '', told(WHEEL)),
    ),
    [
      filled('The lamp', 1, LAMP, { tags: ['trust', 'night'] }),
      filled('The wheel', 13, WHEEL, { tags: ['thrift'] }),
    ],
  ],
  [
    'the YAML of a file with one story says nothing of that',
    lines(...YAML, '# The wheel', '', told(WHEEL)),
    [filled('The wheel', 8, WHEEL)],
  ],
];

describe('records', () => {
  it.each([...RECORDS, ...ITEMS, ...NOTES])('%s', (_, text, stories) => {
    expect(toldIn(text)).toEqual(stories);
  });
});
