import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/builtin.ts';
import { checkConfigData } from '../../src/config/schema.ts';
import { readFrontmatter } from '../../src/document/frontmatter.ts';
import type { Preset } from '../../src/presets/types.ts';
import { rules } from '../../src/rules/index.ts';
import { answerSchema, anyStorySchema, type JsonSchema, storySchema } from '../../src/schema/frontmatter.ts';
import { loopJsonSchema } from '../../src/schema/loop.ts';
import { baselineJsonSchema, configJsonSchema, reportJsonSchema } from '../../src/schema/published.ts';

const { preset } = resolveConfig();
const compile = (schema: JsonSchema): ValidateFunction => new Ajv({ strictTypes: false }).compile(schema);

/** The frontmatter of each file in the examples' folders of that name. */
function frontmatterIn(folder: 'stories' | 'answers'): [string, Record<string, unknown>][] {
  const root = path.join('examples/prep-repo', folder);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  return files.flatMap((name) => {
    const read = readFrontmatter(readFileSync(path.join(root, name), 'utf8').replaceAll('\r\n', '\n'));
    return 'data' in read && 'pairs' in read ? [[name, read.data]] : [];
  });
}

function presetOf(config: unknown): Preset {
  const data = checkConfigData(config, rules);
  if (Array.isArray(data)) throw new Error('invalid configuration');
  return resolveConfig(['ai-lab', data]).preset;
}

describe('the schema of stories', () => {
  const stories = frontmatterIn('stories');
  const ofAll = compile(anyStorySchema(preset));

  it('takes every story of the examples, as that of its type does', () => {
    expect(stories.length).toBeGreaterThan(4);
    for (const [name, data] of stories) {
      const id = String(data.type);
      const type = preset.storyTypes[id];
      if (type === undefined) throw new Error(`${name} has no type`);
      const ofType = compile(storySchema(id, type, preset));
      expect(ofType(data) || ofType.errors, name).toBe(true);
      expect(ofAll(data) || ofAll.errors, name).toBe(true);
    }
  });

  it.each([
    ['no type', {}],
    ['an unknown type', { type: 'incident-comand' }],
    ['an unknown status', { type: 'incident-command', status: 'redy' }],
    ['an unknown theme', { type: 'incident-command', themes: ['judgement'] }],
    ['pairs in a common field', { type: 'incident-command', numbers: [{ before: 4 }] }],
    ['pairs in a field of its type', { type: 'incident-command', hypothesis: { a: 'b' } }],
  ])('refuses %s', (_, data) => {
    expect(ofAll(data)).toBe(false);
  });

  it('asks for the fields of the type alone', () => {
    const other = { type: 'security-hygiene', hypothesis: { a: 'b' } };
    expect(ofAll(other)).toBe(true);
  });

  it('has the types, fields and themes of the configuration', () => {
    const own = presetOf({
      'story-types': {
        'access-review': { title: 'Access review', fields: { reviewed: 'what was reviewed' } },
        'ai-eval-loop': false,
      },
      themes: { mentoring: 'Mentoring' },
      'common-fields': { team: 'who else was in it' },
    });
    const schema = anyStorySchema(own) as { properties: Record<string, JsonSchema>; allOf: JsonSchema[] };
    expect(schema.properties.type).toEqual({ enum: Object.keys(own.storyTypes) });
    expect(Object.keys(own.storyTypes)).toContain('access-review');
    expect(Object.keys(own.storyTypes)).not.toContain('ai-eval-loop');
    expect(schema.properties.team).toMatchObject({ title: 'Team', description: 'who else was in it' });
    expect(schema.allOf).toHaveLength(Object.keys(own.storyTypes).length);
    const validate = compile(schema);
    expect(validate({ type: 'access-review', themes: 'mentoring', reviewed: 'keys' })).toBe(true);
    expect(validate({ type: 'access-review', reviewed: true })).toBe(false);
  });

  it('is one without types too', () => {
    const types = Object.fromEntries(Object.keys(preset.storyTypes).map((id) => [id, false]));
    expect(anyStorySchema(presetOf({ 'story-types': types }))).not.toHaveProperty('allOf');
  });
});

describe('the schema of answers', () => {
  const validate = compile(answerSchema(preset));

  it('takes every answer of the examples', () => {
    const answers = frontmatterIn('answers');
    expect(answers.length).toBeGreaterThan(1);
    for (const [name, data] of answers) expect(validate(data) || validate.errors, name).toBe(true);
  });

  it('has the themes that an answer may serve', () => {
    const themes = (value: unknown) => validate({ prompt: 'ai-safety', themes: value });
    expect([themes('judgment'), themes(['judgment', 'humility']), themes(['judgement'])]).toEqual([
      true,
      true,
      false,
    ]);
    expect(answerSchema(preset).properties).toHaveProperty('themes');
  });

  it('refuses an unknown prompt', () => {
    expect(validate({ prompt: 'ai-safty' })).toBe(false);
    expect(validate({ title: 'x' })).toBe(false);
  });
});

describe('the folder schema/', () => {
  const types = Object.entries(preset.storyTypes);
  const own: [string, JsonSchema][] = [
    ['config', configJsonSchema(rules)],
    ['report', reportJsonSchema()],
    ['baseline', baselineJsonSchema()],
    ['story', anyStorySchema(preset)],
    ['answer', answerSchema(preset)],
    ['loop', loopJsonSchema(preset)],
    ...types.map(([id, type]): [string, JsonSchema] => [`story-${id}`, storySchema(id, type, preset)]),
  ];

  it('has the same schemas, each with an address', () => {
    expect(readdirSync('schema').sort()).toEqual(own.map(([name]) => `${name}.json`).sort());
    for (const [name, schema] of own) {
      const { $id, ...published } = JSON.parse(readFileSync(`schema/${name}.json`, 'utf8'));
      expect(published, name).toEqual(JSON.parse(JSON.stringify(schema)));
      expect($id).toMatch(new RegExp(`/schema/${name}\\.json$`));
    }
  });
});
