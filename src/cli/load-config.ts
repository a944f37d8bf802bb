import type { ConfigOptions } from '../config/config.ts';
import { type Configured, configure } from '../host/run.ts';
import { locateWorkspace } from '../host/workspace.ts';

/** The options that choose a configuration, as commander names them. */
export interface ConfigFlags extends ConfigOptions {
  /** Absolute. */
  C?: string | undefined;
  config?: string | undefined;
}

/** The configuration that `check` would use there. */
export function configOf({ C, config, ...options }: ConfigFlags): Promise<Configured> {
  return configure({ ...options, configPath: config }, locateWorkspace(C ?? process.cwd()));
}
