import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as product from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
import * as api from '../../src/index.ts';
import { loadModel } from '../../src/node.ts';
import { GOOD } from '../support/temp-repo.ts';

const model = loadModel();
const story = { filePath: 'stories/ana/keys.md', text: GOOD };

it('is these values, and no others', () => {
  expect(Object.keys(api).sort()).toEqual([
    'ConfigError',
    'FORMAT_NAMES',
    'check',
    'decodeModel',
    'presets',
    'render',
    'resolveConfig',
    'rules',
    'score',
  ]);
});

describe('check', () => {
  it('has the built-in configuration when none is given', () => {
    const report = api.check([story], { model });
    expect(report).toEqual(check([story], { model, config: product.resolveConfig() }));
    expect(api.check([story], { model, config: api.resolveConfig() })).toEqual(report);
  });
});

describe('score', () => {
  it('scores one text, each on its own', () => {
    const answer = api.score('I put every release behind a canary.', { model });
    expect(answer).toMatchObject({ score: 1, missing: ['evidence'], elements: [], english: true });
    expect(answer.signals).toMatchObject([{ kind: 'mechanism', at: { start: 0 } }]);
    expect(api.score('I put every release behind a canary.', { model })).toEqual(answer);
    expect(api.score('', { model })).toMatchObject({ score: 0, missing: ['mechanism', 'evidence'] });
  });

  it('takes a scorer and words from a configuration', () => {
    const config = api.resolveConfig({ words: { mechanism: ['lantern'] } }, { scorer: 'literal' });
    expect(api.score('I lit a lantern.', { model, config })).toMatchObject({
      score: 1,
      missing: ['evidence'],
    });
    expect(api.score('I lit a lantern.', { model })).toMatchObject({ literal: { score: 0 } });
  });

  it('finds a prompt by its id or its question, and refuses one that is not defined', () => {
    const { question } = api.resolveConfig().preset.prompts['ai-safety'] ?? {};
    const text = 'We would roll it out in stages.';
    const byId = api.score(text, { model, prompt: 'ai-safety' });
    expect(byId.elements.length).toBeGreaterThan(0);
    expect(api.score(text, { model, prompt: question ?? '' })).toEqual(byId);
    const refused = (prompt: string, config = api.resolveConfig()) => {
      return () => api.score(text, { model, config, prompt });
    };
    expect(refused('ai-safty')).toThrow(RangeError);
    expect(refused('ai-safty')).toThrow('no prompt `ai-safty`, did you mean `ai-safety`?');
    expect(refused('x', api.resolveConfig({ extends: [] }))).toThrow(
      'no prompt `x`, the configuration defines none',
    );
  });
});

describe('resolveConfig', () => {
  it('lays data over the built-in preset, and options over that', () => {
    expect(api.resolveConfig()).toEqual(product.resolveConfig());
    const data = { rules: { hedging: 'off' as const }, 'min-score': 1, 'fail-on': 'note' as const };
    expect(api.resolveConfig(data, { failOn: 'warning' })).toEqual(
      product.resolveConfig(['ai-lab', data], { failOn: 'warning' }),
    );
  });

  it('begins with what `extends` names', () => {
    expect(api.resolveConfig({ extends: 'ai-lab' })).toEqual(api.resolveConfig());
    expect(api.resolveConfig({ extends: [] }).preset.storyTypes).toEqual({});
  });

  it.each([
    [{ 'min-score': 3 }, '`min-score`: expected 0, 1 or 2, found `3`'],
    [{ scorers: 'literal' }, /^unknown key `scorers`, did you mean `scorer`\?/],
    [{ rules: { hedging: { severity: 'of' } } }, /^`rules\.hedging\.severity`: expected .*, found `of`/],
    [{ overrides: [{ files: '!(a)', rules: {} }] }, /^`overrides\.files`: /],
    [
      { 'story-types': { 'no-such': false } },
      /^no story type `no-such` to drop, expected `platform-boundary`/,
    ],
    [[], 'expected a mapping, found a list'],
    ['ai-lab', 'expected a mapping, found `ai-lab`'],
    [{ extends: './team.yml' }, 'no preset `./team.yml`, expected `ai-lab`'],
    [{ extends: 'constructor' }, 'no preset `constructor`, expected `ai-lab`'],
  ])('refuses %j with a sentence', (data, message) => {
    expect(() => api.resolveConfig(data as api.ConfigData)).toThrow(api.ConfigError);
    expect(() => api.resolveConfig(data as api.ConfigData)).toThrow(message);
  });
});

