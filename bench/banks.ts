/**
 * How much of what a careful reader finds in story banks our reader finds, too.
 *
 *   npm run bench:banks -- DIR [--verbose]
 *
 * For each `X.md` in DIR that has an `X.expected.json` next to it: stories found, expected and spurious, and how many
 * of their titles, parts, tags, statuses and questions are exactly as expected. A part of more than 120 characters is
 * given by its first 60 and its last 40, with `…` between (code points). A superfluous part or tag is wrong, too.
 * `--verbose` lists every difference.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { bankText } from '../src/bank/bank-text.ts';
import { readStories } from '../src/bank/read-bank.ts';
import type { BankStory } from '../src/bank/types.ts';
import { EXPECTED, type ExpectedStory, shortened } from './bank-expected.ts';

const POINTS = ['stories', 'titles', 'parts', 'tags', 'status', 'question'] as const;
type Point = (typeof POINTS)[number];
/** How many are right, how many were found, and how many were expected. */
type Counts = Record<Point, { right: number; found: number; expected: number }>;

function noCounts(): Counts {
  return Object.fromEntries(
    POINTS.map((point) => [point, { right: 0, found: 0, expected: 0 }]),
  ) as unknown as Counts;
}

type Note = (line: number, what: string, found: unknown, wanted: unknown) => void;

function compare(text: string, expected: readonly ExpectedStory[], notes: string[]): Counts {
  const counts = noCounts();
  const note: Note = (line, what, found, wanted) =>
    notes.push(`  line ${line} ${what}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
  // Stories in the columns of one table are all on the line of its head.
  const left = new Set(expected);
  const wantedOn = (line: number, title: string) => {
    const there = [...left].filter((story) => story.line === line);
    return there.find((story) => story.title === title) ?? there[0];
  };
  countExpected(expected, counts);
  for (const story of readStories(bankText(text), {}).stories) {
    countFound(story, counts);
    const wanted = wantedOn(story.line, story.title);
    if (wanted === undefined) note(story.line, 'story', story.title, null);
    else {
      left.delete(wanted);
      compareStory(text, story, wanted, counts, note);
    }
  }
  for (const { line, title } of left) note(line, 'story', null, title);
  return counts;
}

function countExpected(expected: readonly ExpectedStory[], counts: Counts): void {
  for (const { tags, parts } of expected) {
    counts.stories.expected++;
    counts.titles.expected++;
    counts.status.expected++;
    counts.tags.expected += tags.length;
    counts.parts.expected += Object.keys(parts).length;
    if ('question' in parts) counts.question.expected++;
  }
}

function countFound({ tags, parts }: BankStory, counts: Counts): void {
  counts.stories.found++;
  counts.titles.found++;
  counts.status.found++;
  counts.tags.found += tags.length;
  counts.parts.found += parts.length;
  counts.question.found += parts.filter(({ part }) => part === 'question').length;
}

function compareStory(
  text: string,
  { line, title, status, tags, parts }: BankStory,
  wanted: ExpectedStory,
  counts: Counts,
  note: Note,
): void {
  counts.stories.right++;
  if (title === wanted.title) counts.titles.right++;
  else note(line, 'title', title, wanted.title);
  if (status === wanted.status) counts.status.right++;
  else note(line, 'status', status, wanted.status);
  const names = tags.map((tag) => tag.text);
  counts.tags.right += names.filter((name) => wanted.tags.includes(name)).length;
  if (names.join('\n') !== wanted.tags.join('\n')) note(line, 'tags', names, wanted.tags);
  const missing = new Map(Object.entries(wanted.parts));
  for (const { part, start, end } of parts) {
    const found = shortened(text.slice(start, end));
    if (found !== missing.get(part)) note(line, part, found, missing.get(part) ?? null);
    else {
      counts.parts.right++;
      if (part === 'question') counts.question.right++;
    }
    missing.delete(part);
  }
  for (const [part, wantedText] of missing) note(line, part, null, wantedText);
}

const share = (right: number, of: number) => (of === 0 ? 1 : right / of).toFixed(3);

function row(name: string, counts: Counts): string {
  const { right, found, expected } = counts.stories;
  const stories = `${found}/${expected}/${found - right}`.padStart(12);
  const points = POINTS.map((point) => {
    const { right, found, expected } = counts[point];
    return `${share(right, found)} ${share(right, expected)}`.padStart(13);
  });
  return `${name.padEnd(34)}${stories}${points.join('')}`;
}

const verbose = argv.includes('--verbose');
const [dir] = argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (dir === undefined) {
  stderr.write('usage: npm run bench:banks -- DIR [--verbose]\n');
  exit(2);
}
const total = noCounts();
const output = [
  `${'precision and recall'.padEnd(34)}${'found/of/bad'.padStart(12)}${POINTS.map((point) => point.padStart(13)).join('')}`,
];
for (const file of readdirSync(dir).sort()) {
  if (!file.endsWith(EXPECTED)) continue;
  const name = file.slice(0, -EXPECTED.length);
  const { stories } = JSON.parse(readFileSync(path.join(dir, file), 'utf8')) as { stories: ExpectedStory[] };
  const notes: string[] = [];
  const counts = compare(readFileSync(path.join(dir, `${name}.md`), 'utf8'), stories, notes);
  for (const point of POINTS) {
    for (const count of ['right', 'found', 'expected'] as const) total[point][count] += counts[point][count];
  }
  output.push(row(name, counts), ...(verbose ? notes : []));
}
output.push(row('total', total));
stdout.write(`${output.join('\n')}\n`);
