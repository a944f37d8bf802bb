import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { ruleHelp, ruleHelpFile } from '../../scripts/rule-help.ts';
import { check } from '../../src/check.ts';
import type { Report } from '../../src/linter/report.ts';
import { HOME, ruleUrl, VERSION } from '../../src/product.ts';
import { rules } from '../../src/rules/index.ts';
import type { Source } from '../../src/types.ts';
import { model } from '../support/model.ts';
import { renderSarif } from '../support/whole-reports.ts';
import { HOSTILE_CASES } from './hostile.ts';
import { document, finding, reportOf, times } from './samples.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n');

// The schema has a pattern that is invalid with the flag u.
const ajv = new AjvDraft04.default({ allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(read('__tests__/fixtures/sarif-2.1.0.json')));

interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: [{ physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } }];
  partialFingerprints?: Record<string, string>;
  relatedLocations?: object[];
  fixes?: {
    artifactChanges: [
      { replacements: [{ deletedRegion: Record<string, number>; insertedContent?: { text: string } }] },
    ];
  }[];
}

interface Descriptor {
  id: string;
  name?: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string; markdown: string };
}

interface Run {
  tool: { driver: { rules: Descriptor[] } };
  invocations: [{ toolExecutionNotifications: { level: string; message: { text: string } }[] }];
  results: Result[];
}

/** The one run of a report's log, which is checked against the schema. */
function runOf(report: Report): Run {
  return runIn(renderSarif(report, { rules }));
}

