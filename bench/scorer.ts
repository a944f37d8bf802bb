/**
 * The bench of judgement: how well both scorers agree with passages labelled by hand.
 *
 *   npm run bench:scorer -- PATH [PATH ...]
 *
 * PATH is a JSONL file, one passage a line: `id`, `source`, `text`, `labels.{mechanism,evidence,virtue_only}`, `hard`,
 * `doubt[]`. Prints, per axis and scorer: n, accuracy, precision, recall and F1 on all passages, on hard ones and on those
 * without doubt about that axis; false positives on virtue-only passages; then the misses by kind (ids, never the text), and
 * what the part the rubric was tuned on gains over the part that was kept, and how often each rule speaks up.
 */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { argv, stderr, stdout } from 'node:process';
import { check } from '../src/core/check.ts';
import { resolveConfig } from '../src/core/config.ts';
import { scoreLiteral } from '../src/core/literal.ts';
import { compileRubric, type Point, type Signal } from '../src/core/rubric/index.ts';
import { lexicon } from '../src/presets/ai-lab/rubric/index.ts';
import { rules } from '../src/rules/index.ts';

interface Passage {
  id: string;
  source: string;
  source_kind?: string;
  text: string;
  labels: { mechanism: boolean; evidence: boolean; virtue_only?: boolean };
  hard?: boolean;
  doubt?: string[];
}

/** A passage and what one scorer said about it. */
interface Judged {
  passage: Passage;
  missing: readonly Point[];
  signals: readonly Signal[];
}

type Scorer = (text: string) => { missing: readonly Point[]; signals: readonly Signal[] };

const AXES: readonly Point[] = ['mechanism', 'evidence'];
const rubric = compileRubric(lexicon);
const SCORERS: Readonly<Record<string, Scorer>> = {
  literal: (text) => ({ missing: scoreLiteral(text).missing, signals: [] }),
  rubric: (text) => rubric.score(rubric.read(text)),
};

/** Which part of the corpus a source belongs to: about 60 % were read while tuning, the rest only counted. */
function isTuned(source: string): boolean {
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
  return Number.parseInt(hash, 16) % 5 < 3;
}

function readPassages(paths: readonly string[]): Passage[] {
  const lines = paths.flatMap((path) => readFileSync(path, 'utf8').split('\n'));
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Passage);
}

interface Tally {
  n: number;
  accuracy: number;
  precision: number;
  recall: number;
  f1: number;
}

function tally(judged: readonly Judged[], axis: Point): Tally {
  let right = 0;
  let hit = 0;
  let said = 0;
  let wanted = 0;
  for (const { passage, missing } of judged) {
    const got = !missing.includes(axis);
    const want = passage.labels[axis];
    right += got === want ? 1 : 0;
    hit += got && want ? 1 : 0;
    said += got ? 1 : 0;
    wanted += want ? 1 : 0;
  }
  const share = (a: number, b: number) => (b === 0 ? 0 : a / b);
  return {
    n: judged.length,
    accuracy: share(right, judged.length),
    precision: share(hit, said),
    recall: share(hit, wanted),
    f1: share(2 * hit, said + wanted),
  };
}

const doubted = (passage: Passage, axis: Point) => passage.doubt?.includes(axis) === true;

function parts(judged: readonly Judged[], axis: Point): [string, Judged[]][] {
  return [
    ['all', [...judged]],
    ['hard', judged.filter(({ passage }) => passage.hard === true)],
    ['no doubt', judged.filter(({ passage }) => !doubted(passage, axis))],
    ['hard, no doubt', judged.filter(({ passage }) => passage.hard === true && !doubted(passage, axis))],
  ];
}

function row(cells: readonly (string | number)[]): string {
  return cells
    .map((cell, index) => {
      const text = typeof cell === 'number' && !Number.isInteger(cell) ? cell.toFixed(3) : String(cell);
      return index < 3 ? text.padEnd(15) : text.padStart(9);
    })
    .join(' ');
}

function accuracyLines(name: string, judged: readonly Judged[]): string[] {
  return AXES.flatMap((axis) =>
    parts(judged, axis).map(([part, list]) => {
      const { n, accuracy, precision, recall, f1 } = tally(list, axis);
      return row([
        name,
        axis,
        part,
        String(n),
        accuracy.toFixed(3),
        precision.toFixed(3),
        recall.toFixed(3),
        f1.toFixed(3),
      ]);
    }),
  );
}

function virtueLine(name: string, judged: readonly Judged[]): string {
  const empty = judged.filter(({ passage }) => passage.labels.virtue_only === true);
  const earned = empty.filter(({ missing }) => missing.length < AXES.length);
  const ids = earned.map(({ passage }) => passage.id).join(' ');
  return `${name}: virtue-only passages that earn a point: ${earned.length} of ${empty.length} ${ids}`.trimEnd();
}

