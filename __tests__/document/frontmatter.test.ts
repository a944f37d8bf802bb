import { afterEach, describe, expect, it } from 'vitest';
import { type Frontmatter, isProblem, readFrontmatter } from '../../src/document/frontmatter.ts';
import type { Problem } from '../../src/types.ts';
import { applyFixes, documentOf } from '../support/check-text.ts';

function problemOf(text: string): Problem {
  const result = readFrontmatter(text);
  if (!isProblem(result)) throw new Error(`no problem in ${JSON.stringify(text)}`);
  return result;
}

function readIn(text: string): Frontmatter {
  const result = readFrontmatter(text);
  if (isProblem(result)) throw new Error(`${result.messageId} ${JSON.stringify(result.data)}`);
  return result;
}

/** The messageId, and what it points at. */
function told(text: string): [string, string] {
  const { messageId, at } = problemOf(text);
  return [messageId, text.slice(at.start, at.end)];
}

describe('frontmatter', () => {
  it.each([
    ['---\na: 1\n---\nbody', { a: 1 }, 'body'],
    ['\ufeff---\na: 1\n---\nbody', { a: 1 }, 'body'],
    ['---\r\na: 1\r\n---\r\nbody', { a: 1 }, 'body'],
    ['--- \t\na: 1\n--- \t\nbody', { a: 1 }, 'body'],
    ['---\na: 1\n---', { a: 1 }, ''],
    ['---\na: 1\n---\n', { a: 1 }, ''],
    ['---\n---\nbody', {}, 'body'],
    ['---\n\n---\nbody', {}, 'body'],
    ['---\n \n\n---\n', {}, ''],
    ['---\n# nothing yet\n---\nbody', {}, 'body'],
    ['---\n# nothing\n  # yet\n---\nbody', {}, 'body'],
    ['---\nnull\n---\nbody', null, ''],
    ['---yaml\na: 1\n---\nbody', { a: 1 }, 'body'],
    ['--- yml\na: 1\n---\nbody', { a: 1 }, 'body'],
    ['--- YAML \r\na: 1\r\n---\r\nbody', { a: 1 }, 'body'],
    ['---\na: 1\n---\n---\nb: 2\n---\n', { a: 1 }, '---\nb: 2\n---\n'],
    ['---\na: |\n  x\n ---\n---\nbody', null, ''],
    ['---\na: |\n  x\n  ---\n---\nbody', { a: 'x\n---\n' }, 'body'],
    ['---\na: x\n...\n---\nbody', { a: 'x' }, 'body'],
    // YAML 1.2: these are texts.
    [
      '---\na: yes\nb: 2024-01-02\nc: 0o14\nd: 1_000\n---\n',
      { a: 'yes', b: '2024-01-02', c: 12, d: '1_000' },
      '',
    ],
    [
      '---\na: ~\nb:\nc: true\nd: 1.5\ne: .inf\n---\n',
      { a: null, b: null, c: true, d: 1.5, e: Infinity },
      '',
    ],
    ['---\n<<: {a: 1}\n---\n', { '<<': { a: 1 } }, ''],
  ])('%j', (text, data, body) => {
    if (data === null) {
      expect(isProblem(readFrontmatter(text))).toBe(true);
      return;
    }
    const read = readIn(text);
    expect(read.data).toEqual(data);
    expect(text.slice(read.bodyStart)).toBe(body);
    expect(text.slice(read.closeSpan.start, read.closeSpan.end)).toBe('---');
    expect(text.slice(read.openSpan.start, read.openSpan.end)).toMatch(/^---/);
  });

  it.each([
    '---yaml\n',
    '---yml\r\n',
    '--- yaml\n',
    '---   YML  \r\n',
    '\ufeff---yaml\n',
    '---\n',
    '---   \n',
  ])('has its places behind %j', (open) => {
    const text = `${open}first: one two\n# three\nsecond: "four"\n---\n`;
    const places = readIn(text).pairs.map(({ key, value }) => [
      text.slice(key.span.start, key.span.end),
      text.slice(value.span.start, value.span.end),
    ]);
    expect(places).toEqual([
      ['first', 'one two'],
      ['second', 'four'],
    ]);
  });
});

