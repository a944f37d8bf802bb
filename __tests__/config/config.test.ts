import type * as v from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { resolveConfig } from '../../src/builtin.ts';
import { type Config, type ConfigOptions, mergeRules } from '../../src/config/config.ts';
import type { ConfigData, ConfigIssue } from '../../src/config/data.ts';
import { checkConfigData, type configSchema } from '../../src/config/schema.ts';
import { SettingsFinder } from '../../src/config/settings.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { rules } from '../../src/rules/index.ts';
import { findingsIn } from '../support/check-text.ts';

function dataOf(data: unknown): ConfigData {
  const checked = checkConfigData(data, rules);
  if (Array.isArray(checked)) throw new Error(JSON.stringify(checked));
  return checked;
}

/** The configuration of files, the later ones over the earlier ones, over the built-in preset. */
const layered = (...files: unknown[]): Config => resolveConfig(['ai-lab', ...files.map(dataOf)]);

const withOptions = (options: ConfigOptions, ...files: unknown[]): Config =>
  resolveConfig(['ai-lab', ...files.map(dataOf)], options);

function issuesIn(data: unknown): ConfigIssue[] {
  const checked = checkConfigData(data, rules);
  if (!Array.isArray(checked)) throw new Error('no issue');
  return checked;
}

describe('the type of the data', () => {
  type Schema = ReturnType<typeof configSchema>;

  it('has the keys of the schema, and nothing that the schema refuses', () => {
    expectTypeOf<keyof ConfigData>().toEqualTypeOf<keyof v.InferInput<Schema>>();
    expectTypeOf<ConfigData>().toExtend<v.InferInput<Schema>>();
    expectTypeOf<v.InferOutput<Schema>>().toExtend<ConfigData>();
  });

  it('lets a program write undefined for what it does not set', () => {
    const given = { severity: undefined, shortest: undefined };
    expect(layered({ rules: { hedging: { severity: undefined } }, scorer: undefined })).toEqual(
      resolveConfig(),
    );
    expect(mergeRules(resolveConfig().rules, { 'answer-length': given })).toEqual(resolveConfig().rules);
  });
});

describe('defaults', () => {
  it('hold without any file', () => {
    expect(resolveConfig()).toMatchObject({
      stories: ['**/stories/**/*.md'],
      answers: ['**/answers/**/*.md'],
      ignore: [],
      failOn: 'error',
      maxWarnings: null,
      minScore: 2,
      scorer: 'rubric',
      overrides: [],
      preset: aiLab,
    });
  });

  it('every rule has its own severity and options', () => {
    const { rules: settings } = resolveConfig();
    expect(Object.keys(settings)).toEqual(rules.map(({ id }) => id));
    for (const { id, meta } of rules) {
      const options = Object.entries(meta.options ?? {}).map(([name, option]) => [name, option.default]);
      expect(settings[id]).toEqual({ severity: meta.severity, options: Object.fromEntries(options) });
    }
  });

  it.each([{}, null, undefined])('%j is an empty file', (data) => {
    expect(layered(data)).toEqual(resolveConfig());
  });

  it('without the preset there are no types, but words and placeholders', () => {
    const { preset } = resolveConfig([]);
    expect([preset.storyTypes, preset.commonFields, preset.themes, preset.prompts]).toEqual([{}, {}, {}, {}]);
    expect([preset.values, preset.skeleton]).toEqual([[], []]);
    expect([preset.words, preset.placeholders]).toEqual([aiLab.words, aiLab.placeholders]);
  });
});

