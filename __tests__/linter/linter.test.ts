import { describe, expect, it } from 'vitest';
import { parseBank } from '../../src/bank/documents.ts';
import { resolveConfig } from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
import { findSecrets } from '../../src/confidential/secretlint.ts';
import { checkConfigData } from '../../src/config/schema.ts';
import { loadModel } from '../../src/host/model.ts';
import { emptyReport } from '../../src/linter/empty-report.ts';
import { Linter } from '../../src/linter/linter.ts';
import type { Counts, Report } from '../../src/linter/report.ts';
import { verdictOf } from '../../src/linter/verdict.ts';
import { rules } from '../../src/rules/index.ts';
import type { FailOn, Source } from '../../src/types.ts';
import { model } from '../support/model.ts';
import { BAD, BAD_SAYS, GOOD, GOOD_ANSWER, HALF, story, WEAK } from '../support/temp-repo.ts';

const marked = (status: string, text = BAD) => text.replace('---\n', `---\nstatus: ${status}\n`);

function sourcesOf(files: Record<string, string>): Source[] {
  return Object.entries(files).map(([filePath, text]) => ({ filePath, text }));
}

function reportOf(files: Record<string, string>, config: unknown = {}, isComplete = false): Report {
  const data = checkConfigData(config, rules);
  if (Array.isArray(data)) throw new Error(JSON.stringify(data));
  return check(sourcesOf(files), { model, config: resolveConfig(['ai-lab', data]), isComplete });
}

const told = ({ findings }: Report) =>
  findings.map(({ filePath, line, ruleId, severity }) => `${filePath}:${line} ${severity} ${ruleId}`);

describe('a run', () => {
  it('of nothing is reported alike without a linter', () => {
    const config = resolveConfig(['ai-lab'], { failOn: 'note', maxWarnings: 3, scorer: 'literal' });
    expect(emptyReport(config)).toEqual(check([], { model, config }));
  });

  it('of nothing passes', () => {
    expect(check([], { model })).toEqual({
      verdict: 'pass',
      counts: {
        error: 0,
        warning: 0,
        note: 0,
        documents: 0,
        stories: 0,
        answers: 0,
        skipped: 0,
        suppressed: 0,
      },
      documents: [],
      banks: [],
      findings: [],
      suppressed: [],
      baseline: null,
      skipped: [],
      limits: { failOn: 'error', maxWarnings: null, scorer: 'rubric' },
      scope: { name: 'all', base: null, reason: null, hidden: 0 },
      portfolio: null,
    });
  });

  it('of good documents passes', () => {
    const report = reportOf({ 'stories/a.md': GOOD, 'answers/b.md': GOOD_ANSWER });
    expect(told(report)).toEqual([]);
    expect(report.verdict).toBe('pass');
    expect(report.counts).toMatchObject({ documents: 2, stories: 1, answers: 1 });
  });

  it('of a weak answer fails, with one finding that is complete', () => {
    const report = reportOf({ 'stories/a.md': BAD });
    expect(report.verdict).toBe('fail');
    expect(report.findings).toEqual([
      {
        ruleId: 'answer-score',
        messageId: 'below',
        severity: 'error',
        message: `${BAD_SAYS}\nFor mechanism: say in one sentence what you put in place so that it could be seen, checked or undone: \`I added <test, alert, flag, rollback> so that <what it catches>\`. For evidence: add one number with its unit and what it was before: \`<what> went from <before> to <after> within <time>\`, or how many users, errors or hours it was about.`,
        filePath: 'stories/a.md',
        line: 11,
        column: 4,
        endLine: 11,
        endColumn: 10,
        url: expect.stringMatching(/^https:\/\/.*\/docs\/rules\/answer-score\.md$/),
        excerpt: { text: '## Answer', start: 3, end: 9 },
        about: ['answer', 'mechanism', 'evidence'],
        lineHash: expect.stringMatching(/^[0-9a-f]{16}:1$/),
      },
    ]);
  });
});

