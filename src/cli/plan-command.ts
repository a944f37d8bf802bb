import { readLoop } from '../host/loop-file.ts';
import { coverageOfDocuments } from '../linter/entries.ts';
import { planLoop } from '../portfolio/plan.ts';
import { renderLoopPlan, renderLoopPlanJson } from '../report/loop-plan.ts';
import { wantsColor } from './color.ts';
import { columnsFor } from './columns.ts';
import { judgedReport } from './judged-report.ts';
import { type ConfigFlags, configOf } from './load-config.ts';
import { onePortfolio } from './owners.ts';
import { print } from './print.ts';

export interface PlanFlags extends ConfigFlags {
  owner?: string;
  format: 'text' | 'json';
}

/**
 * Prints which story to tell in which round of an interview loop, and what to do next for a better plan.
 *
 * @throws {UsageError} for a loop that cannot be read, when nothing matches, or when it is unclear whose stories to
 * take
 * @throws {ConfigError} with the place, for a file that is not a loop
 */
export async function planCommand(loop: string, flags: PlanFlags): Promise<void> {
  const configured = await configOf(flags);
  const { config, workspace } = configured;
  const { preset } = config;
  const rounds = readLoop(loop, workspace, preset);
  const report = await judgedReport(configured);
  const { owner, stories } = onePortfolio(flags.owner, coverageOfDocuments(report.documents, preset));
  const plan = { owner, ...planLoop(stories, rounds, preset) };
  await print(
    flags.format === 'json'
      ? renderLoopPlanJson(plan)
      : renderLoopPlan(plan, preset, { color: wantsColor(undefined), columns: columnsFor(process.stdout) }),
  );
}
