import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { builtIn, resolveConfig } from '../../src/builtin.ts';
import type { Config } from '../../src/config/config.ts';
import type { ConfigData } from '../../src/config/data.ts';
import * as api from '../../src/index.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { renderConfig } from '../../src/report/config.ts';

const printed = (config: Config) => renderConfig(config, resolveConfig(config.extends).preset, builtIn.rules);

/** A configuration of one file, printed, and what that makes when it is loaded. */
function again(data: ConfigData): { config: Config; text: string; loaded: Config } {
  const config = api.resolveConfig(data);
  const text = printed(config);
  return { config, text, loaded: api.resolveConfig(JSON.parse(text)) };
}

const [firstQuestion] = aiLab.storyTypes['incident-command']?.followUps ?? [];
const [firstElement] = aiLab.prompts['ai-safety']?.elements ?? [];

const CONFIGS: Record<string, ConfigData> = {
  'the defaults': {},
  'no preset': { extends: [] },
  'limits and globs': {
    stories: 'a/**/*.md',
    answers: ['b/*.md', 'c/*.md'],
    ignore: ['d/**'],
    'fail-on': 'never',
    'max-warnings': 3,
    'min-score': 0,
    scorer: 'literal',
  },
  'fields of all kinds': {
    'common-fields': {
      team: 'who else',
      stakes: { hint: 'x', title: 'At stake', aliases: ['risk', 'risks'] },
    },
    'story-types': {
      launch: {
        shows: ['nerve'],
        fields: { audience: 'who', reach: { hint: 'how many', aliases: ['users'] } },
      },
      'incident-command': { title: 'Incidents', fields: { bell: 'what rang' } },
    },
  },
  'questions, and a theme that built-in ones name': {
    themes: { humility: false, grit: 'Grit' },
    questions: {
      'hard-call': false,
      'long-haul': { text: 'What took you longest?', themes: ['grit'], shows: 'Patience.' },
    },
  },
  'follow-up questions': {
    'story-types': {
      'incident-command': {
        'follow-ups': [
          { label: 'Who paid?', words: ['invoice'] },
          { label: firstQuestion?.label ?? '', hint: 'Say it.' },
        ],
      },
      'parser-migration': {
        'follow-ups': { replace: [{ label: 'Why?', words: ['because'], hint: 'Say why.' }] },
      },
      'ai-eval-loop': { 'follow-ups': { replace: [] } },
    },
  },
  'prompts and elements': {
    prompts: {
      'ai-safety': { question: 'Is it safe?', elements: [firstElement?.label ?? '', 'a kill switch'] },
      mistake: {
        question: 'Your mistake?',
        elements: [{ label: 'cost', words: ['lost'], hint: 'Say it.' }],
        'looks-forward': true,
      },
      empty: { question: 'And?' },
    },
  },
  'themes, values and the skeleton': {
    themes: { calm: 'Calm', judgment: 'Good judgment' },
    values: {
      Speed: 'short lead times',
      Safety: { translation: 'evals', aliases: ['safe', 'Care'], words: ['eval'] },
    },
    skeleton: ['what', 'why'],
  },
  words: {
    words: { mechanism: ['Lantern'], evidence: { replace: ['halved'] } },
    'rubric-words': { gate: ['lantern'], mechanism: ['beacon'], evidence: ['lumens'] },
    placeholders: { replace: ['later', ''].filter(Boolean) },
  },
  'rules and overrides': {
    rules: {
      hedging: 'off',
      balance: { severity: 'error' },
      'answer-length': { longest: 180 },
      'numbers-quality': { fields: ['stakes'] },
    },
    overrides: [
      { files: 'old/**', rules: { hedging: 'note', 'answer-length': { shortest: 10 } }, 'min-score': 0 },
      { files: ['a.md', 'b.md'], 'min-score': 1 },
    ],
  },
  'types of stories in banks': {
    'bank-stories': [
      { title: 'The queue', type: 'incident-command' },
      { tag: 'old', files: ['a.md', 'b/**'], type: 'parser-migration' },
      { files: 'c.md', type: 'ai-eval-loop' },
    ],
  },
  'names of every object': {
    themes: { toString: 'T' },
    prompts: { valueOf: { question: 'V?' } },
    'story-types': { toString: {} },
  },
};

describe('a configuration that is printed', () => {
  it('has no override of which an option has taken away all', () => {
    const data = { overrides: [{ files: 'a.md', 'min-score': 0 }] };
    const config = resolveConfig(['ai-lab', data], { minScore: 1 });
    expect(JSON.parse(printed(config)).overrides).toEqual([]);
  });

  it.each(Object.entries(CONFIGS))('is the same when it is loaded: %s', (_, data) => {
    const { config, text, loaded } = again(data);
    expect(loaded).toEqual(config);
    expect(printed(loaded)).toBe(text);
  });

  it.each<[string, ConfigData]>([
    [
      'entries of every table',
      {
        'common-fields': { lesson: false },
        'story-types': { 'incident-command': false, 'parser-migration': { fields: { rollout: false } } },
        themes: { judgment: false },
        prompts: { 'ai-safety': false },
        values: { Safety: false },
      },
    ],
    // Options of rules name these by default.
    [
      'fields that rules read',
      { 'common-fields': { numbers: false, stakes: false }, 'story-types': { 'security-hygiene': false } },
    ],
  ])('is the same without %s', (_, data) => {
    const { config, text, loaded } = again(data);
    expect(loaded.preset).toEqual(config.preset);
    expect(printed(loaded)).toBe(text);
    expect(text).toContain(': false');
  });

  it('is the same for the example of the documentation', () => {
    const page = readFileSync('docs/configuration.md', 'utf8');
    const blocks = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
      ([, yaml = '']) => load(yaml) as ConfigData,
    );
    expect(blocks.length).toBeGreaterThan(8);
    for (const data of blocks) {
      const { extends: _, ...own } = data;
      const { text, loaded } = again(own);
      expect(printed(loaded)).toBe(text);
    }
  });

  it('names what it extends once, and has everything in it', () => {
    const config = resolveConfig(['ai-lab', 'ai-lab', { 'min-score': 1 }]);
    const data = JSON.parse(printed(config));
    expect(data).toMatchObject({ extends: ['ai-lab'], 'min-score': 1 });
    expect(Object.keys(data['story-types'])).toEqual(Object.keys(aiLab.storyTypes));
    expect(Object.keys(data.rules)).toEqual(builtIn.rules.map(({ id }) => id));
    expect(data.words.mechanism.replace).toEqual(aiLab.words.mechanism);
  });
});
