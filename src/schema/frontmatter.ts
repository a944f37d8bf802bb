/** JSON Schemas of the frontmatter of stories and answers under a configuration, for editors. */
import { STATUSES } from '../document/status.ts';
import type { FieldSpec, Preset, StoryType } from '../presets/types.ts';
import type { META_KEYS } from '../presets/vocabulary.ts';

export type JsonSchema = Record<string, unknown>;
type Fields = Readonly<Record<string, FieldSpec>>;

/** The frontmatter of the stories of one type. */
export function storySchema(id: string, { title, fields }: StoryType, preset: Preset): JsonSchema {
  const { prompt: _, ...meta } = metaOf(preset);
  const own = propertiesOf({ ...preset.commonFields, ...fields });
  return objectOf(`Story: ${title}`, { ...meta, type: { const: id }, ...own }, 'type');
}

/** The frontmatter of any story, with the fields of the type that it names. */
export function anyStorySchema(preset: Preset): JsonSchema {
  const { prompt: _, ...meta } = metaOf(preset);
  const cases = Object.entries(preset.storyTypes).map(([type, { fields }]) => ({
    if: { properties: { type: { const: type } }, required: ['type'] },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema has this word.
    then: { properties: propertiesOf(fields) },
  }));
  const schema = objectOf('Story', { ...meta, ...propertiesOf(preset.commonFields) }, 'type');
  return { ...schema, ...(cases.length === 0 ? {} : { allOf: cases }) };
}

/** The frontmatter of a prompt answer. */
export function answerSchema(preset: Preset): JsonSchema {
  const { type: _, prompts: __, ...meta } = metaOf(preset);
  return objectOf('Prompt answer', meta, 'prompt');
}

/** Only one key is required, because a field may also be a section of the body. */
function objectOf(title: string, properties: JsonSchema, required: string): JsonSchema {
  const $schema = 'http://json-schema.org/draft-07/schema#';
  return { $schema, title, type: 'object', properties, required: [required] };
}

/** What a document suppresses: rules with their reasons, or rules alone. */
const SUPPRESSIONS: JsonSchema = {
  type: 'object',
  properties: {
    disable: {
      anyOf: [
        { type: 'object', additionalProperties: { type: 'string' } },
        { type: 'string' },
        { type: 'array', items: { type: 'string' } },
      ],
    },
  },
  additionalProperties: false,
};

function metaOf({ storyTypes, prompts, themes }: Preset): Record<(typeof META_KEYS)[number], JsonSchema> {
  const text = { type: ['string', 'number'] };
  const some = (ids: string[]) => ({ anyOf: [{ enum: ids }, { type: 'array', items: { enum: ids } }] });
  return {
    title: text,
    type: { enum: Object.keys(storyTypes) },
    prompt: { enum: Object.keys(prompts) },
    owner: text,
    status: { enum: STATUSES, default: 'ready' },
    themes: some(Object.keys(themes)),
    prompts: some(Object.keys(prompts)),
    date: {},
    tags: {},
    'star-witness': SUPPRESSIONS,
  };
}

function propertiesOf(fields: Fields): JsonSchema {
  const text = {
    anyOf: [{ type: ['string', 'number'] }, { type: 'array', items: { type: ['string', 'number'] } }],
  };
  return Object.fromEntries(
    Object.entries(fields).map(([name, { title, hint }]) => [name, { title, description: hint, ...text }]),
  );
}
