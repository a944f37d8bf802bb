import { existsSync } from 'node:fs';
import path from 'node:path';
import { builtIn } from '../builtin.ts';
import { linkOnTheWay } from '../host/report-path.ts';
import { UsageError, type Workspace } from '../host/workspace.ts';
import { writeFileAtomic } from '../host/write-file.ts';
import type { Report } from '../linter/report.ts';
import { columnsFor } from './columns.ts';
import { print } from './print.ts';

export const FORMATS = ['text', 'compact', 'json', 'github', 'markdown', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

/** Whether a program reads it, which expects a report also where there is nothing to say. */
export function isForMachines(format: Format): boolean {
  return format === 'json' || format === 'sarif';
}

/** A report to make: its format, and the file that it goes to (null: standard output). */
export interface Output {
  format: Format;
  file: string | null;
}

/** `json`, or `json=report.json`; null for anything else. */
export function parseOutput(value: string): Output | null {
  const [name = '', ...rest] = value.split('=');
  const format = FORMATS.find((known) => known === name);
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
}

/** Files of their own have no terminal, so no colour, and no page to fit on. */
const NO_BUDGET = Number.MAX_SAFE_INTEGER;

async function render(
  report: Report,
  format: Format,
  context: OutputContext,
  toFile: boolean,
): Promise<string> {
  const { quiet } = context;
  const displayPath = (filePath: string) => pathFrom(context, filePath);
  switch (format) {
    case 'text': {
      const { renderText } = await import('../report/text.ts');
      const color = context.color && !toFile;
      const columns = columnsFor(toFile ? {} : process.stdout);
      return renderText(report, { color, columns, quiet, displayPath });
    }
    case 'compact':
      return (await import('../report/compact.ts')).renderCompact(report, { quiet, displayPath });
    case 'json':
      return (await import('../report/json.ts')).renderJson(report);
    case 'github':
      return (await import('../report/github.ts')).renderGithub(report);
    case 'sarif':
      return (await import('../report/sarif.ts')).renderSarif(report, builtIn.rules);
    case 'markdown': {
      const { renderMarkdown } = await import('../report/markdown.ts');
      return renderMarkdown(report, { linkBase: null, budget: NO_BUDGET, overflow: null });
    }
  }
}

/** A path of the report as one would type it where the command was started. */
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
  for (const { format, file } of outputs) {
    if (file === null) continue;
    write(file, await render(report, format, context, true), context.workspace);
    // An interrupt that came while it was written ends the run here.
    await new Promise((resolve) => setImmediate(resolve));
  }
  for (const { format, file } of outputs) {
    if (file === null) await print(await render(report, format, context, false));
  }
}

/** @throws {UsageError} where the repository has a symbolic link on the way, or there is no such folder */
function write(file: string, text: string, { cwd, root }: Workspace): void {
  const target = path.resolve(cwd, file);
  const link = linkOnTheWay(target, root);
  if (link !== null)
    throw new UsageError(`cannot write ${file}: ${link} is a symbolic link, expected none in the repository`);
  if (!existsSync(path.dirname(target)))
    throw new UsageError(`cannot write ${file}: there is no folder ${path.dirname(file)}, make it first`);
  try {
    writeFileAtomic(target, text);
  } catch (error) {
    throw new Error(`cannot write ${file}: ${(error as NodeJS.ErrnoException).code}`, { cause: error });
  }
}
