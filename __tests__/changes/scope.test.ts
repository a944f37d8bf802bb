import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBank } from '../../src/bank/documents.ts';
import { resolveConfig } from '../../src/builtin.ts';
import { compareReport } from '../../src/changes/compare.ts';
import { SCOPES, scopeReport } from '../../src/changes/scope.ts';
import { check } from '../../src/check.ts';
import { findSecrets } from '../../src/confidential/secretlint.ts';
import { loadModel } from '../../src/host/model.ts';
import { Linter } from '../../src/linter/linter.ts';
import type { Finding, Report } from '../../src/linter/report.ts';
import { rules } from '../../src/rules/index.ts';
import type { ChangedFile, Changes, LineRange, Severity } from '../../src/types.ts';
import { changeOf, document, finding, reportOf, times } from '../report/samples.ts';
import { model } from '../support/model.ts';
import { randomOf } from '../support/random.ts';
import { story, WEAK } from '../support/temp-repo.ts';

const FILE = 'stories/mara/gateway.md';

function changesOf(files: Record<string, Partial<ChangedFile>>): Changes {
  const entries = Object.entries(files).map(([path, file]): [string, ChangedFile] => [
    path,
    { previousPath: null, added: false, lines: [], ...file },
  ]);
  return { base: 'main', files: new Map(entries) };
}

const range = (start: number, end = start): LineRange => ({ start, end });
/** A finding at a place, by its first and last line. */
const place = (line: number, endLine = line, endColumn = 5): Finding =>
  finding({ ruleId: 'unknown-field', messageId: 'unknown', line, column: 1, endLine, endColumn });
const absence = finding({ ruleId: 'required-fields', messageId: 'common', line: 1, column: 1 });
const score = finding({ ruleId: 'answer-score', messageId: 'below', line: 30 });
const broken = finding({ ruleId: 'frontmatter-syntax', messageId: 'invalid', line: 30 });
const unchanged = finding({ filePath: 'stories/mara/other.md' });

describe('a finding is shown', () => {
  type Shown = { all: boolean; 'changed-files': boolean; 'changed-lines': boolean };
  const shown = (...flags: [boolean, boolean]): Shown => ({
    all: true,
    'changed-files': flags[0],
    'changed-lines': flags[1],
  });
  it.each<[string, Finding, Partial<ChangedFile>, Shown]>([
    ['in a file that did not change', unchanged, { lines: null }, shown(false, false)],
    ['on a changed line', place(7), { lines: [range(7)] }, shown(true, true)],
    ['on the first of changed lines', place(7), { lines: [range(7, 9)] }, shown(true, true)],
    ['on the last of changed lines', place(9), { lines: [range(7, 9)] }, shown(true, true)],
    ['before a changed line', place(6), { lines: [range(7, 9)] }, shown(true, false)],
    ['behind a changed line', place(10), { lines: [range(7, 9)] }, shown(true, false)],
    ['between changed lines', place(5), { lines: [range(4), range(6)] }, shown(true, false)],
    ['on the second of several places', place(12), { lines: [range(4), range(12)] }, shown(true, true)],
    ['that ends on a changed line', place(5, 7), { lines: [range(7)] }, shown(true, true)],
    ['that ends before the first column of one', place(5, 7, 1), { lines: [range(7)] }, shown(true, false)],
    ['around a changed line', place(5, 9), { lines: [range(7)] }, shown(true, true)],
    ['of no width on a changed line', place(7, 7, 1), { lines: [range(7)] }, shown(true, true)],
    ['where only lines were deleted', place(7), { lines: [] }, shown(true, false)],
    ['in a new file', place(7), { added: true, lines: null }, shown(true, true)],
    ['in a file whose lines are not known', place(7), { lines: null }, shown(true, true)],
    ['in a file that was moved', place(7), { previousPath: 'a.md', lines: [] }, shown(true, false)],
    ['of something missing, where only lines were deleted', absence, { lines: [] }, shown(true, true)],
    ['of something missing, where another line changed', absence, { lines: [range(90)] }, shown(true, true)],
    ['of a score, where another line changed', score, { lines: [range(90)] }, shown(true, true)],
    ['of what cannot be read, where another line changed', broken, { lines: [range(2)] }, shown(true, true)],
  ])('%s', (_, one, file, expected) => {
    const report = reportOf({ documents: [document()], findings: [one] });
    for (const scope of SCOPES) {
      const scoped = scopeReport(report, scope, changesOf({ [FILE]: file }), rules);
      expect([scope, scoped.findings]).toEqual([scope, expected[scope] ? [one] : []]);
      expect(scoped.scope).toEqual({
        name: scope,
        base: 'main',
        reason: null,
        hidden: expected[scope] ? 0 : 1,
      });
      expect(scoped.verdict).toBe(expected[scope] ? 'fail' : 'pass');
    }
  });

  it.each<[string, Partial<{ status: 'draft' | 'ready'; broken: boolean }> | null, number]>([
    ['that was ready before: its lines count', {}, 0],
    ['that was a draft before: it is judged in full for the first time', { status: 'draft' }, 1],
    ['that could not be parsed before: the same', { broken: true }, 1],
    ['of which nothing is known: its lines count', null, 0],
  ])('in a document %s', (_, before, count) => {
    const past = { status: 'ready' as const, broken: false, findings: { error: 0, warning: 0, note: 0 } };
    const change = changeOf(null, 1, { before: before === null ? null : { ...past, ...before } });
    const report = reportOf({ documents: [document({ change })], findings: [place(7)] });
    const changes = changesOf({ [FILE]: { lines: [range(3)] } });
    expect(scopeReport(report, 'changed-lines', changes, rules).findings).toHaveLength(count);
  });
});

