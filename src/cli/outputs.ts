import path from 'node:path';
import { renderInPieces } from '../builtin.ts';
import { isChecked } from '../host/report-path.ts';
import { realParent, UsageError, type Workspace } from '../host/workspace.ts';
import { inBlocks, writeNamed } from '../host/write-file.ts';
import type { Report } from '../linter/report.ts';
import { FORMAT_NAMES, type FormatName } from '../report/formats.ts';
import { columnsFor } from './columns.ts';
import { invocation } from './invocation.ts';
import { print } from './print.ts';

/** A report to write: its format, and its file (null: standard output). */
export interface Output {
  format: FormatName;
  file: string | null;
}

/** `json`, or `json=report.json`; null for anything else. */
export function parseOutput(value: string): Output | null {
  const [name = '', ...rest] = value.split('=');
  const format = FORMAT_NAMES.find((known) => known === name);
  const file = rest.join('=');
  if (format === undefined || (rest.length > 0 && file === '')) return null;
  return { format, file: rest.length > 0 ? file : null };
}

export interface OutputContext {
  workspace: Workspace;
  /** The directory that the user typed the command in: paths in the terminal count from there. */
  startedIn: string;
  color: boolean;
  quiet: boolean;
  /** The documents as texts, if they were packed and are not in the report. */
  documents: Iterable<string> | null;
}

/** Renders a report. In a file it has no color, and the default width. */
function renderFor(
  report: Report,
  { format, file }: Output,
  { quiet, documents, ...context }: OutputContext,
): Promise<Iterable<string>> {
  const color = context.color && file === null;
  const columns = columnsFor(file === null ? process.stdout : {});
  const displayPath = (filePath: string) => pathFrom(context, filePath);
  return renderInPieces(report, format, {
    color,
    columns,
    quiet,
    displayPath,
    documents,
    command: invocation(),
  });
}

/** A path of the report as the user would type it where the command was started. */
export function pathFrom(
  { workspace, startedIn }: Pick<OutputContext, 'workspace' | 'startedIn'>,
  filePath: string,
): string {
  return path.relative(startedIn, path.join(workspace.root, filePath));
}

/** Writes every report that was asked for; files first, so that what is printed is the last thing seen. */
export async function writeOutputs(
  report: Report,
  outputs: readonly Output[],
  context: OutputContext,
): Promise<void> {
  const { cwd, root } = context.workspace;
  const files = outputs.flatMap(({ file }) => file ?? []);
  const targets = new Set(files.map((file) => realParent(path.resolve(cwd, file))));
  if (targets.size < files.length)
    throw new UsageError('two reports for one file, expected a different file for each');
  for (const file of files) {
    if (isChecked(path.resolve(cwd, file), report, root))
      throw new UsageError(`cannot write ${file}: it is one of the checked files, expected another file`);
  }
  for (const output of outputs) {
    if (output.file === null) continue;
    const pieces = await renderFor(report, output, context);
    writeNamed(path.resolve(cwd, output.file), output.file, pieces, root);
    // An interrupt that came during the write ends the run here.
    await new Promise((resolve) => setImmediate(resolve));
  }
  for (const output of outputs) {
    if (output.file === null) await printPieces(await renderFor(report, output, context));
  }
}

async function printPieces(pieces: Iterable<string>): Promise<void> {
  for (const block of inBlocks(pieces)) if (!(await print(block))) return;
}
