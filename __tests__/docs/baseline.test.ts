import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parseBaseline, renderBaseline } from '../../src/baseline/file.ts';
import { examplesOf } from '../support/doc-examples.ts';

const examples = examplesOf('docs/baseline.md');
const NAME = '.star-witness-baseline.json';

describe('docs/baseline.md', () => {
  it('has a file as it is written', () => {
    const text = examples.find(({ language }) => language === 'json')?.text ?? '';
    expect(renderBaseline(parseBaseline(NAME, text))).toBe(text);
    const schema = JSON.parse(readFileSync('schema/baseline.json', 'utf8'));
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate(JSON.parse(text)) || validate.errors).toBe(true);
  });
});