describe('layers', () => {
  it('the later one wins', () => {
    const first = { stories: 'a/*.md', answers: ['b/*.md', 'c/*.md'], 'fail-on': 'never', 'min-score': 0 };
    const second = { stories: ['d/*.md'], 'fail-on': 'note', 'max-warnings': 0 };
    expect(layered(first, second)).toMatchObject({
      stories: ['d/*.md'],
      answers: ['b/*.md', 'c/*.md'],
      failOn: 'note',
      maxWarnings: 0,
      minScore: 0,
    });
  });

  it('ignored files add up', () => {
    expect(layered({ ignore: 'a.md' }, { ignore: ['b.md', 'c.md'] }).ignore).toEqual([
      'a.md',
      'b.md',
      'c.md',
    ]);
  });

  it('overrides add up, in order', () => {
    const overrides = (files: string) => ({ overrides: [{ files, 'min-score': 1 }] });
    expect(layered(overrides('a'), overrides('b')).overrides.map(({ files }) => files)).toEqual([
      ['a'],
      ['b'],
    ]);
  });

  it('the built-in tables are not changed', () => {
    const before = JSON.stringify(aiLab);
    layered({
      'common-fields': { stakes: false },
      'story-types': { 'incident-command': { fields: { hypothesis: false } } },
      words: { mechanism: ['flag'] },
    });
    expect(JSON.stringify(aiLab)).toBe(before);
    expect(resolveConfig().preset).toEqual(aiLab);
  });
});

