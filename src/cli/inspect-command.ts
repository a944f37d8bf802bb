import { builtIn, resolveConfig } from '../builtin.ts';
import { SettingsFinder } from '../config/settings.ts';
import { pathFromRoot } from '../host/workspace.ts';
import { renderConfig } from '../report/config.ts';
import { renderRuleList } from '../report/rule-list.ts';
import { wantsColor } from './color.ts';
import { columnsFor } from './columns.ts';
import { type ConfigFlags, configOf } from './load-config.ts';
import { print } from './print.ts';

/** Prints every rule with the severity that the configuration gives it. */
export async function listRules(flags: ConfigFlags & { color?: boolean }): Promise<void> {
  const { config } = await configOf(flags);
  const options = { color: wantsColor(flags.color), columns: columnsFor(process.stdout) };
  await print(renderRuleList(builtIn.rules, config.rules, options));
}

/** Prints the configuration, or what it comes to for one file, in a form that can be loaded. */
export async function printConfig(file: string | true, flags: ConfigFlags): Promise<void> {
  const { config, prefix, workspace } = await configOf(flags);
  const { preset: base } = resolveConfig(config.extends);
  if (file === true) await print(renderConfig(config, base, builtIn.rules));
  else {
    const filePath = pathFromRoot(workspace, file);
    const settings = new SettingsFinder(config, prefix).of(filePath);
    await print(renderConfig({ ...config, ...settings, overrides: [] }, base, builtIn.rules));
  }
}
