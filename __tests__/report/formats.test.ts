import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBank } from '../../src/bank/documents.ts';
import { render, resolveConfig } from '../../src/builtin.ts';
import { findSecrets } from '../../src/confidential/secretlint.ts';
import { Linter } from '../../src/linter/linter.ts';
import { FORMAT_NAMES, formats } from '../../src/report/formats.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { rules } from '../../src/rules/index.ts';
import { model } from '../support/model.ts';
import { BAD, GOOD_ANSWER } from '../support/temp-repo.ts';
import { renderText } from '../support/whole-reports.ts';
import { document, finding, reportOf } from './samples.ts';

const REPORTS = path.resolve(import.meta.dirname, '../../src/report');
const report = reportOf({ documents: [document()], findings: [finding()] });

describe('the report formats', () => {
  it('are these, and programs read five of them', () => {
    expect(FORMAT_NAMES).toEqual([
      'text',
      'compact',
      'json',
      'github',
      'markdown',
      'sarif',
      'junit',
      'checkstyle',
      'rdjsonl',
      'html',
    ]);
    expect(FORMAT_NAMES.filter((name) => formats[name].isForMachines)).toEqual([
      'json',
      'sarif',
      'junit',
      'checkstyle',
      'rdjsonl',
    ]);
  });

  it.each(FORMAT_NAMES)('%s is one file with its tests, and one line of help', (name) => {
    expect(existsSync(path.join(REPORTS, `${name}.ts`))).toBe(true);
    expect(existsSync(path.join(import.meta.dirname, `${name}.test.ts`))).toBe(true);
    expect(formats[name].help).toMatch(/^[^\n|]{10,60}[^\n|.]$/);
  });

  it('load nothing before a report is made', () => {
    const source = readFileSync(path.join(REPORTS, 'formats.ts'), 'utf8');
    expect(source.match(/^import .*/gm)?.filter((line) => !line.startsWith('import type '))).toEqual([]);
  });
});

describe('render', () => {
  it.each(FORMAT_NAMES)('makes %s without an option, the same each time', async (name) => {
    const text = await render(report, name);
    expect(text).toContain('stories/mara/gateway.md');
    expect(await render(structuredClone(report), name)).toBe(text);
  });

  it('has no colour, 80 columns, no links and no limit by default', async () => {
    const displayPath = (filePath: string) => filePath;
    expect(await render(report, 'text')).toBe(
      renderText(report, { color: false, columns: 80, quiet: false, displayPath }),
    );
    expect(await render(report, 'markdown')).toBe(
      renderMarkdown(report, { linkBase: null, budget: 1e9, overflow: null }),
    );
  });

  it('takes the options of every format', async () => {
    const displayPath = (filePath: string) => `../${filePath}`;
    expect(await render(report, 'compact', { displayPath })).toMatch(/^\.\.\/stories\//);
    expect(await render(report, 'text', { color: true })).toContain('\u001b[');
    expect(await render(reportOf(), 'text', { quiet: true })).toBe('');
    const linkBase = 'https://example.org/blob/main/';
    expect(await render(report, 'markdown', { linkBase })).toContain(`${linkBase}stories/mara/gateway.md`);
    expect(await render(report, 'markdown', { budget: 10 })).toBe('');
  });

  it.each(FORMAT_NAMES.filter((name) => !formats[name].showsDetails))(
    'makes the same %s of a report without details',
    async (name) => {
      const config = resolveConfig();
      const reports = [true, false].map((details) => {
        const linter = new Linter({
          findSecrets,
          parseBank,
          loadModel: () => model,
          config,
          rules,
          details,
          isComplete: true,
        });
        for (const [filePath, text] of Object.entries({ 'stories/a.md': BAD, 'answers/b.md': GOOD_ANSWER }))
          linter.add({ filePath, text });
        return linter.report();
      });
      expect(reports[0]).not.toEqual(reports[1]);
      const [whole, without] = await Promise.all(reports.map((each) => render(each, name)));
      expect(without).toBe(whole);
    },
  );
});