describe('no frontmatter', () => {
  it.each([
    ['', 'empty', ''],
    ['\ufeff', 'empty', ''],
    [' \n\n', 'empty', ' '],
    ['# Title\n', 'missing', '# Title'],
    ['----\na: 1\n----\n', 'missing', '----'],
    ['-----\n', 'missing', '-----'],
    ['--\na: 1\n--\n', 'missing', '--'],
    ['\u2014\na: 1\n', 'missing', '\u2014'],
    ['+++\na = 1\n+++\n', 'missing', '+++'],
    ['\n---\na: 1\n---\n', 'misplaced', ''],
    [' ---\na: 1\n---\n', 'misplaced', ' ---'],
    ['\r\n\r\n---\na: 1\n---\n', 'misplaced', '\r'],
    ['\n----\n', 'missing', ''],
  ])('%j', (text, messageId, place) => {
    expect(problemOf(text).ruleId).toBe('frontmatter-missing');
    expect(told(text)).toEqual([messageId, place]);
  });
});

describe('fences', () => {
  it.each([
    ['---', 'unclosed', '---'],
    ['---\n', 'unclosed', '---'],
    ['---\na: 1\n', 'unclosed', '---'],
    ['---\na: 1\n --- \nbody', 'unclosed', '---'],
    ['---yaml\na: 1\n', 'unclosed', '---yaml'],
    ['---\na: 1\n---foo\n', 'closingFence', '---foo'],
    ['---\na: 1\n--- foo \n---\n', 'closingFence', '--- foo'],
    ['---\na: 1\n----\nbody', 'closingFence', '----'],
    ['---\r\na: 1\r\n---foo\r\n', 'closingFence', '---foo'],
  ])('%j', (text, messageId, place) => {
    expect(problemOf(text).ruleId).toBe('frontmatter-syntax');
    expect(told(text)).toEqual([messageId, place]);
  });

  it('names what is there', () => {
    expect(problemOf('---\na: 1\n---foo\n').data).toEqual({ line: '---foo' });
  });
});

describe('language tags', () => {
  const global = globalThis as { ran?: string };
  afterEach(() => {
    delete global.ran;
  });

  const TAGS = [
    'js',
    'javascript',
    'JS',
    'coffee',
    'coffeescript',
    'cson',
    'json',
    'toml',
    'constructor',
    'prototype',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'yaml js',
    'yam',
    'foo',
    '{}',
    'y',
    'eval',
  ];
  const BODIES = [
    'globalThis.ran = "js"; module.exports = {}',
    '{ a: (globalThis.ran = "js") }',
    '{ "a": 1 }',
    'a: 1',
  ];

  it.each(TAGS.flatMap((tag) => [`---${tag}`, `--- ${tag} `]))('%s is refused and never run', (open) => {
    for (const body of BODIES) {
      const text = `${open}\n${body}\n---\nbody\n`;
      expect(told(text)).toEqual(['language', open.slice(3).trim()]);
      expect(problemOf(text).data).toEqual({ tag: open.slice(3).trim() });
      expect(documentOf(text).entries).toEqual([]);
    }
    expect(global.ran).toBeUndefined();
  });

  it.each([
    '!!js/function "globalThis.ran = 1"',
    '!!js/undefined ""',
    '!<tag:yaml.org,2002:js/regexp> /a/',
    '!run x',
  ])('the tag %s is refused', (value) => {
    expect(told(`---\na: ${value}\n---\n`)[0]).toMatch(/^(invalid|quoteValue)$/);
    expect(global.ran).toBeUndefined();
  });
});

