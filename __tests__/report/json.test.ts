import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import type { Report } from '../../src/linter/report.ts';
import { VERSION } from '../../src/product.ts';
import type { Source } from '../../src/types.ts';
import { model } from '../support/model.ts';
import { renderJson } from '../support/whole-reports.ts';
import { HOSTILE } from './hostile.ts';
import { answer, document, finding, fixAt, reportOf } from './samples.ts';

const root = path.resolve(import.meta.dirname, '../..');
const schema = JSON.parse(readFileSync(path.join(root, 'schema/report.json'), 'utf8'));
const validate = new Ajv({ allErrors: true }).compile(schema);

function jsonOf(report: Report): unknown {
  const json = JSON.parse(renderJson(report));
  validate(json);
  expect(validate.errors).toBeNull();
  return json;
}

function sourcesOf(folder: string): Source[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.endsWith('README.md'))
    .sort()
    .map((file) => ({
      filePath: file,
      text: readFileSync(path.join(root, folder, file), 'utf8'),
      kind: file.startsWith('stories') ? 'story' : 'answer',
    }));
}

describe('the JSON report', () => {
  it('is draft-07, and closed: nothing beyond it gets out', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(validate({ ...(jsonOf(reportOf()) as object), more: 1 })).toBe(false);
  });

  it('is exactly this for a small report', () => {
    const place = { line: 14, column: 3, endLine: 14, endColumn: 11 };
    const signal = { kind: 'mechanism' as const, text: 'a canary', ...place, strength: 0.93 };
    const closest = { text: 'faster', ...place, mood: 'told' as const, number: false };
    const verdict = {
      ...answer(['evidence']),
      unsure: ['evidence' as const],
      closest: { mechanism: null, evidence: closest },
    };
    const element = { id: 'signal', label: 'the signal', state: 'unsure' as const, confidence: 0.31 };
    const edited = { ...element, found: null, edit: 'Name the signal.' };
    const before = { score: 0, missing: ['mechanism' as const, 'evidence' as const], unsure: [] };
    const change = {
      kind: 'renamed' as const,
      previousPath: 'stories/gate.md',
      before: { status: 'draft' as const, broken: false, findings: { error: 0, warning: 0, note: 4 } },
      findings: { error: 1, warning: 0, note: 0 },
    };
    const report = reportOf({
      documents: [
        document({
          shows: ['ownership'],
          themes: [{ id: 'judgment', title: 'Judgment' }],
          answers: [{ ...verdict, signals: [signal], elements: [edited], before }],
          change,
        }),
      ],
      banks: [
        {
          filePath: 'story-bank.md',
          stories: 3,
          unchanged: 1,
          leftAlone: [{ startLine: 1, endLine: 4, reason: 'introduction' }],
        },
      ],
      findings: [
        finding({
          fix: fixAt([3, 7], 'x'),
          related: [{ filePath: 'stories/mara/other.md', line: 2, column: 3, endLine: 2, endColumn: 9 }],
        }),
      ],
      suppressed: [{ ...finding({ line: 9 }), reason: 'a guess' }],
      skipped: [{ filePath: 'stories/old.md', reason: 'symbolic link' }],
      scope: { name: 'changed-lines', base: 'main', reason: null, hidden: 3 },
    });
    expect(renderJson(report)).toMatch(/^\{\n {2}"version": 2,\n/);
    expect(jsonOf(report)).toEqual({
      version: 2,
      tool: { name: 'star-witness', version: VERSION },
      verdict: 'fail',
      counts: {
        error: 1,
        warning: 0,
        note: 0,
        documents: 1,
        stories: 1,
        answers: 0,
        skipped: 1,
        suppressed: 1,
      },
      documents: [
        {
          filePath: 'stories/mara/gateway.md',
          line: 1,
          endLine: 40,
          bank: false,
          kind: 'story',
          type: 'platform-boundary',
          guess: null,
          typeTitle: 'Platform boundary',
          shows: ['ownership'],
          prompt: null,
          owner: 'mara',
          status: 'ready',
          title: 'The gateway',
          themes: [{ id: 'judgment', title: 'Judgment' }],
          prompts: [],
          required: [
            { field: 'stakes', filled: true, from: 'frontmatter' },
            { field: 'numbers', filled: false, from: 'frontmatter' },
          ],
          answers: [
            {
              prompt: null,
              line: 12,
              score: 1,
              missing: ['evidence'],
              unsure: ['evidence'],
              confidence: { mechanism: 0.9, evidence: 0.1 },
              closest: { mechanism: null, evidence: closest },
              signals: [signal],
              elements: [edited],
              literal: { score: 1, missing: ['evidence'] },
              english: true,
              before,
            },
          ],
          change,
        },
      ],
      banks: [
        {
          filePath: 'story-bank.md',
          stories: 3,
          unchanged: 1,
          leftAlone: [{ startLine: 1, endLine: 4, reason: 'introduction' }],
        },
      ],
      findings: [
        {
          ruleId: 'empty-field',
          messageId: 'placeholder',
          severity: 'error',
          message: 'Field `numbers` is only `TODO`, expected what changed.\nReplace it with what happened.',
          filePath: 'stories/mara/gateway.md',
          line: 7,
          column: 10,
          endLine: 7,
          endColumn: 14,
          url: 'https://example.org/rules/empty-field.md',
          fix: { range: [3, 7], text: 'x', safe: true, line: 1, column: 1, endLine: 1, endColumn: 1 },
          related: [{ filePath: 'stories/mara/other.md', line: 2, column: 3, endLine: 2, endColumn: 9 }],
        },
      ],
      suppressed: [
        {
          ruleId: 'empty-field',
          messageId: 'placeholder',
          severity: 'error',
          message: 'Field `numbers` is only `TODO`, expected what changed.\nReplace it with what happened.',
          filePath: 'stories/mara/gateway.md',
          line: 9,
          column: 10,
          endLine: 9,
          endColumn: 14,
          url: 'https://example.org/rules/empty-field.md',
          reason: 'a guess',
        },
      ],
      baseline: null,
      skipped: [{ filePath: 'stories/old.md', reason: 'symbolic link' }],
      scope: { name: 'changed-lines', base: 'main', reason: null, hidden: 3 },
    });
  });

  it('says of each finding whether the baseline knows it, where there is one', () => {
    const known = [finding({ line: 3 })];
    const report = reportOf({ findings: [finding()], baseline: { filePath: 'b.json', known, fixed: 2 } });
    expect(jsonOf(report)).toMatchObject({
      findings: [{ line: 7, baselineState: 'new' }],
      baseline: { filePath: 'b.json', known: [{ line: 3, baselineState: 'unchanged' }], fixed: 2 },
    });
    expect(jsonOf({ ...report, baseline: null })).not.toHaveProperty('findings.0.baselineState');
  });

  it('says which of the stories in the columns of one table is meant', () => {
    const bank = { filePath: 'story-bank.md', bank: true, line: 3 };
    const report = reportOf({
      documents: [document(bank), document({ ...bank, beside: 1 })],
      findings: [finding({ filePath: bank.filePath, line: 5, beside: 1 })],
    });
    expect(jsonOf(report)).toMatchObject({
      documents: [{ line: 3 }, { line: 3, beside: 1 }],
      findings: [{ line: 5, beside: 1 }],
    });
    expect(jsonOf(report)).not.toHaveProperty('documents.0.beside');
  });

  it('keeps the excerpt and the hash to itself', () => {
    const all = [finding({ about: ['evidence'] })];
    const report = reportOf({ findings: all, baseline: { filePath: 'b.json', known: all, fixed: 0 } });
    expect(renderJson(report)).not.toMatch(/excerpt|lineHash|about/);
  });

  it('keeps what an author wrote as it is', () => {
    for (const text of HOSTILE) {
      const report = reportOf({
        documents: [document({ filePath: text, type: text, owner: text, title: text })],
        findings: [finding({ filePath: text, message: text })],
        suppressed: [{ ...finding(), reason: text }],
      });
      expect(jsonOf(report)).toMatchObject({
        suppressed: [{ reason: text }],
        documents: [{ filePath: text, type: text, owner: text, title: text }],
        findings: [{ filePath: text, message: text }],
      });
    }
  });

  it.each(['examples/prep-repo', 'examples/first-draft'])(
    'is valid for %s, with its keys in the order of the schema',
    (folder) => {
      const report = check(sourcesOf(folder), { model });
      const json = jsonOf(report) as Record<string, Record<string, unknown>[]>;
      const keysOf = (name: string) => Object.keys(schema.properties[name].items.properties);
      expect(Object.keys(json)).toEqual(Object.keys(schema.properties));
      expect(Object.keys(json.counts ?? {})).toEqual(Object.keys(schema.properties.counts.properties));
      expect(json.documents?.length).toBeGreaterThan(5);
      for (const name of ['documents', 'findings'])
        for (const one of json[name] ?? []) {
          const given = Object.keys(one);
          expect(given).toEqual(keysOf(name).filter((key) => given.includes(key)));
        }
      expect(renderJson(check(sourcesOf(folder).reverse(), { model }))).toBe(renderJson(report));
    },
  );
});
