import { describe, expect, it } from 'vitest';
import { applyFixes, at, findingsIn, placesIn, pointedAt } from '../support/check-text.ts';

const ruleId = 'story-type';
const CHOICES =
  'expected one of `platform-boundary`, `ai-eval-loop`, `parser-migration`, `incident-command` or `security-hygiene`';

describe(ruleId, () => {
  it.each([
    [
      '---\ntitle: One\n---\n',
      '1:1-1:4 missing',
      `Missing \`type\`, ${CHOICES}.\nWrite one of them behind \`type:\` in the frontmatter.`,
    ],
    [
      '---\ntype: leadership\n---\n',
      '2:7-2:17 unknown',
      `Unknown story type \`leadership\`, ${CHOICES}.\nChange it to the type that the story shows.`,
    ],
    [
      '---\ntype: incident-comand\n---\n',
      '2:7-2:22 suggest',
      `Unknown story type \`incident-comand\`, ${CHOICES}.\nDid you mean \`incident-command\`?`,
    ],
  ])('%j', (text, place, message) => {
    const [finding, ...more] = findingsIn(text, { ruleId });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ ruleId, severity: 'error', message });
    expect(finding && at(finding)).toBe(place);
  });

  it.each([
    ['a byte order mark', '\uFEFF---\ntype: nonsense\n---\n', '2:7-2:15 unknown'],
    ['a byte order mark, and no type', '\uFEFF---\ntitle: a\n---\n', '1:1-1:4 missing'],
    ['CRLF', '---\r\ntype: nonsense\r\n---\r\n', '2:7-2:15 unknown'],
    ['quotes', '---\ntype: "nonsense"\n---\n', '2:8-2:16 unknown'],
    ['a quoted key', '---\n"type": nonsense\n---\n', '2:9-2:17 unknown'],
    ['another spelling of the key', '---\nType: nonsense\n---\n', '2:7-2:15 unknown'],
    ['a block scalar', '---\ntype: >\n  nonsense\n---\n', '3:3-3:11 unknown'],
    ['a comment', '---\ntype: nonsense # or not\n---\n', '2:7-2:15 unknown'],
    ['letters with accents', '---\ntitle: 🔥\ntype: ÜÄÖ-日本語\n---\n', '3:7-3:14 unknown'],
    ['a number', '---\ntype: 12\n---\n', '2:7-2:9 unknown'],
    ['no value', '---\ntype:\n---\n', '2:1-2:5 missing'],
    ['an empty value', '---\ntype: ""\n---\n', '2:1-2:5 missing'],
    ['a list', '---\ntype: [incident-command]\n---\n', '2:7-2:25 missing'],
    ['another case', '---\ntype: Incident-Command\n---\n', '2:7-2:23 suggest'],
    ['an underscore', '---\ntype: incident_command\n---\n', '2:7-2:23 suggest'],
    ['a title', '---\ntype: Incident command\n---\n', '2:7-2:23 suggest'],
    ['a name of every object', '---\ntype: constructor\n---\n', '2:7-2:18 unknown'],
    ['a story that a glob and no type makes one', '---\n---\n', '1:1-1:4 missing'],
  ])('points well at %s', (_, text, place) => {
    expect(placesIn(text, { ruleId })).toEqual([place]);
  });

  it.each([
    '---\ntype: incident-comand\n---\n',
    '\uFEFF---\r\ntype: "Incident Command" # the night\r\n---\r\n',
    "---\n'type': 'security_hygiene'\n---\n",
    '---\ntype: >\n  ai-eval-lop\n---\n',
  ])('is mended by its fix: %j', (text) => {
    const [finding] = findingsIn(text, { ruleId });
    expect(finding?.messageId).toBe('suggest');
    const { range, text: near } = finding?.fix ?? { range: [0, 0], text: '' };
    expect(finding && pointedAt(text, finding)).toBe(text.slice(...range));
    expect(finding?.message).toContain(`Did you mean \`${near}\`?`);
    expect(findingsIn(applyFixes(text, finding?.fix ? [finding.fix] : []), { ruleId })).toEqual([]);
  });

  it.each([
    ['a known type', '---\ntype: ai-eval-loop\n---\n', 'stories/a.md'],
    ['a known type between blanks', '---\ntype: " ai-eval-loop "\n---\n', 'stories/a.md'],
    ['a prompt answer', '---\nprompt: ai-safety\n---\n', 'answers/a.md'],
    ['a prompt answer among the stories', '---\nprompt: ai-safety\n---\n', 'stories/a.md'],
    ['a retired story', '---\ntype: nonsense\nstatus: retired\n---\n', 'stories/a.md'],
  ])('accepts %s', (_, text, path) => {
    expect(findingsIn(text, { ruleId, path })).toEqual([]);
  });

  it('finds a story among the answers by its type', () => {
    expect(placesIn('---\ntype: nonsense\n---\n', { ruleId, path: 'answers/a.md' })).toEqual([
      '2:7-2:15 unknown',
    ]);
  });

  it('gives notes in a draft', () => {
    const [finding] = findingsIn('---\nstatus: draft\n---\n', { ruleId });
    expect(finding?.severity).toBe('note');
  });

  it('knows the types of the configuration', () => {
    const config = { 'story-types': { mentoring: {}, 'ai-eval-loop': false } };
    expect(findingsIn('---\ntype: mentoring\n---\n', { ruleId, config })).toEqual([]);
    expect(placesIn('---\ntype: mentorin\n---\n', { ruleId, config })).toEqual(['2:7-2:15 suggest']);
    expect(placesIn('---\ntype: ai-eval-loop\n---\n', { ruleId, config })).toEqual(['2:7-2:19 unknown']);
  });
});
