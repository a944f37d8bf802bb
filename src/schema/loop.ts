/** The JSON Schema of the file of an interview loop, with the ids of a configuration. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { text } from '../config/kinds.ts';
import { idsOf, LIST_NAMES, type ListName, loopSchema, roundSchema } from '../loop/check-loop.ts';
import type { Preset } from '../presets/types.ts';
import type { JsonSchema } from './frontmatter.ts';
import { titled } from './published.ts';

export function loopJsonSchema(preset: Preset): JsonSchema {
  const ids = idsOf(preset);
  // JSON Schema has no empty choice.
  const round = roundSchema((list) => (ids[list].length === 0 ? text() : v.picklist(ids[list])));
  const schema = toJsonSchema(loopSchema(round), {
    target: 'draft-07',
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema === round ? { ...jsonSchema, anyOf: LIST_NAMES.map(atLeastOne) } : undefined,
  });
  return titled('Star Witness interview loop', schema);
}

/** A round has to list something: one about nothing needs no story. */
function atLeastOne(list: ListName) {
  return { required: [list], properties: { [list]: { type: 'array' as const, minItems: 1 } } };
}
