import { describe, expect, it } from 'vitest';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { Placeholders } from '../../src/presets/placeholders.ts';

const placeholders = new Placeholders(aiLab);

describe('find', () => {
  it.each([
    ['went from [X] to [Y]', ['[X]', '[Y]']],
    [
      'saved [your metric] and <insert number> for {{customer}}',
      ['[your metric]', '<insert number>', '{{customer}}'],
    ],
    ['[metric] fell for [name]', ['[metric]', '[name]']],
    ['TODO ask Tom', ['TODO']],
    ['the reason: TODO', ['TODO']],
    ['ask Tom (TBD)', ['TBD']],
    ['we had 340 TODO comments', []],
    ['a TODOIST clone', []],
    ['I cleared every TODO. I turned each FIXME into a ticket, and closed the last TODO.', []],
    ['The comment said (TODO), so I looked. Another one read TODO.', []],
    ['The owner is TBD, and the reason for it is the TODO: ask Tom', ['TBD', 'TODO:']],
    ['we cut it by TBD, from 9 to TODO; the\nTBD', ['TBD', 'TODO']],
    ['The Generic<T>, List<number> and Map<K, Set<name>> types broke.', []],
    ['**<number>** of _<name>_ (<X>), \u6570<number>', ['<number>', '<name>', '<X>', '<number>']],
    ['[team B] and [company A] and [name withheld]', []],
    ['[customer-A] saw [1] and [sic]', []],
    ['see [the post](https://example.org) and [x](y)', []],
    ['- [x] done', []],
    ['a {b} c', []],
    ['fell from ____ to ____.', ['____', '____']],
    ['fell from XX to YY a month, saving $____ and __________%', ['XX', 'YY', '$____', '__________']],
    ['cut it by X% and NN %, worth $XX', ['X%', 'NN %', '$XX']],
    ['in under XXX ms, for \u201c___\u201d (___), with ___', ['XXX', '___', '___', '___']],
    ['**____** of \\_\\_\\_\\_', ['____', '\\_\\_\\_\\_']],
    ['a ___bold___ word, ***___x___***, __init__ and a____b', []],
    ['size XXL, 24 XX boxes, a 5XX error, DD/MM/YY, XX-7, from XX-Large to XY', []],
    ['I saw X and Y in N places, at 95% of $US', []],
  ])('%j', (text, expected) => {
    expect(placeholders.find(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('isBlank', () => {
  it.each(['', '  ', 'TODO', 'todo.', 'N/A', '...', '…', '[X]', '[X].', '[your metric]', '???', '____'])(
    '%j says nothing',
    (text) => {
      expect(placeholders.isBlank(text)).toBe(true);
    },
  );

  it.each(['0', 'none', '4% to 0.5%', '[customer-A] was down', 'TODO list app'])(
    '%j says something',
    (text) => {
      expect(placeholders.isBlank(text)).toBe(false);
    },
  );
});
