import { describe, expect, it } from 'vitest';
import { type Baseline, BaselineMatch, recordFindings } from '../../src/baseline/apply.ts';
import { renderBaseline } from '../../src/baseline/file.ts';
import { check } from '../../src/check.ts';
import type { DocumentReport, Finding, Report } from '../../src/linter/report.ts';
import { rules } from '../../src/rules/index.ts';
import { document, finding, reportOf, times } from '../report/samples.ts';
import { model } from '../support/model.ts';
import { randomOf } from '../support/random.ts';
import { BAD, GOOD, story, WEAK } from '../support/temp-repo.ts';

const A = 'stories/mara/a.md';
const B = 'stories/mara/b.md';

/** A finding about a line, whose text is given. */
const onLine = (text: string, given: Partial<Finding> = {}): Finding =>
  finding({
    ruleId: 'hedging',
    messageId: 'hedged',
    filePath: A,
    excerpt: { text, start: 0, end: text.length },
    ...given,
  });
const ofWhole = (about: string[], given: Partial<Finding> = {}): Finding =>
  onLine('## Answer', { ruleId: 'answer-score', messageId: 'below', about, ...given });

function baselineOf(
  findings: Finding[],
  documents: DocumentReport[] = [document({ filePath: A })],
): Baseline {
  const report = reportOf({ documents, findings });
  return { filePath: 'b.json', entries: recordFindings(report, findings, rules) };
}

function apply(
  before: Finding[],
  now: Finding[],
  {
    from,
    to = [document({ filePath: A })],
    isComplete = true,
  }: { from?: DocumentReport[]; to?: DocumentReport[]; isComplete?: boolean } = {},
) {
  const report = reportOf({ documents: to, findings: now });
  const applied = new BaselineMatch(report, baselineOf(before, from), rules).apply({ isComplete });
  return { fresh: applied.findings, known: applied.baseline?.known, fixed: applied.baseline?.fixed, applied };
}

describe('a finding is known', () => {
  const one = onLine('I think it was luck.');
  it.each<[string, Finding[], Finding[], number, number]>([
    ['when nothing changed', [one], [one], 1, 0],
    ['on another line', [one], [onLine('I think it was luck.', { line: 90, endLine: 90 })], 1, 0],
    ['at another column', [one], [onLine('I think it was luck.', { column: 3 })], 1, 0],
    ['with other blanks', [one], [onLine('  I think\tit was  luck.')], 1, 0],
    ['with another message', [one], [onLine('I think it was luck.', { message: 'Otherwise.' })], 1, 0],
    ['at another severity', [one], [onLine('I think it was luck.', { severity: 'note' })], 1, 0],
    ['as often as it was', [one, one], [one, { ...one }], 2, 0],
    ['no more often than it was', [one], [one, { ...one }], 1, 0],
    ['less often', [one, one], [one], 1, 1],
    ['not when its line was edited', [one], [onLine('I think it was skill.')], 0, 1],
    [
      'not when it is of another rule',
      [one],
      [onLine('I think it was luck.', { ruleId: 'virtue-claim' })],
      0,
      1,
    ],
    ['when it lacks as much', [ofWhole(['evidence'])], [ofWhole(['evidence'])], 1, 0],
    [
      'whatever its line says',
      [ofWhole(['evidence'])],
      [ofWhole(['evidence'], { excerpt: one.excerpt })],
      1,
      0,
    ],
    ['when it lacks less', [ofWhole(['evidence', 'mechanism'])], [ofWhole(['mechanism'])], 1, 0],
    ['not when it lacks more', [ofWhole(['evidence'])], [ofWhole(['mechanism', 'evidence'])], 0, 1],
    ['not when it lacks another', [ofWhole(['evidence'])], [ofWhole(['mechanism'])], 0, 1],
    [
      'each by what it lacks',
      [ofWhole(['evidence']), ofWhole(['mechanism', 'evidence'])],
      [ofWhole(['mechanism']), ofWhole(['evidence'])],
      2,
      0,
    ],
    ['not when it is new', [], [one], 0, 0],
  ])('%s', (_, before, now, known, fixed) => {
    const result = apply(before, now);
    expect([result.known?.length, result.fresh.length, result.fixed]).toEqual([
      known,
      now.length - known,
      fixed,
    ]);
  });

  it('in a long line by its passage', () => {
    const long = (text: string) => onLine(text, { excerpt: { text, start: 50, end: 70 } });
    const words = 'word '.repeat(10);
    const line = (end: string) => long(`${words}I think it was luck. ${words.repeat(2)}${end}`);
    expect(apply([line('a')], [line('b')]).known).toHaveLength(1);
  });

  it('with all of them counted again', () => {
    const { applied } = apply([one], [one, onLine('Other.', { severity: 'warning' })]);
    expect(applied.counts).toMatchObject({ error: 0, warning: 1, note: 0 });
    expect(applied.verdict).toBe('pass');
    expect(applied.baseline).toEqual({ filePath: 'b.json', known: [one], fixed: 0 });
  });
});

