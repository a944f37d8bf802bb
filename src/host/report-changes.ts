import type { BaselineMatch } from '../baseline/apply.ts';
import { identityOf } from '../baseline/entries.ts';
import { builtIn } from '../builtin.ts';
import { type Comparison, compareReport } from '../changes/compare.ts';
import { ownLines } from '../changes/own-lines.ts';
import { scopeFilter, scopeReport } from '../changes/scope.ts';
import type { Linter } from '../linter/linter.ts';
import type { NewOf } from '../linter/past-document.ts';
import type { Finding, Report } from '../linter/report.ts';
import type { ChangedFile, Source } from '../types.ts';
import type { KnownChanges } from './changes.ts';
import type { JudgedAlike } from './judged-alike.ts';
import { ObjectReader } from './object-reader.ts';
import { withParts } from './on-demand.ts';
import type { RunOptions } from './run-options.ts';
import type { FoundFile } from './search.ts';
import { readFound, sourceOf } from './text-file.ts';

/** A run that has judged its files. */
export interface JudgedRun {
  report: Report;
  /** Null without a baseline. */
  match: BaselineMatch | null;
  linter: Linter;
  files: readonly FoundFile[];
  root: string;
  isAlike: JudgedAlike;
}

/** A report of what changed, and its findings on changed lines; none where these lines are unknown. */
export interface ComparedReport {
  report: Report;
  touched: ReadonlySet<Finding>;
}

/** The report of a run with the scores before the change, and with the findings in its scope. */
export async function reportChanges(
  judged: JudgedRun,
  { scope = 'all', changes: find }: Pick<RunOptions, 'scope' | 'changes'>,
): Promise<ComparedReport> {
  const { report, files, root } = judged;
  const filePaths = files.map(({ filePath }) => filePath);
  const found = (await find?.({ root, filePaths })) ?? { reason: 'there is nothing to compare to' };
  const { rules } = builtIn;
  if ('reason' in found) return { report: scopeReport(report, scope, found, rules), touched: new Set() };
  const comparisons = await compareFiles(judged, found);
  const changed = [...comparisons].map(([filePath, { file }]) => [filePath, file] as const);
  const changes = { ...found.changes, files: new Map([...found.changes.files, ...changed]) };
  const compared = compareReport(report, comparisons);
  const scoped = scopeReport(compared, scope, changes, rules);
  const isTouched = scopeFilter(compared, 'changed-lines', changes, rules);
  return { report: scoped, touched: new Set(scoped.findings.filter(isTouched)) };
}

async function compareFiles(
  { linter, match, files, root, isAlike }: JudgedRun,
  { changes, commit }: KnownChanges,
): Promise<Map<string, Comparison>> {
  const comparisons = new Map<string, Comparison>();
  const newOf: NewOf = (document, findings) => match?.newIn(identityOf(document), findings) ?? findings;
  const objects = commit === null ? null : new ObjectReader(root);
  try {
    for (const found of files) {
      const known = changes.files.get(found.filePath);
      if (known === undefined) continue;
      const file = judgedChange(known, found, root, isAlike);
      const source = objects === null ? null : await sourceBefore(objects, `${commit}`, found, file);
      // A file that could not be read was not checked.
      if (source?.unreadable !== undefined) file.lines = null;
      const before =
        source === null || source.unreadable ? null : await withParts(() => linter.past(source, newOf));
      comparisons.set(found.filePath, { file, before });
    }
    return comparisons;
  } finally {
    objects?.close();
  }
}

/** How a file changed, for the linter: one whose earlier path was not judged is new. */
function judgedChange(known: ChangedFile, found: FoundFile, root: string, isAlike: JudgedAlike): ChangedFile {
  const { previousPath, lines } = known;
  if (previousPath !== null && !isAlike(previousPath, found.filePath))
    return { previousPath: null, added: true, lines: null };
  const isEdited = lines !== null && lines.length > 0;
  return { ...known, lines: isEdited ? ownLines(lines, readFound(root, found).text) : lines };
}

/** A changed file as it was before; null if it did not exist. */
async function sourceBefore(
  objects: ObjectReader,
  commit: string,
  { filePath, kind }: FoundFile,
  { added, previousPath }: ChangedFile,
): Promise<Source | null> {
  const path = previousPath ?? filePath;
  // git reads one name per line.
  if (added || path.includes('\n')) return null;
  const bytes = await objects.get(`${commit}:${path}`);
  return bytes === null ? null : sourceOf(filePath, kind, bytes);
}