describe('tables', () => {
  it('false drops', () => {
    const { preset } = layered({
      'common-fields': { stakes: false },
      'story-types': { 'platform-boundary': false, 'incident-command': { fields: { hypothesis: false } } },
      themes: { humility: false },
      prompts: { disagreement: false },
      values: { Safety: false },
    });
    expect(Object.keys(preset.commonFields)).toEqual(['numbers', 'tradeoffs', 'lesson']);
    expect(preset.storyTypes['platform-boundary']).toBeUndefined();
    expect(Object.keys(preset.storyTypes['incident-command']?.fields ?? {})).toEqual([
      'customer_impact',
      'durable_follow_up',
    ]);
    expect(Object.keys(preset.themes)).not.toContain('humility');
    expect(Object.keys(preset.prompts)).not.toContain('disagreement');
    expect(preset.values.map(({ value }) => value)).not.toContain('Safety');
    expect([
      Object.keys(preset.themes).length,
      Object.keys(preset.prompts).length,
      preset.values.length,
    ]).toEqual([6, 4, 5]);
  });

  it('what was dropped can be added again', () => {
    const { preset } = layered(
      { 'common-fields': { stakes: false } },
      { 'common-fields': { stakes: 'who cares' } },
    );
    expect(preset.commonFields.stakes).toEqual({ title: 'Stakes', hint: 'who cares', aliases: [] });
  });

  it('types and fields are added', () => {
    const { preset } = layered({
      'story-types': { 'data-model_choice': { fields: { query_plan: 'what the planner did' } } },
      'common-fields': { team_size: { title: 'Team', hint: 'how many', aliases: ['people'] } },
      themes: { grit: 'Grit' },
      prompts: {
        hello: { question: 'Who are you?' },
        bye: {
          question: 'Why?',
          elements: ['A time-box', { label: 'an owner', words: ['owner', 'DRI'], hint: 'Name the owner.' }],
        },
      },
      values: {
        Speed: 'measured latency',
        'Low-noise': { translation: 'alerts that wake', words: ['Page-out'], aliases: ['quiet'] },
      },
      skeleton: ['one', 'two'],
    });
    expect(preset.storyTypes['data-model_choice']).toEqual({
      title: 'Data model choice',
      shows: [],
      fields: { query_plan: { title: 'Query plan', hint: 'what the planner did', aliases: [] } },
      followUps: [],
    });
    expect(preset.commonFields.team_size).toEqual({ title: 'Team', hint: 'how many', aliases: ['people'] });
    expect(preset.themes.grit).toBe('Grit');
    expect(preset.prompts.hello).toEqual({ question: 'Who are you?', elements: [], looksForward: false });
    expect(preset.prompts.bye).toEqual({
      question: 'Why?',
      elements: [
        {
          id: 'atimebox',
          label: 'A time-box',
          words: ['A time-box'],
          edit: 'Say something about: A time-box.',
        },
        { id: 'anowner', label: 'an owner', words: ['owner', 'DRI'], edit: 'Name the owner.' },
      ],
      looksForward: false,
    });
    expect(preset.values.slice(-2)).toEqual([
      {
        value: 'Speed',
        translation: 'measured latency',
        names: ['speed'],
      },
      {
        value: 'Low-noise',
        translation: 'alerts that wake',
        names: ['low-noise', 'quiet'],
        shows: ['Page-out'],
      },
    ]);
    expect(preset.skeleton).toEqual(['one', 'two']);
  });

  it('what is given of a type or field is changed, the rest stays', () => {
    const { preset } = layered({
      'story-types': { 'incident-command': { title: 'Incident' } },
      'common-fields': { numbers: 'only numbers' },
    });
    expect(preset.storyTypes['incident-command']).toEqual({
      ...aiLab.storyTypes['incident-command'],
      title: 'Incident',
    });
    const { pattern: _, ...numbers } = aiLab.commonFields.numbers ?? {};
    expect(preset.commonFields.numbers).toEqual({ ...numbers, hint: 'only numbers' });
    expect(Object.keys(preset.commonFields)).toEqual(Object.keys(aiLab.commonFields));
  });

  it('follow-ups are added, changed by their question, or replaced', () => {
    const type = aiLab.storyTypes['incident-command'];
    const first = type?.followUps[0]?.label ?? '';
    const questions = (given: unknown) =>
      layered({ 'story-types': { 'incident-command': { 'follow-ups': given } } }).preset.storyTypes[
        'incident-command'
      ]?.followUps ?? [];
    const own = { label: 'Who paid?', words: ['Sign-off', 'invoice'] };
    expect(questions([own])).toEqual([
      ...(type?.followUps ?? []),
      { id: 'whopaid', label: 'Who paid?', words: ['Sign-off', 'invoice'], edit: 'Say it in one sentence.' },
    ]);
    const changed = questions([{ label: first, words: ['bell'], hint: 'Say who rang.' }]);
    expect(changed).toHaveLength(type?.followUps.length ?? 0);
    expect(changed[0]).toMatchObject({ label: first, words: ['bell'], edit: 'Say who rang.' });
    expect(questions({ replace: [own] }).map(({ label }) => label)).toEqual(['Who paid?']);
    // One that is only named stays as it was, and so does what is not given.
    expect(questions({ replace: [{ label: first }] })).toEqual(type?.followUps.slice(0, 1));
    expect(questions([{ label: first, hint: 'Say who rang.' }])[0]).toEqual({
      ...type?.followUps[0],
      edit: 'Say who rang.',
    });
  });

  it('elements that a prompt has already stay what they are, but for what is given', () => {
    const { question = '', elements = [] } = aiLab.prompts['ai-safety'] ?? {};
    const label = elements[0]?.label ?? '';
    const given = (elements: ConfigData['prompts']) => layered({ prompts: elements }).preset.prompts;
    expect(given({ 'ai-safety': { question, elements: [label] } })['ai-safety']?.elements).toEqual([
      elements[0],
    ]);
    const changed = given({ 'ai-safety': { question, elements: [{ label, words: ['bell'] }] } });
    expect(changed['ai-safety']?.elements).toEqual([{ ...elements[0], words: ['bell'] }]);
    // Without a question it is the same prompt.
    expect(given({ 'ai-safety': { 'looks-forward': false } })['ai-safety']).toEqual({
      question,
      elements,
      looksForward: false,
    });
    expect(given({ 'ai-safety': { elements: [label] } })['ai-safety']).toMatchObject({
      question,
      elements: [elements[0]],
    });
    // Of another prompt it is new.
    expect(given({ other: { question, elements: [label] } }).other?.elements).toMatchObject([
      { words: [label] },
    ]);
  });

  it('names of every object are names', () => {
    const { preset } = layered({ themes: { toString: 'T', valueOf: 'V' } });
    expect(Object.entries(preset.themes).slice(-2)).toEqual([
      ['toString', 'T'],
      ['valueOf', 'V'],
    ]);
  });
});

