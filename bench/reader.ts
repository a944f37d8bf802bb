/**
 * How well the reader agrees with people.
 *
 *   npm run bench:reader [-- FILE.jsonl ...]
 *
 * Prints for each kept file of the corpus, and for each of its labels: F1, precision and recall; which shares of the
 * texts with the label and of those without it are called absent for sure; and which share is unsure. FILE has one
 * public passage per line: `text`, `labels.{mechanism,evidence,virtue_only}` by one person and `second` by another, who
 * gives either `labels` or the passages themselves. Where the two disagree on a point, the passage does not count for
 * it.
 */
import { readFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { loadModel } from '../src/host/model.ts';
import { Reader } from '../src/reader/reader.ts';
import { readCorpus } from '../training/corpus.ts';
import { type LabelVerdict, type Tally, tally, verdictsByLabel } from '../training/measure.ts';

const POINTS = ['mechanism', 'evidence'] as const;
type Point = (typeof POINTS)[number];

interface PublicPassage {
  text: string;
  labels: Record<Point, boolean> & { virtue_only?: boolean };
  second?: { labels?: Record<Point, boolean>; mechanism?: string[]; evidence?: string[] };
}

const reader = new Reader(loadModel());

function row(
  name: string,
  { texts, holding, f1, precision, recall, refused, rejected, unsure }: Tally,
): string {
  const shares = [f1, precision, recall, refused, rejected, unsure].map((share) =>
    share.toFixed(3).padStart(10),
  );
  return `${name.padEnd(44)}${String(texts).padStart(6)}${String(holding).padStart(8)}${shares.join('')}`;
}

const HEAD = `${'texts'.padEnd(44)}${['n', 'holding'].map((name, at) => name.padStart(at === 0 ? 6 : 8)).join('')}${[
  'F1',
  'precision',
  'recall',
  'refused',
  'rejected',
  'unsure',
]
  .map((name) => name.padStart(10))
  .join('')}`;

function keptLines(): string[] {
  const lines: string[] = [];
  const kept = readCorpus().texts.filter((text) => text.kept);
  for (const file of [...new Set(kept.map((text) => text.file))]) {
    const byLabel = verdictsByLabel(
      reader,
      kept.filter((text) => text.file === file),
    );
    if (byLabel.size > 2) lines.push(row(file, tally([...byLabel.values()].flat())));
    for (const [label, verdicts] of byLabel)
      lines.push(row(`  ${byLabel.size > 2 ? '  ' : ''}${file} ${label}`.slice(0, 44), tally(verdicts)));
  }
  return lines;
}

/** What the second person says, or the first where there was only one. */
function secondOn({ labels, second }: PublicPassage, point: Point): boolean {
  return (
    second?.labels?.[point] ?? (second?.[point] === undefined ? labels[point] : second[point].length > 0)
  );
}

function publicLines(file: string): string[] {
  const passages = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as PublicPassage);
  const verdicts: Record<Point, LabelVerdict[]> = { mechanism: [], evidence: [] };
  let empty = 0;
  let earned = 0;
  for (const passage of passages) {
    reader.clear();
    const judged = reader.read(passage.text).judge('answers', POINTS);
    for (const [index, point] of POINTS.entries()) {
      const { confidence = 0, state = 'absent' } = judged[index] ?? {};
      const truth = passage.labels[point];
      if (truth === secondOn(passage, point)) verdicts[point].push({ truth, confidence, state });
    }
    if (passage.labels.virtue_only !== true) continue;
    empty++;
    if (judged.some(({ confidence }) => confidence >= 0.5)) earned++;
  }
  return [
    ...POINTS.map((point) => row(`${file.split('/').at(-1)} ${point}`, tally(verdicts[point]))),
    `${file.split('/').at(-1)}: virtue-only passages that earn a point: ${earned} of ${empty}`,
  ];
}

stdout.write(`${[HEAD, ...keptLines(), '', ...argv.slice(2).flatMap(publicLines)].join('\n').trimEnd()}\n`);
