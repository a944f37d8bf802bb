import { describe, expect, it } from 'vitest';
import { scanBody } from '../../src/document/markdown.ts';
import { proseOf } from '../../src/document/prose.ts';
import { BEGINNINGS, BLANKS, backtickRuns, UNITS } from './hostile-units.ts';

/** The prose of a whole text, with every character in its place. */
function rawProse(text: string): string {
  const { masks } = scanBody(text, 0);
  return proseOf(text, { start: 0, end: text.length }, masks).text;
}

/** The words of the prose, one space between. */
const prose = (text: string) => rawProse(text).replace(/\s+/g, ' ').trim();

const headings = (text: string) =>
  scanBody(text, 0).sections.map(({ heading, level, headingSpan }) => [
    level,
    heading,
    text.slice(headingSpan.start, headingSpan.end),
  ]);

describe('headings', () => {
  it.each<[string, unknown[][]]>([
    ['# One', [[1, 'One', 'One']]],
    ['###### Six', [[6, 'Six', 'Six']]],
    ['####### Seven', []],
    ['#No blank', []],
    ['#hashtag', []],
    ['#\tTab', [[1, 'Tab', 'Tab']]],
    ['   ## Three blanks', [[2, 'Three blanks', 'Three blanks']]],
    ['    ## Four blanks', []],
    ['## Closed ##', [[2, 'Closed', 'Closed']]],
    ['## Closed more ######   ', [[2, 'Closed more', 'Closed more']]],
    ['## C#', [[2, 'C#', 'C#']]],
    ['## F# and C# #', [[2, 'F# and C#', 'F# and C#']]],
    ['##', [[2, '', '##']]],
    ['## ##', [[2, '', '## ##']]],
    ['## **Stakes**', [[2, 'Stakes', '**Stakes**']]],
    ['## _Stakes_:', [[2, 'Stakes', '_Stakes_:']]],
    ['## `api_contract`', [[2, 'api_contract', '`api_contract`']]],
    ['## snake_case_name', [[2, 'snake_case_name', 'snake_case_name']]],
    ['## Stakes <!-- note -->', [[2, 'Stakes', 'Stakes <!-- note -->']]],
    ['## Stakes:', [[2, 'Stakes', 'Stakes:']]],
    ['\\# Not one', []],
    [
      '# One\n## Two\ntext\n# Three',
      [
        [1, 'One', 'One'],
        [2, 'Two', 'Two'],
        [1, 'Three', 'Three'],
      ],
    ],
    ['text\n## Interrupts a paragraph', [[2, 'Interrupts a paragraph', 'Interrupts a paragraph']]],
    ['Title\n=====', [[1, 'Title', 'Title']]],
    ['Title\n-----', [[2, 'Title', 'Title']]],
    ['  Title  \n   -', [[2, 'Title', 'Title']]],
    ['Title\r\n---\r\ntext', [[2, 'Title', 'Title']]],
    ['Title\n\n-----', []],
    ['Title\n    -----', []],
    ['Title\n--- -', []],
    ['- item\n-----', []],
    ['> quote\n-----', []],
    ['Two lines\nof a title\n===', [[1, 'Two lines of a title', 'Two lines\nof a title']]],
    ['Two  \r\n  lines\r\n---\r\n', [[2, 'Two lines', 'Two  \r\n  lines']]],
    ['[id]: /x\nTitle\n---', [[2, 'Title', 'Title']]],
    ['[id]: /x\n---', []],
    [
      '- # In a list\n\n  ## And below',
      [
        [1, 'In a list', 'In a list'],
        [2, 'And below', 'And below'],
      ],
    ],
    ['- item\n  ---', [[2, 'item', 'item']]],
    ['> text\n# Behind a quote', [[1, 'Behind a quote', 'Behind a quote']]],
    ['> - # In a quote\n>   ## And below', []],
    ['<div>\n# Not one\n</div>\n\n# One', [[1, 'One', 'One']]],
    ['<style>\n\n# Not one\n\n</style>\n# One', [[1, 'One', 'One']]],
    ['<!-- a --> # Not one\n# One', [[1, 'One', 'One']]],
    ['1. ```\n   # Not one\n# One', [[1, 'One', 'One']]],
    ['# One\n-----', [[1, 'One', 'One']]],
    ['```\n# Not one\n```', []],
    ['<!--\n# Not one\n-->', []],
    ['> # Not one', []],
    ['# \u65e5\u672c \ud83d\ude00 #', [[1, '\u65e5\u672c \ud83d\ude00', '\u65e5\u672c \ud83d\ude00']]],
  ])('%j', (text, expected) => expect(headings(text)).toEqual(expected));

  it('are no prose', () => {
    expect(prose('# test\ncanary\n\naudit\n=====\ntrace\n\n## errors ##\nend')).toBe('canary trace end');
  });

  it('begin sections that end at the next of the same or a higher rank', () => {
    const text = '# A\na\n## B\nb\n### C\nc\n## D\nd\n# E\ne';
    const bodies = scanBody(text, 0).sections.map(({ heading, bodySpan }) => [
      heading,
      text.slice(bodySpan.start, bodySpan.end),
    ]);
    expect(bodies).toEqual([
      ['A', 'a\n## B\nb\n### C\nc\n## D\nd\n'],
      ['B', 'b\n### C\nc\n'],
      ['C', 'c\n'],
      ['D', 'd\n'],
      ['E', 'e'],
    ]);
  });
});