function runIn(text: string): Run {
  const log = JSON.parse(text);
  validate(log);
  expect(validate.errors).toBeNull();
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

const notesIn = ({ invocations: [{ toolExecutionNotifications }] }: Run) =>
  toolExecutionNotifications.map(({ level, message }) => `${level}: ${message.text}`);
const notesOf = (report: Report) => notesIn(runOf(report));
const textOf = (message: string) =>
  runOf(reportOf({ findings: [finding({ message })] })).results[0]?.message.text;

describe('the SARIF log', () => {
  it('is exactly this around the rules and the results', () => {
    const log = JSON.parse(renderSarif(reportOf(), { rules }));
    const [{ tool, ...run }] = log.runs;
    expect({ ...log, runs: 0 }).toEqual({
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: 0,
    });
    expect({ ...tool.driver, rules: 0 }).toEqual({
      name: 'Star Witness',
      semanticVersion: VERSION,
      informationUri: HOME,
      rules: 0,
    });
    const judged = { level: 'note', message: { text: '0 stories, 0 prompt answers checked.' } };
    expect(run).toEqual({
      invocations: [{ executionSuccessful: true, toolExecutionNotifications: [judged] }],
      originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
      columnKind: 'utf16CodeUnits',
      results: [],
    });
  });

  it('has a finding with its place, its fingerprint and both lines of its message', () => {
    const { results } = runOf(reportOf({ findings: [finding({ filePath: 'stories/ana/the gateway.md' })] }));
    expect(results).toEqual([
      {
        ruleId: 'empty-field',
        ruleIndex: rules.findIndex(({ id }) => id === 'empty-field'),
        level: 'error',
        message: {
          text: 'Field `numbers` is only `TODO`, expected what changed.\nReplace it with what happened.',
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'stories/ana/the%20gateway.md', uriBaseId: '%SRCROOT%' },
              region: { startLine: 7, startColumn: 10, endLine: 7, endColumn: 14 },
            },
          },
        ],
        partialFingerprints: { primaryLocationLineHash: '39fa2ee980eb94b0:1' },
      },
    ]);
  });

  it('has the other places of a finding, as far as they lie in the repository', () => {
    const place = { line: 2, column: 3, endLine: 2, endColumn: 9 };
    const related = ['stories/mara/the other.md', '../outside.md'].map((filePath) => ({
      filePath,
      ...place,
    }));
    const given = [finding({ related }), finding({ related: related.slice(1) }), finding()];
    const { results } = runOf(reportOf({ findings: given }));
    expect(results.map(({ relatedLocations }) => relatedLocations)).toEqual([
      [
        {
          id: 0,
          message: { text: 'The other place.' },
          physicalLocation: {
            artifactLocation: { uri: 'stories/mara/the%20other.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 9 },
          },
        },
      ],
      undefined,
      undefined,
    ]);
  });

  it('has the fix of a finding, with the edit in words', () => {
    const fix = { range: [9, 13] as [number, number], text: '"[x](y)"\n', safe: true };
    const place = { line: 2, column: 3, endLine: 3, endColumn: 1 };
    const given = finding({ message: 'Found.\nQuote `[a](b)`.', fix: { ...fix, ...place } });
    const removal = finding({ fix: { ...fix, ...place, text: '' } });
    const { results } = runOf(reportOf({ findings: [given, removal, finding()] }));
    const artifactLocation = { uri: 'stories/mara/gateway.md', uriBaseId: '%SRCROOT%' };
    const deletedRegion = { startLine: 2, startColumn: 3, endLine: 3, endColumn: 1 };
    const inserted = { deletedRegion, insertedContent: { text: '"[x](y)"\n' } };
    expect(results.map(({ fixes }) => fixes)).toEqual([
      [
        {
          description: { text: 'Quote `[a] (b)`.' },
          artifactChanges: [{ artifactLocation, replacements: [inserted] }],
        },
      ],
      [
        {
          description: { text: 'Replace it with what happened.' },
          artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion }] }],
        },
      ],
      undefined,
    ]);
  });

  it('has fixes at the places where `fix` makes them', () => {
    const text = '\uFEFF---\r\ntype: incident-comand\rtitle: 😀 Cut #42\nstatus: redy\n---\n\n## Anser\n';
    const { findings } = check([{ filePath: 'stories/a.md', text }], { model });
    const lines = text.slice(1).split(/(?<=\r\n|\r(?!\n)|\n)/);
    const offset = (line = 1, column = 1) => 1 + lines.slice(0, line - 1).join('').length + column - 1;
    const edits = runOf(reportOf({ findings })).results.flatMap(({ fixes = [] }) =>
      fixes.map(({ artifactChanges: [{ replacements }] }) => {
        const { deletedRegion, insertedContent } = replacements[0];
        const { startLine, startColumn, endLine, endColumn } = deletedRegion;
        const range = [offset(startLine, startColumn), offset(endLine, endColumn)];
        return { range, text: insertedContent?.text ?? '' };
      }),
    );
    const fixes = findings.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
    expect(fixes.length).toBeGreaterThan(6);
    const all = (given: { range: number[]; text: string }[]) =>
      given.map(({ range, text }) => JSON.stringify([range, text])).sort();
    expect(all(edits)).toEqual(all(fixes));
  });

  it('ends with a line feed, and is the same each time', () => {
    const report = reportOf({ documents: [document()], findings: [finding()] });
    expect(renderSarif(report, { rules })).toMatch(/^\{\n {2}"\$schema": [\s\S]*\}\n$/);
    expect(renderSarif(report, { rules })).toBe(renderSarif(structuredClone(report), { rules }));
  });

  it('has the most severe findings first, and of each severity the order of the report', () => {
    const findings = (['note', 'error', 'warning', 'error'] as const).map((severity, index) =>
      finding({ severity, line: index + 1 }),
    );
    const told = runOf(reportOf({ findings })).results.map(
      ({ level, locations }) => `${level} ${locations[0].physicalLocation.region.startLine}`,
    );
    expect(told).toEqual(['error 2', 'error 4', 'warning 3', 'note 1']);
  });

  it('keeps what code scanning takes, and says what it leaves out', () => {
    const findings = times(30_000, (index) =>
      finding({ severity: index < 29_000 ? 'warning' : 'error', line: index + 1, message: `${index}` }),
    );
    const text = renderSarif(reportOf({ findings }), { rules });
    const run = runIn(text);
    const { results } = run;
    expect(results).toHaveLength(25_000);
    expect(results.filter(({ level }) => level === 'error')).toHaveLength(1000);
    expect(notesIn(run)).toEqual([
      'note: 0 stories, 0 prompt answers checked.',
      'warning: 5000 findings left out: over the limit of 25000 that code scanning accepts.',
    ]);
    // The other limit of code scanning.
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    expect(notesOf(reportOf({ findings: findings.slice(0, 25_000) }))).toHaveLength(1);
  });

  it('has what is suppressed after all others, with its reason, if it is asked for', () => {
    const said = 'see [the log](https://example.org) and {0}\u202e';
    const suppressed = [
      { ...finding({ line: 1 }), reason: said },
      { ...finding({ line: 2, filePath: '../a.md' }), reason: null },
      { ...finding({ line: 3 }), reason: null },
    ];
    const report = reportOf({ findings: [finding({ severity: 'note' })], suppressed });
    const { results } = runOf(report);
    expect(results.map((one) => [one.level, (one as { suppressions?: unknown }).suppressions])).toEqual([
      ['note', undefined],
      [
        'error',
        [
          {
            kind: 'inSource',
            status: 'accepted',
            justification: 'see [the log] (https://example.org) and { 0}\\u{202e}',
          },
        ],
      ],
      ['error', [{ kind: 'inSource', status: 'accepted' }]],
    ]);
    const counted = JSON.parse(renderSarif(report, { rules, onlyCounted: true }));
    expect(counted.runs[0].results).toEqual(results.slice(0, 1));
  });

  it('says of each result whether the baseline knows it, where there is one', () => {
    const known = [finding({ line: 3 })];
    const report = reportOf({
      findings: [finding({ severity: 'note', line: 1 })],
      suppressed: [{ ...finding({ line: 2 }), reason: null }],
      baseline: { filePath: 'b.json', known, fixed: 0 },
    });
    const states = ({ results }: Run) =>
      results.map((one) => [
        one.locations[0].physicalLocation.region.startLine,
        (one as { baselineState?: string }).baselineState,
      ]);
    expect(states(runOf(report))).toEqual([
      [1, 'new'],
      [2, 'new'],
      [3, 'unchanged'],
    ]);
    expect(states(runOf({ ...report, baseline: null }))).toEqual([
      [1, undefined],
      [2, undefined],
    ]);
    expect(states(JSON.parse(renderSarif(report, { rules, onlyCounted: true })).runs[0])).toEqual([
      [1, undefined],
    ]);
  });

  it('leaves out what lies outside of the repository', () => {
    const report = reportOf({
      findings: [finding({ filePath: '../b.md' }), finding({ filePath: '..a.md' })],
    });
    expect(
      runOf(report).results.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri),
    ).toEqual(['..a.md']);
    expect(notesOf(report)).toEqual([
      'note: 0 stories, 0 prompt answers checked.',
      'warning: 1 finding left out: in files outside of the repository.',
    ]);
  });

  it('says what was not judged', () => {
    const skipped = [{ filePath: 'stories/old.md', reason: 'symbolic link' }];
    expect(notesOf(reportOf({ documents: [document()], skipped }))).toEqual([
      'note: 1 story, 0 prompt answers checked, 1 skipped: stories/old.md (symbolic link).',
    ]);
  });
});

