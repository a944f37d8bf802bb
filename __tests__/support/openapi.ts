/**
 * Validates requests and responses by GitHub's own description of its API (a part of `@octokit/openapi`, MIT). Whatever
 * it does not name is an error: unknown fields of a body, unknown query parameters.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormatsModule from 'ajv-formats';

type Json = Record<string, unknown>;

interface Operation {
  /** `POST /repos/{owner}/{repo}/check-runs` */
  name: string;
  method: string;
  segments: string[];
  query: Map<string, ValidateFunction>;
  path: Map<string, ValidateFunction>;
  body: ValidateFunction | null;
  answers: Map<string, ValidateFunction | null>;
}

export interface Match {
  operation: Operation;
  params: Record<string, string>;
}

const FILE = path.resolve(import.meta.dirname, '../fixtures/github-openapi.json');
const api = JSON.parse(readFileSync(FILE, 'utf8')) as {
  paths: Record<string, Record<string, Json>>;
  components: { schemas: Json; parameters: Record<string, Json>; responses: Record<string, Json> };
};

const ajv = new Ajv({ strict: false, allErrors: true });
(addFormatsModule as unknown as (ajv: Ajv) => void)(ajv);
ajv.addSchema({ $id: 'api', components: { schemas: jsonSchema(api.components.schemas) } });

/** OpenAPI 3.0 as JSON Schema: `nullable` becomes a type, and references lead into one document. */
function jsonSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(jsonSchema);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable, example: _, ...own } = schema as Json;
  const entries = Object.entries(own).map(([key, value]) => [
    key,
    key === '$ref' ? String(value).replace('#/', 'api#/') : key === 'enum' ? value : jsonSchema(value),
  ]);
  const result = Object.fromEntries(entries) as Json;
  return nullable === true ? { anyOf: [result, { type: 'null' }] } : result;
}

/** The same, but objects may only have what their schema names. Not for responses, to which GitHub may add fields. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const own = schema as Json;
  const result = Object.fromEntries(
    Object.entries(own).map(([key, value]) => [key, key === 'anyOf' ? value : closed(value)]),
  );
  return own.type === 'object' && own.properties !== undefined
    ? { ...result, additionalProperties: false }
    : result;
}

function compile(schema: unknown): ValidateFunction {
  return ajv.compile(schema as Json);
}

function resolve(value: Json): Json {
  const ref = value.$ref;
  if (typeof ref !== 'string') return value;
  const [, , group = '', name = ''] = ref.split('/');
  return (api.components as unknown as Record<string, Record<string, Json>>)[group]?.[name] ?? {};
}

function schemaOf(holder: Json | undefined): unknown {
  const content = holder?.content as Record<string, { schema: unknown }> | undefined;
  return content?.['application/json']?.schema;
}

function operationOf(method: string, template: string, source: Json): Operation {
  const parameters = ((source.parameters ?? []) as Json[]).map(resolve);
  const where = (place: string) =>
    new Map(
      parameters
        .filter((parameter) => parameter.in === place)
        .map((parameter) => [String(parameter.name), compile(jsonSchema(parameter.schema))]),
    );
  const body = schemaOf(source.requestBody as Json | undefined);
  const answers = Object.entries(source.responses as Record<string, Json>).map(([status, answer]) => {
    const schema = schemaOf(resolve(answer));
    return [status, schema === undefined ? null : compile(jsonSchema(schema))] as const;
  });
  return {
    name: `${method.toUpperCase()} ${template}`,
    method: method.toUpperCase(),
    segments: template.split('/'),
    query: where('query'),
    path: where('path'),
    body: body === undefined ? null : compile(closed(jsonSchema(body))),
    answers: new Map(answers),
  };
}

const operations = Object.entries(api.paths).flatMap(([template, methods]) =>
  Object.entries(methods)
    .filter(([method]) => method !== 'parameters')
    .map(([method, source]) => operationOf(method, template, source)),
);

/** The operation of a request, with the parameters in its path. */
export function matchOperation(method: string, pathname: string): Match | null {
  const given = pathname.split('/').map(decodeURIComponent);
  for (const operation of operations) {
    const { segments } = operation;
    if (operation.method !== method || segments.length !== given.length) continue;
    const isSame = segments.every((segment, at) => segment.startsWith('{') || segment === given[at]);
    if (!isSame) continue;
    const params = segments.flatMap((segment, at) =>
      segment.startsWith('{') ? [[segment.slice(1, -1), given[at] ?? ''] as const] : [],
    );
    return { operation, params: Object.fromEntries(params) };
  }
  return null;
}

/** What is wrong with a request. */
export function requestErrors({ operation, params }: Match, query: URLSearchParams, body: unknown): string[] {
  const errors: string[] = [];
  for (const [name, value] of query) {
    const validate = operation.query.get(name);
    if (validate === undefined) errors.push(`query ${name}: unknown`);
    else errors.push(...messages(`query ${name}`, validate, coerced(value)));
  }
  for (const [name, validate] of operation.path) {
    errors.push(...messages(`path ${name}`, validate, coerced(params[name] ?? '')));
  }
  if (operation.body !== null) errors.push(...messages('body', operation.body, body));
  else if (body !== undefined) errors.push('body: none expected');
  return errors;
}

/** What is wrong with a response of the fake. */
export function answerErrors({ operation }: Match, status: number, body: unknown): string[] {
  // Any request may be refused or fail, whether that is described or not.
  const validate = operation.answers.get(String(status));
  if (validate === undefined) return status >= 400 ? [] : [`status ${status}: not described`];
  if (validate === null) return body === undefined || status >= 300 ? [] : ['body: none expected'];
  return messages(`answer ${status}`, validate, body);
}

/** A value in a URL, as a number where it looks like one: the description may expect that. */
function coerced(value: string): unknown {
  return /^\d+$/.test(value) && Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

function messages(what: string, validate: ValidateFunction, value: unknown): string[] {
  if (validate(value) || (typeof value === 'number' && validate(String(value)))) return [];
  return (validate.errors ?? []).map((error) => {
    const extra = error.params.additionalProperty;
    return `${what}${error.instancePath} ${error.message}${extra === undefined ? '' : ` (${extra})`}`;
  });
}