describe('status', () => {
  it('of a draft, everything is a note', () => {
    const draft = marked('draft', '---\ntype: nonsense\nmoood: x\n---\nx\n');
    const report = reportOf({ 'stories/a.md': draft });
    expect(new Set(report.findings.map(({ severity }) => severity))).toEqual(new Set(['note']));
    expect(report.counts).toMatchObject({ error: 0, warning: 0, stories: 1 });
    expect(report.counts.note).toBe(report.findings.length);
    expect(report.counts.note).toBeGreaterThan(4);
    expect(report.verdict).toBe('pass');
    expect(reportOf({ 'stories/a.md': draft }, { 'fail-on': 'note' }).verdict).toBe('fail');
  });

  it('of a draft, a rule that is off stays off', () => {
    expect(told(reportOf({ 'stories/a.md': marked('draft') }, { rules: { 'answer-score': 'off' } }))).toEqual(
      [],
    );
  });

  it('a broken file is a draft where its line `status` says so', () => {
    const report = reportOf({ 'stories/a.md': '---\nstatus: draft\ntitle: a: b\n---\n' });
    expect(told(report)).toEqual(['stories/a.md:3 note frontmatter-syntax']);
  });

  it('retired is skipped, and still a document', () => {
    const report = reportOf({ 'stories/a.md': marked('retired'), 'answers/b.md': GOOD_ANSWER });
    expect(told(report)).toEqual([]);
    expect(report.skipped).toEqual([{ filePath: 'stories/a.md', reason: 'status `retired`' }]);
    expect(report.counts).toEqual({
      error: 0,
      warning: 0,
      note: 0,
      documents: 2,
      stories: 0,
      answers: 1,
      skipped: 1,
      suppressed: 0,
    });
    expect(report.documents.map(({ status }) => status)).toEqual(['ready', 'retired']);
  });
});

describe('counts', () => {
  it('of everything', () => {
    const files = {
      'stories/good.md': GOOD,
      'stories/bad.md': BAD,
      'stories/draft.md': marked('draft'),
      'stories/old.md': marked('retired'),
      'stories/broken.md': 'no frontmatter',
      'stories/typo.md': GOOD.replace('title:', 'mood_of_the_day: x\ntitle:'),
      'answers/good.md': GOOD_ANSWER,
    };
    const { counts, findings } = reportOf(files);
    expect(counts).toEqual({
      error: 2,
      warning: 1,
      note: 1,
      documents: 7,
      stories: 5,
      answers: 1,
      skipped: 1,
      suppressed: 0,
    });
    expect(findings).toHaveLength(4);
  });

  it('of files that a host skipped', () => {
    const checker = new Linter({ findSecrets, parseBank, rules, loadModel, config: resolveConfig() });
    checker.skip({ filePath: 'b.md', reason: 'because' });
    checker.skip({ filePath: 'a.md', reason: 'because' });
    const { skipped, counts } = checker.report();
    expect(skipped.map(({ filePath }) => filePath)).toEqual(['a.md', 'b.md']);
    expect([counts.skipped, counts.documents]).toEqual([2, 0]);
  });
});

describe('documents', () => {
  it('tell every required field, and where it is from', () => {
    const text = GOOD.replace(/stakes: .*\n/, '')
      .replace(/numbers: .*\n/, 'numbers: TODO\n')
      .replace(/lesson: .*\n/, '')
      .concat('\n## Stakes\n\nForty keys.\n');
    const [document] = reportOf({ 'stories/ana/a.md': text }).documents;
    expect(document).toMatchObject({
      filePath: 'stories/ana/a.md',
      kind: 'story',
      type: 'security-hygiene',
      prompt: null,
      owner: 'ana',
      status: 'ready',
      title: 'Keys that expire by themselves',
      required: [
        { field: 'numbers', filled: false, from: 'frontmatter' },
        { field: 'stakes', filled: true, from: 'section' },
        { field: 'tradeoffs', filled: true, from: 'frontmatter' },
        { field: 'lesson', filled: false, from: null },
        { field: 'normal_delivery_path', filled: true, from: 'frontmatter' },
      ],
      answers: [{ prompt: null, score: 2, missing: [], literal: { score: 2, missing: [] } }],
    });
  });

  it('of an unknown type, or none, require the common fields', () => {
    for (const type of ['type: nonsense', 'type: constructor', 'owner: x']) {
      const [document] = reportOf({ 'stories/a.md': `---\n${type}\n---\nx\n` }).documents;
      expect(document?.required.map(({ field }) => field)).toEqual([
        'numbers',
        'stakes',
        'tradeoffs',
        'lesson',
      ]);
    }
  });

  it('of answers and broken files require nothing', () => {
    const { documents } = reportOf({ 'a.md': GOOD_ANSWER, 'b.md': 'broken' });
    expect(documents.map(({ required }) => required)).toEqual([[], []]);
    expect(documents[0]).toMatchObject({ kind: 'answer', prompt: 'why-this-role', type: null });
  });

  it('tell the line and score of every answer', () => {
    const text = `${story(HALF)}\n## Answer: incident-leadership\n\nLatency fell from 9 ms to 2 ms.\n`;
    const [document] = reportOf({ 'stories/a.md': text }).documents;
    expect(
      document?.answers.map(({ prompt, line, score, missing }) => [prompt, line, score, missing]),
    ).toEqual([
      [null, 11, 1, ['evidence']],
      ['incident-leadership', 15, 1, ['mechanism']],
    ]);
  });
});

