/** That reading what strangers write costs what it is long, however it is meant. */
import { describe, expect, it } from 'vitest';
import { parseBank } from '../../src/bank/documents.ts';
import { builtIn } from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
import { readFrontmatter } from '../../src/document/frontmatter.ts';
import { scanBody } from '../../src/document/markdown.ts';
import { parse } from '../../src/document/parse.ts';
import { proseOf } from '../../src/document/prose.ts';
import { statusByLine } from '../../src/document/status.ts';
import { lineHasher } from '../../src/linter/line-hash.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { LITERAL_WORDS } from '../../src/presets/base/words.ts';
import { Vocabulary } from '../../src/presets/vocabulary.ts';
import { scoreLiteral } from '../../src/scorer/literal.ts';
import { BEGINNINGS, BLANKS, backtickRuns, UNITS } from '../document/hostile-units.ts';
import { model } from '../support/model.ts';
import { backtracking, expectLinear, expectLinearLooks, workOf } from './work.ts';

const filled = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length));

function readMarkdown(text: string): void {
  const { masks } = scanBody(text, 0);
  proseOf(text, { start: 0, end: text.length }, masks);
}

describe('Markdown costs what it is long', () => {
  it.each(UNITS)('of nothing but %j', (unit) => {
    expectLinear((size) => readMarkdown(filled(unit, size)));
  });

  it.each(BEGINNINGS)('of blanks, or of #, after %j', (first) => {
    for (const unit of BLANKS) expectLinear((size) => readMarkdown(`${first}${filled(unit, size)}x`));
  });

  it('of backtick runs of every length', () => expectLinear((size) => readMarkdown(backtickRuns(size))));
});

describe('a story costs what it is long', () => {
  const vocabulary = new Vocabulary(aiLab);
  const HEAD = '---\ntype: incident-command\n---\n\n';
  const storyOf = (body: string) => ({ filePath: 'stories/a.md', text: `${HEAD}${body}` });
  const SECTIONS = ['## Stakes\n\n> a b\n\n', '## Stakes\n\na b\n\n', '> a b\n\n## Stakes\n\n'];

  it.each(SECTIONS)('of nothing but %j', (unit) => {
    const text = (count: number) => storyOf(unit.repeat(count));
    expectLinear((count) => parse(text(count), vocabulary), 64);
    expectLinearLooks(text, (story) => parse(story, vocabulary));
  });

  it('whose long section is followed by many of its name', () => {
    const story = (count: number) =>
      storyOf(`## Stakes\n\n${'many words '.repeat(count)}\n\n${'## Stakes\n\na\n\n'.repeat(count)}`);
    expectLinear((count) => check([story(count)], { model }), 16);
  });
});

describe('frontmatter costs what it is long', () => {
  it('however often its aliases name aliases', () => {
    const bomb = (levels: number) => {
      const list = (item: string) => `[${Array(9).fill(item).join(', ')}]`;
      const lines = Array.from(
        { length: levels },
        (_, n) => `a${n}: &a${n} ${list(n === 0 ? 'x' : `*a${n - 1}`)}`,
      );
      return () => readFrontmatter(`---\n${lines.join('\n')}\n---\n`);
    };
    // Each level says nine times as much, and costs no more than the one before.
    expect(workOf(bomb(12))).toBeLessThan(3 * workOf(bomb(6)));
  });

  it.each([
    ['', ' '],
    ['', '\t'],
    ['status', ' '],
    ['status: "', ' '],
    ['status: a', ' '],
    ['"', '"'],
    ['_', '-'],
    ['a:', '#'],
  ])('where it is broken, and a line begins with %j and goes on with %j', (first, unit) => {
    for (const last of ['x', ':', '']) {
      const text = (size: number) => `---\na: b: c\n${first}${filled(unit, size)}${last}\n---\n`;
      expectLinear((size) => statusByLine(text(size)), 256, backtracking);
    }
  });

  it('where it is broken, and each line is deeper', () => {
    const text = (lines: number) => Array.from({ length: lines }, (_, n) => `${' '.repeat(n)}k:\n`).join('');
    const [one = 0, two] = [64, 128].map((lines) =>
      workOf(() => statusByLine(`---\n${text(lines)}---\n`), backtracking),
    );
    // Twice the lines are four times the text.
    expect(two).toBeLessThan(4 * one);
  });
});

describe('a bank costs what it is long', () => {
  const vocabulary = new Vocabulary({ ...builtIn.base, commonFields: builtIn.bank.commonFields });
  const STORY =
    '## A\n\n**Situation:** It was [full](x).\n**Action:**\n\n> I did.\n\n**Result:** 9 to 0.\n**Type:** b\n\n';

  it.each([
    STORY,
    `${STORY}<!-- star-witness: `,
    '**Result:** a\n**Action:** b\n\n',
    '<!-- star-witness: a=b -->\n',
    'Type: ',
    `${STORY}**Reslut:** x\n`,
    'Reslut: x\n',
  ])('of nothing but %j', (unit) => {
    expectLinear((size) =>
      parseBank({ filePath: 'a.md', text: filled(unit, size), kind: 'bank' }, vocabulary),
    );
  });
});

describe('the literal scorer costs what the text is long', () => {
  it.each(['test ', '.', ';:', 'a', '\u2003'])('of nothing but %j', (unit) => {
    expectLinear((size) => scoreLiteral(filled(unit, size), LITERAL_WORDS));
  });
});

describe('the hash of a line costs what the text is long', () => {
  it.each(['\n', 'a', ' '])('of nothing but %j', (unit) => {
    expectLinear((size) => lineHasher(filled(unit, size))(1));
  });
});