describe('a message', () => {
  it.each([
    ['[here](https://t/) and [there][1]', '[here] (https://t/) and [there][1]'],
    ['[a\\](1)', '[a\\] (1)'],
    ['{0} {{12}} {a} { 1 } {}', '{ 0} {{ 12}} {a} { 1 } {}'],
    ['one\ntwo\u001b[31m\u202e', 'one\ntwo\\u{1b}[31m\\u{202e}'],
    ['`[X]` in `numbers`', '`[X]` in `numbers`'],
  ])('%j is shown as it is', (message, text) => {
    expect(textOf(message)).toBe(text);
  });
});

describe('the rules', () => {
  const { rules: told } = runOf(reportOf()).tool.driver;

  it('are all there, in their order', () => {
    expect(told.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  });

  it('are exactly this around their help', () => {
    const [warning] = told.filter(({ id }) => id === 'unknown-field');
    expect({ ...warning, fullDescription: 0, help: 0 }).toEqual({
      id: 'unknown-field',
      name: 'UnknownField',
      shortDescription: {
        text: 'Every key of the frontmatter is a known one; a typo in a key, a heading or a label gets a suggestion.',
      },
      fullDescription: 0,
      help: 0,
      helpUri: ruleUrl('unknown-field'),
      defaultConfiguration: { level: 'warning' },
      properties: { tags: ['behavioral-interview'], 'problem.severity': 'warning' },
    });
  });

  it.each(told)(
    '$id is described in what GitHub takes',
    ({ id, name, shortDescription, fullDescription }) => {
      if (id.includes('-')) expect(name).toMatch(/^([A-Z][a-z]+){2,}$/);
      else expect(name).toBeUndefined();
      for (const { text } of [shortDescription, fullDescription]) {
        expect(text).toMatch(/^["A-Z][\s\S]*[.]$/);
        expect(text.length).toBeLessThanOrEqual(1024);
      }
    },
  );

  it.each(told)('$id has its page for help', ({ id, fullDescription, help }) => {
    const page = read(`docs/rules/${id}.md`);
    expect(help).toEqual({
      text: `${ruleHelp(page).why}\n\n${ruleHelp(page).fix}`,
      markdown: ruleHelp(page).markdown,
    });
    const { why: whole } = ruleHelp(page);
    if (whole.length <= 1024) expect(fullDescription.text).toBe(whole);
    expect(whole.startsWith(fullDescription.text)).toBe(true);
    const flat = (text: string) => text.replace(/\]\([^)]*\)|[[\]\s]/g, '');
    const [, why = '', fix = ''] =
      /^## Why\n([\s\S]*)^## Fails\n[\s\S]*^## How to fix it\n([\s\S]*)$/m.exec(page) ?? [];
    expect(flat(help.text)).toBe(flat(why + fix));
    // Examples stay to the letter; links lead somewhere from anywhere.
    const examples = page.match(/^(`{3,}).*\n[\s\S]*?^\1$/gm) ?? [];
    for (const example of examples) expect(help.markdown).toContain(`\n${example}\n`);
    const bare = help.markdown.replace(/^(`{3,}).*\n[\s\S]*?^\1$/gm, '');
    for (const [, target] of bare.matchAll(/\]\(([^)]*)\)/g)) {
      const tag = `${HOME}/blob/v${VERSION}/`;
      expect(target?.startsWith(tag)).toBe(true);
      const [, file = ''] = /^(docs\/[\w/-]+\.md)(?:#[\w-]+)?$/.exec(target?.slice(tag.length) ?? '') ?? [];
      expect(read(file)).not.toBe('');
    }
    // A viewer shows code to the letter.
    expect(bare.replace(/`[^`\n]*`/g, '')).not.toMatch(/<!--|<\w|\0/);
  });

  it('have the help that the build writes', () => {
    expect(read('src/report/rule-help.json')).toBe(ruleHelpFile(root));
  });
});

describe.each(HOSTILE_CASES)('%s', (_, text) => {
  const findings = [
    finding({ filePath: `stories/${text}/a.md`, message: `${text}\n${text}` }),
    finding({ filePath: text, severity: 'warning', message: text }),
  ];
  const report = reportOf({ findings, skipped: [{ filePath: text, reason: text }] });

  it('is a path that leads back to the file, and a text without links and arguments', () => {
    const { results, invocations } = runOf(report);
    for (const [index, { locations }] of results.entries()) {
      const { uri } = locations[0].physicalLocation.artifactLocation;
      expect(decodeURIComponent(uri)).toBe(findings[index]?.filePath.replace(/\p{Surrogate}/gu, '\ufffd'));
      expect(uri).toMatch(/^[\w.~%/-]+$/);
    }
    const messages = [...results, ...invocations[0].toolExecutionNotifications].map(
      ({ message }) => message.text,
    );
    for (const message of messages) {
      expect(message).not.toMatch(/\]\(|\{\d+\}|(?![\n\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/u);
    }
  });
});

describe('of real files', () => {
  const sourcesOf = (folder: string): Source[] =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll(path.sep, '/'))
      .filter((file) => file.endsWith('.md') && !file.endsWith('README.md'))
      .map((file) => ({ filePath: file, text: read(`${folder}/${file}`) }));

  it('points at rules and places that exist', () => {
    const sources = sourcesOf('examples/first-draft');
    const run = runOf(check(sources, { model }));
    expect(run.results.length).toBeGreaterThan(20);
    for (const { ruleId, ruleIndex, locations, partialFingerprints } of run.results) {
      expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      const { artifactLocation, region } = locations[0].physicalLocation;
      const lines = sources.find(({ filePath }) => filePath === artifactLocation.uri)?.text.split('\n') ?? [];
      const { startLine = 0, endLine = 0, endColumn = 0 } = region;
      expect(startLine).toBeGreaterThanOrEqual(1);
      expect(endLine).toBeLessThanOrEqual(lines.length);
      expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1]?.length ?? 0) + 1);
      expect(partialFingerprints?.primaryLocationLineHash).toMatch(/^[0-9a-f]{1,16}:\d+$/);
    }
  });

  it('has no fingerprint where there was no text', () => {
    const unreadable = { messageId: 'notText' as const, data: {} };
    const { results } = runOf(
      check([{ filePath: 'stories/a.md', text: '', kind: 'story', unreadable }], { model }),
    );
    expect(results.map(({ ruleId, partialFingerprints }) => [ruleId, partialFingerprints])).toEqual([
      ['unreadable-file', undefined],
    ]);
  });

  it('keeps a fingerprint when lines are added above it', () => {
    const [source] = sourcesOf('examples/first-draft').filter(({ filePath }) =>
      filePath.endsWith('p99-win.md'),
    );
    const { filePath = '', text = '' } = source ?? {};
    const fingerprints = (changed: string) =>
      runOf(check([{ filePath, text: changed }], { model })).results.map(
        ({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash,
      );
    const moved = text.replace(/^## Answer$/m, 'One more line.\n\n## Answer');
    expect(fingerprints(moved).at(-1)).toBe(fingerprints(text).at(-1));
  });
});
