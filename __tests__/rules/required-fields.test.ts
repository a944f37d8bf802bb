import { describe, expect, it } from 'vitest';
import { applyFixes, at, findingsIn, placesIn } from '../support/check-text.ts';

const ruleId = 'required-fields';
/** A security story's frontmatter, without the fields named. */
const FIELDS = {
  stakes: '40 keys',
  normal_delivery_path: 'each deploy asks for a key',
  numbers: '40 to 0',
  tradeoffs: 'slower deploys',
  lesson: 'ask for the date',
};
function without(...names: string[]): string {
  const rest = Object.entries(FIELDS).filter(([name]) => !names.includes(name));
  return `type: security-hygiene\n${rest.map(([name, value]) => `${name}: ${value}\n`).join('')}`;
}
const story = (frontmatter: string, body = '') => `---\n${frontmatter}---\n${body}`;

describe(ruleId, () => {
  it.each([
    [
      story(without('lesson')),
      '1:1-1:4 common',
      'Missing field `lesson`, which every story needs.\n' +
        'Add `lesson:` to the frontmatter, or a section `## Lesson`: what you do differently since.',
    ],
    [
      story(without('normal_delivery_path')),
      '2:7-2:23 ofType',
      'Missing field `normal_delivery_path`, which every story of type `security-hygiene` needs.\n' +
        'Add `normal_delivery_path:` to the frontmatter, or a section `## Normal delivery path`: ' +
        'how every later change gets the same protection without anyone remembering it.',
    ],
    [
      story(`${without('tradeoffs')}tradeofs: slower deploys\n`),
      '7:1-7:9 misspelled',
      'Missing field `tradeoffs`, expected it where the key `tradeofs` stands.\n' +
        'Rename the key to `tradeoffs`.',
    ],
  ])('%j', (text, place, message) => {
    const [finding, ...more] = findingsIn(text, { ruleId });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ ruleId, severity: 'error', message });
    expect(finding && at(finding)).toBe(place);
  });

  it('adds a key to the end of the frontmatter', () => {
    const text = story(without('lesson'), '\nBody.\n');
    const [finding] = findingsIn(text, { ruleId });
    const end = text.indexOf('---\n\nBody');
    expect(finding?.fix).toEqual({
      range: [end, end],
      text: 'lesson: TODO # what you do differently since\n',
    });
  });

  it('renames a key', () => {
    const text = story(`${without('tradeoffs')}"tradeofs": slower\n`);
    const [finding] = findingsIn(text, { ruleId });
    const start = text.indexOf('tradeofs');
    expect(finding?.fix).toEqual({ range: [start, start + 8], text: 'tradeoffs' });
  });

  it.each([
    ['every field', 'type: incident-command\n'],
    ['the common fields where the type is unknown', 'type: nonsense\n'],
    ['the common fields where there is no type', 'title: One\n'],
    ['indented keys', '  type: incident-command\n  title: One\n'],
    ['quoted keys', '"type": "parser-migration"\n'],
    ['no keys', ''],
    ['a block scalar as the last value', 'type: ai-eval-loop\nstakes: |\n  many\n  people\n'],
    ['a list as the last value', 'type: ai-eval-loop\nthemes:\n  - judgment\n'],
    ['letters with accents', 'type: ai-eval-loop\ntitle: Über 日本 🔥\n'],
    ['a comment as the last line', 'type: ai-eval-loop\n# more to come\n'],
  ])('has fixes that make empty fields of missing ones: %s', (_, frontmatter) => {
    for (const text of [
      story(frontmatter),
      `\uFEFF${story(frontmatter)}`.replaceAll('\n', '\r\n'),
      story(frontmatter, '\n## Answer\n\nWords.\n'),
    ]) {
      const found = findingsIn(text, { ruleId });
      expect(found.length).toBeGreaterThan(3);
      const fixed = applyFixes(
        text,
        found.flatMap(({ fix }) => fix ?? []),
      );
      expect(fixed.replaceAll('\r\n', '').includes('\n')).toBe(!text.includes('\r'));
      expect(findingsIn(fixed, { ruleId })).toEqual([]);
      expect(findingsIn(fixed, { ruleId: 'frontmatter-syntax' })).toEqual([]);
      const empty = findingsIn(fixed, { ruleId: 'empty-field' });
      expect(empty.map(({ messageId }) => messageId)).toEqual(found.map(() => 'placeholder'));
    }
  });

  it('has a fix that renames, after which nothing is missing or unknown', () => {
    const text = `${story(`${without('tradeoffs')}'tradeofs': slower deploys\n`)}`;
    const found = findingsIn(text, { ruleId });
    const fixed = applyFixes(
      text,
      found.flatMap(({ fix }) => fix ?? []),
    );
    expect(findingsIn(fixed, { ruleId })).toEqual([]);
    expect(findingsIn(fixed, { ruleId: 'empty-field' })).toEqual([]);
    expect(findingsIn(fixed, { ruleId: 'unknown-field' })).toEqual([]);
  });

  it.each([
    ['flow style', '{type: incident-command, title: One}\n'],
    ['a flow mapping over lines', '{\n  type: incident-command,\n  title: One\n}\n'],
    ['a document end', 'type: incident-command\n...\n'],
  ])('has no fix where a line would be no key: %s', (_, frontmatter) => {
    const found = findingsIn(story(frontmatter), { ruleId });
    expect(found.length).toBe(7);
    expect(found.filter(({ fix }) => fix !== undefined)).toEqual([]);
  });

  it.each([
    ['CRLF and a mark', `\uFEFF${story(without('lesson'))}`.replaceAll('\n', '\r\n'), ['1:1-1:4 common']],
    [
      'a quoted type',
      story('"type": "security-hygiene"\nnumbers: a\nstakes: b\ntradeoffs: c\nlesson: d\n'),
      ['2:10-2:26 ofType'],
    ],
    [
      'no type and no fields',
      story('title: One\n'),
      ['1:1-1:4 common', '1:1-1:4 common', '1:1-1:4 common', '1:1-1:4 common'],
    ],
    [
      'two misspellings of one field',
      story(`${without('lesson')}leson: a\nlessn: b\n`),
      ['7:1-7:6 misspelled'],
    ],
    ['a field of another type', story(`${without('lesson')}adoption: all\n`), ['1:1-1:4 common']],
    [
      'a section in a code block',
      story(without('lesson'), '\n```\n## Lesson\n\nx\n```\n'),
      ['1:1-1:4 common'],
    ],
  ])('points well at %s', (_, text, places) => {
    expect(placesIn(text, { ruleId })).toEqual(places);
  });

  it.each([
    ['every field', story(without())],
    ['a section', story(without('lesson'), '\n## Lesson\n\nAsk.\n')],
    ['a section under another name', story(without('lesson'), '\n### Lessons learned\n\nAsk.\n')],
    ['a setext section', story(without('lesson'), '\nLesson\n------\n\nAsk.\n')],
    ['another spelling', story(`${without('tradeoffs')}Trade-offs: slower\n`)],
    ['an alias', story(`${without('numbers')}metrics: 40 to 0\n`)],
    ['a field that is empty', story(`${without('lesson')}lesson:\n`)],
    ['a section that is empty', story(without('lesson'), '\n## Lesson\n')],
    ['a retired story', story('type: incident-command\nstatus: retired\n')],
    ['a prompt answer', story('prompt: ai-safety\n')],
    ['a broken file', '---\ntype: a: b\n---\n'],
  ])('accepts %s', (_, text) => {
    expect(findingsIn(text, { ruleId })).toEqual([]);
  });

  it('gives notes in a draft', () => {
    const found = findingsIn(story(`status: draft\n${without('lesson')}`), { ruleId });
    expect(found.map(({ severity }) => severity)).toEqual(['note']);
  });

  it('asks for the fields of the configuration, and quotes their names where YAML needs it', () => {
    const config = { 'common-fields': { 'what: why': 'the\n reason', lesson: false } };
    const text = story(without('lesson'));
    const [finding, ...more] = findingsIn(text, { ruleId, config });
    expect(more).toEqual([]);
    expect(finding?.fix?.text).toBe('"what: why": TODO # the reason\n');
    const fixed = applyFixes(text, finding?.fix ? [finding.fix] : []);
    expect(findingsIn(fixed, { ruleId, config })).toEqual([]);
    expect(findingsIn(fixed, { ruleId: 'empty-field', config })).toMatchObject([{ line: 7, column: 14 }]);
  });
});