describe('a finding about all that an owner has is shown', () => {
  const gaps = finding({
    ruleId: 'coverage-types',
    messageId: 'gaps',
    line: 1,
    filePath: 'stories/ana/a.md',
  });
  const documents = [
    document({ filePath: 'stories/ana/a.md', owner: 'ana' }),
    document({ filePath: 'stories/ana/b.md', owner: 'ana' }),
    document({ filePath: 'stories/ben/c.md', owner: 'ben' }),
    document({ filePath: 'bank.md', owner: 'ana', bank: true, line: 1, endLine: 9 }),
    document({
      filePath: 'bank.md',
      owner: 'ben',
      bank: true,
      line: 10,
      endLine: 19,
      change: changeOf(null, 1),
    }),
  ];
  it.each<[string, Changes, number]>([
    ['where its own document changed', changesOf({ 'stories/ana/a.md': {} }), 1],
    ['where another one of the owner changed', changesOf({ 'stories/ana/b.md': {} }), 1],
    ['where only one of another owner changed', changesOf({ 'stories/ben/c.md': { lines: null } }), 0],
    ['where only the story of another owner in a bank changed', changesOf({ 'bank.md': {} }), 0],
    ['where one was moved away', changesOf({ 'stories/ben/c.md': { previousPath: 'stories/ana/c.md' } }), 1],
    ['where one was deleted', { ...changesOf({}), deleted: ['stories/ana/d.md'] }, 1],
    [
      'where one of another owner was deleted',
      { ...changesOf({}), deleted: ['stories/ben/d.md', 'x.md'] },
      0,
    ],
    ['where nothing changed', changesOf({}), 0],
  ])('%s', (_, changes, count) => {
    const report = reportOf({ documents, findings: [gaps] });
    for (const scope of ['changed-files', 'changed-lines'] as const)
      expect(scopeReport(report, scope, changes, rules).findings).toHaveLength(count);
  });
});