describe('a value that needs quotes', () => {
  it.each([
    ['title: Cut p99: 40%', ':', 'Cut p99: 40%'],
    ['title: "Fast" is not a plan', '"', '"Fast" is not a plan'],
    ['title: @ana led it', '@', '@ana led it'],
    ['title: `code` first', '`', '`code` first'],
    ['title: %40 less', '%', '%40 less'],
    ['title: *bold* claim', '*', '*bold* claim'],
    ['title: - half', '-', '- half'],
    ['title: [half] of it', '[', '[half] of it'],
    ['title: {half} of it', '{', '{half} of it'],
    ['a: 1\ntitle: Cut p99: 40%\nb: 2', ':', 'Cut p99: 40%'],
    ['a: 1\ntitle: Cut "p99": 40% \\o/ # note\nb: 2', ':', 'Cut "p99": 40% \\o/'],
    ['a:\n  - one\n  - two: three: four\n', ':', 'three: four'],
    // A number of an issue is not a comment.
    ['title: Incident: reminders lost after #42', ':', 'Incident: reminders lost after #42'],
    ['title: [P1] all of checkout, see #17 and #18', '[', '[P1] all of checkout, see #17 and #18'],
  ])('%j', (yaml, character, value) => {
    for (const text of [`---\n${yaml}\n---\n`, `\ufeff---\r\n${yaml.replaceAll('\n', '\r\n')}\r\n---\r\n`]) {
      const problem = problemOf(text);
      expect(told(text)).toEqual(['quoteValue', character]);
      expect(problem.data).toMatchObject({ value, quoted: JSON.stringify(value) });
      const fixed = readIn(applyFixes(text, problem.fix ? [problem.fix] : []));
      expect(JSON.stringify(fixed.data)).toContain(JSON.stringify(value));
    }
  });

  it('reads the title once it is fixed', () => {
    const text = '---\ntitle: Cut p99: 40%\n---\n';
    const { fix } = problemOf(text);
    expect(fix).toEqual({ range: [11, 23], text: '"Cut p99: 40%"', safe: true });
    expect(readIn(applyFixes(text, fix ? [fix] : [])).data).toEqual({ title: 'Cut p99: 40%' });
  });

  it('two of them are fixed one after the other', () => {
    let text = '---\na: b: c\nd: e: f\n---\n';
    for (let round = 0; round < 2; round++) {
      const { fix } = problemOf(text);
      text = applyFixes(text, fix ? [fix] : []);
    }
    expect(readIn(text).data).toEqual({ a: 'b: c', d: 'e: f' });
  });
});

describe('repeated keys', () => {
  it.each([
    ['a: 1\na: 2', 'a', 2],
    ['a: 1\nb: 2\n"a": 3', 'a', 3],
    ["a: 1\n'a': 3", 'a', 2],
    ['"a": 1\na: 3', 'a', 2],
    ['api-contract: 1\napi_contract: 2', 'api_contract', 2],
    ['api_contract: 1\nAPI contract: 2', 'API contract', 2],
    ['apiContract: 1\nb: 1\n"api contract": 2', 'api contract', 3],
    ['{a: 1, a: 2}', 'a', 1],
  ])('%j', (yaml, key, line) => {
    for (const breaks of ['\n', '\r\n']) {
      const text = `---\n${yaml}\n---\n`.replaceAll('\n', breaks);
      expect(told(text)).toEqual(['duplicateKey', key]);
      expect(problemOf(text).data).toEqual({ key });
      expect(text.slice(0, problemOf(text).at.start).split('\n')).toHaveLength(line + 1);
    }
  });

  it('inside a value too', () => {
    expect(told('---\na:\n  b: 1\n  b: 2\n---\n')).toEqual(['duplicateKey', 'b']);
  });

  it('not of keys without letters', () => {
    expect(readIn('---\n"!": 1\n"?": 2\n---\n').data).toEqual({ '!': 1, '?': 2 });
  });
});

describe('other shapes', () => {
  it.each([
    ['- a\n- b', 'a list', '- a\n- b'],
    ['[a, b]', 'a list', '[a, b]'],
    ['just text', 'text', 'just text'],
    ['"quoted"', 'text', 'quoted'],
    ['42', 'text', '42'],
    ['a line\nand another', 'text', 'a line\nand another'],
  ])('%j is no mapping', (yaml, kind, place) => {
    const text = `---\n${yaml}\n---\n`;
    expect(told(text)).toEqual(['notMapping', place]);
    expect(problemOf(text).data).toEqual({ kind });
  });

  it.each([
    ['a:\n\tb: 1', '\t'],
    ['a: 1\n\tb: 1', '\t'],
    ['a:\n  b: 1\n \tc: 2', '\t'],
  ])('%j: a tab indents', (yaml, place) => {
    const text = `---\n${yaml}\n---\n`;
    expect(told(text)).toEqual(['invalid', place]);
    expect(problemOf(text).data.reason).toBe('a tab indents this line, expected spaces');
  });

  it('`...` in the middle ends the document', () => {
    const text = '---\na: 1\n...\nb: 2\n---\n';
    expect(told(text)).toEqual(['invalid', '.']);
    expect(problemOf(text).at.start).toBe(text.indexOf('...'));
    expect(problemOf(text).data.reason).toBe('expected one document, found a document separator');
  });

  it('a list or mapping as a key is refused', () => {
    expect(told('---\n? [a, b]\n: c\n---\n')[0]).toBe('invalid');
    expect(told('---\n? {a: b}\n: c\n---\n')[0]).toBe('invalid');
  });
});

