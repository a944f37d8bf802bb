import { describe, expect, it } from 'vitest';
import { applyFixes, at, findingsIn, placesIn, pointedAt } from '../support/check-text.ts';

const ruleId = 'unknown-field';
const story = (frontmatter: string, body = '') => `---\ntype: parser-migration\n${frontmatter}---\n${body}`;

describe(ruleId, () => {
  it.each([
    [
      story('mood: tired\n'),
      '3:1-3:5 unknown',
      'Unknown key `mood`, which nothing reads.\n' +
        'Move its text to a field or into the answer, or list the key in the option `allow` of this rule.',
    ],
    [
      story('tradeofs: slower\n'),
      '3:1-3:9 suggest',
      'Unknown key `tradeofs`, which nothing reads.\nDid you mean `tradeoffs`?',
    ],
  ])('%j', (text, place, message) => {
    const [finding, ...more] = findingsIn(text, { ruleId });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ ruleId, severity: 'warning', message });
    expect(finding && at(finding)).toBe(place);
  });

  it.each([
    ['a quoted key', '"my mood": tired\n', '3:2-3:9 unknown'],
    ['a single-quoted key', "'stakez': many\n", '3:2-3:8 suggest'],
    ['letters with accents', 'Übermut 日本: viel\n', '3:1-3:11 unknown'],
    ['a key without letters', '"🔥": hot\n', '3:2-3:4 unknown'],
    ['indentation of a value', 'mood:\n  deep: stakez\n', '3:1-3:5 unknown'],
    ['no value', 'mood:\n', '3:1-3:5 unknown'],
    ['a meta key', 'statuss: draft\n', '3:1-3:8 suggest'],
    ['a name of every object', 'constructor: a\n', '3:1-3:12 unknown'],
    ['a number', '2024: a\n', '3:1-3:5 unknown'],
  ])('points well at %s', (_, frontmatter, place) => {
    const text = story(frontmatter);
    expect(placesIn(text, { ruleId })).toEqual([place]);
    expect(placesIn(`\uFEFF${text.replaceAll('\n', '\r\n')}`, { ruleId })).toEqual([place]);
  });

  it.each(['tradeofs: slower\n', '"stakez": many\n', "'leson': ask\n", 'statuss: ready\n'])(
    'is mended by its fix: %j',
    (frontmatter) => {
      for (const text of [story(frontmatter), `\uFEFF${story(frontmatter).replaceAll('\n', '\r\n')}`]) {
        const [finding] = findingsIn(text, { ruleId });
        if (finding?.fix === undefined) throw new Error(`no fix in ${text}`);
        expect(pointedAt(text, finding)).toBe(text.slice(...finding.fix.range));
        const fixed = applyFixes(text, [finding.fix]);
        expect(findingsIn(fixed, { ruleId })).toEqual([]);
        expect(findingsIn(fixed, { ruleId: 'frontmatter-syntax' })).toEqual([]);
      }
    },
  );

  it('does not rename to a key that is there already, in any spelling', () => {
    for (const present of ['tradeoffs', 'Trade-offs', '"tradeoff"']) {
      const [finding, ...more] = findingsIn(story(`${present}: a\ntradeofs: b\n`), { ruleId });
      expect(more).toEqual([]);
      expect(finding?.messageId).toBe('suggest');
      expect(finding).not.toHaveProperty('fix');
    }
  });

  it('renames only the first of two misspellings', () => {
    const text = story('tradeofs: a\ntradoffs: b\n');
    const found = findingsIn(text, { ruleId });
    expect(found.map(at)).toEqual(['3:1-3:9 suggest', '4:1-4:9 suggest']);
    expect(found.map(({ fix }) => fix !== undefined)).toEqual([true, false]);
    const fixed = applyFixes(
      text,
      found.flatMap(({ fix }) => fix ?? []),
    );
    expect(findingsIn(fixed, { ruleId: 'frontmatter-syntax' })).toEqual([]);
    expect(placesIn(fixed, { ruleId })).toEqual(['4:1-4:9 suggest']);
  });

  it('gives the same fix as required-fields', () => {
    const text = story('tradeofs: slower\n');
    const fixes = findingsIn(text).filter(({ fix }) => fix?.text === 'tradeoffs');
    expect(fixes.map((each) => each.ruleId)).toEqual(['required-fields', ruleId]);
    expect(fixes[0]?.fix).toEqual(fixes[1]?.fix);
  });

  it.each([
    ['every field and meta key', story('title: a\nthemes: a\nprompts: a\ndate: a\ntags: a\nlesson: a\n')],
    ['other spellings', story('API contract: a\nfollow-up: b\nTrade-Offs: c\n')],
    ['keys of note apps and site generators', story('aliases: a\ncssclasses: b\nLayout: c\nslug: d\n')],
    ['sections of any name', story('', '\n## Mood\n\nTired.\n')],
    ['a retired story', story('status: retired\nmood: a\n')],
    ['a key inside of a value', story('numbers:\n  mood: a\n')],
  ])('accepts %s', (_, text) => {
    expect(findingsIn(text, { ruleId })).toEqual([]);
  });

  it('gives notes in a draft', () => {
    expect(findingsIn(story('status: draft\nmood: a\n'), { ruleId })[0]?.severity).toBe('note');
  });

  it('lets keys pass that the configuration allows, in any spelling', () => {
    const config = { rules: { [ruleId]: { allow: ['my-mood', 'tradeofs'] } } };
    expect(placesIn(story('My mood: a\ntradeofs: b\nweather: c\n'), { ruleId, config })).toEqual([
      '5:1-5:8 unknown',
    ]);
  });

  it('reads the keys of prompt answers too', () => {
    const path = 'answers/ana/one.md';
    expect(placesIn('---\nprompt: ai-safety\nmood: a\n---\n', { ruleId, path })).toEqual(['3:1-3:5 unknown']);
  });
});