describe('a document is the one that it was', () => {
  const a = (given: Partial<DocumentReport> = {}) => document({ filePath: A, title: 'A', ...given });
  const b = (given: Partial<DocumentReport> = {}) => document({ filePath: B, title: 'B', ...given });
  const found = (filePath: string) => onLine('I think it was luck.', { filePath });
  const prompt = { title: null, prompt: 'ai-safety', kind: 'answer' as const };
  it.each<[string, DocumentReport[], DocumentReport[], string[]]>([
    ['by its path, title and owner', [a(), b()], [a(), b()], [A]],
    ['when it was moved', [a()], [b({ title: 'A' })], [B]],
    ['when two were exchanged', [a()], [a({ title: 'B' }), b({ title: 'A' })], [B]],
    ['when its title was edited', [a()], [a({ title: 'C' })], [A]],
    ['when its owner was edited', [a()], [a({ owner: 'sam' })], [A]],
    ['not when it was moved to another owner', [a()], [b({ title: 'A', owner: 'sam' })], []],
    ['not when it is a copy', [a()], [a(), b({ title: 'A' })], [A]],
    ['by its prompt, without a title', [a(prompt)], [b(prompt)], [B]],
    ['not without title and prompt', [a({ title: null })], [b({ title: null })], []],
  ])('%s', (_, from, to, known) => {
    const result = apply(
      [found(A)],
      to.map(({ filePath }) => found(filePath)),
      { from, to },
    );
    expect(result.known?.map(({ filePath }) => filePath)).toEqual(known);
  });

  it('or no longer exists', () => {
    const gone = { from: [a(), b()], to: [a()] };
    expect(apply([found(A), found(B)], [found(A)], gone)).toMatchObject({ fixed: 1 });
    // Whoever judges a part knows nothing of the rest.
    expect(apply([found(A), found(B)], [found(A)], { ...gone, isComplete: false })).toMatchObject({
      fixed: 0,
    });
  });

  it('and a file that is no document has its path alone', () => {
    const folder = onLine('', { filePath: 'stories/x', ruleId: 'unreadable-file', messageId: 'unlisted' });
    expect(apply([folder], [folder], { from: [], to: [] }).known).toEqual([folder]);
  });
});