describe('the verdict', () => {
  const LEVELS: FailOn[] = ['error', 'warning', 'note', 'never'];
  const counts = (error: number, warning: number, note: number): Counts => ({
    error,
    warning,
    note,
    documents: 1,
    stories: 1,
    answers: 0,
    skipped: 0,
    suppressed: 0,
  });

  // For each level of fail-on, in the order error, warning, note, never: P passes, F fails.
  it.each<[number, number, number, number | null, string]>([
    [0, 0, 0, null, 'PPPP'],
    [0, 0, 1, null, 'PPFP'],
    [0, 1, 0, null, 'PFFP'],
    [0, 1, 1, null, 'PFFP'],
    [1, 0, 0, null, 'FFFP'],
    [1, 1, 1, null, 'FFFP'],
    [0, 0, 0, 0, 'PPPP'],
    [0, 0, 1, 0, 'PPFP'],
    [0, 1, 0, 0, 'FFFP'],
    [0, 1, 0, 1, 'PFFP'],
    [0, 2, 0, 1, 'FFFP'],
    [0, 2, 0, 2, 'PFFP'],
    [1, 0, 0, 0, 'FFFP'],
    [1, 2, 0, 1, 'FFFP'],
  ])(
    '%i errors, %i warnings, %i notes with at most %s warnings: %s',
    (error, warning, note, maxWarnings, expected) => {
      const verdicts = LEVELS.map((failOn) =>
        verdictOf(counts(error, warning, note), { failOn, maxWarnings, scorer: 'rubric' }),
      );
      expect(verdicts.map((verdict) => (verdict === 'pass' ? 'P' : 'F')).join('')).toBe(expected);
    },
  );

  it('is in the report, with its limits', () => {
    const typo = GOOD.replace('title:', 'mood_of_the_day: x\ntitle:');
    const verdict = (config: unknown) => reportOf({ 'stories/a.md': typo }, config).verdict;
    expect([verdict({}), verdict({ 'fail-on': 'warning' }), verdict({ 'max-warnings': 0 })]).toEqual([
      'pass',
      'fail',
      'fail',
    ]);
    expect(reportOf({}, { 'fail-on': 'never', 'max-warnings': 3 }).limits).toEqual({
      failOn: 'never',
      maxWarnings: 3,
      scorer: 'rubric',
    });
  });
});

describe('settings', () => {
  it('min-score', () => {
    const one = { 'stories/a.md': story(HALF) };
    expect(told(reportOf(one, { 'min-score': 1 }))).toEqual([]);
    expect(told(reportOf(one))).toEqual(['stories/a.md:11 error answer-score']);
    expect(told(reportOf({ 'stories/a.md': BAD }, { 'min-score': 0 }))).toEqual([]);
  });

  it('overrides hold for their files only', () => {
    const files = { 'stories/a.md': BAD, 'stories/old/a.md': BAD };
    const config = { overrides: [{ files: '**/old/**', rules: { 'answer-score': 'warning' } }] };
    expect(told(reportOf(files, config))).toEqual([
      'stories/a.md:11 error answer-score',
      'stories/old/a.md:11 warning answer-score',
    ]);
  });

  const words = Array.from({ length: 120 }, (_, index) => `word${index}`).join(' ');
  const REUSED = `${GOOD}\n${words}.\n`.replace(
    '---\n',
    '---\nthemes: [judgment, humility, incident-leadership, disagreement, ambiguity]\n',
  );
  it.each<[string, object, string[]]>([
    ['none', { 'min-score': 0 }, ['ana/a note story-reuse', 'old/b note story-reuse']],
    ['off', { rules: { 'story-reuse': 'off' } }, ['ana/a note story-reuse']],
    [
      'a severity',
      { rules: { 'story-reuse': 'error' } },
      ['ana/a note story-reuse', 'old/b error story-reuse'],
    ],
    ['an option', { rules: { 'story-reuse': { themes: 5 } } }, ['ana/a note story-reuse']],
    [
      'on',
      { rules: { 'near-duplicate': 'warning' } },
      ['ana/a note story-reuse', 'old/b warning near-duplicate', 'old/b note story-reuse'],
    ],
  ])('overrides hold for rules about portfolios: %s', (_, override, expected) => {
    const files = { 'stories/ana/a.md': REUSED, 'stories/old/b.md': REUSED };
    const report = reportOf(files, { overrides: [{ files: '**/old/**', ...override }] }, true);
    const asked = report.findings.filter(({ ruleId }) => ['story-reuse', 'near-duplicate'].includes(ruleId));
    const found = asked.map(
      ({ filePath, severity, ruleId }) =>
        `${filePath.slice('stories/'.length, -'.md'.length)} ${severity} ${ruleId}`,
    );
    expect(found).toEqual(expected);
  });

  it('words', () => {
    const files = { 'stories/a.md': story(`${WEAK} A feature flag halved it.`) };
    const config = { scorer: 'literal', words: { mechanism: ['FLAG'], evidence: { replace: ['halved'] } } };
    expect(told(reportOf(files, config))).toEqual([]);
  });
});

