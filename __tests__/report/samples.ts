/** Reports made by hand, for tests of the renderers. */
import type { DocumentChange, DocumentReport, Finding, PlacedFix, Report } from '../../src/linter/report.ts';
import type { Severity } from '../../src/types.ts';

export function finding(given: Partial<Finding> = {}): Finding {
  const { ruleId = 'empty-field', line = 7, column = 10 } = given;
  return {
    ruleId,
    messageId: 'placeholder',
    severity: 'error',
    message: 'Field `numbers` is only `TODO`, expected what changed.\nReplace it with what happened.',
    filePath: 'stories/mara/gateway.md',
    line,
    column,
    endLine: line,
    endColumn: column + 4,
    url: `https://example.org/rules/${ruleId}.md`,
    excerpt: { text: 'numbers: TODO', start: 9, end: 13 },
    lineHash: '39fa2ee980eb94b0:1',
    ...given,
  };
}

/** A fix whose place as lines no one asks for. */
export function fixAt(range: [number, number], text: string): PlacedFix {
  return { range, text, safe: true, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

export function document(given: Partial<DocumentReport> = {}): DocumentReport {
  return {
    filePath: 'stories/mara/gateway.md',
    line: 1,
    endLine: 40,
    bank: false,
    kind: 'story',
    type: 'platform-boundary',
    guess: null,
    typeTitle: given.type === undefined ? 'Platform boundary' : null,
    shows: [],
    prompt: null,
    owner: 'mara',
    status: 'ready',
    title: 'The gateway',
    themes: [],
    prompts: [],
    required: [
      { field: 'stakes', filled: true, from: 'frontmatter' },
      { field: 'numbers', filled: false, from: 'frontmatter' },
    ],
    answers: [answer([])],
    change: null,
    told: null,
    ...given,
  };
}

export function answer(missing: ('mechanism' | 'evidence')[], line = 12): DocumentReport['answers'][number] {
  const score = 2 - missing.length;
  const literal = { score, missing };
  const of = (point: 'mechanism' | 'evidence') => (missing.includes(point) ? 0.1 : 0.9);
  const confidence = { mechanism: of('mechanism'), evidence: of('evidence') };
  const closest = { mechanism: null, evidence: null };
  const verdict = { score, missing, unsure: [], confidence, closest };
  return { prompt: null, line, ...verdict, signals: [], elements: [], literal, english: true, before: null };
}

/** A change to a document that had `before` errors (null: no one knows) and has `now` of them. */
export function changeOf(
  before: number | null,
  now: number,
  given: Partial<DocumentChange> = {},
): DocumentChange {
  const counts = (error: number) => ({ error, warning: 0, note: 0 });
  return {
    kind: 'modified',
    previousPath: null,
    before: before === null ? null : { status: 'ready', broken: false, findings: counts(before) },
    findings: counts(now),
    ...given,
  };
}

/** A report with its counts and verdict worked out. */
export function reportOf(given: Partial<Report> = {}): Report {
  const findings = given.findings ?? [];
  const documents = given.documents ?? [];
  const suppressed = given.suppressed ?? [];
  const skipped = given.skipped ?? [];
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  const judged = documents.filter(({ status }) => status !== 'retired');
  const counts = {
    error: count('error'),
    warning: count('warning'),
    note: count('note'),
    documents: documents.length,
    stories: judged.filter(({ kind }) => kind === 'story').length,
    answers: judged.filter(({ kind }) => kind === 'answer').length,
    skipped: skipped.length,
    suppressed: suppressed.length,
  };
  const limits = { failOn: 'error', maxWarnings: null, scorer: 'literal' } as const;
  const verdict = counts.error > 0 ? 'fail' : 'pass';
  const scope = { name: 'all', base: null, reason: null, hidden: 0 } as const;
  return {
    verdict,
    counts,
    documents,
    banks: [],
    findings,
    suppressed,
    baseline: null,
    skipped,
    limits,
    scope,
    portfolio: null,
    ...given,
  };
}

export function times<Value>(count: number, make: (index: number) => Value): Value[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** Numbers that look random and are the same in every run (mulberry32). */
export function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