/** A miss in a few words: what earned a point that it should not have, or which kind of passage was passed over. */
function missKind({ passage, signals }: Judged, axis: Point): string {
  const groups = new Set(signals.filter(({ kind }) => kind === axis).map(({ group }) => group));
  const flags = [passage.hard === true ? 'hard' : '', doubted(passage, axis) ? 'doubt' : ''].filter(
    (flag) => flag !== '',
  );
  const cause = groups.size > 0 ? `by ${[...groups].join(', ')}` : 'nothing found';
  return `${passage.id} (${[passage.source_kind ?? 'passage', ...flags].join(', ')}): ${cause}`;
}

function missLines(judged: readonly Judged[]): string[] {
  return AXES.flatMap((axis) => {
    const wrong = judged.filter(({ passage, missing }) => missing.includes(axis) === passage.labels[axis]);
    const over = wrong.filter(({ passage }) => !passage.labels[axis]);
    const under = wrong.filter(({ passage }) => passage.labels[axis]);
    return [
      `${axis}, given and not earned: ${over.length}`,
      ...over.map((one) => `  ${missKind(one, axis)}`),
      `${axis}, earned and not given: ${under.length}`,
      ...under.map((one) => `  ${missKind(one, axis)}`),
    ];
  });
}

function splitLines(judged: readonly Judged[]): string[] {
  const tuned = judged.filter(({ passage }) => isTuned(passage.source));
  const kept = judged.filter(({ passage }) => !isTuned(passage.source));
  return AXES.flatMap((axis) => {
    const ofKept = new Map(parts(kept, axis));
    return parts(tuned, axis).map(([part, list]) => {
      const other = ofKept.get(part) ?? [];
      const a = tally(list, axis).f1;
      const b = tally(other, axis).f1;
      const size = `${list.length}/${other.length}`;
      return row([axis, part, size, a.toFixed(3), b.toFixed(3), (a - b).toFixed(3)]);
    });
  });
}

/** How often each rule speaks up on a passage: as an answer, or as a field of a story where it reads one. */
function noiseLines(passages: readonly Passage[]): string[] {
  const strong = passages.filter(({ labels }) => labels.mechanism && labels.evidence);
  const weak = passages.filter(({ labels }) => !labels.mechanism && !labels.evidence);
  const first = rules.findIndex(({ id }) => id === 'numbers-quality');
  return rules.slice(first).map(({ id, meta }) => {
    const share = (list: readonly Passage[]) =>
      list.reduce((sum, { text }) => sum + findingsIn(text, id), 0) / Math.max(1, list.length);
    return row([id, String(meta.severity), `${strong.length}/${weak.length}`, share(strong), share(weak)]);
  });
}

/** Findings of one rule in a passage that is the whole answer, told by severity or not. */
function findingsIn(text: string, ruleId: string): number {
  const config = resolveConfig();
  const source = { filePath: 'stories/a.md', text: `---\ntype: incident-command\n---\n\n${text}\n` };
  return check([source], config).findings.filter((finding) => finding.ruleId === ruleId).length;
}

function report(passages: readonly Passage[]): string {
  const lines = [row(['scorer', 'axis', 'passages', 'n', 'accuracy', 'precision', 'recall', 'F1'])];
  const judgedBy = new Map<string, Judged[]>();
  for (const [name, scorer] of Object.entries(SCORERS)) {
    const judged = passages.map((passage) => ({ passage, ...scorer(passage.text) }));
    judgedBy.set(name, judged);
    lines.push(...accuracyLines(name, judged));
  }
  lines.push('');
  for (const [name, judged] of judgedBy) lines.push(virtueLine(name, judged));
  const judged = judgedBy.get('rubric') ?? [];
  lines.push('', 'Misses of the rubric by kind', ...missLines(judged));
  lines.push('', 'Rubric, F1 of the part tuned on against the part kept (split by source)');
  lines.push(row(['axis', 'passages', 'tuned/kept', 'tuned', 'kept', 'gap']), ...splitLines(judged));
  lines.push('', 'Findings a passage of each rule, on strong passages (both points) and on weak ones (none)');
  lines.push(row(['rule', 'severity', 'strong/weak', 'strong', 'weak']), ...noiseLines(passages));
  return `${lines.join('\n')}\n`;
}

const paths = argv.slice(2);
if (paths.length === 0) {
  stderr.write('usage: npm run bench:scorer -- PATH [PATH ...]\n');
  process.exitCode = 2;
} else {
  stdout.write(report(readPassages(paths)));
}