describe('words', () => {
  it('a list adds, in lower case', () => {
    const { words } = layered({ words: { mechanism: ['Flag', 'SLO'] } }).preset;
    expect(words.mechanism).toEqual([...aiLab.words.mechanism, 'flag', 'slo']);
    expect(words.evidence).toEqual(aiLab.words.evidence);
  });

  it('replace takes its place, layer by layer', () => {
    const replaced = { words: { evidence: { replace: ['Halved'] } } };
    expect(layered(replaced).preset.words.evidence).toEqual(['halved']);
    expect(layered(replaced, { words: { evidence: ['p50'] } }).preset.words.evidence).toEqual([
      'halved',
      'p50',
    ]);
    expect(layered({ words: { evidence: ['p50'] } }, replaced).preset.words.evidence).toEqual(['halved']);
  });

  it('placeholders likewise', () => {
    expect(layered({ placeholders: ['Later'] }).preset.placeholders).toEqual([
      ...aiLab.placeholders,
      'Later',
    ]);
    expect(layered({ placeholders: { replace: ['Later'] } }).preset.placeholders).toEqual(['Later']);
    const story = '---\ntype: x\nstakes: LATER\n---\nx\n';
    const found = findingsIn(story, { ruleId: 'empty-field', config: { placeholders: ['Later'] } });
    expect(found.map(({ messageId }) => messageId)).toEqual(['placeholder']);
  });
});

describe('rules', () => {
  it('a severity, or a mapping; options that are not given stay', () => {
    const { rules: settings } = layered(
      { rules: { 'unknown-field': { allow: ['mood'] }, 'answer-score': 'off' } },
      { rules: { 'unknown-field': 'note', 'one-off-cleanup': { severity: 'warning', phrases: ['x'] } } },
    );
    expect(settings['unknown-field']).toEqual({ severity: 'note', options: { allow: ['mood'] } });
    expect(settings['answer-score']).toEqual({ severity: 'off', options: {} });
    expect(settings['one-off-cleanup']?.severity).toBe('warning');
    expect(settings['one-off-cleanup']?.options).toMatchObject({
      phrases: ['x'],
      types: ['security-hygiene'],
    });
    expect(settings['story-type']?.severity).toBe('error');
  });
});

describe('overrides', () => {
  const config = layered({
    'min-score': 1,
    rules: { 'unknown-field': 'error' },
    overrides: [
      { files: 'old/**', 'min-score': 0, rules: { 'unknown-field': 'off' } },
      { files: ['**/x.md', '**/y.md'], rules: { 'unknown-field': { severity: 'note', allow: ['a'] } } },
      { files: 'old/z.md', 'min-score': 2 },
    ],
  });
  const settingsOf = (path: string, prefix = '') => {
    const { rules: settings, minScore } = new SettingsFinder(config, prefix).of(path);
    return [settings['unknown-field']?.severity, settings['unknown-field']?.options.allow, minScore];
  };

  it.each<[string, string, unknown[]]>([
    ['a.md', '', ['error', [], 1]],
    ['old/a.md', '', ['off', [], 0]],
    ['new/x.md', '', ['note', ['a'], 1]],
    ['old/x.md', '', ['note', ['a'], 0]],
    ['old/z.md', '', ['off', [], 2]],
    ['ana/old/a.md', '', ['error', [], 1]],
    ['ana/old/a.md', 'ana/', ['off', [], 0]],
  ])('%s counted from %j', (path, prefix, expected) => expect(settingsOf(path, prefix)).toEqual(expected));
});

describe('options', () => {
  const file = {
    'fail-on': 'never',
    'max-warnings': 5,
    'min-score': 1,
    overrides: [{ files: '**', 'min-score': 0 }],
  };

  it('win over files, and over overrides', () => {
    const config = withOptions({ failOn: 'warning', maxWarnings: 0, minScore: 2, scorer: 'literal' }, file);
    expect(config).toMatchObject({ failOn: 'warning', maxWarnings: 0, minScore: 2, scorer: 'literal' });
    expect(new SettingsFinder(config, '').of('a.md').minScore).toBe(2);
    expect(new SettingsFinder(withOptions({ minScore: 0 }, file), '').of('a.md').minScore).toBe(0);
  });

  it('that are not given leave the file alone', () => {
    const config = withOptions({ failOn: undefined, minScore: undefined }, file);
    expect(config).toMatchObject({ failOn: 'never', maxWarnings: 5, minScore: 1 });
    expect(new SettingsFinder(config, '').of('a.md').minScore).toBe(0);
  });
});