describe('a finding about two places is shown', () => {
  const related = [{ filePath: 'stories/mara/other.md', line: 4, column: 1, endLine: 4, endColumn: 5 }];
  const conflict = finding({ ruleId: 'number-consistency', messageId: 'otherDocument', line: 7, related });
  const copy = finding({ ruleId: 'near-duplicate', messageId: 'sameOwner', line: 1, related });
  it.each<[string, Finding, Changes, number]>([
    ['where its own line changed', conflict, changesOf({ [FILE]: { lines: [range(7)] } }), 1],
    [
      'where the other line changed',
      conflict,
      changesOf({ 'stories/mara/other.md': { lines: [range(4)] } }),
      1,
    ],
    [
      'where other lines of the other file changed',
      conflict,
      changesOf({ 'stories/mara/other.md': { lines: [range(5)] } }),
      1,
    ],
    ['where the other file changed, about the whole', copy, changesOf({ 'stories/mara/other.md': {} }), 1],
    ['not where a third file changed', copy, changesOf({ 'stories/mara/third.md': { lines: null } }), 0],
  ])('%s', (_, one, changes, count) => {
    const report = reportOf({
      documents: [document(), document({ filePath: 'stories/mara/other.md' })],
      findings: [one],
    });
    expect(scopeReport(report, 'changed-lines', changes, rules).findings).toHaveLength(count);
  });
});

describe('the report', () => {
  const report = reportOf({
    documents: [document()],
    findings: [place(7), unchanged],
    skipped: [{ filePath: 'a.md', reason: 'b' }],
  });

  it('keeps what is known of the documents, and counts what is shown', () => {
    const scoped = scopeReport(report, 'changed-lines', changesOf({}), rules);
    expect(scoped).toEqual({
      ...report,
      verdict: 'pass',
      counts: { ...report.counts, error: 0 },
      findings: [],
      scope: { name: 'changed-lines', base: 'main', reason: null, hidden: 2 },
    });
  });

  it.each([
    ['all', null],
    ['changed-files', 'there is no commit `x`'],
    ['changed-lines', 'there is no commit `x`'],
  ] as const)('shows all for the scope %s where it is not known what changed', (scope, reason) => {
    expect(scopeReport(report, scope, { reason: 'there is no commit `x`' }, rules)).toEqual({
      ...report,
      scope: { name: 'all', base: null, reason, hidden: 0 },
    });
  });

  it('leaves what it was given as it is', () => {
    const before = structuredClone(report);
    scopeReport(report, 'changed-lines', changesOf({}), rules);
    expect(report).toEqual(before);
  });
});

describe('the verdict', () => {
  const MAX_WARNINGS = [null, 0, 1, 3];
  const FAIL_ON = ['error', 'warning', 'note', 'never'] as const;
  const SEVERITIES: Severity[] = ['error', 'warning', 'note'];

  it('is decided by what is shown, and by nothing else', () => {
    const { below, pick } = randomOf(41);
    const kinds = rules.flatMap(({ id, meta }) =>
      Object.keys(meta.messages).map((name) => [id, name] as const),
    );
    for (let round = 0; round < 2000; round++) {
      const findings = times(below(8), () => {
        const [ruleId, messageId] = pick(kinds);
        const line = 1 + below(12);
        const filePath = pick(['a.md', 'b.md', 'c.md']);
        return finding({
          ruleId,
          messageId,
          line,
          endLine: line + below(3),
          filePath,
          severity: pick(SEVERITIES),
        });
      });
      const limits = { failOn: pick(FAIL_ON), maxWarnings: pick(MAX_WARNINGS), scorer: 'literal' } as const;
      const lines = () => pick([null, [], [range(1 + below(12))], [range(2, 4), range(8, 9)]]);
      const changes = changesOf({ 'a.md': { lines: lines() }, 'b.md': { lines: lines() } });
      const scope = pick(SCOPES);
      const scoped = scopeReport(reportOf({ findings, limits }), scope, changes, rules);
      const shown = scoped.findings;
      expect(shown).toEqual(findings.filter((one) => shown.includes(one)));
      expect(scoped.scope.hidden).toBe(findings.length - shown.length);
      const count = (severity: Severity) => shown.filter((one) => one.severity === severity).length;
      expect(scoped.counts).toMatchObject({
        error: count('error'),
        warning: count('warning'),
        note: count('note'),
      });
      const gated = { error: 1, warning: 2, note: 3, never: 0 }[limits.failOn];
      const fails =
        SEVERITIES.slice(0, gated).some((severity) => count(severity) > 0) ||
        (gated > 0 && limits.maxWarnings !== null && count('warning') > limits.maxWarnings);
      expect(scoped.verdict).toBe(fails ? 'fail' : 'pass');
      // The same as if nothing else had been found.
      const alone: Report = scopeReport(reportOf({ findings: shown, limits }), scope, changes, rules);
      expect(alone).toEqual({ ...scoped, scope: { ...scoped.scope, hidden: 0 } });
    }
  });
});

