import { resolveConfig } from '../builtin.ts';
import type { Config, ConfigOptions } from '../config/config.ts';
import { loadFromDisk } from '../host/run.ts';
import { locateWorkspace, type Workspace } from '../host/workspace.ts';

/** The options that choose a configuration, as commander names them. */
export interface ConfigFlags extends ConfigOptions {
  /** Absolute. */
  C?: string | undefined;
  config?: string | undefined;
}

/** A configuration; `prefix` is the folder that its globs count from. */
export interface LoadedConfig {
  config: Config;
  prefix: string;
  workspace: Workspace;
}

/** The configuration that `check` would use there. */
export async function configOf(flags: ConfigFlags): Promise<LoadedConfig> {
  const workspace = locateWorkspace(flags.C ?? process.cwd());
  const { layers, prefix } = await loadFromDisk({ configPath: flags.config }, workspace);
  return { config: resolveConfig(layers, flags), prefix, workspace };
}
