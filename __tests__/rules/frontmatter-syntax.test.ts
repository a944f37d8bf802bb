import { describe, expect, it } from 'vitest';
import { findingsIn, placesIn } from '../support/check-text.ts';

const ruleId = 'frontmatter-syntax';
const found = (text: string) => placesIn(text, { ruleId });

describe('frontmatter-syntax', () => {
  it.each([
    ['quoteValue', '---\ntype: incident-command\ntitle: Cut p99: 40%\n---\n', '3:8-3:20 quoteValue'],
    ['quoteValue behind a comment', '---\n# mine\ntitle: Cut p99: 40%\n---\n', '3:8-3:20 quoteValue'],
    ['a value that begins with @', '---\ntitle: @ana and I\n---\n', '2:8-2:18 quoteValue'],
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
    ['tooLarge', `---\nlog: "${'x'.repeat(33_000)}"\n---\n`, '1:1-1:4 tooLarge'],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
    // The same in a file from Windows, and behind a byte order mark: no place moves.
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

  it('is silent behind a closed frontmatter', () => {
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
      'Unexpected characters in the unquoted value `Cut p99: 40%`, expected plain text.\nQuote this value: `"Cut p99: 40%"`.',
    ],
    [
      '---\ntitle: a\nTitle: b\n---\n',
      'Unexpected second key `Title`, expected each key once.\nRemove one of the two, or merge their values.',
    ],
    [
      '---\ntitle: a\n',
      'Unexpected end of file, expected a line `---` that closes the frontmatter.\nAdd a line `---` behind the last key.',
    ],
    [
      '---\ntitle: a\n--- b\n',
      'Unexpected `--- b`, expected `---` alone on its line.\nPut the text behind `---` on a line of its own, or indent it.',
    ],
    [
      '---toml\ntitle = 1\n---\n',
      'Unexpected frontmatter language `toml`, expected YAML.\nOnly YAML is read, and nothing is ever run: write `---` alone and YAML below it.',
    ],
    [
      '---\ntext\n---\n',
      'Unexpected text as frontmatter, expected `key: value` lines.\nWrite each field as `key: value`.',
    ],
    [
      `---\nlog: "${'x'.repeat(33_000)}"\n---\n`,
      'The frontmatter is longer than the 32 KiB that are read.\nMove long fields into sections of the body, e.g. `## Stakes`.',
    ],
    [
      '---\ntitle: "a\n---\n',
      'Invalid YAML: unexpected end of the stream within a double quoted scalar.\nMend the YAML at this place; indent with spaces, and quote values that hold `: ` or ` #`.',
    ],
  ])('says what to do about %j', (text, message) => {
    expect(findingsIn(text).map((each) => each.message)).toEqual([message]);
  });

  it('keeps every other rule but those for broken files silent', () => {
    expect(findingsIn('---\ntype: x\ntype: y\n---\n').map((each) => each.ruleId)).toEqual([ruleId]);
  });
});