describe('blocks', () => {
  it.each([
    // Fences
    ['a\n```\ntest\n```\nb', 'a b'],
    ['a\n```js\ntest\n```\nb', 'a b'],
    ['a\n~~~\ntest\n~~~\nb', 'a b'],
    ['a\n~~~ js `x`\ntest\n~~~\nb', 'a b'],
    ['a\n````\n```\ntest\n```\n````\nb', 'a b'],
    ['a\n```\n~~~\ntest\n```\nb', 'a b'],
    ['a\n```\ntest\n`````\nb', 'a b'],
    ['a\n```\ntest\n``` js\n```\nb', 'a b'],
    ['a\n```\ntest\n\n# more', 'a'],
    ['a\r\n```\r\ntest\r\n```\r\nb', 'a b'],
    ['- a\n  ```\n  test\n  ```\n  b', '- a b'],
    ['- ```\n  test\n  ```\n- b', '- b'],
    ['1. a\n\n   ~~~\n   test\n   ~~~\n\n   b', '1. a b'],
    ['``` test ``` b', 'b'],
    ['a\n``\nnot a fence\n``', 'a'],
    // Indented code
    ['a\n\n    test\n\nb', 'a b'],
    ['a\n\n\ttest\n    more\n\nb', 'a b'],
    ['a\n    goes on', 'a goes on'],
    ['    test\nb', 'b'],
    ['- a\n\n    goes on in the list\n\nb', '- a goes on in the list b'],
    ['- a\n    goes on', '- a goes on'],
    ['1. a\n\n    still\n\n\ttoo', '1. a still too'],
    ['# H\n\n    test', ''],
    ['- a\n\nb\n\n    test', '- a b'],
    // Comments
    ['a <!-- test --> b', 'a b'],
    ['a\n<!-- test\n\nmore -->\nb', 'a b'],
    ['<!-- test --> b', 'b'],
    ['<!-- test', ''],
    ['a\n\n<!-- test\n\nmore', 'a'],
    ['a <!-- over\nlines --> b', 'a b'],
    ['a <!-- never closed', 'a <!-- never closed'],
    ['<!-->b', 'b'],
    ['`<!--` a `-->`', 'a'],
    // Quotes
    ['> test\n> more\n\nb', 'b'],
    ['   > test\n\nb', 'b'],
    ['a > b', 'a > b'],
    ['> test\ngoes on in the quote\n\nb', 'b'],
    ['> test\n- b', '- b'],
    ['> ```\n> test\nb', 'b'],
    ['- > test\n\nb', 'b'],
    // HTML
    ['a\n\n<div>\nb *c*\n</div>\n\nd', 'a b *c* d'],
    ['<details>\n<summary>a</summary>\n\nb\n\n</details>', 'a b'],
    ['a\n\n<style>\n.test { color: red }\n\n.errors {}\n</style>\nb', 'a b'],
    ['a\n<script>\ntest()\n\nerrors()\n</script>\nb', 'a b'],
    ['a <script>test()</script> b <STYLE type="x">\n.errors {}</STYLE> c', 'a b c'],
    ['a <script>test b', 'a test b'],
    ['a\n\n<pre>\ntest\n\nerrors\n</pre>\nb', 'a b'],
    ['<?php test ?>\na\n\n<!DOCTYPE test>\nb', 'a b'],
    // Breaks
    ['a\n\n---\n\nb', 'a b'],
    ['a\n***\nb', 'a b'],
    ['a\n\n- - -\n\nb', 'a b'],
    ['a\n___\nb', 'a b'],
    // Definitions
    ['[id]: https://example.com/test\nb', 'b'],
    ['[id]:\n  /test\n  "errors"\nb', 'b'],
    ['[id]: /test "errors" b', '[id]: /test "errors" b'],
    ['[Context]: we had 40 clinics', '[Context]: we had 40 clinics'],
    ['a\n[id]: /test', 'a [id]: /test'],
    ['[^1]: test\n\nb', 'b'],
  ])('%j', (text, expected) => {
    expect(prose(text)).toBe(expected);
  });
});

