import { run } from '../host/run.ts';
import { UsageError } from '../host/workspace.ts';
import { portfolioEntries } from '../linter/entries.ts';
import { coverageOf } from '../portfolio/coverage.ts';
import { renderCoverage } from '../report/coverage.ts';
import { renderCoverageJson } from '../report/coverage-json.ts';
import { renderCoverageMarkdown } from '../report/coverage-markdown.ts';
import { suggest } from '../text/keys.ts';
import { choicesIn, quoted } from '../text/message.ts';
import { wantsColor } from './color.ts';
import { columnsFor } from './columns.ts';
import { type ConfigFlags, configOf } from './load-config.ts';
import { print } from './print.ts';

export interface CoverageFlags extends ConfigFlags {
  owner?: string;
  format: 'text' | 'json' | 'markdown';
}

/**
 * Prints what each owner has for the story types, themes and prompts.
 *
 * @throws {UsageError} when nothing matches, or no document has the owner
 */
export async function coverageCommand(paths: string[], flags: CoverageFlags): Promise<number> {
  const { config } = await configOf(flags);
  const cwd = flags.C ?? process.cwd();
  const { report } = await run({ cwd, paths, configPath: flags.config, allowEmpty: false, staged: false });
  const all = coverageOf(
    report.documents.flatMap((document) => portfolioEntries(document)),
    config.preset,
  );
  const owned = flags.owner === undefined ? all : all.filter(({ owner }) => owner === flags.owner);
  if (owned.length === 0 && flags.owner !== undefined) throw unknownOwner(flags.owner, all);
  await print(render());
  return 0;

  function render(): string {
    if (flags.format === 'json') return renderCoverageJson(owned);
    if (flags.format === 'markdown') return `${renderCoverageMarkdown(owned).join('\n').trimEnd()}\n`;
    return renderCoverage(owned, { color: wantsColor(undefined), columns: columnsFor(process.stdout) });
  }
}

/** Owners that a message lists. */
const LISTED = 10;

function unknownOwner(owner: string, all: readonly { owner: string | null }[]): UsageError {
  const names = all.flatMap((each) => (each.owner === null ? [] : [each.owner]));
  const near = suggest(owner, names);
  if (near !== null) return new UsageError(`no owner ${quoted(owner)}, did you mean ${quoted(near)}?`);
  const expected =
    names.length === 0 ? 'no document has an owner' : `expected ${choicesIn(names.slice(0, LISTED))}`;
  return new UsageError(`no owner ${quoted(owner)}, ${expected}`);
}