describe('determinism', () => {
  const files = {
    'stories/b.md': BAD,
    'stories/a.md': '---\ntype: nonsense\nmoood: x\n---\n## Answer\n[X]\n',
    'stories/\u00e4.md': BAD,
    'stories/B.md': 'broken',
    'answers/a.md': '---\nprompt: nonsense\n---\nx\n',
    'stories/old.md': marked('retired'),
    'stories/also-old.md': marked('retired'),
  };

  it('the same input makes the same report', () => {
    expect(JSON.stringify(reportOf(files))).toBe(JSON.stringify(reportOf(files)));
  });

  it('in any order', () => {
    const sources = sourcesOf(files);
    const expected = JSON.stringify(check(sources, { model }));
    expect(JSON.stringify(check([...sources].reverse(), { model }))).toBe(expected);
    for (let turn = 1; turn < sources.length; turn++) {
      expect(JSON.stringify(check([...sources.slice(turn), ...sources.slice(0, turn)], { model }))).toBe(
        expected,
      );
    }
  });

  it('sorts by code units, line, column and rule', () => {
    const { documents, findings } = reportOf(files);
    expect(documents.map(({ filePath }) => filePath)).toEqual([
      'answers/a.md',
      'stories/B.md',
      'stories/a.md',
      'stories/also-old.md',
      'stories/b.md',
      'stories/old.md',
      'stories/\u00e4.md',
    ]);
    const places = findings.map(
      ({ filePath, line, column, ruleId }) => `${filePath}:${line}:${column} ${ruleId}`,
    );
    expect(places).toEqual([
      'answers/a.md:2:9 prompt-id',
      'answers/a.md:4:1 answer-score',
      'stories/B.md:1:1 frontmatter-missing',
      'stories/a.md:1:1 required-fields',
      'stories/a.md:1:1 required-fields',
      'stories/a.md:1:1 required-fields',
      'stories/a.md:1:1 required-fields',
      'stories/a.md:2:7 story-type',
      'stories/a.md:3:1 unknown-field',
      'stories/a.md:6:1 answer-missing',
      'stories/b.md:11:4 answer-score',
      'stories/\u00e4.md:11:4 answer-score',
    ]);
  });

  it('sorts by rule at one place, and not in the order of the list of rules', () => {
    const { findings } = reportOf({ 'stories/a.md': '---\ntitle: x\n---\n' });
    const ids = ['answer-missing', 'required-fields', 'story-type'];
    expect([...new Set(findings.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`))]).toEqual(
      ids.map((id) => `1:1 ${id}`),
    );
    const listed = rules.map(({ id }) => id).filter((id) => ids.includes(id));
    expect(listed).toEqual(['story-type', 'required-fields', 'answer-missing']);
  });
});

describe('250 kB of template text', () => {
  it.each(['[x] ', 'TODO: ', '{{a}} ', '<!-- x --> '])('of %j gives findings and throws nothing', (unit) => {
    const text = `---\nprompt: ai-safety\n---\n${unit.repeat(250_000 / unit.length)}`;
    expect(() => check([{ filePath: 'answers/a.md', text }], { model })).not.toThrow();
  });
});