describe('what an owner lacks', () => {
  const gaps = (filePath: string, about: string[]) =>
    onLine('', { filePath, ruleId: 'coverage-types', messageId: 'gaps', severity: 'warning', about });
  const two = [document({ filePath: A }), document({ filePath: B, title: 'B' })];
  it.each<[string, Finding[], Finding[], number, number]>([
    ['is known wherever it is shown', [gaps(B, ['x'])], [gaps(A, ['x'])], 1, 0],
    ['is known when it is less', [gaps(A, ['x', 'y'])], [gaps(A, ['y'])], 1, 0],
    ['is new when it is more', [gaps(A, ['x'])], [gaps(A, ['x', 'y'])], 0, 1],
    ['is fixed when it is nothing', [gaps(A, ['x'])], [], 0, 1],
  ])('%s', (_, before, now, known, fixed) => {
    const result = apply(before, now, { from: two, to: two });
    expect([result.known?.length, result.fixed]).toEqual([known, fixed]);
  });

  it('is written down by the owner', () => {
    expect(baselineOf([gaps(A, ['x'])]).entries).toMatchObject([
      { filePath: null, owner: 'mara', title: null, text: null, about: ['x'] },
    ]);
  });

  it('is recorded for the owner of the story that shows it, in a bank of several owners', () => {
    const bank = (owner: string, line: number, beside?: number) =>
      document({ filePath: A, bank: true, owner, line, ...(beside === undefined ? {} : { beside }) });
    const at = (line: number, beside?: number) => ({
      ...gaps(A, [`${line}:${beside}`]),
      line,
      ...(beside === undefined ? {} : { beside }),
    });
    const findings = [at(3), at(9), at(9, 1)];
    const documents = [bank('ann', 3), bank('bob', 9), bank('cai', 9, 1)];
    expect(baselineOf(findings, documents).entries.map(({ owner, about }) => [owner, about])).toEqual([
      ['ann', ['3:undefined']],
      ['bob', ['9:undefined']],
      ['cai', ['9:1']],
    ]);
  });
});

describe('what could not be looked for', () => {
  const one = onLine('I think it was luck.');
  const type = onLine('type: nope', { ruleId: 'story-type', messageId: 'unknown' });
  const broken = onLine('', { ruleId: 'frontmatter-syntax', messageId: 'syntax' });
  const language = ofWhole(['answer'], { messageId: 'language', severity: 'note' });
  const low = ofWhole(['answer', 'evidence']);
  const gap = onLine('', { ruleId: 'coverage-types', messageId: 'gaps', about: ['x'] });
  const two = [document({ filePath: A }), document({ filePath: B, title: 'B' })];
  const beside = onLine('I think it was skill.', { line: 50 });
  const inB = onLine('I think it was luck.', { filePath: B });
  it.each<[string, Finding[], Finding[], DocumentReport[], number]>([
    ['is not fixed by a type that is none', [one], [type], two, 0],
    ['is not fixed by YAML that is broken', [one], [broken], two, 0],
    ['is not fixed by another language', [one, low], [language], two, 0],
    ['is not fixed in a document of the same file that is gone', [one, beside], [broken], two, 0],
    ['is not fixed for an owner', [gap], [type], two, 0],
    ['is fixed in another document', [one, inB], [type], two, 1],
    ['is fixed if the baseline knows why', [one, type], [type], two, 1],
  ])('%s', (_, before, now, to, fixed) => {
    expect(apply(before, now, { from: two, to })).toMatchObject({ fixed });
  });
});

it('counts no finding as fixed if the run has more findings than its report', () => {
  const cut = onLine('', { ruleId: 'unreadable-file', messageId: 'tooManyInRun', severity: 'error' });
  expect(apply([onLine('x'), onLine('y')], [onLine('x'), cut])).toMatchObject({
    fresh: [cut],
    known: [onLine('x')],
    fixed: 0,
  });
});

describe('what is recorded', () => {
  it('leaves drafts and what is about the run out', () => {
    const report = reportOf({
      documents: [document({ filePath: A, status: 'draft' }), document({ filePath: B })],
      findings: [
        onLine('x', { severity: 'note' }),
        onLine('y', { filePath: B, severity: 'note' }),
        finding({ filePath: B, ruleId: 'unreadable-file', messageId: 'tooManyInRun' }),
      ],
    });
    expect(recordFindings(report, report.findings, rules)).toMatchObject([{ filePath: B, text: 'y' }]);
  });

  it('is sorted and the same, in whatever order it was found', () => {
    const random = randomOf(11);
    const all = times(200, () =>
      onLine(`line ${random.below(20)}`, {
        filePath: random.below(2) === 0 ? A : B,
        about: random.below(2) === 0 ? [] : ['b', 'a'],
      }),
    );
    const documents = [document({ filePath: A }), document({ filePath: B, title: 'B' })];
    const written = (findings: Finding[]) =>
      renderBaseline(recordFindings(reportOf({ documents, findings }), findings, rules));
    const text = written(all);
    const lines = text.split('\n').slice(3, -3);
    expect(lines.map((line) => line.replace(/,$/, ''))).toEqual([
      ...new Set(lines.map((line) => line.replace(/,$/, ''))),
    ]);
    expect(written(all.toReversed())).toBe(text);
    expect(written([...all].sort((x, y) => x.message.localeCompare(y.message)))).toBe(text);
  });
});

