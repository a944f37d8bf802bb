import { describe, expect, it } from 'vitest';
import { applyFixes, findingsIn, placesIn } from '../support/check-text.ts';

const ruleId = 'frontmatter-syntax';
const found = (text: string) => placesIn(text, { ruleId });

describe('frontmatter-syntax', () => {
  it.each([
    ['quoteValue', '---\ntype: incident-command\ntitle: Cut p99: 40%\n---\n', '3:15-3:16 quoteValue'],
    ['quoteValue behind a comment', '---\n# mine\ntitle: Cut p99: 40%\n---\n', '3:15-3:16 quoteValue'],
    ['a value that begins with @', '---\ntitle: @ana and I\n---\n', '2:8-2:9 quoteValue'],
    ['duplicateKey', '---\ntitle: a\ntitle: b\n---\n', '3:1-3:6 duplicateKey'],
    [
      'duplicateKey in another spelling',
      '---\napi_contract: a\nAPI contract: b\n---\n',
      '3:1-3:13 duplicateKey',
    ],
    ['unclosed', '---\ntitle: a\n\nText.\n', '1:1-1:4 unclosed'],
    ['unclosed at once', '---', '1:1-1:4 unclosed'],
    ['closingFence', '---\ntitle: a\n--- text\n', '3:1-3:9 closingFence'],
    ['closingFence of four', '---\ntitle: a\n----\n', '3:1-3:5 closingFence'],
    ['language js', '---js\n{}\n---\n', '1:4-1:6 language'],
    ['language json', '--- json\n{}\n---\n', '1:5-1:9 language'],
    ['notMapping, a list', '---\n- a\n- b\n---\n', '2:1-3:4 notMapping'],
    ['notMapping, text', '---\njust text\n---\n', '2:1-2:10 notMapping'],
    ['invalid: a tab', '---\nnumbers:\n\t- a\n---\n', '3:1-3:2 invalid'],
    ['missingColon', '---\ntype: a\ntitle "R"\nnumbers: 4\n---\n', '3:1-3:10 missingColon'],
    ['missingColon, a key alone', '---\ntype: a\nlesson\n---\n', '3:1-3:7 missingColon'],
    ['missingColon, the first line', '---\ntype incident\ntitle: x\n---\n', '2:1-2:14 missingColon'],
    ['missingColon, no blank', '---\ntype: a\ntitle:R\nb: 2\n---\n', '3:1-3:8 missingColon'],
    ['missingColon, an equals sign', '---\ntype: a\ntitle = R\nb: 2\n---\n', '3:1-3:10 missingColon'],
    ['missingColon, the first of two', '---\ntitle R\nstakes S\nb: 2\n---\n', '2:1-2:8 missingColon'],
    ['oddBlank', '---\ntype:\u00a0a\ntitle: b\n---\n', '2:6-2:7 oddBlank'],
    ['oddBlank, later', '---\ntype: a\ntitle:\u202fb\nd: 2\n---\n', '3:7-3:8 oddBlank'],
    ['oddBlank, not to be seen', '---\ntype: a\ntitle:\u200bx\n---\n', '3:7-3:8 oddBlank'],
    ['unclosedQuote', '---\ntitle: "One\nb: "two"\nc: 3\n---\n', '2:8-2:9 unclosedQuote'],
    ['unclosedQuote at the end', "---\nb: 2\ntitle: 'One\n---\n", '3:8-3:9 unclosedQuote'],
    ['unclosedQuote over lines', '---\ntitle: "One\n  two\nb: 2\n---\n', '2:8-2:9 unclosedQuote'],
    ['unclosedQuote in a list', '---\nn:\n  - "one\n  - two\n---\n', '3:5-3:6 unclosedQuote'],
    ['unclosedQuote in brackets', '---\nthemes: ["a, b]\nb: 2\n---\n', '2:10-2:11 unclosedQuote'],
    ['hash in brackets', '---\ntags: [a, #b]\nb: 2\n---\n', '2:11-2:13 hash'],
    ['hash in a text of several lines', '---\nn: one\n  two #4 of\n  five\n---\n', '3:7-3:12 hash'],
    ['innerQuote', "---\ntitle: 'It's late'\nb: 2\n---\n", '2:11-2:12 innerQuote'],
    ['innerQuote at the end of a word', "---\ntitle: 'our teams' work'\n---\n", '2:18-2:19 innerQuote'],
    ['innerQuote in a list', "---\nn:\n  - 'a'\n  - 'it's'\n---\n", '4:8-4:9 innerQuote'],
    ['innerQuote in brackets', "---\nthemes: [a, 'it's', b]\n---\n", '2:16-2:17 innerQuote'],
    ['double innerQuote', '---\ntitle: "say "hi" now"\n---\n', '2:13-2:14 innerQuote'],
    ['unclosedBracket', '---\nthemes: [a, b\n---\n', '2:9-2:10 unclosedBracket'],
    ['unclosedBracket over lines', '---\nthemes: [a,\n  b\nb: 2\n---\n', '2:9-2:10 unclosedBracket'],
    ['a bracket that begins a text', '---\ntitle: [Draft] Queue\n---\n', '2:8-2:9 quoteValue'],
    ['colonInText', '---\ntitle: a\n  b: c\n---\n', '3:4-3:5 colonInText'],
    ['tooLarge', `---\nlog: "${'x'.repeat(33_000)}"\n---\n`, '1:1-1:4 tooLarge'],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
    // The same in a file from Windows, and after a byte order mark: no place moves.
    expect(found(text.replaceAll('\n', '\r\n'))).toEqual([expected]);
    expect(found(`\uFEFF${text}`)).toEqual([expected]);
  });

  it.each([
    'title: "Cut p99: 40%"',
    "title: 'it''s: quoted'",
    'title: Größe: groß'.replace(': g', ' g'),
    'title: >\n  Cut p99: 40%',
    'date: 2024-01-01',
    '',
    '# only a comment',
  ])('takes %j', (yaml) => {
    expect(found(`---\n${yaml}\n---\n`)).toEqual([]);
  });

  it('takes the language tag yaml', () => {
    expect(found('--- yaml\ntitle: a\n---\n')).toEqual([]);
  });

  it('is silent after a closed frontmatter', () => {
    expect(found('---\ntitle: a\n---\n\n---js\nthrow 1\n---\n')).toEqual([]);
  });

  it('never runs what it refuses', () => {
    const text = '---js\n(() => { globalThis.ran = true; return {}; })()\n---\n';
    expect(found(text)).toEqual(['1:4-1:6 language']);
    expect('ran' in globalThis).toBe(false);
  });

  it.each([
    [
      '---\ntitle: Cut p99: 40%\n---\n',
      'Unexpected `: ` in the unquoted value `Cut p99: 40%`, expected quotes around the value.\nWrite `"Cut p99: 40%"`.',
    ],
    [
      '---\ntitle: @ana\n---\n',
      'Unexpected `@` in the unquoted value `@ana`, expected quotes around the value.\nWrite `"@ana"`.',
    ],
    [
      '---\ntitle: `a` b\n---\n',
      "Unexpected backtick in the unquoted value `'a' b`, expected quotes around the value.\nWrite `\"'a' b\"`.",
    ],
    [
      '---\ntitle: a\nTitle: b\n---\n',
      'Unexpected second key `Title`, expected each key once.\nRemove one of the two, or merge their values.',
    ],
    [
      '---\ntitle: a\n',
      'Unexpected end of file, expected a line `---` that closes the frontmatter.\nAdd a line `---` after the last key.',
    ],
    [
      '---\ntitle: a\n--- b\n',
      'Unexpected `--- b`, expected `---` alone on its line.\nPut the text after `---` on its own line, or indent it.',
    ],
    [
      '---toml\ntitle = 1\n---\n',
      'Unexpected frontmatter language `toml`, expected YAML.\nWrite `---` alone, and YAML below it: other languages are not read.',
    ],
    [
      '---\ntext\n---\n',
      'The frontmatter is text, expected `key: value` lines.\nWrite each field as `key: value`.',
    ],
    [
      `---\nlog: "${'x'.repeat(33_000)}"\n---\n`,
      'The frontmatter is too long, expected at most 32 KiB.\nMove long fields into sections of the body, e.g. `## Stakes`.',
    ],
    [
      '---\ntype: a\ntitle "R"\n---\n',
      'Missing `: ` after the key `title`, expected `key: value`.\nWrite `title: "R"`.',
    ],
    [
      '---\ntype:\u00a0a\ntitle: b\n---\n',
      'Unexpected blank U+00A0 after `type:`, expected a space: it looks like one, but YAML reads no key here.\nReplace it with a space.',
    ],
    ['---\ntitle: "a\n---\n', 'Unclosed quote, expected a `"` at the end of the value.\nClose it: `"a"`.'],
    [
      '---\ntags: [a, #b]\n---\n',
      'Unexpected ` #` in a value: YAML reads `#b` as a comment, expected quotes around it.\nPut the value in quotes.',
    ],
    [
      "---\ntitle: 'it's a'\n---\n",
      "Unexpected `'` inside a value in `'`: YAML ends the value there.\nWrite `\"it's a\"`.",
    ],
    [
      '---\nthemes: [a, b\n---\n',
      'Unclosed `[`, expected a `]` at the end of the value.\nClose it: `[a, b]`.',
    ],
    [
      '---\ntitle: a\n  b: c\n---\n',
      'Unexpected `: ` in a value that began on a line above, expected plain text, or a key indented like the others.\nPut the whole value in quotes, or indent the key like the one above.',
    ],
    [
      '---\ntitle: a\n- b\n---\n',
      'Invalid YAML: a line that does not continue the value above it, expected the next key or entry, such as `key: value`.\nCorrect the YAML at this place: indent with spaces, and quote values that contain `: ` or ` #`.',
    ],
  ])('says what to do about %j', (text, message) => {
    expect(findingsIn(text).map((each) => each.message)).toEqual([message]);
  });

  it.each([
    ['type: a\ntitle "R"\nb: 2', 'type: a\ntitle: "R"\nb: 2'],
    ['type: a\ntitle R: S\nx y\nb: 2', 'type: a\ntitle R: S\nx: y\nb: 2'],
    ['type: a\ntitle:it #1\nb: 2', 'type: a\ntitle: it #1\nb: 2'],
    ['type: a\ntitle @ana\nb: 2', 'type: a\ntitle: "@ana"\nb: 2'],
    ['title: "One\n  two\nb: 2', 'title: "One\n  two"\nb: 2'],
    ['themes: ["a, b]\nb: 2', 'themes: ["a, b"]\nb: 2'],
    ['tags: [a, #b]\nb: 2', 'tags: [a, "#b"]\nb: 2'],
    ["title: 'It's our team's'", 'title: "It\'s our team\'s"'],
    ["title: 'It''s our team's'", 'title: "It\'s our team\'s"'],
    ["themes: [a, 'it's', 'b']", "themes: [a, \"it's\", 'b']"],
    ['title: "say "hi" now"', 'title: "say \\"hi\\" now"'],
    ['title: "a" and "b"', 'title: "\\"a\\" and \\"b\\""'],
    ['themes: [a, b', 'themes: [a, b]'],
    ['themes: [a, b # mine\nb: 2', 'themes: [a, b] # mine\nb: 2'],
    ['themes: [a,\n  "]b", {c: 1,\nb: 2', 'themes: [a,\n  "]b", {c: 1,}]\nb: 2'],
  ])('has a fix for %j', (yaml, fixed) => {
    const text = `---\n${yaml}\n---\n`;
    expect(
      applyFixes(
        text,
        findingsIn(text, { ruleId }).flatMap(({ fix }) => fix ?? []),
      ),
    ).toBe(`---\n${fixed}\n---\n`);
    expect(found(`---\n${fixed}\n---\n`)).toEqual([]);
  });

  it.each([
    ['type: a\ntitle:it #1\nb: 2', true],
    ['type: a\nhttps://example.org\nb: 2', false],
    ['stakes: Fourteen keys\ncould read the data\nb: 2', false],
    ['title: a: b', true],
    ["title: 'It's late'", true],
    ["title: 'our teams' work'", false],
    ['title: "a" and "b"', false],
    ['themes: [a, b', true],
    ['themes: [judgment', true],
    ['Tags:   [judgment # mine', true],
    ['title: [Draft', false],
    ['title: [Draft] Queue', true],
  ])('knows whether the fix of %j is a guess', (yaml, safe) => {
    expect(findingsIn(`---\n${yaml}\n---\n`, { ruleId }).map(({ fix }) => fix?.safe)).toEqual([safe]);
  });

  it.each([
    // A comment after the value, which may be a part of it where a quote ends it.
    ["s: 'it's fine' # seen by all", 's: "it\'s fine" # seen by all', true],
    ["s: 'it's fine' # see the users' list", 's: "it\'s fine" # see the users\' list', true],
    ["s: 'it's fine' # see the users' list'", "s: \"it's fine\" # see the users' list'", false],
    ['s: "the "big" one" # "old"', 's: "the \\"big\\" one" # "old"', false],
    ["s: 'it's fine # see the users'", 's: "it\'s fine # see the users"', false],
    ["s: 'it's issue #4'", 's: "it\'s issue #4"', true],
    ["tags: ['it's'] # the users'", 'tags: ["it\'s"] # the users\'', true],
    // An entry that lacks its closing quote.
    ['tags: ["ownership, "scale", "trust"]', 'tags: ["ownership", "scale", "trust"]', false],
    ["tags: ['team's, 'ops']", "tags: [\"team's\", 'ops']", false],
    ['tags: ["a"b, "d"]', 'tags: ["a\\"b", "d"]', false],
    ["tags: {a: 'it's, b: 'x'}", "tags: {a: \"it's\", b: 'x'}", false],
    ["tags: ['it's late, but fine', 'b']", "tags: [\"it's late, but fine\", 'b']", true],
    ['tags: {a: "well, said: "no" to it"}', 'tags: {a: "well, said: \\"no\\" to it"}', false],
    // A comma within a number, which a list would split.
    ['n: [p95 fell from 1,200 ms to 300 ms in May', 'n: "[p95 fell from 1,200 ms to 300 ms in May"', false],
    [
      'n: [5,000 users would have lost their receipts',
      'n: "[5,000 users would have lost their receipts"',
      false,
    ],
    ['n: [p95 fell by 1,5 s, in May', 'n: "[p95 fell by 1,5 s, in May"', false],
    ['n: [1,2', 'n: [1,2]', false],
    ['n: ["from 1,200 ms", "in May"', 'n: ["from 1,200 ms", "in May"]', true],
    ['n: [p95, 1 200 ms', 'n: [p95, 1 200 ms]', true],
    // Words after a bracket.
    ['s: [urgent] the users would have paid', 's: "[urgent] the users would have paid"', true],
    ['s: [see runbook](http://x.y)', 's: "[see runbook](http://x.y)"', true],
    ['s: [[link]] users', 's: "[[link]] users"', true],
    ['s: {{name}} users lost', 's: "{{name}} users lost"', true],
    ['s: [urgent] the users # mine', 's: "[urgent] the users" # mine', true],
    ['s: [a, b] c', 's: "[a, b] c"', false],
    ['s: {a: b} c', 's: "{a: b} c"', false],
    ['s: [a], b', 's: "[a], b"', false],
    ['s: [a] "b"', 's: "[a] \\"b\\""', false],
  ])('fixes %j as what can be meant', (yaml, fixed, safe) => {
    const text = `---\n${yaml}\n---\n`;
    const fixes = findingsIn(text, { ruleId }).flatMap(({ fix }) => fix ?? []);
    expect(applyFixes(text, fixes)).toBe(`---\n${fixed}\n---\n`);
    expect(fixes.map((fix) => fix.safe)).toEqual([safe]);
    expect(found(`---\n${fixed}\n---\n`)).toEqual([]);
  });

  it('closes the quote of an entry in front of the next one', () => {
    const [finding] = findingsIn('---\ntags: ["ownership, "scale"]\n---\n', { ruleId });
    expect([finding?.messageId, finding?.line, finding?.column, finding?.message]).toEqual([
      'unclosedQuote',
      2,
      8,
      'Unclosed quote, expected a `"` at the end of the value.\nClose it: `"ownership"`.',
    ]);
  });

  it.each([
    ['---\ntype: a\n\nText.\n', '---\ntype: a\n---\n\nText.\n'],
    ['---\r\ntype: a\r\n\r\nText.\r\n', '---\r\ntype: a\r\n---\r\n\r\nText.\r\n'],
    ['---\ntype: a\n', '---\ntype: a\n---\n'],
    ['---\ntype: a', '---\ntype: a\n---\n'],
    ['---\ntype: a\n-----\nText.\n', '---\ntype: a\n---\nText.\n'],
  ])('closes %j', (text, fixed) => {
    const [finding, ...others] = findingsIn(text, { ruleId });
    expect(others).toEqual([]);
    expect(applyFixes(text, [finding?.fix ?? []].flat())).toBe(fixed);
  });

  it.each([
    ['with more keys below', '---\ntype: a\n\ntitle: b\n'],
    ['with a heading that YAML reads as a comment', '---\ntype: a\n# Title\n\nText.\n'],
    ['with text at once', '---\ntype: a\nText.\n'],
    ['without a key', '---\n\nText.\n'],
    ['at text behind the dashes', '---\ntype: a\n--- # End\n'],
    ['at dashes that are no end', '---\nText.\n-----\n'],
  ])('closes no frontmatter %s', (_, text) => {
    expect(findingsIn(text, { ruleId }).map(({ fix }) => fix)).toEqual([undefined]);
  });

  it.each([
    ['status: draft', ['note']],
    ['"Status" : \'Draft\' # mine', ['note']],
    ['status: ready', ['error']],
    ['state: draft', ['error']],
    ['status: retired', []],
  ])('reads the line %j of broken frontmatter', (line, severities) => {
    for (const text of [
      `---\n${line}\ntitle: Cut p99: 40%\n---\n`,
      `---\ntitle: "a\n${line}\n---\n`,
      `---\n${line}\n\n## Answer\n`,
    ]) {
      expect(findingsIn(text).map(({ severity }) => severity)).toEqual(severities);
    }
    expect(findingsIn(`---\ntype: [\n---\n${line}\n`)[0]?.severity).toBe('error');
    expect(findingsIn(`\n---\n${line}\n---\n`).map(({ severity }) => severity)).toEqual(severities);
  });

  it('keeps every other rule but those for broken files silent', () => {
    expect(findingsIn('---\ntype: x\ntype: y\n---\n').map((each) => each.ruleId)).toEqual([ruleId]);
  });
});
