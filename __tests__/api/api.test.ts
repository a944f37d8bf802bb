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