describe('quoted text and comments', () => {
  const pieces = (text: string) => {
    const { quoted, comments } = scanBody(text, 0);
    return {
      quoted: quoted.map(({ kind, info, start, end }) => [kind, info, text.slice(start, end)]),
      comments: comments.map(({ start, end }) => text.slice(start, end)),
    };
  };

  it.each([
    [
      '> a\nb\n\n> c\n',
      [
        ['quote', '', '> a\nb\n'],
        ['quote', '', '> c\n'],
      ],
    ],
    ['```text x\na\n\nb\n```\n', [['code', 'text x', 'a\n\nb\n']]],
    ['~~~\na', [['code', '', 'a']]],
    ['```\n```\n', [['code', '', '']]],
    ['> ```\n> a\n> ```\n', [['quote', '', '> ```\n> a\n> ```\n']]],
  ])('%j', (text, expected) => expect(pieces(text).quoted).toEqual(expected));

  it.each([
    ['a <!-- b --> c\n\n<!--\nd\n\n-->\n', ['<!-- b -->', '<!--\nd\n\n-->']],
    ['# T <!-- a -->\n\nT <!-- b -->\n---\n', ['<!-- a -->', '<!-- b -->']],
    ['> <!-- a -->\n\n- <!-- b -->\n\n<div><!-- c --></div>\n', ['<!-- a -->', '<!-- b -->', '<!-- c -->']],
    ['<!-- a --> and <!-- b -->', ['<!-- a -->', '<!-- b -->']],
    ['`<!-- a -->`\n\n```\n<!-- b -->\n```\n\n    <!-- c -->\n', []],
    ['<!-- never closed\n\nb', ['<!-- never closed\n\nb']],
  ])('comments of %j', (text, expected) => expect(pieces(text).comments).toEqual(expected));
});

