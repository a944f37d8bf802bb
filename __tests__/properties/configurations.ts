/** Configurations for properties: those that the schema allows for the most part, any data, and any text. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { anyText, PIECES } from './texts.ts';

/** The part of JSON Schema that `schema/config.json` is made of. */
interface Schema {
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  type?: 'object' | 'array' | 'string' | 'boolean' | 'integer' | 'number';
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  items?: Schema;
  minimum?: number;
  maximum?: number;
}

const schema: Schema = JSON.parse(readFileSync('schema/config.json', 'utf8'));

/** Names that are known, nearly known, and known to JavaScript. */
const name = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...'stakes numbers lesson tradeoffs customer_impact incident-command mentoring ai-safety disagreement judgment humility title type'.split(
        ' ',
      ),
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom('lessn', 'Stakes', 'incident_command', 'a b', '!') },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty') },
);
const words = fc.oneof(
  name,
  fc.constantFrom('feature-flag', '**/*.md', 'stories/{a,b}/*.md', 'ai-lab', 'TODO', '水', 'a'.repeat(300)),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
  fc.constantFrom(...PIECES),
);

/** A value that a schema allows. */
function allowed(part: Schema, depth: number): fc.Arbitrary<unknown> {
  if ('const' in part) return fc.constant(part.const);
  if (part.enum !== undefined) return fc.constantFrom(...part.enum);
  if (part.anyOf !== undefined) return fc.oneof(...part.anyOf.map((each) => value(each, depth)));
  switch (part.type) {
    case 'object':
      return mapping(part, depth);
    case 'array':
      return fc.array(value(part.items ?? {}, depth + 1), { maxLength: 3 });
    case 'string':
      return words;
    case 'boolean':
      return fc.boolean();
    default:
      return fc.integer({ min: part.minimum ?? 0, max: part.maximum ?? 10 });
  }
}

/** A value that a schema allows, or now and then another one. */
function value(part: Schema, depth: number): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 60, arbitrary: allowed(part, depth) },
    { weight: 1, arbitrary: anyData },
    { weight: 1, arbitrary: words },
  );
}

/** A mapping with a few of its keys, and those that it needs. */
function mapping({ properties = {}, required = [], additionalProperties }: Schema, depth: number) {
  const optional = Object.keys(properties).filter((key) => !required.includes(key));
  const keys = fc.subarray(optional, { maxLength: Math.min(4, optional.length) });
  const known = keys.chain((some) =>
    fc.tuple(
      ...[...required, ...some].map((key) =>
        fc.tuple(fc.constant(key), value(properties[key] ?? {}, depth + 1)),
      ),
    ),
  );
  const added =
    typeof additionalProperties === 'object'
      ? fc.array(fc.tuple(name, value(additionalProperties, depth + 1)), { maxLength: 3 })
      : fc.constant([]);
  return fc.tuple(known, added).map(([own, others]) => Object.fromEntries([...own, ...others]));
}

/** Any data that YAML or JSON can say. */
export const anyData = fc.jsonValue({ maxDepth: 4 });

/** The data of a configuration file. `Object.fromEntries` keeps a key `__proto__` as a key. */
export const configData = allowed(schema, 0);

/** The text of a configuration file. */
export const configText = fc.oneof(
  { weight: 5, arbitrary: configData.map((data) => JSON.stringify(data, null, 1)) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...PIECES, 'stories: ', 'rules:\n', '  hedging: off\n', '  - '), {
        maxLength: 15,
      })
      .map((all) => all.join('')),
  },
  { weight: 1, arbitrary: anyText },
  { weight: 1, arbitrary: anyData.map((data) => JSON.stringify(data)) },
);