describe('issues', () => {
  it.each<[unknown, (string | number)[], boolean, RegExp]>([
    [{ storys: 'x' }, ['storys'], true, /^unknown key `storys`, did you mean `stories`\? Expected /],
    [{ fail_on: 'x' }, ['fail_on'], true, /^unknown key `fail_on`, did you mean `fail-on`\?/],
    [{ zzzzzz: 1 }, ['zzzzzz'], true, /^unknown key `zzzzzz`, expected `extends`, /],
    [{ rules: { 'answer-scor': 'off' } }, ['rules', 'answer-scor'], true, /did you mean `answer-score`\?/],
    [
      { rules: { 'answer-score': 'warn' } },
      ['rules', 'answer-score'],
      false,
      /^expected `error`, `warning`, `note` or `off`, or a mapping with `severity` and options, found `warn`, did you mean `warning`\?$/,
    ],
    [
      { rules: { 'answer-score': 2 } },
      ['rules', 'answer-score'],
      false,
      /^expected `error`, `warning`, `note` or `off`, or a mapping with `severity` and options, found `2`$/,
    ],
    [
      { rules: { 'answer-score': { severity: 'warn' } } },
      ['rules', 'answer-score', 'severity'],
      false,
      /^expected `error`, `warning`, `note` or `off`, found `warn`, did you mean `warning`\?$/,
    ],
    [
      { 'fail-on': 'warn' },
      ['fail-on'],
      false,
      /^expected `error`, `warning`, `note` or `never`, found `warn`, did you mean `warning`\?$/,
    ],
    [
      { rules: { 'unknown-field': { alow: [] } } },
      ['rules', 'unknown-field', 'alow'],
      true,
      /did you mean `allow`\?/,
    ],
    [
      { 'fail-on': 'errors' },
      ['fail-on'],
      false,
      /^expected `error`, `warning`, `note` or `never`, found `errors`, did you mean `error`\?$/,
    ],
    [{ 'fail-on': 1 }, ['fail-on'], false, /^expected `error`, .*, found `1`$/],
    [{ 'story-types': { '': {} } }, ['story-types', ''], true, /^expected a name with letters or digits$/],
    [{ themes: { '!': 'x' } }, ['themes', '!'], true, /^expected a name with letters or digits$/],
    [
      { 'story-types': { x: { fields: { '': 'e' } } } },
      ['story-types', 'x', 'fields', ''],
      true,
      /^expected a name with letters or digits$/,
    ],
    [
      { 'common-fields': { Status: 'e' } },
      ['common-fields', 'Status'],
      true,
      /^expected a name other than `title`, `type`, `prompt`, `owner`, `status`, `themes`, `prompts`, `answer` or `star-witness`, which are reserved$/,
    ],
    [{ 'min-score': 3 }, ['min-score'], false, /^expected 0, 1 or 2, found `3`$/],
    [{ 'min-score': '2' }, ['min-score'], false, /^expected 0, 1 or 2, found the text `2`$/],
    [
      { 'inline-config': 'false' },
      ['inline-config'],
      false,
      /^expected `true` or `false`, found the text `false`$/,
    ],
    [{ 'inline-config': 'no' }, ['inline-config'], false, /^expected `true` or `false`, found `no`$/],
    [{ 'min-score': 1.5 }, ['min-score'], false, /^expected 0, 1 or 2, found `1.5`$/],
    [
      { 'max-warnings': -1 },
      ['max-warnings'],
      false,
      /^expected a whole number of warnings, 0 or more, found `-1`$/,
    ],
    [{ scorer: 'rubrik' }, ['scorer'], false, /^expected `rubric` or `literal`, found `rubrik`/],
    [{ stories: 1 }, ['stories'], false, /^expected a glob, or a list of globs, found `1`$/],
    [{ stories: ['a', 2] }, ['stories', 1], false, /^expected a glob, or a list of globs, found `2`$/],
    [{ stories: '' }, ['stories'], false, /^expected a glob, or a list of globs/],
    [{ themes: { a: true } }, ['themes', 'a'], false, /^expected text, or `false` to drop it, found `true`$/],
    [{ words: { mechanisms: ['a'] } }, ['words', 'mechanisms'], true, /did you mean `mechanism`\?/],
    [
      { words: { mechanism: 'a' } },
      ['words', 'mechanism'],
      false,
      /^expected a list of words to add, or `replace:` with a list, found `a`$/,
    ],
    [
      { overrides: [{ rules: {} }] },
      ['overrides', 0, 'files'],
      false,
      /^expected a glob, or a list of globs, found nothing$/,
    ],
    [{ overrides: [{ file: 'a' }] }, ['overrides', 0, 'file'], true, /did you mean `files`\?/],
    [
      { 'story-types': { a: { feilds: {} } } },
      ['story-types', 'a', 'feilds'],
      true,
      /did you mean `fields`\?/,
    ],
    [
      { 'common-fields': { a: { title: 'A' } } },
      ['common-fields', 'a', 'hint'],
      false,
      /^expected a hint, found nothing$/,
    ],
    [['a'], [], false, /^expected a mapping, found a list$/],
    ...['__proto__', 'constructor', 'prototype'].map((name): [unknown, string[], boolean, RegExp] => [
      { themes: Object.fromEntries([[name, 'x']]) },
      ['themes', name],
      true,
      /^unusable name `\w+`, expected another one$/,
    ]),
    [{ scorer: 'a\nb' }, ['scorer'], false, /^expected `rubric` or `literal`, found `a b`$/],
    [{ scorer: 'a'.repeat(200) }, ['scorer'], false, /^expected `rubric` or `literal`, found `a{79}…`$/],
    [{ 'a\n`b': 1 }, ['a\n`b'], true, /^unknown key `a 'b`, expected /],
    ['a', [], false, /^expected a mapping, found `a`$/],
  ])('%j', (data, path, atKey, message) => {
    const issue = issuesIn(data).find((each) => JSON.stringify(each.path) === JSON.stringify(path));
    expect(issue, JSON.stringify(issuesIn(data))).toBeDefined();
    expect(issue?.atKey).toBe(atKey);
    expect(issue?.message).toMatch(message);
    expect(issue?.message).not.toContain('\n');
  });

  it.each<[unknown, string, string]>([
    [{ overrides: [{ file: 'a' }] }, 'overrides.0.file', 'files'],
    [{ 'common-fields': { a: { hnt: 'x' } } }, 'common-fields.a.hnt', 'hint'],
    [{ prompts: { a: { qestion: 'x' } } }, 'prompts.a.qestion', 'question'],
    [{ values: { A: { translaton: 'x' } } }, 'values.A.translaton', 'translation'],
    [{ words: { mechanism: { replce: ['a'] } } }, 'words.mechanism.replce', 'replace'],
    [
      { 'story-types': { a: { 'follow-ups': [{ lable: 'x', words: ['a'] }] } } },
      'story-types.a.follow-ups.0.lable',
      'label',
    ],
    [
      { prompts: { a: { question: 'q', elements: [{ lable: 'x' }] } } },
      'prompts.a.elements.0.lable',
      'label',
    ],
  ])('%j: only the unknown key, not the one that is missing for it', (data, path, meant) => {
    const [issue, ...others] = issuesIn(data);
    expect(others).toEqual([]);
    expect(issue?.path.join('.')).toBe(path);
    expect(issue?.message).toContain(`did you mean \`${meant}\`? Expected `);
  });

  it('an unknown key hides no wrong value', () => {
    const issues = issuesIn({ 'fail-onn': 'error', words: 'a', 'min-score': 3 });
    expect(issues.map(({ path }) => path.join('.')).sort()).toEqual(['fail-onn', 'min-score', 'words']);
  });

  it('all of them are told', () => {
    expect(issuesIn({ storys: 1, 'min-score': 9, scorer: 'x' })).toHaveLength(3);
  });

  it.each([
    { extends: 'ai-lab' },
    { extends: ['ai-lab', './more.yml'] },
    { stories: [] },
    { 'min-score': 0, 'max-warnings': 0 },
    { rules: { 'unknown-field': { severity: 'off', allow: [] } } },
    { 'story-types': { a: {}, b: false } },
  ])('%j is valid', (data) => expect(Array.isArray(checkConfigData(data, rules))).toBe(false));
});
