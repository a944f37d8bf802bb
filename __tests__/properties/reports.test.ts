import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { renderCheckstyle } from '../../src/report/checkstyle.ts';
import { renderCompact } from '../../src/report/compact.ts';
import { logLine, visible } from '../../src/report/escape.ts';
import { renderGithub } from '../../src/report/github.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { logGroups } from '../../src/report/log.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderRdjsonl } from '../../src/report/rdjsonl.ts';
import { renderRefusedCommit } from '../../src/report/refused-commit.ts';
import { rules } from '../../src/rules/index.ts';
import { expectOnlyOurMarkup } from '../report/hostile.ts';
import { htmlOf, tagsOf, targetsOf, unbalanced } from '../support/rendered.ts';
import { interpretLog } from '../support/runner/commands.ts';
import { renderJson, renderSarif, renderText } from '../support/whole-reports.ts';
import { parseXml } from '../support/xml.ts';
import { property } from './property.ts';
import { report, said } from './reports.ts';

const schemaOf = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const validJson = new Ajv({ allErrors: true, strictTuples: false }).compile(schemaOf('schema/report.json'));
// The schema of SARIF has a pattern that is invalid with the flag u.
const ajv04 = new AjvDraft04.default({ unicodeRegExp: false });
addFormats.default(ajv04);
const validSarif = ajv04.compile(schemaOf('__tests__/fixtures/sarif-2.1.0.json'));

interface Located {
  physicalLocation: { artifactLocation: { uri: string } };
}

/** What has no place in a line that is shown, the joiner of emoji aside. */
const HIDDEN = /(?!\u200d)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/u;
const displayPath = (filePath: string) => filePath;
const LINK_BASE = 'https://github.com/octo-org/prep/blob/0123456789abcdef0123456789abcdef01234567/';
const OUR_TAGS = 'h2 h3 p table thead tbody tr th td ul li a code strong b em br span details summary'.split(
  ' ',
);
const OUR_TARGET = /^https:\/\/(github\.com\/octo-org\/prep\/blob|example\.org\/rules)\//;

function expectPlain(text: string): void {
  expect(text === '' || text.endsWith('\n')).toBe(true);
  expect(text.split('\n').filter((line) => HIDDEN.test(line))).toEqual([]);
  expect(interpretLog(text).commands).toEqual([]);
}