describe('inline', () => {
  it.each([
    ['a `test` b', 'a b'],
    ['a ``te`st`` b', 'a b'],
    ['a `over\nlines` b', 'a b'],
    ['a `not closed b', 'a `not closed b'],
    ['a ``not` b', 'a ``not` b'],
    ['a \\`escaped\\` b', 'a \\`escaped\\` b'],
    ['a [link](https://test.example/errors) b', 'a [link b'],
    ['a [link](<with blank> "title") b', 'a [link b'],
    ['a [link](/x "test errors") b', 'a [link b'],
    ["a [link](/x 'test') b", 'a [link b'],
    ['a [link](/x(y)z) b', 'a [link b'],
    ['a [link][test] b', 'a [link b'],
    ['a [link][] b', 'a [link b'],
    ['a [just brackets] b', 'a [just brackets] b'],
    ['a [x] (test) b', 'a [x] (test) b'],
    ['a [x](not a target) b', 'a [x](not a target) b'],
    ['a ![test](errors.png) b', 'a b'],
    ['a ![test [deep]](errors.png) b', 'a b'],
    ['a ![test][id] b', 'a b'],
    ['a ![test] b', 'a ![test] b'],
    ['a https://example.com/test b', 'a b'],
    ['a http://x.y/errors. Then', 'a . Then'],
    ['a (https://x.y/errors) b', 'a ( ) b'],
    ['a <https://x.y/test> b', 'a b'],
    ['a <ana@test.example> b', 'a b'],
    ['a ftp://x.y/test b', 'a ftp://x.y/test b'],
    ['a <b>bold</b> c', 'a bold c'],
    ['a <img alt="test errors" src=x/> b', 'a b'],
    ['a <br/> b', 'a b'],
    ['a < b and c > d', 'a < b and c > d'],
    ['a <5% b', 'a <5% b'],
    ['p95 <b and c> d', 'p95 d'],
    ['[*emphasis* `test`](/x)', '[*emphasis*'],
    ['[![test](a.png)](/x) b', '[ b'],
  ])('%j', (text, expected) => expect(prose(text)).toBe(expected));

  it('template tags are left for the placeholders', () => {
    const text = 'cut by <insert number> <b>now</b>';
    const { masks } = scanBody(text, 0, (tag) => tag === '<insert number>');
    expect(proseOf(text, { start: 0, end: text.length }, masks).text).toBe(
      'cut by <insert number>    now    ',
    );
  });
});

describe('prose', () => {
  const text =
    '# H \ud83d\ude00\r\n\r\nOne `two` three\r\n\r\n```\r\nx\r\n```\r\n\r\n> q\r\n\r\n<!-- c\r\n\r\nd --> four [l](/x "y") \ud835\udd4f\r\n';

  it('keeps its length and its lines, and every character that it keeps is in its place', () => {
    const kept = rawProse(text);
    expect(kept).toHaveLength(text.length);
    expect([...kept.matchAll(/\n/g)].map(({ index }) => index)).toEqual(
      [...text.matchAll(/\n/g)].map(({ index }) => index),
    );
    for (let at = 0; at < text.length; at++) {
      if (!/\s/.test(kept.charAt(at))) expect(kept.charAt(at)).toBe(text.charAt(at));
    }
  });

  it('masks are in order and do not overlap', () => {
    let last = 0;
    for (const { start, end } of scanBody(text, 0).masks) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
  });

  it('begins where the body does', () => {
    const { sections, masks } = scanBody('# no\n# yes\n', 5);
    expect(sections.map(({ heading }) => heading)).toEqual(['yes']);
    expect(masks).toEqual([{ start: 5, end: 11 }]);
  });
});

describe('hostile input', () => {
  const LENGTH = 200_000;
  // What it costs is counted in cost/reading.test.ts.
  it.each(UNITS)('200 kB of %j finishes', (unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length));
    expect(rawProse(text)).toHaveLength(text.length);
  });

  it.each(BEGINNINGS)('200 kB of blanks, or of #, after %j finishes', (first) => {
    for (const unit of BLANKS) {
      const text = `${first}${unit.repeat(LENGTH / unit.length)}x`;
      expect(rawProse(text)).toHaveLength(text.length);
    }
  });

  it('backtick runs of every length finish', () => {
    const text = backtickRuns(LENGTH);
    expect(rawProse(text)).toHaveLength(text.length);
  });
});