describe('the rules', () => {
  const metas = new Map(rules.map(({ id, meta }) => [id, meta]));
  const nameOf = ({ ruleId, messageId, excerpt }: Finding) => `${ruleId}/${messageId}: ${excerpt.text}`;
  const isOfBrokenFile = ({ ruleId }: Finding) => metas.get(ruleId)?.readsBroken === true;
  const isOfWhole = (found: Finding) =>
    isOfBrokenFile(found) || metas.get(found.ruleId)?.ofWhole?.includes(found.messageId) === true;
  const findingsIn = (filePath: string, text: string) => check([{ filePath, text }], { model }).findings;
  const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' })
    .map((name) => `examples/${name.replaceAll('\\', '/')}`)
    .filter((filePath) => /\/(?:stories|answers)\/.*\.md$/.test(filePath))
    .map((filePath) => ({ filePath, text: readFileSync(filePath, 'utf8') }));

  it('say which of their messages are about the whole document', () => {
    const declared = rules
      .filter(({ meta }) => meta.ofWhole !== undefined || meta.readsBroken)
      .map(({ id, meta }) => [id, meta.readsBroken ? 'all' : meta.ofWhole]);
    expect(Object.fromEntries(declared)).toMatchObject({
      'unreadable-file': 'all',
      'frontmatter-syntax': 'all',
      'frontmatter-missing': 'all',
      'story-type': ['missing', 'both', 'guessed'],
      'prompt-id': ['missing', 'both'],
      'required-fields': ['common', 'ofType', 'misspelled', 'heading', 'label', 'parts', 'slot', 'typed'],
      'empty-field': ['blank', 'unread', 'open'],
      'duplicate-field': ['second'],
      'field-value': ['blank'],
      'one-off-cleanup': ['oneOff', 'unsure'],
      'answer-missing': ['none', 'blank', 'placeholder'],
      'answer-score': ['below', 'unsure', 'language'],
      'prompt-elements': ['missing'],
      'answer-length': ['tooShort', 'tooLong'],
      balance: ['context'],
      ownership: ['onlyWe', 'onlyI'],
      'follow-ups': ['unanswered'],
      'value-without-mechanism': ['untranslated'],
    });
  });

  it('say which of their messages are about all that an owner has', () => {
    const declared = rules.flatMap(({ id, meta: { ofOwner } }) =>
      ofOwner === undefined ? [] : [[id, ofOwner]],
    );
    expect(declared).toEqual([
      ['coverage-types', ['gaps']],
      ['coverage-themes', ['gaps']],
      ['coverage-prompts', ['gaps']],
    ]);
  });

  it.each(rules)('$id names only its messages', ({ meta }) => {
    const { messages, ofWhole = [], ofOwner = [], ofPortfolio = [] } = meta;
    expect([...ofWhole, ...ofOwner, ...ofPortfolio].filter((name) => !(name in messages))).toEqual([]);
  });

  it('that a line elsewhere can cause are about the whole document', () => {
    const wrong = new Set<string>();
    for (const { filePath, text } of examples) {
      const findings = findingsIn(filePath, text).filter((found) => !isOfWhole(found));
      for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '') continue;
        const elsewhere = findings.filter(({ related = [], ...found }) =>
          [found, ...related].every((place) => index + 1 < place.line || place.endLine < index + 1),
        );
        if (elsewhere.length === 0) continue;
        const without = findingsIn(filePath, text.split('\n').toSpliced(index, 1).join('\n'));
        if (without.some(isOfBrokenFile)) continue;
        const known = new Set(without.map(nameOf));
        for (const found of elsewhere) if (!known.has(nameOf(found))) wrong.add(nameOf(found));
      }
    }
    expect([...wrong]).toEqual([]);
  });
});

