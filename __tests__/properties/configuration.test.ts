import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
import { type Config, ConfigError } from '../../src/config/config.ts';
import { checkConfigData } from '../../src/config/schema.ts';
import { rules } from '../../src/rules/index.ts';
import { configOf } from '../support/config-files.ts';
import { model } from '../support/model.ts';
import { anyData, configData, configText } from './configurations.ts';
import { property } from './property.ts';
import { documentText } from './texts.ts';

/** What a configuration comes to, or the error that it is. */
async function attempt(files: Record<string, string>): Promise<Config | ConfigError> {
  try {
    return await configOf(files);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}

/** Fails where an error is not one line, or points outside of its file. */
function expectPlaced({ message }: ConfigError, text: string): void {
  const [, line, column, said = ''] = /^\.star-witness\.yml:(\d+):(\d+): (.+)$/.exec(message) ?? [];
  expect(said, message).not.toBe('');
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const length = lines[Number(line) - 1]?.length ?? -1;
  expect(Number(column), message).toBeGreaterThan(0);
  expect(Number(column), message).toBeLessThanOrEqual(length + 1);
}

describe('a configuration', () => {
  it('is valid often enough to say something', async () => {
    const found = fc
      .sample(configData, { numRuns: 100, seed: 1 })
      .map((data) => checkConfigData(data, rules));
    expect(found.filter((each) => !Array.isArray(each)).length).toBeGreaterThan(40);
  });

  property('of any text is valid, or an error at a place', configText, 250, async (text) => {
    const config = await attempt({ '.star-witness.yml': text });
    if (config instanceof ConfigError) expectPlaced(config, text);
  });

  property('of any data is valid, or has issues', fc.oneof(anyData, configData), 300, (data) => {
    const checked = checkConfigData(data, rules);
    if (!Array.isArray(checked)) return;
    expect(checked.length).toBeGreaterThan(0);
    for (const { message } of checked) expect(message).toMatch(/./);
  });

  property('that is valid checks any document', fc.tuple(configData, documentText), 60, ([data, text]) => {
    const checked = checkConfigData(data, rules);
    if (Array.isArray(checked)) return;
    let config: Config;
    try {
      config = resolveConfig(['ai-lab', checked]);
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      return;
    }
    for (const kind of ['story', 'answer'] as const)
      check([{ filePath: 'stories/a.md', text, kind }], { model, config });
  });

  property(
    'is the same however what it extends is grouped',
    fc.tuple(configData, configData, configData),
    40,
    async (all) => {
      const [a, b, c] = all.map((data) => {
        const { extends: _, ...rest } = data as Record<string, unknown>;
        return JSON.stringify({ extends: 'ai-lab', ...rest });
      }) as [string, string, string];
      const parts = { 'a.json': a, 'b.json': b, 'c.json': c };
      const made = await Promise.all(
        [
          { '.star-witness.yml': 'extends: [a.json, b.json, c.json]' },
          { 'ab.yml': 'extends: [a.json, b.json]', '.star-witness.yml': 'extends: [ab.yml, c.json]' },
          { 'bc.yml': 'extends: [b.json, c.json]', '.star-witness.yml': 'extends: [a.json, bc.yml]' },
          {
            'ab.yml': 'extends: [a.json, b.json]',
            'abc.yml': 'extends: [ab.yml, c.json]',
            '.star-witness.yml': 'extends: abc.yml',
          },
        ].map((files) => attempt({ ...parts, ...files })),
      );
      const [flat, ...grouped] = made.map((each) => (each instanceof ConfigError ? each.message : each));
      for (const each of grouped) expect(each).toEqual(flat);
    },
  );
});
