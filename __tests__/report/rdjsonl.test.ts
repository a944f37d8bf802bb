import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { HOME } from '../../src/product.ts';
import { renderRdjsonl } from '../../src/report/rdjsonl.ts';
import { model } from '../support/model.ts';
import { htmlOf } from '../support/rendered.ts';
import { HOSTILE } from './hostile.ts';
import { finding, fixAt, reportOf } from './samples.ts';

const position = {
  type: 'object',
  required: ['line', 'column'],
  properties: { line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } },
  additionalProperties: false,
};
const range = {
  type: 'object',
  required: ['start', 'end'],
  properties: { start: position, end: position },
  additionalProperties: false,
};
const named = (name: string) => ({
  type: 'object',
  required: [name],
  properties: { [name]: { type: 'string' }, url: { type: 'string' } },
  additionalProperties: false,
});
/** What we write of the message `Diagnostic` (reviewdog, proto/rdf/reviewdog.proto), and nothing else. */
const validate = new Ajv().compile({
  type: 'object',
  required: ['message', 'location'],
  properties: {
    message: { type: 'string' },
    location: {
      type: 'object',
      required: ['path'],
      properties: { path: { type: 'string' }, range },
      additionalProperties: false,
    },
    severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
    source: named('name'),
    code: named('value'),
    suggestions: {
      type: 'array',
      items: {
        type: 'object',
        required: ['range', 'text'],
        properties: { range, text: { type: 'string' } },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
});

interface Diagnostic {
  message: string;
  location: { path: string; range: Range };
  suggestions?: { range: Range; text: string }[];
}
interface Range {
  start: { line: number; column: number };
  end: { line: number; column: number };
}

const options = { displayPath: (filePath: string) => `../${filePath}` };

function diagnosticsIn(output: string): Diagnostic[] {
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const diagnostic = JSON.parse(line);
      validate(diagnostic);
      expect(validate.errors).toBeNull();
      return diagnostic;
    });
}

describe('renderRdjsonl', () => {
  it('is one object per line', () => {
    const fix = { ...fixAt([3, 7], 'x\n'), endLine: 2, endColumn: 4 };
    const findings = [finding({ fix }), finding({ severity: 'note', message: 'It hedges.' })];
    const output = renderRdjsonl(reportOf({ findings }), options);
    expect(output.split('\n')).toHaveLength(3);
    const place = {
      path: '../stories/mara/gateway.md',
      range: { start: { line: 7, column: 10 }, end: { line: 7, column: 14 } },
    };
    const common = {
      location: place,
      source: { name: 'star-witness', url: HOME },
      code: { value: 'empty-field', url: 'https://example.org/rules/empty-field.md' },
    };
    expect(diagnosticsIn(output)).toEqual([
      {
        ...common,
        message: 'Field `numbers` is only `TODO`, expected what changed.\nReplace it with what happened.',
        severity: 'ERROR',
        suggestions: [{ range: { start: { line: 1, column: 1 }, end: { line: 2, column: 4 } }, text: 'x\n' }],
      },
      { ...common, message: 'It hedges.', severity: 'INFO' },
    ]);
    expect(renderRdjsonl(reportOf(), options)).toBe('');
  });

  it('counts columns in bytes of UTF-8', () => {
    const text =
      '\uFEFF---\r\ntype: incident-command\rtitle: "a𐐀b"\n"ü\u00e9\u{10400}": x\n"ü": 1\nlesson: y\nstatüs: redy\n---\n\n## Anser\n';
    const report = check([{ filePath: 'stories/a.md', text }], { model });
    const bytes = Buffer.from(text);
    const starts = [
      0,
      ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: { length }, index }) =>
        Buffer.byteLength(text.slice(0, index + length)),
      ),
    ];
    const cut = ({ start, end }: Range) =>
      bytes
        .subarray(
          (starts[start.line - 1] ?? 0) + start.column - 1,
          (starts[end.line - 1] ?? 0) + end.column - 1,
        )
        .toString();
    const found = diagnosticsIn(renderRdjsonl(report, options)).map(({ location, suggestions = [] }) => [
      cut(location.range),
      ...suggestions.map((each) => `${cut(each.range)} > ${each.text}`),
    ]);
    expect(found).toContainEqual(['ü\u00e9\u{10400}']);
    expect(found).toContainEqual(['statüs', 'statüs > status']);
    expect(found).toContainEqual(['Anser', 'Anser > Answer']);
    for (const { location, suggestions = [] } of diagnosticsIn(renderRdjsonl(report, options)))
      for (const { start } of [location.range, ...suggestions.map((each) => each.range)])
        expect(start.line === 1 ? start.column : 4).toBe(4);
  });

  it('shows nothing of a file as Markdown', () => {
    for (const text of HOSTILE) {
      const given = finding({ filePath: text, message: `${text}\n${text}` });
      const [diagnostic, ...others] = diagnosticsIn(renderRdjsonl(reportOf({ findings: [given] }), options));
      expect(others).toEqual([]);
      expect(htmlOf(diagnostic?.message ?? '')).not.toMatch(/<(?:img|script|a|iframe|b)\b/);
    }
  });

  it('is made of examples/first-draft', () => {
    const file = 'examples/first-draft/stories/sam/outage.md';
    const report = check([{ filePath: file, text: readFileSync(file, 'utf8') }], { model });
    const all = diagnosticsIn(renderRdjsonl(report, options));
    expect(all).toHaveLength(report.findings.length);
    expect(all.filter(({ suggestions }) => suggestions !== undefined).length).toBe(2);
  });
});