describe('answers before and after', () => {
  const STRONG = 'I added a canary, which reduced errors.';
  const MIDDLE = 'I added a canary.';
  const answersOf = (answers: [string | null, string][]) => {
    const sections = answers.map(
      ([prompt, text]) => `## Answer${prompt === null ? '' : `: ${prompt}`}\n\n${text}\n`,
    );
    return story().replace(/## Answer[\s\S]*/, sections.join('\n'));
  };

  it.each<[string, [string | null, string][], [string | null, string][], (number | null)[]]>([
    ['one answer', [[null, WEAK]], [[null, STRONG]], [0]],
    ['a new one', [], [[null, STRONG]], [null]],
    [
      'one more',
      [[null, WEAK]],
      [
        [null, STRONG],
        [null, MIDDLE],
      ],
      [0, null],
    ],
    [
      'one less',
      [
        [null, WEAK],
        [null, MIDDLE],
      ],
      [[null, STRONG]],
      [0],
    ],
    [
      'prompts in another order',
      [
        ['why-this-role', WEAK],
        ['ai-safety', MIDDLE],
      ],
      [
        ['ai-safety', STRONG],
        ['why-this-role', STRONG],
      ],
      [1, 0],
    ],
    [
      'a prompt that got a name, behind one that had one',
      [
        [null, MIDDLE],
        ['ai-safety', WEAK],
      ],
      [
        ['ai-safety', STRONG],
        ['why-this-role', STRONG],
      ],
      [0, 1],
    ],
    ['another prompt', [['why-this-role', WEAK]], [['ai-safety', STRONG]], [null]],
  ])('%s', (_, before, after, expected) => {
    const linter = new Linter({
      findSecrets,
      parseBank,
      rules,
      loadModel,
      config: resolveConfig(['ai-lab'], { scorer: 'literal' }),
    });
    const source = { filePath: FILE, kind: 'story' } as const;
    linter.add({ ...source, text: answersOf(after) });
    const file = { previousPath: 'stories/old.md', added: false, lines: [] };
    const comparison = { file: file, before: linter.past({ ...source, text: answersOf(before) }) };
    const report = compareReport(linter.report(), new Map([[FILE, comparison]]));
    const [only] = report.documents;
    expect(only?.answers.map((answer) => answer.before?.score ?? null)).toEqual(expected);
    expect(only?.change).toMatchObject({
      kind: 'renamed',
      previousPath: 'stories/old.md',
      before: { status: 'ready', broken: false },
    });
  });

  it('are scored with the same scorer, and say what was missing', () => {
    const linter = new Linter({
      findSecrets,
      parseBank,
      rules,
      loadModel,
      config: resolveConfig(['ai-lab'], { scorer: 'rubric' }),
    });
    const source = { filePath: FILE, kind: 'story' } as const;
    linter.add({ ...source, text: story() });
    const comparison = {
      file: { previousPath: null, added: false, lines: [] },
      before: linter.past({ ...source, text: story('metric canary p95') }),
    };
    const report = compareReport(linter.report(), new Map([[FILE, comparison]]));
    const [only] = report.documents;
    expect(only?.answers).toMatchObject([
      { score: 2, before: { score: 0, missing: ['mechanism', 'evidence'] } },
    ]);
    expect(only?.change?.kind).toBe('modified');
  });

  it.each([
    ['status: draft', { status: 'draft', broken: false }],
    ['status: [', { status: 'ready', broken: true, findings: { error: 1, warning: 0, note: 0 } }],
  ])('with what the document was: %s', (line, before) => {
    const linter = new Linter({ findSecrets, parseBank, rules, loadModel, config: resolveConfig() });
    const source = { filePath: FILE, kind: 'story' } as const;
    linter.add({ ...source, text: story() });
    const text = story().replace('---\n', `---\n${line}\n`);
    const comparison = {
      file: { previousPath: null, added: false, lines: [] },
      before: linter.past({ ...source, text }),
    };
    const report = compareReport(linter.report(), new Map([[FILE, comparison]]));
    expect(report.documents[0]?.change?.before).toMatchObject(before);
  });
});
