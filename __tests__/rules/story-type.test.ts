import { describe, expect, it } from 'vitest';
import { at, findingsIn, placesIn, pointedAt } from '../support/check-text.ts';

const ruleId = 'story-type';
const found = (text: string, options = {}) => placesIn(text, { ruleId, ...options });
const TYPES =
  '`platform-boundary`, `ai-eval-loop`, `parser-migration`, `incident-command` or `security-hygiene`';
const SHOWS =
  'ownership, ambiguity and cross-team leverage (`platform-boundary`); AI-adjacent work and feedback systems (`ai-eval-loop`); technical judgment and correctness (`parser-migration`); reliability and leadership under pressure (`incident-command`); risk reduction (`security-hygiene`)';

describe('story-type', () => {
  it.each([
    ['no type', '---\ntitle: a\n---\n', '1:1-1:4 missing'],
    ['no type behind a byte order mark', '\uFEFF---\ntitle: a\n---\n', '1:1-1:4 missing'],
    ['a blank type', '---\ntype:\n---\n', '2:1-2:5 missing'],
    ['a blank text', '---\ntype: ""\n---\n', '2:1-2:5 missing'],
    ['a typo', '---\ntype: incident-comand\n---\n', '2:7-2:22 suggest'],
    ['a typo in CRLF', '---\r\ntitle: ö\r\ntype: incident-comand\r\n---\r\n', '3:7-3:22 suggest'],
    ['a typo in quotes', '---\n"type": "incident-comand"\n---\n', '2:10-2:25 suggest'],
    ['a typo in a block', '---\ntype: >\n  incident-comand\n---\n', '3:3-3:18 suggest'],
    ['something else', '---\ntype: mentoring\n---\n', '2:7-2:16 unknown'],
    ['a placeholder', '---\ntype: TODO\n---\n', '2:7-2:11 unknown'],
    ['a number', '---\ntype: 7\n---\n', '2:7-2:8 unknown'],
    ['the name of something in JavaScript', '---\ntype: constructor\n---\n', '2:7-2:18 unknown'],
    ['a draft', '---\ntype: mentoring\nstatus: draft\n---\n', '2:7-2:16 unknown'],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each(['Incident Command', 'incident_command', 'INCIDENT-COMMAND', 'AI eval loop'])(
    'knows %s',
    (type) => {
      expect(found(`---\ntype: ${type}\n---\n`)).toEqual([]);
    },
  );

  it('is silent for prompt answers, retired stories and known types', () => {
    expect(found('---\nprompt: ai-safety\n---\n')).toEqual([]);
    expect(found('---\ntitle: a\n---\n', { path: 'answers/ana/a.md' })).toEqual([]);
    expect(found('---\ntype: mentoring\nstatus: retired\n---\n')).toEqual([]);
    expect(found('---\ntype: parser-migration\n---\n')).toEqual([]);
  });

  it('is one finding where there is a prompt too, and the story is judged as one', () => {
    const text = '---\ntype: ai-eval-loop\nprompt: ai-safty\n---\n';
    expect(found(text)).toEqual(['3:1-3:7 both']);
    expect(findingsIn(text, { ruleId }).map(({ message }) => message)).toEqual([
      'Unexpected `prompt` next to `type`, expected only one of them: the file is checked as a story.\nRemove `prompt`; if the story also answers it, list it under `prompts`.',
    ]);
    expect(findingsIn(text, { ruleId: 'prompt-id' })).toEqual([]);
    expect(findingsIn(text, { ruleId: 'required-fields' })).toHaveLength(7);
    expect(found('---\ntype: ai-eval-loop\nprompt:\n---\n')).toEqual([]);
  });

  it('is a note in a draft', () => {
    const [finding] = findingsIn('---\ntype: mentoring\nstatus: draft\n---\n', { ruleId });
    expect(finding?.severity).toBe('note');
  });

  it('knows the types of the configuration', () => {
    const config = { 'story-types': { mentoring: { fields: {} }, 'ai-eval-loop': false } };
    expect(found('---\ntype: mentoring\n---\n', { config })).toEqual([]);
    expect(found('---\ntype: ai-eval-loop\n---\n', { config })).toEqual(['2:7-2:19 unknown']);
  });

  it.each([
    [
      '---\n---\n',
      `Missing \`type\`, expected one of ${TYPES}.\nWrite one of them after \`type:\`, chosen by what the story shows: ${SHOWS}.`,
    ],
    [
      '---\ntype: mentoring\n---\n',
      `Unknown story type \`mentoring\`, expected one of ${TYPES}.\nChoose one by what the story shows: ${SHOWS}.`,
    ],
    [
      '---\ntype: parser\u2010migation\n---\n',
      `Unknown story type \`parser\u2010migation\`, expected one of ${TYPES}.\nDid you mean \`parser-migration\`?`,
    ],
  ])('says what to do about %j', (text, message) => {
    expect(findingsIn(text, { ruleId }).map((finding) => finding.message)).toEqual([message]);
  });

  it('has a fix for a typo only', () => {
    const text = '---\ntype: >\n  incident-comand\n---\n';
    const [finding] = findingsIn(text, { ruleId });
    expect(finding?.fix).toMatchObject({ range: [14, 29], text: 'incident-command' });
    expect(finding && pointedAt(text, finding)).toBe('incident-comand');
    expect(findingsIn('---\n---\n', { ruleId })[0]).not.toHaveProperty('fix');
  });

  describe('of a story in a bank', () => {
    const bankOf = (situation: string, lines = '') =>
      `## Night\n${lines}\n**Situation:** ${situation}\n**Action:** I added an alert on the depth of the queue.\n**Result:** Restarts went from nine a month to none since March.\n`;
    const guessed = (text: string, options = {}) =>
      findingsIn(text, { ruleId, kind: 'bank', ...options }).map(
        ({ message }) => /`([\w-]+)`/.exec(message)?.[1],
      );

    it.each<[string, string[]]>([
      ['I was on-call, and the outage hit 240 clinics.', ['incident-command']],
      ['The legacy importer had to go, and the old system with it.', ['parser-migration']],
      ['Two annotators made our test set for the classifier.', ['ai-eval-loop']],
      ['Credentials had leaked, and nobody had rotated them.', ['security-hygiene']],
      ['Six teams moved to the platform by its API contract.', ['platform-boundary']],
      // One word is not enough, and neither are two types.
      ['The outage hit 240 clinics.', []],
      ['An outage of the legacy importer.', []],
      ['The queue was full.', []],
    ])('%s', (situation, expected) => expect(guessed(bankOf(situation))).toEqual(expected));

    it.each([
      ['<!-- star-witness: type=incident-comand -->\n', '2:25-2:40 suggest'],
      ['**Type:** Incident comand\n', '2:11-2:26 suggest'],
      ['Story type: incidnt-command\n', '2:13-2:28 suggest'],
    ])('is misspelt in %j', (line, place) => {
      const findings = findingsIn(bankOf('The queue was full.', line), { ruleId, kind: 'bank' });
      expect(findings.map(at)).toEqual([place]);
      expect(findings[0]?.fix).toMatchObject({ text: 'incident-command', safe: true });
    });

    it.each(['Type: Incident\n', 'Type: STAR\n', 'Type: incidental comment\n'])(
      'may have another meaning: %j',
      (line) => {
        expect(findingsIn(bankOf('The queue was full.', line), { ruleId, kind: 'bank' })).toEqual([]);
      },
    );

    it('is a note at its title, with the words that speak for it', () => {
      const findings = findingsIn(bankOf('I was on-call, and the outage hit 240 clinics.'), {
        ruleId,
        kind: 'bank',
      });
      expect(findings.map(at)).toEqual(['1:4-1:9 guessed']);
      expect(findings).toMatchObject([
        {
          severity: 'note',
          message:
            'The story reads like the type `incident-command` (`on call` and `outage`).\nIf it is one, add `<!-- star-witness: type=incident-command -->` below the heading to check its fields and follow-up questions too.',
        },
      ]);
    });

    it('is not guessed where the story names it, is not finished, or the type is gone', () => {
      const text = 'I was on-call, and the outage hit 240 clinics.';
      expect(guessed(bankOf(text, '<!-- star-witness: type=security-hygiene -->\n'))).toEqual([]);
      expect(guessed(bankOf(text).replace(/Restarts.*/, ''))).toEqual([]);
      expect(guessed(bankOf(text), { config: { 'story-types': { 'incident-command': false } } })).toEqual([]);
      expect(guessed(bankOf(text).replace(/I added.*\n/, 'I stayed calm.\n'))).toEqual([]);
      const titled = { 'story-types': { 'incident-command': { title: 'Ours' } } };
      expect(guessed(bankOf(text), { config: titled })).toEqual(['incident-command']);
    });
  });
});
