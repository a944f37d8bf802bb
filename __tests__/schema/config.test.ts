import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../../src/builtin.ts';
import { checkConfigData } from '../../src/config/schema.ts';
import { configJsonSchema } from '../../src/schema/published.ts';

const { rules } = builtIn;
const validate = new Ajv({ strict: false }).compile(configJsonSchema(rules));

describe('the schema of a configuration and the check of one', () => {
  it.each<[boolean, object]>([
    [true, {}],
    [true, { overrides: [{ files: 'a', 'min-score': 0 }] }],
    [true, { overrides: [{ files: 'a', rules: { hedging: 'off' } }] }],
    [false, { overrides: [{ files: 'a' }] }],
    [false, { overrides: [{ files: 'a', rules: {} }] }],
    [false, { overrides: [{ files: [], 'min-score': 0 }] }],
    [false, { overrides: [{ rules: { hedging: 'off' } }] }],
    [true, { 'bank-stories': [{ tag: 'x', type: 'incident-command' }] }],
    [false, { 'bank-stories': [{ type: 'incident-command' }] }],
    [true, { questions: { a: { text: 'x', themes: ['judgment'], shows: 'y' } } }],
    [true, { questions: { a: { text: 'x', themes: [], types: ['incident-command'], shows: 'y' } } }],
    [true, { questions: { a: false } }],
    [false, { questions: { a: { text: 'x', shows: 'y' } } }],
    [false, { questions: { a: { text: 'x', themes: [], shows: 'y' } } }],
    [false, { 'fail-on': 'fatal' }],
    [false, { rulse: {} }],
  ])('agree: %j %j', (isValid, data) => {
    expect(validate(data)).toBe(isValid);
    expect(Array.isArray(checkConfigData(data, rules))).toBe(!isValid);
  });
});