describe('the rules with a baseline', () => {
  const reportOn = (files: Record<string, string>): Report =>
    check(
      Object.entries(files).map(([filePath, text]) => ({ filePath, text, kind: 'story' as const })),
      { model },
    );
  const told = (before: Record<string, string>, now: Record<string, string>) => {
    const old = reportOn(before);
    const serious = old.findings.filter(({ severity }) => severity === 'error');
    const entries = recordFindings(old, serious, rules);
    const report = new BaselineMatch(reportOn(now), { filePath: 'b.json', entries }, rules).apply({
      isComplete: true,
    });
    const fresh = report.findings.filter(({ severity }) => severity === 'error');
    return [report.verdict, fresh.map(({ ruleId }) => ruleId), report.baseline?.fixed];
  };
  const without = (field: string, text = GOOD) => text.replace(new RegExp(`^${field}:.*\n`, 'm'), '');

  it.each<[string, string, string, string, string[], number]>([
    ['keep an old error', BAD, BAD, 'pass', [], 0],
    ['see an error that is fixed', BAD, GOOD, 'pass', [], 1],
    ['fail a point that is lost', GOOD, BAD, 'fail', ['answer-score'], 0],
    [
      'fail a field that is lost',
      without('stakes'),
      without('stakes', without('lesson')),
      'fail',
      ['required-fields'],
      0,
    ],
    [
      'take one field for another no more',
      without('stakes'),
      without('lesson'),
      'fail',
      ['required-fields'],
      1,
    ],
    [
      'take a misspelt field for the same',
      without('stakes'),
      GOOD.replace(/^stakes/m, 'staeks'),
      'pass',
      [],
      0,
    ],
    ['know a score below an edited heading', BAD, BAD.replace('## Answer', '## My answer'), 'pass', [], 0],
  ])('%s', (_, before, now, verdict, fresh, fixed) => {
    expect(told({ [A]: before }, { [A]: now })).toEqual([verdict, fresh, fixed]);
  });

  it('fail a new document', () => {
    expect(told({ [A]: BAD }, { [A]: BAD, [B]: story(WEAK) })).toEqual(['fail', ['answer-score'], 0]);
  });
});

describe('a document as it was', () => {
  it('has the findings that its baseline does not know', () => {
    const old = onLine('I think it was luck.');
    const match = new BaselineMatch(
      reportOf({ documents: [document({ filePath: A })] }),
      baselineOf([old]),
      rules,
    );
    const fresh = onLine('I guess it was luck.');
    expect(match.newIn({ filePath: A, owner: null, title: 'Before' }, [old, fresh])).toEqual([fresh]);
    expect(match.newIn({ filePath: B, owner: null, title: null }, [old])).toEqual([old]);
  });

  it('is that of its owner, where another one in the bank has its title', () => {
    const documents = ['ann', 'bob'].map((owner, index) =>
      document({
        filePath: A,
        bank: true,
        owner,
        title: 'Outage',
        line: 10 * index + 1,
        endLine: 10 * index + 9,
      }),
    );
    const old = onLine('I think it was luck.', { line: 15, endLine: 15 });
    const match = new BaselineMatch(reportOf({ documents }), baselineOf([old], documents), rules);
    const newOf = (owner: string) => match.newIn({ filePath: A, owner, title: 'Outage' }, [old]);
    expect([newOf('ann'), newOf('bob')]).toEqual([[old], []]);
  });
});