describe('bounds', () => {
  it('nesting', () => {
    const nested = (depth: number) => `---\na: ${'['.repeat(depth)}${']'.repeat(depth)}\n---\n`;
    expect(isProblem(readFrontmatter(nested(10)))).toBe(false);
    for (const depth of [30, 1000, 15_000])
      expect(problemOf(nested(depth)).ruleId).toBe('frontmatter-syntax');
    const open = `---\na: ${'['.repeat(15_000)}\n---\n`;
    expect(problemOf(open).ruleId).toBe('frontmatter-syntax');
    const maps = `---\n${Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth)}k:`).join('\n')}\n---\n`;
    expect(problemOf(maps).ruleId).toBe('frontmatter-syntax');
    expect(problemOf(`---\na: ${'- '.repeat(5000)}\n---\n`).ruleId).toBe('frontmatter-syntax');
  });

  it('an alias bomb', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let n = 1; n < 12; n++)
      lines.push(
        `a${n}: &a${n} [${Array(9)
          .fill(`*a${n - 1}`)
          .join(', ')}]`,
      );
    expect(problemOf(`---\n${lines.join('\n')}\n---\n`).ruleId).toBe('frontmatter-syntax');
    const few = documentOf(`---\n${lines.slice(0, 3).join('\n')}\n---\n`);
    expect(few.entries.flatMap(({ texts }) => texts).length).toBeLessThan(1000);
  });

  it('an alias of itself, and of nothing', () => {
    expect(() => documentOf('---\na: &a [*a]\n---\n')).not.toThrow();
    expect(problemOf('---\na: *nobody\n---\n').ruleId).toBe('frontmatter-syntax');
  });

  it('size: 32 KiB are read, more is not', () => {
    const sized = (length: number) => `---\na: ${'x'.repeat(length - 5)}\n---\n`;
    expect(isProblem(readFrontmatter(sized(32 * 1024)))).toBe(false);
    expect(told(sized(32 * 1024 + 1))).toEqual(['tooLarge', '---']);
    expect(problemOf(sized(33 * 1024)).data).toEqual({ limit: '32 KiB' });
  });

  it('blanks in a row', () => {
    expect(isProblem(readFrontmatter(`---\na: 1\n${' '.repeat(400)}\nb: 2\n---\n`))).toBe(false);
    const text = `---\na: 1${' '.repeat(30_000)}\nb: 2\n---\n`;
    expect(told(text)[0]).toBe('invalid');
    expect(problemOf(text).data.reason).toBe('more than 500 blank characters in a row');
  });
});

describe('keys of every object', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])('%s is a key', (key) => {
    const text = `---\n${key}: {polluted: yes}\ntitle: T\n---\n`;
    const document = documentOf(text);
    expect(document.problems).toEqual([]);
    expect(document.entries.map(({ label }) => label)).toEqual([key, 'title']);
    expect(document.entries[0]?.value).toEqual({ polluted: 'yes' });
    expect(document.title).toBe('T');
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it('no value comes from the prototype', () => {
    expect(documentOf('---\ntitle: T\n---\n').fields.get('constructor')).toBeUndefined();
    expect(documentOf('---\n__proto__: {type: platform-boundary}\n---\n').type).toBeNull();
  });
});

describe('the cache of gray-matter', () => {
  it('gives the same answer twice', () => {
    const text = '---\ntitle: Cut p99: 40%\n---\n';
    expect(readFrontmatter(text)).toEqual(readFrontmatter(text));
    const good = '---\na: [1, 2]\n---\n';
    expect(readIn(good).data).toEqual({ a: [1, 2] });
    expect(readIn(good).data).toEqual({ a: [1, 2] });
  });
});