it('the rules and presets are the built-in ones', () => {
  expect(api.rules).toBe(product.builtIn.rules);
  expect(Object.keys(api.presets)).toEqual(['ai-lab']);
});

describe('a mistake of the caller', () => {
  const config = (options: object) => () => api.resolveConfig({}, options);

  it.each([
    [
      { failOn: 'warn' },
      '`failOn`: expected `error`, `warning`, `note` or `never`, found `warn`, did you mean `warning`?',
    ],
    [{ minScore: 7 }, '`minScore`: expected 0, 1 or 2, found `7`'],
    [{ maxWarnings: -1 }, '`maxWarnings`: expected a whole number of warnings, 0 or more, found `-1`'],
    [{ scorer: 'x' }, '`scorer`: expected `rubric` or `literal`, found `x`'],
    [{ inlineConfig: 'no' }, '`inlineConfig`: expected `true` or `false`, found `no`'],
    [{ baseline: 'known.json' }, '`baseline`: expected `true` or `false`, found `known.json`'],
    [{ 'fail-on': 'error' }, 'unknown option `fail-on`, did you mean `failOn`?'],
    [
      { zzz: 1 },
      'unknown option `zzz`, expected `failOn`, `maxWarnings`, `minScore`, `scorer`, `inlineConfig` or `baseline`',
    ],
  ])('options %j', (options, message) => {
    expect(config(options)).toThrow(new api.ConfigError(message));
  });

  it('is not an option that is left out', () => {
    const options = { failOn: undefined, minScore: 1, inlineConfig: false, baseline: true };
    expect(api.resolveConfig({}, options)).toMatchObject({
      failOn: 'error',
      minScore: 1,
      inlineConfig: 'ignored',
    });
  });

  it('a format', async () => {
    const report = api.check([], { model });
    for (const [name, hint] of [
      ['sarrif', 'did you mean `sarif`? Expected `text`'],
      ['toString', 'expected `text`'],
    ])
      await expect(api.render(report, name as 'text')).rejects.toThrow(
        new RegExp(`^unknown format \`${name}\`, ${hint?.replace('?', '\\?')}`),
      );
    await expect(api.render(report, 'x' as 'text')).rejects.toBeInstanceOf(TypeError);
  });

  it('a model', () => {
    const message =
      'no `model`, expected the result of `decodeModel`, or of `loadModel` from `star-witness/node`';
    const given = { model: undefined } as unknown as { model: typeof model };
    expect(() => api.check([story], given)).toThrow(new TypeError(message));
    expect(() => api.check([], { model: loadModel as never })).toThrow(new TypeError(message));
    expect(() => api.score('x', given)).toThrow(new TypeError(message));
    const bytes = readFileSync('src/host/model.bin');
    for (const some of [
      new Uint8Array(0),
      new Uint8Array(10),
      bytes.subarray(0, 5000),
      bytes.subarray(0, -1000),
    ])
      expect(() => api.decodeModel(some)).toThrow(
        new Error('not a model, expected the bytes of `star-witness/model.bin`'),
      );
  });

  it('takes a bank by its kind, whatever the file is called', () => {
    const text =
      '# My stories\n\n## The queue\n\n**Situation:** It filled up.\n\n**Action:** I added an alert.\n';
    const report = api.check([{ filePath: 'mine.md', text, kind: 'bank' }], { model });
    expect([report.counts.stories, report.documents[0]?.bank]).toEqual([1, true]);
  });
});
