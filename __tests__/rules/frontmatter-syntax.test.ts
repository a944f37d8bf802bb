import { describe, expect, it } from 'vitest';
import { applyFixes, at, findingsIn, placesIn, pointedAt } from '../support/check-text.ts';

const ruleId = 'frontmatter-syntax';
const MEND = 'Mend the YAML at this place; indent with spaces, and quote values that hold `: ` or ` #`.';

describe(ruleId, () => {
  it.each([
    [
      '---\ntype: platform-boundary\ntitle: Cut p99: 40%\n---\n',
      '3:8-3:20 quoteValue',
      'Cut p99: 40%',
      'Unexpected characters in the unquoted value `Cut p99: 40%`, expected plain text.\n' +
        'Quote this value: `"Cut p99: 40%"`.',
    ],
    [
      '---\ntitle: One\nstakes: Many\ntitle: Two\n---\n',
      '4:1-4:6 duplicateKey',
      'title',
      'Unexpected second key `title`, expected each key once.\nRemove one of the two, or merge their values.',
    ],
    [
      '---\ntitle: One\n\n## Answer\n',
      '1:1-1:4 unclosed',
      '---',
      'Unexpected end of file, expected a line `---` that closes the frontmatter.\n' +
        'Add a line `---` behind the last key.',
    ],
    [
      '---\ntitle: One\n--- my story\nMore.\n',
      '3:1-3:13 closingFence',
      '--- my story',
      'Unexpected `--- my story`, expected `---` alone on its line.\n' +
        'Put the text behind `---` on a line of its own, or indent it.',
    ],
    [
      '--- toml\ntitle = "One"\n---\n',
      '1:5-1:9 language',
      'toml',
      'Unexpected frontmatter language `toml`, expected YAML.\n' +
        'Only YAML is read, and nothing is ever run: write `---` alone and YAML below it.',
    ],
    [
      '---\n- One\n- Two\n---\n',
      '2:1-3:6 notMapping',
      '- One\n- Two',
      'Unexpected a list as frontmatter, expected `key: value` lines.\nWrite each field as `key: value`.',
    ],
    [
      `---\nlog: "${'x'.repeat(32 * 1024)}"\n---\n`,
      '1:1-1:4 tooLarge',
      '---',
      'The frontmatter is longer than the 32 KiB that are read.\n' +
        'Move long fields into sections of the body, e.g. `## Stakes`.',
    ],
    [
      '---\ntitle: One\n\tstakes: Many\n---\n',
      '3:1-3:2 invalid',
      '\t',
      `Invalid YAML: a tab indents this line, expected spaces.\n${MEND}`,
    ],
  ])('%j', (text, place, words, message) => {
    const [finding, ...more] = findingsIn(text);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ ruleId, severity: 'error', message });
    expect(finding && at(finding)).toBe(place);
    expect(finding && pointedAt(text, finding)).toBe(words);
  });

  it.each([
    ['a byte order mark', '\uFEFF---\ntitle: Cut: it\n---\n', '2:8-2:15 quoteValue'],
    ['a mark before a language', '\uFEFF---js\n---\n', '1:4-1:6 language'],
    ['CRLF', '---\r\ntype: x\r\ntitle: Cut: it\r\n---\r\n', '3:8-3:15 quoteValue'],
    ['CRLF and an unclosed block', '---\r\ntype: x\r\n', '1:1-1:4 unclosed'],
    ['CRLF and a bad fence', '---\r\ntype: x\r\n----\r\n', '3:1-3:5 closingFence'],
    ['letters with accents', '---\ntitle: Café: 🔥 Überlast\n---\n', '2:8-2:25 quoteValue'],
    ['a value that begins with an at sign', '---\nowner: @ana\n---\n', '2:8-2:12 quoteValue'],
    ['a value that begins with a backtick', '---\ntitle: `npm ci` broke\n---\n', '2:8-2:22 quoteValue'],
    ['a value that begins with a quotation', '---\ntitle: "Fast" is no plan\n---\n', '2:8-2:25 quoteValue'],
    ['a value that begins with an asterisk', '---\ntitle: *bold* idea\n---\n', '2:8-2:19 quoteValue'],
    ['a percent sign', '---\nnumbers: %40\n---\n', '2:10-2:13 quoteValue'],
    ['a quoted key', '---\n"title": Cut: it\n---\n', '2:10-2:17 quoteValue'],
    ['a list item', '---\nnumbers:\n  - @ana: x: y\n---\n', '3:5-3:15 quoteValue'],
    ['a comment behind the value', '---\ntitle: Cut: it # later\n---\n', '2:8-2:15 quoteValue'],
    ['a quoted second key', '---\ntitle: a\n"title": b\n---\n', '3:2-3:7 duplicateKey'],
    ['another spelling', '---\nAPI contract: a\napi-contract: b\n---\n', '3:1-3:13 duplicateKey'],
    ['bare text', '---\nJust text\n---\n', '2:1-2:10 notMapping'],
    ['an open bracket', '---\nthemes: [judgment\n---\n', '2:9-2:18 quoteValue'],
    ['an open quote', '---\ntype: x\ntitle: "One\n---\n', '3:12-3:12 invalid'],
    ['an open quote with CRLF', '---\r\ntype: x\r\ntitle: "One\r\n---\r\n', '3:12-3:13 invalid'],
    ['an open quote alone', '---\ntitle: "One\n---\n', '2:12-2:12 invalid'],
    ['a long blank', `---\ntitle: One\n${'\n'.repeat(600)}---\n`, '2:11-603:1 invalid'],
    ['two fences with text', '---\ntitle: a\n---b\n---\n', '3:1-3:5 closingFence'],
  ])('points well at %s', (_, text, place) => {
    expect(placesIn(text)).toEqual([place]);
  });

  it.each([
    '---\ntype: platform-boundary\ntitle: Cut p99: 40%\n---\n',
    '\uFEFF---\r\ntitle: Cut p99: 40%\r\n---\r\n',
    '---\nowner: @ana\n---\n',
    '---\ntitle: "Fast" is no plan\n---\n',
    '---\ntitle: Cut: it # later\n---\n',
    '---\ntitle: C:\\new: "disk"\n---\n',
  ])('is mended by its fix: %j', (text) => {
    const [finding] = findingsIn(text, { ruleId });
    const { range, text: quoted } = finding?.fix ?? { range: [0, 0], text: '' };
    expect(quoted).toBe(JSON.stringify(text.slice(...range)));
    expect(finding && pointedAt(text, finding)).toBe(text.slice(...range));
    expect(findingsIn(applyFixes(text, finding?.fix ? [finding.fix] : []), { ruleId })).toEqual([]);
  });

  it('mends two values one after the other', () => {
    let text = '---\ntitle: One: two\nstakes: Three: four\n---\n';
    for (const place of ['2:8-2:16 quoteValue', '3:9-3:20 quoteValue']) {
      const [finding] = findingsIn(text, { ruleId });
      expect(finding && at(finding)).toBe(place);
      text = applyFixes(text, finding?.fix ? [finding.fix] : []);
    }
    expect(text).toBe('---\ntitle: "One: two"\nstakes: "Three: four"\n---\n');
    expect(findingsIn(text, { ruleId })).toEqual([]);
  });

  it('runs nothing', () => {
    const text = '---js\nglobalThis.pwned = true;\nmodule.exports = {};\n---\n';
    expect(placesIn(text)).toEqual(['1:4-1:6 language']);
    expect(globalThis).not.toHaveProperty('pwned');
  });

  it.each([
    '---\n---\n',
    '---yaml\ntype: x\n---\n',
    '--- yml \ntype: x\n--- \n',
    '---\r\ntype: x\r\n---',
    '---\ntitle: >\n  Cut p99: 40%\n---\n',
    "---\n'title': 'It''s: fine'\n---\n",
    '---\ntitle: a\n---\n--- not a fence\n',
    '---\n"!": a\n"?": b\n---\n',
  ])('accepts %j', (text) => {
    expect(findingsIn(text, { ruleId })).toEqual([]);
  });

  it('is an error even where a draft was meant, because nothing was read', () => {
    expect(findingsIn('---\nstatus: draft\ntitle: a: b\n---\n')[0]?.severity).toBe('error');
  });

  it('hides what else is wrong with the file', () => {
    expect(findingsIn('---\ntitle: a: b\n---\n').map((each) => each.ruleId)).toEqual([ruleId]);
  });
});
