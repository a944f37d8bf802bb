import { countFindings } from '../linter/verdict.ts';
import { type Coverage, DIMENSIONS } from '../portfolio/coverage.ts';
import { type Entry, placeInFile, strengthOf } from '../portfolio/entry.ts';
import type { FindingsOf } from './coverage.ts';
import { jsonText } from './escape.ts';

/** The coverage of each owner as JSON, version 1. */
export function renderCoverageJson(coverages: readonly Coverage[], findingsOf: FindingsOf): string {
  const entryOf = (entry: Entry) => {
    const { title, status, type, points, confidence } = entry;
    const findings = countFindings(findingsOf(entry));
    return {
      ...placeInFile(entry),
      title,
      status,
      type,
      strength: strengthOf(entry),
      points,
      confidence,
      findings,
    };
  };
  const owners = coverages.map(({ owner, stories, answers, rows }) => ({
    owner,
    stories: stories.map(entryOf),
    answers: answers.map(entryOf),
    ...Object.fromEntries(
      DIMENSIONS.map((dimension) => [
        dimension,
        rows[dimension].map(({ id, title, level, entries }) => ({
          id,
          title,
          level,
          entries: entries.map(placeInFile),
        })),
      ]),
    ),
  }));
  return `${jsonText({ version: 1, owners }, 2)}\n`;
}
