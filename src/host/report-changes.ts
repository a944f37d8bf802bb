import type { BaselineMatch } from '../baseline/apply.ts';
import { identityOf } from '../baseline/entries.ts';
import { builtIn } from '../builtin.ts';
import { type Comparison, compareReport } from '../changes/compare.ts';
import { scopeFilter, scopeReport } from '../changes/scope.ts';
import type { Linter } from '../linter/linter.ts';
import type { NewOf } from '../linter/past-document.ts';
import type { Finding, Report } from '../linter/report.ts';
import type { ChangedFile, Source } from '../types.ts';
import type { KnownChanges } from './changes.ts';
import { ObjectReader } from './object-reader.ts';
import { withParts } from './on-demand.ts';
import type { RunOptions } from './run-options.ts';
import type { FoundFile } from './search.ts';
import { sourceOf } from './text-file.ts';

/** What a run came to. */
export interface Judged {
  report: Report;
  /** Null without a baseline. */
  match: BaselineMatch | null;
  linter: Linter;
  files: readonly FoundFile[];
  root: string;
}

/** A report of what changed, and which of its findings are on changed lines: where that is not known, none. */
export interface ComparedReport {
  report: Report;
  touched: ReadonlySet<Finding>;
}

/** The report of a run, compared with what was before, and with what the scope takes in. */
export async function reportChanges(
  judged: Judged,
  { scope = 'all', changes: find }: Pick<RunOptions, 'scope' | 'changes'>,
): Promise<ComparedReport> {
  const { report, files, root } = judged;
  const filePaths = files.map(({ filePath }) => filePath);
  const found = (await find?.({ root, filePaths })) ?? { reason: 'there is nothing to compare to' };
  const { rules } = builtIn;
  if ('reason' in found) return { report: scopeReport(report, scope, found, rules), touched: new Set() };
  const compared = compareReport(report, await compareFiles(judged, found));
  const scoped = scopeReport(compared, scope, found.changes, rules);
  const isTouched = scopeFilter(compared, 'changed-lines', found.changes, rules);
  return { report: scoped, touched: new Set(scoped.findings.filter(isTouched)) };
}

async function compareFiles(
  { linter, match, files, root }: Judged,
  { changes, commit }: KnownChanges,
): Promise<Map<string, Comparison>> {
  const comparisons = new Map<string, Comparison>();
  const newOf: NewOf = (document, findings) => match?.newIn(identityOf(document), findings) ?? findings;
  const objects = commit === null ? null : new ObjectReader(root);
  try {
    for (const found of files) {
      const file = changes.files.get(found.filePath);
      if (file === undefined) continue;
      const before = objects === null ? null : await sourceBefore(objects, `${commit}`, found, file);
      const past = before === null ? null : await withParts(() => linter.past(before, newOf));
      comparisons.set(found.filePath, { file, before: past });
    }
    return comparisons;
  } finally {
    objects?.close();
  }
}

/** A changed file as it was; null for one that was not there, or that is no text. */
async function sourceBefore(
  objects: ObjectReader,
  commit: string,
  { filePath, kind }: FoundFile,
  { added, previousPath }: ChangedFile,
): Promise<Source | null> {
  const path = previousPath ?? filePath;
  // The reader asks by the line.
  if (added || path.includes('\n')) return null;
  const bytes = await objects.get(`${commit}:${path}`);
  const source = bytes === null ? null : sourceOf(filePath, kind, bytes);
  return source?.unreadable === undefined ? source : null;
}