describe('a report', () => {
  const columns = fc.integer({ min: 20, max: 200 });

  property(
    'as text moves no cursor and runs no command',
    fc.tuple(report, columns, fc.boolean()),
    60,
    ([given, width, quiet]) => {
      const text = renderText(given, { color: false, columns: width, quiet, displayPath });
      expectPlain(text);
      // The two commands of colour that are ours.
      const colored = renderText(given, { color: true, columns: width, quiet, displayPath });
      expect(colored.replaceAll(/\u001b\[\d+m/g, '')).toBe(text);
    },
  );

  property('in lines has one for each finding', report, 60, (given) => {
    const text = renderCompact(given, { quiet: false, displayPath });
    expectPlain(text);
    expect(text.split('\n')).toHaveLength(given.findings.length + 1);
  });

  property('of a refused commit runs no command', fc.tuple(report, columns), 50, ([given, width]) => {
    expectPlain(renderRefusedCommit(given, { rules, columns: width, displayPath }));
  });

  property('as JSON is of its schema', report, 60, (given) => {
    const text = renderJson(given);
    expectPlain(text);
    const json: unknown = JSON.parse(text);
    expect(validJson(json), JSON.stringify(validJson.errors)).toBe(true);
  });

  property('as SARIF is of its schema', report, 40, (given) => {
    const text = renderSarif(given, { rules });
    expectPlain(text);
    const log = JSON.parse(text);
    expect(validSarif(log), JSON.stringify(validSarif.errors)).toBe(true);
    const results: { message: { text: string }; locations: [Located] }[] = log.runs[0].results;
    const messages = results.map(({ message }) => message.text);
    expect(messages.filter((message) => /\]\(|\{\d+\}/.test(message))).toEqual([]);
    expect(messages.flatMap((message) => message.split('\n')).filter((line) => HIDDEN.test(line))).toEqual(
      [],
    );
    const uris = results.map(
      ({ locations: [{ physicalLocation }] }) => physicalLocation.artifactLocation.uri,
    );
    expect(uris.filter((uri) => !/^[\w.~%/-]+$/.test(uri))).toEqual([]);
  });

  property('as XML has each finding once, in text that every parser takes', report, 60, (given) => {
    for (const text of [renderJunit(given), renderCheckstyle(given, { displayPath })]) {
      parseXml(text);
      expect(interpretLog(text).commands).toEqual([]);
    }
    const files = parseXml(renderCheckstyle(given, { displayPath })).children;
    expect(files.flatMap(({ children }) => children)).toHaveLength(given.findings.length);
  });

  property('as rdjsonl has a line for each finding', report, 60, (given) => {
    const text = renderRdjsonl(given, { displayPath });
    expectPlain(text);
    const values = text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line).code.value);
    expect(values).toEqual(given.findings.map(({ ruleId }) => ruleId));
  });

  property('as a page has one script, which is ours', report, 30, (given) => {
    const page = [...renderHtml(given, { linkBase: LINK_BASE })].join('');
    expect(page.match(/<script\b/g)).toHaveLength(1);
    expect(page).not.toMatch(/\s(?:href|src)="(?!https:\/\/|#)|<(?:iframe|object|embed|img|link|base)\b/i);
    expect(page.replaceAll('\n', '')).not.toMatch(HIDDEN);
  });

  property(
    'as Markdown has no markup of anybody else',
    fc.tuple(report, fc.constantFrom(LINK_BASE, null)),
    50,
    ([given, linkBase]) => {
      const summary = renderMarkdown(given, { linkBase, budget: 1e6, overflow: null });
      expect(interpretLog(summary).commands).toEqual([]);
      expectOnlyOurMarkup(summary);
      const html = htmlOf(summary);
      expect(unbalanced(html)).toEqual([]);
      expect([...tagsOf(html).keys()].filter((tag) => !OUR_TAGS.includes(tag))).toEqual([]);
      expect(targetsOf(html).filter((target) => !OUR_TARGET.test(target))).toEqual([]);
    },
  );

  property(
    'as Markdown keeps its budget',
    fc.tuple(report, fc.integer({ min: 2_000, max: 6_000 })),
    30,
    ([given, budget]) => {
      const summary = renderMarkdown(given, {
        linkBase: LINK_BASE,
        budget,
        overflow: 'The rest is in the log.',
      });
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(budget);
      expectOnlyOurMarkup(summary);
      expect(unbalanced(htmlOf(summary))).toEqual([]);
    },
  );

  property(
    'as commands has one for each annotation, on its file where the name can be shown',
    report,
    60,
    (given) => {
      const { commands, annotations } = interpretLog(renderGithub(given));
      expect(commands.map(({ effect }) => effect).filter((effect) => effect !== 'done')).toEqual([]);
      expect(commands.every(({ name }) => ['error', 'warning', 'notice'].includes(name))).toBe(true);
      // The runner takes every `=` between a property and its value for one.
      const nameOf = (filePath: string) => Buffer.from(filePath).toString().replace(/^=+/, '');
      const shown = given.findings.map(({ filePath }) => filePath).filter((name) => visible(name) === name);
      const files = new Set(shown.map(nameOf));
      expect(annotations.filter(({ file }) => file !== undefined && !files.has(file))).toEqual([]);
      if (shown.length === given.findings.length)
        expect(annotations.filter(({ file }) => file === undefined)).toEqual([]);
    },
  );

  property('in the log has a line for each finding', report, 60, (given) => {
    const groups = logGroups(given.findings, new Map());
    const lines = groups.flatMap(({ title, entries }) => [title, ...entries]);
    expectPlain(`${lines.join('\n')}\n`);
    expect(interpretLog(lines.join('\n')).log).toHaveLength(given.findings.length + groups.length);
  });
});

describe('a line', () => {
  property('of a log is one, and no command', said, 500, (text) => {
    expectPlain(`${logLine(text)}\n`);
    expect(logLine(text)).not.toContain('\n');
  });

  property('that is spelled out stays so', said, 300, (text) => {
    expect(visible(visible(text))).toBe(visible(text));
    expect(logLine(logLine(text))).toBe(logLine(text));
  });
});
