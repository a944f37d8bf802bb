import type { ConfigError, FileLayer, Layer } from '../config/config.ts';
import { globMatcher } from '../config/glob.ts';
import { ownerName } from '../document/owner.ts';
import type { Report } from '../linter/report.ts';
import type { RuleInfo } from '../rules/types.ts';
import { suggest } from '../text/keys.ts';
import { choicesIn, inBackticks } from '../text/message.ts';

/**
 * What the configuration file sets for files and owners that do not exist, each with its place. Files that it extends
 * do not count, because they may be for other repositories too. For runs that look for all files.
 *
 * @param prefix the folder that globs count from, relative to the root
 */
export function unmatchedSettings(
  { documents, skipped }: Report,
  filePaths: readonly string[],
  { layers, prefix, rules }: { layers: readonly Layer[]; prefix: string; rules: readonly RuleInfo[] },
): ConfigError[] {
  const layer = layers.findLast((each) => typeof each !== 'string');
  if (layer === undefined || typeof layer === 'string' || !('data' in layer)) return [];
  const owners = new Set(documents.flatMap(({ owner }) => owner ?? []));
  const below = [...filePaths, ...skipped.map(({ filePath }) => filePath)]
    .filter((filePath) => filePath.startsWith(prefix))
    .map((filePath) => filePath.slice(prefix.length));
  return [...unmatchedOverrides(layer, below), ...unmatchedOwners(layer, owners, rules)];
}

function unmatchedOverrides({ data, errorFor }: FileLayer, filePaths: readonly string[]): ConfigError[] {
  return (data.overrides ?? []).flatMap(({ files }, index) => {
    const globs = [files].flat();
    if (filePaths.some(globMatcher(globs))) return [];
    const message = `${choicesIn(globs)} matches none of the checked files: correct the glob, or remove the override`;
    return [errorFor([{ path: ['overrides', index, 'files'], atKey: false, message }])];
  });
}

/** Owners that a rule is limited to, and that own nothing. */
function unmatchedOwners(
  { data, errorFor }: FileLayer,
  owners: ReadonlySet<string>,
  rules: readonly RuleInfo[],
): ConfigError[] {
  return rules.flatMap(({ id, meta }) =>
    Object.entries(meta.options ?? {}).flatMap(([name, option]) => {
      const setting = data.rules?.[id];
      if (!('names' in option) || option.names !== 'owners' || typeof setting !== 'object') return [];
      const given = setting[name];
      return (Array.isArray(given) ? given : []).flatMap((owner, index) => {
        if (owners.has(ownerName(owner) ?? '')) return [];
        const near = suggest(owner, owners);
        const expected =
          near === null
            ? 'expected an owner with a story or an answer'
            : `did you mean ${inBackticks(near)}?`;
        const message = `${inBackticks(owner)} owns no checked file, ${expected}`;
        return [errorFor([{ path: ['rules', id, name, index], atKey: false, message }])];
      });
    }),
  );
}
