import { describe, expect, it } from 'vitest';
import { applyFixes, at, findingsIn, placesIn, pointedAt } from '../support/check-text.ts';

const ruleId = 'field-value';
const story = (frontmatter: string, body = '') => `---\ntype: incident-command\n${frontmatter}---\n${body}`;
const STATUSES = 'expected `draft`, `ready` or `retired`';
const THEMES =
  'expected `judgment`, `humility`, `incident-leadership`, `disagreement`, `safety-mechanisms`, `ambiguity` or `ownership`';

describe(ruleId, () => {
  it.each([
    [
      'owner: [ana, ben]\n',
      '3:8-3:18 kind',
      'Field `owner` is a list, expected text.\nWrite one value behind `owner:`, without brackets and dashes.',
    ],
    [
      'lesson: [[ask, first]]\n',
      '3:9-3:23 kind',
      'Field `lesson` is a list of lists, expected text, or a list of texts.\n' +
        'Write one text an item, in quotes where it begins with a bracket or a dash.',
    ],
    [
      'lesson: true\n',
      '3:9-3:13 flag',
      'Field `lesson` is `true`, expected text, or a list of texts.\n' +
        'Say it in words; if this word alone is meant, put it in quotes.',
    ],
    [
      'numbers:\n  - Errors: 4 a day\n',
      '4:3-4:20 pairs',
      'Field `numbers` holds `key: value` pairs, expected text, or a list of texts.\n' +
        'Write each as one text, in quotes where it holds `: `.',
    ],
    [
      'themes: judgment, humility\n',
      '3:9-3:27 commas',
      'Unexpected commas in `themes`, expected a list.\nWrite `[judgment, humility]`.',
    ],
    [
      'status:\n',
      '3:1-3:7 blank',
      `Blank \`status\`, ${STATUSES}.\nName one, or remove the key: without it \`ready\` holds.`,
    ],
    [
      'status: submitted\n',
      '3:9-3:18 choice',
      `Unknown status \`submitted\`, ${STATUSES}.\nChange it to one of these, or remove it.`,
    ],
    [
      'themes: [leadership, ownershp]\n',
      '3:10-3:20 choice',
      `Unknown theme \`leadership\`, ${THEMES}.\nChange it to one of these, or remove it.`,
    ],
    ['status: redy\n', '3:9-3:13 suggest', `Unknown status \`redy\`, ${STATUSES}.\nDid you mean \`ready\`?`],
  ])('%j', (frontmatter, place, message) => {
    const [finding] = findingsIn(story(frontmatter), { ruleId });
    expect(finding).toMatchObject({ ruleId, severity: 'error', message });
    expect(finding && at(finding)).toBe(place);
  });

  it.each([
    ['a quoted status', '"status": "submitted"\n', ['3:12-3:21 choice']],
    ['a status in a block scalar', 'status: >\n  submitted\n', ['4:3-4:12 choice']],
    ['a status of blanks', 'status: "  "\n', ['3:1-3:7 blank']],
    ['a status that is null', 'status: null\n', ['3:1-3:7 blank']],
    ['a status that is a flag', 'status: true\n', ['3:9-3:13 choice']],
    ['a status that is a number', 'status: 1\n', ['3:9-3:10 choice']],
    ['a status that is a list', 'status: [draft]\n', ['3:9-3:16 kind']],
    ['a status that is pairs', 'status: {draft: a}\n', ['3:9-3:19 pairs']],
    ['a status that says TODO', 'status: TODO\n', ['3:9-3:13 choice']],
    ['another spelling of a key', 'Status: submitted\n', ['3:9-3:18 choice']],
    ['two themes', 'themes: [leadership, ownershp]\n', ['3:10-3:20 choice', '3:22-3:30 suggest']],
    [
      'quoted themes over lines',
      'themes:\n  - \'colours\'\n  - "judgement"\n',
      ['4:6-4:13 choice', '5:6-5:15 suggest'],
    ],
    ['a theme with accents', 'themes: [Führung 🔥, 日本]\n', ['3:10-3:20 choice', '3:22-3:24 choice']],
    ['a theme in another case', 'themes: Judgment\n', ['3:9-3:17 suggest']],
    ['a prompt by its question', 'prompts: [Why this role?]\n', ['3:11-3:25 suggest']],
    ['prompts with commas', 'prompts: "ai-safety,disagreement"\n', ['3:11-3:33 commas']],
    ['commas with an unknown name', 'themes: judgment, colours\n', ['3:9-3:26 choice']],
    ['a flag for themes', 'themes: true\n', ['3:9-3:13 flag']],
    ['pairs for themes', 'themes: {judgment: a}\n', ['3:9-3:22 pairs']],
    ['pairs as a mapping', 'numbers:\n  before: 14\n  after: 0\n', ['4:3-5:11 pairs']],
    ['a flag for a title', 'title: false\n', ['3:8-3:13 flag']],
    ['a list for a title', 'title:\n  - One\n  - Two\n', ['4:3-5:8 kind']],
    ['a field of another type', 'adoption: true\n', ['3:11-3:15 flag']],
    ['an alias', 'Lessons learned: true\n', ['3:18-3:22 flag']],
  ])('points well at %s', (_, frontmatter, places) => {
    const text = story(frontmatter);
    expect(placesIn(text, { ruleId })).toEqual(places);
    const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(placesIn(windows, { ruleId })).toEqual(places);
    for (const finding of findingsIn(windows, { ruleId })) {
      expect(pointedAt(windows, finding)).not.toMatch(/^\s|\s$/);
    }
  });

  it.each([
    'status: redy\n',
    '"status": "DRAFTS" # soon\n',
    'status: >\n  redy\n',
    'themes: [judgement, ownershp]\n',
    'themes:\n  - Judgment\n  - "humilty"\n',
    'prompts: Why this role?\n',
    'themes: judgment, humility\n',
    'prompts: "ai-safety,disagreement"\n',
    "'themes':   'judgment , humility'\n",
    'numbers:\n  - Errors: 4 a day\n  - Time: 5 "or so" minutes\n  - plain\n',
    'numbers:\n- Fehler für alle: 4\n',
  ])('is mended by its fixes: %j', (frontmatter) => {
    for (const text of [story(frontmatter), `\uFEFF${story(frontmatter).replaceAll('\n', '\r\n')}`]) {
      const found = findingsIn(text, { ruleId });
      expect(found.length).toBeGreaterThan(0);
      const fixed = applyFixes(
        text,
        found.map(({ fix }) => fix ?? { range: [0, 0], text: 'no fix' }),
      );
      expect(findingsIn(fixed, { ruleId })).toEqual([]);
      expect(findingsIn(fixed, { ruleId: 'frontmatter-syntax' })).toEqual([]);
      expect(fixed.split('\n').length).toBeGreaterThanOrEqual(text.split('\n').length - 1);
    }
  });

  it('quotes list items and leaves the rest as it is', () => {
    const text = story('numbers:\n  - Errors: 4 a day\n  - plain\n  - "Time: 5"\n');
    const [finding] = findingsIn(text, { ruleId });
    expect(applyFixes(text, finding?.fix ? [finding.fix] : [])).toBe(
      story('numbers:\n  - "Errors: 4 a day"\n  - plain\n  - "Time: 5"\n'),
    );
  });

  it.each([
    ['a mapping', 'numbers:\n  before: 14\n'],
    ['an item over two lines', 'numbers:\n  - before: 14\n    after: 0\n'],
    ['an item with a comment', 'numbers:\n  - before: 14 # keys\n  - after: 0\n'],
    ['flow style', 'numbers: [before: 14]\n'],
    ['a flag', 'numbers: true\n'],
    ['commas in a block scalar', 'themes: >\n  judgment, humility\n'],
  ])('has no fix for %s', (_, frontmatter) => {
    const [finding, ...more] = findingsIn(story(frontmatter), { ruleId });
    expect(more).toEqual([]);
    expect(finding).toBeDefined();
    expect(finding).not.toHaveProperty('fix');
  });

  it.each([
    ['statuses in any case', story('status: Ready\n')],
    ['no status', story('')],
    ['one theme as text', story('themes: judgment\n')],
    ['lists', story('themes: [judgment, humility]\nprompts:\n  - ai-safety\n')],
    ['no themes', story('themes: []\nprompts:\n')],
    ['numbers and dates', story('title: 2024\nnumbers: 5200\nstakes: 2024-05-17\n')],
    ['words that only YAML 1.1 takes for flags', story('lesson: yes\nstakes: no\n')],
    ['a flag in quotes', story('lesson: "true"\n')],
    ['blank fields', story('lesson:\nthemes: TODO\n')],
    ['keys that no rule knows', story('mood: true\ntags: {a: b}\ndate: [1]\n')],
    ['sections', story('', '\n## Lesson\n\ntrue\n')],
    ['a retired story', story('status: retired\nthemes: colours\n')],
  ])('accepts %s', (_, text) => {
    expect(findingsIn(text, { ruleId })).toEqual([]);
  });

  it('gives notes in a draft', () => {
    expect(findingsIn(story('status: draft\nthemes: colours\n'), { ruleId })[0]?.severity).toBe('note');
  });

  it('knows the themes and prompts of the configuration', () => {
    const config = {
      themes: { colours: 'Colours', judgment: false as const },
      prompts: { hue: { question: 'Which hue?' } },
    };
    expect(findingsIn(story('themes: colours\nprompts: hue\n'), { ruleId, config })).toEqual([]);
    expect(placesIn(story('themes: judgment\nprompts: Which hue\n'), { ruleId, config })).toEqual([
      '3:9-3:17 choice',
      '4:10-4:19 suggest',
    ]);
  });
});
