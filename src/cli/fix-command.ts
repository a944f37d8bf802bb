import pc from 'picocolors';
import { runFix, writeFixed } from '../host/run-fix.ts';
import { UsageError } from '../host/workspace.ts';
import { renderFixedFile, renderFixes } from '../report/fixes.ts';
import { wantsColor } from './color.ts';
import { EXIT } from './exit-codes.ts';
import { invocation } from './invocation.ts';
import { pathFrom } from './outputs.ts';
import { print } from './print.ts';
import { printWarnings } from './print-warnings.ts';
import { createProgress } from './progress.ts';

/** The options of `star-witness fix`, as commander names them. */
export interface FixFlags {
  /** Absolute. */
  C?: string;
  config?: string;
  dryRun?: boolean;
  sort?: boolean;
  bank?: boolean;
  /** False with `--no-baseline`. */
  baseline?: boolean;
  color?: boolean;
}

/**
 * Fixes what can be fixed without inventing anything, and gives the exit code. With `dryRun`, standard output gets the
 * diff and nothing else.
 */
export async function fixCommand(paths: string[], flags: FixFlags): Promise<number> {
  const { dryRun = false, sort = false, bank = false } = flags;
  if (bank && paths.length === 0)
    throw new UsageError('--bank without a path, expected the files to read as story banks');
  const startedIn = process.cwd();
  const colors = pc.createColors(wantsColor(flags.color));
  // The log of a workflow obeys what is written to it.
  const isShown = process.stdout.isTTY || process.env.GITHUB_ACTIONS === 'true';
  const progress = createProgress(process.stderr);
  const run = await runFix({
    cwd: flags.C ?? startedIn,
    paths,
    configPath: flags.config,
    // Like a check, it uses a baseline if there is one.
    ...(flags.baseline === false ? { baseline: false } : {}),
    sort,
    bank,
    onProgress: progress.update,
    onFixed: async (file, workspace) => {
      progress.clear();
      const { filePath, shown, edits } = file;
      if (dryRun) {
        const { renderDiff } = await import('../report/unified-diff.ts');
        await print(renderDiff(filePath, shown.before, shown.after, { colors, isShown }));
      } else {
        writeFixed(file, workspace);
        await print(renderFixedFile(pathFrom({ workspace, startedIn }, filePath), edits));
      }
    },
  }).finally(progress.clear);
  printWarnings([
    ...run.warnings.map(({ message }) => message),
    ...run.endless.map(
      (file) => `${file}: too many edits that lead to others, so that none is made; correct it by hand`,
    ),
    ...run.notWritten,
  ]);
  const summary = renderFixes(run, { isDryRun: dryRun, command: invocation() });
  if (dryRun) process.stderr.write(summary);
  else await print(summary);
  return run.notWritten.length === 0 ? EXIT.pass : EXIT.cannotRun;
}
