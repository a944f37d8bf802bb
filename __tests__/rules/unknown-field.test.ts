import { describe, expect, it } from 'vitest';
import { findingsIn, placesIn } from '../support/check-text.ts';

const ruleId = 'unknown-field';
const found = (yaml: string, options = {}) =>
  placesIn(`---\ntype: incident-command\n${yaml}\n---\n`, { ruleId, ...options });

describe('unknown-field', () => {
  it.each([
    ['tradeofs: x\ntradeoffs: x', ['3:1-3:9 suggest']],
    ['"adoptoin": x', ['3:2-3:10 suggest']],
    ['tag: x', ['3:1-3:4 suggest']],
    ['promt: x', ['3:1-3:6 suggest']],
    ['situation: x\ntask: y', ['3:1-3:10 unknown', '4:1-4:5 unknown']],
    ['draft: true', ['3:1-3:6 unknown']],
    ['名前: x', ['3:1-3:3 unknown']],
    ['"": x', ['3:2-3:2 unknown']],
    ['"!": x', ['3:2-3:3 unknown']],
    ['constructor: x', ['3:1-3:12 unknown']],
    [`${'k'.repeat(300)}: x`, ['3:1-3:301 unknown']],
  ])('%s', (yaml, expected) => {
    expect(found(yaml)).toEqual(expected);
  });

  it.each([
    ...['title', 'owner', 'Status: ready', 'date', 'tags', 'Themes: [judgment]', 'prompts: [ai-safety]'],
    ...['api-contract', 'apiContract', 'API contract', '"Trade-offs"', 'lessons', 'What was at stake'],
    ...['lesson learnt', 'lessons_learnt', 'Learning', 'learnings', 'metric', 'Stake'],
    ...['company', 'year', 'level', 'slug', 'aliases', 'Created', 'layout', 'description', 'role', 'team'],
  ])('takes %s', (key) => {
    expect(found(key.includes(': ') ? key : `${key}: x`)).toEqual([]);
  });

  it('takes the keys of every type, of the option and of the configuration', () => {
    expect(found('adoption: x\neval_signal: y')).toEqual([]);
    expect(
      found('rehearsed_on: x', { config: { rules: { 'unknown-field': { allow: ['Rehearsed on'] } } } }),
    ).toEqual([]);
    expect(found('audience: x', { config: { 'common-fields': { audience: 'who' } } })).toEqual([]);
    const withHint = { config: { 'common-fields': { stakes: 'what was at risk' } } };
    expect(found('stake: x', withHint)).toEqual([]);
    expect(found('stage: x', withHint)).toEqual(['3:1-3:6 unknown']);
  });

  it('is a warning, and a note in a draft', () => {
    const text = (status: string) => `---\nstatus: ${status}\nsituation: x\n---\n`;
    expect(findingsIn(text('ready'), { ruleId })[0]?.severity).toBe('warning');
    expect(findingsIn(text('draft'), { ruleId })[0]?.severity).toBe('note');
    expect(findingsIn(text('retired'), { ruleId })).toEqual([]);
  });

  it('says what to do', () => {
    expect(
      findingsIn('---\nsituation: x\nadoptoin: y\n---\n', { ruleId }).map(({ message }) => message),
    ).toEqual([
      'Unknown key `situation`, which is not read.\nMove its text to a field or into the answer, or list the key in the `allow` option of this rule.',
      'Unknown key `adoptoin`, which is not read.\nDid you mean `adoption`?',
    ]);
  });

  it.each([
    ['lessons lerned: x', 'lesson', true],
    ['metrcs: x', 'numbers', true],
    ['"folow up": x', 'durable_follow_up', true],
    ['what was at steak: x', 'stakes', false],
  ])('names the field of a misspelt other name: %s', (yaml, near, safe) => {
    const rules = { 'required-fields': 'off' };
    const [finding] = findingsIn(`---\n${yaml}\n---\n`, { ruleId, config: { rules } });
    expect(finding?.message.split('\n')[1]).toBe(`Did you mean \`${near}\`?`);
    expect(finding?.fix).toMatchObject({ text: near, safe });
  });

  it.each([
    ...['stage', 'state', 'stale', 'snake', 'shake'],
    ...['earnings', 'earning', 'leaning', 'cleaning', 'yearning', 'metrik'],
  ])('takes %s for no misspelt field', (name) => {
    expect(found(`${name}: series B`)).toEqual([`3:1-3:${name.length + 1} unknown`]);
    const messagesOf = (text: string) =>
      findingsIn(text, { ruleId: 'required-fields' }).map(({ messageId, message }) => [messageId, message]);
    const without = messagesOf('---\nyear: 2024\n---\n');
    expect(without.map(([messageId]) => messageId)).toEqual(['common', 'common', 'common', 'common']);
    expect(messagesOf(`---\n${name}: series B\n---\n`)).toEqual(without);
    const section = name.charAt(0).toUpperCase() + name.slice(1);
    expect(messagesOf(`---\nyear: 2024\n---\n\n## ${section}\n\nSeries B.\n`)).toEqual(without);
  });

  it('takes no part of an answer for a misspelled other name', () => {
    expect(found('result: x\noutcome: y')).toEqual(['3:1-3:7 unknown', '4:1-4:8 unknown']);
  });

  it('renames a key once, and never to one that is there', () => {
    const fixes = (yaml: string) => findingsIn(`---\n${yaml}\n---\n`, { ruleId }).map(({ fix }) => fix);
    expect(fixes('titel: x')).toMatchObject([{ range: [4, 9], text: 'title' }]);
    expect(fixes("'titel': x")).toMatchObject([{ range: [5, 10], text: 'title' }]);
    expect(fixes('titel: x\ntitl: y')).toMatchObject([{ range: [4, 9], text: 'title' }, undefined]);
    expect(fixes('lessn: x\nlessons: y')).toEqual([undefined]);
    expect(fixes('titel: x\ntitle: y')).toEqual([undefined]);
  });

  it.each([
    ['stkaes: x', true],
    ['stages: three of them', false],
    ['stats: 4 errors a day', false],
    ['data: 40 TB', false],
    ['customer impacts: x', true],
    ['customer impct: x', true],
    ['regresion_suit: x', true],
  ])('takes a word that there is for no typo: %s', (yaml, safe) => {
    const [finding] = findingsIn(`---\n${yaml}\n---\n`, {
      ruleId,
      config: { rules: { 'required-fields': 'off' } },
    });
    expect(finding?.fix?.safe).toBe(safe);
  });

  it('leaves the misspelled name of a missing field to required-fields, while that is on', () => {
    const text = '---\ntype: incident-command\ntradeofs: x\n---\n';
    const ids = (rules = {}) =>
      findingsIn(text, { config: { rules } }).flatMap(({ line, ruleId: id }) => (line === 3 ? [id] : []));
    expect(ids()).toEqual(['required-fields']);
    expect(ids({ 'required-fields': 'off' })).toEqual([ruleId]);
  });

  describe('sections', () => {
    const inBody = (body: string, yaml = 'type: x\ntradeoffs: x') =>
      findingsIn(`---\n${yaml}\n---\n${body}`, { ruleId }).map(({ line, message, fix }) => [
        line,
        ...(message.match(/`[^`]+`/g) ?? []),
        fix?.text,
      ]);

    it.each([
      ['## Tradeofs\n\nx\n', [[5, '`Tradeofs`', '`Tradeoffs`', undefined]]],
      ['## Anser\n\nx\n', [[5, '`Anser`', '`Answer`', 'Answer']]],
      ['## Anser: disagreement\n\nx\n', [[5, '`Anser`', '`Answer`', 'Answer']]],
      ['## Asnwer (2 minutes)\n\nx\n', [[5, '`Asnwer`', '`Answer`', 'Answer']]],
      ['## Answers\n\nx\n', [[5, '`Answers`', '`Answer`', 'Answer']]],
      ['## API contrat\n\nx\n', [[5, '`API contrat`', '`API contract`', 'API contract']]],
    ])('%j', (body, expected) => expect(inBody(body)).toEqual(expected));

    it.each([
      ...['## Result', '## Situation', '## Context', '## Action', '## My role', '## Notes', '## Timeline'],
      ...[
        '## What I would say about the tradeofs of all of this',
        '# Adoptions\n\n## Notes',
        '## Answers\n\n### Answer',
      ],
      ...['> ## Tradeofs', '## Role', '## Background', '## Impact', '## Test', '## 回答'],
    ])('takes %j', (heading) => expect(inBody(`${heading}\n\nx\n`)).toEqual([]));

    it('says what to do, and takes the names of `allow`', () => {
      const text = '---\ntype: x\n---\n## Anser\n\nx\n';
      expect(findingsIn(text, { ruleId })).toMatchObject([
        {
          messageId: 'heading',
          message: 'Unknown section `Anser`, which is neither a field nor an answer.\nDid you mean `Answer`?',
        },
      ]);
      expect(findingsIn(text, { ruleId, config: { rules: { [ruleId]: { allow: ['anser'] } } } })).toEqual([]);
    });
  });

  describe('in a story of a bank', () => {
    const PARTS = '**Situation:** x\n**Action:** y\n**Result:** z\n';
    const inBank = (lines: string, config = {}) =>
      findingsIn(`## A\n${PARTS}${lines}\n`, { ruleId, kind: 'bank', config });

    it.each<[string, (string | undefined)[]]>([
      ['**Reflexion:** I ask first.', ['Reflection']],
      ['Lessn learned: I ask first.', ['Lesson learned']],
      ['**Trade-ofs:** time', ['Trade-offs']],
      ['**Lesson:** x\n**Reflexion:** y', [undefined]],
      ['**Reslut:** again', [undefined]],
      ['**Faction:** a word', []],
      ['**Note:** y\n**Taks:** too short\nreflexion: no label', []],
    ])('%j', (lines, fixes) => {
      expect(inBank(lines).map(({ messageId, fix }) => [messageId, fix?.text])).toEqual(
        fixes.map((text) => ['label', text]),
      );
    });

    it('says which label is meant, and takes those of the option', () => {
      expect(inBank('**Reflexion:** y').map(({ severity, message }) => [severity, message])).toEqual([
        [
          'warning',
          'Unknown label `Reflexion`, which starts no part of the story.\nDid you mean `Reflection`?',
        ],
      ]);
      expect(inBank('**Reflexion:** y', { rules: { [ruleId]: { allow: ['reflexion'] } } })).toEqual([]);
    });
  });
});
